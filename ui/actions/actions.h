#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace moothall {

Q_NAMESPACE

/// Everything a person can ask for. What it is called, its keys and its place stand in one table, actions().
enum class UiAction {
    NewRegister, OpenRegister, OpenSample, ImportMeeting, ExportMeeting, PublishWebsite, BackupRegister, CheckRegister, SavePdf, Print, PrintRun,
    SendToChair, OpenReturned, OpenChairsCopy, Quit,
    Undo, Redo, Find, FindInMinutes, FindInPages, ReplaceInMinutes,
    NewMeeting, CloseMeeting, ShowAgenda, ShowAttendance, ShowMinutes, ShowPacks, ShowHistory, ShowReports, ShowComments, EverybodyPresent,
    StartMeeting, AdjournMeeting, EndMeeting, TakeItem, AddUrgentItem, DecidesBudget,
    AddItem, AddSubItem, EditItem, AddPapers, ReplacePaper, MakeSearchable, CopyAuthorNote, MakeExempt, MakePublic, ToFollow, KeyDecision, MoveUp,
    MoveDown, RemoveItem,
    MakePublicPack, MakeRestrictedPack, PublishAgenda, DraftEmail, ComparePacks, ShowPublicEdition, ShowRestrictedEdition,
    AddResolution, ResolveAsRecommended, InsertPhrase, NextUnknownWord, AddMotion, AddAmendment, RecordedVote, RequestedVote, AddAction,
    EditPhrases,
    ConfirmMinutes, NumberMinutes, MakeMinutes, MakeSigningCopy, CopyMinutes, MakeDecisions, CallIns, SendActions, PassMinutesOn, PutLastMinutes, ReportActions,
    GoToday, GoMeetings, GoCalendar, GoForwardPlan, GoCommittees, GoPeople, GoHouseStyles, GoSearch, ShowPreview, ShowThumbnails, ZoomIn, ZoomOut, ZoomFit,
    FullScreen, LargeType,
    NewWindow, SchemeSystem, SchemeLight, SchemeDark, SchemeHighContrast, SpeakEnglish, SpeakWelsh,
    ShowHelp, ShowTour, ShowKeys, ShowRules, About,
};
Q_ENUM_NS(UiAction)

enum class MenuPlace { File, Edit, Meeting, Agenda, Pack, Minutes, View, Help };

/// One row of the table. Texts are source texts of the context "Actions".
struct ActionRow
{
    UiAction id;
    MenuPlace menu;
    const char *text;  ///< with its mnemonic and, where more is asked, its three dots
    const char *help;  ///< one line for the status bar and the list of keys
    const char *keys;  ///< portable key sequences, parted by a blank; empty: none
    const char *icon;  ///< of ui/theme/icons; empty: none
    bool checkable = false;
    bool group = false; ///< a line stands before it in the menu
};

const QList<ActionRow> &actions();
const ActionRow &rowOf(UiAction id);
/// What it is called in running text: no mnemonic, no dots.
QString actionName(UiAction id);
/// "Pack > Publish agenda": where it stands in the menus.
QString actionPlace(UiAction id);
/// The name that settings and help pages know it by ("PublishAgenda"), which never changes; and back.
QString actionId(UiAction id);
std::optional<UiAction> actionWithId(const QString &id);

QString menuTitle(MenuPlace menu);
/// In the order of the menu bar.
QList<MenuPlace> menus();

} // namespace moothall
