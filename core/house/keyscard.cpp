#include "core/house/keyscard.h"

#include "core/base/language.h"
#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct KeysCard
{
    Q_DECLARE_TR_FUNCTIONS(KeysCard)
};

constexpr double lettersOfLines = 8;
constexpr double lettersOfPlaces = 10.5;
constexpr double cardTitle = 16;
constexpr int linesOfColumn = 64; ///< what fits on a page; a heading counts as two
constexpr int lettersInLine = 40;
constexpr int fewestTogether = 3; ///< lines that a group is begun with at the foot of a column
constexpr int headingCounts = 2;

TableCell cardCell(const QString &words, bool bold)
{
    TableCell cell;
    cell.blocks.append(
        Paragraph{.text = plainText(words), .style = {.size = lettersOfLines, .bold = bold, .spaceAfter = 0}});
    return cell;
}

Blocks groupBlocks(const KeyGroup &group)
{
    Table table;
    table.columns = {TableColumn{.weight = 3}, TableColumn{.weight = 2}};
    table.headingRows = 0;
    table.rowHeadings = true;
    table.padding = 0.5;
    table.summary = KeysCard::tr("Keys: %1").arg(group.place);
    for (const KeyLine &line : group.lines)
        table.rows.append({cardCell(line.what, false), cardCell(line.keys, true)});
    return {Heading{.level = 2,
                    .text = plainText(group.place),
                    .style = {.size = lettersOfPlaces, .bold = true, .spaceBefore = 6, .spaceAfter = 1, .keepWithNext = true}},
            std::move(table)};
}

int heightOf(const KeyLine &line)
{
    return 1 + int(line.what.size()) / lettersInLine;
}

/// Groups parted into columns: one that doesn't fit whole goes on in the next under the same name.
QList<QList<KeyGroup>> inColumns(const QList<KeyGroup> &groups, int most)
{
    QList<QList<KeyGroup>> columns{{}};
    int used = 0;
    for (const KeyGroup &group : groups) {
        KeyGroup part{group.place, {}};
        const qsizetype together = std::min<qsizetype>(fewestTogether, group.lines.size());
        if (used + headingCounts + together > most) {
            columns.append(QList<KeyGroup>());
            used = 0;
        }
        used += headingCounts;
        for (const KeyLine &line : group.lines) {
            if (used + heightOf(line) > most) {
                columns.last().append(part);
                columns.append(QList<KeyGroup>());
                part = {KeysCard::tr("%1, continued").arg(group.place), {}};
                used = headingCounts;
            }
            part.lines.append(line);
            used += heightOf(line);
        }
        if (!part.lines.isEmpty())
            columns.last().append(part);
    }
    return columns;
}

Blocks columnBlocks(const QList<KeyGroup> &groups)
{
    Blocks blocks;
    for (const KeyGroup &group : groups)
        blocks += groupBlocks(group);
    return blocks;
}

/// What a column holds at most: half of everything where it fits on one page, so that both end alike.
int mostInColumn(const QList<KeyGroup> &groups)
{
    int all = 0;
    for (const KeyGroup &group : groups) {
        all += headingCounts;
        for (const KeyLine &line : group.lines)
            all += heightOf(line);
    }
    return std::min(all / 2 + 2 * headingCounts, linesOfColumn);
}

} // namespace

Document composeKeysCard(const QString &title, const QString &language, const QList<KeyGroup> &groups)
{
    const Speaking speaking(language);
    Document document;
    document.title = title;
    document.author = u"Moothall"_s;
    document.language = language;
    document.page.margins = {42, 36, 42, 42};
    document.page.running.append(
        RunningText{.text = KeysCard::tr("Page {page} of {pages}"), .where = RunningText::Where::Foot, .fromEdge = 20});
    document.blocks.append(Heading{.level = 1,
                                   .text = plainText(title),
                                   .style = {.size = cardTitle, .bold = true, .spaceAfter = 4, .keepWithNext = true}});
    QList<KeyGroup> filled = groups;
    filled.removeIf([](const KeyGroup &group) { return group.lines.isEmpty(); });
    const QList<QList<KeyGroup>> columns = inColumns(filled, mostInColumn(filled));
    for (qsizetype at = 0; at < columns.size(); at += 2)
        document.blocks.append(SideBySide{.start = columnBlocks(columns[at]),
                                          .end = columnBlocks(columns.value(at + 1)),
                                          .gap = 24,
                                          .spaceAfter = 0});
    return document;
}

} // namespace moothall
