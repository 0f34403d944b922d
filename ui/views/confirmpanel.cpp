#include "ui/views/confirmpanel.h"

#include "core/base/dates.h"
#include "core/domain/voting.h"
#include "ui/commands/confirmedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/typedwords.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLeaves = 99999;
constexpr int mostCorrections = 4;

/// The name of who presides, as the minutes print it.
QString nameOfPresiding(const MeetingRecord &record)
{
    const auto person = presiding(record);
    const auto there = std::ranges::find_if(record.attendance, [&](const Attendance &entry) {
        return person && entry.person == *person;
    });
    return there == record.attendance.end() ? QString() : there->personName;
}

} // namespace

ConfirmPanel::ConfirmPanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_which(new QComboBox(this))
    , m_state(new NoteLabel({}, Tone::Neutral, this))
    , m_confirm(new QPushButton(this))
    , m_corrections(new ListWidget(this))
    , m_line(new QWidget(this))
    , m_minute(makeField(tr("Minute corrected"), tr("Minute")))
    , m_was(makeField(tr("Wrong words"), tr("For these words; empty: a correction in free words")))
    , m_becomes(makeField(tr("Right words"), tr("Read these")))
    , m_signature(new QWidget(this))
    , m_signedBy(makeField(tr("Signed by"), tr("Signed by who presided")))
    , m_signedOn(makeField(tr("Signed on"), tr("On")))
    , m_leaf(new QSpinBox(this))
{
    setObjectName(u"confirmPanel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_which->setAccessibleName(tr("Minutes to confirm"));
    m_corrections->setAccessibleName(tr("Corrections"));
    m_corrections->setAccessibleDescription(tr("Delete takes the current one off"));
    m_corrections->setFrameShape(QFrame::NoFrame);
    m_corrections->installEventFilter(this);
    m_leaf->setRange(1, mostLeaves);
    m_signedOn->setMinimumWidth(theme().chars(16)); // a whole date
    m_leaf->setPrefix(tr("from leaf ", "before a number"));
    m_leaf->setAccessibleName(tr("First leaf of the signing copy"));
    auto *copy = new QPushButton(tr("Signing cop&y…"), this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    head->addWidget(m_which);
    head->addWidget(m_confirm);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_minute, 1);
    line->addWidget(m_was, 3);
    line->addWidget(m_becomes, 3);
    auto *signature = new QHBoxLayout(m_signature);
    signature->setContentsMargins(0, 0, 0, 0);
    signature->addWidget(m_signedBy, 3);
    signature->addWidget(m_signedOn, 2);
    signature->addWidget(m_leaf);
    signature->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.8), theme().em(0.3), theme().em(0.8), theme().em(0.4));
    column->setSpacing(theme().em(0.3));
    column->addLayout(head);
    column->addWidget(m_corrections);
    column->addWidget(m_line);
    column->addWidget(m_signature);

    for (QLineEdit *edit : {m_minute, m_was, m_becomes})
        connect(edit, &QLineEdit::returnPressed, this, &ConfirmPanel::keepCorrection);
    for (QLineEdit *edit : {m_signedBy, m_signedOn})
        connect(edit, &QLineEdit::returnPressed, this, &ConfirmPanel::keepSignature);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const MinutesToConfirm *of = minutes();
        if (of && of->isConfirmed)
            ConfirmEdits(m_meeting).withdraw(Confirmation(of->confirmation));
        else
            begin();
    });
    connect(copy, &QPushButton::clicked, this, &ConfirmPanel::signingCopyWanted);
    connect(m_which, &QComboBox::activated, this, &ConfirmPanel::showMinutes);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &ConfirmPanel::refresh);
    refresh();
}

QLineEdit *ConfirmPanel::makeField(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->installEventFilter(this);
    return edit;
}

void ConfirmPanel::showItem(std::optional<ItemId> item)
{
    if (item == m_item)
        return;
    m_item = item;
    m_which->setCurrentIndex(-1);
    for (QLineEdit *edit : {m_minute, m_was, m_becomes})
        edit->clear();
    refresh();
}

std::optional<ItemId> ConfirmPanel::itemToConfirm() const
{
    if (!m_known.isEmpty())
        return m_item;
    const auto &items = m_meeting.record().items;
    const auto found = std::ranges::find(items, ItemKind::Minutes, &AgendaItem::kind);
    return found == items.end() ? std::nullopt : std::optional(found->id);
}

const MinutesToConfirm *ConfirmPanel::minutes() const
{
    const int at = m_which->currentIndex();
    return at < 0 || at >= m_known.size() ? nullptr : &m_known.at(at);
}

std::optional<Confirmation> ConfirmPanel::shown() const
{
    const MinutesToConfirm *of = minutes();
    return of ? std::optional(of->confirmation) : std::nullopt;
}

int ConfirmPanel::firstLeaf() const
{
    return m_leaf->value();
}

void ConfirmPanel::begin()
{
    const MinutesToConfirm *of = minutes();
    if (!of || m_meeting.isReadOnly())
        return;
    if (!of->isConfirmed) {
        if (ConfirmEdits(m_meeting).confirm(of->confirmation))
            m_minute->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool atCorrections = m_minute->hasFocus() || m_was->hasFocus() || m_becomes->hasFocus();
    (atCorrections ? m_signedBy : m_minute)->setFocus(Qt::OtherFocusReason);
}

void ConfirmPanel::keepCorrection()
{
    const MinutesToConfirm *of = minutes();
    const Correction correction{m_minute->text().simplified(), m_was->text().trimmed(),
                                m_becomes->text().trimmed()};
    if (!of || !of->isConfirmed)
        return;
    if (correction.was.isEmpty() && correction.becomes.isEmpty()) {
        (correction.minute.isEmpty() ? m_signedBy : m_was)->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!ConfirmEdits(m_meeting).addCorrection(of->confirmation, correction))
        return; // what was typed stays to be mended
    for (QLineEdit *edit : {m_minute, m_was, m_becomes})
        edit->clear();
    m_minute->setFocus(Qt::OtherFocusReason);
}

void ConfirmPanel::keepSignature()
{
    const MinutesToConfirm *of = minutes();
    if (!of || !of->isConfirmed)
        return;
    const QString name = m_signedBy->text().simplified();
    const QDate today = m_meeting.session().clock.nowLocal().date();
    const auto day = typedDate(m_signedOn->text(), today);
    if (!name.isEmpty() && !day) {
        m_signedOn->selectAll();
        m_signedOn->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (ConfirmEdits(m_meeting).sign(of->confirmation, name, name.isEmpty() ? QDate() : *day))
        Q_EMIT left();
}

void ConfirmPanel::refresh()
{
    const MinutesToConfirm *before = minutes();
    const MeetingId was = before ? before->confirmation.minuted : MeetingId();
    m_known.clear();
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    if (item && item->kind == ItemKind::Minutes) {
        const auto known = minutesToConfirm(m_meeting.session(), m_meeting.record());
        for (const MinutesToConfirm &each : known ? *known : QList<MinutesToConfirm>()) {
            if (each.confirmation.item == item->id)
                m_known.append(each);
        }
    }
    m_which->clear();
    int current = -1;
    for (const MinutesToConfirm &each : std::as_const(m_known)) {
        m_which->addItem(plainDate(each.confirmation.held, QLocale()));
        if (each.confirmation.minuted == was)
            current = m_which->count() - 1;
    }
    const auto open = std::ranges::find(m_known, false, &MinutesToConfirm::isConfirmed);
    if (current < 0 && !m_known.isEmpty())
        current = open == m_known.end() ? 0 : int(open - m_known.begin());
    m_which->setCurrentIndex(current);
    m_which->setVisible(m_known.size() > 1);
    showMinutes();
}

void ConfirmPanel::showMinutes()
{
    const MinutesToConfirm *of = minutes();
    setVisible(of != nullptr);
    m_corrections->clear();
    if (!of)
        return;
    const Confirmation &confirmation = of->confirmation;
    const QString day = plainDate(confirmation.held, QLocale());
    const QString which = confirmation.audience == Part::Public
                              ? tr("Minutes of %1").arg(day)
                              : tr("Exempt minutes of %1").arg(day);
    m_state->setNote(tr("%1: %2", "minutes, how far they have come")
                         .arg(which, of->isConfirmed ? confirmationInWords(confirmation)
                                                     : wordsOf(of->state).toLower()),
                     of->isConfirmed ? Tone::Good : Tone::Neutral);
    for (const Correction &correction : confirmation.corrections)
        m_corrections->addItem(correctionInWords(correction));
    m_corrections->setFixedHeight(
        theme().em((1.6 * std::clamp(m_corrections->count(), 1, mostCorrections) + 0.2) *
                   theme().largeness(font())));
    m_corrections->setVisible(m_corrections->count() > 0);
    const bool mayChange = of->isConfirmed && !m_meeting.isReadOnly();
    m_confirm->setText(of->isConfirmed ? tr("Take &back") : tr("Confirm as a c&orrect record"));
    m_confirm->setVisible(!m_meeting.isReadOnly());
    m_line->setVisible(mayChange);
    m_signature->setVisible(of->isConfirmed);
    const bool isSigned = confirmation.signedOn.isValid();
    const QDate on = isSigned ? confirmation.signedOn : confirmation.day;
    m_signedBy->setText(isSigned ? confirmation.signedBy : nameOfPresiding(m_meeting.record()));
    m_signedOn->setText(plainDate(on, QLocale()));
    for (QLineEdit *edit : {m_signedBy, m_signedOn})
        edit->setCursorPosition(0); // a narrow one shows its beginning
    for (QLineEdit *edit : {m_signedBy, m_signedOn})
        edit->setReadOnly(m_meeting.isReadOnly());
}

bool ConfirmPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        showMinutes();
        Q_EMIT left();
        return true;
    }
    const MinutesToConfirm *of = minutes();
    if (watched == m_corrections && key->key() == Qt::Key_Delete && of && !m_meeting.isReadOnly()) {
        ConfirmEdits(m_meeting).removeCorrection(of->confirmation, m_corrections->currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
