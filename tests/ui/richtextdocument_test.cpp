#include "ui/models/richtextdocument.h"

#include "tests/support/testsupport.h"

#include <QRandomGenerator>
#include <QTextCursor>
#include <QTextDocument>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// Texts as officers and imports make them, from a seed.
class Maker
{
public:
    explicit Maker(quint32 seed) : m_random(seed) {}

    RichText text()
    {
        QList<RichBlock> blocks;
        for (int i = pick(6); i >= 0; --i)
            blocks.append(block(0));
        return RichText(blocks);
    }

private:
    int pick(int below) { return int(m_random.bounded(below)); }

    QList<TextRun> runs()
    {
        static const QStringList words{u"RESOLVED"_s, u" to note "_s, u"the report\nand its appendix"_s, u"£1,200 "_s,
            u"Penderfyniad"_s, u""_s, u" "_s, u"(a) "_s, u"naïve"_s};
        QList<TextRun> runs;
        for (int i = pick(4); i >= 0; --i)
            runs.append({words.at(pick(int(words.size()))), pick(3) == 0, pick(3) == 0, pick(4) == 0 ? u"cy"_s : QString()});
        return runs;
    }

    RichBlock block(int depth)
    {
        RichBlock block;
        switch (pick(depth == 0 ? 8 : 4)) {
        case 0:
            block.kind = RichBlock::Kind::Heading;
            block.level = 1 + pick(4);
            break;
        case 1:
            block.kind = RichBlock::Kind::Quote;
            break;
        case 6:
        case 7:
            block.kind = RichBlock::Kind::List;
            fill(block, depth);
            return block;
        case 5: {
            block.kind = RichBlock::Kind::Table;
            const int columns = 1 + pick(3);
            for (int row = pick(3); row >= 0; --row) {
                block.rows.append(QList<QList<TextRun>>());
                for (int column = 0; column < columns; ++column)
                    block.rows.last().append(runs());
            }
            block.headerRows = pick(2);
            return block;
        }
        default:
            break;
        }
        block.runs = runs();
        return block;
    }

    void fill(RichBlock &list, int depth)
    {
        list.style = ListStyle(pick(3));
        for (int i = pick(4); i >= 0; --i) {
            RichBlock first;
            first.runs = runs();
            first.runs.prepend({u"x"_s, false, false, {}}); // an entry's first paragraph has words
            QList<RichBlock> entry{first};
            if (pick(3) == 0)
                entry.append(block(depth + 1));
            if (depth < 2 && pick(3) == 0) {
                RichBlock inner;
                inner.kind = RichBlock::Kind::List;
                fill(inner, depth + 1);
                entry.append(inner);
            }
            if (pick(4) == 0)
                entry.append(block(depth + 1));
            list.entries.append(entry);
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class RichTextDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const RichText text = Maker(seed).text();
            QVERIFY2(isEditable(text), qPrintable(QString::number(seed)));
            QTextDocument document;
            showRichText(document, text);
            const RichText back = richTextOf(document);
            QVERIFY2(back == normalised(text), qPrintable(u"seed %1\n%2\n%3"_s.arg(seed)
                .arg(normalised(text).toStored(), back.toStored())));
            QVERIFY(!document.isUndoAvailable());
            // And a second text in the place of the first leaves nothing behind.
            const RichText other = Maker(seed + 1000).text();
            showRichText(document, other);
            QVERIFY2(richTextOf(document) == normalised(other), qPrintable(QString::number(seed)));
        }
    }

    void theNormalFormIsStable()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const RichText once = normalised(Maker(seed).text());
            QCOMPARE(normalised(once), once);
        }
    }

    void typedTextBecomesBlocks()
    {
        QTextDocument document;
        QTextCursor cursor(&document);
        cursor.insertText(u"Councillor B Example introduced the report."_s);
        cursor.insertBlock();
        cursor.insertBlock();
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        cursor.insertText(u"RESOLVED"_s, bold);
        cursor.insertText(u" to note it."_s, QTextCharFormat());
        const RichText text = richTextOf(document);
        QCOMPARE(text.blocks().size(), 2); // a blank line is no paragraph
        QCOMPARE(text.blocks().at(1).runs.size(), 2);
        QVERIFY(text.blocks().at(1).runs.at(0).bold);
        QVERIFY(!text.blocks().at(1).runs.at(1).bold);
    }

    void anEmptyDocumentIsTheEmptyText()
    {
        QTextDocument document;
        QVERIFY(richTextOf(document).isEmpty());
        showRichText(document, RichText());
        QVERIFY(richTextOf(document).blocks().isEmpty());
    }

    void aTableWithinAListIsNotForEditing()
    {
        RichBlock table;
        table.kind = RichBlock::Kind::Table;
        table.rows = {{{{u"cell"_s, false, false, {}}}}};
        RichBlock first;
        first.runs = {{u"entry"_s, false, false, {}}};
        RichBlock list;
        list.kind = RichBlock::Kind::List;
        list.entries = {{first, table}};
        QVERIFY(!isEditable(RichText({list})));
        QVERIFY(isEditable(RichText({table})));
    }
};

QTEST_MAIN(RichTextDocumentTest)
#include "richtextdocument_test.moc"
