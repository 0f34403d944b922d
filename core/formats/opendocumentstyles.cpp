#include "core/formats/opendocumentstyles.h"

#include <cmath>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString alignmentOf(const ParagraphStyle &style)
{
    switch (style.alignment) {
    case Alignment::Start:
        return u"start"_s;
    case Alignment::Centre:
        return u"center"_s;
    case Alignment::End:
        return u"end"_s;
    case Alignment::Justify:
        return u"justify"_s;
    }
    return {};
}

void writeParagraphProperties(QXmlStreamWriter &xml, const OdtParagraph &look)
{
    const ParagraphStyle &style = look.style;
    xml.writeStartElement(u"style:paragraph-properties"_s);
    xml.writeAttribute(u"fo:margin-top"_s, odtPoints(style.spaceBefore));
    xml.writeAttribute(u"fo:margin-bottom"_s, odtPoints(style.spaceAfter));
    if (look.indented) {
        xml.writeAttribute(u"fo:margin-left"_s, odtPoints(look.indent + style.indentStart));
        xml.writeAttribute(u"fo:margin-right"_s, odtPoints(style.indentEnd));
        xml.writeAttribute(u"fo:text-indent"_s, odtPoints(style.firstLine));
    }
    xml.writeAttribute(u"fo:line-height"_s, u"%1%"_s.arg(qRound(style.lineSpacing * 100)));
    xml.writeAttribute(u"fo:text-align"_s, alignmentOf(style));
    xml.writeAttribute(u"fo:orphans"_s, QString::number(style.orphans));
    xml.writeAttribute(u"fo:widows"_s, QString::number(style.widows));
    xml.writeAttribute(u"fo:keep-with-next"_s,
                       style.keepWithNext || look.keepWithNext ? u"always"_s : u"auto"_s);
    if (look.newPage)
        xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
    if (look.tab > 0) {
        xml.writeStartElement(u"style:tab-stops"_s);
        xml.writeEmptyElement(u"style:tab-stop"_s);
        xml.writeAttribute(u"style:position"_s, odtPoints(look.tab));
        xml.writeAttribute(u"style:type"_s, u"right"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeFont(QXmlStreamWriter &xml, const ParagraphStyle &style)
{
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"fo:font-family"_s, fontOf(style));
    xml.writeAttribute(u"fo:font-size"_s, odtPoints(style.size));
    xml.writeAttribute(u"fo:font-weight"_s, style.bold ? u"bold"_s : u"normal"_s);
    xml.writeAttribute(u"fo:font-style"_s, style.italic ? u"italic"_s : u"normal"_s);
    xml.writeAttribute(u"fo:color"_s, u"#%1"_s.arg(style.colour, 6, 16, QLatin1Char('0')));
}

void startStyle(QXmlStreamWriter &xml, const QString &name, const QString &family,
                const QString &parent = {})
{
    xml.writeStartElement(u"style:style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeAttribute(u"style:family"_s, family);
    if (!parent.isEmpty())
        xml.writeAttribute(u"style:parent-style-name"_s, parent);
}

void writeListStyle(QXmlStreamWriter &xml, const QString &name, const OdtList &list)
{
    const bool bullet = list.marker.numbering == Numbering::Bullet;
    xml.writeStartElement(u"text:list-style"_s);
    xml.writeAttribute(u"style:name"_s, name);
    xml.writeStartElement(bullet ? u"text:list-level-style-bullet"_s
                                 : u"text:list-level-style-number"_s);
    xml.writeAttribute(u"text:level"_s, QString::number(list.level));
    if (bullet) {
        xml.writeAttribute(u"text:bullet-char"_s, u"•"_s);
    } else {
        static const QHash<Numbering, QString> formats{{Numbering::Decimal, u"1"_s},
                                                       {Numbering::LowerAlpha, u"a"_s},
                                                       {Numbering::UpperAlpha, u"A"_s},
                                                       {Numbering::LowerRoman, u"i"_s}};
        xml.writeAttribute(u"style:num-prefix"_s, list.marker.before);
        xml.writeAttribute(u"style:num-suffix"_s, list.marker.after);
        xml.writeAttribute(u"style:num-format"_s, formats.value(list.marker.numbering));
        if (list.marker.number > 1)
            xml.writeAttribute(u"text:start-value"_s, QString::number(list.marker.number));
    }
    xml.writeStartElement(u"style:list-level-properties"_s);
    xml.writeAttribute(u"text:list-level-position-and-space-mode"_s, u"label-alignment"_s);
    xml.writeEmptyElement(u"style:list-level-label-alignment"_s);
    xml.writeAttribute(u"text:label-followed-by"_s,
                       list.marker.numbering == Numbering::None ? u"nothing"_s : u"listtab"_s);
    xml.writeAttribute(u"text:list-tab-stop-position"_s, odtPoints(list.indent + list.labelWidth));
    xml.writeAttribute(u"fo:text-indent"_s, odtPoints(-list.labelWidth));
    xml.writeAttribute(u"fo:margin-left"_s, odtPoints(list.indent + list.labelWidth));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Text of a head or foot with its fields.
void writeRunning(QXmlStreamWriter &xml, const QString &text)
{
    QString rest = text;
    while (!rest.isEmpty()) {
        const qsizetype open = rest.indexOf(u'{');
        const qsizetype close = rest.indexOf(u'}', open);
        if (open < 0 || close < 0)
            break;
        xml.writeCharacters(rest.first(open));
        const QString field = rest.sliced(open + 1, close - open - 1);
        if (field == "page"_L1) {
            xml.writeStartElement(u"text:page-number"_s);
            xml.writeAttribute(u"text:select-page"_s, u"current"_s);
            xml.writeCharacters(u"1"_s);
            xml.writeEndElement();
        } else if (field == "pages"_L1) {
            xml.writeTextElement(u"text:page-count"_s, u"1"_s);
        } else {
            xml.writeCharacters(rest.sliced(open, close - open + 1));
        }
        rest = rest.sliced(close + 1);
    }
    xml.writeCharacters(rest);
}

QString runningName(qsizetype at)
{
    return u"Running%1"_s.arg(at + 1);
}

void writePages(QXmlStreamWriter &xml, const Document &document)
{
    const PageStyle &page = document.page;
    const auto edge = [&](RunningText::Where where, double margin) {
        double nearest = margin;
        for (const RunningText &running : page.running) {
            if (running.where == where)
                nearest = std::min(nearest, running.fromEdge);
        }
        return nearest;
    };
    const double head = edge(RunningText::Where::Head, page.margins.top());
    const double foot = edge(RunningText::Where::Foot, page.margins.bottom());
    xml.writeStartElement(u"office:automatic-styles"_s);
    for (qsizetype at = 0; at < page.running.size(); ++at) {
        startStyle(xml, runningName(at), u"paragraph"_s,
                   page.running[at].where == RunningText::Where::Head ? u"Header"_s : u"Footer"_s);
        ParagraphStyle style = page.running[at].style;
        style.alignment = page.running[at].alignment;
        style.spaceAfter = 0;
        writeParagraphProperties(xml, {.parent = {}, .style = style});
        writeFont(xml, style);
        xml.writeEndElement();
    }
    xml.writeStartElement(u"style:page-layout"_s);
    xml.writeAttribute(u"style:name"_s, u"page"_s);
    xml.writeEmptyElement(u"style:page-layout-properties"_s);
    xml.writeAttribute(u"fo:page-width"_s, odtPoints(page.size.width()));
    xml.writeAttribute(u"fo:page-height"_s, odtPoints(page.size.height()));
    xml.writeAttribute(u"fo:margin-left"_s, odtPoints(page.margins.left()));
    xml.writeAttribute(u"fo:margin-right"_s, odtPoints(page.margins.right()));
    xml.writeAttribute(u"fo:margin-top"_s, odtPoints(head));
    xml.writeAttribute(u"fo:margin-bottom"_s, odtPoints(foot));
    for (const auto &[element, height] :
         {std::pair(u"style:header-style"_s, page.margins.top() - head),
          std::pair(u"style:footer-style"_s, page.margins.bottom() - foot)}) {
        if (height <= 0)
            continue;
        xml.writeStartElement(element);
        xml.writeEmptyElement(u"style:header-footer-properties"_s);
        xml.writeAttribute(u"fo:min-height"_s, odtPoints(height));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();

    xml.writeStartElement(u"office:master-styles"_s);
    xml.writeStartElement(u"style:master-page"_s);
    xml.writeAttribute(u"style:name"_s, u"Standard"_s);
    xml.writeAttribute(u"style:page-layout-name"_s, u"page"_s);
    for (const auto &[where, element] : {std::pair(RunningText::Where::Head, u"style:header"_s),
                                         std::pair(RunningText::Where::Foot, u"style:footer"_s)}) {
        if (std::ranges::find(page.running, where, &RunningText::where) == page.running.end())
            continue;
        for (const bool first : {false, true}) {
            xml.writeStartElement(first ? element + u"-first"_s : element);
            bool any = false;
            for (qsizetype at = 0; at < page.running.size(); ++at) {
                const RunningText &running = page.running[at];
                const bool there = running.pages == RunningText::Pages::All ||
                                   (running.pages == RunningText::Pages::First) == first;
                if (running.where != where || !there)
                    continue;
                any = true;
                xml.writeStartElement(u"text:p"_s);
                xml.writeAttribute(u"text:style-name"_s, runningName(at));
                writeRunning(xml, running.text);
                xml.writeEndElement();
            }
            if (!any)
                xml.writeEmptyElement(
                    u"text:p"_s); // without one, LibreOffice takes it for switched off
            xml.writeEndElement();
        }
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

template<typename T>
QString nameIn(QList<T> &list, const T &wanted, QChar stem)
{
    qsizetype at = list.indexOf(wanted);
    if (at < 0) {
        at = list.size();
        list.append(wanted);
    }
    return stem + QString::number(at + 1);
}

} // namespace

QString odtPoints(double points)
{
    return QString::number(points, 'f', 2) + u"pt"_s;
}

void writeOdtNamespaces(QXmlStreamWriter &xml)
{
    const QString stem = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    for (const auto name : {"office"_L1, "style"_L1, "text"_L1, "table"_L1, "meta"_L1})
        xml.writeNamespace(stem + name + u":1.0"_s, name);
    xml.writeNamespace(stem + u"xsl-fo-compatible:1.0"_s, u"fo"_s);
    xml.writeNamespace(u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
    xml.writeAttribute(u"office:version"_s, u"1.3"_s);
}

QString OdtStyles::paragraph(const OdtParagraph &wanted)
{
    return nameIn(m_paragraphs, wanted, u'P');
}

QString OdtStyles::text(const OdtText &wanted)
{
    return nameIn(m_texts, wanted, u'T');
}

QString OdtStyles::list(const OdtList &wanted)
{
    m_lists.append(wanted);
    return u"L%1"_s.arg(m_lists.size());
}

QString OdtStyles::table(const QList<double> &widths, TableRules rules, double padding,
                         double spaceAfter)
{
    m_tables.append({widths, rules, padding, spaceAfter});
    return u"Table%1"_s.arg(m_tables.size());
}

void OdtStyles::write(QXmlStreamWriter &xml) const
{
    xml.writeStartElement(u"office:automatic-styles"_s);
    for (qsizetype at = 0; at < m_paragraphs.size(); ++at) {
        startStyle(xml, u"P%1"_s.arg(at + 1), u"paragraph"_s, m_paragraphs[at].parent);
        writeParagraphProperties(xml, m_paragraphs[at]);
        writeFont(xml, m_paragraphs[at].style);
        xml.writeEndElement();
    }
    for (qsizetype at = 0; at < m_texts.size(); ++at) {
        startStyle(xml, u"T%1"_s.arg(at + 1), u"text"_s);
        xml.writeEmptyElement(u"style:text-properties"_s);
        if (m_texts[at].bold)
            xml.writeAttribute(u"fo:font-weight"_s, u"bold"_s);
        if (m_texts[at].italic)
            xml.writeAttribute(u"fo:font-style"_s, u"italic"_s);
        if (!m_texts[at].language.isEmpty()) {
            xml.writeAttribute(u"fo:language"_s, m_texts[at].language.section(u'-', 0, 0));
            xml.writeAttribute(u"fo:country"_s, u"GB"_s);
        }
        xml.writeEndElement();
    }
    for (qsizetype at = 0; at < m_lists.size(); ++at)
        writeListStyle(xml, u"L%1"_s.arg(at + 1), m_lists[at]);
    for (qsizetype at = 0; at < m_tables.size(); ++at) {
        const TableLook &table = m_tables[at];
        const QString name = u"Table%1"_s.arg(at + 1);
        startStyle(xml, name, u"table"_s);
        xml.writeEmptyElement(u"style:table-properties"_s);
        xml.writeAttribute(u"table:align"_s, u"margins"_s);
        xml.writeAttribute(u"fo:margin-bottom"_s, odtPoints(table.spaceAfter));
        xml.writeEndElement();
        for (qsizetype column = 0; column < table.widths.size(); ++column) {
            startStyle(xml, u"%1.%2"_s.arg(name).arg(column), u"table-column"_s);
            xml.writeEmptyElement(u"style:table-column-properties"_s);
            xml.writeAttribute(u"style:column-width"_s, odtPoints(table.widths[column]));
            xml.writeEndElement();
        }
        startStyle(xml, name + u".cell"_s, u"table-cell"_s);
        xml.writeEmptyElement(u"style:table-cell-properties"_s);
        xml.writeAttribute(u"fo:padding"_s, odtPoints(table.padding));
        const QString line = u"0.5pt solid #666666"_s;
        if (table.rules == TableRules::Grid)
            xml.writeAttribute(u"fo:border"_s, line);
        else if (table.rules == TableRules::Horizontal)
            xml.writeAttribute(u"fo:border-bottom"_s, line);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray odtStylesPart(const Document &document, const Looks &looks)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-styles"_s);
    writeOdtNamespaces(xml);
    xml.writeStartElement(u"office:styles"_s);
    xml.writeStartElement(u"style:default-style"_s);
    xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
    xml.writeEmptyElement(u"style:text-properties"_s);
    xml.writeAttribute(u"fo:font-family"_s, fontOf(looks.body()));
    xml.writeAttribute(u"fo:language"_s, document.language.section(u'-', 0, 0));
    xml.writeAttribute(u"fo:country"_s, document.language.section(u'-', 1, 1).isEmpty()
                                            ? u"GB"_s
                                            : document.language.section(u'-', 1, 1));
    xml.writeEndElement();
    const auto named = [&](const QString &name, const QString &display, const ParagraphStyle &style,
                           const QString &parent, int level) {
        xml.writeStartElement(u"style:style"_s);
        xml.writeAttribute(u"style:name"_s, name);
        xml.writeAttribute(u"style:display-name"_s, display);
        xml.writeAttribute(u"style:family"_s, u"paragraph"_s);
        if (!parent.isEmpty())
            xml.writeAttribute(u"style:parent-style-name"_s, parent);
        if (level > 0)
            xml.writeAttribute(u"style:default-outline-level"_s, QString::number(level));
        writeParagraphProperties(xml, {.parent = {}, .style = style});
        writeFont(xml, style);
        xml.writeEndElement();
    };
    named(u"Standard"_s, u"Default Paragraph Style"_s, looks.body(), {}, 0);
    ParagraphStyle quoted = looks.body();
    quoted.indentStart = quoted.indentEnd = 24;
    named(u"Quotations"_s, u"Quotations"_s, quoted, u"Standard"_s, 0);
    for (const auto &[name, display] :
         {std::pair(u"Table_20_Contents"_s, u"Table Contents"_s),
          std::pair(u"Table_20_Heading"_s, u"Table Heading"_s), std::pair(u"Header"_s, u"Header"_s),
          std::pair(u"Footer"_s, u"Footer"_s), std::pair(u"List"_s, u"List"_s)})
        named(name, display, looks.body(), u"Standard"_s, 0);
    for (int level = 1; level <= 6; ++level) {
        if (looks.headings.contains(level))
            named(u"Heading_20_%1"_s.arg(level), u"Heading %1"_s.arg(level),
                  looks.headings.value(level), u"Standard"_s, level);
    }
    xml.writeEndElement();
    writePages(xml, document);
    xml.writeEndDocument();
    return bytes;
}

} // namespace moothall
