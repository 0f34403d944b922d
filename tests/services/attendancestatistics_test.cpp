#include "core/services/attendancestatistics.h"

#include "tests/services/support.h"

#include <QProcess>

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// Four members and three meetings of the municipal year 2024/25. It is 4 June 2024 unless a test
/// says otherwise.
class AttendanceStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_register = std::make_unique<TestRegister>();
        m_body = m_register->aBody();
        for (const QString &name :
             {u"Councillor A Ash"_s, u"Councillor B Birch"_s, u"Councillor C Crane"_s})
            QVERIFY(join(name));
        QVERIFY(join(u"Councillor D Dunlin"_s, QDate(2024, 5, 20)));
    }

    void expectedPresentApologiesAndSubstitutesAreCounted()
    {
        const MeetingId first = held(wall(2024, 5, 16));
        note(first, u"Councillor A Ash"_s, AttendanceState::Present);
        note(first, u"Councillor B Birch"_s, AttendanceState::Apologies);
        Attendance substitute;
        substitute.personName = u"Councillor E Eider"_s;
        substitute.capacity = Capacity::Substitute;
        substitute.substituteForName = u"Councillor B Birch"_s;
        QVERIFY(recordAttendance(session(), first, substitute));
        const MeetingId second = held(wall(2024, 5, 30));
        for (const QString &name :
             {u"Councillor A Ash"_s, u"Councillor B Birch"_s, u"Councillor D Dunlin"_s})
            note(second, name, AttendanceState::Present);
        note(second, u"Councillor C Crane"_s, AttendanceState::Remote);
        held(wall(2024, 6, 3)); // nobody noted who was there

        const AttendanceRecord record = attendanceRecord(session()).value();
        QCOMPARE(record.from, QDate(2024, 5, 1));
        QCOMPARE(record.to, QDate(2025, 4, 30));
        QCOMPARE(record.meetings, 2);
        QCOMPARE(record.unrecorded, QStringList{u"Harbour Committee, 3 June 2024"_s});
        const MemberAttendance ash = of(record, u"Councillor A Ash"_s);
        QCOMPARE(std::tuple(ash.expected, ash.present, *ash.percent()), std::tuple(2, 2, 100));
        const MemberAttendance birch = of(record, u"Councillor B Birch"_s);
        QCOMPARE(std::tuple(birch.present, birch.apologies, birch.substituted, *birch.percent()),
                 std::tuple(1, 1, 1, 50));
        // In England whoever attends remotely isn't present in law.
        const MemberAttendance crane = of(record, u"Councillor C Crane"_s);
        QCOMPARE(std::tuple(crane.remote, crane.absent, *crane.percent()), std::tuple(1, 1, 0));
        const MemberAttendance dunlin = of(record, u"Councillor D Dunlin"_s);
        QCOMPARE(std::tuple(dunlin.expected, dunlin.present), std::tuple(1, 1));
        const MemberAttendance eider = of(record, u"Councillor E Eider"_s);
        QVERIFY(!eider.isMember && !eider.percent());
        QCOMPARE(eider.asSubstitute, 1);
        QCOMPARE(record.members.last().name, eider.name);
    }

    void aPeriodAndABodyCanBeChosen()
    {
        note(held(wall(2024, 5, 16)), u"Councillor A Ash"_s, AttendanceState::Present);
        AttendanceRequest wanted{QDate(2024, 5, 17), QDate(2024, 5, 31), {}};
        QCOMPARE(attendanceRecord(session(), wanted).value().meetings, 0);
        wanted = {QDate(2024, 5, 16), QDate(2024, 5, 16), u"Harbour Committee"_s};
        QCOMPARE(attendanceRecord(session(), wanted).value().meetings, 1);
        wanted.bodyName = u"Nowhere"_s;
        QCOMPARE(attendanceRecord(session(), wanted).error().code(), ErrorCode::NotFound);
        QCOMPARE(
            attendanceRecord(session(), {QDate(2024, 6, 1), QDate(2024, 5, 1), {}}).error().code(),
            ErrorCode::BadInput);
    }

    void theSixMonthRuleIsWarnedOf()
    {
        note(held(wall(2023, 12, 31)), u"Councillor A Ash"_s, AttendanceState::Present);
        note(held(wall(2024, 3, 28)), u"Councillor B Birch"_s, AttendanceState::Present);
        const AttendanceRecord record = attendanceRecord(session()).value();
        QCOMPARE(record.clocks.size(), 1);
        QCOMPARE(record.clocks[0].name, u"Councillor A Ash"_s);
        QCOMPARE(record.clocks[0].months, 5);
        QCOMPARE(record.clocks[0].limit, QDate(2024, 6, 30));
        QVERIFY(attendanceWarning(record.clocks[0], QDate(2024, 6, 30))
                    .contains(u"falls vacant after 30 June 2024"_s));
        QVERIFY(attendanceWarning(record.clocks[0], QDate(2024, 7, 1))
                    .contains(u"has fallen vacant unless"_s));
    }

    void attendingRemotelyCountsByTheLawOfTheNation_data()
    {
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("warned");
        // In England attendance is in person; Wales: 2021 Act s.47.
        QTest::newRow("England") << Nation::England << 50 << true;
        QTest::newRow("Wales") << Nation::Wales << 100 << false;
    }

    void attendingRemotelyCountsByTheLawOfTheNation()
    {
        QFETCH(Nation, nation);
        Authority owner = authority(session()).value();
        owner.nation = nation;
        QVERIFY(updateAuthority(session(), owner));
        note(held(wall(2023, 12, 31)), u"Councillor A Ash"_s, AttendanceState::Present);
        note(held(wall(2024, 5, 16)), u"Councillor A Ash"_s, AttendanceState::Remote);
        const AttendanceRecord record =
            attendanceRecord(session(), {QDate(2023, 12, 1), QDate(2024, 6, 1), {}}).value();
        QTEST(*of(record, u"Councillor A Ash"_s).percent(), "percent");
        QTEST(std::ranges::find(record.clocks, u"Councillor A Ash"_s, &AttendanceClock::name) != record.clocks.end(), "warned");
    }

    void whoOnlyEverAttendedRemotelyIsWarnedOfToo()
    {
        note(held(wall(2023, 12, 31)), u"Councillor A Ash"_s, AttendanceState::Remote);
        note(held(wall(2024, 5, 16)), u"Councillor A Ash"_s, AttendanceState::Remote);
        const AttendanceRecord record = attendanceRecord(session()).value();
        QCOMPARE(record.clocks.size(), 1);
        QCOMPARE(record.clocks[0].last, QDate(2023, 12, 31));
    }

    void theExecutiveHasAClockOfItsOwn()
    {
        Body cabinet;
        cabinet.name = u"Cabinet"_s;
        cabinet.kind = BodyKind::Executive;
        const BodyId harbour = std::exchange(m_body, saveBody(session(), cabinet).value());
        for (const QString &name : {u"Councillor A Ash"_s, u"Councillor B Birch"_s})
            QVERIFY(join(name));
        const MeetingId first = held(wall(2023, 12, 20));
        note(first, u"Councillor A Ash"_s, AttendanceState::Present);
        note(first, u"Councillor B Birch"_s, AttendanceState::Present);
        const MeetingId second = held(wall(2024, 3, 20));
        note(second, u"Councillor B Birch"_s, AttendanceState::Present);
        note(second, u"Councillor A Ash"_s, AttendanceState::Apologies);
        m_body = harbour;
        const MeetingId other = held(wall(2024, 5, 16)); // is no meeting of the executive
        note(other, u"Councillor A Ash"_s, AttendanceState::Present);
        note(other, u"Councillor B Birch"_s, AttendanceState::Present);
        const AttendanceRecord record = attendanceRecord(session()).value();
        QCOMPARE(record.clocks.size(), 1);
        QCOMPARE(record.clocks[0].name, u"Councillor A Ash"_s);
        QVERIFY(record.clocks[0].executive);
        QCOMPARE(record.clocks[0].limit, QDate(2024, 6, 20));
        const QString said = attendanceWarning(record.clocks[0], QDate(2024, 6, 4));
        QVERIFY2(said.contains(u"no attendance at the executive is noted since 20 December 2023"_s) && said.contains(u"s.85(2A)"_s), qPrintable(said));
    }

    void nothingIsSaidOfMeetingsThatTheRegisterDoesNotKnow()
    {
        note(held(wall(2023, 6, 1)), u"Councillor A Ash"_s, AttendanceState::Present);
        held(wall(2024, 3, 28)); // nobody noted who was there
        QVERIFY(attendanceRecord(session()).value().clocks.isEmpty());
    }

    void itIsWrittenForSpreadsheetsAndReaders()
    {
        note(held(wall(2024, 5, 16)), u"Councillor A Ash"_s, AttendanceState::Present);
        const AttendanceRecord record = attendanceRecord(session()).value();
        const QString lines = QString::fromUtf8(attendanceAsCsv(record));
        QVERIFY2(lines.contains(u"Harbour Committee,Councillor A Ash,1,1,0,0,0,0,0,100"_s),
                 qPrintable(lines));
        const QString file = m_register->folder() + u"/attendance.pdf"_s;
        QVERIFY(writeAttendance(session(), record, file));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString words = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        QVERIFY2(words.contains(u"Councillor A Ash 1 1 0 0 0 0 0 100%"_s), qPrintable(words));
        QCOMPARE(
            writeAttendance(session(), record, m_register->folder() + u"/a.xls"_s).error().code(),
            ErrorCode::BadInput);
    }

private:
    Session session() { return m_register->session(); }
    bool join(const QString &name, std::optional<QDate> from = {})
    {
        Membership member;
        const QList<Person> everybody = people(session()).value();
        for (const Person &known : everybody) {
            if (known.name == name)
                member.person = known;
        }
        member.person.name = name;
        member.person.sortName = sortNameOf(name);
        member.body = m_body;
        member.from = from;
        return saveMembership(session(), member).has_value();
    }
    MeetingId held(const QDateTime &starts)
    {
        const MeetingId meeting = m_register->aMeeting(m_body, starts);
        for (const MeetingStage stage : {MeetingStage::Agenda, MeetingStage::Held}) {
            if (!setStage(session(), meeting, stage))
                qFatal("no stage");
        }
        return meeting;
    }
    void note(MeetingId meeting, const QString &name, AttendanceState state)
    {
        Attendance entry;
        entry.personName = name;
        entry.state = state;
        if (!recordAttendance(session(), meeting, entry))
            qFatal("no attendance");
    }
    static MemberAttendance of(const AttendanceRecord &record, const QString &name)
    {
        const auto found = std::ranges::find(record.members, name, &MemberAttendance::name);
        return found == record.members.end() ? MemberAttendance{} : *found;
    }

    std::unique_ptr<TestRegister> m_register;
    BodyId m_body;
};

QTEST_GUILESS_MAIN(AttendanceStatisticsTest)
#include "attendancestatistics_test.moc"
