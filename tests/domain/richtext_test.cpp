#include "core/domain/richtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

RichBlock randomBlock(QRandomGenerator &random, int depth)
{
    RichBlock block;
    block.kind = static_cast<RichBlock::Kind>(random.bounded(depth > 2 ? 2 : 5));
    const auto runs = [&random] {
        QList<TextRun> list;
        for (int i = random.bounded(1, 4); i > 0; --i)
            list.append(TextRun{u"w%1 ŵ “x”"_s.arg(random.bounded(99)), random.bounded(2) == 1, random.bounded(2) == 1,
                random.bounded(4) == 0 ? u"cy"_s : QString()});
        return list;
    };
    switch (block.kind) {
    case RichBlock::Kind::Heading:
        block.level = random.bounded(1, 5);
        [[fallthrough]];
    case RichBlock::Kind::Paragraph:
    case RichBlock::Kind::Quote:
        block.runs = runs();
        break;
    case RichBlock::Kind::List:
        block.style = static_cast<ListStyle>(random.bounded(3));
        for (int i = random.bounded(1, 4); i > 0; --i)
            block.entries.append({randomBlock(random, depth + 1)});
        break;
    case RichBlock::Kind::Table:
        block.headerRows = 1;
        for (int i = 0; i < 2; ++i)
            block.rows.append({runs(), runs()});
        break;
    }
    return block;
}

} // namespace

class RichTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlankLinePartsParagraphs()
    {
        const RichText text = RichText::fromPlain(u"One\nstill one\n\n\n  \nTwo"_s);
        QCOMPARE(text.blocks().size(), 2);
        QCOMPARE(text.toPlain(), u"One\nstill one\n\nTwo"_s);
    }

    void whatIsStoredComesBack()
    {
        QRandomGenerator random(20240613);
        for (int round = 0; round < 300; ++round) {
            QList<RichBlock> blocks;
            for (int i = random.bounded(1, 6); i > 0; --i)
                blocks.append(randomBlock(random, 0));
            const RichText text(blocks);
            const auto back = RichText::fromStored(text.toStored());
            QVERIFY(back.has_value());
            QCOMPARE(*back, text);
        }
    }

    void errorsNameThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown block") << R"([{"block":"picture"}])"_ba << u"[0].block"_s;
        QTest::newRow("not an object") << R"([{"block":"paragraph"}, 3])"_ba << u"[1]"_s;
        QTest::newRow("run without text") << R"([{"block":"paragraph","runs":[{"bold":true}]}])"_ba << u"[0].runs[0]"_s;
        QTest::newRow("style") << R"([{"block":"list","style":"roman","entries":["x"]}])"_ba << u"[0].style"_s;
        QTest::newRow("entry") << R"([{"block":"list","entries":[{}]}])"_ba << u"[0].entries[0]"_s;
    }

    void errorsNameThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto text = RichText::fromJson(QJsonDocument::fromJson(json).array());
        QVERIFY(!text);
        QCOMPARE(text.error().place(), place);
    }

    void bottomlessListsAreRefused()
    {
        QJsonArray inner{QJsonObject{{u"block"_s, u"paragraph"_s}, {u"text"_s, u"x"_s}}};
        for (int i = 0; i < 200; ++i)
            inner = {QJsonObject{{u"block"_s, u"list"_s}, {u"entries"_s, QJsonArray{inner}}}};
        QVERIFY(!RichText::fromJson(inner).has_value());
    }
};

QTEST_GUILESS_MAIN(RichTextTest)
#include "richtext_test.moc"
