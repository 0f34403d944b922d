#include "ui/views/closeddaysdialog.h"

#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

ClosedDaysDialog::ClosedDaysDialog(const QList<ClosedDay> &days, QWidget *parent)
    : QDialog(parent)
    , m_days(days)
{
    setWindowTitle(tr("Days the offices are closed"));
    auto *note = new NoteLabel(tr("These count as no working days, beside weekends and bank holidays: between Christmas and New "
                                  "Year, for one. It is the authority’s practice, not law."),
        Tone::Neutral, this);
    m_list = new ListWidget(this);
    m_list->setAccessibleName(tr("Closed days"));
    const auto dateEdit = [this](const QString &name) {
        auto *edit = new QDateEdit(QDate::currentDate(), this);
        edit->setAccessibleName(name);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"d MMMM yyyy"_s);
        return edit;
    };
    m_from = dateEdit(tr("First day"));
    m_to = dateEdit(tr("Last day"));
    m_why = new QLineEdit(this);
    m_why->setAccessibleName(tr("Why"));
    m_why->setPlaceholderText(tr("Why"));
    auto *addButton = new QPushButton(tr("&Add"), this);
    m_remove = new QPushButton(tr("&Take off"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_to);
    row->addWidget(m_why, 1);
    row->addWidget(addButton);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(note);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(buttons);
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    connect(addButton, &QPushButton::clicked, this, &ClosedDaysDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ClosedDaysDialog::removeChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showDays();
}

void ClosedDaysDialog::add()
{
    for (QDate day = m_from->date(); day <= m_to->date(); day = day.addDays(1)) {
        const bool known = std::ranges::any_of(m_days, [day](const ClosedDay &each) { return each.date == day; });
        if (!known && day.dayOfWeek() < Qt::Saturday)
            m_days.append({day, m_why->text().trimmed()});
    }
    std::ranges::sort(m_days, {}, &ClosedDay::date);
    showDays();
}

void ClosedDaysDialog::removeChosen()
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_days.removeAt(row);
    showDays();
}

void ClosedDaysDialog::showDays()
{
    m_list->clear();
    for (const ClosedDay &day : std::as_const(m_days)) {
        const QString date = QLocale().toString(day.date, u"dddd d MMMM yyyy"_s);
        m_list->addItem(day.why.isEmpty() ? date : tr("%1: %2", "a day, why").arg(date, day.why));
    }
    m_remove->setEnabled(!m_days.isEmpty());
}

} // namespace moothall
