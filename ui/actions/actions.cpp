#include "ui/actions/actions.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

namespace moothall {

const QList<ActionRow> &actions()
{
    using enum UiAction;
    constexpr bool check = true;
    constexpr bool group = true;
    static const QList<ActionRow> rows{
        {NewRegister, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&New register…"),
         QT_TRANSLATE_NOOP("Actions", "Start a register for an authority"), "", "new"},
        {OpenRegister, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Open register…"),
         QT_TRANSLATE_NOOP("Actions", "Open a register on this computer or network"), "Ctrl+O",
         "open"},
        {OpenSample, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "Open the &sample"),
         QT_TRANSLATE_NOOP("Actions", "Open an invented authority to practise on"), "", ""},
        {NewWindow, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "Open &another window"),
         QT_TRANSLATE_NOOP("Actions", "On the same register; the open meeting goes into it"), "Ctrl+Alt+N", ""},
        {ImportMeeting, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Import meetings…"),
         QT_TRANSLATE_NOOP("Actions", "Bring in meeting files with their papers"), "", "", false,
         group},
        {ExportMeeting, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Export meeting…"),
         QT_TRANSLATE_NOOP("Actions", "Write the open meeting and its papers to a folder"), "", ""},
        {PublishWebsite, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "Publish as a &website…"),
         QT_TRANSLATE_NOOP("Actions", "Write everything public as pages for the council's website"),
         "", ""},
        {BackupRegister, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Back up…"),
         QT_TRANSLATE_NOOP("Actions", "Copy the register and its papers to another place"), "", "",
         false, group},
        {CheckRegister, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Check the register"),
         QT_TRANSLATE_NOOP("Actions", "Look for damage in the register and its papers"), "", ""},
        {SavePdf, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "Save P&DF…"),
         QT_TRANSLATE_NOOP("Actions", "Save what the preview shows as a PDF"), "Ctrl+S", "pdf",
         false, group},
        {Print, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Print…"),
         QT_TRANSLATE_NOOP("Actions", "Print what the preview shows"), "Ctrl+P", "print"},
        {PrintRun, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "P&rint run…"),
         QT_TRANSLATE_NOOP(
             "Actions",
             "Choose what is printed for the meeting and for whom, and count the sheets"),
         "Ctrl+Alt+P", ""},
        {SendToChair, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "Send &to chair…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Make one file of the draft agenda or minutes, to be read and "
                           "commented on without a register"),
         "", "", false, group},
        {OpenReturned, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "Open what came bac&k…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Take in a chair’s copy, a Word document with tracked changes or "
                           "a PDF with notes, and decide what is proposed"),
         "", ""},
        {OpenChairsCopy, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "Read a chair’s cop&y…"),
         QT_TRANSLATE_NOOP("Actions", "Open a draft that was sent to be read; no register is "
                                      "needed"),
         "", ""},
        {Quit, MenuPlace::File, QT_TRANSLATE_NOOP("Actions", "&Quit"),
         QT_TRANSLATE_NOOP("Actions", "Close Moothall; everything is saved already"), "Ctrl+Q", "",
         false, group},

        {Undo, MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"),
         QT_TRANSLATE_NOOP("Actions", "Take the last change back"), "Ctrl+Z", "undo"},
        {Redo, MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"),
         QT_TRANSLATE_NOOP("Actions", "Make the change again"), "Ctrl+Shift+Z Ctrl+Y", "redo"},
        {Find, MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Go to anything in the register, or do anything, by any of its words"),
         "Ctrl+K", "search", false, group},
        {FindInMinutes, MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "Find in the &minutes…"),
         QT_TRANSLATE_NOOP("Actions", "Look for words in all minutes of the open meeting"),
         "Ctrl+F", ""},
        {FindInPages, MenuPlace::Edit, QT_TRANSLATE_NOOP("Actions", "Find in the &pages…"),
         QT_TRANSLATE_NOOP("Actions", "Look for words in the pages that the preview shows"), "Ctrl+Alt+F", ""},
        {ReplaceInMinutes, MenuPlace::Edit,
         QT_TRANSLATE_NOOP("Actions", "R&eplace in the minutes…"),
         QT_TRANSLATE_NOOP("Actions", "Put other words in their place, one by one or "
                                      "all at once"),
         "Ctrl+H", ""},

        {NewMeeting, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&New meeting…"),
         QT_TRANSLATE_NOOP("Actions", "Plan a meeting of one of the bodies"), "Ctrl+N", "add"},
        {ShowAgenda, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&Agenda"),
         QT_TRANSLATE_NOOP("Actions", "The items and papers of the open meeting"), "Alt+1", "",
         false, group},
        {ShowAttendance, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "A&ttendance"),
         QT_TRANSLATE_NOOP("Actions", "Who was there"), "Alt+2", ""},
        {ShowMinutes, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&Minutes"),
         QT_TRANSLATE_NOOP("Actions", "What was said and decided"), "Alt+3", ""},
        {ShowPacks, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&Packs"),
         QT_TRANSLATE_NOOP("Actions", "The packs that were made and published"), "Alt+4", ""},
        {ShowHistory, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&History"),
         QT_TRANSLATE_NOOP("Actions", "Who changed what, and when"), "Alt+5", "history"},
        {ShowReports, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&Reports"),
         QT_TRANSLATE_NOOP("Actions",
                           "What in the reports deserves a look before the agenda is published"),
         "Alt+6", ""},
        {ShowComments, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "C&omments"),
         QT_TRANSLATE_NOOP("Actions",
                           "What was sent to be read, what came back, and what is decided of it"),
         "Alt+7", ""},
        {EverybodyPresent, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&Everybody present"),
         QT_TRANSLATE_NOOP("Actions", "Mark all members without a state present"), "", "people",
         false, group},
        {StartMeeting, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&Start or resume"),
         QT_TRANSLATE_NOOP("Actions", "The meeting sits from this moment on"), "Ctrl+Shift+S", "",
         false, group},
        {AdjournMeeting, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "Ad&journ"),
         QT_TRANSLATE_NOOP("Actions", "The meeting stops at this moment, to be resumed"),
         "Ctrl+Shift+J", ""},
        {EndMeeting, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "&Close the sitting"),
         QT_TRANSLATE_NOOP("Actions", "The meeting ends at this moment"), "Ctrl+Shift+Q", ""},
        {TakeItem, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "Ta&ke this item now"),
         QT_TRANSLATE_NOOP("Actions", "The item is considered from this moment, in its "
                                      "turn or out of it"),
         "Ctrl+Return", ""},
        {AddUrgentItem, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "Add &urgent item…"),
         QT_TRANSLATE_NOOP("Actions", "Business that couldn’t wait, with the chair’s "
                                      "reason"),
         "Ctrl+Shift+U", ""},
        {DecidesBudget, MenuPlace::Meeting,
         QT_TRANSLATE_NOOP("Actions", "&Budget decision meeting"),
         QT_TRANSLATE_NOOP("Actions", "Votes on budget or precept are by name, or "
                                      "not any more"),
         "", ""},
        {CloseMeeting, MenuPlace::Meeting, QT_TRANSLATE_NOOP("Actions", "C&lose meeting"),
         QT_TRANSLATE_NOOP("Actions", "Take the meeting off the list of open ones"), "Ctrl+W",
         "close", false, group},

        {AddItem, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "&Add item"),
         QT_TRANSLATE_NOOP("Actions", "Add an item below the selected one"), "Ctrl+Shift+I", "add"},
        {AddSubItem, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Add &sub-item"),
         QT_TRANSLATE_NOOP("Actions", "Add an item under the selected one"), "Ctrl+Shift+B", ""},
        {EditItem, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "&Edit item"),
         QT_TRANSLATE_NOOP("Actions", "Change the selected item"), "F2", "edit"},
        {AddPapers, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Add &papers…"),
         QT_TRANSLATE_NOOP("Actions", "Attach reports and appendices to the selected item"),
         "Ctrl+Shift+A", "attach", false, group},
        {ReplacePaper, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "&Replace paper…"),
         QT_TRANSLATE_NOOP("Actions", "Put a new version in the place of a paper"), "", ""},
        {MakeSearchable, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Make a scan searc&hable"),
         QT_TRANSLATE_NOOP("Actions", "Read the text of a scanned paper and put it behind its "
                                      "pages, for search and reading aloud"),
         "", ""},
        {CopyAuthorNote, MenuPlace::Agenda,
         QT_TRANSLATE_NOOP("Actions", "&Copy a note for the author"),
         QT_TRANSLATE_NOOP(
             "Actions", "What a paper's author can mend so that everybody can read it, to be sent"),
         "", ""},
        {PutLastMinutes, MenuPlace::Agenda,
         QT_TRANSLATE_NOOP("Actions", "Put the &last minutes here"),
         QT_TRANSLATE_NOOP("Actions", "Make the minutes of the last meeting a paper of "
                                      "this agenda, or bring the one that is there up to date"),
         "", ""},
        {ReportActions, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Report act&ions here"),
         QT_TRANSLATE_NOOP("Actions", "Make what earlier meetings left to be done a paper of this "
                                      "agenda, or bring the one that is there up to date"),
         "", ""},
        {MakeExempt, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Make e&xempt…"),
         QT_TRANSLATE_NOOP("Actions", "Keep the item or paper from the public, with its grounds"),
         "Ctrl+E", "lock", false, group},
        {MakePublic, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Make pu&blic"),
         QT_TRANSLATE_NOOP("Actions", "Open the item or paper to the public"), "", ""},
        {ToFollow, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "&To follow"),
         QT_TRANSLATE_NOOP("Actions", "Say that the report comes later, or not any more"), "", ""},
        {KeyDecision, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "&Key decision"),
         QT_TRANSLATE_NOOP("Actions", "Mark the item as a key decision, or not any more"), "", ""},
        {MoveUp, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Move &up"),
         QT_TRANSLATE_NOOP("Actions", "Move the selected item or paper up"), "Ctrl+Up", "up", false,
         group},
        {MoveDown, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Move &down"),
         QT_TRANSLATE_NOOP("Actions", "Move the selected item or paper down"), "Ctrl+Down", "down"},
        {RemoveItem, MenuPlace::Agenda, QT_TRANSLATE_NOOP("Actions", "Re&move"),
         QT_TRANSLATE_NOOP("Actions", "Take the selected item or paper off the agenda"), "Ctrl+Del",
         "delete"},

        {ShowPublicEdition, MenuPlace::Pack, QT_TRANSLATE_NOOP("Actions", "Preview &public pack"),
         QT_TRANSLATE_NOOP("Actions", "Show what press and public will read"), "Ctrl+1", ""},
        {ShowRestrictedEdition, MenuPlace::Pack,
         QT_TRANSLATE_NOOP("Actions", "Preview &exempt pack"),
         QT_TRANSLATE_NOOP("Actions", "Show what members will read"), "Ctrl+2", ""},
        {MakePublicPack, MenuPlace::Pack, QT_TRANSLATE_NOOP("Actions", "&Make public pack…"),
         QT_TRANSLATE_NOOP("Actions", "Make the pack for press and public, and verify it"),
         "Ctrl+M", "pack", false, group},
        {MakeRestrictedPack, MenuPlace::Pack,
         QT_TRANSLATE_NOOP("Actions", "Make exempt (pri&vate) pack…"),
         QT_TRANSLATE_NOOP("Actions", "Make the pack for members"), "Ctrl+Shift+M", "lock"},
        {PublishAgenda, MenuPlace::Pack, QT_TRANSLATE_NOOP("Actions", "P&ublish agenda…"),
         QT_TRANSLATE_NOOP("Actions", "Freeze papers and numbers and record the moment"),
         "Ctrl+Shift+P", "publish", false, group},
        {DraftEmail, MenuPlace::Pack, QT_TRANSLATE_NOOP("Actions", "E-mail &draft…"),
         QT_TRANSLATE_NOOP("Actions", "Draft the message that takes the published pack to who gets no paper"), "", ""},

        {ComparePacks, MenuPlace::Pack, QT_TRANSLATE_NOOP("Actions", "&What has changed…"),
         QT_TRANSLATE_NOOP("Actions", "Compare the agenda and its papers with what was sent to the chair, or with an earlier pack"),
         "Ctrl+Shift+W", ""},

        {AddResolution, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Add a &resolution"),
         QT_TRANSLATE_NOOP("Actions", "Type a resolution below the last of the item"), "F4", "add"},
        {ResolveAsRecommended, MenuPlace::Minutes,
         QT_TRANSLATE_NOOP("Actions", "Resolve as re&commended"),
         QT_TRANSLATE_NOOP("Actions", "Take the report’s recommendations as "
                                      "the resolution"),
         "F5", ""},
        {InsertPhrase, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Complete &phrase or name"),
         QT_TRANSLATE_NOOP("Actions", "Put the phrase or member whose beginning was "
                                      "typed in its place"),
         "F3", ""},
        {NextUnknownWord, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Next unkno&wn word"),
         QT_TRANSLATE_NOOP("Actions", "Go to the next word that the dictionary doesn’t "
                                      "know, and choose what was meant"),
         "Alt+F7", ""},
        {AddMotion, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "&Motion…"),
         QT_TRANSLATE_NOOP("Actions", "Record what was moved, by whom, and the vote"), "F6", "",
         false, group},
        {AddAmendment, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Am&endment…"),
         QT_TRANSLATE_NOOP("Actions", "Record an amendment to the motion"), "Shift+F6", ""},
        {RecordedVote, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Recorded &vote…"),
         QT_TRANSLATE_NOOP("Actions", "Record the vote of every member by name"), "F7", ""},
        {RequestedVote, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Vote on re&quest…"),
         QT_TRANSLATE_NOOP("Actions", "Record how one member voted, who asked for it"), "Shift+F7",
         ""},
        {AddAction, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "&Action…"),
         QT_TRANSLATE_NOOP("Actions", "Record who is to do what by when"), "F8", ""},
        {ConfirmMinutes, MenuPlace::Minutes,
         QT_TRANSLATE_NOOP("Actions", "Con&firm earlier minutes…"),
         QT_TRANSLATE_NOOP("Actions", "Record that this meeting confirmed the minutes of the "
                                      "last, their corrections, and who signed them"),
         "Shift+F4", ""},
        {EditPhrases, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "P&hrases…"),
         QT_TRANSLATE_NOOP("Actions", "The forms of words that F3 completes"), "", ""},
        {NumberMinutes, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "&Number the minutes"),
         QT_TRANSLATE_NOOP("Actions", "Give every minute the body's next number"), "", "", false,
         group},
        {MakeMinutes, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Ma&ke minutes…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Make the minutes as a PDF, Word, OpenDocument, web or text file"),
         "Ctrl+Shift+N", "minutes"},
        {MakeSigningCopy, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Make si&gning copy…"),
         QT_TRANSLATE_NOOP("Actions",
                           "Make the copy that the chair signs, with numbered "
                           "leaves; of the earlier minutes, where the item confirms them"),
         "", ""},
        {CopyMinutes, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Cop&y minutes"),
         QT_TRANSLATE_NOOP("Actions",
                           "Put all of the minutes on the clipboard, with their headings and "
                           "lists"),
         "", ""},
        {MakeDecisions, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Record of &decisions…"),
         QT_TRANSLATE_NOOP("Actions", "Make the record of decisions, with call-in and the day "
                                      "they take effect"),
         "", ""},
        {CallIns, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Decisions and call-&in…"),
         QT_TRANSLATE_NOOP("Actions", "How the decisions of the meeting stand; record that one is "
                                      "called in, what became of it, or that call-in is waived"),
         "Ctrl+Shift+D", ""},
        {SendActions, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Messages abou&t actions…"),
         QT_TRANSLATE_NOOP("Actions", "Draft an e-mail to everybody who is to do something"), "", ""},
        {PassMinutesOn, MenuPlace::Minutes, QT_TRANSLATE_NOOP("Actions", "Put on ne&xt agenda"),
         QT_TRANSLATE_NOOP("Actions", "Make these minutes a paper of the agenda that confirms "
                                      "them, or bring the one that is there up to date"),
         "", "", false, group},

        {GoToday, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Today"),
         QT_TRANSLATE_NOOP("Actions", "What is due and which meetings are next"), "Ctrl+Shift+T",
         "today"},
        {GoMeetings, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Meetings"),
         QT_TRANSLATE_NOOP("Actions", "All meetings"), "Ctrl+Shift+G", "meetings"},
        {GoCalendar, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "C&alendar"),
         QT_TRANSLATE_NOOP("Actions", "The calendar of meetings: year, month, list, and drafting"),
         "Ctrl+Shift+L", "calendar"},
        {GoForwardPlan, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Forward pla&n"),
         QT_TRANSLATE_NOOP("Actions", "Decisions that are to come, their notice, and work "
                                      "programmes"),
         "Ctrl+Shift+F", ""},
        {GoCommittees, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Committees"),
         QT_TRANSLATE_NOOP("Actions", "The bodies and their members"), "Ctrl+Shift+C",
         "committees"},
        {GoPeople, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&People"),
         QT_TRANSLATE_NOOP("Actions", "Everybody the register knows"), "Ctrl+Shift+E", "people"},
        {GoHouseStyles, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "House &styles"),
         QT_TRANSLATE_NOOP("Actions",
                           "How agendas and minutes look and are worded; styles of your own"),
         "Ctrl+Shift+Y", ""},
        {GoSearch, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "S&earch everything"),
         QT_TRANSLATE_NOOP("Actions",
                           "What agendas, minutes, decisions and papers say, of one body, "
                           "between two days, exempt or not"),
         "Ctrl+Shift+K", "search"},
        {ShowPreview, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "P&review"),
         QT_TRANSLATE_NOOP("Actions", "Show or hide the pack beside the meeting"), "F12", "paper",
         check, group},
        {ShowThumbnails, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Thum&bnails"),
         QT_TRANSLATE_NOOP("Actions", "Show or hide small pictures of the pages beside the preview"),
         "Shift+F12", "", check},
        {ZoomIn, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Zoom &in"),
         QT_TRANSLATE_NOOP("Actions", "Larger pages in the preview"), "Ctrl++ Ctrl+=", "zoom-in"},
        {ZoomOut, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Zoom &out"),
         QT_TRANSLATE_NOOP("Actions", "Smaller pages in the preview"), "Ctrl+-", "zoom-out"},
        {ZoomFit, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Fit &width"),
         QT_TRANSLATE_NOOP("Actions", "Pages as wide as the preview"), "Ctrl+0", "fit-width"},
        {FullScreen, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"),
         QT_TRANSLATE_NOOP("Actions", "For the meeting room"), "F11", "", check, group},
        {LargeType, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Lar&ge type"),
         QT_TRANSLATE_NOOP("Actions", "Larger letters in the meeting’s minutes and running order"),
         "Shift+F11", "", check},
        {SchemeSystem, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Colours of the &desktop"),
         QT_TRANSLATE_NOOP("Actions", "Light or dark as the desktop is"), "", "", check, group},
        {SchemeLight, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&Light"),
         QT_TRANSLATE_NOOP("Actions", "Dark words on light ground"), "", "", check},
        {SchemeDark, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "Dar&k"),
         QT_TRANSLATE_NOOP("Actions", "Light words on dark ground"), "", "", check},
        {SchemeHighContrast, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "&High contrast"),
         QT_TRANSLATE_NOOP("Actions", "The strongest colours"), "", "", check},
        {SpeakEnglish, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "English (&UK)"),
         QT_TRANSLATE_NOOP("Actions", "The interface in English"), "", "", check, group},
        {SpeakWelsh, MenuPlace::View, QT_TRANSLATE_NOOP("Actions", "C&ymraeg"),
         QT_TRANSLATE_NOOP("Actions", "The interface in Welsh"), "", "", check},

        {ShowHelp, MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&Help on this place"),
         QT_TRANSLATE_NOOP("Actions", "What can be done here, and how"), "F1", "help"},
        {ShowTour, MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&Tour"),
         QT_TRANSLATE_NOOP(
             "Actions", "Build an agenda in two minutes, in the sample, and take all of it back"),
         "Ctrl+Shift+F1", ""},
        {ShowKeys, MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&Keys"),
         QT_TRANSLATE_NOOP("Actions", "Every key of the program: find, change and print them"),
         "Ctrl+F1", "", false, group},
        {ShowRules, MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&Rules and their sources"),
         QT_TRANSLATE_NOOP("Actions", "Every date that is counted, with its source; of the "
                                      "date that is chosen on Today, too"),
         "Shift+F1", ""},
        {About, MenuPlace::Help, QT_TRANSLATE_NOOP("Actions", "&About Moothall"),
         QT_TRANSLATE_NOOP("Actions", "Version and licence"), "", "info"},
    };
    return rows;
}

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
    case MenuPlace::File:
        return QCoreApplication::translate("Actions", "&File");
    case MenuPlace::Edit:
        return QCoreApplication::translate("Actions", "&Edit");
    case MenuPlace::Meeting:
        return QCoreApplication::translate("Actions", "&Meeting");
    case MenuPlace::Agenda:
        return QCoreApplication::translate("Actions", "&Agenda");
    case MenuPlace::Pack:
        return QCoreApplication::translate("Actions", "&Pack");
    case MenuPlace::Minutes:
        return QCoreApplication::translate("Actions", "M&inutes");
    case MenuPlace::View:
        return QCoreApplication::translate("Actions", "&View");
    case MenuPlace::Help:
        return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

QList<MenuPlace> menus()
{
    using enum MenuPlace;
    return {File, Edit, Meeting, Agenda, Pack, Minutes, View, Help};
}

} // namespace moothall
