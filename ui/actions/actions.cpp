#include "ui/actions/actions.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

namespace moothall {

#define A(text) QT_TRANSLATE_NOOP("Actions", text)

const QList<ActionRow> &actions()
{
    using enum UiAction;
    constexpr bool check = true;
    constexpr bool group = true;
    static const QList<ActionRow> rows{
        {NewRegister, MenuPlace::File, A("&New register…"), A("Start a register for an authority"), "", "new"},
        {OpenRegister, MenuPlace::File, A("&Open register…"), A("Open a register on this computer or network"),
            "Ctrl+O", "open"},
        {OpenSample, MenuPlace::File, A("Open the &sample"), A("Open an invented authority to practise on"), "", ""},
        {ImportMeeting, MenuPlace::File, A("&Import meetings…"), A("Bring in meeting files with their papers"), "", "",
            false, group},
        {ExportMeeting, MenuPlace::File, A("&Export meeting…"), A("Write the open meeting and its papers to a folder"),
            "", ""},
        {PublishWebsite, MenuPlace::File, A("Publish as a &website…"),
            A("Write everything public as pages for the council's website"), "", ""},
        {BackupRegister, MenuPlace::File, A("&Back up…"), A("Copy the register and its papers to another place"), "",
            "", false, group},
        {CheckRegister, MenuPlace::File, A("&Check the register"), A("Look for damage in the register and its papers"),
            "", ""},
        {SavePdf, MenuPlace::File, A("Save P&DF…"), A("Save what the preview shows as a PDF"), "Ctrl+S", "pdf", false,
            group},
        {Print, MenuPlace::File, A("&Print…"), A("Print what the preview shows"), "Ctrl+P", "print"},
        {PrintRun, MenuPlace::File, A("P&rint run…"), A("Choose what is printed for the meeting and for whom, and count the sheets"),
            "Ctrl+Alt+P", ""},
        {SendToChair, MenuPlace::File, A("Send &to chair…"), A("Make one file of the draft agenda or minutes, to be read and "
            "commented on without a register"), "", "", false, group},
        {OpenReturned, MenuPlace::File, A("Open what came bac&k…"), A("Take in a chair’s copy, a Word document with tracked changes or "
            "a PDF with notes, and decide what is proposed"), "", ""},
        {OpenChairsCopy, MenuPlace::File, A("Read a chair’s cop&y…"), A("Open a draft that was sent to be read; no register is "
            "needed"), "", ""},
        {Quit, MenuPlace::File, A("&Quit"), A("Close Moothall; everything is saved already"), "Ctrl+Q", "", false,
            group},

        {Undo, MenuPlace::Edit, A("&Undo"), A("Take the last change back"), "Ctrl+Z", "undo"},
        {Redo, MenuPlace::Edit, A("&Redo"), A("Make the change again"), "Ctrl+Shift+Z Ctrl+Y", "redo"},
        {Find, MenuPlace::Edit, A("&Find…"), A("Go to anything in the register, or do anything, by any of its words"), "Ctrl+K", "search",
            false, group},
        {FindInMinutes, MenuPlace::Edit, A("Find in the &minutes…"), A("Look for words in all minutes of the open meeting"),
            "Ctrl+F", ""},
        {ReplaceInMinutes, MenuPlace::Edit, A("R&eplace in the minutes…"), A("Put other words in their place, one by one or "
            "all at once"), "Ctrl+H", ""},

        {NewMeeting, MenuPlace::Meeting, A("&New meeting…"), A("Plan a meeting of one of the bodies"), "Ctrl+N", "add"},
        {ShowAgenda, MenuPlace::Meeting, A("&Agenda"), A("The items and papers of the open meeting"), "Alt+1", "",
            false, group},
        {ShowAttendance, MenuPlace::Meeting, A("A&ttendance"), A("Who was there"), "Alt+2", ""},
        {ShowMinutes, MenuPlace::Meeting, A("&Minutes"), A("What was said and decided"), "Alt+3", ""},
        {ShowPacks, MenuPlace::Meeting, A("&Packs"), A("The packs that were made and published"), "Alt+4", ""},
        {ShowHistory, MenuPlace::Meeting, A("&History"), A("Who changed what, and when"), "Alt+5", "history"},
        {ShowReports, MenuPlace::Meeting, A("&Reports"), A("What in the reports deserves a look before the agenda is published"),
            "Alt+6", ""},
        {ShowComments, MenuPlace::Meeting, A("C&omments"), A("What was sent to be read, what came back, and what is decided of it"),
            "Alt+7", ""},
        {EverybodyPresent, MenuPlace::Meeting, A("&Everybody present"), A("Mark all members without a state present"),
            "", "people", false, group},
        {StartMeeting, MenuPlace::Meeting, A("&Start or resume"), A("The meeting sits from this moment on"),
            "Ctrl+Shift+S", "", false, group},
        {AdjournMeeting, MenuPlace::Meeting, A("Ad&journ"), A("The meeting stops at this moment, to be resumed"),
            "Ctrl+Shift+J", ""},
        {EndMeeting, MenuPlace::Meeting, A("&Close the sitting"), A("The meeting ends at this moment"), "Ctrl+Shift+Q",
            ""},
        {TakeItem, MenuPlace::Meeting, A("Ta&ke this item now"), A("The item is considered from this moment, in its "
            "turn or out of it"), "Ctrl+Return", ""},
        {AddUrgentItem, MenuPlace::Meeting, A("Add &urgent item…"), A("Business that couldn’t wait, with the chair’s "
            "reason"), "Ctrl+Shift+U", ""},
        {DecidesBudget, MenuPlace::Meeting, A("&Budget decision meeting"), A("Votes on budget or precept are by name, or "
            "not any more"), "", ""},
        {CloseMeeting, MenuPlace::Meeting, A("C&lose meeting"), A("Take the meeting off the list of open ones"),
            "Ctrl+W", "close", false, group},

        {AddItem, MenuPlace::Agenda, A("&Add item"), A("Add an item below the selected one"), "Ctrl+Shift+I", "add"},
        {AddSubItem, MenuPlace::Agenda, A("Add &sub-item"), A("Add an item under the selected one"), "Ctrl+Shift+B",
            ""},
        {EditItem, MenuPlace::Agenda, A("&Edit item"), A("Change the selected item"), "F2", "edit"},
        {AddPapers, MenuPlace::Agenda, A("Add &papers…"), A("Attach reports and appendices to the selected item"),
            "Ctrl+Shift+A", "attach", false, group},
        {ReplacePaper, MenuPlace::Agenda, A("&Replace paper…"), A("Put a new version in the place of a paper"), "", ""},
        {MakeSearchable, MenuPlace::Agenda, A("Make a scan searc&hable"),
            A("Read the text of a scanned paper and put it behind its pages, for search and reading aloud"), "", ""},
        {CopyAuthorNote, MenuPlace::Agenda, A("&Copy a note for the author"),
            A("What a paper's author can mend so that everybody can read it, to be sent"), "", ""},
        {PutLastMinutes, MenuPlace::Agenda, A("Put the &last minutes here"), A("Make the minutes of the last meeting a paper of "
            "this agenda, or bring the one that is there up to date"), "", ""},
        {ReportActions, MenuPlace::Agenda, A("Report act&ions here"), A("Make what earlier meetings left to be done a paper of this "
            "agenda, or bring the one that is there up to date"), "", ""},
        {MakeExempt, MenuPlace::Agenda, A("Make e&xempt…"), A("Keep the item or paper from the public, with its grounds"),
            "Ctrl+E", "lock", false, group},
        {MakePublic, MenuPlace::Agenda, A("Make pu&blic"), A("Open the item or paper to the public"), "", ""},
        {ToFollow, MenuPlace::Agenda, A("&To follow"), A("Say that the report comes later, or not any more"), "", ""},
        {KeyDecision, MenuPlace::Agenda, A("&Key decision"), A("Mark the item as a key decision, or not any more"), "", ""},
        {MoveUp, MenuPlace::Agenda, A("Move &up"), A("Move the selected item or paper up"), "Ctrl+Up", "up", false,
            group},
        {MoveDown, MenuPlace::Agenda, A("Move &down"), A("Move the selected item or paper down"), "Ctrl+Down", "down"},
        {RemoveItem, MenuPlace::Agenda, A("Re&move"), A("Take the selected item or paper off the agenda"), "Ctrl+Del",
            "delete"},

        {ShowPublicEdition, MenuPlace::Pack, A("Preview &public pack"), A("Show what press and public will read"),
            "Ctrl+1", ""},
        {ShowRestrictedEdition, MenuPlace::Pack, A("Preview &exempt pack"), A("Show what members will read"), "Ctrl+2",
            ""},
        {MakePublicPack, MenuPlace::Pack, A("&Make public pack…"), A("Make the pack for press and public, and verify it"),
            "Ctrl+M", "pack", false, group},
        {MakeRestrictedPack, MenuPlace::Pack, A("Make exempt (pri&vate) pack…"), A("Make the pack for members"),
            "Ctrl+Shift+M", "lock"},
        {PublishAgenda, MenuPlace::Pack, A("P&ublish agenda…"), A("Freeze papers and numbers and record the moment"),
            "Ctrl+Shift+P", "publish", false, group},

        {AddResolution, MenuPlace::Minutes, A("Add a &resolution"), A("Type a resolution below the last of the item"),
            "F4", "add"},
        {ResolveAsRecommended, MenuPlace::Minutes, A("Resolve as re&commended"), A("Take the report’s recommendations as "
            "the resolution"), "F5", ""},
        {InsertPhrase, MenuPlace::Minutes, A("Complete &phrase or name"), A("Put the phrase or member whose beginning was "
            "typed in its place"), "F3", ""},
        {NextUnknownWord, MenuPlace::Minutes, A("Next unkno&wn word"), A("Go to the next word that the dictionary doesn’t "
            "know, and choose what was meant"), "Alt+F7", ""},
        {AddMotion, MenuPlace::Minutes, A("&Motion…"), A("Record what was moved, by whom, and the vote"), "F6", "",
            false, group},
        {AddAmendment, MenuPlace::Minutes, A("Am&endment…"), A("Record an amendment to the motion"), "Shift+F6", ""},
        {RecordedVote, MenuPlace::Minutes, A("Recorded &vote…"), A("Record the vote of every member by name"), "F7", ""},
        {RequestedVote, MenuPlace::Minutes, A("Vote on re&quest…"), A("Record how one member voted, who asked for it"),
            "Shift+F7", ""},
        {AddAction, MenuPlace::Minutes, A("&Action…"), A("Record who is to do what by when"), "F8", ""},
        {ConfirmMinutes, MenuPlace::Minutes, A("Con&firm earlier minutes…"), A("Record that this meeting confirmed the minutes of the "
            "last, their corrections, and who signed them"), "Shift+F4", ""},
        {EditPhrases, MenuPlace::Minutes, A("P&hrases…"), A("The forms of words that F3 completes"), "", ""},
        {NumberMinutes, MenuPlace::Minutes, A("&Number the minutes"), A("Give every minute the body's next number"), "",
            "", false, group},
        {MakeMinutes, MenuPlace::Minutes, A("Ma&ke minutes…"), A("Make the minutes as a PDF, Word, OpenDocument, web or text file"),
            "Ctrl+Shift+N", "minutes"},
        {MakeSigningCopy, MenuPlace::Minutes, A("Make si&gning copy…"), A("Make the copy that the chair signs, with numbered "
            "leaves; of the earlier minutes, where the item confirms them"), "", ""},
        {CopyMinutes, MenuPlace::Minutes, A("Cop&y minutes"), A("Put all of the minutes on the clipboard, with their headings and "
            "lists"), "", ""},
        {MakeDecisions, MenuPlace::Minutes, A("Record of &decisions…"), A("Make the record of decisions, with call-in and the day "
            "they take effect"), "", ""},
        {CallIns, MenuPlace::Minutes, A("Decisions and call-&in…"), A("How the decisions of the meeting stand; record that one is "
            "called in, what became of it, or that call-in is waived"), "Ctrl+Shift+D", ""},
        {PassMinutesOn, MenuPlace::Minutes, A("Put on ne&xt agenda"), A("Make these minutes a paper of the agenda that confirms "
            "them, or bring the one that is there up to date"), "", "", false, group},

        {GoToday, MenuPlace::View, A("&Today"), A("What is due and which meetings are next"), "Ctrl+Shift+T", "today"},
        {GoMeetings, MenuPlace::View, A("&Meetings"), A("All meetings"), "Ctrl+Shift+G", "meetings"},
        {GoCalendar, MenuPlace::View, A("C&alendar"), A("The calendar of meetings: year, month, list, and drafting"),
            "Ctrl+Shift+L", "calendar"},
        {GoForwardPlan, MenuPlace::View, A("Forward pla&n"), A("Decisions that are to come, their notice, and work "
            "programmes"), "Ctrl+Shift+F", ""},
        {GoCommittees, MenuPlace::View, A("&Committees"), A("The bodies and their members"), "Ctrl+Shift+C",
            "committees"},
        {GoPeople, MenuPlace::View, A("&People"), A("Everybody the register knows"), "Ctrl+Shift+E", "people"},
        {GoHouseStyles, MenuPlace::View, A("House &styles"), A("How agendas and minutes look and are worded; styles of your own"),
            "Ctrl+Shift+Y", ""},
        {GoSearch, MenuPlace::View, A("S&earch everything"), A("What agendas, minutes, decisions and papers say, of one body, "
            "between two days, exempt or not"), "Ctrl+Shift+K", "search"},
        {ShowPreview, MenuPlace::View, A("P&review"), A("Show or hide the pack beside the meeting"), "F12", "paper", check,
            group},
        {ZoomIn, MenuPlace::View, A("Zoom &in"), A("Larger pages in the preview"), "Ctrl++ Ctrl+=", "zoom-in"},
        {ZoomOut, MenuPlace::View, A("Zoom &out"), A("Smaller pages in the preview"), "Ctrl+-", "zoom-out"},
        {ZoomFit, MenuPlace::View, A("Fit &width"), A("Pages as wide as the preview"), "Ctrl+0", "fit-width"},
        {FullScreen, MenuPlace::View, A("&Full screen"), A("For the meeting room"), "F11", "", check, group},
        {LargeType, MenuPlace::View, A("Lar&ge type"), A("Larger letters in the meeting’s minutes and running order"),
            "Shift+F11", "", check},
        {SchemeSystem, MenuPlace::View, A("Colours of the &desktop"), A("Light or dark as the desktop is"), "", "", check,
            group},
        {SchemeLight, MenuPlace::View, A("&Light"), A("Dark words on light ground"), "", "", check},
        {SchemeDark, MenuPlace::View, A("Dar&k"), A("Light words on dark ground"), "", "", check},
        {SchemeHighContrast, MenuPlace::View, A("&High contrast"), A("The strongest colours"), "", "", check},

        {ShowHelp, MenuPlace::Help, A("&Help on this place"), A("What can be done here, and how"), "F1", "help"},
        {ShowTour, MenuPlace::Help, A("&Tour"), A("Build an agenda in two minutes, in the sample, and take all of it back"), "Ctrl+Shift+F1", ""},
        {ShowKeys, MenuPlace::Help, A("&Keys"), A("Every key of the program: find, change and print them"), "Ctrl+F1", "",
            false, group},
        {ShowRules, MenuPlace::Help, A("&Rules and their sources"), A("Every date that is counted, with its source; of the "
            "date that is chosen on Today, too"), "Shift+F1", ""},
        {About, MenuPlace::Help, A("&About Moothall"), A("Version and licence"), "", "info"},
    };
    return rows;
}

#undef A

const ActionRow &rowOf(UiAction id)
{
    return *std::ranges::find(actions(), id, &ActionRow::id);
}

QString actionName(UiAction id)
{
    return QCoreApplication::translate("Actions", rowOf(id).text).remove(u'&').remove(u'…');
}

QString actionPlace(UiAction id)
{
    return QCoreApplication::translate("Actions", "%1 > %2", "a menu, a line of it")
        .arg(menuTitle(rowOf(id).menu).remove(u'&'), actionName(id));
}

QString actionId(UiAction id)
{
    return QString::fromLatin1(QMetaEnum::fromType<UiAction>().valueToKey(int(id)));
}

std::optional<UiAction> actionWithId(const QString &id)
{
    bool known = false;
    const int value = QMetaEnum::fromType<UiAction>().keyToValue(id.toLatin1().constData(), &known);
    return known ? std::optional(UiAction(value)) : std::nullopt;
}

QString menuTitle(MenuPlace menu)
{
    switch (menu) {
    case MenuPlace::File: return QCoreApplication::translate("Actions", "&File");
    case MenuPlace::Edit: return QCoreApplication::translate("Actions", "&Edit");
    case MenuPlace::Meeting: return QCoreApplication::translate("Actions", "&Meeting");
    case MenuPlace::Agenda: return QCoreApplication::translate("Actions", "&Agenda");
    case MenuPlace::Pack: return QCoreApplication::translate("Actions", "&Pack");
    case MenuPlace::Minutes: return QCoreApplication::translate("Actions", "M&inutes");
    case MenuPlace::View: return QCoreApplication::translate("Actions", "&View");
    case MenuPlace::Help: return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

QList<MenuPlace> menus()
{
    using enum MenuPlace;
    return {File, Edit, Meeting, Agenda, Pack, Minutes, View, Help};
}

} // namespace moothall
