#include "tests/bench/benchpapers.h"

#include "core/base/files.h"
#include "core/typeset/typesetter.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QImageWriter>

#include <random>

namespace moothall::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int reports = 30;
constexpr int scans = 10;

class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_engine(seed)
    {}
    int below(int limit) { return int(m_engine() % quint32(limit)); }

private:
    std::minstd_rand m_engine;
};

QString words(Chance &chance, int count)
{
    static const QStringList all =
        u"the of and to in a council that for is be on with highway budget as it not service "
        u"review "
        u"report programme resident at capital grant officer consultation by an this which cabinet "
        u"members (2024-25) £1,250,000 risk strategy delivery school transport approve quarter "
        u"37.5% "
        u"adult social care environment traffic signal equality implications financial legal "
        u"Jubilee "
        u"Works Xavier Zone Queen’s Yard Kirk Open"_s.split(u' ');
    QString text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? QString() : u" "_s) + all.at(chance.below(int(all.size())));
    text[0] = text[0].toUpper();
    return text + u'.';
}

QByteArray jpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.write(image);
    return bytes;
}

QByteArray chart(Chance &chance)
{
    QImage image(900, 480, QImage::Format_RGB888);
    image.fill(0xFFFFFF);
    for (int bar = 0; bar < 12; ++bar) {
        const int top = 20 + chance.below(400);
        for (int y = top; y < 470; ++y) {
            for (int x = 20 + bar * 72; x < 70 + bar * 72; ++x)
                image.setPixel(x, y, qRgb(bar * 20, 90 + chance.below(16), 140));
        }
    }
    return jpeg(image, 75);
}

/// A sheet of writing as a scanner sees it, at 150 dots to the inch.
QImage sheet(Chance &chance)
{
    constexpr int width = 1240;
    constexpr int height = 1754;
    QImage image(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < width; ++x)
            line[x] = uchar(238 + chance.below(14));
    }
    for (int row = 120; row < height - 140; row += 34) {
        for (int x = 130; x < width - 130; x += 14) {
            if (chance.below(6) == 0)
                continue;
            const int letter = chance.below(512);
            for (int dot = 0; dot < 9 * 18; ++dot) {
                const int dx = dot % 9;
                const int dy = dot / 9;
                if ((letter >> (dx / 3 * 3 + dy / 6)) & 1)
                    image.scanLine(row + dy)[x + dx] = uchar(40 + chance.below(30));
            }
        }
    }
    return image;
}

Block table(Chance &chance)
{
    Table table{.columns = {{3}, {1}, {1}, {2}},
                .rules = TableRules::Grid,
                .summary = u"Budget by service"_s};
    for (int row = 0; row < 9; ++row) {
        QList<TableCell> cells;
        for (int column = 0; column < 4; ++column) {
            const QString text = row == 0          ? words(chance, 1)
                                 : column % 3 == 0 ? words(chance, 4)
                                                   : QString::number(chance.below(90'000));
            cells.append({{Paragraph{plainText(text), {.size = 9, .spaceAfter = 0}}}});
        }
        table.rows.append(cells);
    }
    return table;
}

Blocks section(Chance &chance, int number)
{
    Blocks blocks{Heading{2, plainText(QString::number(number) + u". "_s + words(chance, 4))}};
    for (int i = 0; i < 7; ++i)
        blocks.append(Paragraph{plainText(words(chance, 60 + chance.below(60)))});
    List list{.numbering = Numbering::LowerAlpha};
    for (int i = 0; i < 6; ++i)
        list.items.append({.body = {Paragraph{plainText(words(chance, 12 + chance.below(12)))}}});
    blocks.append(list);
    if (number % 2 == 0)
        blocks.append(table(chance));
    if (number % 3 == 0)
        blocks.append(Figure{.picture = chart(chance), .alt = words(chance, 8), .width = 420});
    return blocks;
}

QByteArray withQpdf(QPDF &pdf, int number, bool objectStreams)
{
    QPDFObjectHandle information = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    information.replaceKey("/Title",
                           QPDFObjectHandle::newUnicodeString("Paper " + std::to_string(number)));
    information.replaceKey("/Producer", QPDFObjectHandle::newString("Bench"));
    pdf.getTrailer().replaceKey("/Info", information);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setObjectStreamMode(objectStreams ? qpdf_o_generate : qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

Result<QByteArray> report(int number, int sections, int *pages)
{
    Chance chance(1000 + quint32(number));
    static const QByteArray crest = [] {
        Chance fixed(7);
        return chart(fixed);
    }();
    Document document{
        .title = u"Report %1"_s.arg(number), .author = u"Bench"_s, .top = Document::Top::Document};
    document.blocks = {Figure{.picture = crest, .alt = u"Crest"_s, .width = 120},
                       Heading{1, plainText(words(chance, 7))}};
    for (int i = 1; i <= sections; ++i)
        document.blocks += section(chance, i);
    const auto made = typeset(document, {.standalone = true});
    MOOTHALL_TRY(made);
    *pages = made->pages;
    QPDF pdf;
    pdf.processMemoryFile("report", made->pdf.constData(), size_t(made->pdf.size()));
    return withQpdf(pdf, number, number % 2 == 0);
}

QByteArray scan(int number, int pages, int quality)
{
    Chance chance(5000 + quint32(number));
    QPDF pdf;
    pdf.emptyPDF();
    QPDFPageDocumentHelper tree(pdf);
    for (int i = 0; i < pages; ++i) {
        const int turn = number % 3 == 0 ? (i % 4) * 90 : 0;
        const QByteArray image = jpeg(sheet(chance), quality);
        QPDFObjectHandle picture = QPDFObjectHandle::newStream(&pdf, image.toStdString());
        picture.replaceDict(QPDFObjectHandle::parse(
            "<</Type/XObject/Subtype/Image/Width 1240/Height 1754/ColorSpace/DeviceGray"
            "/BitsPerComponent 8/Filter/DCTDecode>>"));
        QPDFObjectHandle page =
            QPDFObjectHandle::parse("<</Type/Page/MediaBox[0 0 595 842]/Rotate " +
                                    std::to_string(turn) + "/Resources<</XObject<<>>>>>>");
        if (number % 4 == 0)
            page.replaceKey("/CropBox", QPDFObjectHandle::parse("[12 20 580 820]"));
        page.getKey("/Resources").getKey("/XObject").replaceKey("/Im0", picture);
        page.replaceKey("/Contents",
                        QPDFObjectHandle::newStream(&pdf, "q 595 0 0 842 0 0 cm /Im0 Do Q\n"));
        tree.addPage(pdf.makeIndirectObject(page), false);
    }
    return withQpdf(pdf, number, number % 2 == 1);
}

} // namespace

Result<QStringList> papersOf(const PaperSet &set, const QString &cache)
{
    const QDir folder(cache + u'/' + set.name);
    const QString whole = folder.filePath(u"whole"_s);
    const auto named = [&folder](const QString &kind, int number) {
        return folder.filePath(u"%1-%2.pdf"_s.arg(kind).arg(number, 2, 10, QChar(u'0')));
    };
    QStringList files;
    for (int i = 0; i < reports; ++i)
        files.append(named(u"report"_s, i));
    for (int i = 0; i < scans; ++i)
        files.append(named(u"scan"_s, i));
    if (QFileInfo::exists(whole))
        return files;

    QDir().mkpath(folder.path());
    int left = set.pages;
    for (int i = 0; i < reports; ++i) {
        const int sections = std::max(1, set.sectionsPerReport * (4 + i % 9) / 8);
        int pages = 0;
        const auto made = report(i, sections, &pages);
        MOOTHALL_TRY(made);
        left -= pages;
        MOOTHALL_TRY(writeFile(files.at(i), *made));
    }
    for (int i = 0; i < scans; ++i) {
        const int pages = left / (scans - i);
        left -= pages;
        MOOTHALL_TRY(writeFile(files.at(reports + i), scan(i, pages, set.scanQuality)));
    }
    MOOTHALL_TRY(writeFile(whole, "1"));
    return files;
}

Result<QString> restrictedPaper(const QString &cache)
{
    const QString file = cache + u"/restricted.pdf"_s;
    if (QFileInfo::exists(file))
        return file;
    int pages = 0;
    const auto made = report(reports, 20, &pages);
    MOOTHALL_TRY(made);
    QDir().mkpath(cache);
    MOOTHALL_TRY(writeFile(file, *made));
    return file;
}

} // namespace moothall::bench
