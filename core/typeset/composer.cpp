#include "core/typeset/composer.h"

#include "core/typeset/pdfsyntax.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Typesetting
{
    Q_DECLARE_TR_FUNCTIONS(Typesetting)
};

/// Narrower columns would only hold letters one below the other.
constexpr double narrowest = 12;

bool isAddress(const QString &destination)
{
    return destination.contains(u':');
}

bool isUsable(const QString &destination)
{
    if (!isAddress(destination)) {
        static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"_s);
        return name.match(destination).hasMatch();
    }
    const QUrl url(destination, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1);
}

QByteArray groupType(Group::Role role)
{
    switch (role) {
    case Group::Role::Section:
        return "Sect";
    case Group::Role::Part:
        return "Part";
    case Group::Role::Quote:
        return "BlockQuote";
    case Group::Role::None:
        break;
    }
    return {};
}

QString wholeText(const Text &text)
{
    QString result;
    for (const Run &run : text)
        result += settable(run.text);
    return result;
}

} // namespace

Status Composer::problems() const
{
    if (m_problem)
        return fail(*m_problem);
    return {};
}

Strip Composer::leftOver()
{
    Strip strip;
    strip.anchors = std::exchange(m_pendingAnchors, {});
    return strip;
}

void Composer::reject(const QString &sentence)
{
    if (!m_problem)
        m_problem = Error(ErrorCode::BadInput, sentence);
}

StructureElement *Composer::element(StructureElement *parent, const QByteArray &type, const QByteArray &entries)
{
    if (m_language.isEmpty())
        return m_tree.add(parent, type, entries);
    return m_tree.add(parent, type, entries + "/Lang" + pdf::textString(std::exchange(m_language, QString())));
}

Strips Composer::compose(const Blocks &blocks, const Column &column)
{
    Strips result;
    for (const Block &block : blocks) {
        if (!block.anchor.isEmpty())
            m_pendingAnchors << block.anchor;
        for (Strip &strip : composeBlock(block, column))
            result.push_back(std::move(strip));
    }
    return result;
}

Strips Composer::composeBlock(const Block &block, const Column &column)
{
    Column own = column;
    m_language = block.language;
    const Group *group = block.as<Group>();
    const bool hasNoElement = block.as<SideBySide>() || (group && group->role == Group::Role::None);
    if (hasNoElement && !m_language.isEmpty())
        own.parent = element(column.parent, "Div");

    struct Visitor
    {
        Composer &composer;
        const Column &column;

        Strips operator()(const Paragraph &block) const { return composer.composeParagraph(block, column); }
        Strips operator()(const Heading &block) const { return composer.composeHeading(block, column); }
        Strips operator()(const List &block) const { return composer.composeList(block, column); }
        Strips operator()(const Table &block) const { return composer.composeTable(block, column); }
        Strips operator()(const Figure &block) const { return composer.composeFigure(block, column); }
        Strips operator()(const Rule &block) const { return composer.composeRule(block, column); }
        Strips operator()(const SideBySide &block) const { return composer.composeSideBySide(block, column); }
        Strips operator()(const Group &block) const { return composer.composeGroup(block, column); }
        Strips operator()(const Space &block) const
        {
            Strip strip;
            strip.height = block.height;
            strip.isSpace = true;
            return {strip};
        }
        Strips operator()(const PageBreak &) const
        {
            composer.m_pendingBreak = true;
            return {};
        }
    };
    // What is pending belongs to the first strip that the block itself makes, not to one of its inner blocks.
    QStringList anchors = std::exchange(m_pendingAnchors, {});
    const bool startsPage = std::exchange(m_pendingBreak, false);
    Strips strips = std::visit(Visitor{*this, own}, block.content);
    m_language.clear();
    if (strips.empty()) {
        m_pendingAnchors = anchors + m_pendingAnchors;
        m_pendingBreak = m_pendingBreak || startsPage;
    } else {
        strips.front().anchors = anchors + strips.front().anchors;
        strips.front().startsPage = strips.front().startsPage || startsPage;
    }
    return strips;
}

TextLayout &Composer::layOut(const Text &text, const ParagraphStyle &style, double width)
{
    return m_layouts.emplace_back(m_fonts, text, style, width);
}

Strips Composer::linesOf(const TextLayout &layout, const ParagraphStyle &style, double left)
{
    Strips result;
    const size_t count = layout.lines().size();
    result.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const TextLine &line = layout.lines()[i];
        const bool last = i + 1 == count;
        const auto above = static_cast<int>(i) + 1;
        const auto below = static_cast<int>(count) - above;
        Strip strip;
        strip.height = line.height;
        strip.baseline = line.baseline;
        if (i == 0)
            strip.before = style.spaceBefore;
        if (last)
            strip.after = style.spaceAfter;
        if (last ? style.keepWithNext : above < style.orphans || below < style.widows)
            strip.keep = Keep::Must;
        strip.draw = [&layout, i, left](PageCanvas &canvas, double top) { layout.drawLine(i, canvas, left, top); };
        result.push_back(std::move(strip));
    }
    return result;
}

Strips Composer::composeText(const Text &text, const ParagraphStyle &style, const Column &column)
{
    const double width = std::max(column.width - style.indentStart - style.indentEnd, narrowest);
    TextLayout &layout = layOut(text, style, width);
    if (column.parent && !layout.isEmpty())
        tagText(layout, text, m_tree.add(column.parent, "P"), {});
    return linesOf(layout, style, column.left + style.indentStart);
}

Strips Composer::composeParagraph(const Paragraph &paragraph, const Column &column, const WholeLink &link)
{
    const ParagraphStyle &style = paragraph.style;
    const double width = std::max(column.width - style.indentStart - style.indentEnd, narrowest);
    TextLayout &layout = layOut(paragraph.text, style, width);
    if (!layout.isEmpty())
        tagText(layout, paragraph.text, element(column.parent, "P"), link);
    return linesOf(layout, style, column.left + style.indentStart);
}

Strips Composer::composeHeading(const Heading &heading, const Column &column)
{
    const QString title = wholeText(heading.text).replace(QChar(0x2028), u' ').simplified();
    checkLevel(heading);
    ParagraphStyle style = heading.style;
    style.keepWithNext = true;
    style.orphans = style.widows = 100; // a heading is never cut
    const double width = std::max(column.width - style.indentStart - style.indentEnd, narrowest);
    TextLayout &layout = layOut(heading.text, style, width);
    if (layout.isEmpty())
        return linesOf(layout, style, column.left + style.indentStart);
    const QByteArray type = 'H' + QByteArray::number(heading.level);
    tagText(layout, heading.text, element(column.parent, type), {});
    Strips strips = linesOf(layout, style, column.left + style.indentStart);
    if (heading.inOutline) {
        strips.front().draw = [draw = std::move(strips.front().draw), level = heading.level, title](
                                  PageCanvas &canvas, double top) {
            canvas.addHeading(level, title, top);
            draw(canvas, top);
        };
    }
    return strips;
}

void Composer::checkLevel(const Heading &heading)
{
    if (heading.level < 1 || heading.level > 6 || (m_level > 0 && heading.level > m_level + 1)) {
        reject(Typesetting::tr("The heading “%1” is of level %2 but follows one of level %3. Levels descend one at a "
                               "time, or a screen reader's contents have gaps.")
                   .arg(wholeText(heading.text).left(60))
                   .arg(heading.level)
                   .arg(m_level));
    }
    m_level = heading.level;
}

/// Gives every stretch of the text its place below `element`: links, other languages and text from right to left are
/// elements of their own.
void Composer::tagText(TextLayout &layout, const Text &text, StructureElement *element, const WholeLink &whole)
{
    QList<TextSegment> segments;
    const LinkTarget *link = nullptr;
    if (!whole.destination.isEmpty())
        link = addLink(element, whole.destination, whole.spoken.isEmpty() ? wholeText(text) : whole.spoken);
    const bool wholly = link != nullptr;
    qsizetype from = 0;
    const Run *previous = nullptr;
    StructureElement *parent = link ? link->element : element;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Run &run = text.at(i);
        const qsizetype end = layout.runEnds().at(i);
        if (end == from)
            continue;
        const bool sameLink = previous && previous->destination == run.destination && previous->spoken == run.spoken;
        if (!wholly && !sameLink) {
            link = run.destination.isEmpty()
                ? nullptr
                : addLink(element, run.destination, run.spoken.isEmpty() ? settable(run.text) : run.spoken);
            parent = link ? link->element : element;
        }
        const bool same = sameLink || (wholly && previous);
        const bool joins = same && previous->language == run.language && !segments.isEmpty();
        StructureElement *inner = parent;
        if (joins)
            inner = segments.last().leaf->element;
        else if (!run.language.isEmpty())
            inner = m_tree.add(parent, "Span", "/Lang" + pdf::textString(run.language));
        for (qsizetype at = from; at < end;) {
            qsizetype next = end;
            bool rightToLeft = false;
            for (const auto &[start, stop] : layout.rightToLeft()) {
                if (at >= start && at < stop) {
                    rightToLeft = true;
                    next = std::min(next, stop);
                } else if (start > at) {
                    next = std::min(next, start);
                    break;
                }
            }
            StructureElement *owner = rightToLeft ? tagRightToLeft(layout, at, next, inner) : inner;
            if (!segments.isEmpty() && segments.last().leaf->element == owner && at == segments.last().end)
                segments.last().end = next;
            else
                segments << TextSegment{next, m_tree.addLeaf(owner), link};
            at = next;
        }
        from = end;
        previous = &run;
    }
    layout.setSegments(std::move(segments));
}

StructureElement *Composer::tagRightToLeft(
    const TextLayout &layout, qsizetype from, qsizetype to, StructureElement *element)
{
    // Drawn from left to right; the words in their own order are in the element.
    return m_tree.add(element, "Span", "/ActualText" + pdf::textString(layout.textBetween(from, to)));
}

const LinkTarget *Composer::addLink(StructureElement *parent, const QString &destination, const QString &spoken)
{
    if (!isUsable(destination)) {
        reject(Typesetting::tr("The link “%1” leads to “%2”. Links lead to a place in the document or to an http, "
                               "https or mailto address.")
                   .arg(spoken.left(60), destination.left(200)));
    }
    m_links.push_back({m_tree.add(parent, "Link"), destination, spoken.simplified()});
    return &m_links.back();
}

Strips Composer::composeGroup(const Group &group, const Column &column)
{
    Column inner = column;
    const QByteArray type = groupType(group.role);
    if (!type.isEmpty())
        inner.parent = element(
            column.parent, type, group.title.isEmpty() ? QByteArray() : "/T" + pdf::textString(group.title));
    Strips strips = compose(group.blocks, inner);
    if (group.keepTogether) {
        for (size_t i = 0; i + 1 < strips.size(); ++i)
            strips[i].keep = std::max(strips[i].keep, Keep::Group);
    }
    return strips;
}

Strips Composer::composeRule(const Rule &rule, const Column &column)
{
    Strip strip;
    strip.height = rule.thickness;
    strip.before = rule.spaceBefore;
    strip.after = rule.spaceAfter;
    strip.draw = [rule, column](PageCanvas &canvas, double top) {
        canvas.selectArtifact("/Type/Layout");
        canvas.content() += "q " + pdf::colour(rule.colour) + " rg " + pdf::number(column.left) + ' '
            + pdf::number(canvas.up(top + rule.thickness)) + ' ' + pdf::number(column.width) + ' '
            + pdf::number(rule.thickness) + " re f Q\n";
    };
    return {strip};
}

Strips Composer::composeFigure(const Figure &figure, const Column &column)
{
    if (!figure.decorative && figure.alt.trimmed().isEmpty())
        reject(Typesetting::tr("A picture has no description. Say what it shows, or that it is decoration only."));
    QSizeF shape;
    int index = -1;
    const Drawing *drawing = std::get_if<Drawing>(&figure.picture);
    if (drawing) {
        shape = drawing->box;
        if (const auto tried = paintDrawing(*drawing, 0, 0, 1); !tried)
            reject(tried.error().sentence());
    } else {
        index = pictureIndex(std::get<QByteArray>(figure.picture));
        if (index >= 0)
            shape = m_pictures[static_cast<size_t>(index)].pixels;
    }
    if (shape.width() <= 0 || shape.height() <= 0) {
        reject(Typesetting::tr("A picture can't be read. Use a PNG or JPEG file."));
        return {};
    }
    QSizeF size(figure.width, figure.height);
    if (size.width() <= 0 && size.height() <= 0)
        size = shape * 0.75; // 96 dots an inch
    else if (size.width() <= 0)
        size.setWidth(size.height() * shape.width() / shape.height());
    else if (size.height() <= 0)
        size.setHeight(size.width() * shape.height() / shape.width());
    if (const double most = std::min(column.width / size.width(), column.tallest / size.height()); most < 1)
        size *= most;

    double left = column.left;
    if (figure.alignment == Alignment::End)
        left += column.width - size.width();
    else if (figure.alignment == Alignment::Centre)
        left += (column.width - size.width()) / 2;

    ContentLeaf *leaf = nullptr;
    if (!figure.decorative)
        leaf = m_tree.addLeaf(element(column.parent, "Figure", "/Alt" + pdf::textString(figure.alt)));
    Strip strip;
    strip.height = size.height();
    strip.after = figure.spaceAfter;
    strip.draw = [leaf, index, left, size, shape, drawing = drawing ? *drawing : Drawing()](
                     PageCanvas &canvas, double top) {
        const double bottom = canvas.up(top + size.height());
        if (leaf)
            canvas.select(*leaf);
        else
            canvas.selectArtifact();
        if (leaf && !canvas.isUnspoken())
            leaf->element->entries += "/A<</O/Layout/Placement/Block/BBox[" + pdf::number(left) + ' '
                + pdf::number(bottom) + ' ' + pdf::number(left + size.width()) + ' '
                + pdf::number(bottom + size.height()) + "]>>";
        if (index >= 0) {
            canvas.usePicture(index);
            canvas.content() += "q " + pdf::number(size.width()) + " 0 0 " + pdf::number(size.height()) + ' '
                + pdf::number(left) + ' ' + pdf::number(bottom) + " cm /Im" + QByteArray::number(index) + " Do Q\n";
        } else if (const auto painted =
                       paintDrawing(drawing, left, bottom + size.height(), size.width() / shape.width())) {
            canvas.content() += *painted;
        }
    };
    return {strip};
}

int Composer::pictureIndex(const QByteArray &bytes)
{
    const auto known = m_pictureOfBytes.constFind(bytes);
    if (known != m_pictureOfBytes.constEnd())
        return *known;
    auto picture = readPicture(bytes);
    if (!picture) {
        reject(picture.error().sentence());
        return -1;
    }
    const int index = static_cast<int>(m_pictures.size());
    m_pictures.push_back(std::move(*picture));
    m_pictureOfBytes.insert(bytes, index);
    return index;
}

} // namespace moothall
