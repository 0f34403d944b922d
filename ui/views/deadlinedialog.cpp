#include "ui/views/deadlinedialog.h"

#include "ui/widgets/labels.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

DeadlineDialog::DeadlineDialog(const TodayEntry &entry, const WallTime &now, QWidget *parent)
    : QDialog(parent)
    , m_entry(entry)
{
    const bool settles = entry.step == TodayEntry::Step::Settle;
    setWindowTitle(settles ? tr("What was decided") : tr("What became of it"));
    auto *column = new QVBoxLayout(this);
    auto *what = new HeadingLabel(entry.what, this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addWidget(new NoteLabel(
        settles ? tr("%1, %2. What the chair or the proper officer decided about it is kept with your name.")
                      .arg(entry.bodyName, QLocale().toString(entry.meetingDate, u"d MMMM yyyy"_s))
                : tr("By %1 (%2)").arg(QLocale().toString(entry.date, u"d MMMM yyyy"_s), entry.source),
        Tone::Neutral, this));
    m_reason = new QLineEdit(this);
    m_reason->setAccessibleName(settles ? tr("What was decided, and by whom") : tr("Why it is done without, and who decided so"));
    m_reason->setPlaceholderText(settles ? tr("What was decided, and by whom") : tr("Who decided so, and why"));
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    if (!settles) {
        m_done = new QRadioButton(tr("It was &done on"), this);
        m_without = new QRadioButton(tr("It is done &without, because"), this);
        m_at = new QDateTimeEdit(QDateTime(now.date, QTime(now.time.hour(), now.time.minute())), this);
        m_at->setAccessibleName(tr("When it was done"));
        m_at->setMaximumDateTime(QDateTime(now.date, QTime(23, 59)));
        m_at->setDisplayFormat(u"d MMMM yyyy, HH:mm"_s);
        m_at->setCalendarPopup(true);
        if (entry.date < now.date)
            m_at->setDateTime(QDateTime(entry.date, QTime(12, 0)));
        m_done->setChecked(true);
        auto *row = new QHBoxLayout;
        row->addWidget(m_done);
        row->addWidget(m_at, 1);
        column->addLayout(row);
        column->addWidget(m_without);
        connect(m_done, &QRadioButton::toggled, this, &DeadlineDialog::check);
        connect(m_without, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                m_reason->setFocus();
        });
    }
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_record = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    m_record->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &DeadlineDialog::check);
    check();
    if (m_at)
        m_at->setFocus();
}

DeadlineMark DeadlineDialog::answer() const
{
    DeadlineMark mark;
    mark.code = m_entry.code;
    mark.item = m_entry.item;
    mark.waived = !m_done || !m_done->isChecked();
    mark.reason = mark.waived ? m_reason->text().trimmed() : QString();
    if (!mark.waived)
        mark.at = WallTime(m_at->date(), m_at->time());
    return mark;
}

void DeadlineDialog::check()
{
    const bool reason = !m_done || !m_done->isChecked();
    m_reason->setEnabled(reason);
    if (m_at)
        m_at->setEnabled(!reason);
    m_record->setEnabled(!reason || !m_reason->text().trimmed().isEmpty());
}

} // namespace moothall
