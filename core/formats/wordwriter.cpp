#include "core/formats/formats.h"
#include "core/formats/wordnumbering.h"
#include "core/formats/wordparts.h"

#include <numeric>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Where a block stands: what its paragraphs inherit.
struct WordPlace
{
    double width = 0; ///< free for text
    double indent = 0;
    int level = 0;     ///< of lists around it
    bool keep = false; ///< with what follows, on one page
    QString named = u"Normal"_s;
};

/// How a list's paragraph is counted and what stands at its end.
struct WordMark
{
    int series = 0; ///< 0: none
    int level = 0;
    double tab = 0; ///< a stop at the end of the line; 0: none
};

class WordWriter
{
public:
    WordWriter(const Document &document, const Looks &looks)
        : m_document(document)
        , m_looks(looks)
        , m_xml(&m_bytes)
    {}

    QByteArray write(const QList<WordRunning> &running)
    {
        const PageStyle &page = m_document.page;
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"w:document"_s);
        writeWordNamespaces(m_xml);
        m_xml.writeStartElement(u"w:body"_s);
        write(m_document.blocks,
              {.width = page.size.width() - page.margins.left() - page.margins.right()});
        if (m_afterTable)
            m_xml.writeEmptyElement(u"w:p"_s);
        writeSection(running);
        m_xml.writeEndDocument();
        return m_bytes;
    }

    const WordNumbering &numbering() const { return m_numbering; }
    const QStringList &links() const { return m_links; }

private:
    void write(const Blocks &blocks, const WordPlace &place)
    {
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            WordPlace here = place;
            here.keep = place.keep && at + 1 < blocks.size();
            std::visit([&](const auto &content) { write(content, here); }, blocks[at].content);
        }
    }

    ParagraphStyle styleNamed(const QString &name) const
    {
        if (name.startsWith("Heading"_L1))
            return m_looks.headings.value(name.back().digitValue());
        ParagraphStyle style = m_looks.body();
        if (name == "Quote"_L1)
            style.indentStart = style.indentEnd = 24;
        return style;
    }

    void writeParagraph(const Text &text, ParagraphStyle style, const WordPlace &place,
                        const WordMark &mark = {})
    {
        const ParagraphStyle named = styleNamed(place.named);
        style.spaceBefore += m_space;
        m_space = 0;
        m_afterTable = false;
        m_xml.writeStartElement(u"w:p"_s);
        m_xml.writeStartElement(u"w:pPr"_s);
        value(u"w:pStyle"_s, place.named);
        if (place.keep || style.keepWithNext)
            m_xml.writeEmptyElement(u"w:keepNext"_s);
        if (m_newPage)
            m_xml.writeEmptyElement(u"w:pageBreakBefore"_s);
        m_newPage = false;
        double indent = place.indent;
        if (mark.series > 0) {
            m_xml.writeStartElement(u"w:numPr"_s);
            value(u"w:ilvl"_s, QString::number(mark.level));
            value(u"w:numId"_s, QString::number(mark.series));
            m_xml.writeEndElement();
        }
        if (mark.tab > 0) {
            m_xml.writeStartElement(u"w:tabs"_s);
            m_xml.writeEmptyElement(u"w:tab"_s);
            m_xml.writeAttribute(u"w:val"_s, u"right"_s);
            m_xml.writeAttribute(u"w:pos"_s, twips(mark.tab));
            m_xml.writeEndElement();
        }
        // Only what the named style doesn't say, so that whoever edits the file can change the
        // style.
        if (style != named || indent > 0)
            writeWordParagraph(m_xml, style, indent);
        m_xml.writeEndElement();
        writeRuns(text, style, named);
        m_xml.writeEndElement();
    }

    void write(const Paragraph &paragraph, const WordPlace &place)
    {
        writeParagraph(paragraph.text, paragraph.style, place);
    }

    void write(const Heading &heading, const WordPlace &place)
    {
        WordPlace here = place;
        here.named = u"Heading%1"_s.arg(heading.level);
        writeParagraph(heading.text, heading.style, here);
    }

    void write(const List &list, const WordPlace &place)
    {
        WordPlace inside = place;
        inside.indent += list.labelWidth;
        inside.width -= list.labelWidth;
        inside.level += 1;
        inside.named = u"ListParagraph"_s;
        const QList<ListStretch> stretches = stretchesOf(list);
        for (const ListStretch &stretch : stretches) {
            const bool counted = stretch.marker.numbering != Numbering::None;
            const int series = counted ? m_numbering.add(stretch.marker, place.level, place.indent,
                                                         list.labelWidth)
                                       : 0;
            for (qsizetype at = stretch.first; at < stretch.first + stretch.count; ++at)
                writeItem(list, at, counted ? QString() : stretch.marker.text,
                          {series, std::min(place.level, 8), 0}, inside);
        }
    }

    void writeItem(const List &list, qsizetype at, const QString &ownLabel, WordMark mark,
                   const WordPlace &place)
    {
        const ListItem &item = list.items[at];
        Paragraph head{.text = {}, .style = m_looks.body()};
        Blocks rest = item.body;
        if (const auto *first = rest.isEmpty() ? nullptr : rest.first().as<Paragraph>()) {
            head = *first;
            rest = rest.mid(1);
        }
        head.style.firstLine -= list.labelWidth;
        if (rest.isEmpty())
            head.style.spaceAfter = std::max(head.style.spaceAfter, list.spaceBetween);
        if (!ownLabel.isEmpty())
            head.text.prepend(Run{.text = ownLabel + u'\t'});
        if (!item.trailing.isEmpty()) {
            head.text.append(Run{.text = u"\t"_s});
            head.text += item.trailing;
            mark.tab = place.indent + place.width;
        }
        WordPlace here = place;
        here.keep = here.keep || !rest.isEmpty();
        writeParagraph(head.text, head.style, here, mark);
        write(rest, place);
    }

    void write(const Table &table, const WordPlace &place)
    {
        double total = 0;
        for (const TableColumn &column : table.columns)
            total += column.weight > 0 ? column.weight : 1;
        QList<double> widths;
        for (const TableColumn &column : table.columns)
            widths.append(place.width * (column.weight > 0 ? column.weight : 1) /
                          std::max(total, 1.0));
        startTable(widths, table.rules, table.padding, place.indent);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            m_xml.writeStartElement(u"w:tr"_s);
            m_xml.writeStartElement(u"w:trPr"_s);
            m_xml.writeEmptyElement(u"w:cantSplit"_s);
            if (row < table.headingRows)
                m_xml.writeEmptyElement(u"w:tblHeader"_s);
            m_xml.writeEndElement();
            qsizetype column = 0;
            for (const TableCell &cell : table.rows[row]) {
                const auto from = widths.begin() + std::min(column, widths.size());
                const auto to = widths.begin() + std::min(column + cell.columnSpan, widths.size());
                writeCell(cell.blocks, std::accumulate(from, to, 0.0), cell.columnSpan,
                          table.padding);
                column += cell.columnSpan;
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_afterTable = true;
        m_space += table.spaceAfter;
    }

    void startTable(const QList<double> &widths, TableRules rules, double padding, double indent)
    {
        if (m_afterTable)
            m_xml.writeEmptyElement(u"w:p"_s); // or the two would be one
        m_xml.writeStartElement(u"w:tbl"_s);
        m_xml.writeStartElement(u"w:tblPr"_s);
        const auto measure = [this](const QString &element, double points) {
            m_xml.writeEmptyElement(element);
            m_xml.writeAttribute(u"w:w"_s, twips(points));
            m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
        };
        measure(u"w:tblW"_s, std::accumulate(widths.begin(), widths.end(), 0.0));
        measure(u"w:tblInd"_s, indent);
        if (rules != TableRules::None) {
            m_xml.writeStartElement(u"w:tblBorders"_s);
            const QStringList sides = rules == TableRules::Grid
                                          ? QStringList{u"top"_s,   u"left"_s,    u"bottom"_s,
                                                        u"right"_s, u"insideH"_s, u"insideV"_s}
                                          : QStringList{u"bottom"_s, u"insideH"_s};
            for (const QString &side : sides) {
                m_xml.writeEmptyElement(u"w:"_s + side);
                m_xml.writeAttribute(u"w:val"_s, u"single"_s);
                m_xml.writeAttribute(u"w:sz"_s, u"4"_s);
                m_xml.writeAttribute(u"w:space"_s, u"0"_s);
                m_xml.writeAttribute(u"w:color"_s, u"666666"_s);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEmptyElement(u"w:tblLayout"_s);
        m_xml.writeAttribute(u"w:type"_s, u"fixed"_s);
        m_xml.writeStartElement(u"w:tblCellMar"_s);
        for (const auto &side : {u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s})
            measure(side, padding);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"w:tblGrid"_s);
        for (const double width : widths) {
            m_xml.writeEmptyElement(u"w:gridCol"_s);
            m_xml.writeAttribute(u"w:w"_s, twips(width));
        }
        m_xml.writeEndElement();
    }

    void writeCell(const Blocks &blocks, double width, int span, double padding)
    {
        m_xml.writeStartElement(u"w:tc"_s);
        m_xml.writeStartElement(u"w:tcPr"_s);
        m_xml.writeEmptyElement(u"w:tcW"_s);
        m_xml.writeAttribute(u"w:w"_s, twips(width));
        m_xml.writeAttribute(u"w:type"_s, u"dxa"_s);
        if (span > 1)
            value(u"w:gridSpan"_s, QString::number(span));
        m_xml.writeEndElement();
        m_space = 0;
        m_afterTable = true;
        write(blocks, {.width = width - 2 * padding, .named = u"TableText"_s});
        if (m_afterTable)
            m_xml.writeEmptyElement(u"w:p"_s); // a cell ends in a paragraph
        m_afterTable = false;
        m_xml.writeEndElement();
    }

    void write(const SideBySide &both, const WordPlace &place)
    {
        const double free = place.width - both.gap;
        const QList<double> widths{free * both.startShare + both.gap, free * (1 - both.startShare)};
        startTable(widths, TableRules::None, 0, place.indent);
        m_xml.writeStartElement(u"w:tr"_s);
        writeCell(both.start, widths[0], 1, 0);
        writeCell(both.end, widths[1], 1, 0);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_afterTable = true;
        m_space += both.spaceAfter;
    }

    void write(const Group &group, const WordPlace &place)
    {
        WordPlace here = place;
        here.keep = place.keep || group.keepTogether;
        if (group.role == Group::Role::Quote)
            here.named = u"Quote"_s;
        write(group.blocks, here);
    }

    void write(const Figure &figure, const WordPlace &place)
    {
        if (!figure.decorative)
            writeParagraph(plainText(figure.alt), m_looks.body(), place);
    }

    void write(const Rule &, const WordPlace &) {}
    void write(const Space &space, const WordPlace &) { m_space += space.height; }
    void write(const PageBreak &, const WordPlace &) { m_newPage = true; }

    void value(const QString &element, const QString &text)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"w:val"_s, text);
    }

    void writeRuns(const Text &text, const ParagraphStyle &style, const ParagraphStyle &named)
    {
        for (const Run &run : text) {
            const bool link = run.destination.contains(u':');
            if (link) {
                if (!m_links.contains(run.destination))
                    m_links.append(run.destination);
                m_xml.writeStartElement(u"w:hyperlink"_s);
                m_xml.writeAttribute(u"r:id"_s,
                                     u"rIdLink%1"_s.arg(m_links.indexOf(run.destination)));
            }
            m_xml.writeStartElement(u"w:r"_s);
            const bool bold = style.bold || run.bold;
            const bool italic = style.italic || run.italic;
            const bool asNamed = bold == named.bold && italic == named.italic &&
                                 style.size == named.size && style.family == named.family &&
                                 style.colour == named.colour;
            if (!asNamed || !run.language.isEmpty())
                writeWordFont(m_xml, style, bold, italic, run.language);
            writeCharacters(xmlText(run.text));
            m_xml.writeEndElement();
            if (link)
                m_xml.writeEndElement();
        }
    }

    void writeCharacters(const QString &text)
    {
        QString plain;
        const auto flush = [&] {
            if (plain.isEmpty())
                return;
            m_xml.writeStartElement(u"w:t"_s);
            m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
            m_xml.writeCharacters(plain);
            m_xml.writeEndElement();
            plain.clear();
        };
        for (const QChar character : text) {
            if (character != u'\n' && character != u'\t') {
                plain += character;
                continue;
            }
            flush();
            m_xml.writeEmptyElement(character == u'\n' ? u"w:br"_s : u"w:tab"_s);
        }
        flush();
    }

    void writeSection(const QList<WordRunning> &running)
    {
        const PageStyle &page = m_document.page;
        m_xml.writeStartElement(u"w:sectPr"_s);
        for (const WordRunning &one : running) {
            m_xml.writeEmptyElement(one.where == RunningText::Where::Head ? u"w:headerReference"_s
                                                                          : u"w:footerReference"_s);
            m_xml.writeAttribute(u"w:type"_s, one.first ? u"first"_s : u"default"_s);
            m_xml.writeAttribute(u"r:id"_s, one.relation);
        }
        m_xml.writeEmptyElement(u"w:pgSz"_s);
        m_xml.writeAttribute(u"w:w"_s, twips(page.size.width()));
        m_xml.writeAttribute(u"w:h"_s, twips(page.size.height()));
        if (page.size.width() > page.size.height())
            m_xml.writeAttribute(u"w:orient"_s, u"landscape"_s);
        double head = page.margins.top() / 2;
        double foot = page.margins.bottom() / 2;
        for (const RunningText &text : page.running)
            (text.where == RunningText::Where::Head ? head : foot) = text.fromEdge;
        m_xml.writeEmptyElement(u"w:pgMar"_s);
        for (const auto &[side, points] :
             {std::pair(u"w:top"_s, page.margins.top()),
              std::pair(u"w:right"_s, page.margins.right()),
              std::pair(u"w:bottom"_s, page.margins.bottom()),
              std::pair(u"w:left"_s, page.margins.left()), std::pair(u"w:header"_s, head),
              std::pair(u"w:footer"_s, foot), std::pair(u"w:gutter"_s, 0.0)})
            m_xml.writeAttribute(side, twips(points));
        if (!running.isEmpty())
            m_xml.writeEmptyElement(u"w:titlePg"_s);
        m_xml.writeEndElement();
    }

    const Document &m_document;
    const Looks &m_looks;
    WordNumbering m_numbering;
    QStringList m_links;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    double m_space = 0;
    bool m_newPage = false;
    bool m_afterTable = false;
};

} // namespace

Result<QByteArray> toWord(const Document &document)
{
    const Looks looks = looksOf(document);
    const QList<WordRunning> running = wordRunningParts(document);
    WordWriter writer(document, looks);
    const QByteArray body = writer.write(running);
    QList<ZipMember> members{
        {.name = "[Content_Types].xml"_ba, .bytes = wordContentTypes(running)},
        {.name = "_rels/.rels"_ba, .bytes = wordRootRelations()},
        {.name = "word/document.xml"_ba, .bytes = body},
        {.name = "word/_rels/document.xml.rels"_ba,
         .bytes = wordDocumentRelations(running, writer.links())},
        {.name = "word/styles.xml"_ba, .bytes = wordStylesPart(document, looks)},
        {.name = "word/numbering.xml"_ba, .bytes = writer.numbering().part()},
        {.name = "word/settings.xml"_ba, .bytes = wordSettingsPart()},
        {.name = "docProps/core.xml"_ba, .bytes = wordPropertiesPart(document)},
    };
    for (const WordRunning &one : running)
        members.append({.name = "word/"_ba + one.file, .bytes = one.bytes});
    return zipped(members);
}

} // namespace moothall
