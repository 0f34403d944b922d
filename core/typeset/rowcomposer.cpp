#include "core/typeset/composer.h"

#include "core/typeset/pdfsyntax.h"

namespace moothall {

namespace {

constexpr double ruleThickness = 0.5;
constexpr quint32 ruleColour = 0x808080;
/// A row that is too high for a page is cut into pieces of about this height, so that it fills pages well.
constexpr double pieceHeight = 160;

/// What of every cell stands in one piece of a row.
struct Part
{
    size_t from = 0;
    size_t to = 0;
    double lead = 0; ///< distance to the part above
};

void drawRules(PageCanvas &canvas, const QList<double> &edges, TableRules rules, bool above, bool below, double top,
    double height)
{
    if (rules == TableRules::None)
        return;
    canvas.selectArtifact("/Type/Layout");
    QByteArray &out = canvas.content();
    out += "q " + pdf::colour(ruleColour) + " rg ";
    const auto box = [&out](double left, double bottom, double width, double height) {
        for (const double value : {left, bottom, width, height}) {
            pdf::appendNumber(out, value);
            out += ' ';
        }
        out += "re ";
    };
    const double left = edges.first();
    const double width = edges.last() - left;
    if (above)
        box(left, canvas.up(top) - ruleThickness / 2, width, ruleThickness);
    if (below)
        box(left, canvas.up(top + height) - ruleThickness / 2, width, ruleThickness);
    if (rules == TableRules::Grid) {
        for (const double edge : edges)
            box(edge - ruleThickness / 2, canvas.up(top + height), ruleThickness, height);
    }
    out += "f Q\n";
}

} // namespace

/// One strip for the row, or several for one that is higher than `tallest`.
Strips Composer::rowOf(std::vector<Cell> givenCells, const RowStyle &style, double tallest)
{
    const std::vector<Cell> &cells = m_rows.emplace_back(std::move(givenCells));
    QList<double> edges{style.left};
    double whole = 0;
    for (const Cell &cell : cells) {
        edges << cell.left + cell.width;
        whole = std::max(whole, stackHeight(cell.strips));
    }
    edges.last() = style.left + style.width;
    const bool isCut = whole + 2 * style.padding > tallest;
    const double limit = isCut ? std::min(pieceHeight, tallest - 2 * style.padding) : whole;

    Strips result;
    std::vector<Part> parts(cells.size());
    bool more = true;
    while (more) {
        more = false;
        const bool first = result.empty();
        double height = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            const Strips &strips = cells[i].strips;
            Part &part = parts[i];
            part.from = part.to;
            part.lead = part.from > 0 && part.from < strips.size()
                ? gapBetween(strips[part.from - 1], strips[part.from])
                : 0;
            double used = part.lead;
            while (part.to < strips.size()) {
                const double next =
                    strips[part.to].height + (part.to > part.from ? gapBetween(strips[part.to - 1], strips[part.to]) : 0);
                if (isCut && part.to > part.from && used + next > limit)
                    break;
                used += next;
                ++part.to;
            }
            height = std::max(height, used);
            more = more || part.to < strips.size();
        }
        const bool last = !more;
        const double above = first ? style.padding : 0;
        Strip strip;
        strip.height = above + height + (last ? style.padding : 0);
        if (first && !cells.empty() && !cells.front().strips.empty())
            strip.baseline = above + cells.front().strips.front().baseline;
        strip.draw = [&cells, parts, edges, above, style, first, last, height = strip.height](
                         PageCanvas &canvas, double top) {
            for (size_t i = 0; i < cells.size(); ++i)
                drawStack(cells[i].strips, parts[i].from, parts[i].to, canvas, top + above + parts[i].lead);
            drawRules(canvas, edges, style.rules, style.ruleAbove && first, last, top, height);
        };
        result.push_back(std::move(strip));
    }
    return result;
}

Strips Composer::composeSideBySide(const SideBySide &both, const Column &column)
{
    const double free = std::max(column.width - both.gap, 0.0);
    Column start = column;
    start.width = free * both.startShare;
    Column end = column;
    end.left += start.width + both.gap;
    end.width = free - start.width;
    std::vector<Cell> cells;
    cells.push_back({compose(both.start, start), start.left, start.width});
    cells.push_back({compose(both.end, end), end.left, end.width});
    const RowStyle style{.padding = 0, .rules = TableRules::None, .ruleAbove = false, .left = column.left,
        .width = column.width};
    Strips strips = rowOf(std::move(cells), style, column.tallest);
    strips.back().after = both.spaceAfter;
    return strips;
}

} // namespace moothall
