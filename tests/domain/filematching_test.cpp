#include "core/domain/filematching.h"

#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

class FileMatchingTest : public QObject
{
    Q_OBJECT

private:
    static QList<AgendaItem> agenda()
    {
        const QList<std::pair<QString, QString>> titles{{u"1"_s, u"Apologies for absence"_s},
            {u"5"_s, u"Capital Budget 2024/25"_s}, {u"6"_s, u"Traffic Management on the A6"_s},
            {u"7(a)"_s, u"Highways Maintenance Programme"_s}, {u"7(b)"_s, u"Bridges"_s}, {u"12"_s, u"Capital Programme"_s}};
        QList<AgendaItem> items;
        for (const auto &[number, title] : titles) {
            AgendaItem item;
            item.id = ItemId(items.size() + 1);
            item.number = number;
            item.title = title;
            items.append(item);
        }
        return items;
    }

private Q_SLOTS:
    void namesFindTheirItems_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number"); // of the item; empty: none
        QTest::addColumn<bool>("isSure");
        QTest::newRow("number and title") << u"06 Traffic report.docx"_s << u"6"_s << true;
        QTest::newRow("number alone") << u"6.pdf"_s << u"6"_s << true;
        QTest::newRow("item and a letter") << u"Item 7a - Highways.pdf"_s << u"7(a)"_s << true;
        QTest::newRow("letter in brackets") << u"07(b) Appendix 1.docx"_s << u"7(b)"_s << true;
        QTest::newRow("title alone") << u"Traffic_Management_A6_v3 FINAL.docx"_s << u"6"_s << true;
        QTest::newRow("one word") << u"bridges.odt"_s << u"7(b)"_s << true;
        QTest::newRow("an old number") << u"9 Highways Maintenance.docx"_s << u"7(a)"_s << false;
        QTest::newRow("another item's number") << u"5 Bridges report.docx"_s << u"7(b)"_s << false;
        QTest::newRow("a date is no number") << u"05-06-2024 Bridges.docx"_s << u"7(b)"_s << true;
        QTest::newRow("a year is no number") << u"2024 outturn.docx"_s << u""_s << false;
        QTest::newRow("two titles alike") << u"Capital.docx"_s << u""_s << false;
        QTest::newRow("nothing") << u"scan0001.pdf"_s << u""_s << false;
        QTest::newRow("no such number") << u"13.pdf"_s << u""_s << false;
    }

    void namesFindTheirItems()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        QFETCH(bool, isSure);
        const QList<AgendaItem> items = agenda();
        const FileMatch match = matchFiles(items, {name}).value(0);
        QString found;
        for (const AgendaItem &item : items) {
            if (match.item == item.id)
                found = item.number;
        }
        QCOMPARE(found, number);
        QCOMPARE(match.isSure, isSure);
    }
};

QTEST_GUILESS_MAIN(FileMatchingTest)
#include "filematching_test.moc"
