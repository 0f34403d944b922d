#include "tests/cli/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace moothall;
using namespace Qt::StringLiterals;

/// The register is searched on the command line.
class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasImportedIsFound()
    {
        QTemporaryDir folder;
        const auto run = [&](const QStringList &arguments) {
            return test::runProgram(arguments, folder.filePath(u"r.moothall"_s), folder.path());
        };
        QCOMPARE(run({u"init"_s, u"--authority"_s, u"Ambershire County Council"_s}).status, 0);
        QVERIFY(test::write(folder.filePath(u"papers/quay.pdf"_s),
                            test::smallPdf(2, "Soundings of the estuary")));
        QVERIFY(test::write(folder.filePath(u"papers/lease.pdf"_s),
                            test::smallPdf(1, "Estuary rents")));
        QVERIFY(test::write(
            folder.filePath(u"meeting.json"_s),
            R"({"format": "moothall-meeting", "version": 1, "authority": {"name": "Ambershire County Council"},
            "body": {"name": "Harbour Committee"}, "meeting": {"starts": "2024-06-13T10:00", "venue": "Hall", "stage": "agenda"},
            "items": [{"title": "Quay", "papers": [{"title": "Report", "file": "papers/quay.pdf"}],
                       "minute": {"narrative": "The estuary was discussed.", "resolved": ["survey the estuary"]}},
                      {"title": "Lease", "part": "exempt", "text": "The estuary lease", "exempt_paragraphs": [3],
                       "papers": [{"title": "Rents", "file": "papers/lease.pdf"}]}]})"));
        const test::Ran in = run({u"import"_s, folder.filePath(u"meeting.json"_s)});
        QVERIFY2(in.status == 0, qPrintable(in.all()));

        const test::Ran all = run({u"search"_s, u"estuar"_s});
        QVERIFY2(all.status == 0, qPrintable(all.all()));
        const QJsonArray hits = all.json()["hits"_L1].toArray();
        QCOMPARE(hits.size(), 5);
        int exempt = 0;
        for (const QJsonValue hit : hits) {
            QVERIFY(hit["meeting"_L1].toInt() > 0);
            QVERIFY(hit["snippet"_L1].toString().contains(u"estuary"_s, Qt::CaseInsensitive));
            QCOMPARE(hit["marks"_L1][0][1].toInt(), 7);
            exempt += hit["exempt"_L1].toBool() ? 1 : 0;
            QCOMPARE(hit["item"_L1].toString(), hit["exempt"_L1].toBool() ? u"2"_s : u"1"_s);
        }
        QCOMPARE(exempt, 2);
        const test::Ran open = run({u"search"_s, u"estuar"_s, u"--public"_s});
        QCOMPARE(open.json()["hits"_L1].toArray().size(), 3);
        QVERIFY(!open.out.contains("ents") && !open.out.contains("\"exempt\": true"));
        QCOMPARE(run({u"search"_s, u"rents"_s, u"--public"_s}).json()["hits"_L1].toArray().size(),
                 0);
        QCOMPARE(run({u"search"_s, u"estuary"_s, u"--limit"_s, u"2"_s})
                     .json()["hits"_L1]
                     .toArray()
                     .size(),
                 2);
        for (const QString &odd : {u"\"AND (* -"_s, u"NEAR("_s, u"''"_s})
            QCOMPARE(run({u"search"_s, odd}).status, 0);
        QCOMPARE(run({u"search"_s, u"x"_s, u"--limit"_s, u"some"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
