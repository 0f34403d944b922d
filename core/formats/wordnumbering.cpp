#include "core/formats/wordnumbering.h"

#include "core/formats/wordparts.h"

namespace moothall {

using namespace Qt::StringLiterals;

int WordNumbering::add(const ListMarker &marker, int level, double indent, double labelWidth)
{
    m_series.append({marker, std::min(level, 8), indent, labelWidth});
    return int(m_series.size());
}

QByteArray WordNumbering::part() const
{
    static const QHash<Numbering, QString> formats{{Numbering::Bullet, u"bullet"_s},
                                                   {Numbering::Decimal, u"decimal"_s},
                                                   {Numbering::LowerAlpha, u"lowerLetter"_s},
                                                   {Numbering::UpperAlpha, u"upperLetter"_s},
                                                   {Numbering::LowerRoman, u"lowerRoman"_s}};
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto value = [&xml](const QString &element, const QString &text) {
        xml.writeEmptyElement(element);
        xml.writeAttribute(u"w:val"_s, text);
    };
    xml.writeStartDocument();
    xml.writeStartElement(u"w:numbering"_s);
    writeWordNamespaces(xml);
    for (qsizetype at = 0; at < m_series.size(); ++at) {
        const Series &series = m_series[at];
        const ListMarker &marker = series.marker;
        const QString left = twips(series.indent + series.labelWidth);
        xml.writeStartElement(u"w:abstractNum"_s);
        xml.writeAttribute(u"w:abstractNumId"_s, QString::number(at));
        value(u"w:multiLevelType"_s, u"hybridMultilevel"_s);
        xml.writeStartElement(u"w:lvl"_s);
        xml.writeAttribute(u"w:ilvl"_s, QString::number(series.level));
        value(u"w:start"_s, QString::number(std::max(1, marker.number)));
        value(u"w:numFmt"_s, formats.value(marker.numbering));
        value(u"w:suff"_s, u"tab"_s);
        value(u"w:lvlText"_s, marker.numbering == Numbering::Bullet
                                  ? u"•"_s
                                  : QString(marker.before + u'%' +
                                            QString::number(series.level + 1) + marker.after));
        value(u"w:lvlJc"_s, u"left"_s);
        xml.writeStartElement(u"w:pPr"_s);
        xml.writeStartElement(u"w:tabs"_s);
        xml.writeEmptyElement(u"w:tab"_s);
        xml.writeAttribute(u"w:val"_s, u"num"_s);
        xml.writeAttribute(u"w:pos"_s, left);
        xml.writeEndElement();
        xml.writeEmptyElement(u"w:ind"_s);
        xml.writeAttribute(u"w:left"_s, left);
        xml.writeAttribute(u"w:hanging"_s, twips(series.labelWidth));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }
    for (qsizetype at = 0; at < m_series.size(); ++at) {
        xml.writeStartElement(u"w:num"_s);
        xml.writeAttribute(u"w:numId"_s, QString::number(at + 1));
        value(u"w:abstractNumId"_s, QString::number(at));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace moothall
