#include "core/formats/formats.h"
#include "core/formats/listmarkers.h"
#include "core/formats/looks.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// "Ambershire County Council" as a part of a name: "ambershire-county-council".
QString slugOf(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString slug = name.normalized(QString::NormalizationForm_KD).toLower();
    static const QRegularExpression marks(u"\\p{M}"_s);
    slug.remove(marks).replace(others, u"-"_s);
    while (slug.startsWith(u'-'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"x"_s : slug;
}

/// ISO 639-2 of a BCP 47 tag: what the standard's names ask for.
QString languageOf(const QString &tag)
{
    static const QHash<QString, QString> known{
        {u"en"_s, u"eng"_s}, {u"cy"_s, u"cym"_s}, {u"gd"_s, u"gla"_s}, {u"ga"_s, u"gle"_s}};
    return known.value(tag.section(u'-', 0, 0), u"eng"_s);
}

class AkomaNtosoWriter
{
public:
    AkomaNtosoWriter(const Document &document, const AkomaNtosoFacts &facts)
        : m_document(document)
        , m_facts(facts)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(false);
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"akomaNtoso"_s);
        m_xml.writeDefaultNamespace(u"http://docs.oasis-open.org/legaldocml/ns/akn/3.0"_s);
        m_xml.writeStartElement(u"debate"_s);
        m_xml.writeAttribute(u"name"_s, m_facts.kind);
        writeMeta();
        writeBody();
        m_xml.writeEndDocument();
        m_bytes.append('\n');
        return m_bytes;
    }

    void operator()(const Paragraph &paragraph) { writeText(u"p"_s, paragraph.text); }
    void operator()(const Heading &heading)
    {
        // Only reached inside a list or table, where no section can stand.
        writeText(u"p"_s, heading.text);
    }
    void operator()(const List &list)
    {
        if (list.items.isEmpty())
            return;
        start(u"blockList"_s, u"list"_s);
        for (qsizetype at = 0; at < list.items.size(); ++at) {
            const ListItem &item = list.items[at];
            start(u"item"_s, u"item"_s);
            if (const QString label = markerOf(list, at).text; !label.isEmpty())
                m_xml.writeTextElement(u"num"_s, xmlText(label));
            write(item.body);
            if (!item.trailing.isEmpty() || item.body.isEmpty())
                writeText(u"p"_s, item.trailing);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void operator()(const Table &table)
    {
        if (table.rows.isEmpty())
            return;
        start(u"table"_s, u"table"_s);
        if (!table.summary.isEmpty())
            m_xml.writeTextElement(u"caption"_s, xmlText(table.summary));
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            m_xml.writeStartElement(u"tr"_s);
            for (qsizetype at = 0; at < table.rows[row].size(); ++at) {
                const TableCell &cell = table.rows[row][at];
                const bool heading =
                    row < table.headingRows || cell.heading || (table.rowHeadings && at == 0);
                m_xml.writeStartElement(heading ? u"th"_s : u"td"_s);
                if (cell.columnSpan > 1)
                    m_xml.writeAttribute(u"colspan"_s, QString::number(cell.columnSpan));
                write(cell.blocks);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void operator()(const Figure &figure)
    {
        if (!figure.decorative)
            writeText(u"p"_s, plainText(figure.alt));
    }
    void operator()(const Rule &) {}
    void operator()(const Space &) {}
    void operator()(const PageBreak &) {}
    void operator()(const SideBySide &both)
    {
        write(both.start);
        write(both.end);
    }
    void operator()(const Group &group) { write(group.blocks); }

private:
    void start(const QString &element, const QString &stem)
    {
        m_xml.writeStartElement(element);
        m_xml.writeAttribute(u"eId"_s, u"%1_%2"_s.arg(stem).arg(++m_ids[stem]));
    }

    void value(const QString &element, const QString &text)
    {
        m_xml.writeEmptyElement(element);
        m_xml.writeAttribute(u"value"_s, xmlText(text));
    }

    void coreProperties(const QString &uri, const QString &portion, const QString &dated,
                        const QString &date)
    {
        value(u"FRBRthis"_s, uri + portion);
        value(u"FRBRuri"_s, uri);
        m_xml.writeEmptyElement(u"FRBRdate"_s);
        m_xml.writeAttribute(u"date"_s, date);
        m_xml.writeAttribute(u"name"_s, dated);
        m_xml.writeEmptyElement(u"FRBRauthor"_s);
        m_xml.writeAttribute(u"href"_s, u"#authority"_s);
    }

    void writeMeta()
    {
        const QString date = m_facts.date.toString(Qt::ISODate);
        const QString language = languageOf(m_document.language);
        const QString made =
            m_document.made ? m_document.made->toUTC().toString(Qt::ISODate) : date;
        const QString work =
            u"/akn/gb/debate/%1/%2/%3"_s.arg(slugOf(m_facts.kind), date, slugOf(m_facts.body));
        const QString expression = u"%1/%2@%3"_s.arg(work, language, date);
        m_xml.writeStartElement(u"meta"_s);
        m_xml.writeStartElement(u"identification"_s);
        m_xml.writeAttribute(u"source"_s, u"#authority"_s);
        m_xml.writeStartElement(u"FRBRWork"_s);
        coreProperties(work, u"/!main"_s, u"meeting"_s, date);
        value(u"FRBRcountry"_s, u"gb"_s);
        value(u"FRBRsubtype"_s, m_facts.kind);
        value(u"FRBRname"_s, m_document.title);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"FRBRExpression"_s);
        coreProperties(expression, u"/!main"_s, u"meeting"_s, date);
        m_xml.writeEmptyElement(u"FRBRlanguage"_s);
        m_xml.writeAttribute(u"language"_s, language);
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"FRBRManifestation"_s);
        coreProperties(expression + u".xml"_s, {}, u"generation"_s, made);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"references"_s);
        m_xml.writeAttribute(u"source"_s, u"#authority"_s);
        for (const auto &[id, name] :
             {std::pair(u"authority"_s, m_document.author), std::pair(u"body"_s, m_facts.body)}) {
            m_xml.writeEmptyElement(u"TLCOrganization"_s);
            m_xml.writeAttribute(u"eId"_s, id);
            m_xml.writeAttribute(u"href"_s, u"/ontology/organization/gb/"_s + slugOf(name));
            m_xml.writeAttribute(u"showAs"_s, xmlText(name));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeBody()
    {
        // What stands above the first section is the preface, its main heading the document's
        // title.
        qsizetype at = 0;
        const auto opensSection = [](const Block &block) {
            return block.as<Heading>() && block.as<Heading>()->level > 1;
        };
        while (at < m_document.blocks.size() && !opensSection(m_document.blocks[at]))
            ++at;
        if (at > 0) {
            m_xml.writeStartElement(u"preface"_s);
            for (const Block &block : m_document.blocks.first(at)) {
                if (const auto *heading = block.as<Heading>()) {
                    m_xml.writeStartElement(u"p"_s);
                    m_xml.writeStartElement(u"docTitle"_s);
                    writeRuns(heading->text);
                    m_xml.writeEndElement();
                    m_xml.writeEndElement();
                } else {
                    write(block);
                }
            }
            m_xml.writeEndElement();
        }
        m_xml.writeStartElement(u"debateBody"_s);
        if (at == m_document.blocks.size()) {
            start(u"debateSection"_s, u"section"_s);
            m_xml.writeAttribute(u"name"_s, m_facts.kind);
            m_xml.writeEndElement();
        }
        Blocks conclusions;
        QList<int> open;
        for (; at < m_document.blocks.size(); ++at) {
            const Block &block = m_document.blocks[at];
            const auto *group = block.as<Group>();
            if (group && group->role == Group::Role::Section)
                conclusions += group->blocks;
            else if (const auto *heading = block.as<Heading>())
                openSection(open, *heading);
            else
                write(block);
        }
        for (; !open.isEmpty(); open.removeLast())
            m_xml.writeEndElement();
        m_xml.writeEndElement();
        if (!conclusions.isEmpty()) {
            m_xml.writeStartElement(u"conclusions"_s);
            write(conclusions);
            m_xml.writeEndElement();
        }
    }

    void openSection(QList<int> &open, const Heading &heading)
    {
        for (; !open.isEmpty() && open.last() >= heading.level; open.removeLast())
            m_xml.writeEndElement();
        open.append(heading.level);
        start(u"debateSection"_s, u"section"_s);
        m_xml.writeAttribute(u"name"_s, heading.number.isEmpty() ? u"section"_s : u"minute"_s);
        Text words = heading.text;
        if (!heading.number.isEmpty() && !words.isEmpty() &&
            words.first().text.startsWith(heading.number)) {
            m_xml.writeTextElement(u"num"_s, xmlText(heading.number));
            words.first().text = words.first().text.mid(heading.number.size()).trimmed();
        }
        writeText(u"heading"_s, words);
    }

    void write(const Block &block) { std::visit(*this, block.content); }
    void write(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            write(block);
    }

    void writeText(const QString &element, const Text &text)
    {
        m_xml.writeStartElement(element);
        writeRuns(text);
        m_xml.writeEndElement();
    }

    void writeRuns(const Text &text)
    {
        for (const Run &run : text) {
            int open = 0;
            if (run.destination.contains(u':')) {
                m_xml.writeStartElement(u"a"_s);
                m_xml.writeAttribute(u"href"_s, run.destination);
                ++open;
            }
            if (!run.language.isEmpty()) {
                m_xml.writeStartElement(u"span"_s);
                m_xml.writeAttribute(u"xml:lang"_s, run.language);
                ++open;
            }
            for (const auto &[is, element] :
                 {std::pair(run.bold, u"b"_s), std::pair(run.italic, u"i"_s)}) {
                if (!is)
                    continue;
                m_xml.writeStartElement(element);
                ++open;
            }
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

    const Document &m_document;
    const AkomaNtosoFacts &m_facts;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QHash<QString, int> m_ids;
};

} // namespace

QByteArray toAkomaNtoso(const Document &document, const AkomaNtosoFacts &facts)
{
    return AkomaNtosoWriter(document, facts).write();
}

} // namespace moothall
