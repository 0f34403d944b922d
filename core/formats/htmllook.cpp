#include "core/formats/htmllook.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString inEm(double points, double size)
{
    return QString::number(points / size, 'g', 3) + u"em"_s;
}

QString ruleOf(const ParagraphStyle &style, double bodySize)
{
    QStringList rule;
    const auto say = [&](const QString &property, const QString &value) {
        rule.append(property + u": "_s + value);
    };
    if (style.size != bodySize)
        say(u"font-size"_s, inEm(style.size, bodySize));
    say(u"font-weight"_s, style.bold ? u"bold"_s : u"normal"_s);
    if (style.italic)
        say(u"font-style"_s, u"italic"_s);
    if (style.alignment == Alignment::Centre)
        say(u"text-align"_s, u"center"_s);
    else if (style.alignment == Alignment::End)
        say(u"text-align"_s, u"end"_s);
    say(u"margin"_s,
        inEm(style.spaceBefore, style.size) + u' ' + inEm(style.indentEnd, style.size) + u' ' +
            inEm(style.spaceAfter, style.size) + u' ' + inEm(style.indentStart, style.size));
    if (style.firstLine != 0)
        say(u"text-indent"_s, inEm(style.firstLine, style.size));
    if (style.colour != 0)
        say(u"color"_s, u"#%1"_s.arg(style.colour, 6, 16, QLatin1Char('0')));
    return rule.join(u"; "_s);
}

/// What every document has. No quotes and no signs that HTML would escape.
const QString common = uR"(
html { font-family: Arial, Helvetica, sans-serif; line-height: 1.45; color: #000; background: #fff }
body { margin: 0 }
nav { display: flex; flex-wrap: wrap; gap: 0.3em 1.5em; padding: 0.8em 1.2em; border-bottom: 1px solid #666 }
main { max-width: 44em; margin: 0 auto; padding: 1.5em 1.2em 4em }
h1, h2, h3, h4, h5, h6, p { overflow-wrap: break-word }
ul, ol { margin: 0 0 0.6em; padding-inline-start: 2.2em }
li { margin: 0 0 0.45em }
ol.labelled { list-style: none; padding: 0 }
ol.labelled li { display: flex; gap: 0.6em }
ol.labelled .label { flex: none; min-width: 1.9em }
ol.labelled .entry { flex: 1; min-width: 0 }
.trailing { float: right; margin-inline-start: 1em }
table { border-collapse: collapse; width: 100%; margin: 0 0 0.8em }
th, td { text-align: start; vertical-align: top; padding: 0.3em 0.4em }
table.lines th, table.lines td { border-bottom: 1px solid #666 }
table.grid th, table.grid td { border: 1px solid #666 }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
blockquote { margin: 0 }
.beside { display: flex; flex-wrap: wrap; gap: 1em; justify-content: space-between; margin: 0 0 1.2em }
.stamp { text-align: end; font-size: 1.15em; font-weight: bold }
hr { border: 0; border-top: 1px solid #000 }
a { color: #0b4a8f }
@media print { nav { display: none } main { max-width: none; padding: 0 } h1, h2, h3 { break-after: avoid } .newpage { break-before: page } }
)"_s;

} // namespace

QString htmlClassOf(const Looks &looks, const ParagraphStyle &style)
{
    const auto at =
        std::ranges::find(looks.paragraphs, style, &std::pair<ParagraphStyle, int>::first);
    return u"t%1"_s.arg(std::distance(looks.paragraphs.begin(), at));
}

QString styleSheetOf(const Looks &looks)
{
    QString sheet = common;
    for (qsizetype at = 0; at < looks.paragraphs.size(); ++at)
        sheet +=
            u".t%1 { %2 }\n"_s.arg(at).arg(ruleOf(looks.paragraphs[at].first, looks.body().size));
    return sheet;
}

} // namespace moothall
