#include "core/domain/wordsearch.h"

#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

RichText textOf(const QByteArray &json)
{
    return RichText::fromJson(QJsonDocument::fromJson(json).array()).value();
}

const QByteArray minute = R"([
    {"block": "paragraph", "runs": [{"text": "The har"}, {"text": "bour", "bold": true}, {"text": " wall and the Harbour."}]},
    {"block": "list", "style": "number", "entries": [[{"block": "paragraph", "runs": [{"text": "harbours"}]}]]},
    {"block": "table", "rows": [[[{"text": "Harbour"}], [{"text": "1"}]]]}])";

} // namespace

class WordSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<WordSearch>("search");
        QTest::addColumn<QList<int>>("from");
        QTest::newRow("whatever the case")
            << u"Wall, wall"_s << WordSearch{u"wall"_s} << QList<int>{0, 6};
        QTest::newRow("as written")
            << u"Wall, wall"_s << WordSearch{u"wall"_s, true} << QList<int>{6};
        QTest::newRow("whole words") << u"walls wall's wallet wall"_s
                                     << WordSearch{u"wall"_s, false, true} << QList<int>{6, 20};
        QTest::newRow("whole words with a sign")
            << u"(a) b (a)"_s << WordSearch{u"(a)"_s, false, true} << QList<int>{0, 6};
        QTest::newRow("none over another") << u"aaaa"_s << WordSearch{u"aa"_s} << QList<int>{0, 2};
        QTest::newRow("nothing") << u"aaaa"_s << WordSearch{} << QList<int>{};
        QTest::newRow("a letter that grows") << u"Straße"_s << WordSearch{u"SSE"_s} << QList<int>{};
    }

    void wordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(WordSearch, search);
        QFETCH(QList<int>, from);
        QList<int> found;
        for (const WordPlace &place : placesIn(text, search))
            found.append(int(place.from));
        QCOMPARE(found, from);
    }

    void everyParagraphIsLookedThroughAcrossItsRuns()
    {
        const RichText text = textOf(minute);
        QCOMPARE(countIn(text, {u"harbour"_s}), 4);
        QCOMPARE(countIn(text, {u"harbour"_s, false, true}), 3);
        QCOMPARE(countIn(text, {u"harbour"_s, true, true}), 1);
    }

    void oneOrAllAreReplacedAndTheRestStays()
    {
        const RichText text = textOf(minute);
        const RichText one = replacedIn(text, {u"harbour"_s}, u"quay"_s, 0);
        QCOMPARE(one.blocks().first().runs.size(), 2);
        QCOMPARE(one.blocks().first().runs.first().text, u"The quay"_s);
        QCOMPARE(one.blocks().first().runs.last().text, u" wall and the Harbour."_s);
        QCOMPARE(countIn(one, {u"harbour"_s}), 3);
        const RichText all = replacedIn(text, {u"Harbour"_s}, u"harbour side"_s);
        QCOMPARE(countIn(all, {u"harbour side"_s, true}),
                 4); // and ends, though the new words hold the old
        QCOMPARE(all.blocks().last().rows.first().first().first().text, u"harbour side"_s);
        QCOMPARE(all.blocks().at(1).entries.first().first().runs.first().text, u"harbour sides"_s);
        QVERIFY(replacedIn(text, {u"harbour"_s}, u"x"_s, 9) == text);
        const RichText bold = replacedIn(text, {u"bour"_s}, u"bor"_s, 0);
        QVERIFY(bold.blocks().first().runs.at(1).bold);
    }
};

QTEST_GUILESS_MAIN(WordSearchTest)
#include "wordsearch_test.moc"
