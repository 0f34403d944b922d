#include "core/domain/exemption.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

class ExemptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNationHasItsOwnParagraphs()
    {
        QCOMPARE(exemptParagraphs(Nation::England), QList<int>({1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(exemptParagraphs(Nation::Wales).first(), 12);
        QCOMPARE(exemptParagraphs(Nation::Wales).last(), 18);
        QCOMPARE(exemptParagraphs(Nation::Scotland).last(), 15);
    }

    void groundsNeedParagraphReasonAndInterest()
    {
        Grounds grounds;
        QCOMPARE(groundsProblems(grounds, Nation::England).size(), 3);
        grounds.paragraphs = {3};
        grounds.reason = u"Negotiations go on"_s;
        QCOMPARE(groundsProblems(grounds, Nation::England).size(), 1);
        QVERIFY(groundsProblems(grounds, Nation::Wales).size() == 2); // 3 isn't a Welsh paragraph
        QVERIFY(groundsProblems(grounds, Nation::Scotland).isEmpty()); // no public-interest test there
        grounds.publicInterest = u"Disclosure would harm the council's position"_s;
        QVERIFY(groundsProblems(grounds, Nation::England).isEmpty());
    }

    void confidentialInformationNeedsNoParagraph()
    {
        Grounds grounds;
        grounds.confidential = true;
        QVERIFY(groundsProblems(grounds, Nation::England).isEmpty());
    }

    void theExclusionCitesWhatFollowsIt()
    {
        QList<AgendaItem> items(4);
        for (int i = 0; i < items.size(); ++i)
            items[i].id = ItemId(i + 1);
        items[0].part = Part::Exempt; // before the exclusion: not its business
        items[0].grounds.paragraphs = {7};
        items[1].kind = ItemKind::Exclusion;
        items[2].part = Part::Exempt;
        items[2].grounds.paragraphs = {3};
        Paper appendix;
        appendix.restricted = true;
        appendix.grounds.paragraphs = {1, 3};
        items[3].papers = {appendix};
        QCOMPARE(paragraphsExcluded(items, ItemId(2)), QList<int>({1, 3}));
        QCOMPARE(paragraphList({1, 3}), u"1, 3"_s);
        // An exempt appendix of an open item above; and its own exclusion takes it over.
        AgendaItem open;
        open.id = ItemId(9);
        appendix.grounds.paragraphs = {5};
        open.papers = {appendix};
        items.prepend(open);
        QCOMPARE(paragraphsExcluded(items, ItemId(2)), QList<int>({1, 3, 5}));
        AgendaItem early;
        early.id = ItemId(10);
        early.kind = ItemKind::Exclusion;
        items.insert(1, early);
        QCOMPARE(paragraphsExcluded(items, ItemId(2)), QList<int>({1, 3}));
        QCOMPARE(paragraphsExcluded(items, ItemId(10)), QList<int>({1, 3, 5, 7}));
    }
};

QTEST_GUILESS_MAIN(ExemptionTest)
#include "exemption_test.moc"
