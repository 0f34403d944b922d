#include "core/formats/formats.h"
#include "core/formats/opendocumentstyles.h"
#include "core/formats/zipped.h"

#include <numeric>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QByteArray odtType = "application/vnd.oasis.opendocument.text"_ba;

/// Where a block stands: what its paragraphs inherit.
struct OdtPlace
{
    double width = 0; ///< free for text
    double indent = 0;
    int level = 0;     ///< of lists around it
    bool keep = false; ///< with what follows, on one page
    QString parent = u"Standard"_s;
};

class OdtWriter
{
public:
    OdtWriter(const Document &document, const Looks &looks)
        : m_document(document)
        , m_looks(looks)
        , m_xml(&m_body)
    {}

    /// The content part.
    QByteArray write()
    {
        const PageStyle &page = m_document.page;
        m_xml.writeStartElement(u"x"_s);
        m_xml.writeCharacters(QString());
        const qsizetype from = m_body.size();
        write(m_document.blocks,
              {.width = page.size.width() - page.margins.left() - page.margins.right()});
        const QByteArray body = m_body.mid(from);

        QByteArray bytes;
        QXmlStreamWriter xml(&bytes);
        xml.writeStartDocument();
        xml.writeStartElement(u"office:document-content"_s);
        writeOdtNamespaces(xml);
        m_styles.write(xml);
        xml.writeStartElement(u"office:body"_s);
        xml.writeStartElement(u"office:text"_s);
        xml.writeComment(u"body"_s);
        xml.writeEndDocument();
        return bytes.replace("<!--body-->", body);
    }

private:
    void write(const Blocks &blocks, const OdtPlace &place)
    {
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            OdtPlace here = place;
            // A group is kept together by each of its paragraphs but the last.
            here.keep = place.keep && at + 1 < blocks.size();
            std::visit([&](const auto &content) { write(content, here); }, blocks[at].content);
        }
    }

    ParagraphStyle styleNamed(const QString &name) const
    {
        if (name.startsWith("Heading"_L1))
            return m_looks.headings.value(name.back().digitValue());
        ParagraphStyle style = m_looks.body();
        if (name == "Quotations"_L1)
            style.indentStart = style.indentEnd = 24;
        return style;
    }

    QString lookOf(const ParagraphStyle &style, const OdtPlace &place, bool indented,
                   double tab = 0)
    {
        OdtParagraph look{.parent = place.parent,
                          .style = style,
                          .indent = place.indent,
                          .tab = tab,
                          .indented = indented,
                          .newPage = m_newPage,
                          .keepWithNext = place.keep};
        look.style.spaceBefore += m_space;
        m_space = 0;
        m_newPage = false;
        // Where the named style says it all, it stands alone: whoever edits the file can change the
        // style.
        OdtParagraph named{
            .parent = place.parent, .style = styleNamed(place.parent), .indented = indented};
        return look == named ? place.parent : m_styles.paragraph(look);
    }

    void write(const Paragraph &paragraph, const OdtPlace &place, bool indented = true)
    {
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(u"text:style-name"_s, lookOf(paragraph.style, place, indented));
        writeRuns(paragraph.text);
        m_xml.writeEndElement();
    }

    void write(const Heading &heading, const OdtPlace &place)
    {
        OdtPlace here = place;
        here.parent = u"Heading_20_%1"_s.arg(heading.level);
        m_xml.writeStartElement(u"text:h"_s);
        m_xml.writeAttribute(u"text:style-name"_s, lookOf(heading.style, here, true));
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(heading.level));
        writeRuns(heading.text);
        m_xml.writeEndElement();
    }

    void write(const List &list, const OdtPlace &place)
    {
        OdtPlace inside = place;
        inside.indent += list.labelWidth;
        inside.width -= list.labelWidth;
        inside.level += 1;
        inside.parent = u"List"_s;
        const QList<ListStretch> stretches = stretchesOf(list);
        for (const ListStretch &stretch : stretches) {
            m_xml.writeStartElement(u"text:list"_s);
            m_xml.writeAttribute(u"text:style-name"_s,
                                 m_styles.list({.marker = stretch.marker,
                                                .level = inside.level,
                                                .indent = place.indent,
                                                .labelWidth = list.labelWidth}));
            for (qsizetype at = stretch.first; at < stretch.first + stretch.count; ++at) {
                const ListItem &item = list.items[at];
                m_xml.writeStartElement(u"text:list-item"_s);
                if (at == stretch.first && stretch.marker.number > 1)
                    m_xml.writeAttribute(u"text:start-value"_s,
                                         QString::number(stretch.marker.number));
                const QString ownLabel =
                    stretch.marker.numbering == Numbering::None ? stretch.marker.text : QString();
                writeItem(item, ownLabel, list.spaceBetween, inside);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
    }

    void writeItem(const ListItem &item, const QString &ownLabel, double spaceAfter,
                   const OdtPlace &place)
    {
        const Paragraph *first = item.body.isEmpty() ? nullptr : item.body.first().as<Paragraph>();
        if (!first) {
            if (!ownLabel.isEmpty())
                write(Paragraph{.text = plainText(ownLabel), .style = m_looks.body()}, place,
                      false);
            write(item.body, place);
            return;
        }
        Paragraph head = *first;
        if (item.body.size() == 1)
            head.style.spaceAfter = std::max(head.style.spaceAfter, spaceAfter);
        if (!ownLabel.isEmpty())
            head.text.prepend(Run{.text = ownLabel + u'\t'});
        if (!item.trailing.isEmpty()) {
            head.text.append(Run{.text = u"\t"_s});
            head.text += item.trailing;
        }
        OdtPlace here = place;
        here.keep = here.keep || item.body.size() > 1;
        m_xml.writeStartElement(u"text:p"_s);
        m_xml.writeAttribute(
            u"text:style-name"_s,
            lookOf(head.style, here, false, item.trailing.isEmpty() ? 0 : place.width));
        writeRuns(head.text);
        m_xml.writeEndElement();
        for (const Block &block : item.body.mid(1)) {
            if (const auto *paragraph = block.as<Paragraph>())
                write(*paragraph, place, false);
            else
                write({block}, place);
        }
    }

    void write(const Table &table, const OdtPlace &place)
    {
        double total = 0;
        for (const TableColumn &column : table.columns)
            total += column.weight > 0 ? column.weight : 1;
        QList<double> widths;
        for (const TableColumn &column : table.columns)
            widths.append(place.width * (column.weight > 0 ? column.weight : 1) /
                          std::max(total, 1.0));
        const QString name = startTable(widths, table.rules, table.padding, table.spaceAfter);
        if (table.headingRows > 0)
            m_xml.writeStartElement(u"table:table-header-rows"_s);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const bool heading = row < table.headingRows;
            if (row > 0 && row == table.headingRows)
                m_xml.writeEndElement();
            m_xml.writeStartElement(u"table:table-row"_s);
            qsizetype column = 0;
            for (const TableCell &cell : table.rows[row]) {
                OdtPlace inside{
                    .width = std::accumulate(widths.begin() + std::min(column, widths.size()),
                                             widths.begin() +
                                                 std::min(column + cell.columnSpan, widths.size()),
                                             -2 * table.padding)};
                inside.parent = heading || cell.heading || (table.rowHeadings && column == 0)
                                    ? u"Table_20_Heading"_s
                                    : u"Table_20_Contents"_s;
                writeCell(name, cell.blocks, cell.columnSpan, inside);
                column += cell.columnSpan;
            }
            m_xml.writeEndElement();
        }
        if (table.headingRows >= table.rows.size() && table.headingRows > 0)
            m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QString startTable(const QList<double> &widths, TableRules rules, double padding,
                       double spaceAfter)
    {
        const QString name = m_styles.table(widths, rules, padding, spaceAfter);
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, name);
        m_xml.writeAttribute(u"table:style-name"_s, name);
        for (qsizetype column = 0; column < widths.size(); ++column) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, u"%1.%2"_s.arg(name).arg(column));
        }
        return name;
    }

    void writeCell(const QString &table, const Blocks &blocks, int span, const OdtPlace &place)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, table + u".cell"_s);
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        if (span > 1)
            m_xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(span));
        write(blocks, place);
        if (blocks.isEmpty())
            m_xml.writeEmptyElement(u"text:p"_s);
        m_xml.writeEndElement();
        for (int covered = 1; covered < span; ++covered)
            m_xml.writeEmptyElement(u"table:covered-table-cell"_s);
    }

    void write(const SideBySide &both, const OdtPlace &place)
    {
        const double free = place.width - both.gap;
        const QList<double> widths{free * both.startShare + both.gap, free * (1 - both.startShare)};
        const QString name = startTable(widths, TableRules::None, 0, both.spaceAfter);
        m_xml.writeStartElement(u"table:table-row"_s);
        writeCell(name, both.start, 1, {.width = widths[0]});
        writeCell(name, both.end, 1, {.width = widths[1]});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void write(const Group &group, const OdtPlace &place)
    {
        OdtPlace here = place;
        here.keep = place.keep || group.keepTogether;
        if (group.role == Group::Role::Quote)
            here.parent = u"Quotations"_s;
        write(group.blocks, here);
    }

    void write(const Figure &figure, const OdtPlace &place)
    {
        if (!figure.decorative)
            write(Paragraph{.text = plainText(figure.alt), .style = m_looks.body()}, place);
    }

    void write(const Rule &, const OdtPlace &) {}
    void write(const Space &space, const OdtPlace &) { m_space += space.height; }
    void write(const PageBreak &, const OdtPlace &) { m_newPage = true; }

    void writeRuns(const Text &text)
    {
        for (const Run &run : text) {
            const bool link = run.destination.contains(u':');
            const bool styled = run.bold || run.italic || !run.language.isEmpty();
            if (link) {
                m_xml.writeStartElement(u"text:a"_s);
                m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
                m_xml.writeAttribute(u"xlink:href"_s, run.destination);
            }
            if (styled) {
                m_xml.writeStartElement(u"text:span"_s);
                m_xml.writeAttribute(u"text:style-name"_s,
                                     m_styles.text({run.bold, run.italic, run.language}));
            }
            writeCharacters(xmlText(run.text));
            if (styled)
                m_xml.writeEndElement();
            if (link)
                m_xml.writeEndElement();
        }
    }

    void writeCharacters(const QString &text)
    {
        QString plain;
        const auto flush = [&] {
            if (!plain.isEmpty())
                m_xml.writeCharacters(plain);
            plain.clear();
        };
        for (const QChar character : text) {
            const bool second = character == u' ' && (plain.isEmpty() || plain.back() == u' ');
            if (character != u'\n' && character != u'\t' && !second) {
                plain += character;
                continue;
            }
            flush();
            // More blanks than one would be read as one.
            m_xml.writeEmptyElement(second               ? u"text:s"_s
                                    : character == u'\n' ? u"text:line-break"_s
                                                         : u"text:tab"_s);
        }
        flush();
    }

    const Document &m_document;
    const Looks &m_looks;
    OdtStyles m_styles;
    QByteArray m_body;
    QXmlStreamWriter m_xml;
    double m_space = 0;
    bool m_newPage = false;
};

QByteArray manifestPart()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeNamespace(u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s, u"manifest"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.3"_s);
    for (const auto &[path, type] :
         {std::pair(u"/"_s, QString::fromLatin1(odtType)),
          std::pair(u"content.xml"_s, u"text/xml"_s), std::pair(u"styles.xml"_s, u"text/xml"_s),
          std::pair(u"meta.xml"_s, u"text/xml"_s)}) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaPart(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"office:document-meta"_s);
    writeOdtNamespaces(xml);
    xml.writeStartElement(u"office:meta"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(document.title));
    xml.writeTextElement(u"dc:creator"_s, xmlText(document.author));
    xml.writeTextElement(u"dc:language"_s, document.language);
    if (document.made)
        xml.writeTextElement(u"meta:creation-date"_s, document.made->toUTC().toString(Qt::ISODate));
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> toOpenDocument(const Document &document)
{
    const Looks looks = looksOf(document);
    return zipped({
        {.name = "mimetype"_ba, .bytes = odtType, .stored = true},
        {.name = "content.xml"_ba, .bytes = OdtWriter(document, looks).write()},
        {.name = "styles.xml"_ba, .bytes = odtStylesPart(document, looks)},
        {.name = "meta.xml"_ba, .bytes = metaPart(document)},
        {.name = "META-INF/manifest.xml"_ba, .bytes = manifestPart()},
    });
}

} // namespace moothall
