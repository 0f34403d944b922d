#include "core/domain/voting.h"

#include "core/domain/quorum.h"
#include "core/domain/sitting.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// Six councillors with a vote, present from ten o'clock, and a co-opted member without one.
MeetingRecord aMeeting()
{
    MeetingRecord record;
    record.body.quorum = 3;
    const QStringList names{u"Ash"_s, u"Beck"_s, u"Crag"_s, u"Dale"_s, u"Edge"_s, u"Fell"_s, u"Gill"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        Membership member;
        member.person.id = PersonId(i + 1);
        member.person.name = u"Councillor A "_s + names[i];
        member.role = i == 0 ? MemberRole::Chair : i == 1 ? MemberRole::ViceChair : MemberRole::Member;
        if (i == 6) {
            member.role = MemberRole::CoOpted;
            member.mayVote = false;
        }
        record.members.append(member);
        Attendance entry;
        entry.person = member.person.id;
        entry.personName = member.person.name;
        entry.periods = {{QTime(10, 0), {}}};
        record.attendance.append(entry);
    }
    AgendaItem item;
    item.id = ItemId(1);
    item.number = u"4"_s;
    record.items.append(item);
    return record;
}

QList<qint64> whoMayVote(const MeetingRecord &record, QTime at = {})
{
    QList<qint64> ids;
    for (const Voter &voter : votersOn(record, record.items.first(), at)) {
        if (voter.mayVote())
            ids.append(voter.person.value());
    }
    return ids;
}

Motion counted(int votesFor, int votesAgainst, int abstentions)
{
    Motion motion;
    motion.votesFor = votesFor;
    motion.votesAgainst = votesAgainst;
    motion.abstentions = abstentions;
    return motion;
}

} // namespace

class VotingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMajorityOfThoseVotingOrTheCastingVoteDecides()
    {
        QCOMPARE(outcomeOfCounts(counted(6, 5, 3)), std::optional(MotionOutcome::Carried));
        Motion tied = counted(5, 5, 2);
        QCOMPARE(outcomeOfCounts(tied), std::optional(MotionOutcome::Lost));
        tied.casting = Ballot::For;
        QCOMPARE(outcomeOfCounts(tied), std::optional(MotionOutcome::Carried));
        tied.casting = Ballot::Against;
        QCOMPARE(outcomeOfCounts(tied), std::optional(MotionOutcome::Lost));
        QCOMPARE(outcomeOfCounts(Motion()), std::nullopt);
    }

    void whoMayVoteFollowsFromTheTimeline()
    {
        MeetingRecord record = aMeeting();
        QCOMPARE(whoMayVote(record), QList<qint64>({1, 2, 3, 4, 5, 6})); // not the co-opted member
        record.attendance[2].periods = {{QTime(10, 20), {}}};
        record.attendance[3].periods = {{QTime(10, 0), QTime(10, 15)}, {QTime(10, 40), {}}};
        record.attendance[4].state = AttendanceState::Apologies;
        record.attendance[5].state = AttendanceState::Remote;
        QCOMPARE(whoMayVote(record, QTime(10, 10)), QList<qint64>({1, 2, 4}));
        QCOMPARE(whoMayVote(record, QTime(10, 30)), QList<qint64>({1, 2, 3}));
        QCOMPARE(whoMayVote(record, QTime(10, 40)), QList<qint64>({1, 2, 3, 4}));
        record.items.first().takenAt = QTime(10, 5);
        QCOMPARE(whoMayVote(record), QList<qint64>({1, 2, 4})); // the item's own moment
        record.authority.nation = Nation::Wales;
        QCOMPARE(whoMayVote(record), QList<qint64>({1, 2, 4, 6})); // remote attendance counts there
    }

    void aSubstituteVotesInTheirPlace()
    {
        MeetingRecord record = aMeeting();
        record.attendance[2].state = AttendanceState::Apologies;
        Attendance substitute;
        substitute.person = PersonId(20);
        substitute.personName = u"Councillor S Tarn"_s;
        substitute.capacity = Capacity::Substitute;
        substitute.substituteFor = PersonId(3);
        record.attendance.append(substitute);
        QCOMPARE(whoMayVote(record), QList<qint64>({1, 2, 4, 5, 6, 20}));
    }

    void aPecuniaryInterestBarsUnlessDispensed()
    {
        MeetingRecord record = aMeeting();
        Declaration declaration;
        declaration.person = PersonId(2);
        declaration.kind = InterestKind::DisclosablePecuniary;
        record.items.first().declarations = {declaration};
        QCOMPARE(whoMayVote(record), QList<qint64>({1, 3, 4, 5, 6}));
        record.items.first().declarations.first().dispensation = u"D 12"_s;
        QCOMPARE(whoMayVote(record), QList<qint64>({1, 2, 3, 4, 5, 6}));

        // Another interest bars only while they are out.
        declaration.kind = InterestKind::OtherRegistrable;
        declaration.leftRoom = true;
        declaration.leftAt = QTime(10, 30);
        declaration.returnedAt = QTime(10, 45);
        record.items.first().declarations = {declaration};
        QVERIFY(whoMayVote(record, QTime(10, 29)).contains(2));
        QVERIFY(!whoMayVote(record, QTime(10, 30)).contains(2));
        QVERIFY(whoMayVote(record, QTime(10, 45)).contains(2));
    }

    void aSubItemTakesItsItemsInterests()
    {
        MeetingRecord record = aMeeting();
        Declaration declaration;
        declaration.person = PersonId(2);
        declaration.kind = InterestKind::DisclosablePecuniary;
        record.items.first().declarations = {declaration};
        AgendaItem child;
        child.id = ItemId(2);
        child.parent = ItemId(1);
        record.items.append(child);
        const QList<Voter> voters = votersOn(record, record.items.last());
        QVERIFY(voters[1].bar == VoteBar::Interest);
    }

    void countsThatAgreeAreSilent()
    {
        const MeetingRecord record = aMeeting();
        QVERIFY(checkVote(record, record.items.first(), counted(4, 1, 1)).agrees());
        Motion motion = counted(4, 1, 0);
        motion.notVoting = 1;
        QVERIFY(checkVote(record, record.items.first(), motion).agrees());
    }

    void theDifferenceIsNamedAndAReasonClosesIt()
    {
        const MeetingRecord record = aMeeting();
        Motion motion = counted(5, 2, 1);
        VoteCheck check = checkVote(record, record.items.first(), motion);
        QCOMPARE(check.entitled, 6);
        QCOMPARE(check.counted, 8);
        QVERIFY(check.isOpen());
        QCOMPARE(check.differences.size(), 1);
        QVERIFY2(check.differences.first().contains(u"2 too many"_s), qPrintable(check.differences.first()));
        motion.difference = u"Two hands were counted twice; the chair ruled on it."_s;
        check = checkVote(record, record.items.first(), motion);
        QVERIFY(!check.agrees());
        QVERIFY(!check.isOpen());
        QVERIFY(checkVote(record, record.items.first(), counted(3, 1, 0)).differences.first().contains(u"2 in no count"_s));
    }

    void unknownAttendanceGivesNothingToCompare()
    {
        MeetingRecord record = aMeeting();
        record.attendance.clear();
        QVERIFY(checkVote(record, record.items.first(), counted(40, 2, 1)).agrees());
        QCOMPARE(whoMayVote(record).size(), 6);
    }

    void aRecordedVoteNamesWhoShouldntAndWhoIsMissing()
    {
        MeetingRecord record = aMeeting();
        Declaration declaration;
        declaration.person = PersonId(2);
        declaration.kind = InterestKind::DisclosablePecuniary;
        record.items.first().declarations = {declaration};
        Motion motion;
        for (const qint64 id : {1, 2, 3, 4, 5})
            motion.recorded.append({PersonId(id), record.members[id - 1].person.name, Ballot::For});
        motion = countedFromNames(motion);
        QCOMPARE(motion.votesFor, std::optional(5));
        VoteCheck check = checkVote(record, record.items.first(), motion);
        QCOMPARE(check.differences.size(), 2);
        QVERIFY2(check.differences[0].contains(u"Councillor A Beck"_s), qPrintable(check.differences[0]));
        QVERIFY2(check.differences[1].contains(u"Councillor A Fell"_s), qPrintable(check.differences[1]));
        motion.recorded[1].notEntitled = true;
        motion.recorded.append({PersonId(6), u"Councillor A Fell"_s, Ballot::NotVoting});
        QVERIFY(checkVote(record, record.items.first(), countedFromNames(motion)).agrees());
    }

    void theBudgetMeetingWantsNames()
    {
        MeetingRecord record = aMeeting();
        record.meeting.decidesBudget = true;
        record.items.first().motions = {counted(4, 1, 1)};
        record.items.first().motions.first().outcome = MotionOutcome::Carried;
        QStringList open = openVoteDifferences(record);
        QCOMPARE(open.size(), 1);
        QVERIFY2(open.first().startsWith(u"Item 4: "_s) && open.first().contains(u"must name"_s), qPrintable(open.first()));
        record.items.first().motions.first().outcome = MotionOutcome::Withdrawn;
        QVERIFY(openVoteDifferences(record).isEmpty());
    }

    void anOutcomeAgainstItsVotesIsNamed()
    {
        const MeetingRecord record = aMeeting();
        Motion motion = counted(3, 3, 0);
        motion.outcome = MotionOutcome::Carried;
        QVERIFY(checkVote(record, record.items.first(), motion).isOpen());
        motion.casting = Ballot::For;
        QVERIFY(checkVote(record, record.items.first(), motion).agrees());
    }

    void theQuorumIsWarnedOfBeforeItIsLost()
    {
        MeetingRecord record = aMeeting();
        record.body.quorum = 6;
        QVERIFY(quorumWarnings(record, QTime(10, 30)).isEmpty()); // seven there
        record.attendance[3].periods = {{QTime(10, 0), QTime(10, 20)}};
        QCOMPARE(quorumAt(record, QTime(10, 10)).present, 7);
        QCOMPARE(quorumAt(record, QTime(10, 20)).present, 6);
        QCOMPARE(quorumWarnings(record, QTime(10, 30)).size(), 1); // hangs on everybody
        Declaration declaration;
        declaration.person = PersonId(2);
        declaration.kind = InterestKind::DisclosablePecuniary;
        record.items.first().declarations = {declaration};
        const QStringList ahead = quorumWarnings(record, QTime(10, 30));
        QCOMPARE(ahead.size(), 2);
        QVERIFY2(ahead[1].contains(u"Item 4"_s) && ahead[1].contains(u"5 are left"_s), qPrintable(ahead[1]));
        record.attendance[4].periods = {{QTime(10, 0), QTime(10, 25)}};
        QVERIFY(quorumWarnings(record, QTime(10, 30)).first().contains(u"Inquorate"_s));
    }

    void aMeetingRunsStepByStep()
    {
        Meeting meeting;
        meeting.starts = QDateTime(QDate(2024, 5, 21), QTime(10, 0));
        meeting.stage = MeetingStage::Published;
        QVERIFY(!adjourned(meeting, QTime(10, 5)));
        QVERIFY(!closed(meeting, QTime(10, 5)));
        meeting = *started(meeting, QTime(10, 2));
        QVERIFY(runningOf(meeting) == Running::Sitting);
        QVERIFY(!started(meeting, QTime(10, 3)));
        QVERIFY(!adjourned(meeting, QTime(9, 59)));
        meeting = *adjourned(meeting, QTime(10, 40));
        QVERIFY(runningOf(meeting) == Running::Adjourned);
        meeting = *resumed(meeting, QTime(10, 50));
        meeting = *closed(meeting, QTime(11, 30));
        QVERIFY(runningOf(meeting) == Running::Closed);
        QCOMPARE(meeting.ends.time(), QTime(11, 30));
        QVERIFY(meeting.stage == MeetingStage::Held);
        QVERIFY(meeting.sittings == QList<Period>({{QTime(10, 2), QTime(10, 40)}, {QTime(10, 50), QTime(11, 30)}}));
    }

    void itemsTakenOutOfTurnAreKnown()
    {
        QList<AgendaItem> items(4);
        for (int i = 0; i < 4; ++i)
            items[i].id = ItemId(i + 1);
        QCOMPARE(nextPlaceTaken(items), 1);
        items[0].taken = 1;
        items[3].taken = 2;
        items[1].taken = 3;
        QCOMPARE(nextPlaceTaken(items), 4);
        QCOMPARE(takenBefore(items, ItemId(4)), std::optional(ItemId(2)));
        QCOMPARE(takenBefore(items, ItemId(2)), std::nullopt);
        QCOMPARE(orderTaken(items), QList<ItemId>({ItemId(1), ItemId(4), ItemId(2), ItemId(3)}));
    }
};

QTEST_GUILESS_MAIN(VotingTest)
#include "voting_test.moc"
