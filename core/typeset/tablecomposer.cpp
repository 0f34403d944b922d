#include "core/typeset/composer.h"

#include "core/typeset/pdfsyntax.h"

#include <numeric>

namespace moothall {

namespace {

/// Repeated heading rows take no more than this share of a page; higher ones are printed once.
constexpr double mostOfPage = 0.4;

qsizetype columnCount(const Table &table)
{
    qsizetype count = table.columns.size();
    for (const QList<TableCell> &row : table.rows) {
        const auto spans = std::accumulate(row.begin(), row.end(), qsizetype(0),
            [](qsizetype sum, const TableCell &cell) { return sum + std::max(cell.columnSpan, 1); });
        count = std::max(count, spans);
    }
    return count;
}

} // namespace

/// The width that blocks ask for when nothing wraps.
double Composer::naturalWidth(const Blocks &blocks)
{
    double widest = 0;
    const auto measure = [&](const Text &text, const ParagraphStyle &style) {
        const TextLayout layout(m_fonts, text, style, -1);
        widest = std::max(widest, layout.naturalWidth() + style.indentStart + style.indentEnd);
    };
    for (const Block &block : blocks) {
        if (const auto *paragraph = block.as<Paragraph>()) {
            measure(paragraph->text, paragraph->style);
        } else if (const auto *heading = block.as<Heading>()) {
            measure(heading->text, heading->style);
        } else if (const auto *figure = block.as<Figure>()) {
            widest = std::max(widest, figure->width);
        } else if (const auto *list = block.as<List>()) {
            for (const ListItem &item : list->items)
                widest = std::max(widest, list->labelWidth + naturalWidth(item.body));
        } else if (const auto *group = block.as<Group>()) {
            widest = std::max(widest, naturalWidth(group->blocks));
        }
    }
    return widest;
}

/// Columns of a weight share what the others leave; the others get what their text asks for, as far as there is room.
QList<double> Composer::columnWidths(const Table &table, double width)
{
    const qsizetype count = columnCount(table);
    QList<double> weights(count, 0.0);
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        weights[i] = std::max(table.columns.at(i).weight, 0.0);
    QList<double> natural(count, 0.0);
    for (const QList<TableCell> &row : table.rows) {
        qsizetype at = 0;
        for (const TableCell &cell : row) {
            const int span = std::max(cell.columnSpan, 1);
            if (span == 1 && weights.at(at) == 0) {
                constexpr double rounding = 0.5;
                natural[at] = std::max(natural.at(at), naturalWidth(cell.blocks) + 2 * table.padding + rounding);
            }
            at += span;
        }
    }

    QList<double> widths(count, 0.0);
    const double weightSum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const auto automatic = std::count(weights.begin(), weights.end(), 0.0);
    // Weighted columns keep half of the width at least.
    double room = weightSum > 0 ? width / 2 : width;
    QList<bool> settled(count, false);
    qsizetype open = automatic;
    for (bool again = open > 0; again;) {
        again = false;
        for (qsizetype i = 0; i < count && open > 0; ++i) {
            if (weights.at(i) > 0 || settled.at(i) || natural.at(i) > room / double(open))
                continue;
            settled[i] = true;
            widths[i] = natural.at(i);
            room -= natural.at(i);
            --open;
            again = open > 0;
        }
    }
    double wish = 0;
    for (qsizetype i = 0; i < count; ++i)
        wish += weights.at(i) > 0 || settled.at(i) ? 0 : natural.at(i);
    for (qsizetype i = 0; i < count; ++i) {
        if (weights.at(i) == 0 && !settled.at(i))
            widths[i] = room * natural.at(i) / wish;
    }
    const double taken = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qsizetype i = 0; i < count; ++i) {
        if (weights.at(i) > 0)
            widths[i] = (width - taken) * weights.at(i) / weightSum;
        else if (weightSum == 0 && taken > 0)
            widths[i] *= width / taken;
    }
    return widths;
}

Strips Composer::tableRow(const Table &table, qsizetype row, const QList<double> &widths, const Column &column)
{
    StructureElement *tr = m_tree.add(column.parent, "TR");
    const bool isHead = row < table.headingRows;
    std::vector<Cell> cells;
    double left = column.left;
    qsizetype at = 0;
    const QList<TableCell> &given = table.rows.at(row);
    for (qsizetype i = 0; at < widths.size(); ++i) {
        const TableCell cell = i < given.size() ? given.at(i) : TableCell{};
        const qsizetype span = std::min<qsizetype>(std::max(cell.columnSpan, 1), widths.size() - at);
        const double width = std::accumulate(widths.begin() + at, widths.begin() + at + span, 0.0);
        const bool isRowHead = !isHead && (cell.heading || (table.rowHeadings && i == 0));
        QByteArray attributes;
        if (isHead)
            attributes += "/Scope/Column";
        else if (isRowHead)
            attributes += "/Scope/Row";
        if (span > 1)
            attributes += "/ColSpan " + QByteArray::number(span);
        StructureElement *td = m_tree.add(tr, isHead || isRowHead ? "TH" : "TD",
            attributes.isEmpty() ? QByteArray() : "/A<</O/Table" + attributes + ">>");
        Column inner;
        inner.left = left + table.padding;
        inner.width = std::max(width - 2 * table.padding, 1.0);
        inner.tallest = column.tallest - 2 * table.padding;
        inner.parent = td;
        cells.push_back({compose(cell.blocks, inner), left, width});
        left += width;
        at += span;
    }
    const RowStyle style{.padding = table.padding, .rules = table.rules, .ruleAbove = row == 0, .left = column.left,
        .width = column.width};
    return rowOf(std::move(cells), style, column.tallest);
}

Strips Composer::composeTable(const Table &table, const Column &column)
{
    if (table.rows.isEmpty())
        return {};
    const QByteArray summary =
        table.summary.isEmpty() ? QByteArray() : "/A<</O/Table/Summary" + pdf::textString(table.summary) + ">>";
    StructureElement *element = this->element(column.parent, "Table", summary);
    const QList<double> widths = columnWidths(table, column.width);
    const qsizetype headingRows = std::clamp<qsizetype>(table.headingRows, 0, table.rows.size());

    Strips head;
    Column inner = column;
    inner.parent = element;
    // PDF/UA allows a THead only beside a TBody.
    const bool isParted = headingRows > 0 && headingRows < table.rows.size();
    if (isParted)
        inner.parent = m_tree.add(element, "THead");
    for (qsizetype row = 0; row < headingRows; ++row) {
        for (Strip &strip : tableRow(table, row, widths, inner)) {
            strip.keep = Keep::Must;
            head.push_back(std::move(strip));
        }
    }
    const Strips *repeated = nullptr;
    const double headHeight = stackHeight(head);
    if (!head.empty() && headHeight < column.tallest * mostOfPage) {
        repeated = &m_stacks.emplace_back(head);
        inner.tallest -= headHeight;
    }
    Strips strips = std::move(head);
    if (isParted)
        inner.parent = m_tree.add(element, "TBody");
    for (qsizetype row = headingRows; row < table.rows.size(); ++row) {
        for (Strip &strip : tableRow(table, row, widths, inner)) {
            strip.repeatedHead = repeated;
            strips.push_back(std::move(strip));
        }
    }
    if (headingRows == table.rows.size())
        strips.back().keep = Keep::None;
    strips.back().after = table.spaceAfter;
    return strips;
}

} // namespace moothall
