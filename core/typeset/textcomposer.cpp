#include "core/typeset/composer.h"

#include "core/typeset/pdfsyntax.h"
#include "core/typeset/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

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

QString wholeText(const Text &text)
{
    QString result;
    for (const Run &run : text)
        result += settable(run.text);
    return result;
}

} // namespace

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

} // namespace moothall
