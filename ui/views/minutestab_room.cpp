#include "ui/views/minutestab.h"

#include "core/domain/quorum.h"
#include "core/domain/sitting.h"
#include "core/domain/voting.h"
#include "ui/actions/actionkeys.h"
#include "ui/commands/motionedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/actionspanel.h"
#include "ui/views/confirmpanel.h"
#include "ui/views/declarationspanel.h"
#include "ui/views/findline.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/motionspanel.h"
#include "ui/views/peoplekeys.h"
#include "ui/views/recommendedpanel.h"
#include "ui/views/urgentline.h"
#include "ui/views/votekeys.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace moothall {

using namespace Qt::StringLiterals;

void MinutesTab::act(Room what)
{
    if (m_meeting.isReadOnly())
        return;
    const bool changesMinute = what == Room::Resolve || what == Room::Take;
    if (changesMinute)
        m_editor->commitTyping();
    MotionEdits edits(m_meeting);
    switch (what) {
    case Room::Start:
        edits.startOrResume();
        break;
    case Room::Adjourn:
        edits.adjourn();
        break;
    case Room::Close:
        edits.close();
        break;
    case Room::Take:
        if (const auto item = currentItem())
            edits.take(*item);
        break;
    case Room::Urgent:
        m_urgent->begin(
            lateRoute(m_meeting.record().body.kind, m_meeting.record().authority.nation));
        break;
    case Room::Resolve:
        m_recommended->resolve();
        break;
    case Room::Phrase:
        m_editor->completePhrase();
        break;
    case Room::Spelling:
        m_editor->goToUnknownWord();
        break;
    case Room::Motion:
        m_motions->beginMotion();
        break;
    case Room::Amendment:
        m_motions->beginAmendment();
        break;
    case Room::RecordedVote:
        m_motions->recordNames();
        break;
    case Room::RequestedVote:
        m_motions->recordRequests();
        break;
    case Room::Action:
        m_actions->begin();
        break;
    case Room::Budget:
        edits.toggleBudget();
        break;
    case Room::Confirm:
        m_editor->commitTyping();
        if (const auto item = m_confirm->itemToConfirm())
            select(*item);
        if (m_confirm->shown())
            m_confirm->begin();
        else
            Q_EMIT hint(tr("This meeting has no earlier minutes to confirm."));
        break;
    }
}

void MinutesTab::setLargeType(bool large)
{
    const QFont type = large ? theme().largeFont() : QFont();
    for (QTableView *table : {m_items, m_people}) {
        table->setFont(type);
        table->verticalHeader()->setDefaultSectionSize(
            int(theme().em(1.75) * (large ? Theme::largeFactor : 1)));
    }
    for (QWidget *words :
         std::initializer_list<QWidget *>{m_running, m_state, m_warnings, m_quorum})
        words->setFont(type);
    m_quorum->updateGeometry();
    // Its chips grow as well: the column is fitted anew.
    m_people->horizontalHeader()->setSectionResizeMode(AttendanceModel::State,
                                                       QHeaderView::ResizeToContents);
    m_editor->setLargeType(large);
    QFont bold = large ? theme().largeFont() : theme().headingFont();
    bold.setBold(true);
    for (QWidget *panel :
         std::initializer_list<QWidget *>{m_recommended, m_motions, m_actions, m_confirm,
                                          m_declarations, m_keys, m_votes, m_urgent, m_find}) {
        panel->setFont(type);
        // The style's own widgets don't take their parent's.
        for (QWidget *child : panel->findChildren<QWidget *>())
            child->setFont(child->font().bold() ? bold : type);
    }
    // Their lists are as high as their lines.
    const auto item = currentItem();
    m_motions->showItem(item);
    m_actions->showItem(item);
    m_confirm->refresh();
}

void MinutesTab::showRunning()
{
    const Meeting &meeting = m_meeting.record().meeting;
    const auto said = [](QTime time) { return time.toString(u"HH:mm"_s); };
    switch (runningOf(meeting)) {
    case Running::NotStarted:
        m_running->setText(tipWithKeys(tr("Not started"), UiAction::StartMeeting));
        break;
    case Running::Sitting:
        m_running->setText(tr("In session, started %1").arg(said(meeting.sittings.first().from)));
        break;
    case Running::Adjourned:
        m_running->setText(tr("Adjourned at %1").arg(said(meeting.sittings.last().to)));
        break;
    case Running::Closed:
        m_running->setText(tr("Closed at %1").arg(said(meeting.ends.time())));
        break;
    }
    if (meeting.decidesBudget)
        m_running->setText(tr("%1. Budget decision: votes by name").arg(m_running->text()));
    QStringList warnings = openVoteDifferences(m_meeting.record());
    // Who is there matters while it sits; afterwards only what stays in the record.
    const bool isSitting = runningOf(meeting) == Running::Sitting;
    const QTime now = isSitting ? MotionEdits(m_meeting).now() : QTime();
    if (isSitting)
        warnings = quorumWarnings(m_meeting.record(), now) + warnings;
    const RowMark quorum = quorumMark(m_meeting.record(), now);
    m_quorum->setChip(quorum.text, quorum.tone == MarkTone::Good  ? Tone::Good
                                   : quorum.tone == MarkTone::Bad ? Tone::Bad
                                                                  : Tone::Neutral);
    m_warnings->setNote(warnings.join(u'\n'), Tone::Bad);
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace moothall
