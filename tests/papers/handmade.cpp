#include "tests/papers/handmade.h"

#include <QProcess>

#include <zlib.h>

namespace moothall::test {

using namespace Qt::StringLiterals;

QByteArray pdfOf(const QList<QByteArray> &objects)
{
    QByteArray pdf = "%PDF-1.5\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + table + "trailer\n<</Size " +
           size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

QByteArray streamOf(const QByteArray &data, const QByteArray &keys)
{
    return "<</Length " + QByteArray::number(data.size()) + keys + ">>\nstream\n" + data +
           "\nendstream";
}

QByteArray simplePdf(int pages, const QByteArray &catalogKeys)
{
    QByteArray kids;
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R" + catalogKeys + ">>",
                              {},
                              "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    for (int page = 0; page < pages; ++page) {
        const QByteArray number = QByteArray::number(page + 1);
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects.append("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 "
                       "R>>>>/Contents " +
                       QByteArray::number(objects.size() + 2) + " 0 R>>");
        objects.append(streamOf("BT /F1 24 Tf 72 720 Td (This is page " + number +
                                " of a short paper) Tj ET"));
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(pages) + "/Kids[" + kids + "]>>";
    return pdfOf(objects);
}

QByteArray simplePdfWithStream(const QByteArray &data, const QByteArray &keys)
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 "
                  "R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
                  streamOf(data, keys)});
}

QByteArray updateOf(const QByteArray &pdf, int object, const QByteArray &changed)
{
    const QByteArray number = QByteArray::number(object);
    const QByteArray before = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').value(0);
    const QByteArray body = number + " 0 obj\n" + changed + "\nendobj\n";
    return body + "xref\n" + number + " 1\n" +
           QByteArray::number(pdf.size()).rightJustified(10, '0') +
           " 00000 n \ntrailer\n<</Size 9/Root 1 0 R/Prev " + before + ">>\nstartxref\n" +
           QByteArray::number(pdf.size() + body.size()) + "\n%%EOF\n";
}

QByteArray deflatedZeros(qint64 count)
{
    z_stream state{};
    deflateInit(&state, 9);
    QByteArray zeros(1 << 20, '\0');
    QByteArray out;
    QByteArray part(1 << 20, Qt::Uninitialized);
    while (count > 0 || state.avail_out == 0) {
        const qint64 now = qMin<qint64>(count, zeros.size());
        state.next_in = reinterpret_cast<Bytef *>(zeros.data());
        state.avail_in = uInt(now);
        count -= now;
        state.next_out = reinterpret_cast<Bytef *>(part.data());
        state.avail_out = uInt(part.size());
        deflate(&state, count > 0 ? Z_NO_FLUSH : Z_FINISH);
        out.append(part.constData(), part.size() - qsizetype(state.avail_out));
    }
    deflateEnd(&state);
    return out;
}

QByteArray everyStreamOf(const QString &file)
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--qdf"_s, u"--stream-data=uncompress"_s, file, u"-"_s});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace moothall::test
