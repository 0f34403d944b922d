#include "ui/views/motionspanel.h"

#include "core/domain/voting.h"
#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/peoplekeys.h"
#include "ui/views/votekeys.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString countText(const std::optional<int> &count)
{
    return count ? QString::number(*count) : QString();
}

std::optional<int> countOf(const QLineEdit *field)
{
    bool ok = false;
    const int count = field->text().toInt(&ok);
    return ok ? std::optional(count) : std::nullopt;
}

QStringList memberNames(const MeetingRecord &record)
{
    QStringList names;
    for (const Membership &member : record.members)
        names.append(member.person.name);
    for (const Attendance &entry : record.attendance) {
        const bool isMember =
            entry.capacity == Capacity::Substitute || entry.capacity == Capacity::OtherMember;
        if (isMember && !names.contains(entry.personName))
            names.append(entry.personName);
    }
    return names;
}

} // namespace

QString outcomeWords(const Motion &motion)
{
    const QString casting = motion.casting ? MotionsPanel::tr(", casting vote") : QString();
    const QString votes = motion.votesFor || motion.votesAgainst
                              ? MotionsPanel::tr(" %1 – %2")
                                        .arg(motion.votesFor.value_or(0))
                                        .arg(motion.votesAgainst.value_or(0)) +
                                    casting
                              : QString();
    if (!motion.outcome)
        return votes.isEmpty() ? MotionsPanel::tr("No vote yet")
                               : MotionsPanel::tr("Voted%1").arg(votes);
    switch (*motion.outcome) {
    case MotionOutcome::Carried:
        return MotionsPanel::tr("Carried%1").arg(votes);
    case MotionOutcome::Lost:
        return MotionsPanel::tr("Lost%1").arg(votes);
    case MotionOutcome::Withdrawn:
        return MotionsPanel::tr("Withdrawn");
    case MotionOutcome::Fell:
        return MotionsPanel::tr("Fell");
    }
    return {};
}

MotionsPanel::MotionsPanel(OpenMeeting &meeting, VoteKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_keys(keys)
    , m_edits(meeting)
    , m_list(new ListWidget(this))
    , m_warning(new NoteLabel({}, Tone::Bad, this))
    , m_reason(makeField(tr("Why the votes differ"),
                         tr("Why they differ: kept with the vote, never printed"), false))
    , m_form(nullptr)
    , m_what(new HeadingLabel({}, this))
    , m_text(makeField(tr("Text of the motion"), tr("Words moved; empty: as the report recommends"),
                       false))
    , m_mover(makeField(tr("Mover"), tr("Moved by"), false))
    , m_seconder(makeField(tr("Seconder"), tr("Seconded by"), false))
    , m_meant(new NoteLabel({}, Tone::Info, this))
    , m_for(makeField(tr("Votes for"), tr("For"), true))
    , m_against(makeField(tr("Votes against"), tr("Against"), true))
    , m_abstain(makeField(tr("Abstentions"), tr("Abst."), true))
    , m_notVoting(makeField(tr("Present, not voting"), tr("Not voting"), true))
    , m_casting(new QComboBox(this))
    , m_outcome(new QComboBox(this))
{
    setObjectName(u"motionsPanel"_s);
    m_list->setAccessibleName(tr("Motions on this item"));
    m_list->setAccessibleDescription(tr("Return changes the current one, Delete removes it"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight); // a line each; the tip has all of it
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_form = makeForm();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.8), 0, theme().em(0.8), theme().em(0.4));
    column->addWidget(m_list);
    column->addWidget(m_form);
    column->addWidget(m_warning);
    column->addWidget(m_reason);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const auto motion = inHand())
            begin(*motion);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &MotionsPanel::showCheck);
    connect(&m_keys, &VoteKeys::voted, this, [this](ItemId of, const Motion &motion) {
        m_edits.save(of, motion);
        m_editing = false;
        refresh();
    });
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &MotionsPanel::refresh);
    refresh();
}

QLineEdit *MotionsPanel::makeField(const QString &name, const QString &placeholder, bool isCount)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setToolTip(name);
    if (isCount) {
        constexpr int most = 9999;
        field->setValidator(new QIntValidator(0, most, field));
        field->setMaximumWidth(theme().chars(11));
    }
    field->installEventFilter(this);
    connect(field, &QLineEdit::returnPressed, this, &MotionsPanel::keep);
    return field;
}

QWidget *MotionsPanel::makeForm()
{
    auto *form = new QFrame(this);
    setRole(form, u"card"_s);
    for (QLineEdit *field : {m_mover, m_seconder}) {
        // No list that drops down: it would take the keys.
        connect(field, &QLineEdit::editingFinished, this, [this, field] { settleName(field); });
        connect(field, &QLineEdit::textEdited, this, [this](const QString &letters) {
            m_meant->setNote(letters.trimmed().isEmpty() ? QString()
                                                         : meantBy(letters).join(u", "_s),
                             Tone::Info);
        });
    }
    m_casting->setAccessibleName(tr("Casting vote"));
    m_casting->addItems(
        {tr("No casting vote"), tr("Casting vote for"), tr("Casting vote against")});
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItems(
        {tr("Outcome by the votes"), tr("Carried"), tr("Lost"), tr("Withdrawn"), tr("Fell")});
    for (QComboBox *box : {m_casting, m_outcome}) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
    }
    auto *grid = new QGridLayout(form);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_text, 0, 1, 1, 5);
    grid->addWidget(m_mover, 1, 0, 1, 3);
    grid->addWidget(m_seconder, 1, 3, 1, 3);
    auto *votes = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_for, m_against, m_abstain,
                                                            m_notVoting, m_casting, m_outcome})
        votes->addWidget(widget);
    grid->addWidget(m_meant, 2, 0, 1, 6);
    grid->addLayout(votes, 3, 0, 1, 6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    return form;
}

const AgendaItem *MotionsPanel::item() const
{
    return m_item ? m_meeting.item(*m_item) : nullptr;
}

void MotionsPanel::showItem(std::optional<ItemId> item)
{
    if (item != m_item)
        m_editing = false;
    m_item = item;
    refresh();
}

std::optional<Motion> MotionsPanel::inHand() const
{
    const AgendaItem *of = item();
    if (!of || of->motions.isEmpty())
        return std::nullopt;
    const int row = m_list->currentRow();
    return row >= 0 && row < of->motions.size() ? of->motions.at(row) : of->motions.last();
}

void MotionsPanel::begin(const Motion &motion)
{
    if (!item() || m_meeting.isReadOnly())
        return;
    m_editing = true;
    fill(motion);
    refresh();
    m_text->setFocus(Qt::OtherFocusReason);
}

void MotionsPanel::beginMotion()
{
    // Nothing else can be moved before the motion that is open has been voted on: it is its turn.
    const AgendaItem *of = item();
    for (const Motion &motion : of ? of->motions : QList<Motion>()) {
        if (motion.amends || motion.outcome || motion.votesFor)
            continue;
        begin(motion);
        m_for->setFocus(Qt::OtherFocusReason);
        return;
    }
    begin(Motion());
}

void MotionsPanel::beginAmendment()
{
    const AgendaItem *of = item();
    if (!of)
        return;
    Motion amendment;
    const auto motion = inHand();
    if (!motion) {
        // Nothing was moved yet: what is amended are the recommendations.
        Motion recommended;
        recommended.asRecommended = true;
        recommended.text = tr("That the recommendations of the report be agreed");
        if (!m_edits.save(of->id, recommended))
            return;
        amendment.amends = 0;
    } else {
        const auto at =
            std::ranges::find(of->motions, motion->id, &Motion::id) - of->motions.begin();
        amendment.amends = motion->amends.value_or(int(at));
    }
    begin(amendment);
}

void MotionsPanel::fill(const Motion &motion)
{
    m_filling = true;
    m_motion = motion;
    m_what->setText(motion.amends ? tr("Amendment") : tr("Motion"));
    m_text->setText(motion.asRecommended ? QString() : motion.text);
    m_mover->setText(motion.mover);
    m_seconder->setText(motion.seconder);
    m_for->setText(countText(motion.votesFor));
    m_against->setText(countText(motion.votesAgainst));
    m_abstain->setText(countText(motion.abstentions));
    m_notVoting->setText(countText(motion.notVoting));
    m_casting->setCurrentIndex(!motion.casting ? 0 : *motion.casting == Ballot::For ? 1 : 2);
    m_outcome->setCurrentIndex(
        motion.outcome && motion.outcome != outcomeOfCounts(motion) ? int(*motion.outcome) + 1 : 0);
    for (QLineEdit *count : {m_for, m_against, m_abstain, m_notVoting})
        count->setReadOnly(!motion.recorded.isEmpty()); // the names are counted
    m_filling = false;
}

Motion MotionsPanel::typed() const
{
    Motion motion = m_motion;
    const QString text = m_text->text().trimmed();
    motion.asRecommended = text.isEmpty() && !motion.amends;
    motion.text =
        motion.asRecommended ? tr("That the recommendations of the report be agreed") : text;
    motion.mover = m_mover->text().trimmed();
    motion.seconder = m_seconder->text().trimmed();
    motion.votesFor = countOf(m_for);
    motion.votesAgainst = countOf(m_against);
    motion.abstentions = countOf(m_abstain);
    motion.notVoting = countOf(m_notVoting);
    motion.casting.reset();
    if (m_casting->currentIndex() > 0)
        motion.casting = m_casting->currentIndex() == 1 ? Ballot::For : Ballot::Against;
    motion.outcome.reset();
    if (m_outcome->currentIndex() > 0)
        motion.outcome = MotionOutcome(m_outcome->currentIndex() - 1);
    return motion;
}

QStringList MotionsPanel::meantBy(const QString &letters) const
{
    QStringList names;
    for (const QString &name : memberNames(m_meeting.record())) {
        if (name.compare(letters.trimmed(), Qt::CaseInsensitive) == 0)
            return {name};
        if (nameBeginsWith(name, letters.trimmed()))
            names.append(name);
    }
    return names;
}

void MotionsPanel::settleName(QLineEdit *field)
{
    const QStringList meant =
        field->text().trimmed().isEmpty() ? QStringList() : meantBy(field->text());
    if (meant.size() == 1)
        field->setText(meant.first());
    m_meant->setNote({}, Tone::Info);
}

void MotionsPanel::keep()
{
    const AgendaItem *of = item();
    if (!of || m_filling)
        return;
    if (QObject *from = sender(); from == m_reason) {
        if (auto motion = inHand()) {
            motion->difference = m_reason->text().trimmed();
            m_edits.save(of->id, *motion);
        }
        Q_EMIT left();
        return;
    }
    settleName(m_mover);
    settleName(m_seconder);
    const Motion motion = typed();
    if (motion.amends && motion.text.isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_editing = false;
    const bool isNew = motion.id.isNew();
    m_edits.save(of->id, motion);
    refresh();
    if (isNew)
        m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT left();
}

void MotionsPanel::refresh()
{
    const AgendaItem *of = item();
    const int row = m_list->currentRow();
    m_list->clear();
    if (of) {
        for (const Motion &motion : of->motions) {
            const QString what =
                motion.asRecommended ? tr("As recommended") : motion.text.simplified();
            QStringList parts{motion.amends ? tr("Amendment: %1").arg(what)
                                            : tr("Motion: %1").arg(what)};
            if (!motion.mover.isEmpty())
                parts.append(tr("moved %1").arg(nameWithoutStyle(motion.mover)));
            if (!motion.seconder.isEmpty())
                parts.append(tr("seconded %1").arg(nameWithoutStyle(motion.seconder)));
            if (!motion.recorded.isEmpty())
                parts.append(tr("recorded vote"));
            parts.append(outcomeWords(motion));
            auto *line = new QListWidgetItem(parts.join(u" · "_s), m_list);
            line->setToolTip(line->text());
            if (checkVote(m_meeting.record(), *of, motion).isOpen())
                line->setForeground(theme().colours().badText);
        }
        if (m_list->count() > 0)
            m_list->setCurrentRow(row >= 0 && row < m_list->count() ? row : m_list->count() - 1);
    }
    constexpr int most = 4;
    const int lines = std::clamp(m_list->count(), 1, most);
    m_list->setFixedHeight(theme().em((1.7 * lines + 0.3) * theme().largeness(font())));
    m_list->setVisible(m_list->count() > 0);
    m_form->setVisible(m_editing);
    setVisible(m_editing || m_list->count() > 0);
    showCheck();
}

void MotionsPanel::showCheck()
{
    const AgendaItem *of = item();
    const auto motion = inHand();
    const VoteCheck check =
        of && motion ? checkVote(m_meeting.record(), *of, *motion) : VoteCheck();
    m_warning->setVisible(!check.agrees());
    m_reason->setVisible(!check.agrees());
    m_reason->setEnabled(!m_meeting.isReadOnly());
    if (check.agrees())
        return;
    m_warning->setNote(check.differences.join(u' '), check.isOpen() ? Tone::Bad : Tone::Neutral);
    if (!m_reason->hasFocus())
        m_reason->setText(motion->difference);
}

void MotionsPanel::recordNames()
{
    const AgendaItem *of = item();
    if (!of)
        return;
    Motion motion = m_editing ? typed() : inHand().value_or(Motion());
    if (!m_editing && motion.id.isNew()) {
        motion.asRecommended = true;
        motion.text = tr("That the recommendations of the report be agreed");
    }
    m_keys.recordNames(of->id, motion);
}

void MotionsPanel::recordRequests()
{
    const AgendaItem *of = item();
    const auto motion = inHand();
    if (of && motion)
        m_keys.recordRequests(of->id, *motion);
}

bool MotionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        m_editing = false;
        refresh();
        Q_EMIT left();
        return true;
    }
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && (watched == m_casting || watched == m_outcome)) {
        keep();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete && !m_meeting.isReadOnly()) {
        if (const auto motion = inHand(); motion && m_item)
            m_edits.remove(*m_item, motion->id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
