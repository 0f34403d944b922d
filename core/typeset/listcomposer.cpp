#include "core/typeset/composer.h"

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelGap = 4;

QByteArray numberingName(Numbering numbering)
{
    switch (numbering) {
    case Numbering::Bullet:
        return "Disc";
    case Numbering::Decimal:
        return "Decimal";
    case Numbering::LowerAlpha:
        return "LowerAlpha";
    case Numbering::UpperAlpha:
        return "UpperAlpha";
    case Numbering::LowerRoman:
        return "LowerRoman";
    case Numbering::None:
        break;
    }
    return "None";
}

/// a … z, aa, ab …
QString letters(int number)
{
    QString result;
    for (; number > 0; number = (number - 1) / 26)
        result.prepend(QChar(u'a' + (number - 1) % 26));
    return result;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> numerals{{{1000, "m"}, {900, "cm"}, {500, "d"},
        {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    QString result;
    for (const auto &[value, numeral] : numerals) {
        for (; number >= value; number -= value)
            result += QLatin1StringView(numeral);
    }
    return result;
}

Text automaticLabel(Numbering numbering, int number)
{
    switch (numbering) {
    case Numbering::Bullet:
        return plainText(u"•"_s);
    case Numbering::Decimal:
        return plainText(QString::number(number) + u'.');
    case Numbering::LowerAlpha:
        return plainText(u'(' + letters(number) + u')');
    case Numbering::UpperAlpha:
        return plainText(letters(number).toUpper() + u'.');
    case Numbering::LowerRoman:
        return plainText(u'(' + roman(number) + u')');
    case Numbering::None:
        break;
    }
    return {};
}

/// Draws a second thing whenever the strip is drawn, before or after its own.
void drawAlso(Strip &strip, bool before, std::function<void(PageCanvas &, double)> other)
{
    strip.draw = [own = std::move(strip.draw), other = std::move(other), before](PageCanvas &canvas, double top) {
        if (before)
            other(canvas, top);
        if (own)
            own(canvas, top);
        if (!before)
            other(canvas, top);
    };
}

} // namespace

Strips Composer::composeList(const List &list, const Column &column)
{
    Column own = column;
    own.parent = element(column.parent, "L", "/A<</O/List/ListNumbering/" + numberingName(list.numbering) + ">>");
    Strips result;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        Strips strips = composeItem(list, i, own);
        if (strips.empty())
            continue;
        if (i > 0)
            strips.front().before = std::max(strips.front().before, list.spaceBetween);
        if (const QString &anchor = list.items.at(i).anchor; !anchor.isEmpty())
            strips.front().anchors.prepend(anchor);
        std::move(strips.begin(), strips.end(), std::back_inserter(result));
    }
    return result;
}

Strips Composer::composeItem(const List &list, qsizetype index, const Column &column)
{
    const ListItem &item = list.items.at(index);
    StructureElement *li = m_tree.add(column.parent, "LI");
    const Text labelText =
        item.label.isEmpty() ? automaticLabel(list.numbering, list.firstNumber + static_cast<int>(index)) : item.label;
    TextLayout *label = nullptr;
    double indent = list.labelWidth;
    if (!labelText.isEmpty()) {
        ParagraphStyle style = list.labelStyle;
        style.alignment = Alignment::Start;
        style.firstLine = 0;
        // A label that would leave its body no room is wrapped.
        const double natural = TextLayout(m_fonts, labelText, style, -1).naturalWidth();
        const double most = std::max(std::min(indent, column.width), column.width / 3) - labelGap;
        label = &layOut(labelText, style, natural > most ? most : -1);
        if (!label->isEmpty())
            tagText(*label, labelText, m_tree.add(li, "Lbl"), {});
        indent = std::max(std::min(indent, column.width / 3), std::min(natural, most) + labelGap);
    }

    Column body = column;
    body.left += indent;
    body.width -= indent;
    body.parent = m_tree.add(li, "LBody");
    Strips strips;
    Blocks rest = item.body;
    const Paragraph *title = rest.isEmpty() ? nullptr : rest.first().as<Paragraph>();
    TextLayout *trailing = nullptr;
    const bool hasTrailing = !item.trailing.isEmpty();
    double trailingWidth = list.trailingWidth;
    if (hasTrailing) {
        const double natural = TextLayout(m_fonts, item.trailing, list.labelStyle, -1).naturalWidth();
        trailingWidth = std::clamp(natural + 2 * labelGap, trailingWidth, std::max(trailingWidth, body.width / 2));
    }
    if (title) {
        const Block first = rest.takeFirst();
        Column narrow = body;
        if (hasTrailing)
            narrow.width -= trailingWidth;
        m_language = first.language;
        strips = composeParagraph(*first.as<Paragraph>(), narrow, {item.destination, item.spoken});
        m_language.clear();
        if (!first.anchor.isEmpty())
            strips.front().anchors << first.anchor;
    }
    if (hasTrailing) {
        ParagraphStyle style = list.labelStyle;
        style.alignment = Alignment::End;
        style.firstLine = 0;
        trailing = &layOut(item.trailing, style, std::max(trailingWidth - labelGap, 24.0));
        if (!trailing->isEmpty())
            tagText(*trailing, item.trailing, m_tree.add(body.parent, "P"), {});
    }
    if (strips.empty() && (label || trailing)) {
        // A label stands beside the first line of whatever comes; without text it has a line of its own.
        Strips others = compose(rest, body);
        rest.clear();
        if (others.empty() || others.front().baseline <= 0)
            others.insert(others.begin(), Strip());
        strips = std::move(others);
    }
    for (Strip &strip : compose(rest, body))
        strips.push_back(std::move(strip));
    if (strips.empty())
        return strips;

    // Label, first line and trailing text share a baseline.
    Strip &first = strips.front();
    double baseline = first.baseline;
    for (const TextLayout *beside : {label, trailing}) {
        if (beside)
            baseline = std::max(baseline, beside->lines().front().baseline);
    }
    const double lowered = baseline - first.baseline;
    if (first.draw)
        first.draw = [own = std::move(first.draw), lowered](
                         PageCanvas &canvas, double top) { own(canvas, top + lowered); };
    first.height += lowered;
    first.baseline = baseline;
    if (label) {
        const double down = baseline - label->lines().front().baseline;
        first.height = std::max(first.height, down + label->height());
        drawAlso(first, true, [label, down, left = column.left](PageCanvas &canvas, double top) {
            for (size_t i = 0; i < label->lines().size(); ++i) {
                label->drawLine(i, canvas, left, top + down);
                top += label->lines()[i].height;
            }
        });
    }
    if (trailing) {
        const double down = baseline - trailing->lines().front().baseline;
        const double left = body.left + body.width - trailingWidth + labelGap;
        // Pages follow the title's last line in reading; to the eye they stand at its first.
        first.height = std::max(first.height, down + trailing->lines().front().height);
        const size_t lines = trailing->lines().size();
        drawAlso(first, false, [trailing, down, left, lines](PageCanvas &canvas, double top) {
            for (size_t i = 0; i < lines; ++i) {
                trailing->drawLine(i, canvas, left, top + down);
                top += trailing->lines()[i].height;
            }
        });
        const double missing = down + trailing->height() - stackHeight(strips);
        if (missing > 0)
            strips.back().height += missing;
        if (lines > 1 && strips.size() > 1)
            first.keep = Keep::Must;
    }
    return strips;
}

} // namespace moothall
