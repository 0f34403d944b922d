#include "core/services/records.h"

#include "core/store/meetingrecord.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

RichText rich(const QString &text)
{
    return RichText::fromPlain(text);
}

Membership member(const QString &name, MemberRole role, const QString &party)
{
    Membership membership;
    membership.person.name = name;
    membership.role = role;
    membership.party = party;
    return membership;
}

/// A meeting with something of everything, by people who don't exist.
MeetingRecord fullRecord()
{
    MeetingRecord record;
    record.authority.name = u"Ambershire County Council"_s;
    record.authority.address = {u"Shire Hall"_s, u"Amberton"_s};
    record.authority.properOfficer = {u"Petra Quill"_s, u"Director"_s, {}, {}};
    record.authority.nation = Nation::England;
    record.authority.houseStyle = u"derbyshire"_s;
    record.body.name = u"Harbour Committee"_s;
    record.body.quorum = 3;
    record.body.nextMinute = 41;
    record.body.contact = {u"Clerk"_s, {}, u"clerk@example.org"_s, u"01234 567890"_s};
    record.body.standingItems = {
        {u"Apologies"_s, rich(u"To receive"_s), ItemKind::Apologies, Part::Public}};
    record.members = {member(u"Councillor Z Able"_s, MemberRole::Chair, u"Reed"_s),
                      member(u"Councillor B Baker"_s, MemberRole::ViceChair, u"Heron"_s),
                      member(u"Ms C Crane"_s, MemberRole::CoOpted, {})};
    record.members[2].mayVote = false;
    record.meeting.uid = u"11111111-2222-3333-4444-555555555555"_s;
    record.meeting.starts = wall(2024, 6, 13, 14);
    record.meeting.ends = wall(2024, 6, 13, 15);
    record.meeting.venue = u"Quay Room"_s;
    record.meeting.agendaDate = QDate(2024, 6, 5);
    record.meeting.kind = MeetingKind::Special;
    record.meeting.stage = MeetingStage::DraftMinutes;

    AgendaItem apologies;
    apologies.id = ItemId(1);
    apologies.kind = ItemKind::Apologies;
    apologies.title = u"Apologies"_s;
    apologies.minute = Minute();
    apologies.minute->open.narrative = rich(u"From nobody."_s);

    AgendaItem dredging;
    dredging.id = ItemId(2);
    dredging.title = u"Dredging"_s;
    dredging.text = rich(u"To consider the report.\n\nAnd its appendix."_s);
    dredging.keyDecision = true;
    dredging.author = {u"E Eider"_s, u"Engineer"_s, u"e@example.org"_s, {}};
    dredging.portfolio = u"Harbours"_s;
    dredging.papers = {Paper{{}, {}, u"Report"_s, {}, false, {}, aVersion(u"report.pdf"_s)},
                       Paper{{},
                             {},
                             u"Tender prices"_s,
                             u"Appendix 2"_s,
                             true,
                             {{3}, false, u"prices"_s, u"harm"_s},
                             aVersion(u"prices.pdf"_s)}};
    dredging.declarations = {Declaration{{},
                                         {},
                                         u"Councillor B Baker"_s,
                                         InterestKind::OtherRegistrable,
                                         u"Owns a boat"_s,
                                         u"granted"_s,
                                         true,
                                         true}};
    Motion substantive;
    substantive.text = u"That it be dredged"_s;
    substantive.mover = u"Councillor Z Able"_s;
    substantive.votesFor = 2;
    substantive.votesAgainst = 0;
    substantive.recorded = {{{}, u"Councillor Z Able"_s, Ballot::For},
                            {{}, u"Councillor B Baker"_s, Ballot::Abstain}};
    substantive.outcome = MotionOutcome::Carried;
    substantive.notVoting = 1;
    substantive.casting = Ballot::For;
    substantive.asRecommended = true;
    substantive.at = QTime(14, 25);
    substantive.difference = u"The chair ruled on it."_s;
    substantive.recorded.last().notEntitled = true;
    substantive.requested = {{{}, u"Councillor C Coot"_s, Ballot::NotVoting}};
    dredging.declarations.first().leftAt = QTime(14, 5);
    dredging.declarations.first().returnedAt = QTime(14, 20);
    dredging.taken = 1;
    dredging.takenAt = QTime(14, 2);
    dredging.urgency = u"The tide will not wait."_s;
    Motion amendment;
    amendment.text = u"But not at night"_s;
    amendment.amends = 0;
    amendment.outcome = MotionOutcome::Lost;
    dredging.motions = {substantive, amendment};
    dredging.actions = {Action{{}, u"Hire a dredger"_s, u"E Eider"_s, QDate(2024, 7, 1), true}};
    dredging.minute = Minute();
    dredging.minute->number = u"90/24"_s;
    dredging.minute->numberFixed = true;
    dredging.minute->heading = u"Dredging of the harbour"_s;
    dredging.minute->open = {rich(u"Considered."_s),
                             u"AGREED to"_s,
                             {rich(u"dredge"_s), rich(u"pay"_s)},
                             rich(u"Silt."_s),
                             rich(u"None."_s)};
    dredging.minute->exempt.narrative = rich(u"The price was high."_s);

    AgendaItem night;
    night.id = ItemId(3);
    night.parent = ItemId(2);
    night.title = u"Work at night"_s;
    night.minute = Minute();
    night.minute->open.narrative = rich(u"Noted."_s);

    AgendaItem lease;
    lease.id = ItemId(4);
    lease.part = Part::Exempt;
    lease.number = u"E1"_s;
    lease.numberFixed = true;
    lease.title = u"A lease"_s;
    lease.exemptTitle = u"Lease of the north quay"_s;
    lease.exemptText = rich(u"To a ferry line."_s);
    lease.grounds = {{1, 3}, false, u"affairs"_s, u"outweighs"_s};
    lease.papers = {Paper{{}, {}, u"Report"_s, {}, false, {}, aVersion(u"lease.pdf"_s)}};
    record.items = {apologies, dredging, night, lease};

    Attendance chair;
    chair.personName = u"Councillor Z Able"_s;
    chair.periods = {{QTime(14, 0), QTime(14, 20)}, {QTime(14, 40), {}}};
    Attendance substitute;
    substitute.personName = u"Councillor D Dunlin"_s;
    substitute.capacity = Capacity::Substitute;
    substitute.substituteForName = u"Councillor B Baker"_s;
    Attendance officer;
    officer.personName = u"E Eider"_s;
    officer.capacity = Capacity::Officer;
    officer.title = u"Engineer"_s;
    officer.state = AttendanceState::Remote;
    record.attendance = {chair, substitute, officer};
    return record;
}

/// What has no meaning outside its register: keys, uids that are made, and numbers that are
/// counted.
MeetingRecord withoutKeys(MeetingRecord record)
{
    record.authority.id = {};
    record.body.id = {};
    record.body.uid.clear();
    record.body.nextMinute = 0;
    record.meeting.id = {};
    record.meeting.body = {};
    for (Membership &membership : record.members) {
        membership.id = {};
        membership.body = {};
        membership.person.id = {};
        membership.person.uid.clear();
        membership.person.sortName.clear();
    }
    QHash<ItemId, qint64> places{{ItemId(), 0}};
    for (AgendaItem &item : record.items) {
        places.insert(item.id, places.size());
        item.id = ItemId(places.value(item.id));
        if (item.parent)
            item.parent = ItemId(places.value(*item.parent));
        item.uid.clear();
        if (!item.numberFixed)
            item.number.clear();
        for (Paper &paper : item.papers) {
            paper.id = {};
            paper.uid.clear();
            paper.version.id = {};
        }
        for (Declaration &declaration : item.declarations) {
            declaration.id = {};
            declaration.person = {};
        }
        for (Motion &motion : item.motions) {
            motion.id = {};
            for (RecordedVote &vote : motion.requested)
                vote.person = {};
            for (RecordedVote &vote : motion.recorded)
                vote.person = {};
        }
        for (Action &action : item.actions)
            action.id = {};
        if (item.minute) {
            item.minute->id = {};
            item.minute->uid.clear();
            if (!item.minute->numberFixed)
                item.minute->number.clear();
        }
    }
    for (Attendance &entry : record.attendance) {
        entry.id = {};
        entry.person = {};
        if (entry.substituteFor)
            entry.substituteFor = PersonId();
        else if (!entry.substituteForName.isEmpty())
            entry.substituteFor = PersonId();
    }
    return record;
}

Result<MeetingId> imported(TestRegister &reg, const MeetingRecord &record,
                           std::optional<int> next = {})
{
    const Session session = reg.session();
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    auto id = storeMeetingRecord(*writing, record, next);
    if (id)
        MOOTHALL_TRY(writing->commit());
    return id;
}

QStringList memberNames(TestRegister &reg, MeetingId meeting)
{
    QStringList names;
    const auto record = loadMeeting(reg.session(), meeting);
    for (const Membership &membership : record->members)
        names.append(membership.person.name);
    names.sort();
    return names;
}

qint64 rowsOf(TestRegister &reg, const QString &table)
{
    return reg.database().single(u"SELECT count(*) FROM "_s + table)->toLongLong();
}

} // namespace

class RecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWentIn()
    {
        TestRegister reg;
        const MeetingRecord record = fullRecord();
        const auto id = imported(reg, record, 41);
        QVERIFY_RESULT(id);
        const auto loaded = loadMeeting(reg.session(), *id);
        QVERIFY_RESULT(loaded);
        const MeetingRecord got = withoutKeys(*loaded);
        const MeetingRecord want = withoutKeys(record);
        QVERIFY(got.authority == want.authority);
        QVERIFY(got.body == want.body);
        QVERIFY(got.members == want.members);
        QVERIFY(got.meeting == want.meeting);
        QCOMPARE(got.items.size(), want.items.size());
        for (qsizetype i = 0; i < got.items.size(); ++i)
            QVERIFY2(got.items.at(i) == want.items.at(i), qPrintable(want.items.at(i).title));
        QVERIFY(got.attendance == want.attendance);
        QVERIFY(got == want);
    }

    void itemsAreNumberedInTheirOrder()
    {
        TestRegister reg;
        const auto loaded = loadMeeting(reg.session(), *imported(reg, fullRecord()));
        QStringList numbers;
        for (const AgendaItem &item : loaded->items)
            numbers.append(item.number);
        QCOMPARE(numbers, (QStringList{u"1"_s, u"2"_s, u"2a"_s, u"E1"_s}));
    }

    void minutesWithoutANumberTakeTheNext()
    {
        TestRegister reg;
        const auto first = loadMeeting(reg.session(), *imported(reg, fullRecord(), 41));
        // Apologies take none in this house style; 90/24 is fixed; the sub-item comes behind it.
        QCOMPARE(first->items.at(0).minute->number, QString());
        QCOMPARE(first->items.at(1).minute->number, u"90/24"_s);
        QCOMPARE(first->items.at(2).minute->number, u"91/24"_s);
        QCOMPARE(first->body.nextMinute, 92);

        MeetingRecord later = fullRecord();
        later.meeting.uid.clear();
        later.meeting.starts = wall(2024, 7, 11);
        later.items[1].minute->number.clear();
        later.items[1].minute->numberFixed = false;
        const auto second = loadMeeting(reg.session(), *imported(reg, later));
        QCOMPARE(second->items.at(1).minute->number, u"92/24"_s);

        later.meeting.starts = wall(2025, 1, 9);
        const auto newYear = loadMeeting(reg.session(), *imported(reg, later));
        QCOMPARE(newYear->items.at(1).minute->number, u"1/25"_s);
    }

    void refusesWhatIsThereAlready()
    {
        TestRegister reg;
        QVERIFY_RESULT(imported(reg, fullRecord()));
        const qint64 items = rowsOf(reg, u"item"_s);
        auto again = imported(reg, fullRecord());
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::Exists);
        QCOMPARE(again.error().place(), u"meeting.uid"_s);

        MeetingRecord sameStart = fullRecord();
        sameStart.meeting.uid.clear();
        again = imported(reg, sameStart);
        QVERIFY(!again);
        QCOMPARE(again.error().place(), u"meeting.starts"_s);

        MeetingRecord sameNumber = sameStart;
        sameNumber.meeting.starts = wall(2024, 8, 1);
        again = imported(reg, sameNumber);
        QVERIFY(!again);
        QCOMPARE(again.error().code(), ErrorCode::BadInput);
        QCOMPARE(again.error().place(), u"items[1].minute.number"_s);
        QCOMPARE(rowsOf(reg, u"item"_s), items);
        QCOMPARE(rowsOf(reg, u"meeting"_s), qint64(1));
    }

    void anotherAuthoritysFileIsRefused()
    {
        TestRegister reg;
        MeetingRecord record = fullRecord();
        record.authority.name = u"Somewhere Else"_s;
        const auto refused = imported(reg, record);
        QVERIFY(!refused);
        QCOMPARE(refused.error().place(), u"authority.name"_s);
    }

    void aMeetingIsReplacedUntilItIsPublished()
    {
        TestRegister reg;
        const MeetingId first = *imported(reg, fullRecord());
        const Session session = reg.session();
        {
            auto writing = Writing::begin(session);
            const auto known = findMeeting(writing->database(), u"Harbour Committee"_s,
                                           fullRecord().meeting.starts);
            QVERIFY_RESULT(known);
            QVERIFY(known->has_value());
            QCOMPARE((*known)->id, first);
            QVERIFY(!(*known)->published);
            QVERIFY_RESULT(removeMeeting(*writing, first));
            QVERIFY_RESULT(storeMeetingRecord(*writing, fullRecord()));
            QVERIFY_RESULT(writing->commit());
        }
        QCOMPARE(meetings(session)->size(), 1);
        const MeetingId second = meetings(session)->first().id;
        QVERIFY(second != first);
        QVERIFY(withoutKeys(*loadMeeting(session, second)) == withoutKeys(fullRecord()));

        QVERIFY_RESULT(
            reg.database().execute(u"UPDATE meeting SET published = '2024-06-05T09:00:00.000Z'"_s));
        auto writing = Writing::begin(session);
        const auto refused = removeMeeting(*writing, second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
    }

    void eachMeetingKeepsItsOwnMembers()
    {
        TestRegister reg;
        struct Sitting
        {
            QDate day;
            QStringList names;
        };
        // In an order that isn't that of the days.
        const QList<Sitting> sittings{
            {QDate(2024, 7, 1), {u"Councillor A"_s, u"Councillor B"_s}},
            {QDate(2024, 5, 1), {u"Councillor A"_s, u"Councillor C"_s}},
            {QDate(2024, 9, 1), {u"Councillor B"_s, u"Councillor C"_s, u"Councillor D"_s}},
            {QDate(2024, 6, 1), {u"Councillor D"_s}}};
        QList<MeetingId> ids;
        for (const Sitting &sitting : sittings) {
            MeetingRecord record;
            record.authority.name = u"Ambershire County Council"_s;
            record.body.name = u"Harbour Committee"_s;
            record.meeting.starts = QDateTime(sitting.day, QTime(10, 0));
            for (const QString &name : sitting.names)
                record.members.append(member(name, MemberRole::Member, {}));
            const auto id = imported(reg, record);
            QVERIFY_RESULT(id);
            ids.append(*id);
        }
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(memberNames(reg, ids.at(i)), sittings.at(i).names);
    }

    void aNameThatFitsTwoIsAnError()
    {
        TestRegister reg;
        for (int i = 0; i < 2; ++i) {
            Person person;
            person.name = u"Councillor Z Able"_s;
            QVERIFY_RESULT(savePerson(reg.session(), person));
        }
        const auto refused = imported(reg, fullRecord());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::BadInput);
        QCOMPARE(refused.error().place(), u"body.members[0].name"_s);
    }
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
