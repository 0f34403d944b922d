#include "core/domain/numbering.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(qint64 id, std::optional<qint64> parent = {}, const QString &fixed = {})
{
    AgendaItem item;
    item.id = ItemId(id);
    if (parent)
        item.parent = ItemId(*parent);
    item.number = fixed;
    item.numberFixed = !fixed.isEmpty();
    return item;
}

QStringList numbersOf(const QList<AgendaItem> &items)
{
    QStringList numbers;
    for (const AgendaItem &each : items)
        numbers.append(each.number);
    return numbers;
}

} // namespace

class NumberingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsTakeTheNextWholeNumber()
    {
        QList<AgendaItem> items{item(1), item(2), item(3, 2), item(4, 2), item(5)};
        numberItems(items);
        QCOMPARE(numbersOf(items), QStringList({u"1"_s, u"2"_s, u"2a"_s, u"2b"_s, u"3"_s}));
    }

    void aFixedNumberStandsAndTheNextGoesOnFromIt()
    {
        QList<AgendaItem> items{item(1), item(2, {}, u"7A"_s), item(3)};
        numberItems(items);
        QCOMPARE(numbersOf(items), QStringList({u"1"_s, u"7A"_s, u"8"_s}));
    }

    void theTwentySeventhSubItemIsAa()
    {
        QList<AgendaItem> items{item(1)};
        for (int i = 0; i < 27; ++i)
            items.append(item(10 + i, 1));
        numberItems(items);
        QCOMPARE(items.last().number, u"1aa"_s);
    }

    void minutesAreNumberedByTheBodysScheme_data()
    {
        QTest::addColumn<int>("sequence");
        QTest::addColumn<MinuteNumbering>("scheme");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("number");
        QTest::newRow("scrutiny 2022") << 19 << MinuteNumbering::CalendarYear << QDate(2022, 12, 1) << u"19/22"_s;
        QTest::newRow("Cabinet 2024") << 73 << MinuteNumbering::CalendarYear << QDate(2024, 4, 29) << u"73/24"_s;
        QTest::newRow("plain") << 48 << MinuteNumbering::Plain << QDate(2022, 11, 1) << u"48"_s;
        QTest::newRow("municipal, April") << 9 << MinuteNumbering::MunicipalYear << QDate(2024, 4, 30) << u"9/23"_s;
        QTest::newRow("municipal, May") << 1 << MinuteNumbering::MunicipalYear << QDate(2024, 5, 1) << u"1/24"_s;
        QTest::newRow("a year below ten") << 3 << MinuteNumbering::CalendarYear << QDate(2008, 1, 1) << u"3/08"_s;
    }

    void minutesAreNumberedByTheBodysScheme()
    {
        QFETCH(int, sequence);
        QFETCH(MinuteNumbering, scheme);
        QFETCH(QDate, date);
        QFETCH(QString, number);
        QCOMPARE(minuteNumber(sequence, scheme, date), number);
        QCOMPARE(minuteSequence(number, scheme), std::optional(sequence));
    }

    void aMinuteOnceNumberedKeepsItsNumber()
    {
        QList<AgendaItem> items{item(1), item(2), item(3), item(4)};
        for (AgendaItem &each : items)
            each.minute = Minute();
        items[0].kind = ItemKind::Apologies;
        items[2].minute->number = u"40/24"_s;
        const int next = numberMinutes(items, MinuteNumbering::CalendarYear, QDate(2024, 6, 13), 31,
            [](const AgendaItem &each) { return each.kind != ItemKind::Apologies; });
        QCOMPARE(items[0].minute->number, QString());
        QCOMPARE(items[1].minute->number, u"31/24"_s);
        QCOMPARE(items[2].minute->number, u"40/24"_s);
        QCOMPARE(items[3].minute->number, u"41/24"_s);
        QCOMPARE(next, 42);
    }
};

QTEST_GUILESS_MAIN(NumberingTest)
#include "numbering_test.moc"
