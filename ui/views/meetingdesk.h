#pragma once

#include "core/domain/meeting.h"
#include "core/services/copies.h"
#include "core/services/generatedpapers.h"
#include "core/services/linting.h"
#include "core/services/printrun.h"
#include "core/services/reviewing.h"
#include "core/services/session.h"

#include <QWidget>

#include <memory>

class QUndoStack;

namespace moothall {

class OpenMeeting;

/// One open meeting: its header with the stage bar, and the tabs Agenda, Attendance, Minutes, Packs, History, Reports and Comments.
/// Every change is saved as it is made, through undoStack(). `session.reg` must outlive the desk.
class MeetingDesk : public QWidget
{
    Q_OBJECT

public:
    enum class Tab { Agenda, Attendance, Minutes, Packs, History, Reports, Comments };

    MeetingDesk(const Session &session, MeetingId meeting, QWidget *parent = nullptr);
    ~MeetingDesk() override;

    /// The meeting's one undo stack; its commands call services.
    QUndoStack *undoStack();
    /// What the register holds of the meeting now.
    const MeetingRecord &record() const;
    MeetingId meeting() const;
    /// The meeting behind the desk, for edits on its behalf: they go on its undo stack.
    OpenMeeting &openMeeting();

    void showTab(Tab tab);
    Tab tab() const;
    /// Makes an item current in the agenda and the minutes.
    void selectItem(ItemId item);
    /// The item the tabs share; nothing in an empty agenda.
    std::optional<ItemId> currentItem() const;
    /// Whose minutes are signed here: those that the current item confirms, else the meeting's own;
    /// and from which leaf on.
    struct SigningCopy
    {
        MeetingId minuted;
        Part audience = Part::Public;
        int firstLeaf = 1;
    };
    SigningCopy signingCopy() const;
    /// Saves typing that is still waiting for its pause. Call before closing, printing or making a pack.
    void commitTyping();
    /// Larger letters in attendance and minutes.
    void setLargeType(bool large);
    /// Puts papers made of earlier meetings on this agenda, as one undo step, and goes to where they stand.
    void putPapers(const GeneratedPapers &papers);
    /// What the look over its papers found, as far as it has come.
    const LintReport &findings() const;
    bool isLookedOver() const;
    /// Asks what of a draft is to be sent to whom.
    void askToSend();
    void sent();
    /// Shows what came back.
    void showReturned();
    /// Reads the meeting again, after somebody else (a pack, an import) changed it.
    void reload();
    /// Shows the print run of its packs.
    void showPrintRun();
    /// Makes its header and tabs again, in the language that is spoken now. What can be undone stays, and the item.
    void speakAnew();

Q_SIGNALS:
    void recordChanged();
    void itemSelected(moothall::ItemId item);
    void tabChanged();
    void findingsChanged();
    /// A page of a paper is to be shown, counted from 1.
    void placeWanted(moothall::ItemId item, moothall::PaperId paper, int page);
    /// A change has reached the register, at this London time.
    void saved(QTime at);
    /// One sentence for the message strip.
    void problem(const QString &sentence);
    void packRequested(const moothall::PackRequest &request);
    void publishRequested();
    void supplementPublishRequested(int supplement);
    void copiesRequested(const moothall::PackRequest &request, const QList<moothall::Recipient> &recipients);
    void printRunRequested(const moothall::PrintRunChoices &choices);
    void printFilesRequested(const moothall::PrintRunChoices &choices);
    void minutesRequested();
    void signingCopyRequested();
    void chairsCopyRequested(const moothall::ReviewRequest &request);
    void returnRequested();

private:
    struct Parts;
    void make();
    std::unique_ptr<Parts> m_parts;
};

} // namespace moothall
