#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// The Cabinet of 13 June 2024, as it came in.
QByteArray cabinetFile(const QString &meeting)
{
    return uR"({"format": "moothall-meeting", "version": 1, "authority": {"name": "Thornleigh Council"},
        "body": {"name": "Cabinet", "kind": "executive", "house_style": "derbyshire"},
        "meeting": {"starts": "2024-06-13T14:00" %1},
        "items": [{"title": "Bridges", "key_decision": true}]})"_s.arg(meeting)
        .toUtf8();
}

} // namespace

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDateOfAMeeting_data()
    {
        QTest::addColumn<QString>("meeting");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("status");
        QTest::newRow("before the last day")
            << QString() << u"2024-06-04T08:00:00Z"_s << u"future"_s << 0;
        QTest::newRow("on it") << QString() << u"2024-06-05T22:59:00Z"_s << u"due"_s << 0;
        QTest::newRow("after it, for London is ahead")
            << QString() << u"2024-06-05T23:01:00Z"_s << u"missed"_s << 1;
        QTest::newRow("published in time elsewhere")
            << u", \"agenda_date\": \"2024-06-05\", \"stage\": \"published\""_s
            << u"2024-06-10T08:00:00Z"_s << u"done"_s << 0;
        QTest::newRow("published late elsewhere")
            << u", \"agenda_date\": \"2024-06-06\", \"stage\": \"published\""_s
            << u"2024-06-10T08:00:00Z"_s << u"done-late"_s << 1;
    }

    void everyDateOfAMeeting()
    {
        QFETCH(QString, meeting);
        QFETCH(QString, now);
        QFETCH(int, status);
        const QTemporaryDir folder;
        const QString reg = folder.filePath(u"r.moothall"_s);
        const QString file = folder.filePath(u"m.json"_s);
        QVERIFY(test::write(file, cabinetFile(meeting)));
        QCOMPARE(
            test::runProgram({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}, reg).status,
            0);
        const test::Ran in =
            test::runProgram({u"--now"_s, u"2024-06-03T08:00:00Z"_s, u"import"_s, file}, reg);
        QVERIFY2(in.status == 0, qPrintable(in.all()));
        const test::Ran ran = test::runProgram({u"--now"_s, now, u"deadlines"_s, u"1"_s}, reg);
        QVERIFY2(ran.status == status, qPrintable(ran.all()));
        const QJsonArray list = ran.json()["deadlines"_L1].toArray();
        QJsonObject agenda;
        QJsonObject questions;
        QString last;
        for (const auto &each : list) {
            const QJsonObject deadline = each.toObject();
            for (const auto &key : {u"code"_s, u"date"_s, u"time"_s, u"source"_s, u"state"_s})
                QVERIFY2(deadline.contains(key), qPrintable(key));
            QVERIFY(deadline["date"_L1].toString() >= last);
            last = deadline["date"_L1].toString();
            if (deadline["code"_L1] == "agenda"_L1)
                agenda = deadline;
            if (deadline["code"_L1] == "minority-leader-questions"_L1)
                questions = deadline;
        }
        QCOMPARE(agenda["date"_L1].toString(), u"2024-06-05"_s);
        QCOMPARE(agenda["source"_L1].toString(), u"SI 2012/2089 reg. 7"_s);
        QVERIFY(agenda["time"_L1].isNull());
        QTEST(agenda["state"_L1].toString(), "state");
        QCOMPARE(questions["date"_L1].toString(), u"2024-06-11"_s);
        QCOMPARE(questions["time"_L1].toString(), u"12:00"_s);
        QCOMPARE(ran.json().contains("warnings"_L1), status == 1);
    }

    /// A late agenda goes out on somebody's word, and an urgent item's reason is in agenda and
    /// minutes, in every format.
    void lateAndUrgent()
    {
        const QTemporaryDir folder;
        const QString reg = folder.filePath(u"r.moothall"_s);
        const QString file = folder.filePath(u"m.json"_s);
        QByteArray meeting = cabinetFile({});
        meeting.replace("\"name\": \"Cabinet\", \"kind\": \"executive\"",
                        "\"name\": \"Harbour\", \"kind\": \"committee\"");
        meeting.replace(
            "\"key_decision\": true",
            "\"urgency\": \"the bridge is down\", \"minute\": {\"resolved\": [\"mend it\"]}");
        QVERIFY(test::write(file, meeting));
        QCOMPARE(
            test::runProgram({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}, reg).status,
            0);
        QCOMPARE(test::runProgram({u"import"_s, file}, reg).status, 0);
        const QStringList late{u"--now"_s, u"2024-06-10T08:00:00Z"_s, u"publish"_s, u"1"_s,
                               u"--decision"_s};
        QCOMPARE(test::runProgram(late + QStringList{u" "_s}, reg).status, 2);
        const test::Ran published =
            test::runProgram(late + QStringList{u"The director, for the flood"_s}, reg);
        QVERIFY2(published.status == 0, qPrintable(published.all()));
        const QString warning = published.json()["warnings"_L1][0].toString();
        QVERIFY2(warning.startsWith(u"Published late: 2 clear days"_s) &&
                     warning.contains(u"LGA 1972 s.100B(4)"_s),
                 qPrintable(warning));
        for (const QString &command : {u"agenda"_s, u"minutes"_s}) {
            for (const QString &ending : {u"txt"_s, u"html"_s}) {
                const QString out = folder.filePath(command + u'.' + ending);
                const test::Ran made = test::runProgram(
                    {command, u"1"_s, u"--edition"_s, u"public"_s, u"--out"_s, out}, reg);
                QVERIFY2(made.status == 0, qPrintable(made.all()));
                QFile read(out);
                QVERIFY(read.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(read.readAll()).simplified();
                QVERIFY2(
                    text.contains(u"by reason of special circumstances: the bridge is down."_s),
                    qPrintable(text));
            }
        }
    }

    void aMeetingThatIsNotThere()
    {
        const QTemporaryDir folder;
        const QString reg = folder.filePath(u"r.moothall"_s);
        QCOMPARE(
            test::runProgram({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}, reg).status,
            0);
        const test::Ran ran = test::runProgram({u"deadlines"_s, u"7"_s}, reg);
        QCOMPARE(ran.status, 2);
        QCOMPARE(ran.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "deadlines_test.moc"
