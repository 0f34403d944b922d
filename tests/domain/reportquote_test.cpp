#include "core/domain/reportquote.h"

#include <QTest>

using namespace moothall;
using namespace Qt::StringLiterals;

class ReportQuoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionIsQuotedUpToTheNext_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reasons");
        QTest::newRow("plain")
            << u"2. Recommendation(s)\nThat it be done.\n3. Reasons for Recommendation(s)\nIt is due.\n4. Implications\nNone."_s
            << u"It is due."_s;
        QTest::newRow("last section")
            << u"Reasons for Recommendations\nIt is due."_s << u"It is due."_s;
        QTest::newRow("wrapped lines and paragraphs")
            << u"11. Reasons for Recommendation(s)\nThe wall is old and\nmay fall.\n\nIt is cheap.\n12. Implications"_s
            << u"The wall is old and may fall.\n\nIt is cheap."_s;
        QTest::newRow("numbered")
            << u"11. Reasons for Recommendation(s)\n11.1 The wall is old\nand wet.\n11.2 It is cheap."_s
            << u"The wall is old and wet.\n\nIt is cheap."_s;
        QTest::newRow("over a page")
            << u"11. Reasons for Recommendation(s)\nThe wall\nPage 43\n\f44\nis old."_s
            << u"The wall is old."_s;
        QTest::newRow("empty section")
            << u"3. Reasons for Recommendation(s)\n4. Implications\nNone."_s << QString();
        QTest::newRow("no such section")
            << u"2. Recommendation(s)\nThat it be done for good reasons."_s << QString();
    }
    void aSectionIsQuotedUpToTheNext()
    {
        QFETCH(QString, text);
        QTEST(reportQuote(text, ReportSection::Reasons), "reasons");
    }

    void alternativesAreFoundByWhatCouncilsCallThem()
    {
        for (const QString &heading : {u"4. Alternative Options Considered"_s, u"Other options"_s,
                                       u"ALTERNATIVE OPTIONS CONSIDERED AND REJECTED"_s})
            QCOMPARE(reportQuote(heading + u"\nTo wait."_s, ReportSection::Alternatives),
                     u"To wait."_s);
    }
};

QTEST_GUILESS_MAIN(ReportQuoteTest)
#include "reportquote_test.moc"
