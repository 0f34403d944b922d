#include "core/formats/formats.h"
#include "core/formats/htmllook.h"
#include "core/formats/listmarkers.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

void collectPlaces(const Blocks &blocks, QSet<QString> &places)
{
    for (const Block &block : blocks) {
        places.insert(block.anchor);
        if (const auto *group = block.as<Group>()) {
            collectPlaces(group->blocks, places);
        } else if (const auto *list = block.as<List>()) {
            for (const ListItem &item : list->items) {
                places.insert(item.anchor);
                collectPlaces(item.body, places);
            }
        }
    }
}

class HtmlWriter
{
public:
    HtmlWriter(const Document &document, const QList<HtmlWay> &ways)
        : m_document(document)
        , m_ways(ways)
        , m_looks(looksOf(document))
        , m_xml(&m_bytes)
    {
        collectPlaces(document.blocks, m_places);
    }

    QByteArray write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, m_document.language);
        writeHead();
        m_xml.writeStartElement(u"body"_s);
        writeWays();
        m_xml.writeStartElement(u"main"_s);
        for (const RunningText &running : m_document.page.running) {
            // What stands at the head of the first page, a stamp, belongs to the reading; page
            // numbers don't.
            if (running.where == RunningText::Where::Head && !running.text.contains(u"{page}"_s))
                writeElement(u"p"_s, u"stamp"_s, running.text);
        }
        write(m_document.blocks);
        m_xml.writeEndDocument();
        m_bytes.append('\n');
        return m_bytes;
    }

    void operator()(const Paragraph &paragraph)
    {
        writeText(u"p"_s, paragraph.text, paragraph.style);
    }
    void operator()(const Heading &heading)
    {
        writeText(u"h%1"_s.arg(heading.level), heading.text, heading.style);
    }
    void operator()(const List &list)
    {
        const QList<ListStretch> stretches = stretchesOf(list);
        const ListMarker marker = stretches.isEmpty() ? ListMarker() : stretches.first().marker;
        // What a browser counts like this by itself; any other label is written out.
        const bool bullets = stretches.size() == 1 && marker.numbering == Numbering::Bullet;
        const bool numbers = stretches.size() == 1 && marker.before.isEmpty() &&
                             marker.after == "."_L1 && marker.numbering != Numbering::None;
        m_xml.writeStartElement(bullets ? u"ul"_s : u"ol"_s);
        if (!bullets && !numbers) {
            m_xml.writeAttribute(u"class"_s, u"labelled"_s);
            m_xml.writeAttribute(u"role"_s, u"list"_s);
        } else if (numbers) {
            writeCounting(marker);
        }
        for (qsizetype at = 0; at < list.items.size(); ++at)
            writeItem(list, at, !bullets && !numbers);
        m_xml.writeEndElement();
    }
    void operator()(const Table &table)
    {
        m_xml.writeStartElement(u"table"_s);
        if (table.rules != TableRules::None)
            m_xml.writeAttribute(u"class"_s,
                                 table.rules == TableRules::Grid ? u"grid"_s : u"lines"_s);
        if (!table.summary.isEmpty())
            writeElement(u"caption"_s, {}, table.summary);
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            writeRow(table, row);
        m_xml.writeEndElement();
    }
    void operator()(const Figure &figure)
    {
        if (!figure.decorative)
            writeElement(u"p"_s, {}, figure.alt);
    }
    void operator()(const Rule &)
    {
        m_xml.writeStartElement(u"hr"_s);
        m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s);
        m_xml.writeEndElement();
    }
    void operator()(const Space &) {}
    void operator()(const PageBreak &) { m_newPage = true; }
    void operator()(const SideBySide &both)
    {
        startDivision(u"beside"_s);
        for (const Blocks *blocks : {&both.start, &both.end}) {
            startDivision({});
            write(*blocks);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void operator()(const Group &group)
    {
        const bool section = group.role == Group::Role::Section || group.role == Group::Role::Part;
        if (section)
            m_xml.writeStartElement(u"section"_s);
        else if (group.role == Group::Role::Quote)
            m_xml.writeStartElement(u"blockquote"_s);
        if (section && !group.title.isEmpty())
            m_xml.writeAttribute(u"aria-label"_s, group.title);
        write(group.blocks);
        if (group.role != Group::Role::None)
            m_xml.writeEndElement();
    }

private:
    void writeHead()
    {
        m_xml.writeStartElement(u"head"_s);
        const auto meta = [this](const QString &key, const QString &name, const QString &content) {
            m_xml.writeEmptyElement(u"meta"_s);
            m_xml.writeAttribute(key, name);
            if (!content.isEmpty())
                m_xml.writeAttribute(u"content"_s, content);
        };
        meta(u"charset"_s, u"utf-8"_s, {});
        meta(u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        if (!m_document.author.isEmpty())
            meta(u"name"_s, u"author"_s, m_document.author);
        writeElement(u"title"_s, {}, m_document.title);
        writeElement(u"style"_s, {}, styleSheetOf(m_looks));
        m_xml.writeEndElement();
    }

    void writeWays()
    {
        if (m_ways.isEmpty())
            return;
        m_xml.writeStartElement(u"nav"_s);
        for (const HtmlWay &way : m_ways) {
            m_xml.writeStartElement(u"a"_s);
            m_xml.writeAttribute(u"href"_s, way.target);
            m_xml.writeCharacters(xmlText(way.words));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeElement(const QString &name, const QString &className, const QString &text)
    {
        m_xml.writeStartElement(name);
        if (!className.isEmpty())
            m_xml.writeAttribute(u"class"_s, className);
        m_xml.writeCharacters(xmlText(text));
        m_xml.writeEndElement();
    }

    void startDivision(const QString &className)
    {
        m_xml.writeStartElement(u"div"_s);
        if (!className.isEmpty())
            m_xml.writeAttribute(u"class"_s, className);
    }

    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks) {
            const bool wrapped = !block.anchor.isEmpty() || !block.language.isEmpty();
            if (wrapped) {
                m_xml.writeStartElement(u"div"_s);
                if (!block.anchor.isEmpty())
                    m_xml.writeAttribute(u"id"_s, block.anchor);
                if (!block.language.isEmpty())
                    m_xml.writeAttribute(u"lang"_s, block.language);
            }
            std::visit(*this, block.content);
            if (wrapped)
                m_xml.writeEndElement();
        }
    }

    void writeText(const QString &name, const Text &text, const ParagraphStyle &style,
                   const Text &trailing = {})
    {
        m_xml.writeStartElement(name);
        m_xml.writeAttribute(u"class"_s,
                             htmlClassOf(m_looks, style) + (m_newPage ? u" newpage"_s : QString()));
        m_newPage = false;
        writeRuns(text);
        if (!trailing.isEmpty()) {
            m_xml.writeCharacters(u" "_s);
            writeElement(u"span"_s, u"trailing"_s, textOf(trailing));
        }
        m_xml.writeEndElement();
    }

    void writeRuns(const Text &text)
    {
        m_xml.writeCharacters(QString());
        for (const Run &run : text) {
            int open = 0;
            const auto start = [&](const QString &element, const QString &attribute,
                                   const QString &value) {
                m_xml.writeStartElement(element);
                if (!attribute.isEmpty())
                    m_xml.writeAttribute(attribute, value);
                ++open;
            };
            if (run.destination.contains(u':'))
                start(u"a"_s, u"href"_s, run.destination);
            else if (!run.destination.isEmpty() && m_places.contains(run.destination))
                start(u"a"_s, u"href"_s, u'#' + run.destination);
            if (!run.language.isEmpty())
                start(u"span"_s, u"lang"_s, run.language);
            if (run.bold)
                start(u"strong"_s, {}, {});
            if (run.italic)
                start(u"em"_s, {}, {});
            const QStringList lines = run.text.split(u'\n');
            for (qsizetype at = 0; at < lines.size(); ++at) {
                if (at > 0)
                    m_xml.writeEmptyElement(u"br"_s);
                m_xml.writeCharacters(xmlText(lines[at]));
            }
            for (; open > 0; --open)
                m_xml.writeEndElement();
        }
    }

    void writeCounting(const ListMarker &marker)
    {
        if (marker.numbering == Numbering::LowerAlpha)
            m_xml.writeAttribute(u"type"_s, u"a"_s);
        else if (marker.numbering == Numbering::UpperAlpha)
            m_xml.writeAttribute(u"type"_s, u"A"_s);
        else if (marker.numbering == Numbering::LowerRoman)
            m_xml.writeAttribute(u"type"_s, u"i"_s);
        if (marker.number != 1)
            m_xml.writeAttribute(u"start"_s, QString::number(marker.number));
    }

    void writeItem(const List &list, qsizetype at, bool labelled)
    {
        const ListItem &item = list.items.at(at);
        m_xml.writeStartElement(u"li"_s);
        if (!item.anchor.isEmpty())
            m_xml.writeAttribute(u"id"_s, item.anchor);
        if (labelled) {
            writeElement(u"span"_s, u"label"_s, markerOf(list, at).text);
            m_xml.writeCharacters(u" "_s);
            startDivision(u"entry"_s);
        }
        const Paragraph *first = item.body.isEmpty() ? nullptr : item.body.first().as<Paragraph>();
        if (first) {
            writeText(u"p"_s, first->text, first->style, item.trailing);
            write(item.body.mid(1));
        } else {
            write(item.body);
        }
        if (labelled)
            m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRow(const Table &table, qsizetype row)
    {
        m_xml.writeStartElement(u"tr"_s);
        for (qsizetype at = 0; at < table.rows[row].size(); ++at) {
            const TableCell &cell = table.rows[row][at];
            const bool column = row < table.headingRows;
            const bool ofRow = !column && (cell.heading || (table.rowHeadings && at == 0));
            m_xml.writeStartElement(column || ofRow ? u"th"_s : u"td"_s);
            if (column || ofRow)
                m_xml.writeAttribute(u"scope"_s, column ? u"col"_s : u"row"_s);
            if (cell.columnSpan > 1)
                m_xml.writeAttribute(u"colspan"_s, QString::number(cell.columnSpan));
            m_xml.writeCharacters(QString());
            write(cell.blocks);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    const Document &m_document;
    const QList<HtmlWay> &m_ways;
    Looks m_looks;
    QSet<QString> m_places;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_newPage = false;
};

} // namespace

QByteArray toHtml(const Document &document, const QList<HtmlWay> &ways)
{
    return HtmlWriter(document, ways).write();
}

} // namespace moothall
