#include "core/house/attendancelines.h"

#include "core/house/agendasheet.h"
#include "core/house/exclusion.h"
#include "core/house/richblocks.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// "Councillor B Lewis", "Councillors C Cupit and A Dale", "Councillor C Cupit and Mrs P Ash".
QString people(const QStringList &names)
{
    QStringList councillors;
    QStringList others;
    for (const QString &name : names) {
        if (name.startsWith("Councillor "_L1))
            councillors.append(nameWithoutStyle(name));
        else
            others.append(name);
    }
    if (councillors.isEmpty())
        return andList(others);
    const QString styled = councillors.size() > 1 ? u"Councillors "_s : u"Councillor "_s;
    if (others.isEmpty())
        return styled + andList(councillors);
    return styled + andList(councillors) + u"; "_s + andList(others);
}

bool isMember(const Attendance &entry)
{
    return entry.capacity == Capacity::Member || entry.capacity == Capacity::Substitute;
}

class Attendees
{
public:
    Attendees(const PrintedMeeting &meeting) : m_meeting(meeting), m_entries(meeting.attendance)
    {
        std::ranges::stable_sort(m_entries, {}, [this](const Attendance &entry) { return rankOf(entry); });
    }

    bool counts(const Attendance &entry) const
    {
        return entry.state == AttendanceState::Present
               || (entry.state == AttendanceState::Remote && m_meeting.authority.nation != Nation::England);
    }

    /// The chair where there, else the vice-chair.
    const Attendance *chair() const
    {
        for (const MemberRole role : {MemberRole::Chair, MemberRole::ViceChair}) {
            for (const Attendance &entry : m_entries) {
                if (isMember(entry) && counts(entry) && roleOf(entry) == role)
                    return &entry;
            }
        }
        return nullptr;
    }

    template<typename Condition>
    QStringList names(Condition condition) const
    {
        QStringList names;
        for (const Attendance &entry : m_entries) {
            if (condition(entry))
                names.append(nameOf(entry));
        }
        return names;
    }

    std::optional<MemberRole> roleOf(const Attendance &entry) const
    {
        for (const Membership &membership : m_meeting.members) {
            if (membership.person.id == entry.person && !entry.person.isNew())
                return membership.role;
            if (entry.person.isNew() && membership.person.name == entry.personName)
                return membership.role;
        }
        return {};
    }

    const QList<Attendance> &entries() const { return m_entries; }

private:
    /// Members in the order of the body's list; everybody else as they were entered.
    qsizetype rankOf(const Attendance &entry) const
    {
        for (qsizetype at = 0; at < m_meeting.members.size(); ++at) {
            const Person &person = m_meeting.members[at].person;
            if (entry.person.isNew() ? person.name == entry.personName : person.id == entry.person)
                return at;
        }
        return m_meeting.members.size();
    }

    QString nameOf(const Attendance &entry) const
    {
        QString name = entry.personName;
        if (entry.capacity == Capacity::Officer && !entry.title.isEmpty())
            name += u" (%1)"_s.arg(entry.title);
        else if (entry.capacity == Capacity::Guest && !entry.title.isEmpty())
            name += u", "_s + entry.title;
        else if (entry.capacity == Capacity::Substitute && !entry.substituteForName.isEmpty())
            name += u" (substitute for %1)"_s.arg(entry.substituteForName);
        if (counts(entry) && entry.state == AttendanceState::Remote)
            name += u" (remotely)"_s;
        return name;
    }

    const PrintedMeeting &m_meeting;
    QList<Attendance> m_entries;
};

} // namespace

Blocks attendanceBlocks(const PrintedMeeting &meeting, const HouseStyle &style)
{
    Blocks blocks;
    const ParagraphStyle line = look::paragraph();
    const auto say = [&](const QString &words, const QStringList &names) {
        if (!names.isEmpty())
            blocks.append(Paragraph{.text = plainText(words.arg(people(names))), .style = line});
    };
    const Attendees all(meeting);
    const Attendance *chair = all.chair();
    if (chair)
        blocks.append(Paragraph{.text = plainText(style.inTheChair.arg(chair->personName)), .style = line});
    say(u"%1."_s, all.names([&](const Attendance &entry) { return isMember(entry) && all.counts(entry) && &entry != chair; }));
    say(style.apologies, all.names([](const Attendance &entry) {
        return isMember(entry) && entry.state == AttendanceState::Apologies;
    }));
    const auto isThere = [](const Attendance &entry) {
        return entry.state == AttendanceState::Present || entry.state == AttendanceState::Remote;
    };
    say(style.attendingRemotely, all.names([&](const Attendance &entry) {
        return isMember(entry) && entry.state == AttendanceState::Remote && !all.counts(entry);
    }));
    say(style.officersPresent, all.names([&](const Attendance &entry) {
        return entry.capacity == Capacity::Officer && isThere(entry);
    }));
    say(style.alsoInAttendance, all.names([&](const Attendance &entry) {
        return (entry.capacity == Capacity::OtherMember || entry.capacity == Capacity::Guest) && isThere(entry);
    }));
    return blocks;
}

Blocks attendanceTable(const PrintedMeeting &meeting, const HouseStyle &style)
{
    const Attendees all(meeting);
    QStringList present;
    QStringList apologies;
    QStringList remote;
    QStringList others;
    QStringList officers;
    bool chairThere = false;
    for (const Attendance &entry : all.entries()) {
        const bool there = entry.state == AttendanceState::Present || entry.state == AttendanceState::Remote;
        if (isMember(entry)) {
            QString name = memberWithRole(entry.personName, all.roleOf(entry), style);
            if (entry.capacity == Capacity::Substitute && !entry.substituteForName.isEmpty())
                name += u" (substitute for %1)"_s.arg(nameWithoutStyle(entry.substituteForName));
            if (all.counts(entry)) {
                present.append(entry.state == AttendanceState::Remote ? name + u" (remotely)"_s : name);
                chairThere = chairThere || all.roleOf(entry) == MemberRole::Chair;
            } else if (there) {
                remote.append(name);
            } else if (entry.state == AttendanceState::Apologies) {
                apologies.append(name);
            }
        } else if (there && entry.capacity == Capacity::Officer) {
            officers.append(entry.title.isEmpty() ? entry.personName
                                                  : QString(style.officerForm).replace(u"%1"_s, entry.personName).replace(u"%2"_s, entry.title));
        } else if (there) {
            others.append(entry.capacity == Capacity::OtherMember || entry.title.isEmpty()
                              ? nameWithoutStyle(entry.personName)
                              : entry.personName + u", "_s + entry.title);
        }
    }
    Table table;
    table.columns = {TableColumn{.weight = 2}, TableColumn{.weight = 5}};
    table.headingRows = 0;
    table.rowHeadings = true;
    table.rules = TableRules::None;
    ParagraphStyle line = look::paragraph();
    line.spaceAfter = 2;
    ParagraphStyle label = line;
    label.bold = true;
    const auto say = [&](QString words, const QStringList &names, bool councillors) {
        if (names.isEmpty())
            return;
        const QString list = councillors ? QString(style.memberList).replace(u"%1"_s, andList(names)) : andList(names);
        table.rows.append({TableCell{.blocks = {Paragraph{.text = plainText(words.replace(u"%1"_s, meeting.body.name)), .style = label}}},
            TableCell{.blocks = {Paragraph{.text = plainText(list + u'.'), .style = line}}}});
    };
    say(style.presentLabel, present, true);
    say(style.apologiesLabel, apologies, true);
    say(style.remoteLabel, remote, true);
    say(style.othersLabel, others, true);
    say(style.officersLabel, officers, false);
    if (table.rows.isEmpty())
        return {};
    Blocks blocks{table};
    const Attendance *presiding = all.chair();
    if (presiding && !chairThere)
        blocks.append(Paragraph{.text = plainText(style.inTheChair.arg(presiding->personName)), .style = look::paragraph()});
    return blocks;
}

} // namespace moothall
