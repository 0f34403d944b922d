#include "ui/models/richtextdocument.h"

#include <algorithm>

namespace moothall {

namespace {

QList<TextRun> normalisedRuns(const QList<TextRun> &runs)
{
    QList<TextRun> made;
    for (const TextRun &run : runs) {
        if (run.text.isEmpty())
            continue;
        TextRun last = made.isEmpty() ? TextRun() : made.last();
        last.text = run.text;
        if (!made.isEmpty() && last == run)
            made.last().text += run.text;
        else
            made.append(run);
    }
    return made;
}

bool isBlank(const QList<TextRun> &runs)
{
    return std::ranges::all_of(runs, [](const TextRun &run) { return run.text.trimmed().isEmpty(); });
}

QList<RichBlock> normalisedBlocks(const QList<RichBlock> &blocks)
{
    QList<RichBlock> made;
    for (const RichBlock &block : blocks) {
        RichBlock clean;
        clean.kind = block.kind;
        switch (block.kind) {
        case RichBlock::Kind::List:
            clean.style = block.style;
            for (const auto &entry : block.entries) {
                const auto cleanEntry = normalisedBlocks(entry);
                if (!cleanEntry.isEmpty())
                    clean.entries.append(cleanEntry);
            }
            if (!clean.entries.isEmpty())
                made.append(clean);
            continue;
        case RichBlock::Kind::Table: {
            bool isEmpty = true;
            qsizetype columns = 0;
            for (const auto &row : block.rows)
                columns = std::max(columns, row.size());
            for (const auto &row : block.rows) {
                QList<QList<TextRun>> cells;
                for (const auto &cell : row)
                    cells.append(normalisedRuns(cell));
                for (const auto &cell : cells)
                    isEmpty = isEmpty && isBlank(cell);
                cells.resize(columns);
                clean.rows.append(cells);
            }
            clean.headerRows = block.headerRows;
            if (!isEmpty)
                made.append(clean);
            continue;
        }
        case RichBlock::Kind::Heading:
            clean.level = block.level;
            break;
        case RichBlock::Kind::Paragraph:
        case RichBlock::Kind::Quote:
            break;
        }
        clean.runs = normalisedRuns(block.runs);
        if (!isBlank(clean.runs))
            made.append(clean);
    }
    return made;
}

bool isEntryEditable(const QList<RichBlock> &entry)
{
    if (entry.isEmpty() || entry.first().kind == RichBlock::Kind::List)
        return false;
    for (const RichBlock &block : entry) {
        if (block.kind == RichBlock::Kind::Table)
            return false;
        if (block.kind != RichBlock::Kind::List)
            continue;
        if (!std::ranges::all_of(block.entries, isEntryEditable))
            return false;
    }
    return true;
}

} // namespace

RichText normalised(const RichText &text)
{
    return RichText(normalisedBlocks(text.blocks()));
}

bool isEditable(const RichText &text)
{
    const RichText clean = normalised(text);
    for (const RichBlock &block : clean.blocks()) {
        if (block.kind == RichBlock::Kind::List && !std::ranges::all_of(block.entries, isEntryEditable))
            return false;
    }
    return true;
}

} // namespace moothall
