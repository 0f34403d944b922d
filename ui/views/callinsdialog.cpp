#include "ui/views/callinsdialog.h"

#include "ui/theme/theme.h"
#include "ui/views/callinform.h"
#include "ui/views/calloutcome.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/tables.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Tone standingTone(DecisionState state)
{
    switch (state) {
    case DecisionState::CalledIn:
    case DecisionState::BackToExecutive:
    case DecisionState::ToCouncil:
        return Tone::Warn;
    case DecisionState::Waived:
    case DecisionState::Callable:
        return Tone::Info;
    default:
        return Tone::Good;
    }
}

QString chipOf(const DecisionStand &stand)
{
    if (!stand.decided && !stand.standing.callIn)
        return CallInsDialog::tr("Not minuted");
    switch (stand.standing.state) {
    case DecisionState::Callable:
        return CallInsDialog::tr("May be called in");
    case DecisionState::Waived:
        return CallInsDialog::tr("Waived");
    case DecisionState::CalledIn:
        return CallInsDialog::tr("Called in");
    case DecisionState::BackToExecutive:
        return CallInsDialog::tr("Sent back");
    case DecisionState::ToCouncil:
        return CallInsDialog::tr("To council");
    default:
        return CallInsDialog::tr("In force");
    }
}

/// What is known of one call-in, line by line.
QString wordsOf(const CallIn &callIn, const CallInCheck &check)
{
    QStringList names;
    for (const CallInSignatory &each : callIn.signatories)
        names.append(each.group.isEmpty() ? each.name : u"%1 (%2)"_s.arg(each.name, each.group));
    const QString when = QLocale().toString(callIn.received, u"d MMMM yyyy, HH:mm"_s);
    QStringList lines{CallInsDialog::tr("Received %1 from %2.").arg(when, names.join(u", "_s))};
    if (!callIn.principles.isEmpty())
        lines.append(CallInsDialog::tr("Principles: %1").arg(callIn.principles.join(u"; "_s)));
    if (!callIn.reasons.isEmpty())
        lines.append(CallInsDialog::tr("Reasons: %1").arg(callIn.reasons));
    lines += check.faults;
    lines += check.notes;
    if (!callIn.accepted)
        lines.append(CallInsDialog::tr("It wasn’t accepted. %1").arg(callIn.ruling));
    else if (!callIn.ruling.isEmpty())
        lines.append(CallInsDialog::tr("It was accepted all the same: %1").arg(callIn.ruling));
    if (callIn.outcome)
        lines.append(CallInsDialog::tr("%1, %2.", "an outcome, a day")
                         .arg(outcomeName(*callIn.outcome),
                              QLocale().toString(callIn.concluded, u"d MMMM yyyy"_s)));
    if (!callIn.concerns.isEmpty())
        lines.append(CallInsDialog::tr("Concerns: %1").arg(callIn.concerns));
    return lines.join(u'\n');
}

QVariant cellText(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

} // namespace

CallInsDialog::CallInsDialog(const Session &session, MeetingId meeting, const QString &name,
                             std::optional<ItemId> item, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_meeting(meeting)
    , m_strip(new MessageStrip(this))
    , m_none(new NoteLabel(
          tr("No item of this meeting takes a decision. Items of business and what was resolved on "
             "them stand here."),
          Tone::Neutral, this))
    , m_about(new NoteLabel({}, Tone::Neutral, this))
    , m_callIn(new QPushButton(tr("&Call in…"), this))
    , m_change(new QPushButton(tr("Chan&ge…"), this))
    , m_takeOff(new QPushButton(tr("&Take off"), this))
    , m_conclude(new QPushButton(tr("&Outcome…"), this))
    , m_reason(new QLineEdit(this))
    , m_waive(new QPushButton(this))
    , m_members(new QSpinBox(this))
    , m_groups(new QSpinBox(this))
    , m_principle(new QCheckBox(tr("names a &principle"), this))
    , m_reasons(new QCheckBox(tr("gives &reasons"), this))
{
    setWindowTitle(tr("Decisions and call-in"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_none->setAlignment(Qt::AlignTop);
    m_none->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_edits.setSession(session);
    makeModel();
    auto *title = new HeadingLabel(name, this);
    title->setWordWrap(true);
    m_table = makeTable(m_lines, tr("Decisions"), this);
    m_table->setSortingEnabled(false);
    fitColumns(m_table, {1});
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_about->setAccessibleName(tr("How the decision stands"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_strip);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addWidget(makeSaying());
    column->addWidget(makeRule());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_edits, &RegisterEdits::refused, m_strip, &MessageStrip::showError);
    connect(&m_edits, &RegisterEdits::changed, this, [this] {
        m_strip->clear();
        read();
        Q_EMIT changed();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallInsDialog::showCurrent);
    connect(m_table, &QTableView::activated, this, &CallInsDialog::callIn);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            &CallInsDialog::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this,
            &CallInsDialog::redo);
    resize(theme().em(62), theme().em(42));
    read();
    const QList<DecisionStand> &rows = m_lines->rows();
    const auto wanted = std::ranges::find(rows, item.value_or(ItemId()), &DecisionStand::item);
    m_table->selectRow(wanted == rows.end() ? 0 : int(wanted - rows.begin()));
    showCurrent();
    m_table->setFocus();
}

QWidget *CallInsDialog::makeSaying()
{
    auto *box = new QWidget(this);
    m_callIn->setObjectName(u"call-in"_s);
    m_callIn->setAccessibleName(tr("Record that the decision is called in"));
    m_change->setAccessibleName(tr("Change the call-in"));
    m_takeOff->setAccessibleName(tr("Take the call-in off"));
    m_conclude->setAccessibleName(tr("Record what became of the call-in"));
    m_reason->setAccessibleName(tr("Why call-in is waived"));
    m_reason->setPlaceholderText(tr("Why this decision can’t wait for call-in"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_callIn, m_change, m_conclude, m_takeOff}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_waive->setAutoDefault(false);
    row->addWidget(m_reason, 1);
    row->addWidget(m_waive);
    connect(m_callIn, &QPushButton::clicked, this, &CallInsDialog::callIn);
    connect(m_change, &QPushButton::clicked, this, &CallInsDialog::change);
    connect(m_takeOff, &QPushButton::clicked, this, &CallInsDialog::takeOff);
    connect(m_conclude, &QPushButton::clicked, this, &CallInsDialog::conclude);
    connect(m_waive, &QPushButton::clicked, this, &CallInsDialog::waive);
    connect(m_reason, &QLineEdit::returnPressed, this, &CallInsDialog::waive);
    return box;
}

QWidget *CallInsDialog::makeRule()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_members->setRange(1, 99);
    m_members->setAccessibleName(tr("Members who must sign a call-in"));
    m_groups->setRange(0, 20);
    m_groups->setAccessibleName(tr("Political groups that they must be of"));
    row->addWidget(new QLabel(tr("Your rule: a call-in is signed by at least"), box));
    row->addWidget(m_members);
    row->addWidget(new QLabel(tr("members, of at least"), box));
    row->addWidget(m_groups);
    row->addWidget(new QLabel(tr("political groups, and"), box));
    row->addWidget(m_principle);
    row->addWidget(m_reasons);
    row->addStretch(1);
    const bool readOnly = m_session.reg->isReadOnly();
    m_principle->setAccessibleName(tr("A call-in names a principle of decision-making"));
    m_reasons->setAccessibleName(tr("A call-in gives reasons"));
    for (QCheckBox *field : {m_principle, m_reasons}) {
        field->setEnabled(!readOnly);
        connect(field, &QCheckBox::clicked, this, &CallInsDialog::setRule);
    }
    for (QSpinBox *field : {m_members, m_groups}) {
        field->setKeyboardTracking(false);
        field->setEnabled(!readOnly);
        connect(field, &QSpinBox::valueChanged, this, &CallInsDialog::setRule);
    }
    return box;
}

void CallInsDialog::makeModel()
{
    m_lines = new RowsModel<DecisionStand>(
        {{tr("Item"),
          [](const DecisionStand &stand, int role) { return cellText(stand.number, role); }},
         {tr("Decision"),
          [](const DecisionStand &stand, int role) { return cellText(stand.title, role); }},
         {tr("How it stands"),
          [](const DecisionStand &stand, int role) -> QVariant {
              if (role == ToneRole)
                  return int(!stand.decided && !stand.standing.callIn
                                 ? Tone::Neutral
                                 : standingTone(stand.standing.state));
              return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                         ? QVariant(chipOf(stand))
                         : QVariant();
          }},
         {tr("In force"),
          [](const DecisionStand &stand, int role) {
              const bool known = stand.decided && stand.standing.effective.isValid();
              return cellText(known ? QLocale().toString(stand.standing.effective, u"d MMM yyyy"_s)
                                    : QString(),
                              role);
          }}},
        [](const DecisionStand &stand) { return stand.item.value(); }, this);
}

void CallInsDialog::read()
{
    const auto stands = decisionStands(m_session, m_meeting);
    if (!stands) {
        m_strip->showError(stands.error());
        return;
    }
    m_lines->setRows(*stands);
    m_none->setVisible(stands->isEmpty());
    m_table->setVisible(!stands->isEmpty());
    if (const auto rule = callInRule(m_session, m_session.clock.today()); rule) {
        m_known = *rule;
        const QSignalBlocker members(m_members);
        const QSignalBlocker groups(m_groups);
        m_members->setValue(rule->signatories);
        m_groups->setValue(rule->groups);
        m_principle->setChecked(rule->needsPrinciple);
        m_reasons->setChecked(rule->needsReasons);
    }
    showCurrent();
}

const DecisionStand *CallInsDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_lines->rows().size() ? &m_lines->row(row) : nullptr;
}

void CallInsDialog::showCurrent()
{
    const DecisionStand *stand = current();
    const bool writes = stand && !m_session.reg->isReadOnly();
    const bool isCalledIn = stand && !stand->callIns.isEmpty();
    const bool waits = stand && stand->standing.state == DecisionState::CalledIn;
    const bool isPast = stand && stand->window.decided <= m_session.clock.today();
    QStringList lines;
    if (stand) {
        lines.append(standingWords(*stand));
        if (stand->window.waived)
            lines.append(tr("Call-in was waived: %1").arg(*stand->window.waived));
        for (qsizetype at = 0; at < stand->callIns.size(); ++at)
            lines.append(wordsOf(stand->callIns.at(at), stand->checks.at(at)));
        if (isCalledIn && stand->exempt)
            lines.append(tr("The item is exempt: what the call-in says isn’t printed in public."));
    }
    m_about->setNote(lines.join(u'\n'), waits ? Tone::Warn : Tone::Neutral);
    m_about->setVisible(stand != nullptr);
    m_callIn->setEnabled(writes && isPast && !waits);
    m_change->setEnabled(writes && isCalledIn);
    m_takeOff->setEnabled(writes && isCalledIn);
    m_conclude->setEnabled(writes && stand->standing.callIn.has_value());
    const bool isWaived = stand && stand->window.waived.has_value();
    m_waive->setText(isWaived ? tr("Don’t &waive") : tr("&Waive call-in"));
    m_waive->setEnabled(writes && !stand->standing.callIn &&
                        (isWaived || stand->window.ends.isValid()));
    m_reason->setEnabled(m_waive->isEnabled() && !isWaived);
    m_reason->clear();
}

void CallInsDialog::callIn()
{
    if (!m_callIn->isEnabled())
        return;
    CallIn blank;
    blank.item = current()->item;
    auto *form = new CallInForm(m_session, *current(), blank, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form] { m_edits.save({}, form->answer()); });
    form->open();
}

void CallInsDialog::change()
{
    const CallIn last = current()->callIns.last();
    auto *form = new CallInForm(m_session, *current(), last, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this,
            [this, form, last] { m_edits.save(last, form->answer()); });
    form->open();
}

void CallInsDialog::takeOff()
{
    m_edits.remove(current()->callIns.last());
}

void CallInsDialog::conclude()
{
    const CallIn before = *current()->standing.callIn;
    auto *asked = new CallOutcome(*current(), before, m_session.clock.today(), this);
    asked->setAttribute(Qt::WA_DeleteOnClose);
    connect(asked, &QDialog::accepted, this,
            [this, asked, before] { m_edits.save(before, asked->answer()); });
    asked->open();
}

void CallInsDialog::waive()
{
    const DecisionStand *stand = current();
    if (!stand || !m_waive->isEnabled())
        return;
    if (stand->window.waived)
        m_edits.unwaive(m_meeting, stand->item, *stand->window.waived);
    else if (m_reason->text().trimmed().isEmpty())
        m_reason->setFocus();
    else
        m_edits.waive(m_meeting, stand->item, m_reason->text());
}

void CallInsDialog::setRule()
{
    CallInRule rule = m_known;
    rule.signatories = m_members->value();
    rule.groups = std::min(m_groups->value(), rule.signatories);
    rule.needsPrinciple = m_principle->isChecked();
    rule.needsReasons = m_reasons->isChecked();
    m_edits.setRule(m_known, rule);
}

} // namespace moothall
