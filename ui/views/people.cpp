#include "ui/views/people.h"

#include "ui/models/wordsfilter.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/attendancepanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

PeopleView::PeopleView(QWidget *parent)
    : RegisterView(parent)
{
    const auto column = [this](const QString &title, QString Person::*member) {
        return RowsModel<Person>::Column{title,
            [member](const Person &person, int role) {
                return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(person.*member) : QVariant();
            },
            [this, member](const Person &person, const QVariant &typed) {
                Person changed = person;
                changed.*member = typed.toString().trimmed();
                return !changed.name.isEmpty() && keep(changed);
            }};
    };
    m_model = new RowsModel<Person>({column(tr("Name as printed"), &Person::name),
                                        column(tr("Sorted as"), &Person::sortName),
                                        column(tr("E-mail"), &Person::email)},
        [](const Person &person) { return person.id.value(); }, this);
    m_filter = new WordsFilter(this);
    m_filter->setSourceModel(m_model);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Filter by any part of a name"));
    m_search->setAccessibleName(tr("Filter people"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_count = new NoteLabel({}, Tone::Neutral, this);
    m_table = makeTable(m_filter, tr("People"), this);
    m_table->setObjectName(u"people"_s);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    fitColumns(m_table, {0, 1, 2});
    m_newName = new QLineEdit(this);
    m_newName->setPlaceholderText(tr("Name as it is printed, “Councillor A Name”"));
    m_newName->setAccessibleName(tr("Name of a new person"));
    m_add = new QPushButton(tr("Add person"), this);
    m_add->setAccessibleName(tr("Add person"));

    auto *add = new QHBoxLayout;
    add->addWidget(m_newName, 1);
    add->addWidget(m_add);
    auto *names = new QWidget(this);
    auto *page = new QVBoxLayout(names);
    page->setContentsMargins(0, theme().em(0.6), 0, 0);
    page->addWidget(m_count);
    page->addWidget(m_search);
    page->addWidget(m_table, 1);
    page->addLayout(add);
    m_attendance = new AttendancePanel(this);
    m_pages = new QTabWidget(this);
    m_pages->setDocumentMode(true);
    m_pages->addTab(names, tr("Names"));
    m_pages->addTab(m_attendance, tr("Attendance"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), theme().em(0.8));
    layout->addWidget(new TitleLabel(tr("People"), this));
    layout->addWidget(m_pages, 1);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (m_pages->currentWidget() == m_attendance && session().reg)
            m_attendance->refresh();
    });
    connect(m_attendance, &AttendancePanel::problem, this, &RegisterView::problem);
    connect(m_attendance, &AttendancePanel::saveWanted, this, &PeopleView::attendanceWanted);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setWords(typed);
        updateCount();
    });
    connect(m_add, &QPushButton::clicked, this, &PeopleView::addPerson);
    connect(m_newName, &QLineEdit::returnPressed, this, &PeopleView::addPerson);
}

void PeopleView::setRegister(const Session &session, const Authority &authority)
{
    RegisterView::setRegister(session, authority);
    m_attendance->setSession(session);
}

void PeopleView::showAttendance()
{
    m_pages->setCurrentWidget(m_attendance);
}

void PeopleView::refresh()
{
    if (m_pages->currentWidget() == m_attendance)
        m_attendance->refresh();
    const Result<QList<Person>> all = people(session());
    if (!all) {
        Q_EMIT problem(all.error());
        return;
    }
    m_model->setEditable(!isReadOnly());
    m_newName->setEnabled(!isReadOnly());
    m_add->setEnabled(!isReadOnly());
    m_model->setRows(*all);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
    updateCount();
}

void PeopleView::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0)
        m_count->setText(tr("Nobody yet: members come here from Committees, others are added below."));
    else if (shown == all)
        m_count->setText(tr("%n person(s) · double-click or press F2 to change a name in place", nullptr, all));
    else
        m_count->setText(tr("%1 of %n person(s)", nullptr, all).arg(shown));
}

bool PeopleView::keep(const Person &person)
{
    if (const Result<PersonId> kept = savePerson(session(), person); !kept) {
        Q_EMIT problem(kept.error());
        return false;
    }
    refresh();
    Q_EMIT changed();
    return true;
}

void PeopleView::addPerson()
{
    Person person;
    person.name = m_newName->text().trimmed();
    person.sortName = sortNameOf(person.name);
    if (person.name.isEmpty()) {
        m_newName->setFocus();
    } else if (keep(person)) {
        m_newName->clear();
        m_newName->setFocus();
    }
}

void PeopleView::select(PersonId person)
{
    m_pages->setCurrentIndex(0);
    m_search->clear();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(KeyRole).toLongLong() != person.value())
            continue;
        m_table->selectRow(row);
        m_table->setFocus();
    }
}

QWidget *PeopleView::firstFocus()
{
    return m_pages->currentWidget() == m_attendance ? m_attendance->firstFocus() : m_search;
}

} // namespace moothall
