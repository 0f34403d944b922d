#include "ui/views/attendancepanel.h"

#include "core/calendar/yeardraft.h"
#include "core/services/bodies.h"
#include "ui/models/wordsfilter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsBack = 5;
constexpr int warningsShown = 4;

RowsModel<MemberAttendance>::Column words(const QString &title, QString MemberAttendance::*member)
{
    return {title, [member](const MemberAttendance &row, int role) {
                return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.*member)
                                                                          : QVariant();
            }};
}

RowsModel<MemberAttendance>::Column count(const QString &title, int MemberAttendance::*member)
{
    return {title, [member](const MemberAttendance &row, int role) {
                return role == Qt::DisplayRole || role == SortRole ? QVariant(row.*member)
                                                                   : QVariant();
            }};
}

} // namespace

AttendancePanel::AttendancePanel(QWidget *parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_body(new QComboBox(this))
    , m_save(new QPushButton(tr("&Save as CSV or PDF…"), this))
    , m_count(new NoteLabel({}, Tone::Neutral, this))
    , m_warnings(new NoteLabel({}, Tone::Warn, this))
{
    makeTable();
    m_year->setAccessibleName(tr("Municipal year"));
    m_body->setAccessibleName(tr("Body"));
    m_warnings->setAccessibleName(tr("Six-month rule"));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(24);
    for (QComboBox *choice : {m_year, m_body}) {
        choice->setFocusPolicy(Qt::StrongFocus);
        connect(choice, &QComboBox::activated, this, &AttendancePanel::read);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_record); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_year);
    line->addWidget(m_body, 1);
    line->addStretch(1);
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme().em(0.6), 0, 0);
    column->addLayout(line);
    column->addWidget(m_count);
    column->addWidget(m_warnings);
    column->addWidget(m_table, 1);
}

void AttendancePanel::makeTable()
{
    RowsModel<MemberAttendance>::Column name = words(tr("Member"), &MemberAttendance::name);
    name.value = [](const MemberAttendance &row, int role) {
        if (role == SortRole)
            return QVariant(row.sortName.toLower());
        return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    };
    RowsModel<MemberAttendance>::Column percent{
        tr("Per cent"), [](const MemberAttendance &row, int role) {
            if (role == SortRole)
                return QVariant(row.percent().value_or(-1));
            return role == Qt::DisplayRole && row.percent() ? QVariant(u"%1%"_s.arg(*row.percent()))
                                                            : QVariant();
        }};
    m_rows = new RowsModel<MemberAttendance>(
        {name, words(tr("Body"), &MemberAttendance::bodyName),
         count(tr("Expected"), &MemberAttendance::expected),
         count(tr("Present"), &MemberAttendance::present),
         count(tr("Remote"), &MemberAttendance::remote),
         count(tr("Apologies"), &MemberAttendance::apologies),
         count(tr("Absent"), &MemberAttendance::absent),
         count(tr("Substituted"), &MemberAttendance::substituted),
         count(tr("Stood in"), &MemberAttendance::asSubstitute), percent},
        [](const MemberAttendance &row) { return (row.body.value() << 32) + row.person.value(); },
        this);
    m_sorted = new WordsFilter(this);
    m_sorted->setSourceModel(m_rows);
    m_table = moothall::makeTable(m_sorted, tr("Attendance of members"), this);
    fitColumns(m_table, {1}); // a name is never cut, however long the other headings are in a language
    m_table->horizontalHeader()->setMinimumSectionSize(theme().em(3));
    QFont bold = m_table->font();
    bold.setBold(true);
    for (int column = 2; column < m_rows->columnCount(); ++column) {
        const QString title =
            m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column,
                                QFontMetrics(bold).horizontalAdvance(title) + theme().em(2.8));
    }
    m_table->sortByColumn(0, Qt::AscendingOrder);
}

void AttendancePanel::setSession(const Session &session)
{
    m_reading.stop();
    m_session = session;
    m_rows->setRows({});
    m_body->clear();
    fillYears();
}

void AttendancePanel::fillYears()
{
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    const QDate today = m_session.clock.today();
    for (int back = 0; back <= yearsBack; ++back) {
        const DraftYear year = municipalYear(today.addYears(-back));
        m_year->addItem(tr("May %1 to April %2").arg(year.from.year()).arg(year.to.year()),
                        year.from);
    }
}

void AttendancePanel::fillBodies()
{
    const auto all = bodies(m_session);
    if (!all)
        return;
    const QSignalBlocker quiet(m_body);
    const QString chosen = m_body->currentData().toString();
    m_body->clear();
    m_body->addItem(tr("Every body"), QString());
    for (const Body &body : *all)
        m_body->addItem(body.name, body.name);
    m_body->setCurrentIndex(std::max(0, m_body->findData(chosen)));
}

void AttendancePanel::refresh()
{
    fillBodies();
    read();
}

void AttendancePanel::read()
{
    const DraftYear year = municipalYear(m_year->currentData().toDate());
    const AttendanceRequest wanted{year.from, year.to, m_body->currentData().toString()};
    m_save->setEnabled(false);
    m_reading.start(
        this,
        [session = m_session, wanted](TaskControl &) { return attendanceRecord(session, wanted); },
        [this](Result<AttendanceRecord> record) {
            if (record)
                fill(*record);
            else
                Q_EMIT problem(record.error());
        });
}

void AttendancePanel::fill(const AttendanceRecord &record)
{
    m_record = record;
    m_rows->setRows(record.members);
    m_table->setColumnHidden(1, !m_body->currentData().toString().isEmpty());
    QString counted =
        record.meetings == 0
            ? tr("No meeting was held in this time whose attendance is noted. Choose another "
                 "year or body, or note it under Attendance of the meeting.")
        : record.meetings == 1 ? tr("One meeting counted.")
                               : tr("%1 meetings counted.").arg(record.meetings);
    if (!record.unrecorded.isEmpty())
        counted += u' ' + tr("Nobody noted who was at: %1.").arg(record.unrecorded.join(u"; "_s));
    m_count->setText(counted);
    QStringList warnings;
    for (const AttendanceClock &clock : record.clocks) {
        if (warnings.size() < warningsShown)
            warnings.append(attendanceWarning(clock, m_session.clock.today()));
    }
    if (const int more = int(record.clocks.size() - warnings.size()); more > 0)
        warnings.append(tr("And %n more, in the file.", nullptr, more));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_save->setEnabled(!record.members.isEmpty() || !record.clocks.isEmpty());
}

QWidget *AttendancePanel::firstFocus()
{
    return m_year;
}

} // namespace moothall
