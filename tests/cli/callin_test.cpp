#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// A Cabinet that decided in June, and a scrutiny committee.
const char *cabinet = R"json({"format": "moothall-meeting", "version": 1,
    "authority": {"name": "Thornleigh Council"},
    "body": {"name": "Cabinet", "kind": "executive", "members": [{"name": "Councillor A Ash", "role": "chair"}]},
    "meeting": {"starts": "2024-06-13T14:00", "venue": "Hall", "stage": "draft-minutes"},
    "items": [{"title": "Bridges", "minute": {"narrative": "", "resolved": ["mend them"]}},
              {"title": "Roads", "minute": {"narrative": "", "resolved": ["mend them too"]}}]})json";

const char *scrutiny = R"json({"format": "moothall-meeting", "version": 1,
    "authority": {"name": "Thornleigh Council"},
    "body": {"name": "Scrutiny Committee", "kind": "scrutiny", "members": [
        {"name": "Councillor B Birch", "role": "chair", "party": "Green"}, {"name": "Councillor C Cedar", "party": "Green"},
        {"name": "Councillor D Damson", "party": "Orange"}, {"name": "Councillor E Elm"}]},
    "meeting": {"starts": "2024-06-10T10:00", "venue": "Hall", "stage": "held"},
    "items": [{"title": "Roof"}]})json";

} // namespace

class CallInCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(
            run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s, u"--nation"_s, u"england"_s})
                .status,
            0);
        m_cabinet = bringIn(u"cabinet"_s, cabinet);
        QVERIFY(!m_cabinet.isEmpty() && !bringIn(u"scrutiny"_s, scrutiny).isEmpty());
    }

    void aDecisionIsCalledInAndReleased()
    {
        const QString names =
            u"Councillor B Birch; Councillor C Cedar; Councillor D Damson; Councillor E Elm=Independents"_s;
        const test::Ran made =
            run({u"call-in"_s, m_cabinet, u"1"_s, u"--received"_s, u"2024-06-20T16:30"_s,
                 u"--signed"_s, names, u"--principles"_s, u"Proportionality; Openness"_s,
                 u"--reasons"_s, u"The cost was not compared."_s});
        QVERIFY2(made.status == 0, qPrintable(made.all()));
        const QJsonValue decision = made.json()["decision"_L1];
        QCOMPARE(decision["state"_L1].toString(), u"called-in"_s);
        QVERIFY(decision["effective"_L1].isNull());
        const QJsonValue callIn = decision["call_ins"_L1][0];
        QCOMPARE(callIn["received"_L1].toString(), u"2024-06-20T16:30"_s);
        QCOMPARE(callIn["valid"_L1].toBool(), true);
        QCOMPARE(callIn["groups"_L1].toInt(), 3);
        QCOMPARE(callIn["principles"_L1].toArray().size(), 2);

        const QString file = m_folder->filePath(u"decisions.txt"_s);
        const test::Ran record = run({u"decisions"_s, m_cabinet, u"--out"_s, file});
        QVERIFY2(record.status == 0, qPrintable(record.all()));
        QCOMPARE(record.json()["standings"_L1][0]["state"_L1].toString(), u"called-in"_s);
        QCOMPARE(record.json()["standings"_L1][1]["state"_L1].toString(), u"in-force"_s);
        QFile text(file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("waits for scrutiny"));

        const test::Ran dates = run({u"deadlines"_s, m_cabinet});
        QVERIFY2(dates.out.contains("called-in"), qPrintable(dates.all()));
        const test::Ran over = run({u"call-in-outcome"_s, m_cabinet, u"1"_s, u"--outcome"_s,
                                    u"no-breach"_s, u"--on"_s, u"2024-06-27"_s});
        QVERIFY2(over.status == 0, qPrintable(over.all()));
        QCOMPARE(over.json()["decision"_L1]["state"_L1].toString(), u"released"_s);
        QCOMPARE(over.json()["decision"_L1]["effective"_L1].toString(), u"2024-06-27"_s);
        QVERIFY(!run({u"deadlines"_s, m_cabinet}).out.contains("called-in"));
        QCOMPARE(
            run({u"call-in-outcome"_s, m_cabinet, u"2"_s, u"--outcome"_s, u"no-breach"_s}).status,
            2);
        QCOMPARE(run({u"call-in-outcome"_s, m_cabinet, u"1"_s, u"--outcome"_s, u"upheld"_s}).status,
                 2);
    }

    void oneThatIsNotValidIsKeptAndSaidSo()
    {
        const QStringList weak{u"call-in"_s,
                               m_cabinet,
                               u"1"_s,
                               u"--received"_s,
                               u"2024-06-26T09:00"_s,
                               u"--signed"_s,
                               u"Councillor B Birch; Nobody Known"_s};
        const test::Ran unsaid = run(weak);
        QVERIFY2(unsaid.status == 0, qPrintable(unsaid.all()));
        QCOMPARE(unsaid.json()["decision"_L1]["state"_L1].toString(), u"in-force"_s);
        QCOMPARE(unsaid.json()["decision"_L1]["call_ins"_L1][0]["accepted"_L1].toBool(), false);
        const QByteArray said = unsaid.err + unsaid.out;
        for (const char *fault : {"1 member signed who counts; the rule asks for 4: 3 short",
                                  "1 political group;", "no principle", "no reasons",
                                  "It came on 26 June 2024", "Nobody Known wasn’t a member"})
            QVERIFY2(said.contains(fault), qPrintable(unsaid.all() + QString::fromLatin1(fault)));
        const test::Ran accepted =
            run(weak + QStringList{u"--accept"_s, u"Agreed by the monitoring officer"_s});
        QVERIFY2(accepted.status == 0, qPrintable(accepted.all()));
        QCOMPARE(accepted.json()["decision"_L1]["state"_L1].toString(), u"called-in"_s);
        QCOMPARE(run(weak + QStringList{u"--accept"_s, u"a"_s, u"--refuse"_s, u"b"_s}).status, 2);
        QCOMPARE(run({u"call-in"_s, m_cabinet, u"9"_s}).status, 2);
    }

    void waivedAndRuled()
    {
        const test::Ran waived =
            run({u"call-in-waive"_s, m_cabinet, u"2"_s, u"--reason"_s, u"Flooding"_s});
        QVERIFY2(waived.status == 0, qPrintable(waived.all()));
        QCOMPARE(waived.json()["decision"_L1]["state"_L1].toString(), u"waived"_s);
        QCOMPARE(waived.json()["decision"_L1]["effective"_L1].toString(), u"2024-06-13"_s);
        QCOMPARE(run({u"call-in-waive"_s, m_cabinet, u"2"_s}).status, 2);
        QCOMPARE(run({u"call-in-waive"_s, m_cabinet, u"2"_s, u"--back"_s})
                     .json()["decision"_L1]["state"_L1]
                     .toString(),
                 u"in-force"_s);
        QCOMPARE(run({u"call-in-rule"_s}).json()["members"_L1].toInt(), 4);
        const test::Ran rule = run({u"call-in-rule"_s, u"--members"_s, u"2"_s, u"--groups"_s,
                                    u"1"_s, u"--no-principle"_s});
        QVERIFY2(rule.status == 0, qPrintable(rule.all()));
        QCOMPARE(run({u"call-in-rule"_s}).json()["principle"_L1].toBool(), false);
        const test::Ran list = run({u"call-in"_s, m_cabinet});
        QCOMPARE(list.json()["decisions"_L1].toArray().size(), 2);
    }

    void theSecondNoticeOfAPrivateMeeting()
    {
        QCOMPARE(run({u"private-notice"_s}).json()["matters"_L1].toArray().size(), 0);
        const test::Ran none = run({u"private-notice"_s, u"--body"_s, u"Cabinet"_s, u"--on"_s, u"2024-07-11"_s, u"--out"_s,
                                    m_folder->filePath(u"second.pdf"_s)});
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains("nothing for that body to decide in private on 11 July 2024"), qPrintable(none.all()));
        QCOMPARE(run({u"private-matter"_s, u"1"_s, u"--given"_s, u"2024-06-27T09:00"_s}).status, 2);
        QVERIFY(!QFile::exists(m_folder->filePath(u"second.pdf"_s)));
    }

private:
    test::Ran run(const QStringList &arguments)
    {
        return test::runProgram(QStringList{u"--now"_s, u"2024-06-28T08:00:00Z"_s} + arguments,
                                m_folder->filePath(u"r.moothall"_s), m_folder->path());
    }
    QString bringIn(const QString &name, const char *meeting)
    {
        const QString file = m_folder->filePath(name + u"/meeting.json"_s);
        test::write(file, meeting);
        const test::Ran in = run({u"import"_s, file});
        if (in.status != 0)
            qWarning("%s", qPrintable(in.all()));
        return in.status == 0 ? QString::number(in.json()["meetings"_L1][0]["id"_L1].toInt())
                              : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_cabinet;
};

QTEST_GUILESS_MAIN(CallInCommandTest)
#include "callin_test.moc"
