#include "core/papers/plaintextdocument.h"

#include <QStringDecoder>
#include <QXmlStreamWriter>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabWidth = 8;

QString decodedLines(const QByteArray &lines)
{
    if (const auto marked = QStringConverter::encodingForData(lines)) {
        QStringDecoder decoder(*marked);
        return decoder.decode(lines);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(lines);
    if (!utf8.hasError())
        return text;
    text = QString::fromLatin1(lines);
    // What Windows has where Latin-1 has controls: quotation marks, dashes, the euro.
    static const QString between = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"_s;
    for (QChar &each : text) {
        if (each.unicode() >= 0x80 && each.unicode() < 0xA0)
            each = between.at(each.unicode() - 0x80);
    }
    return text;
}

/// A line without what XML can't hold, its tabs as spaces.
QString printableLine(QStringView line)
{
    QString clean;
    for (const QChar each : line) {
        if (each == u'\t')
            clean += QString(tabWidth - clean.size() % tabWidth, u' ');
        else if (each >= u' ' && each.unicode() < 0xFFFE)
            clean += each;
    }
    return clean;
}

class PlainTextWriter
{
public:
    QByteArray write(const QString &text, const QString &title)
    {
        m_xml.writeStartDocument();
        for (const auto &[prefix, uri] :
             {std::pair("office"_L1, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1),
              std::pair("style"_L1, "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1),
              std::pair("text"_L1, "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1),
              std::pair("fo"_L1, "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1),
              std::pair("dc"_L1, "http://purl.org/dc/elements/1.1/"_L1)})
            m_xml.writeNamespace(uri.toString(), prefix.toString());
        m_xml.writeStartElement(u"office:document"_s);
        attributes({{u"office:version"_s, u"1.3"_s},
                    {u"office:mimetype"_s, u"application/vnd.oasis.opendocument.text"_s}});
        m_xml.writeStartElement(u"office:meta"_s);
        m_xml.writeTextElement(u"dc:title"_s, title);
        m_xml.writeTextElement(u"dc:language"_s, u"en-GB"_s);
        m_xml.writeEndElement();
        styles();
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        const auto lines = QStringView(text).split(u'\n');
        for (const QStringView line : lines)
            paragraph(printableLine(line.endsWith(u'\r') ? line.chopped(1) : line));
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attributes(std::initializer_list<std::pair<QString, QString>> all)
    {
        for (const auto &[name, value] : all)
            m_xml.writeAttribute(name, value);
    }

    void styles()
    {
        m_xml.writeStartElement(u"office:styles"_s);
        m_xml.writeStartElement(u"style:default-style"_s);
        attributes({{u"style:family"_s, u"paragraph"_s}});
        m_xml.writeEmptyElement(u"style:text-properties"_s);
        attributes({{u"fo:font-family"_s, u"Liberation Mono"_s}, {u"fo:font-size"_s, u"10pt"_s},
                    {u"fo:language"_s, u"en"_s}, {u"fo:country"_s, u"GB"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        m_xml.writeStartElement(u"style:page-layout"_s);
        attributes({{u"style:name"_s, u"A4"_s}});
        m_xml.writeEmptyElement(u"style:page-layout-properties"_s);
        attributes({{u"fo:page-width"_s, u"210mm"_s}, {u"fo:page-height"_s, u"297mm"_s}, {u"fo:margin"_s, u"20mm"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"office:master-styles"_s);
        m_xml.writeEmptyElement(u"style:master-page"_s);
        attributes({{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"A4"_s}});
        m_xml.writeEndElement();
    }

    /// OpenDocument takes several spaces for one: the rest are counted.
    void paragraph(const QString &line)
    {
        m_xml.writeStartElement(u"text:p"_s);
        for (qsizetype at = 0; at < line.size();) {
            qsizetype spaces = at;
            while (spaces < line.size() && line.at(spaces) == u' ')
                ++spaces;
            if (spaces - at > 1 || (spaces > at && at == 0)) {
                m_xml.writeEmptyElement(u"text:s"_s);
                m_xml.writeAttribute(u"text:c"_s, QString::number(spaces - at));
                at = spaces;
            }
            qsizetype end = line.indexOf(u"  "_s, at);
            end = end < 0 ? line.size() : end;
            m_xml.writeCharacters(line.mid(at, end - at));
            at = end;
        }
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace

QByteArray plainTextDocument(const QByteArray &lines, const QString &title)
{
    return PlainTextWriter().write(decodedLines(lines), title);
}

} // namespace moothall
