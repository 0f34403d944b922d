#include "ui/models/pastedhtml.h"

#include "ui/models/htmltokens.h"
#include "ui/models/pastedblocks.h"

#include <QRegularExpression>
#include <QSet>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepest = 400; ///< elements within one another; what lies deeper adds no format

const QSet<QString> &voidElements()
{
    static const QSet<QString> names{u"br"_s,    u"hr"_s,     u"img"_s,   u"meta"_s, u"link"_s,
                                     u"input"_s, u"col"_s,    u"base"_s,  u"area"_s, u"wbr"_s,
                                     u"embed"_s, u"source"_s, u"track"_s, u"param"_s};
    return names;
}

/// Those that begin and end a paragraph.
const QSet<QString> &blockElements()
{
    static const QSet<QString> names{
        u"p"_s,       u"div"_s,    u"h1"_s,     u"h2"_s,     u"h3"_s,     u"h4"_s,
        u"h5"_s,      u"h6"_s,     u"ul"_s,     u"ol"_s,     u"li"_s,     u"blockquote"_s,
        u"table"_s,   u"tr"_s,     u"td"_s,     u"th"_s,     u"pre"_s,    u"section"_s,
        u"article"_s, u"header"_s, u"footer"_s, u"main"_s,   u"center"_s, u"address"_s,
        u"dl"_s,      u"dt"_s,     u"dd"_s,     u"hr"_s,     u"body"_s,   u"caption"_s,
        u"thead"_s,   u"tbody"_s,  u"tfoot"_s,  u"figure"_s, u"form"_s,   u"fieldset"_s,
        u"nav"_s,     u"aside"_s};
    return names;
}

/// How text within an element stands.
struct Manner
{
    QString name;
    bool bold = false;
    bool italic = false;
    bool hidden = false;
    bool marker = false; ///< the number or bullet that Word writes before a paragraph of a list
    bool quote = false;
    int heading = 0;
};

/// "bold" of "font-weight: bold"; the last word counts.
QString styleValue(const QString &style, const QString &property)
{
    QString value;
    for (const QString &declaration : style.split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 &&
            QStringView(declaration).left(colon).trimmed().compare(property, Qt::CaseInsensitive) ==
                0)
            value = declaration.sliced(colon + 1).trimmed().toLower();
    }
    return value;
}

bool isBold(const QString &weight)
{
    return weight.startsWith(u"bold"_s) || weight.toInt() >= 600;
}

int headingLevel(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6'
               ? name[1].digitValue()
               : 0;
}

/// By what the marks of a list look like: "1.", "(b)", "iv)", "·".
ListStyle styleOfMarker(const QString &marker)
{
    static const QRegularExpression letter(u"^[^\\p{L}\\p{N}]*[a-zA-Z][^\\p{L}\\p{N}]*$"_s);
    static const QRegularExpression number(u"[0-9]|^[^\\p{L}]*[ivxIVX]+[^\\p{L}]*$"_s);
    const QString mark = marker.simplified();
    if (mark == "o"_L1)
        return ListStyle::Bullet; // Courier's circle
    if (number.match(mark).hasMatch() && !mark.contains(u'v') && !mark.contains(u'x') &&
        mark.size() > 0)
        return ListStyle::Number;
    if (letter.match(mark).hasMatch())
        return ListStyle::Letter;
    return number.match(mark).hasMatch() ? ListStyle::Number : ListStyle::Bullet;
}

ListStyle styleOfList(const HtmlToken &token)
{
    const QString css = token.attributes.value(u"style"_s);
    QString type = styleValue(css, u"list-style-type"_s);
    if (type.isEmpty())
        type = token.attributes.value(u"type"_s);
    if (type == "a"_L1 || type == "A"_L1 || type.endsWith(u"alpha"_s) || type.endsWith(u"latin"_s))
        return ListStyle::Letter;
    if (type == "disc"_L1 || type == "circle"_L1 || type == "square"_L1)
        return ListStyle::Bullet;
    return token.name == "ul"_L1 ? ListStyle::Bullet : ListStyle::Number;
}

/// Walks over the pieces and builds the blocks.
class Pasting
{
public:
    RichText read(QStringView html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Text:
                text(token.text);
                break;
            case HtmlToken::Kind::Start:
                start(token);
                break;
            case HtmlToken::Kind::End:
                end(token.name);
                break;
            }
        }
        return RichText(m_blocks.finish());
    }

private:
    Manner manner() const { return m_open.isEmpty() ? Manner() : m_open.last(); }

    void text(const QString &words)
    {
        const Manner now = manner();
        if (now.marker)
            m_blocks.addMarker(words);
        else if (!now.hidden)
            m_blocks.addText(words, now.bold, now.italic);
    }

    void start(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (name == "br"_L1) {
            m_blocks.addBreak();
            return;
        }
        if (blockElements().contains(name)) {
            flush();
            structure(token);
        }
        if (voidElements().contains(name))
            return;
        if (m_open.size() >= deepest)
            return;
        Manner inside = mannerOf(token);
        ++m_count[name];
        m_open.append(inside);
        if (name == "q"_L1 && !inside.hidden)
            m_blocks.addText(u"“"_s, inside.bold, inside.italic);
        if (blockElements().contains(name))
            beginParagraph(token);
    }

    Manner mannerOf(const HtmlToken &token) const
    {
        const QString &name = token.name;
        const QString css = token.attributes.value(u"style"_s);
        Manner inside = manner();
        inside.name = name;
        inside.bold = inside.bold || name == "b"_L1 || name == "strong"_L1;
        inside.italic = inside.italic || name == "i"_L1 || name == "em"_L1 || name == "cite"_L1;
        if (const QString weight = styleValue(css, u"font-weight"_s); !weight.isEmpty())
            inside.bold = isBold(weight);
        if (const QString slant = styleValue(css, u"font-style"_s); !slant.isEmpty())
            inside.italic = slant == "italic"_L1 || slant == "oblique"_L1;
        inside.hidden = inside.hidden || name == "del"_L1 ||
                        styleValue(css, u"display"_s) == "none"_L1 ||
                        styleValue(css, u"mso-hide"_s) == "all"_L1 ||
                        styleValue(css, u"mso-element"_s).startsWith(u"comment"_s);
        inside.marker = inside.marker || styleValue(css, u"mso-list"_s) == "ignore"_L1;
        const QString kind = token.attributes.value(u"class"_s);
        inside.quote = inside.quote || name == "blockquote"_L1 || kind == "MsoQuote"_L1 ||
                       kind == "MsoIntenseQuote"_L1;
        if (const int level = headingLevel(name))
            inside.heading = level;
        else if (kind == "MsoTitle"_L1)
            inside.heading = 1;
        return inside;
    }

    void beginParagraph(const HtmlToken &token)
    {
        const Manner now = manner();
        PastedParagraph paragraph;
        paragraph.heading = std::min(now.heading, 4);
        paragraph.isQuote = now.quote;
        // "mso-list:l0 level2 lfo1": a paragraph that only looks like the entry of a list.
        static const QRegularExpression fake(u"^l(\\d+)\\s+level(\\d+)"_s);
        const auto match =
            fake.match(styleValue(token.attributes.value(u"style"_s), u"mso-list"_s));
        if (match.hasMatch()) {
            paragraph.list = match.captured(1).toInt();
            paragraph.level = std::clamp(match.captured(2).toInt(), 1, 9);
        } else if (token.attributes.value(u"class"_s).startsWith(u"MsoListParagraph"_s)) {
            paragraph.continuesEntry = true;
        }
        m_blocks.beginParagraph(paragraph);
    }

    void flush()
    {
        m_blocks.endParagraph([](const QString &marker) { return styleOfMarker(marker); });
    }

    void structure(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (name == "ul"_L1 || name == "ol"_L1)
            m_blocks.openList(styleOfList(token));
        else if (name == "li"_L1)
            m_blocks.openEntry();
        else if (name == "table"_L1)
            m_blocks.openTable();
        else if (name == "thead"_L1)
            m_blocks.openHead();
        else if (name == "tr"_L1)
            m_blocks.openRow();
        else if (name == "td"_L1 || name == "th"_L1)
            m_blocks.openCell(name == "th"_L1, token.attributes.value(u"colspan"_s).toInt(),
                              token.attributes.value(u"rowspan"_s).toInt());
    }

    void end(const QString &name)
    {
        if (name == "br"_L1) {
            m_blocks.addBreak();
            return;
        }
        const bool isBlock = blockElements().contains(name);
        if (isBlock)
            flush();
        if (name == "q"_L1 && m_count.value(name) > 0 && !manner().hidden)
            m_blocks.addText(u"”"_s, manner().bold, manner().italic);
        if (m_count.value(name) > 0) { // else nothing of that name is open
            while (!m_open.isEmpty()) {
                const QString closed = m_open.takeLast().name;
                --m_count[closed];
                if (closed == name)
                    break;
            }
        }
        if (name == "ul"_L1 || name == "ol"_L1)
            m_blocks.closeList();
        else if (name == "li"_L1)
            m_blocks.closeEntry();
        else if (name == "table"_L1)
            m_blocks.closeTable();
        else if (name == "thead"_L1)
            m_blocks.closeHead();
        else if (name == "tr"_L1)
            m_blocks.closeRow();
        else if (name == "td"_L1 || name == "th"_L1)
            m_blocks.closeCell();
        if (isBlock) {
            PastedParagraph rest;
            rest.heading = std::min(manner().heading, 4);
            rest.isQuote = manner().quote;
            m_blocks.beginParagraph(rest);
        }
    }

    PastedBlocks m_blocks;
    QList<Manner> m_open;
    QHash<QString, int> m_count; ///< how many of each name are open
};

} // namespace

RichText pastedText(const QString &html)
{
    // Windows puts a header before it: "Version:0.9 StartHTML:0000000105 …".
    const qsizetype first =
        html.startsWith(u"Version:"_s) ? std::max<qsizetype>(html.indexOf(u'<'), 0) : 0;
    return Pasting().read(QStringView(html).sliced(first));
}

} // namespace moothall
