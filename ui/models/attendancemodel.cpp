#include "ui/models/attendancemodel.h"

#include "core/domain/quorum.h"
#include "ui/models/typedwords.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct RowWords
{
    Q_DECLARE_TR_FUNCTIONS(moothall::AttendanceRows)
};

QString roleOf(const Membership &member)
{
    switch (member.role) {
    case MemberRole::Chair:
        return RowWords::tr("Chair");
    case MemberRole::ViceChair:
        return RowWords::tr("Vice-Chair");
    case MemberRole::Substitute:
        return RowWords::tr("Named substitute");
    case MemberRole::CoOpted:
        return member.mayVote ? RowWords::tr("Co-opted") : RowWords::tr("Co-opted, without a vote");
    case MemberRole::Member:
        break;
    }
    return {};
}

QString roleOf(const Attendance &entry)
{
    switch (entry.capacity) {
    case Capacity::Substitute:
        return entry.substituteForName.isEmpty() ? RowWords::tr("Substitute")
                                                 : RowWords::tr("Substitute for %1").arg(nameWithoutStyle(entry.substituteForName));
    case Capacity::OtherMember:
        return RowWords::tr("Also in attendance");
    case Capacity::Officer:
        return entry.title.isEmpty() ? RowWords::tr("Officer") : entry.title;
    case Capacity::Guest:
        return entry.title.isEmpty() ? RowWords::tr("Guest") : entry.title;
    case Capacity::Member:
        break;
    }
    return {};
}

QString shown(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

bool cameAtTheStart(const Attendance &entry, const QDateTime &starts)
{
    if (entry.periods.isEmpty() || !entry.periods.first().from.isValid())
        return true;
    return entry.periods.first().from <= starts.time();
}

bool stayedToTheEnd(const Attendance &entry, const QDateTime &ends)
{
    if (entry.periods.isEmpty() || !entry.periods.last().to.isValid())
        return true;
    return ends.isValid() && entry.periods.last().to >= ends.time();
}

RowMark markOf(const AttendanceRow &row)
{
    const Attendance &entry = *row.entry;
    switch (entry.state) {
    case AttendanceState::Apologies:
        return {MarkTone::Neutral, RowWords::tr("Apologies")};
    case AttendanceState::Absent:
        return {MarkTone::Bad, RowWords::tr("Absent")};
    case AttendanceState::Remote:
        return {MarkTone::Info, RowWords::tr("Remote")};
    case AttendanceState::Present:
        break;
    }
    if (!row.toTheEnd)
        return {MarkTone::Warn, RowWords::tr("Left %1").arg(shown(entry.periods.last().to))};
    if (!row.fromTheStart)
        return {MarkTone::Good, RowWords::tr("Present from %1").arg(shown(entry.periods.first().from))};
    return {MarkTone::Good, RowWords::tr("Present")};
}

} // namespace

QList<AttendanceRow> attendanceRows(const MeetingRecord &record)
{
    QList<AttendanceRow> rows;
    const auto entryOf = [&](PersonId person) -> std::optional<Attendance> {
        const auto found = std::ranges::find(record.attendance, person, &Attendance::person);
        return found == record.attendance.end() ? std::nullopt : std::optional(*found);
    };
    for (const Membership &member : record.members) {
        const auto entry = entryOf(member.person.id);
        if (member.role == MemberRole::Substitute && !entry)
            continue; // stands on the sheet once they sit for somebody
        const QString role = entry && entry->capacity != Capacity::Member ? roleOf(*entry) : roleOf(member);
        rows.append({member.person.id, member.person.name, role, true, entry});
    }
    for (const Capacity capacity : {Capacity::Member, Capacity::Substitute, Capacity::OtherMember, Capacity::Officer,
             Capacity::Guest}) {
        for (const Attendance &entry : record.attendance) {
            if (entry.capacity == capacity
                && std::ranges::find(rows, entry.person, &AttendanceRow::key) == rows.end())
                rows.append({entry.person, entry.personName, roleOf(entry), false, entry});
        }
    }
    for (AttendanceRow &row : rows) {
        if (row.entry) {
            row.fromTheStart = cameAtTheStart(*row.entry, record.meeting.starts);
            row.toTheEnd = stayedToTheEnd(*row.entry, record.meeting.ends);
        }
        row.mark = row.entry ? markOf(row) : RowMark{MarkTone::Neutral, RowWords::tr("Not recorded")};
    }
    return rows;
}

RowMark quorumMark(const MeetingRecord &record, QTime at)
{
    const int counting = countingTowardsQuorum(record.attendance, record.authority.nation, at);
    int seats = 0;
    for (const Membership &member : record.members)
        seats += member.role != MemberRole::Substitute;
    const auto needed = quorumOf(record.body, seats);
    if (record.attendance.isEmpty())
        return {MarkTone::Neutral, needed ? RowWords::tr("Nobody recorded yet – needs %1 of %2").arg(*needed).arg(seats)
                                          : RowWords::tr("Nobody recorded yet")};
    if (!needed)
        return {MarkTone::Neutral, RowWords::tr("%1 present; no quorum is set for this body").arg(counting)};
    if (counting >= *needed)
        return {MarkTone::Good, RowWords::tr("Quorate – %1 of %2, needs %3").arg(counting).arg(seats).arg(*needed)};
    return {MarkTone::Bad, RowWords::tr("Not quorate – %1 of %2, needs %3").arg(counting).arg(seats).arg(*needed)};
}

AttendanceModel::AttendanceModel(QObject *parent)
    : ValueTable({tr("Name"), tr("Role"), tr("State"), tr("Arrived"), tr("Left")}, parent)
{
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttendanceRow &row = rows().at(index.row());
    if (role == MarksRole) {
        if (index.column() != State)
            return {};
        RowMark mark = row.mark;
        if (m_isBrief && !row.entry)
            mark.text = u"–"_s;
        return QVariant::fromValue(QList<RowMark>{mark});
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return m_isBrief && role != Qt::AccessibleTextRole ? nameWithoutStyle(row.name) : row.name;
    case Role:
        return row.role;
    case State:
        return row.mark.text;
    case Arrived:
        if (!row.entry || row.entry->periods.isEmpty())
            return QString();
        if (role != Qt::EditRole && row.fromTheStart && row.entry->periods.first().from.isValid())
            return tr("At the start");
        return shown(row.entry->periods.first().from);
    case Left:
        if (!row.entry || row.entry->periods.isEmpty())
            return QString();
        if (role != Qt::EditRole && row.toTheEnd && row.entry->periods.last().to.isValid())
            return tr("To the end");
        return shown(row.entry->periods.last().to);
    default:
        return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = ValueTable::flags(index) | Qt::ItemNeverHasChildren;
    const auto &entry = rows().at(index.row()).entry;
    const bool wasThere = entry
        && (entry->state == AttendanceState::Present || entry->state == AttendanceState::Remote);
    if (wasThere && (index.column() == Arrived || index.column() == Left))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AttendanceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const QString words = value.toString().trimmed();
    const auto time = words.isEmpty() ? std::optional(QTime()) : typedTime(words);
    if (!time || (index.column() != Arrived && index.column() != Left))
        return false;
    const PersonId person = rows().at(index.row()).key;
    if (index.column() == Arrived)
        Q_EMIT arrivalEdited(person, *time);
    else
        Q_EMIT departureEdited(person, *time);
    return true;
}

} // namespace moothall
