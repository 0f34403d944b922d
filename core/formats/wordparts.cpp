#include "core/formats/wordparts.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString relationStem =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString typeStem = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

void value(QXmlStreamWriter &xml, const QString &element, const QString &text)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"w:val"_s, text);
}

void field(QXmlStreamWriter &xml, const QString &name, const ParagraphStyle &style)
{
    xml.writeStartElement(u"w:fldSimple"_s);
    xml.writeAttribute(u"w:instr"_s, name);
    xml.writeStartElement(u"w:r"_s);
    writeWordFont(xml, style, style.bold, style.italic);
    xml.writeTextElement(u"w:t"_s, u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

void plain(QXmlStreamWriter &xml, const QString &text, const ParagraphStyle &style)
{
    if (text.isEmpty())
        return;
    xml.writeStartElement(u"w:r"_s);
    writeWordFont(xml, style, style.bold, style.italic);
    xml.writeStartElement(u"w:t"_s);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray runningPart(const Document &document, RunningText::Where where, bool first)
{
    const bool head = where == RunningText::Where::Head;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(head ? u"w:hdr"_s : u"w:ftr"_s);
    writeWordNamespaces(xml);
    bool any = false;
    for (const RunningText &running : document.page.running) {
        const bool there = running.pages == RunningText::Pages::All ||
                           (running.pages == RunningText::Pages::First) == first;
        if (running.where != where || !there)
            continue;
        any = true;
        xml.writeStartElement(u"w:p"_s);
        xml.writeStartElement(u"w:pPr"_s);
        value(xml, u"w:pStyle"_s, head ? u"Header"_s : u"Footer"_s);
        ParagraphStyle style = running.style;
        style.alignment = running.alignment;
        style.spaceAfter = 0;
        writeWordParagraph(xml, style, 0);
        xml.writeEndElement();
        QString rest = running.text;
        for (qsizetype open = rest.indexOf(u'{'); open >= 0; open = rest.indexOf(u'{')) {
            const qsizetype close = rest.indexOf(u'}', open);
            if (close < 0)
                break;
            plain(xml, rest.first(open), style);
            field(xml,
                  rest.sliced(open, close - open + 1) == "{pages}"_L1 ? u"NUMPAGES"_s : u"PAGE"_s,
                  style);
            rest = rest.sliced(close + 1);
        }
        plain(xml, rest, style);
        xml.writeEndElement();
    }
    if (!any)
        xml.writeEmptyElement(u"w:p"_s);
    xml.writeEndDocument();
    return bytes;
}

void startWordStyle(QXmlStreamWriter &xml, const QString &id, const QString &name,
                const QString &parent)
{
    xml.writeStartElement(u"w:style"_s);
    xml.writeAttribute(u"w:type"_s, u"paragraph"_s);
    if (parent.isEmpty())
        xml.writeAttribute(u"w:default"_s, u"1"_s);
    xml.writeAttribute(u"w:styleId"_s, id);
    value(xml, u"w:name"_s, name);
    if (!parent.isEmpty())
        value(xml, u"w:basedOn"_s, parent);
    if (name.startsWith("heading"_L1))
        value(xml, u"w:next"_s, u"Normal"_s);
    xml.writeEmptyElement(u"w:qFormat"_s);
}

} // namespace

QString twips(double points)
{
    return QString::number(qRound(points * 20));
}

void writeWordNamespaces(QXmlStreamWriter &xml)
{
    xml.writeNamespace(u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s, u"w"_s);
    xml.writeNamespace(relationStem.chopped(1), u"r"_s);
}

void writeWordParagraph(QXmlStreamWriter &xml, const ParagraphStyle &style, double indent)
{
    xml.writeEmptyElement(u"w:spacing"_s);
    xml.writeAttribute(u"w:before"_s, twips(style.spaceBefore));
    xml.writeAttribute(u"w:after"_s, twips(style.spaceAfter));
    xml.writeAttribute(u"w:line"_s, QString::number(qRound(style.lineSpacing * 240)));
    xml.writeAttribute(u"w:lineRule"_s, u"auto"_s);
    xml.writeEmptyElement(u"w:ind"_s);
    xml.writeAttribute(u"w:left"_s, twips(indent + style.indentStart));
    xml.writeAttribute(u"w:right"_s, twips(style.indentEnd));
    if (style.firstLine < 0)
        xml.writeAttribute(u"w:hanging"_s, twips(-style.firstLine));
    else
        xml.writeAttribute(u"w:firstLine"_s, twips(style.firstLine));
    static const QHash<Alignment, QString> names{{Alignment::Start, u"left"_s},
                                                 {Alignment::Centre, u"center"_s},
                                                 {Alignment::End, u"right"_s},
                                                 {Alignment::Justify, u"both"_s}};
    value(xml, u"w:jc"_s, names.value(style.alignment));
}

void writeWordFont(QXmlStreamWriter &xml, const ParagraphStyle &style, bool bold, bool italic,
                   const QString &language)
{
    xml.writeStartElement(u"w:rPr"_s);
    xml.writeEmptyElement(u"w:rFonts"_s);
    for (const auto &which : {u"w:ascii"_s, u"w:hAnsi"_s, u"w:cs"_s})
        xml.writeAttribute(which, fontOf(style));
    value(xml, u"w:b"_s, bold ? u"1"_s : u"0"_s);
    value(xml, u"w:i"_s, italic ? u"1"_s : u"0"_s);
    value(xml, u"w:color"_s, u"%1"_s.arg(style.colour, 6, 16, QLatin1Char('0')));
    value(xml, u"w:sz"_s, QString::number(qRound(style.size * 2)));
    value(xml, u"w:szCs"_s, QString::number(qRound(style.size * 2)));
    if (!language.isEmpty())
        value(xml, u"w:lang"_s, language);
    xml.writeEndElement();
}

QByteArray wordStylesPart(const Document &document, const Looks &looks)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"w:styles"_s);
    writeWordNamespaces(xml);
    xml.writeStartElement(u"w:docDefaults"_s);
    xml.writeStartElement(u"w:rPrDefault"_s);
    writeWordFont(xml, looks.body(), false, false, document.language);
    xml.writeEndElement();
    xml.writeEndElement();
    const auto named = [&](const QString &id, const QString &name, const ParagraphStyle &style,
                           int level) {
        startWordStyle(xml, id, name, id == "Normal"_L1 ? QString() : u"Normal"_s);
        xml.writeStartElement(u"w:pPr"_s);
        if (level > 0)
            xml.writeEmptyElement(u"w:keepNext"_s);
        writeWordParagraph(xml, style, 0);
        if (level > 0)
            value(xml, u"w:outlineLvl"_s, QString::number(level - 1));
        xml.writeEndElement();
        writeWordFont(xml, style, style.bold, style.italic);
        xml.writeEndElement();
    };
    named(u"Normal"_s, u"Normal"_s, looks.body(), 0);
    ParagraphStyle quoted = looks.body();
    quoted.indentStart = quoted.indentEnd = 24;
    named(u"Quote"_s, u"Quote"_s, quoted, 0);
    for (const auto &[id, name] :
         {std::pair(u"ListParagraph"_s, u"List Paragraph"_s),
          std::pair(u"TableText"_s, u"Table Text"_s), std::pair(u"Header"_s, u"header"_s),
          std::pair(u"Footer"_s, u"footer"_s)})
        named(id, name, looks.body(), 0);
    for (int level = 1; level <= 6; ++level) {
        if (looks.headings.contains(level))
            named(u"Heading%1"_s.arg(level), u"heading %1"_s.arg(level),
                  looks.headings.value(level), level);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray wordSettingsPart()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"w:settings"_s);
    writeWordNamespaces(xml);
    xml.writeStartElement(u"w:compat"_s);
    xml.writeEmptyElement(u"w:compatSetting"_s);
    xml.writeAttribute(u"w:name"_s, u"compatibilityMode"_s);
    xml.writeAttribute(u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s);
    xml.writeAttribute(u"w:val"_s, u"15"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray wordPropertiesPart(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeNamespace(u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s,
                       u"cp"_s);
    xml.writeNamespace(u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s);
    xml.writeNamespace(u"http://purl.org/dc/terms/"_s, u"dcterms"_s);
    xml.writeNamespace(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"xsi"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(document.title));
    xml.writeTextElement(u"dc:creator"_s, xmlText(document.author));
    xml.writeTextElement(u"dc:language"_s, document.language);
    if (document.made) {
        xml.writeStartElement(u"dcterms:created"_s);
        xml.writeAttribute(u"xsi:type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(document.made->toUTC().toString(Qt::ISODate));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QList<WordRunning> wordRunningParts(const Document &document)
{
    QList<WordRunning> parts;
    for (const auto where : {RunningText::Where::Head, RunningText::Where::Foot}) {
        const bool any = std::ranges::any_of(
            document.page.running, [&](const RunningText &text) { return text.where == where; });
        if (!any)
            continue;
        for (const bool first : {false, true}) {
            const QByteArray stem = where == RunningText::Where::Head ? "header"_ba : "footer"_ba;
            parts.append({where, first, u"rIdRunning%1"_s.arg(parts.size()),
                          stem + (first ? "First.xml" : "All.xml"),
                          runningPart(document, where, first)});
        }
    }
    return parts;
}

QByteArray wordContentTypes(const QList<WordRunning> &running)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Types"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    for (const auto &[extension, type] :
         {std::pair(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s),
          std::pair(u"xml"_s, u"application/xml"_s)}) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, extension);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    const auto part = [&](const QString &name, const QString &type) {
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, name);
        xml.writeAttribute(u"ContentType"_s, type);
    };
    part(u"/word/document.xml"_s, typeStem + u"document.main+xml"_s);
    for (const auto &name : {u"styles"_s, u"numbering"_s, u"settings"_s})
        part(u"/word/%1.xml"_s.arg(name), typeStem + name + u"+xml"_s);
    for (const WordRunning &one : running)
        part(u"/word/"_s + QString::fromLatin1(one.file),
             typeStem +
                 (one.where == RunningText::Where::Head ? u"header+xml"_s : u"footer+xml"_s));
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray wordRootRelations()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    for (
        const auto &[id, type, target] :
        {std::tuple(u"rId1"_s, QString(relationStem + u"officeDocument"_s), u"word/document.xml"_s),
         std::tuple(
             u"rId2"_s,
             u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
             u"docProps/core.xml"_s)}) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, id);
        xml.writeAttribute(u"Type"_s, type);
        xml.writeAttribute(u"Target"_s, target);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray wordDocumentRelations(const QList<WordRunning> &running, const QStringList &links)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    const auto relation = [&](const QString &id, const QString &type, const QString &target,
                              bool outside = false) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, id);
        xml.writeAttribute(u"Type"_s, relationStem + type);
        xml.writeAttribute(u"Target"_s, target);
        if (outside)
            xml.writeAttribute(u"TargetMode"_s, u"External"_s);
    };
    relation(u"rIdStyles"_s, u"styles"_s, u"styles.xml"_s);
    relation(u"rIdNumbering"_s, u"numbering"_s, u"numbering.xml"_s);
    relation(u"rIdSettings"_s, u"settings"_s, u"settings.xml"_s);
    for (const WordRunning &one : running)
        relation(one.relation, one.where == RunningText::Where::Head ? u"header"_s : u"footer"_s,
                 QString::fromLatin1(one.file));
    for (qsizetype at = 0; at < links.size(); ++at)
        relation(u"rIdLink%1"_s.arg(at), u"hyperlink"_s, links[at], true);
    xml.writeEndDocument();
    return bytes;
}

} // namespace moothall
