#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace moothall;
using namespace Qt::StringLiterals;

/// What has changed since an agenda was sent, without a screen.
class CompareCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgendaIsComparedWithWhatWasSent()
    {
        QVERIFY(agenda(u"Sale of Hill Farm"_s, u"Sale of land"_s));
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}).status, 0);
        QCOMPARE(run({u"import"_s, u"m.json"_s}).status, 0);
        const test::Ran none = run({u"compare"_s, u"1"_s, u"--edition"_s, u"public"_s});
        QVERIFY2(none.status == 0, qPrintable(none.all()));
        QVERIFY(none.json()["versions"_L1].toArray().isEmpty());
        const test::Ran sent = run({u"review-send"_s, u"1"_s, u"--what"_s, u"agenda"_s,
                                    u"--edition"_s, u"public"_s, u"--to"_s, u"Councillor A Ash"_s,
                                    u"--out"_s, m_folder.filePath(u"c.mootreview"_s)});
        QVERIFY2(sent.status == 0, qPrintable(sent.all()));
        const test::Ran same =
            run({u"compare"_s, u"1"_s, u"--edition"_s, u"restricted"_s, u"--since"_s, u"1"_s});
        QVERIFY2(same.status == 0, qPrintable(same.all()));
        QVERIFY(same.json()["changes"_L1].toArray().isEmpty());
        QVERIFY(same.json()["versions"_L1][0]["sentence"_L1].toString().startsWith(
            u"Sent to Councillor A Ash"_s));
        QCOMPARE(
            run({u"compare"_s, u"1"_s, u"--edition"_s, u"public"_s, u"--since"_s, u"9"_s}).status,
            2);
        QVERIFY(run({u"compare"_s, u"1"_s, u"--edition"_s, u"both"_s}).status != 0);
    }

private:
    bool agenda(const QString &title, const QString &publicTitle)
    {
        return test::write(m_folder.filePath(u"m.json"_s),
                           QStringLiteral(R"json({"format": "moothall-meeting", "version": 1,
            "authority": {"name": "Thornleigh Council"}, "body": {"name": "Cabinet", "kind": "executive"},
            "meeting": {"starts": "2024-06-13T14:00", "venue": "Hall", "stage": "agenda"},
            "items": [{"title": "Bridges"}, {"title": "%1", "public_title": "%2", "part": "exempt",
            "exempt_paragraphs": [3], "reason": "business", "public_interest": "price"}]})json")
                               .arg(title, publicTitle)
                               .toUtf8());
    }
    test::Ran run(const QStringList &arguments)
    {
        return test::runProgram(arguments, m_folder.filePath(u"r.moothall"_s), m_folder.path());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CompareCommandTest)
#include "compare_test.moc"
