#pragma once

#include "core/domain/meeting.h"
#include "core/domain/numbering.h"

namespace moothall::test {

// An invented authority: nobody of it lives anywhere.

inline const QString canary = QStringLiteral("HERON COPPER SEVENTY-TWO");

inline AgendaItem anItem(int id, const QString &title, ItemKind kind = ItemKind::Report)
{
    AgendaItem item;
    item.id = ItemId(id);
    item.title = title;
    item.kind = kind;
    return item;
}

inline AgendaItem anExemptItem(int id, const QString &title, const QList<int> &paragraphs)
{
    AgendaItem item = anItem(id, title);
    item.part = Part::Exempt;
    item.exemptTitle = QStringLiteral("Exempt title ") + canary;
    item.exemptText = RichText::fromPlain(QStringLiteral("Exempt text ") + canary);
    item.grounds = {paragraphs, false, QStringLiteral("Reason ") + canary, QStringLiteral("Interest ") + canary};
    Paper paper;
    paper.id = PaperId(id * 10);
    paper.title = QStringLiteral("Exempt paper ") + canary;
    paper.publicTitle = QStringLiteral("Report");
    paper.restricted = true;
    item.papers = {paper};
    Motion motion;
    motion.text = QStringLiteral("Exempt motion ") + canary;
    item.motions = {motion};
    Minute minute;
    minute.heading = QStringLiteral("Exempt heading ") + canary;
    minute.exempt.narrative = RichText::fromPlain(QStringLiteral("Exempt minute ") + canary);
    minute.exempt.resolved = {RichText::fromPlain(QStringLiteral("approve ") + canary)};
    minute.exempt.reasons = RichText::fromPlain(QStringLiteral("Exempt reasons ") + canary);
    item.minute = minute;
    return item;
}

inline Attendance there(int id, const QString &name, Capacity capacity, AttendanceState state = AttendanceState::Present,
    const QString &title = {})
{
    Attendance entry;
    entry.person = PersonId(id);
    entry.personName = name;
    entry.capacity = capacity;
    entry.state = state;
    entry.title = title;
    return entry;
}

inline Membership member(int id, const QString &name, MemberRole role)
{
    Membership membership;
    membership.person = {PersonId(id), {}, name, sortNameOf(name), {}};
    membership.role = role;
    return membership;
}

inline Minute minuteOf(const QString &narrative, const QStringList &resolved)
{
    Minute minute;
    minute.open.narrative = RichText::fromPlain(narrative);
    for (const QString &text : resolved)
        minute.open.resolved.append(RichText::fromPlain(text));
    return minute;
}

/// A cabinet of an invented county: eight open items, an exclusion, two exempt ones; minutes of it all.
inline MeetingRecord cabinet()
{
    MeetingRecord record;
    record.authority.name = QStringLiteral("Ambershire County Council");
    record.authority.address = {QStringLiteral("Shire Hall"), QStringLiteral("Quay Street"), QStringLiteral("Amberton"),
        QStringLiteral("AM1 2QZ")};
    record.authority.properOfficer = {QStringLiteral("Wilhelmina Farrow"), QStringLiteral("Director of Law and Democratic Services"),
        {}, {}};
    record.authority.contact = {{}, {}, QStringLiteral("democratic.services@ambershire.example"), QStringLiteral("01999 555019")};
    record.authority.houseStyle = QStringLiteral("derbyshire");
    record.body.name = QStringLiteral("Cabinet");
    record.body.kind = BodyKind::Executive;
    record.members = {member(1, QStringLiteral("Councillor O Brindle"), MemberRole::Chair),
        member(2, QStringLiteral("Councillor T Quill"), MemberRole::ViceChair),
        member(3, QStringLiteral("Councillor R Aspen"), MemberRole::Member),
        member(4, QStringLiteral("Councillor M Dunlin"), MemberRole::Member),
        member(5, QStringLiteral("Councillor S Wren"), MemberRole::Member)};
    record.meeting.starts = QDateTime(QDate(2024, 6, 13), QTime(14, 0));
    record.meeting.ends = QDateTime(QDate(2024, 6, 13), QTime(14, 44));
    record.meeting.venue = QStringLiteral("Committee Room 1, Shire Hall, Amberton");
    record.meeting.agendaDate = QDate(2024, 6, 5);

    record.items = {anItem(1, QStringLiteral("To receive apologies for absence"), ItemKind::Apologies),
        anItem(2, QStringLiteral("To receive declarations of interest (if any)"), ItemKind::Declarations),
        anItem(3, QStringLiteral("To consider questions from minority groups (if any)"), ItemKind::Questions),
        anItem(4, QStringLiteral("To approve, as a correct record, the non-exempt minutes of the meeting held on 29 April 2024"),
            ItemKind::Minutes),
        anItem(5, QStringLiteral("Harbour Wall Renewal")),
        anItem(6, QStringLiteral("Acceptance and Usage of a National Grant to Improve Ferry Signal Timings and Refurbish "
                                 "Obsolescent Landing Equipment")),
        anItem(7, QStringLiteral("Street Lighting Strategy")),
        anItem(8, QStringLiteral("Exclusion of the Public"), ItemKind::Exclusion),
        anExemptItem(9, QStringLiteral("To approve, as a correct record, the exempt minutes of the meeting held on 29 April 2024"),
            {3}),
        anExemptItem(10, QStringLiteral("Lease of the Old Customs House"), {3})};
    record.items[2].text = RichText::fromPlain(QStringLiteral(
        "Leaders of minority groups may ask one question on each report. It must be in writing and reach the proper officer by 12 noon "
        "two working days before the meeting."));
    record.items[6].toFollow = true;

    record.items[1].minute = minuteOf({}, {});
    record.items[3].minute = minuteOf({}, {QStringLiteral("approve, as a correct record, the minutes of 29 April 2024")});
    record.items[4].minute = minuteOf(QStringLiteral("Councillor M Dunlin introduced the report on the state of the harbour wall."),
        {QStringLiteral("Approve the renewal of the western arm"), QStringLiteral("Note the cost of £1.2m;"),
            QStringLiteral("Receive a further report in the autumn.")});
    record.items[4].minute->open.reasons = RichText::fromPlain(QStringLiteral("The western arm is the older one."));
    record.items[7].minute = Minute();
    numberItems(record.items);
    numberMinutes(record.items, MinuteNumbering::CalendarYear, QDate(2024, 6, 13), 90,
        [](const AgendaItem &item) { return item.kind != ItemKind::Apologies; });

    using enum Capacity;
    record.attendance = {there(1, QStringLiteral("Councillor O Brindle"), Member),
        there(4, QStringLiteral("Councillor M Dunlin"), Member), there(3, QStringLiteral("Councillor R Aspen"), Member),
        there(2, QStringLiteral("Councillor T Quill"), Member, AttendanceState::Apologies),
        there(5, QStringLiteral("Councillor S Wren"), Member, AttendanceState::Apologies),
        there(21, QStringLiteral("Wilhelmina Farrow"), Officer, AttendanceState::Present,
            QStringLiteral("Director of Law and Democratic Services")),
        there(22, QStringLiteral("Ivo Marsh"), Officer, AttendanceState::Present, QStringLiteral("Director of Finance"))};
    return record;
}

} // namespace moothall::test
