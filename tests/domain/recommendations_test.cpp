#include "core/domain/recommendations.h"

#include "tests/support/testsupport.h"

#include <QFile>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class RecommendationsTest : public QObject
{
    Q_OBJECT

    static QList<Recommendations> ofSeed(const QString &name)
    {
        QFile file(sharedFolder() + u"/seeds/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return findRecommendations(QString::fromUtf8(file.readAll()));
    }

private Q_SLOTS:
    void allOfTheSeedsAreFoundAndNoneInvented()
    {
        MOOTHALL_NEEDS_SHARED();
        const QList<Recommendations> scrutiny = ofSeed(u"000_d942da4e4b318f82.txt"_s);
        QCOMPARE(scrutiny.size(), 3);
        QCOMPARE(scrutiny[0].points.size(), 1);
        QVERIFY(scrutiny[0].lead.isEmpty());
        QVERIFY2(scrutiny[0].points[0].startsWith(u"That the Committee consider the call-in"_s), qPrintable(scrutiny[0].points[0]));
        QVERIFY(scrutiny[0].points[0].endsWith(u"have been breached."_s));
        QCOMPARE(scrutiny[1].lead, u"That the Cabinet Member:"_s);
        QCOMPARE(scrutiny[1].points.size(), 2);
        QVERIFY(scrutiny[1].points[1].startsWith(u"Delegates to the Managing Director"_s));
        QCOMPARE(scrutiny[2].lead, u"That the Committee:"_s);
        QCOMPARE(scrutiny[2].points.size(), 1);

        const QList<Recommendations> cabinet = ofSeed(u"001_5fced6cee0056973.txt"_s);
        QList<qsizetype> counts;
        for (const Recommendations &each : cabinet) {
            QVERIFY2(each.lead == "That Cabinet:"_L1, qPrintable(each.lead));
            counts.append(each.points.size());
        }
        QCOMPARE(counts, QList<qsizetype>({4, 1, 2, 4, 2, 1}));
        // Across a page's end.
        QVERIFY2(cabinet[0].points[2].contains(u"to enable assessment of the impact of the new Board"_s), qPrintable(cabinet[0].points[2]));
        QVERIFY(cabinet[0].points[3].endsWith(u"as substitute."_s));
        QVERIFY(cabinet[3].points[0].startsWith(u"Note the inherent risks"_s));
        for (const QString &other : {u"002_06c42c64cdec07d1.txt"_s, u"003_78d06297b212ee3c.txt"_s, u"004_0eb11046ffffc5ff.txt"_s})
            QCOMPARE(ofSeed(other).size(), 0);
    }

    void theyBecomeResolutionsInTheHousesManner()
    {
        const Recommendations found{u"10. Recommendation(s)"_s, u"That Cabinet:"_s,
            {u"Notes the receipt of S106 funding and approves allocations to the projects; and"_s,
                u"Ratifies the loans and grants of 2023."_s, u"To note alternative options considered"_s,
                u"Withdraws its commitment."_s, u"That the Leader write to the Minister"_s}};
        const AsResolved imperative = asResolved(found, u"RESOLVED to:"_s);
        QCOMPARE(imperative.leadIn, QString());
        QCOMPARE(imperative.resolved,
            QStringList({u"Note the receipt of S106 funding and approve allocations to the projects"_s,
                u"Ratify the loans and grants of 2023"_s, u"Note alternative options considered"_s,
                u"Withdraw its commitment"_s, u"Agree that the Leader write to the Minister"_s}));
        QCOMPARE(asResolved(found, u"RESOLVED"_s).resolved.at(3), u"To withdraw its commitment"_s);
        const AsResolved sentence = asResolved({{}, {}, {u"That the report be noted."_s}}, u"RESOLVED to:"_s);
        QCOMPARE(sentence.leadIn, u"RESOLVED that"_s);
        QCOMPARE(sentence.resolved, QStringList{u"the report be noted"_s});
    }

    void shapesOfReports_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lead");
        QTest::addColumn<QStringList>("points");
        QTest::newRow("as a page gives its lines") << u"9\r\n10. Recommendations\r\nThat Cabinet:\r\na) Approves the first thing that runs\r\n"
                                                      "over its line;\r\nb) Notes the second.\r\n11. Reasons for Recommendations\r\n11.1 None.\r\n"_s
                                                   << u"That Cabinet:"_s
                                                   << QStringList({u"Approves the first thing that runs over its line;"_s, u"Notes the second."_s});
        QTest::newRow("a heading joined to the line before") << u"10. Recommendation(s)\nThat Cabinet:\na) Approve a;\nb) Note b. 11. Reasons for "
                                                                  "Recommendation(s)\n11.1 Because."_s
                                                                << u"That Cabinet:"_s << QStringList({u"Approve a;"_s, u"Note b."_s});
        QTest::newRow("numbered from one") << u"2. Recommendations\n1. Approve a.\n2. Approve b.\n3. Background\n3.1 Words."_s << QString()
                                           << QStringList({u"Approve a."_s, u"Approve b."_s});
        QTest::newRow("three of them, in section 2") << u"2. Recommendations\n1) Approve a.\n2) Approve b.\n3) Approve c.\n3. Background"_s
                                                     << QString() << QStringList({u"Approve a."_s, u"Approve b."_s, u"Approve c."_s});
        QTest::newRow("on the heading's line") << u"Recommendation: That the plan be adopted.\n\nReport Author: X"_s << QString()
                                               << QStringList({u"That the plan be adopted."_s});
        QTest::newRow("a signature after the points") << u"RECOMMENDATIONS\n\n(1) Approve a\n\n(2) Approve b\n\nJo Penrose\n\nClerk"_s
                                                      << QString() << QStringList({u"Approve a"_s, u"Approve b"_s});
    }

    void shapesOfReports()
    {
        QFETCH(QString, text);
        QFETCH(QString, lead);
        QFETCH(QStringList, points);
        const QList<Recommendations> found = findRecommendations(text);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().lead, lead);
        QCOMPARE(found.first().points, points);
    }

    void mentionsArentRecommendations()
    {
        QVERIFY(findRecommendations(u"11. Reasons for Recommendations\n11.1 To comply.\n9. Scrutiny Review Recommendations\n"
                                    "i. The final report and recommendations will be presented.\nRecommendations had been made."_s).isEmpty());
        QVERIFY(findRecommendations(u"10. Recommendations\n11. Reasons for Recommendation"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecommendationsTest)
#include "recommendations_test.moc"
