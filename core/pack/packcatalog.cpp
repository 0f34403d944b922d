#include "core/pack/packcatalog.h"

#include "core/pack/pdftext.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto program = "Moothall " MOOTHALL_VERSION;

QString escaped(const QString &text)
{
    QString clean;
    for (QChar c : text) {
        if (c >= u' ' || c == u'\t' || c == u'\n') // XML has no word for other controls
            clean += c;
    }
    return clean.toHtmlEscaped();
}

} // namespace

std::string packMetadata(const PackSources &sources, bool claimsPdfUa)
{
    QString xmp = u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                  "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                  "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                  " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                  " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                  "<dc:format>application/pdf</dc:format>\n"_s;
    xmp += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s.arg(escaped(sources.title));
    if (!sources.author.isEmpty())
        xmp += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(escaped(sources.author));
    xmp += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s.arg(escaped(sources.language));
    const QString maker = QString::fromLatin1(program);
    xmp += u"<xmp:CreatorTool>%1</xmp:CreatorTool>\n<pdf:Producer>%1</pdf:Producer>\n"_s.arg(maker);
    if (sources.made.isValid()) {
        const QString made = sources.made.toUTC().toString(Qt::ISODate);
        xmp += u"<xmp:CreateDate>%1</xmp:CreateDate>\n<xmp:ModifyDate>%1</xmp:ModifyDate>\n"_s.arg(made);
    }
    if (claimsPdfUa)
        xmp += u"<pdfuaid:part>1</pdfuaid:part>\n"_s;
    xmp += u"</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n"_s;
    return xmp.toStdString();
}

std::string packInformation(const PackSources &sources)
{
    std::string info = "<</Title" + pdfText(sources.title);
    if (!sources.author.isEmpty())
        info += "/Author" + pdfText(sources.author);
    info += "/Creator" + pdfText(QString::fromLatin1(program)) + "/Producer" + pdfText(QString::fromLatin1(program));
    if (sources.made.isValid()) {
        const QString made = sources.made.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        info += "/CreationDate" + pdfText(made) + "/ModDate" + pdfText(made);
    }
    return info + ">>";
}

} // namespace moothall
