#include "ui/views/votekeys.h"

#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/peoplekeys.h"
#include "ui/widgets/itemviews.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace moothall {

using namespace Qt::StringLiterals;

QString ballotName(Ballot ballot)
{
    switch (ballot) {
    case Ballot::For:
        return VoteKeys::tr("For");
    case Ballot::Against:
        return VoteKeys::tr("Against");
    case Ballot::Abstain:
        return VoteKeys::tr("Abstaining");
    case Ballot::NotVoting:
        return VoteKeys::tr("Not voting");
    }
    return {};
}

namespace {

std::optional<Ballot> ballotOf(const QString &key)
{
    if (key == "f"_L1)
        return Ballot::For;
    if (key == "a"_L1)
        return Ballot::Against;
    if (key == "b"_L1)
        return Ballot::Abstain;
    if (key == "n"_L1)
        return Ballot::NotVoting;
    return std::nullopt;
}

/// Those who may vote, then those who were there and may not.
QList<Voter> inTheRoom(const MeetingRecord &record, const AgendaItem &item, QTime at)
{
    QList<Voter> voters;
    for (const bool may : {true, false}) {
        for (const Voter &voter : votersOn(record, item, at)) {
            if (voter.mayVote() == may && voter.bar != VoteBar::NotThere)
                voters.append(voter);
        }
    }
    return voters;
}

} // namespace

VoteKeys::VoteKeys(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_head(new QLabel(this))
    , m_list(new ListWidget(this))
    , m_totals(new QLabel(this))
{
    setObjectName(u"voteKeys"_s);
    setRole(this, u"card"_s);
    setAccessibleName(tr("Record votes by name"));
    setFocusPolicy(Qt::ClickFocus);
    m_head->setWordWrap(true);
    m_totals->setFont(theme().headingFont());
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Members and their votes"));
    m_list->setFlow(QListView::TopToBottom);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list);
    column->addWidget(m_totals);
    hide();
}

void VoteKeys::recordNames(ItemId item, const Motion &motion)
{
    start(item, motion, false);
}

void VoteKeys::recordRequests(ItemId item, const Motion &motion)
{
    start(item, motion, true);
}

void VoteKeys::start(ItemId item, const Motion &motion, bool requests)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of || m_meeting.isReadOnly())
        return;
    m_item = item;
    m_motion = motion;
    m_requests = requests;
    m_found = false;
    m_letters.clear();
    m_ballots.clear();
    m_voters = inTheRoom(m_meeting.record(), *of, motion.at);
    for (const RecordedVote &vote : requests ? motion.requested : motion.recorded) {
        const auto voter = std::ranges::find(m_voters, vote.person, &Voter::person);
        if (voter != m_voters.end()) {
            m_ballots.insert(int(voter - m_voters.begin()), vote.ballot);
        } else {
            // Somebody whose vote was recorded and who wasn't there by the record: kept, and
            // marked.
            m_voters.append({vote.person, vote.personName, MemberRole::Member, VoteBar::NotThere});
            m_ballots.insert(int(m_voters.size()) - 1, vote.ballot);
        }
    }
    m_at = 0;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    constexpr int most = 9;
    const int lines = std::clamp(int(m_voters.size() + 5) / 6, 2, most);
    const double grown = theme().largeness(font());
    m_list->setGridSize({int(theme().chars(27) * grown), theme().em(1.5 * grown)});
    m_list->setFixedHeight(theme().em((1.5 * lines + 0.8) * grown));
    QFrame::show();
    setFocus(Qt::OtherFocusReason);
    say();
}

void VoteKeys::keep()
{
    Motion motion = m_motion;
    if (m_requests)
        motion.requested = votes();
    else
        motion.recorded = votes();
    if (!m_requests && motion.recorded != m_motion.recorded)
        motion.outcome.reset(); // follows from the names
    const ItemId item = m_item;
    end();
    Q_EMIT voted(item, motion);
}

void VoteKeys::end()
{
    // Hidden with the keyboard, it would pass it on to its neighbour.
    if (QWidget *before = m_before)
        before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    hide();
}

QList<RecordedVote> VoteKeys::votes() const
{
    QList<RecordedVote> votes;
    for (auto it = m_ballots.begin(); it != m_ballots.end(); ++it) {
        const Voter &voter = m_voters.at(it.key());
        votes.append({voter.person, voter.name, it.value(),
                      voter.bar.has_value() && it.value() != Ballot::NotVoting});
    }
    return votes;
}

bool VoteKeys::event(QEvent *event)
{
    // In this mode keys are ours, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain =
            (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isPlain)
            event->accept();
        return isPlain;
    }
    return QFrame::event(event);
}

void VoteKeys::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    // What was keyed isn't lost to a click elsewhere: the names stay on the screen and Return keeps
    // them.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_before = nullptr;
}

void VoteKeys::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text().toLower();
    const int last = int(m_voters.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        end();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        return;
    case Qt::Key_Backspace:
        if (m_requests && !m_letters.isEmpty()) {
            find(m_letters.chopped(1));
        } else {
            m_at = std::max(0, m_at - 1);
            m_ballots.remove(m_at);
        }
        say();
        return;
    case Qt::Key_Up:
        m_at = std::max(0, m_at - 1);
        say();
        return;
    case Qt::Key_Down:
    case Qt::Key_Space:
        m_at = std::min(last + 1, m_at + 1);
        say();
        return;
    default:
        break;
    }
    if (text.size() != 1 || !text.at(0).isPrint()) {
        QFrame::keyPressEvent(event);
        return;
    }
    const auto ballot = ballotOf(text);
    if (m_requests && !m_found)
        find(m_letters + text);
    else if (ballot)
        vote(*ballot);
    else
        QApplication::beep();
    say();
}

void VoteKeys::vote(Ballot ballot)
{
    if (m_at < 0 || m_at >= m_voters.size()) {
        QApplication::beep();
        return;
    }
    m_ballots.insert(m_at, ballot);
    if (m_requests) {
        m_found = false;
        m_letters.clear();
    } else {
        ++m_at;
    }
}

void VoteKeys::find(const QString &letters)
{
    QList<int> matches;
    for (int i = 0; i < m_voters.size(); ++i) {
        if (!letters.isEmpty() && nameBeginsWith(m_voters.at(i).name, letters))
            matches.append(i);
    }
    if (!letters.isEmpty() && matches.isEmpty()) {
        QApplication::beep(); // the letter leads nowhere: keep those that do
        return;
    }
    m_letters = letters;
    m_found = matches.size() == 1;
    if (m_found)
        m_at = matches.first();
}

void VoteKeys::say()
{
    m_list->clear();
    for (int i = 0; i < m_voters.size(); ++i) {
        const Voter &voter = m_voters.at(i);
        QString line = nameWithoutStyle(voter.name);
        if (voter.bar)
            line += tr(" (not entitled)");
        if (m_ballots.contains(i))
            line += tr(" – %1").arg(ballotName(m_ballots.value(i)));
        auto *item = new QListWidgetItem(line, m_list);
        if (m_ballots.contains(i)) {
            QFont font = item->font();
            font.setBold(true);
            item->setFont(font);
        }
    }
    const bool points = !m_requests || m_found;
    m_list->setCurrentRow(points && m_at < m_voters.size() ? m_at : -1);
    const QString keys = tr("F for · A against · B abstaining · N not voting");
    QString head;
    if (m_requests) {
        head = m_found
                   ? tr("%1 asks that their vote be recorded: %2").arg(m_voters.at(m_at).name, keys)
               : m_letters.isEmpty()
                   ? tr("Whose vote is to be recorded? Type the beginning of a name. Return keeps.")
                   : tr("Whose vote is to be recorded? %1…").arg(m_letters);
    } else if (m_at < m_voters.size()) {
        head = tr("%1: %2").arg(m_voters.at(m_at).name, keys);
    } else {
        head = tr("Everybody has been called. Return keeps the vote, Backspace goes back.");
    }
    m_head->setText(head);
    QStringList totals;
    for (const Ballot ballot : {Ballot::For, Ballot::Against, Ballot::Abstain, Ballot::NotVoting})
        totals.append(tr("%1 %2").arg(ballotName(ballot)).arg(m_ballots.values().count(ballot)));
    m_totals->setText(totals.join(u" · "_s));
    setAccessibleDescription(head);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace moothall
