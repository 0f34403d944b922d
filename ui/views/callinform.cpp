#include "ui/views/callinform.h"

#include "core/services/bodies.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *textField(const QString &name, const QString &hint, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setTabChangesFocus(true);
    field->setFixedHeight(theme().em(5));
    return field;
}

QString lineOf(const CallInSignatory &each)
{
    if (!each.isMember)
        return CallInForm::tr("%1 – not a member that day").arg(each.name);
    return each.group.isEmpty() ? CallInForm::tr("%1 – no group known").arg(each.name)
                                : CallInForm::tr("%1 – %2", "a member, a political group")
                                      .arg(each.name, each.group);
}

} // namespace

CallInForm::CallInForm(const Session &session, const DecisionStand &stand, const CallIn &callIn,
                       QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_callIn(callIn)
    , m_decided(!callIn.id.isNew())
    , m_received(new QDateTimeEdit(this))
    , m_name(new QLineEdit(this))
    , m_signed(new ListWidget(this))
    , m_principles(textField(tr("Principles said to be breached"),
                             tr("One a line: proportionality, openness …"), this))
    , m_reasons(textField(tr("Reasons given"), tr("As the notice gives them"), this))
    , m_verdict(new NoteLabel({}, Tone::Neutral, this))
    , m_accepted(new QCheckBox(tr("It s&uspends the decision"), this))
    , m_ruling(new QLineEdit(this))
{
    setWindowTitle(tr("Call-in"));
    auto *what = new HeadingLabel(stand.title, this);
    what->setWordWrap(true);
    const QDate decided = stand.window.decided;
    m_received->setAccessibleName(tr("When the call-in was received"));
    m_received->setDisplayFormat(u"d MMMM yyyy, HH:mm"_s);
    m_received->setCalendarPopup(true);
    const QDateTime now = session.clock.nowLocal();
    m_received->setMinimumDateTime(QDateTime(decided, QTime(0, 0)));
    m_received->setMaximumDateTime(QDateTime(std::max(now.date(), decided), QTime(23, 59)));
    if (!m_callIn.received.isValid())
        m_callIn.received = QDateTime(now.date(), QTime(now.time().hour(), now.time().minute()));
    m_received->setDateTime(m_callIn.received);
    m_callIn.received = m_received->dateTime();
    m_principles->setPlainText(callIn.principles.join(u'\n'));
    m_reasons->setPlainText(callIn.reasons);
    m_ruling->setText(callIn.ruling);
    m_ruling->setAccessibleName(tr("Why, against the rule"));
    m_ruling->setPlaceholderText(tr("Who decided so, and why"));
    m_accepted->setChecked(callIn.accepted);
    m_accepted->setAccessibleName(tr("The call-in is accepted and suspends the decision"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Received"), m_received);
    form->addRow(tr("&Signed by"), makeNames());
    static_cast<QLabel *>(form->labelForField(form->itemAt(1, QFormLayout::FieldRole)->widget()))
        ->setBuddy(m_name);
    form->addRow(tr("&Principles"), m_principles);
    form->addRow(tr("R&easons"), m_reasons);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_record = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_verdict);
    column->addWidget(m_accepted);
    column->addWidget(m_ruling);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_received, &QDateTimeEdit::dateTimeChanged, this, &CallInForm::check);
    connect(m_principles, &QPlainTextEdit::textChanged, this, &CallInForm::check);
    connect(m_reasons, &QPlainTextEdit::textChanged, this, &CallInForm::check);
    connect(m_ruling, &QLineEdit::textChanged, this, &CallInForm::check);
    connect(m_accepted, &QCheckBox::clicked, this, [this] {
        m_decided = true;
        check();
    });
    resize(theme().em(44), theme().em(40));
    check();
    m_name->setFocus();
}

QWidget *CallInForm::makeNames()
{
    auto *box = new QWidget(this);
    m_name->setAccessibleName(tr("Who signed"));
    m_name->setPlaceholderText(tr("A councillor’s name, and = group where the register knows none; Enter adds it"));
    QStringList names;
    for (const Person &person : people(m_session).value_or(QList<Person>()))
        names.append(person.name);
    auto *completer = new QCompleter(names, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    m_name->installEventFilter(this);
    m_signed->setAccessibleName(tr("Who signed this call-in"));
    m_signed->setAccessibleDescription(tr("Delete takes the current one off"));
    m_signed->setFixedHeight(theme().em(7));
    m_signed->installEventFilter(this);
    auto *add = new QPushButton(tr("&Add"), box);
    add->setAccessibleName(tr("Add who signed"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &CallInForm::addName);
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(add);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_signed);
    return box;
}

void CallInForm::addName()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        m_callIn.signatories.append(
            {{}, name.section(u'=', 0, 0).simplified(), name.section(u'=', 1).simplified(), false});
    m_name->clear();
    m_name->setFocus();
    check();
}

void CallInForm::removeName()
{
    const int row = m_signed->currentRow();
    if (row < 0 || row >= m_callIn.signatories.size())
        return;
    m_callIn.signatories.removeAt(row);
    check();
}

void CallInForm::check()
{
    m_callIn.received = m_received->dateTime();
    m_callIn.principles = m_principles->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    m_callIn.reasons = m_reasons->toPlainText();
    const auto prepared = prepareCallIn(m_session, m_callIn);
    if (!prepared) {
        m_verdict->setNote(prepared.error().sentence(), Tone::Bad);
        m_record->setEnabled(false);
        return;
    }
    const int row = m_signed->currentRow();
    m_signed->clear();
    for (const CallInSignatory &each : prepared->callIn.signatories)
        m_signed->addItem(lineOf(each));
    m_signed->setCurrentRow(std::min(row, m_signed->count() - 1));
    const CallInCheck &verdict = prepared->check;
    const QString notes = verdict.notes.join(u'\n');
    if (m_callIn.signatories.isEmpty())
        m_verdict->setNote(tr("Say who signed: the call-in is held against your rule as you type."),
                           Tone::Neutral);
    else if (verdict.isValid())
        m_verdict->setNote(
            tr("By the rule it is valid: %n member(s) of", nullptr, verdict.counted) + u' ' +
                tr("%n political group(s).", nullptr, verdict.groups) +
                (notes.isEmpty() ? QString() : u'\n' + notes),
            Tone::Good);
    else
        m_verdict->setNote(tr("By the rule it isn’t valid:") + u'\n' +
                               (verdict.faults + verdict.notes).join(u'\n'),
                           Tone::Warn);
    if (!m_decided) {
        const QSignalBlocker quiet(m_accepted);
        m_accepted->setChecked(verdict.isValid());
    }
    m_callIn.accepted = m_accepted->isChecked();
    const bool departs = m_callIn.accepted != verdict.isValid();
    m_ruling->setVisible(departs);
    m_callIn.ruling = departs ? m_ruling->text().simplified() : QString();
    m_record->setEnabled(!m_callIn.signatories.isEmpty() &&
                         (!departs || !m_callIn.ruling.isEmpty()));
}

bool CallInForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_signed && key == Qt::Key_Delete) {
        removeName();
        return true;
    }
    // Enter puts a name on the list before it records the whole.
    if (watched == m_name && (key == Qt::Key_Return || key == Qt::Key_Enter) &&
        !m_name->text().trimmed().isEmpty()) {
        addName();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace moothall
