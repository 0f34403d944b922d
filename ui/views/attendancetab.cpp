#include "ui/views/attendancetab.h"

#include "ui/commands/openmeeting.h"
#include "ui/theme/theme.h"
#include "ui/views/declarationspanel.h"
#include "ui/views/markdelegate.h"
#include "ui/views/peoplekeys.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace moothall {

using namespace Qt::StringLiterals;

AttendanceTab::AttendanceTab(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_edits(meeting)
    , m_table(new TableView(this))
    , m_quorum(new Chip(this))
    , m_people(new PeopleKeys(meeting, this))
    , m_substitute(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_capacity(new QComboBox(this))
    , m_post(new QLineEdit(this))
    , m_declarations(new DeclarationsPanel(meeting, this))
{
    setRole(this, u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusProxy(m_table);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Attendance"));
    m_table->setAccessibleDescription(tr("Space goes to the next state, F2 changes a time, Delete clears"));
    m_table->setItemDelegate(new MarkDelegate(AttendanceModel::MarksRole, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme().em(1.8));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFont(theme().headingFont()); // bold in the sheet alone is not measured
    m_table->horizontalHeader()->setSectionResizeMode(AttendanceModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(AttendanceModel::Role, QHeaderView::Stretch);
    m_table->setColumnWidth(AttendanceModel::State, theme().chars(22));
    m_table->setColumnWidth(AttendanceModel::Arrived, theme().chars(13));
    m_table->setColumnWidth(AttendanceModel::Left, theme().chars(13));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->installEventFilter(this);

    auto *everybody = new QPushButton(tr("Everybod&y present"), this);
    everybody->setToolTip(tr("Mark all members without a state present"));
    everybody->setEnabled(!meeting.isReadOnly());
    connect(everybody, &QPushButton::clicked, this, &AttendanceTab::everybodyPresent);
    auto *letters = new QPushButton(tr("By letters (F9)"), this);
    letters->setEnabled(!meeting.isReadOnly());
    connect(letters, &QPushButton::clicked, this, &AttendanceTab::startPeopleKeys);
    auto *top = new QHBoxLayout;
    top->addWidget(m_quorum);
    top->addStretch();
    top->addWidget(letters);
    top->addWidget(everybody);
    auto *states = new QHBoxLayout;
    makeStates(states);
    auto *adder = new QHBoxLayout;
    makeAdder(adder);

    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_people);
    column->addWidget(m_table, 2);
    column->addLayout(states);
    column->addLayout(adder);
    column->addWidget(makeRule(this));
    column->addWidget(m_declarations, 1);

    connect(&m_model, &AttendanceModel::arrivalEdited, this,
        [this](PersonId person, QTime at) { m_edits.arrived(person, at); });
    connect(&m_model, &AttendanceModel::departureEdited, this,
        [this](PersonId person, QTime at) { m_edits.left(person, at); });
    connect(m_people, &PeopleKeys::found, this, &AttendanceTab::select);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttendanceTab::refreshCurrent);
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &AttendanceTab::refresh);
    refresh();
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, AttendanceModel::Name));
    refreshCurrent();
}

void AttendanceTab::setLargeType(bool large)
{
    m_table->setFont(large ? theme().largeFont() : QFont());
    m_table->verticalHeader()->setDefaultSectionSize(int(theme().em(1.8) * (large ? Theme::largeFactor : 1)));
}

void AttendanceTab::makeStates(QLayout *into)
{
    const auto add = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, [this, act] {
            if (const auto person = current())
                act(*person);
        });
        into->addWidget(button);
        m_states.append(button);
    };
    add(tr("Pre&sent"), [this](PersonId person) { m_edits.setState(person, AttendanceState::Present); });
    add(tr("Ap&ologies"), [this](PersonId person) { m_edits.setState(person, AttendanceState::Apologies); });
    add(tr("A&bsent"), [this](PersonId person) { m_edits.setState(person, AttendanceState::Absent); });
    add(tr("&Remote"), [this](PersonId person) { m_edits.setState(person, AttendanceState::Remote); });
    add(tr("C&lear"), [this](PersonId person) { m_edits.remove(person); });
    auto *label = new QLabel(tr("S&ubstitute for"), this);
    label->setBuddy(m_substitute);
    m_substitute->setAccessibleName(tr("Substitute for"));
    m_substitute->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_substitute->setMinimumContentsLength(10);
    m_substitute->setFocusPolicy(Qt::StrongFocus);
    connect(m_substitute, &QComboBox::activated, this, [this](int at) {
        if (const auto person = current()) {
            const qint64 whom = m_substitute->itemData(at).toLongLong();
            m_edits.setSubstitute(*person, whom > 0 ? std::optional(PersonId(whom)) : std::nullopt);
        }
    });
    into->addWidget(label);
    into->addWidget(m_substitute);
    static_cast<QHBoxLayout *>(into)->addStretch();
}

void AttendanceTab::makeAdder(QLayout *into)
{
    m_name->setPlaceholderText(tr("Somebody else who was there"));
    m_name->setAccessibleName(tr("Name of somebody else who was there"));
    m_post->setPlaceholderText(tr("Post, or body"));
    m_post->setAccessibleName(tr("Post or body"));
    m_capacity->addItem(tr("Officer"), int(Capacity::Officer));
    m_capacity->addItem(tr("Substitute"), int(Capacity::Substitute));
    m_capacity->addItem(tr("Other member"), int(Capacity::OtherMember));
    m_capacity->addItem(tr("Guest"), int(Capacity::Guest));
    m_capacity->setAccessibleName(tr("In what capacity"));
    m_capacity->setFocusPolicy(Qt::StrongFocus);
    auto *add = new QPushButton(tr("A&dd"), this);
    add->setAccessibleName(tr("Add to the attendance"));
    connect(add, &QPushButton::clicked, this, &AttendanceTab::addPerson);
    for (QLineEdit *field : {m_name, m_post})
        connect(field, &QLineEdit::returnPressed, this, &AttendanceTab::addPerson);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_capacity, m_post, add}) {
        widget->setEnabled(!m_meeting.isReadOnly());
        into->addWidget(widget);
    }
}

std::optional<PersonId> AttendanceTab::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.rows().at(index.row()).key) : std::nullopt;
}

void AttendanceTab::select(PersonId person)
{
    const auto found = std::ranges::find(m_model.rows(), person, &AttendanceRow::key);
    if (found != m_model.rows().end())
        m_table->setCurrentIndex(m_model.index(int(std::distance(m_model.rows().begin(), found)),
            AttendanceModel::Name));
}

void AttendanceTab::refresh()
{
    m_model.update(attendanceRows(m_meeting.record()));
    const RowMark quorum = quorumMark(m_meeting.record());
    m_quorum->setChip(quorum.text, quorum.tone == MarkTone::Good ? Tone::Good
            : quorum.tone == MarkTone::Bad ? Tone::Bad : Tone::Neutral);
    refreshCurrent();
}

void AttendanceTab::refreshCurrent()
{
    const auto person = current();
    for (QPushButton *button : std::as_const(m_states))
        button->setEnabled(person && !m_meeting.isReadOnly());
    m_substitute->clear();
    m_substitute->addItem(tr("nobody"), 0);
    const AttendanceRow *row = person ? &m_model.rows().at(m_table->currentIndex().row()) : nullptr;
    for (const AttendanceRow &each : m_model.rows()) {
        if (each.isMember && (!row || each.key != row->key))
            m_substitute->addItem(each.name, each.key.value());
    }
    const auto whom = row && row->entry ? row->entry->substituteFor : std::nullopt;
    m_substitute->setCurrentIndex(whom ? std::max(0, m_substitute->findData(whom->value())) : 0);
    m_substitute->setEnabled(person && !m_meeting.isReadOnly());
}

void AttendanceTab::everybodyPresent()
{
    m_edits.everybodyPresent();
    m_table->setFocus();
}

void AttendanceTab::startPeopleKeys()
{
    if (!m_meeting.isReadOnly())
        m_people->start();
}

void AttendanceTab::showItem(std::optional<ItemId> item)
{
    m_declarations->showItem(item);
}

void AttendanceTab::addPerson()
{
    Attendance entry;
    entry.personName = m_name->text().simplified();
    entry.capacity = Capacity(m_capacity->currentData().toInt());
    entry.title = m_post->text().simplified();
    if (m_edits.add(entry)) {
        m_name->clear();
        m_post->clear();
        m_name->setFocus();
    }
}

bool AttendanceTab::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isOurs = key == Qt::Key_F9 || key == Qt::Key_Space || key == Qt::Key_Delete;
    if (!isOurs || m_meeting.isReadOnly())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    const auto person = current();
    if (key == Qt::Key_F9) {
        startPeopleKeys();
    } else if (person && key == Qt::Key_Delete) {
        m_edits.remove(*person);
    } else if (person) {
        const auto &entry = m_model.rows().at(m_table->currentIndex().row()).entry;
        using enum AttendanceState;
        const AttendanceState next = !entry ? Present : entry->state == Present ? Apologies
            : entry->state == Apologies ? Absent : entry->state == Absent ? Remote : Present;
        m_edits.setState(*person, next);
    }
    return true;
}

} // namespace moothall
