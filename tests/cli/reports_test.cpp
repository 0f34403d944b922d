#include "tests/cli/program.h"
#include "tests/services/madereports.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace moothall;
using namespace Qt::StringLiterals;

/// Reports before they are published, on the command line.
class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsAreListedAndLetStand()
    {
        QTemporaryDir folder;
        const auto run = [&](const QStringList &arguments) {
            return test::runProgram(arguments, folder.filePath(u"r.moothall"_s), folder.path());
        };
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Ambershire County Council"_s}).status, 0);
        test::MadeReport report;
        report.title = u"Quay"_s;
        report.date = u"13 June 2023"_s;
        QVERIFY(test::write(folder.filePath(u"papers/quay.pdf"_s), test::made(report)));
        QVERIFY(test::write(
            folder.filePath(u"meeting.json"_s),
            R"({"format": "moothall-meeting", "version": 1, "authority": {"name": "Ambershire County Council"},
            "body": {"name": "Harbour Committee"}, "meeting": {"starts": "2024-06-13T10:00", "venue": "Hall", "stage": "agenda"},
            "items": [{"title": "Quay", "papers": [{"title": "Report", "file": "papers/quay.pdf"}]}]})"));
        const test::Ran in = run({u"import"_s, folder.filePath(u"meeting.json"_s)});
        QVERIFY2(in.status == 0, qPrintable(in.all()));
        const QString id = QString::number(in.json()["meetings"_L1][0]["id"_L1].toInt());

        const test::Ran first = run({u"lint"_s, id});
        QVERIFY2(first.status == 1, qPrintable(first.all()));
        const QJsonValue finding = first.json()["findings"_L1][0];
        QCOMPARE(finding["code"_L1].toString(), u"date"_s);
        QCOMPARE(finding["item"_L1].toString(), u"1"_s);
        QCOMPARE(finding["page"_L1].toInt(), 1);
        QVERIFY(finding["dismissed"_L1].isNull());
        QCOMPARE(run({u"lint-dismiss"_s, id, u"2"_s, u"why"_s}).status, 2);
        QCOMPARE(run({u"lint-dismiss"_s, id, u"1"_s, u"The head is mended by hand"_s}).status, 0);
        const test::Ran second = run({u"lint"_s, id});
        QCOMPARE(second.status, 0);
        QCOMPARE(second.json()["findings"_L1][0]["dismissed"_L1]["reason"_L1].toString(),
                 u"The head is mended by hand"_s);
        QCOMPARE(run({u"lint-restore"_s, id, u"1"_s}).status, 0);
        QCOMPARE(run({u"lint"_s, id}).status, 1);

        QCOMPARE(run({u"report-sections"_s, u"harbour committee"_s})
                     .json()["sections"_L1]
                     .toArray()
                     .size(),
                 4);
        QCOMPARE(run({u"report-sections"_s, u"Harbour Committee"_s, u"--set"_s,
                      u"purpose, key-decision"_s})
                     .status,
                 0);
        QCOMPARE(run({u"lint"_s, id}).json()["open"_L1].toInt(), 2);
        const test::Ran wrong =
            run({u"report-sections"_s, u"Harbour Committee"_s, u"--set"_s, u"weather"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("background-papers"));

        const test::Ran chased = run({u"--now"_s, u"2024-06-04T08:00:00Z"_s, u"chase"_s, id,
                                      u"--out"_s, folder.filePath(u"list.txt"_s)});
        QVERIFY2(chased.status == 0, qPrintable(chased.all()));
        const QJsonValue row = chased.json()["reports"_L1][0];
        QCOMPARE(row["state"_L1].toString(), u"clearance"_s);
        QCOMPARE(row["due"_L1].toString(), u"2024-05-29"_s);
        QVERIFY(QFile::exists(folder.filePath(u"list.txt"_s)));
        QCOMPARE(
            run({u"clearers"_s, u"--set"_s, u"Legal <legal@ambershire.example>; Finance"_s}).status,
            0);
        QCOMPARE(run({u"clearance"_s, id, u"1"_s, u"weather"_s, u"cleared"_s}).status, 2);
        QCOMPARE(run({u"clearance"_s, id, u"1"_s, u"legal"_s, u"returned"_s}).status, 2);
        QCOMPARE(run({u"clearance"_s, id, u"1"_s, u"legal"_s, u"returned"_s, u"--comment"_s,
                      u"Cite the Act"_s})
                     .status,
                 0);
        const test::Ran back =
            run({u"chase"_s, id, u"--messages"_s, folder.filePath(u"messages"_s)});
        QCOMPARE(back.status, 1);
        QCOMPARE(back.json()["messages"_L1].toArray().size(), 1);
        QCOMPARE(run({u"report-template"_s, id, u"1"_s, folder.filePath(u"quay.docx"_s)}).status,
                 0);
        QCOMPARE(run({u"report-template"_s, id, u"1"_s, folder.filePath(u"quay.docx"_s)}).status,
                 2);
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "reports_test.moc"
