#include "ui/views/commentstab.h"

#include "core/domain/reviewtexts.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/reviewedits.h"
#include "ui/models/reviewwords.h"
#include "ui/models/wordmarks.h"
#include "ui/theme/theme.h"
#include "ui/views/sendpanel.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

CommentsTab::CommentsTab(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_state(new NoteLabel({}, Tone::Neutral, this))
    , m_send(new SendPanel(meeting, this))
    , m_list(new ListWidget(this))
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *send = new QPushButton(tr("Send to the chair…"), this);
    auto *open = new QPushButton(tr("Open what came back…"), this);
    send->setEnabled(!m_meeting.isReadOnly());
    open->setEnabled(!m_meeting.isReadOnly());
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(send, 0, Qt::AlignTop);
    head->addWidget(open, 0, Qt::AlignTop);
    m_send->hide();
    m_list->setAccessibleName(tr("What came back"));
    m_list->setAccessibleDescription(tr("Enter accepts the current one, Delete refuses it"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(theme().em(0.15));
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    auto *split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(makeDetail());
    split->setChildrenCollapsible(false);
    split->setSizes({theme().em(22), theme().em(46)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.8), theme().em(0.6), theme().em(0.8), theme().em(0.4));
    column->addLayout(head);
    column->addWidget(m_send);
    column->addWidget(split, 1);

    connect(send, &QPushButton::clicked, this, &CommentsTab::askToSend);
    connect(open, &QPushButton::clicked, this, &CommentsTab::openWanted);
    connect(m_send, &SendPanel::sendWanted, this, &CommentsTab::sendWanted);
    connect(m_send, &SendPanel::closed, this, &CommentsTab::closeSending);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommentsTab::showCurrent);
    connect(&m_meeting, &OpenMeeting::saved, this, &CommentsTab::refresh);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &CommentsTab::refresh);
    refresh();
}

QWidget *CommentsTab::makeDetail()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_detail = new QWidget;
    m_place = new HeadingLabel({}, m_detail);
    m_who = new NoteLabel({}, Tone::Neutral, m_detail);
    m_conflict = new NoteLabel({}, Tone::Bad, m_detail);
    const auto card = [this](HeadingLabel *heading, QLabel *text) {
        auto *frame = new QFrame(m_detail);
        setRole(frame, u"card"_s);
        text->setWordWrap(true);
        text->setTextFormat(Qt::RichText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto *column = new QVBoxLayout(frame);
        column->addWidget(heading);
        column->addWidget(text, 1);
        return frame;
    };
    m_now = new QLabel(m_detail);
    m_words = new QLabel(m_detail);
    m_wordsHeading = new HeadingLabel({}, m_detail);
    m_nowCard = card(new HeadingLabel(tr("As it stands here"), m_detail), m_now);
    auto *beside = new QHBoxLayout;
    beside->addWidget(m_nowCard, 1);
    beside->addWidget(card(m_wordsHeading, m_words), 1);
    m_accept = new QPushButton(m_detail);
    setRole(m_accept, u"primary"_s);
    m_refuse = new QPushButton(m_detail);
    m_reopen = new QPushButton(tr("Decide a&gain"), m_detail);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_reopen);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_detail);
    column->addWidget(m_place);
    column->addWidget(m_who);
    column->addLayout(beside);
    column->addWidget(m_conflict);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(Decide::Accept); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(Decide::Refuse); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { decide(Decide::Reopen); });
    scroll->setWidget(m_detail);
    m_detail->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void CommentsTab::askToSend()
{
    m_send->begin();
}

void CommentsTab::closeSending()
{
    m_send->hide();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CommentsTab::refresh()
{
    const Session &session = m_meeting.session();
    m_returns = reviewReturns(session, m_meeting.id()).value_or(QList<ReviewReturn>());
    const ReviewRemarkId was = current() ? current()->remark.id : ReviewRemarkId();
    m_rows.clear();
    for (const ReviewReturn &back : std::as_const(m_returns)) {
        for (const ReturnedRemark &remark : back.remarks)
            m_rows.append({remark, back.edition});
    }
    int row = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            auto *line = new QListWidgetItem(lineOf(m_rows[i]), m_list);
            if (m_rows[i].remark.decision)
                line->setForeground(theme().colours().muted);
            if (m_rows[i].remark.id == was)
                row = int(i);
        }
        m_list->setCurrentRow(m_rows.isEmpty() ? -1 : row);
    }
    showState();
    showCurrent();
}

void CommentsTab::showState()
{
    QStringList told;
    for (const ReviewReturn &back : std::as_const(m_returns)) {
        if (back.verdict)
            told.append(verdictInWords(back));
    }
    const auto rounds = reviewRounds(m_meeting.session(), m_meeting.id());
    for (const ReviewRound &round : rounds ? *rounds : QList<ReviewRound>())
        told.append(roundInWords(round));
    if (told.isEmpty())
        told.append(tr("Nothing was sent to be read yet. What comes back of a draft, as a chair’s "
                       "copy, as Word with tracked "
                       "changes or as a PDF with notes, is decided here."));
    constexpr qsizetype most = 4;
    m_state->setNote(told.first(std::min(most, told.size())).join(u'\n'), Tone::Neutral);
}

void CommentsTab::showOpen()
{
    const auto open =
        std::ranges::find_if(m_rows, [](const Row &row) { return !row.remark.decision; });
    if (open != m_rows.end())
        m_list->setCurrentRow(int(open - m_rows.begin()));
}

const CommentsTab::Row *CommentsTab::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

QString CommentsTab::placeOf(const ReturnedRemark &remark) const
{
    const AgendaItem *item = remark.item ? m_meeting.item(*remark.item) : nullptr;
    return placeInWords(remark, item);
}

QString CommentsTab::lineOf(const Row &row) const
{
    const ReturnedRemark &remark = row.remark;
    constexpr int most = 90;
    QString words = remark.words.simplified();
    if (remark.kind == RemarkKind::Proposal && words.isEmpty())
        words = tr("Without this paragraph");
    if (words.size() > most)
        words = words.first(most) + u'…';
    const QString state = remark.decision ? decisionInWords(remark) : wordsOf(remark.kind);
    return tr("%1 – %2\n%3", "where, what it is or became, what is said")
        .arg(placeOf(remark), state, words);
}

void CommentsTab::showCurrent()
{
    const Row *row = current();
    m_detail->setVisible(row != nullptr);
    if (!row)
        return;
    const ReturnedRemark &remark = row->remark;
    const AgendaItem *item = remark.item ? m_meeting.item(*remark.item) : nullptr;
    const bool isProposal = remark.kind == RemarkKind::Proposal;
    const ProposalOutcome outcome =
        item ? outcomeOf(*item, row->edition, remark) : ProposalOutcome{.conflicts = true};
    const bool isGone = outcome.place.state == ReviewPlace::State::Gone;
    const bool isOpen = !remark.decision;
    const bool mayDecide = !m_meeting.isReadOnly();
    m_place->setText(placeOf(remark));
    m_who->setNote(saidInWords(remark), Tone::Neutral);
    const QString now = !isOpen && isProposal ? remark.sent
                        : isGone              ? remark.sent
                                              : outcome.place.now;
    m_nowCard->setVisible(!now.isEmpty());
    m_now->setText(now.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    m_wordsHeading->setText(isProposal ? tr("Proposed") : tr("Comment"));
    if (isProposal)
        m_words->setText(markedChanges(now, isOpen ? outcome.words : remark.words));
    else
        m_words->setText(remark.words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    QString conflict;
    if (isProposal && isOpen && isGone)
        conflict = tr("This paragraph was taken out here since it was sent. Refuse the proposal, "
                      "or type its words where they belong.");
    else if (isProposal && isOpen && outcome.conflicts)
        conflict = tr("These words were changed here since they were sent: “%1”. Accepting puts "
                      "the proposed words in their place.")
                       .arg(remark.sent.simplified());
    else if (isProposal && isOpen && outcome.isDone)
        conflict = tr("It says so here already.");
    else if (isProposal && isOpen && outcome.place.state == ReviewPlace::State::Changed)
        conflict = tr("Other words of this paragraph were changed here since it was sent: both "
                      "changes stand together.");
    m_conflict->setNote(conflict, outcome.conflicts ? Tone::Bad : Tone::Warn);
    m_conflict->setVisible(!conflict.isEmpty());
    m_accept->setText(!isProposal         ? tr("Dea&lt with (Enter)")
                      : outcome.conflicts ? tr("A&ccept over what is here (Enter)")
                                          : tr("A&ccept (Enter)"));
    m_refuse->setText(isProposal ? tr("Ref&use (Delete)") : tr("No chan&ge (Delete)"));
    m_accept->setVisible(isOpen && mayDecide && !(isProposal && isGone));
    m_refuse->setVisible(isOpen && mayDecide);
    m_reopen->setVisible(!isOpen && mayDecide);
}

void CommentsTab::decide(Decide what)
{
    Q_EMIT aboutToDecide();
    const Row *row = current();
    if (!row || m_meeting.isReadOnly() || (what != Decide::Reopen && row->remark.decision))
        return;
    const Row chosen = *row;
    ReviewEdits edits(m_meeting);
    const bool done = what == Decide::Accept   ? edits.accept(chosen.remark, chosen.edition)
                      : what == Decide::Refuse ? edits.refuse(chosen.remark)
                                               : edits.reopen(chosen.remark);
    if (!done)
        return;
    refresh();
    if (what == Decide::Reopen)
        return;
    // On to the next that waits, below first.
    const int from = m_list->currentRow();
    for (int step = 1; step < m_list->count(); ++step) {
        const int at = (from + step) % m_list->count();
        if (!m_rows.at(at).remark.decision) {
            m_list->setCurrentRow(at);
            break;
        }
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

bool CommentsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            decide(Decide::Accept);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            decide(Decide::Refuse);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
