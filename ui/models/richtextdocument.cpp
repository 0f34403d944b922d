#include "ui/models/richtextdocument.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace moothall {

namespace {

// What Qt's formats have no word for.
enum Property {
    LanguageProperty = QTextFormat::UserProperty + 1, // of a run
    ContinuesEntry,                                   // a block that belongs to the list entry above it: its depth
};

// ---- into the document

QTextListFormat::Style styleOf(ListStyle style)
{
    switch (style) {
    case ListStyle::Bullet:
        return QTextListFormat::ListDisc;
    case ListStyle::Letter:
        return QTextListFormat::ListLowerAlpha;
    case ListStyle::Number:
        break;
    }
    return QTextListFormat::ListDecimal;
}

class Writer
{
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document) {}

    void write(const QList<RichBlock> &blocks)
    {
        for (const RichBlock &block : blocks)
            write(block, 0);
    }

private:
    /// `depth`: how many lists it stands in, continuing their entries.
    void write(const RichBlock &block, int depth)
    {
        QTextBlockFormat format;
        switch (block.kind) {
        case RichBlock::Kind::Heading:
            format.setHeadingLevel(block.level);
            break;
        case RichBlock::Kind::Quote:
            format.setProperty(QTextFormat::BlockQuoteLevel, 1);
            break;
        case RichBlock::Kind::List:
            writeList(block, depth);
            return;
        case RichBlock::Kind::Table:
            writeTable(block);
            return;
        case RichBlock::Kind::Paragraph:
            break;
        }
        if (depth > 0) {
            format.setIndent(depth);
            format.setProperty(ContinuesEntry, depth);
        }
        begin(format);
        writeRuns(block.runs);
    }

    void writeList(const RichBlock &block, int depth)
    {
        QTextListFormat format;
        format.setStyle(styleOf(block.style));
        format.setIndent(depth + 1);
        QTextList *list = nullptr;
        for (const QList<RichBlock> &entry : block.entries) {
            bool first = true;
            for (const RichBlock &each : entry) {
                if (first && each.kind != RichBlock::Kind::List) {
                    QTextBlockFormat blockFormat;
                    if (each.kind == RichBlock::Kind::Quote)
                        blockFormat.setProperty(QTextFormat::BlockQuoteLevel, 1);
                    if (each.kind == RichBlock::Kind::Heading)
                        blockFormat.setHeadingLevel(each.level);
                    begin(blockFormat);
                    if (list)
                        list->add(m_cursor.block());
                    else
                        list = m_cursor.createList(format);
                    writeRuns(each.runs);
                } else {
                    write(each, depth + 1);
                }
                first = false;
            }
        }
    }

    void writeTable(const RichBlock &block)
    {
        qsizetype columns = 1;
        for (const auto &row : block.rows)
            columns = std::max(columns, row.size());
        QTextTableFormat format;
        format.setHeaderRowCount(block.headerRows);
        format.setBorderCollapse(true);
        m_started = true;
        QTextTable *table = m_cursor.insertTable(int(std::max<qsizetype>(1, block.rows.size())), int(columns), format);
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            for (qsizetype column = 0; column < block.rows.at(row).size(); ++column) {
                m_cursor = table->cellAt(int(row), int(column)).firstCursorPosition();
                writeRuns(block.rows.at(row).at(column));
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        m_afterTable = true;
    }

    void begin(const QTextBlockFormat &format)
    {
        if (m_started && !m_afterTable)
            m_cursor.insertBlock(format, QTextCharFormat());
        else
            m_cursor.setBlockFormat(format);
        m_started = true;
        m_afterTable = false;
        // A new block inherits the list of the one above it.
        if (QTextList *inherited = m_cursor.block().textList()) {
            inherited->remove(m_cursor.block());
            m_cursor.setBlockFormat(format);
        }
    }

    void writeRuns(const QList<TextRun> &runs)
    {
        for (const TextRun &run : runs) {
            QTextCharFormat format;
            if (run.bold)
                format.setFontWeight(QFont::Bold);
            if (run.italic)
                format.setFontItalic(true);
            if (!run.language.isEmpty())
                format.setProperty(LanguageProperty, run.language);
            QString text = run.text;
            text.replace(u'\n', QChar::LineSeparator);
            m_cursor.insertText(text, format);
        }
    }

    QTextCursor m_cursor;
    bool m_started = false;
    bool m_afterTable = false;
};

// ---- out of the document

QList<TextRun> runsOf(const QTextBlock &block)
{
    QList<TextRun> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        TextRun run;
        run.text = fragment.text();
        run.text.replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
        run.bold = format.fontWeight() > QFont::Medium;
        run.italic = format.fontItalic();
        run.language = format.stringProperty(LanguageProperty);
        runs.append(run);
    }
    return runs;
}

ListStyle styleOf(const QTextList &list)
{
    switch (list.format().style()) {
    case QTextListFormat::ListDisc:
    case QTextListFormat::ListCircle:
    case QTextListFormat::ListSquare:
        return ListStyle::Bullet;
    case QTextListFormat::ListLowerAlpha:
    case QTextListFormat::ListUpperAlpha:
        return ListStyle::Letter;
    default:
        return ListStyle::Number;
    }
}

RichBlock textBlockOf(const QTextBlock &block)
{
    RichBlock made;
    const QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 0) {
        made.kind = RichBlock::Kind::Heading;
        made.level = std::min(format.headingLevel(), 4);
    } else if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0) {
        made.kind = RichBlock::Kind::Quote;
    }
    made.runs = runsOf(block);
    return made;
}

/// The blocks of a document in nested form: lists that are open while the next block may still belong to them.
class Reader
{
public:
    QList<RichBlock> read(const QTextDocument &document)
    {
        const QTextFrame *root = document.rootFrame();
        for (auto it = root->begin(); it != root->end(); ++it) {
            if (auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
                closeTo(0);
                m_blocks.append(tableOf(*table));
            } else if (it.currentBlock().isValid()) {
                read(it.currentBlock());
            }
        }
        closeTo(0);
        return m_blocks;
    }

private:
    struct Open
    {
        const QTextList *list;
        int depth;
        RichBlock block;
    };

    void read(const QTextBlock &block)
    {
        const RichBlock made = textBlockOf(block);
        if (const QTextList *list = block.textList()) {
            const int depth = std::max(1, list->format().indent());
            while (!m_open.isEmpty() && m_open.last().depth > depth)
                close();
            if (!m_open.isEmpty() && m_open.last().depth == depth && m_open.last().list != list)
                close();
            if (m_open.isEmpty() || m_open.last().list != list) {
                RichBlock opened;
                opened.kind = RichBlock::Kind::List;
                opened.style = styleOf(*list);
                m_open.append({list, depth, opened});
            }
            m_open.last().block.entries.append(QList<RichBlock>{made});
            return;
        }
        const int depth = block.blockFormat().intProperty(ContinuesEntry);
        while (!m_open.isEmpty() && m_open.last().depth > depth)
            close();
        append(made);
    }

    void append(const RichBlock &block)
    {
        if (m_open.isEmpty())
            m_blocks.append(block);
        else if (m_open.last().block.entries.isEmpty())
            m_open.last().block.entries.append(QList<RichBlock>{block});
        else
            m_open.last().block.entries.last().append(block);
    }

    void close()
    {
        const RichBlock block = m_open.takeLast().block;
        append(block);
    }

    void closeTo(int count)
    {
        while (m_open.size() > count)
            close();
    }

    static RichBlock tableOf(const QTextTable &table)
    {
        RichBlock made;
        made.kind = RichBlock::Kind::Table;
        made.headerRows = table.format().headerRowCount();
        for (int row = 0; row < table.rows(); ++row) {
            QList<QList<TextRun>> cells;
            for (int column = 0; column < table.columns(); ++column) {
                QList<TextRun> runs;
                const QTextTableCell cell = table.cellAt(row, column);
                for (auto it = cell.begin(); !it.atEnd(); ++it) {
                    if (!it.currentBlock().isValid())
                        continue;
                    if (!runs.isEmpty())
                        runs.append({QStringLiteral("\n"), false, false, {}});
                    runs.append(runsOf(it.currentBlock()));
                }
                cells.append(runs);
            }
            made.rows.append(cells);
        }
        return made;
    }

    QList<RichBlock> m_blocks;
    QList<Open> m_open;
};

} // namespace

void showRichText(QTextDocument &document, const RichText &text)
{
    const bool undo = document.isUndoRedoEnabled();
    document.setUndoRedoEnabled(false);
    document.clear();
    // As one edit, so that it is laid out once.
    QTextCursor whole(&document);
    whole.beginEditBlock();
    Writer(document).write(normalised(text).blocks());
    whole.endEditBlock();
    document.setUndoRedoEnabled(undo);
}

RichText richTextOf(const QTextDocument &document)
{
    return normalised(RichText(Reader().read(document)));
}

} // namespace moothall
