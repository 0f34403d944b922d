#include "core/house/richblocks.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

class Converter
{
public:
    Converter(int above, const ParagraphStyle &style) : m_above(above), m_last(above), m_style(style) {}

    Blocks convert(const QList<RichBlock> &blocks, bool inside = false)
    {
        Blocks result;
        for (const RichBlock &block : blocks)
            result.append(convert(block, inside));
        return result;
    }

private:
    Block convert(const RichBlock &block, bool inside)
    {
        switch (block.kind) {
        case RichBlock::Kind::Paragraph:
            break;
        case RichBlock::Kind::Heading:
            return heading(block, inside);
        case RichBlock::Kind::List:
            return list(block);
        case RichBlock::Kind::Quote:
            return quote(block);
        case RichBlock::Kind::Table:
            return table(block);
        }
        return Paragraph{.text = runsOf(block.runs), .style = m_style};
    }

    Block heading(const RichBlock &block, bool inside)
    {
        ParagraphStyle style = m_style;
        style.bold = true;
        style.spaceBefore = 8;
        style.spaceAfter = 4;
        style.keepWithNext = true;
        if (m_above == 0 || inside)
            return Paragraph{.text = runsOf(block.runs), .style = style};
        m_last = std::min({m_above + block.level, m_last + 1, 6});
        return Heading{.level = m_last, .text = runsOf(block.runs), .style = style, .inOutline = false};
    }

    Block list(const RichBlock &block)
    {
        List list;
        list.numbering = block.style == ListStyle::Bullet   ? Numbering::Bullet
                         : block.style == ListStyle::Letter ? Numbering::LowerAlpha
                                                            : Numbering::Decimal;
        list.labelStyle = m_style;
        list.spaceBetween = 4;
        for (const QList<RichBlock> &entry : block.entries)
            list.items.append(ListItem{.body = convert(entry, true)});
        return list;
    }

    Block quote(const RichBlock &block)
    {
        ParagraphStyle style = m_style;
        style.indentStart += 24;
        style.indentEnd += 24;
        return Group{.role = Group::Role::Quote,
            .blocks = {Paragraph{.text = runsOf(block.runs), .style = style}}};
    }

    Block table(const RichBlock &block)
    {
        qsizetype columns = 0;
        for (const auto &row : block.rows)
            columns = std::max(columns, row.size());
        Table table;
        table.columns = QList<TableColumn>(columns, TableColumn{.weight = 1});
        table.headingRows = block.headerRows;
        table.rules = TableRules::Grid;
        ParagraphStyle style = m_style;
        style.spaceAfter = 0;
        style.size = m_style.size - 1;
        for (qsizetype at = 0; at < block.rows.size(); ++at) {
            QList<TableCell> cells;
            for (qsizetype column = 0; column < columns; ++column) {
                ParagraphStyle cell = style;
                cell.bold = at < block.headerRows;
                const Text text = runsOf(block.rows[at].value(column));
                cells.append(TableCell{.blocks = {Paragraph{.text = text, .style = cell}}});
            }
            table.rows.append(cells);
        }
        return table;
    }

    int m_above;
    int m_last;
    ParagraphStyle m_style;
};

Text *lastText(Blocks &blocks)
{
    for (qsizetype at = blocks.size() - 1; at >= 0; --at) {
        Block &block = blocks[at];
        if (auto *paragraph = block.as<Paragraph>())
            return &paragraph->text;
        if (auto *group = block.as<Group>())
            return lastText(group->blocks);
        if (auto *list = block.as<List>(); list && !list->items.isEmpty())
            return lastText(list->items.last().body);
        if (block.as<Table>())
            return nullptr;
    }
    return nullptr;
}

} // namespace

namespace look {

ParagraphStyle paragraph()
{
    return {.size = body, .lineSpacing = 1.2, .spaceAfter = 8};
}

PageStyle page()
{
    PageStyle page;
    page.margins = {63, 66, 63, 68};
    return page;
}

} // namespace look

Text runsOf(const QList<TextRun> &runs)
{
    Text text;
    for (const TextRun &run : runs)
        text.append(Run{.text = run.text, .bold = run.bold, .italic = run.italic, .language = run.language});
    return text;
}

Blocks blocksOf(const RichText &text, int above, const ParagraphStyle &style)
{
    return Converter(above, style).convert(text.blocks());
}

void endWith(Blocks &blocks, const QString &end)
{
    Text *text = lastText(blocks);
    if (!text || text->isEmpty())
        return;
    Run &run = text->last();
    while (!run.text.isEmpty() && run.text.back().isSpace())
        run.text.chop(1);
    if (run.text.endsWith("; and"_L1))
        run.text.chop(5);
    if (run.text.endsWith(u'.') || run.text.endsWith(u';') || run.text.endsWith(u','))
        run.text.chop(1);
    const QString own = u"?!:”"_s;
    const bool marked = !run.text.isEmpty() && own.contains(run.text.back());
    if (!marked || end != "."_L1)
        run.text += end;
}

} // namespace moothall
