#include "core/domain/quorum.h"
#include "core/domain/vocabulary.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

class QuorumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byLaw_data()
    {
        QTest::addColumn<BodyKind>("kind");
        QTest::addColumn<int>("members");
        QTest::addColumn<int>("quorum");
        QTest::newRow("council of 64") << BodyKind::Council << 64 << 16;
        QTest::newRow("council of 47") << BodyKind::Council << 47 << 12;
        QTest::newRow("council of 51") << BodyKind::Council << 51 << 13;
        QTest::newRow("parish of 5") << BodyKind::Parish << 5 << 3;
        QTest::newRow("parish of 7") << BodyKind::Parish << 7 << 3;
        QTest::newRow("parish of 10") << BodyKind::Parish << 10 << 4;
        QTest::newRow("parish of 13") << BodyKind::Parish << 13 << 5;
    }

    void byLaw()
    {
        QFETCH(BodyKind, kind);
        QFETCH(int, members);
        Body body;
        body.kind = kind;
        QTEST(quorumOf(body, members).value_or(0), "quorum");
    }

    void aCommitteesIsItsOwnRule()
    {
        Body body;
        body.kind = BodyKind::Committee;
        QCOMPARE(quorumOf(body, 9), std::nullopt);
        body.quorum = 3;
        QCOMPARE(quorumOf(body, 9), std::optional(3));
    }

    void remoteMembersCountInWalesOnly()
    {
        QList<Attendance> attendance(4);
        attendance[1].state = AttendanceState::Remote;
        attendance[2].state = AttendanceState::Apologies;
        attendance[3].capacity = Capacity::Officer;
        QCOMPARE(countingTowardsQuorum(attendance, Nation::England), 1);
        QCOMPARE(countingTowardsQuorum(attendance, Nation::Wales), 2);
    }

    void tokensGoThereAndBack()
    {
        const QStringList stages = tokens<MeetingStage>();
        QVERIFY(stages.contains(u"draft-minutes"_s));
        for (const QString &stage : stages)
            QCOMPARE(token(*fromToken<MeetingStage>(stage)), stage);
        QVERIFY(!fromToken<MeetingStage>(u"Draft minutes"_s));
    }
};

QTEST_GUILESS_MAIN(QuorumTest)
#include "quorum_test.moc"
