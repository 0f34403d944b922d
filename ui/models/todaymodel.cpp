#include "ui/models/todaymodel.h"

#include "core/base/dates.h"
#include "ui/models/words.h"

#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

bool isSameLine(const TodayEntry &a, const TodayEntry &b)
{
    return a.code == b.code && a.meeting == b.meeting && a.item == b.item && a.forward == b.forward && a.cut == b.cut;
}

} // namespace

void TodayModel::setSheet(const QList<TodayEntry> &entries, QDate today, const QString &timePattern)
{
    beginResetModel();
    m_today = today;
    m_timePattern = timePattern;
    m_rows.clear();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i == 0 || entries.at(i).group != entries.at(i - 1).group)
            m_rows.append({heading(entries.at(i)), entries.at(i)});
        m_rows.append({{}, entries.at(i)});
    }
    endResetModel();
}

const TodayEntry *TodayModel::entry(int row) const
{
    return row < 0 || row >= m_rows.size() || !m_rows.at(row).heading.isEmpty() ? nullptr : &m_rows.at(row).entry;
}

int TodayModel::rowOf(const TodayEntry &entry) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).heading.isEmpty() && isSameLine(m_rows.at(i).entry, entry))
            return int(i);
    }
    return -1;
}

QString TodayModel::heading(const TodayEntry &entry) const
{
    switch (entry.group) {
    case TodayEntry::Group::Late: return tr("Late");
    case TodayEntry::Group::Today: return tr("Today");
    case TodayEntry::Group::Tomorrow:
        return tr("Tomorrow, %1").arg(QLocale().toString(entry.date, u"dddd d MMMM"_s));
    case TodayEntry::Group::ThisWeek: return tr("Later this week");
    case TodayEntry::Group::NextWeek: return tr("Next week");
    case TodayEntry::Group::Later: break;
    }
    return tr("Later");
}

QString TodayModel::text(const TodayEntry &entry, int column, bool whole) const
{
    switch (column) {
    case When: {
        const bool sameDay = entry.date == m_today
            || (entry.group == TodayEntry::Group::Tomorrow && entry.date == m_today.addDays(1));
        const QString time = entry.time.isValid() ? timeOfDay(entry.time, m_timePattern) : QString();
        if (sameDay)
            return time.isEmpty() ? (entry.isEvent ? tr("All day") : tr("By the end of it")) : time;
        const QString day = shortDate(entry.date, m_today);
        return time.isEmpty() ? day : tr("%1, %2", "a day, a time").arg(day, time);
    }
    case What: {
        constexpr int longest = 64; // an item's title can take a paragraph; its tooltip says all of it
        const QString subject = !whole && entry.subject.size() > longest ? entry.subject.left(longest).trimmed() + u'…' : entry.subject;
        return subject.isEmpty() ? entry.what : tr("%1: %2", "what is due, of which item").arg(entry.what, subject);
    }
    case Meeting:
        if (!entry.meetingDate.isValid())
            return {};
        if (entry.bodyName.isEmpty())
            return tr("Council, %1").arg(shortDate(entry.meetingDate, m_today));
        return tr("%1, %2", "a body, a date").arg(entry.bodyName, shortDate(entry.meetingDate, m_today));
    case Why: return entry.projected ? tr("%1; holidays worked out by rule").arg(entry.source) : entry.source;
    case Step: break;
    default: return {};
    }
    switch (entry.step) {
    case TodayEntry::Step::Publish: return tr("Publish…");
    case TodayEntry::Step::Record: return tr("Record…");
    case TodayEntry::Step::Settle: return tr("Decide…");
    case TodayEntry::Step::Plan: return tr("Notice…");
    case TodayEntry::Step::CallIn: return tr("Call-in…");
    case TodayEntry::Step::Open:
    case TodayEntry::Step::Minutes: break;
    }
    return entry.meeting ? tr("Open") : tr("Plan…");
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isHeading = !row.heading.isEmpty();
    const TodayEntry &entry = row.entry;
    const bool isLate = entry.group == TodayEntry::Group::Late;
    switch (role) {
    case Qt::DisplayRole: return isHeading ? (index.column() == When ? row.heading : QString()) : text(entry, index.column());
    case Qt::ToolTipRole: return isHeading ? QVariant() : text(entry, index.column(), true);
    case Qt::AccessibleTextRole: {
        if (isHeading)
            return row.heading;
        // A reader hears the whole line at its first cell.
        QStringList words;
        for (const int column : {When, What, Meeting, Why})
            words.append(text(entry, column, true));
        words.insert(2, entry.note);
        words.removeAll({});
        return index.column() == When ? words.join(u", "_s) : text(entry, index.column());
    }
    case HeadingRole: return isHeading;
    case NoteRole: return !isHeading && index.column() == What ? entry.note : QString();
    case LateRole: return isLate;
    case UrgentRole: return !isHeading && entry.isLawful && !entry.isEvent && entry.group <= TodayEntry::Group::Today;
    default: return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Step)
        return tr("What Enter does");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case What: return tr("What");
    case Meeting: return tr("Meeting");
    case Why: return tr("Why");
    default: return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_rows.at(index.row()).heading.isEmpty())
        return Qt::ItemNeverHasChildren; // passed over by keys
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace moothall
