#include "ui/models/pastedblocks.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestList = 6;
constexpr int mostSpanned = 50;
constexpr QChar noBreak(0xa0);

bool isBlankSign(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == u'\f' || c == noBreak;
}

bool isDirt(QChar c)
{
    return (c < u' ' && !isBlankSign(c)) || c == QChar(0x7f) || c == QChar(0xad) ||
           c == QChar(0xfffc) || c == QChar(0xfeff) || c == QChar(0x200b);
}

} // namespace

void PastedBlocks::addText(const QString &text, bool bold, bool italic)
{
    if (m_tables > 0 && !m_inCell)
        return; // blanks between rows; words there belong to nothing
    QString kept;
    kept.reserve(text.size());
    QChar last = m_runs.isEmpty() ? QChar(u'\n') : m_runs.last().text.back();
    for (const QChar c : text) {
        if (isDirt(c))
            continue;
        if (!isBlankSign(c)) {
            kept.append(c);
            last = c;
        } else if (last == u'\n' || last == u' ') {
            continue;
        } else if (last == noBreak) {
            (kept.isEmpty() ? m_runs.last().text : kept).back() = u' '; // a gap, not a tie
            last = u' ';
        } else {
            last = c == noBreak ? noBreak : QChar(u' ');
            kept.append(last);
        }
    }
    if (kept.isEmpty())
        return;
    if (!m_runs.isEmpty() && m_runs.last().bold == bold && m_runs.last().italic == italic)
        m_runs.last().text += kept;
    else
        m_runs.append({kept, bold, italic, {}});
}

void PastedBlocks::addBreak()
{
    if (m_runs.isEmpty() || (m_tables > 0 && !m_inCell))
        return;
    QString &text = m_runs.last().text;
    if (isBlankSign(text.back()) && text.back() != u'\n')
        text.back() = u'\n';
    else
        text += u'\n';
}

QList<TextRun> PastedBlocks::tidy(QList<TextRun> runs)
{
    while (!runs.isEmpty()) {
        QString &text = runs.last().text;
        while (!text.isEmpty() && isBlankSign(text.back()))
            text.chop(1);
        if (!text.isEmpty())
            break;
        runs.removeLast();
    }
    return runs;
}

void PastedBlocks::beginParagraph(const PastedParagraph &paragraph)
{
    m_paragraph = paragraph;
}

void PastedBlocks::endParagraph(const std::function<ListStyle(const QString &)> &styleOf)
{
    const QList<TextRun> runs = tidy(std::exchange(m_runs, {}));
    const QString marker = std::exchange(m_marker, {});
    const PastedParagraph paragraph = std::exchange(m_paragraph, {});
    if (runs.isEmpty())
        return;
    if (m_inCell) {
        putCell(runs);
        return;
    }
    Piece piece;
    piece.block.runs = runs;
    if (paragraph.heading > 0) {
        piece.block.kind = RichBlock::Kind::Heading;
        piece.block.level = paragraph.heading;
        for (TextRun &run : piece.block.runs)
            run.bold = false; // it is one by being a heading
    } else if (paragraph.isQuote) {
        piece.block.kind = RichBlock::Kind::Quote;
    }
    piece.continuesEntry = paragraph.continuesEntry;
    if (paragraph.level > 0 && paragraph.heading == 0) {
        piece.level = paragraph.level;
        piece.list = paragraph.list;
        piece.style = styleOf(marker);
    }
    m_sinks.last().pieces.append(piece);
}

void PastedBlocks::putCell(const QList<TextRun> &runs)
{
    if (!m_cell.isEmpty())
        m_cell.last().text += u'\n';
    m_cell += runs;
}

QList<RichBlock> PastedBlocks::nested(const QList<Piece> &pieces)
{
    struct Open
    {
        RichBlock list;
        int level;
        int id;
    };
    QList<RichBlock> blocks;
    QList<Open> open;
    const auto close = [&] {
        const RichBlock list = open.takeLast().list;
        open.isEmpty() ? blocks.append(list) : open.last().list.entries.last().append(list);
    };
    for (const Piece &piece : pieces) {
        if (piece.level == 0 && piece.continuesEntry && !open.isEmpty()) {
            open.last().list.entries.last().append(piece.block);
            continue;
        }
        while (!open.isEmpty() && open.last().level > piece.level)
            close();
        const auto isOther = [&](const Open &top) {
            return top.level == piece.level && top.id != piece.list;
        };
        if (!open.isEmpty() && isOther(open.last()))
            close();
        if (piece.level == 0) {
            blocks.append(piece.block);
            continue;
        }
        const bool isDeep = open.size() >= deepestList;
        if (open.isEmpty() || (open.last().level < piece.level && !isDeep)) {
            RichBlock list;
            list.kind = RichBlock::Kind::List;
            list.style = piece.style;
            open.append({list, piece.level, piece.list});
        }
        open.last().list.entries.append(QList<RichBlock>{piece.block});
    }
    while (!open.isEmpty())
        close();
    return blocks;
}

void PastedBlocks::openList(ListStyle style)
{
    if (m_tables > 0 || m_sinks.size() > deepestList) {
        ++m_flatLists;
        return;
    }
    Sink sink;
    sink.isEntry = true;
    sink.list.kind = RichBlock::Kind::List;
    sink.list.style = style;
    m_sinks.append(sink);
}

void PastedBlocks::finishEntry()
{
    Sink &sink = m_sinks.last();
    const QList<RichBlock> blocks = nested(std::exchange(sink.pieces, {}));
    if (blocks.isEmpty())
        return;
    const bool isListAlone = blocks.first().kind == RichBlock::Kind::List;
    if (isListAlone && !sink.list.entries.isEmpty())
        sink.list.entries.last() +=
            blocks; // a list within a list, as LibreOffice and Word nest them
    else
        sink.list.entries.append(blocks);
}

void PastedBlocks::openEntry()
{
    if (m_flatLists == 0 && m_sinks.last().isEntry)
        finishEntry();
}

void PastedBlocks::closeEntry()
{
    openEntry();
}

void PastedBlocks::closeList()
{
    if (m_flatLists > 0) {
        --m_flatLists;
        return;
    }
    if (!m_sinks.last().isEntry)
        return;
    finishEntry();
    Piece piece;
    piece.block = m_sinks.takeLast().list;
    if (!piece.block.entries.isEmpty())
        m_sinks.last().pieces.append(piece);
}

void PastedBlocks::openTable()
{
    if (m_tables++ > 0)
        return; // one within a cell adds its words to that cell
    m_table = {};
    m_table.kind = RichBlock::Kind::Table;
    m_row.clear();
    m_down.clear();
    m_inHead = false;
    m_headEnded = false;
}

void PastedBlocks::openRow()
{
    if (m_tables != 1)
        return;
    closeRow();
    m_rowIsHeader = true;
}

void PastedBlocks::openCell(bool isHeader, int columns, int rows)
{
    if (m_tables != 1)
        return;
    closeCell();
    const auto isCovered = [&] { return m_row.size() < m_down.size() && m_down[m_row.size()] > 0; };
    while (isCovered()) {
        --m_down[m_row.size()];
        m_row.append(QList<TextRun>());
    }
    m_inCell = true;
    m_rowIsHeader = m_rowIsHeader && (isHeader || m_inHead);
    m_columns = std::clamp(columns, 1, mostSpanned);
    m_rows = std::clamp(rows, 1, mostSpanned);
}

void PastedBlocks::closeCell()
{
    if (m_tables != 1 || !m_inCell)
        return;
    m_inCell = false;
    for (int i = 0; i < m_columns; ++i) {
        const qsizetype column = m_row.size();
        m_row.append(i == 0 ? tidy(std::exchange(m_cell, {})) : QList<TextRun>());
        if (m_down.size() <= column)
            m_down.resize(column + 1);
        m_down[column] = m_rows - 1;
    }
}

void PastedBlocks::closeRow()
{
    if (m_tables != 1)
        return;
    closeCell();
    if (m_row.isEmpty())
        return;
    for (qsizetype column = m_row.size(); column < m_down.size(); ++column)
        m_down[column] = std::max(0, m_down[column] - 1);
    m_headEnded = m_headEnded || !m_rowIsHeader;
    if (!m_headEnded)
        ++m_table.headerRows;
    m_table.rows.append(std::exchange(m_row, {}));
}

void PastedBlocks::closeTable()
{
    if (m_tables == 0)
        return;
    if (m_tables == 1)
        closeRow();
    if (--m_tables > 0)
        return;
    qsizetype columns = 0;
    bool hasWords = false;
    for (const auto &row : std::as_const(m_table.rows)) {
        columns = std::max(columns, row.size());
        hasWords =
            hasWords || std::ranges::any_of(row, [](const auto &cell) { return !cell.isEmpty(); });
    }
    for (auto &row : m_table.rows)
        row.resize(columns);
    m_table.headerRows = std::min<int>(m_table.headerRows, int(m_table.rows.size()) - 1);
    if (hasWords)
        m_sinks.last().pieces.append(Piece{m_table});
    m_table = {};
}

QList<RichBlock> PastedBlocks::finish()
{
    endParagraph([](const QString &) { return ListStyle::Number; });
    m_tables = std::min(m_tables, 1);
    closeTable();
    m_flatLists = 0;
    while (m_sinks.size() > 1)
        closeList();
    return nested(m_sinks.first().pieces);
}

} // namespace moothall
