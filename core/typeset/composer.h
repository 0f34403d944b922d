#pragma once

#include "core/base/result.h"
#include "core/typeset/document.h"
#include "core/typeset/fontbook.h"
#include "core/typeset/picture.h"
#include "core/typeset/strip.h"
#include "core/typeset/structuretree.h"
#include "core/typeset/textlayout.h"

#include <deque>

namespace moothall {

/// Where blocks stand and to whom they belong.
struct Column
{
    double left = 0;
    double width = 0;
    double tallest = 0; ///< no strip may be higher
    StructureElement *parent = nullptr;
};

/// Lays blocks out as strips and gives them their place in the structure. What it makes is drawn from its own memory:
/// it lives until the last strip is drawn.
class Composer
{
public:
    Composer(FontBook &fonts, StructureTree &tree) : m_fonts(fonts), m_tree(tree) {}

    Strips compose(const Blocks &blocks, const Column &column);
    /// Text that isn't among the blocks: running heads and feet. Without a parent it is nobody's, for artifacts.
    Strips composeText(const Text &text, const ParagraphStyle &style, const Column &column);

    /// Holds the names of places after which nothing more came.
    Strip leftOver();
    /// The first thing that can't be set, if any.
    Status problems() const;
    const std::vector<Picture> &pictures() const { return m_pictures; }

private:
    /// A paragraph that is a link as a whole.
    struct WholeLink
    {
        QString destination;
        QString spoken;
    };

    Strips composeBlock(const Block &block, const Column &column);
    Strips composeParagraph(const Paragraph &paragraph, const Column &column, const WholeLink &link = {});
    Strips composeHeading(const Heading &heading, const Column &column);
    Strips composeList(const List &list, const Column &column);
    Strips composeItem(const List &list, qsizetype index, const Column &column);
    Strips composeTable(const Table &table, const Column &column);
    Strips composeFigure(const Figure &figure, const Column &column);
    Strips composeRule(const Rule &rule, const Column &column);
    Strips composeSideBySide(const SideBySide &both, const Column &column);
    Strips composeGroup(const Group &group, const Column &column);

    TextLayout &layOut(const Text &text, const ParagraphStyle &style, double width);
    Strips linesOf(const TextLayout &layout, const ParagraphStyle &style, double left);
    void tagText(TextLayout &layout, const Text &text, StructureElement *element, const WholeLink &link);
    StructureElement *tagRightToLeft(const TextLayout &layout, qsizetype from, qsizetype to, StructureElement *element);
    const LinkTarget *addLink(StructureElement *parent, const QString &destination, const QString &spoken);

    /// A new element, in the language of the block being composed where that has one.
    StructureElement *element(StructureElement *parent, const QByteArray &type, const QByteArray &entries = {});
    void checkLevel(const Heading &heading);
    void reject(const QString &sentence);
    int pictureIndex(const QByteArray &bytes);

    // Columns beside one another: rows of tables, and side by side. (beside.cpp)
    struct Cell
    {
        Strips strips;
        double left = 0;
        double width = 0;
    };
    struct RowStyle
    {
        double padding = 0;
        TableRules rules = TableRules::None;
        bool ruleAbove = false;
        double left = 0;
        double width = 0;
    };
    Strips rowOf(std::vector<Cell> cells, const RowStyle &style, double tallest);
    QList<double> columnWidths(const Table &table, double width);
    double naturalWidth(const Blocks &blocks);
    Strips tableRow(const Table &table, qsizetype row, const QList<double> &widths, const Column &column);

    FontBook &m_fonts;
    StructureTree &m_tree;
    std::deque<TextLayout> m_layouts;
    std::deque<Strips> m_stacks;
    std::deque<std::vector<Cell>> m_rows;
    std::deque<LinkTarget> m_links;
    std::vector<Picture> m_pictures;
    QHash<QByteArray, int> m_pictureOfBytes;
    QString m_language; ///< of the block being composed, where it states one
    QStringList m_pendingAnchors;
    bool m_pendingBreak = false;
    int m_level = 0; ///< of the last heading
    std::optional<Error> m_problem;
};

} // namespace moothall
