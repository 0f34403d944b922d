#include "ui/models/calendarmodels.h"

#include "core/base/dates.h"

#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;

bool isCalledOff(const CalendarRow &row)
{
    return row.stage == MeetingStage::Cancelled || row.stage == MeetingStage::Postponed;
}

QSet<MeetingId> clashingIn(const CalendarSheet &sheet)
{
    QSet<MeetingId> clashing;
    for (const ClashNote &clash : sheet.clashes)
        clashing << clash.first << clash.second;
    return clashing;
}

} // namespace

void MonthModel::setMonth(QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    if (first == m_month)
        return;
    beginResetModel();
    m_month = first;
    m_first = first.addDays(1 - first.dayOfWeek());
    m_weeks = int(m_first.daysTo(first.addMonths(1).addDays(-1))) / daysInWeek + 1;
    endResetModel();
}

QDate MonthModel::last() const
{
    return m_first.addDays(m_weeks * daysInWeek - 1);
}

void MonthModel::setSheet(const CalendarSheet &sheet, QDate today, const QString &timePattern)
{
    m_today = today;
    m_timePattern = timePattern;
    m_meetings.clear();
    m_free.clear();
    for (const CalendarRow &row : sheet.meetings)
        m_meetings[row.starts.date()].append(row);
    for (const FreeDay &day : sheet.freeDays)
        m_free.insert(day.date, day.why);
    m_clashing = clashingIn(sheet);
    if (m_weeks > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, daysInWeek - 1));
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysInWeek;
}

QDate MonthModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * daysInWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const qint64 day = m_first.daysTo(date);
    if (day < 0 || day >= m_weeks * daysInWeek)
        return {};
    return index(int(day) / daysInWeek, int(day) % daysInWeek);
}

QString MonthModel::titleOf(const CalendarRow &row) const
{
    return tr("%1 %2", "a time, a body")
        .arg(timeOfDay(row.starts.time(), m_timePattern), row.bodyName);
}

/// All that a cell shows, in words.
QString MonthModel::spoken(QDate date) const
{
    QStringList words{QLocale().toString(date, u"dddd d MMMM"_s)};
    if (const QString free = m_free.value(date); !free.isEmpty())
        words.append(free);
    for (const CalendarRow &row : m_meetings.value(date)) {
        QString title = titleOf(row);
        if (isCalledOff(row))
            title = tr("%1, called off").arg(title);
        else if (m_clashing.contains(row.id))
            title = tr("%1, clashes with another meeting").arg(title);
        words.append(title);
    }
    return words.join(u"; "_s);
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate date = dateAt(index);
    const auto each = [&](auto value) {
        QList<bool> values;
        for (const CalendarRow &row : m_meetings.value(date))
            values.append(value(row));
        return QVariant::fromValue(values);
    };
    switch (role) {
    case Qt::DisplayRole:
        return date.day();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(date);
    case DateRole:
        return date;
    case OtherMonthRole:
        return date.month() != m_month.month();
    case TodayRole:
        return date == m_today;
    case FreeRole:
        return m_free.value(date);
    case MeetingsRole: {
        QStringList titles;
        for (const CalendarRow &row : m_meetings.value(date))
            titles.append(titleOf(row));
        return titles;
    }
    case ClashRole:
        return each([this](const CalendarRow &row) { return m_clashing.contains(row.id); });
    case OffRole:
        return each(isCalledOff);
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QLocale().dayName(section + 1, QLocale::LongFormat);
    return {};
}

void YearModel::setSheet(const CalendarSheet &sheet, QDate from)
{
    beginResetModel();
    m_from = QDate(from.year(), from.month(), 1);
    m_rows.clear();
    m_clashing = clashingIn(sheet);
    QHash<BodyId, qsizetype> known;
    for (const CalendarRow &row : sheet.meetings) {
        const QDate day = row.starts.date();
        const int month =
            (day.year() - m_from.year()) * monthsInYear + day.month() - m_from.month();
        if (month < 0 || month >= monthsInYear)
            continue;
        if (!known.contains(row.body)) {
            known.insert(row.body, m_rows.size());
            m_rows.append({row.bodyName, QList<QList<CalendarRow>>(monthsInYear)});
        }
        m_rows[known.value(row.body)].months[month].append(row);
    }
    std::ranges::sort(m_rows, [](const BodyYear &a, const BodyYear &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    endResetModel();
}

QDate YearModel::monthAt(int column) const
{
    return m_from.addMonths(column - 1);
}

int YearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : monthsInYear + 1;
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BodyYear &year = m_rows.at(index.row());
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(year.name)
                                                                  : QVariant();
    const QList<CalendarRow> &meetings = year.months.at(index.column() - 1);
    const bool clashes = std::ranges::any_of(
        meetings, [this](const CalendarRow &row) { return m_clashing.contains(row.id); });
    switch (role) {
    case Qt::DisplayRole: {
        QStringList days;
        for (const CalendarRow &row : meetings) {
            const QString day = QString::number(row.starts.date().day());
            days.append(isCalledOff(row) ? tr("(%1)", "a day, called off").arg(day) : day);
        }
        return days.join(u", "_s);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList days;
        for (const CalendarRow &row : meetings)
            days.append(QLocale().toString(row.starts, u"dddd d MMMM, HH:mm"_s));
        if (clashes)
            days.append(tr("clashes with another meeting"));
        return days.isEmpty() ? QVariant() : QVariant(days.join(u"; "_s));
    }
    case ClashRole:
        return clashes;
    case FirstMeetingRole:
        return meetings.isEmpty() ? qint64(0) : meetings.first().id.value();
    default:
        return {};
    }
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(tr("Body")) : QVariant();
    return QLocale().toString(monthAt(section),
                              role == Qt::DisplayRole ? u"MMM"_s : u"MMMM yyyy"_s);
}

} // namespace moothall
