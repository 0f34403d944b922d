#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMarginsF>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace moothall {

// What other rooms compose: plain values, no fonts, no pages, no PDF. Every length is in points (1/72 inch); every
// colour is 0xRRGGBB; a language is a BCP 47 tag ("en-GB", "cy") and is inherited where empty.

/// A stretch of text in one manner. A line feed in the text is a forced line break inside the paragraph.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString language = {};    ///< where it differs from the surrounding text's
    QString destination = {}; ///< makes the run a link: a name of a place ("item6") or an http, https or mailto address
    QString spoken = {};      ///< what a screen reader says for the link ("Item 6, page 43"); the text where empty

    friend bool operator==(const Run &, const Run &) = default;
};

using Text = QList<Run>;

inline Text plainText(const QString &text) { return {Run{.text = text}}; }
inline Text boldText(const QString &text) { return {Run{.text = text, .bold = true}}; }
inline Text italicText(const QString &text) { return {Run{.text = text, .italic = true}}; }
inline Text linkText(const QString &text, const QString &destination, const QString &spoken = {})
{
    return {Run{.text = text, .destination = destination, .spoken = spoken}};
}

enum class Alignment { Start, Centre, End, Justify };

/// How a paragraph or heading looks. `family` is a font's or a generic family.
struct ParagraphStyle
{
    QString family = QStringLiteral("sans-serif");
    double size = 11;
    bool bold = false;
    bool italic = false;
    quint32 colour = 0x000000;
    Alignment alignment = Alignment::Start;
    double lineSpacing = 1.15; ///< times the font's own line height
    double spaceBefore = 0;    ///< dropped at the head of a page; between two blocks the larger of after and before counts
    double spaceAfter = 6;
    double indentStart = 0;
    double indentEnd = 0;
    double firstLine = 0;      ///< added to indentStart on the first line; negative hangs
    bool keepWithNext = false; ///< never the last thing on a page; headings are kept always
    int orphans = 2;           ///< fewest lines left at the foot of a page
    int widows = 2;            ///< fewest lines carried to the next one

    friend bool operator==(const ParagraphStyle &, const ParagraphStyle &) = default;
};

struct Block;
using Blocks = QList<Block>;

struct Paragraph
{
    Text text;
    ParagraphStyle style = {};
};

/// A heading enters the outline, at its level; levels descend one at a time.
struct Heading
{
    int level = 1; ///< 1 to 6
    Text text;
    ParagraphStyle style = {.size = 14, .bold = true, .spaceBefore = 12};
    bool inOutline = true;
    QString number = {}; ///< "93/24": what the text begins with, where that is a number; structured formats part it
};

enum class Numbering { None, Bullet, Decimal, LowerAlpha, UpperAlpha, LowerRoman };

/// One entry of a list, a sub-list being a List among its body blocks.
struct ListItem
{
    Text label = {};          ///< "6.", "(a)"; made from the list's numbering where empty
    Blocks body = {};         ///< its first paragraph stands on the label's line
    Text trailing = {};       ///< at the end of the first line: "(Pages 43 - 48)"
    QString destination = {}; ///< makes the first paragraph a link, as Run::destination does
    QString spoken = {};      ///< as Run::spoken
    QString anchor = {};      ///< a name for this place
};

struct List
{
    Numbering numbering = Numbering::None;
    QList<ListItem> items = {};
    int firstNumber = 1;
    double labelWidth = 24;         ///< from the label's start to the body's; a wider label moves its body, up to a third of the width
    double trailingWidth = 100;     ///< kept free beside the first paragraph for a trailing text; more where it needs more
    ParagraphStyle labelStyle = {}; ///< of labels and trailing texts: family, size, bold, italic, colour
    double spaceBetween = 6;        ///< the least between two items
};

struct TableCell
{
    Blocks blocks = {};
    int columnSpan = 1;
    bool heading = false; ///< a heading of its row, where the table has no rowHeadings
};

struct TableColumn
{
    double weight = 0; ///< share of the width; 0 = as wide as its text asks for
};

enum class TableRules { None, Horizontal, Grid };

/// Rows of cells. The heading rows are repeated on every page the table runs over (to the eye; a reader hears them once).
struct Table
{
    QList<TableColumn> columns = {};
    QList<QList<TableCell>> rows = {};
    int headingRows = 1;      ///< the first rows, all of column headings
    bool rowHeadings = false; ///< the first cell of every other row is the row's heading
    TableRules rules = TableRules::Horizontal;
    double padding = 4;       ///< inside every cell, on all sides
    QString summary = {};     ///< what the table shows, for a reader who doesn't see its shape
    double spaceAfter = 8;
};

/// One closed or open line of a drawing, as the `d` of an SVG path with the commands M L H V C Q Z, either case.
struct DrawnPath
{
    QByteArray data;
    std::optional<quint32> fill = 0x000000;
    std::optional<quint32> stroke = {};
    double strokeWidth = 1;
};

/// A drawing of paths in a box of its own units, y downwards as in SVG.
struct Drawing
{
    QSizeF box;
    QList<DrawnPath> paths;
};

/// A picture. One of `width` and `height` may be 0: it follows from the picture's shape; never wider than its column.
struct Figure
{
    std::variant<QByteArray, Drawing> picture = QByteArray(); ///< PNG or JPEG bytes, or a drawing
    QString alt = {};          ///< what it shows; required unless decorative
    bool decorative = false;   ///< skipped by screen readers
    double width = 0;
    double height = 0;
    Alignment alignment = Alignment::Start;
    double spaceAfter = 6;
};

/// A horizontal line, nothing to a screen reader.
struct Rule
{
    double thickness = 0.75;
    quint32 colour = 0x000000;
    double spaceBefore = 3;
    double spaceAfter = 6;
};

/// Free height, dropped at the head of a page.
struct Space
{
    double height = 12;
};

struct PageBreak
{
};

/// Two columns beside one another, kept on one page: a crest and the address. Read start column first.
struct SideBySide
{
    Blocks start = {};
    Blocks end = {};
    double startShare = 0.5; ///< of the width less the gap
    double gap = 12;
    double spaceAfter = 6;
};

/// Blocks that belong together: a part of the document to a reader, or only kept on one page, or both.
struct Group
{
    enum class Role { None, Section, Part, Quote };
    Role role = Role::None;
    QString title = {};        ///< of the section or part, for a reader's navigation
    bool keepTogether = false; ///< on one page where it fits on one
    Blocks blocks = {};
};

/// One thing on the way down the page, with what is common to all of them.
struct Block
{
    using Content = std::variant<Paragraph, Heading, List, Table, Figure, Rule, Space, PageBreak, SideBySide, Group>;

    Block() = default;
    template<typename T>
        requires std::is_constructible_v<Content, T>
    Block(T &&value, QString place = {}) : content(std::forward<T>(value)), anchor(std::move(place))
    {
    }

    Content content = {};
    QString anchor = {};   ///< a name for this place: TypesetDocument says on which page it came to stand
    QString language = {}; ///< of everything in the block

    template<typename T>
    const T *as() const { return std::get_if<T>(&content); }
    template<typename T>
    T *as() { return std::get_if<T>(&content); }
};

/// Text at the head or foot of pages: "Page {page} of {pages}". No part of the document to a screen reader, unless
/// `real`: then it is read as the first paragraph of the first page, and only stands there.
struct RunningText
{
    enum class Where { Head, Foot };
    enum class Pages { All, First, AllButFirst };
    QString text; ///< {page} and {pages} are replaced
    Where where = Where::Foot;
    Pages pages = Pages::All;
    Alignment alignment = Alignment::Centre;
    ParagraphStyle style = {.size = 9};
    double fromEdge = 28; ///< from the page's edge to the near side of the text
    bool real = false;
    int firstPage = 1; ///< {page} of the first one
};

struct PageStyle
{
    QSizeF size = {595.276, 841.89}; ///< A4
    QMarginsF margins = {56.7, 56.7, 56.7, 62.4};
    QList<RunningText> running = {};

    static PageStyle a4() { return {}; }
    static PageStyle a4Landscape() { return {.size = {841.89, 595.276}}; }
};

/// A document: what one front sheet, agenda, set of minutes, notice or decision record is.
struct Document
{
    enum class Top { Document, Part, Section };
    QString title;
    QString author = {};                          ///< whom it is by: the authority
    QString language = QStringLiteral("en-GB");
    std::optional<QDateTime> made = {};           ///< stated in a stand-alone file; injected, never the clock's
    PageStyle page = {};
    Top top = Top::Part;                          ///< the element that holds everything and bears the title
    Blocks blocks = {};
};

/// All the text of a document in reading order, one paragraph a line; labels made from a numbering aren't in it.
QString textOf(const Document &document);

} // namespace moothall
