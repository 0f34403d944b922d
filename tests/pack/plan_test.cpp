#include "core/pack/plan.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

using Lengths = QList<QList<int>>;
using Ranges = QStringList;

/// Items numbered 1, 2, … with files of the given lengths; a negative length is a restricted file.
QList<PlanItem> agenda(const Lengths &lengths)
{
    QList<PlanItem> items;
    for (const QList<int> &files : lengths) {
        PlanItem item{.number = QString::number(items.size() + 1)};
        for (int pages : files)
            item.files.append({.key = u"%1/%2"_s.arg(items.size()).arg(item.files.size()), .pages = qAbs(pages), .restricted = pages < 0});
        items.append(item);
    }
    return items;
}

QString words(const std::optional<PageRange> &range)
{
    return range ? u"%1-%2"_s.arg(range->first).arg(range->last) : u"none"_s;
}

Ranges rangesOf(const PackPlan &plan)
{
    Ranges ranges;
    for (const PlannedItem &item : plan.items)
        ranges.append(words(item.range));
    return ranges;
}

QList<int> numbersOf(const PackPlan &plan, Edition edition)
{
    QList<int> numbers;
    for (const PlannedPage &page : plan.pages(edition))
        numbers.append(page.number);
    return numbers;
}

/// An agenda as chance has it: empty items, items to follow, several files, some restricted.
QList<PlanItem> anyAgenda(QRandomGenerator &chance)
{
    QList<PlanItem> items;
    const int count = chance.bounded(0, 18);
    for (int i = 0; i < count; ++i) {
        PlanItem item{.number = QString::number(i + 1), .toFollow = chance.bounded(8) == 0};
        const int files = chance.bounded(4);
        for (int f = 0; f < files; ++f)
            item.files.append({.key = u"%1/%2"_s.arg(i).arg(f), .pages = chance.bounded(1, 60), .restricted = chance.bounded(4) == 0});
        items.append(item);
    }
    return items;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesOfRealPacks_data();
    void rangesOfRealPacks();
    void blanksFollowOddFilesOnly();
    void publicPackKeepsTheNumbersOfTheFullOne();
    void restrictedFileOfOnePage();
    void itemsToFollowTakeNothing();
    void subItemsAreItems();
    void oneSidedHasNoPadding();
    void supplementCarriesTheNumbersOn();
    void unknownLengthIsNotComplete();
    void frontMatterIsPaddedToALeaf();
    void emptyAgenda();
    void anyAgendaHoldsTheRules_data();
    void anyAgendaHoldsTheRules();
};

void PlanTest::rangesOfRealPacks_data()
{
    QTest::addColumn<Lengths>("lengths");
    QTest::addColumn<Ranges>("ranges");
    // The ranges printed on three published agendas; the lengths follow from them and from the blanks seen.
    QTest::newRow("four reports") << Lengths{{7}, {2}, {16}, {5}} << Ranges{u"1-8"_s, u"9-10"_s, u"11-26"_s, u"27-32"_s};
    QTest::newRow("nine items") << Lengths{{9}, {31}, {5}, {7}, {18, 17, 36}, {9}, {24}, {1}, {9, 8}}
                                << Ranges{u"1-10"_s, u"11-42"_s, u"43-48"_s, u"49-56"_s, u"57-128"_s, u"129-138"_s, u"139-162"_s, u"163-164"_s, u"165-182"_s};
    QTest::newRow("nine items, two restricted")
        << Lengths{{9}, {31}, {5}, {7}, {18, 17, 36}, {9}, {24}, {-1}, {-9, -8}}
        << Ranges{u"1-10"_s, u"11-42"_s, u"43-48"_s, u"49-56"_s, u"57-128"_s, u"129-138"_s, u"139-162"_s, u"163-164"_s, u"165-182"_s};
    QTest::newRow("even reports") << Lengths{{4}, {6}} << Ranges{u"1-4"_s, u"5-10"_s};
    QTest::newRow("an item without papers between") << Lengths{{4}, {}, {6}} << Ranges{u"1-4"_s, u"none"_s, u"5-10"_s};
    QTest::newRow("padding is per file, not per item") << Lengths{{1, 1, 1}, {1}} << Ranges{u"1-6"_s, u"7-8"_s};
    QTest::newRow("one page") << Lengths{{1}} << Ranges{u"1-2"_s};
    QTest::newRow("two pages") << Lengths{{2}} << Ranges{u"1-2"_s};
    QTest::newRow("long") << Lengths{{999}, {1000}} << Ranges{u"1-1000"_s, u"1001-2000"_s};
}

void PlanTest::rangesOfRealPacks()
{
    QFETCH(Lengths, lengths);
    QFETCH(Ranges, ranges);
    const PackPlan plan = planPack(agenda(lengths));
    QCOMPARE(rangesOf(plan), ranges);
    QVERIFY(plan.complete);
    QCOMPARE(plan.numberedTo, plan.items.constLast().range->last);
}

void PlanTest::blanksFollowOddFilesOnly()
{
    const PackPlan plan = planPack(agenda({{9}, {18, 17, 36}, {24}}));
    QVERIFY(plan.items.at(0).files.at(0).blankAfter);
    QVERIFY(!plan.items.at(1).files.at(0).blankAfter);
    QVERIFY(plan.items.at(1).files.at(1).blankAfter);
    QVERIFY(!plan.items.at(1).files.at(2).blankAfter);
    QVERIFY(!plan.items.at(2).files.at(0).blankAfter);
    const QList<PlannedPage> pages = plan.pages(Edition::Restricted);
    QCOMPARE(pages.at(9), (PlannedPage{PlannedPage::Kind::Blank, 0, 0, 0, 10}));
    QCOMPARE(pages.at(8), (PlannedPage{PlannedPage::Kind::Paper, 0, 0, 8, 9}));
    QCOMPARE(pages.at(10), (PlannedPage{PlannedPage::Kind::Paper, 1, 0, 0, 11}));
}

void PlanTest::publicPackKeepsTheNumbersOfTheFullOne()
{
    // The exempt item spans 18 pages; the public gets two placeholders and two blanks, and a gap in the numbers.
    const PackPlan plan = planPack(agenda({{2}, {-9, -8}, {1}}));
    QCOMPARE(rangesOf(plan), (Ranges{u"1-2"_s, u"3-20"_s, u"21-22"_s}));
    QCOMPARE(numbersOf(plan, Edition::Public), (QList<int>{1, 2, 3, 4, 13, 14, 21, 22}));
    using Kind = PlannedPage::Kind;
    const QList<PlannedPage> pages = plan.pages(Edition::Public);
    QCOMPARE(pages.at(2), (PlannedPage{Kind::Placeholder, 1, 0, 0, 3}));
    QCOMPARE(pages.at(3), (PlannedPage{Kind::Blank, 1, 0, 0, 4}));
    QCOMPARE(pages.at(4), (PlannedPage{Kind::Placeholder, 1, 1, 0, 13}));
    QCOMPARE(numbersOf(plan, Edition::Restricted).size(), 22);
    QCOMPARE(plan.leaves(Edition::Public, 0), 4);
    QCOMPARE(plan.leaves(Edition::Restricted, 0), 11);
}

void PlanTest::restrictedFileOfOnePage()
{
    const PackPlan plan = planPack(agenda({{-1}, {3}}));
    QCOMPARE(numbersOf(plan, Edition::Public), (QList<int>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(plan.pages(Edition::Public).at(0).kind, PlannedPage::Kind::Placeholder);
}

void PlanTest::itemsToFollowTakeNothing()
{
    QList<PlanItem> items = agenda({{}, {4}, {2}, {6}});
    items[0].toFollow = true;
    items[2].toFollow = true; // what is attached already goes into the supplement
    const PackPlan plan = planPack(items);
    QCOMPARE(rangesOf(plan), (Ranges{u"none"_s, u"1-4"_s, u"none"_s, u"5-10"_s}));
    QCOMPARE(plan.numberedTo, 10);
    QVERIFY(plan.complete);
}

void PlanTest::subItemsAreItems()
{
    QList<PlanItem> items = agenda({{3}, {1}, {5}});
    items[0].number = u"6"_s;
    items[1].number = u"6a"_s;
    items[2].number = u"6b"_s;
    QCOMPARE(rangesOf(planPack(items)), (Ranges{u"1-4"_s, u"5-6"_s, u"7-12"_s}));
}

void PlanTest::oneSidedHasNoPadding()
{
    const PackPlan plan = planPack(agenda({{7}, {-3}, {2, 5}}), {.duplex = false});
    QCOMPARE(rangesOf(plan), (Ranges{u"1-7"_s, u"8-10"_s, u"11-17"_s}));
    QCOMPARE(numbersOf(plan, Edition::Public), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17}));
    QCOMPARE(plan.frontPadding(3), 0);
    QCOMPARE(plan.leaves(Edition::Restricted, 3), 20);
}

void PlanTest::supplementCarriesTheNumbersOn()
{
    const PackPlan main = planPack(agenda({{4}, {6}}));
    const PackPlan supplement = planPack(agenda({{3}}), {.firstNumber = main.numberedTo + 1});
    QCOMPARE(rangesOf(supplement), (Ranges{u"11-14"_s}));
    // After a one-sided pack that ends on an odd number, a duplex supplement still starts on a right-hand page.
    QCOMPARE(rangesOf(planPack(agenda({{3}}), {.firstNumber = 18})), (Ranges{u"19-22"_s}));
    QCOMPARE(rangesOf(planPack(agenda({{3}}), {.duplex = false, .firstNumber = 18})), (Ranges{u"18-20"_s}));
}

void PlanTest::unknownLengthIsNotComplete()
{
    const PackPlan plan = planPack(agenda({{3}, {0}, {2}}));
    QVERIFY(!plan.complete);
    QCOMPARE(rangesOf(plan), (Ranges{u"1-4"_s, u"none"_s, u"5-6"_s}));
    QCOMPARE(numbersOf(plan, Edition::Public), (QList<int>{1, 2, 3, 4, 5, 6}));
}

void PlanTest::frontMatterIsPaddedToALeaf()
{
    const PackPlan plan = planPack(agenda({{3}}));
    QCOMPARE(plan.frontPadding(3), 1);
    QCOMPARE(plan.frontPadding(4), 0);
    QCOMPARE(plan.pageCount(Edition::Public, 3), 8);
    QCOMPARE(plan.leaves(Edition::Public, 3), 4);
}

void PlanTest::emptyAgenda()
{
    const PackPlan plan = planPack({});
    QCOMPARE(plan.numberedTo, 0);
    QVERIFY(plan.pages(Edition::Public).isEmpty());
    QCOMPARE(plan.leaves(Edition::Public, 2), 1);
    QCOMPARE(planPack({}, {.firstNumber = 11}).numberedTo, 10);
}

void PlanTest::anyAgendaHoldsTheRules_data()
{
    QTest::addColumn<bool>("duplex");
    QTest::newRow("duplex") << true;
    QTest::newRow("one-sided") << false;
}

void PlanTest::anyAgendaHoldsTheRules()
{
    QFETCH(bool, duplex);
    QRandomGenerator chance(20240613);
    for (int round = 0; round < 400; ++round) {
        const QList<PlanItem> items = anyAgenda(chance);
        const int start = chance.bounded(1, 300);
        const int front = chance.bounded(0, 6);
        const PackPlan plan = planPack(items, {.duplex = duplex, .firstNumber = start});
        QCOMPARE(plan.items.size(), items.size());

        int next = plan.firstNumber;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const PlannedItem &item = plan.items.at(i);
            QCOMPARE(item.number, items.at(i).number);
            QCOMPARE(item.range.has_value(), !items.at(i).toFollow && !items.at(i).files.isEmpty());
            if (!item.range)
                continue;
            QCOMPARE(item.range->first, next);
            for (qsizetype f = 0; f < item.files.size(); ++f) {
                const PageRange range = item.files.at(f).range.value();
                QCOMPARE(range.first, next);
                QCOMPARE(range.count(), items.at(i).files.at(f).pages + (item.files.at(f).blankAfter ? 1 : 0));
                if (duplex)
                    QVERIFY(range.first % 2 == 1 && range.last % 2 == 0);
                else
                    QVERIFY(!item.files.at(f).blankAfter);
                next = range.last + 1;
            }
            QCOMPARE(item.range->last, next - 1);
        }
        QCOMPARE(plan.numberedTo, next - 1);

        const QList<int> full = numbersOf(plan, Edition::Restricted);
        const QList<int> shown = numbersOf(plan, Edition::Public);
        QCOMPARE(full.size(), next - plan.firstNumber);
        for (qsizetype i = 0; i < full.size(); ++i)
            QCOMPARE(full.at(i), plan.firstNumber + int(i));
        QVERIFY(std::adjacent_find(shown.begin(), shown.end(), std::greater_equal<>()) == shown.end());
        const QSet<int> all(full.begin(), full.end());
        for (int number : shown)
            QVERIFY(all.contains(number));
        for (const PlannedPage &page : plan.pages(Edition::Public)) {
            const PlannedFile &file = plan.items.at(page.item).files.at(page.file);
            QVERIFY(file.range->contains(page.number));
            QCOMPARE(page.kind == PlannedPage::Kind::Paper && file.restricted, false);
        }
        for (Edition edition : {Edition::Public, Edition::Restricted}) {
            const int pages = int(numbersOf(plan, edition).size());
            const int total = pages + front + (duplex ? front % 2 : 0);
            QCOMPARE(plan.pageCount(edition, front), total);
            QCOMPARE(plan.leaves(edition, front), duplex ? (total + 1) / 2 : total);
        }
    }
}

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
