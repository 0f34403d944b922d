#pragma once

#include "core/base/files.h"
#include "tests/support/testsupport.h"

#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QTest>

namespace moothall::test {

using namespace Qt::StringLiterals;

// Notes in a PDF as other readers write them.

inline constexpr double notedPageHeight = 841.89;

/// Where another program sees a word of a PDF, in points upwards.
inline QRectF placeOfWord(const QString &file, const QString &word)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    process.waitForFinished();
    const QRegularExpression form(
        u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">%1<"_s.arg(
            QRegularExpression::escape(word)));
    const auto found = form.match(QString::fromUtf8(process.readAllStandardOutput()));
    if (!found.hasMatch())
        qFatal("no such word: %s", qPrintable(word));
    const auto number = [&](int group) { return found.captured(group).toDouble(); };
    return {QPointF(number(1), notedPageHeight - number(4)),
            QPointF(number(3), notedPageHeight - number(2))};
}

inline QByteArray numbersOf(const QList<double> &values)
{
    QByteArray text;
    for (const double value : values)
        text += QByteArray::number(value, 'f', 2) + ' ';
    return '[' + text + ']';
}

inline QByteArray mark(const QByteArray &kind, const QRectF &at, const QByteArray &rest)
{
    const QByteArray quads = numbersOf({at.left(), at.bottom(), at.right(), at.bottom(), at.left(),
                                        at.top(), at.right(), at.top()});
    return "<</Type/Annot/Subtype/" + kind + "/Rect" +
           numbersOf({at.left(), at.top(), at.right(), at.bottom()}) + "/QuadPoints" + quads +
           "/T(A Ash)/M(D:20240605193000+01'00')" + rest + ">>";
}

/// Adds notes to the first page as readers do: a revision behind the file as it was.
inline void annotate(const QString &file, const QList<QByteArray> &notes)
{
    QByteArray bytes = readFile(file).value();
    const QRegularExpression page(u"(\\d+) 0 obj\\s*<</Type/Page/"_s);
    const auto found = page.match(QString::fromLatin1(bytes));
    QVERIFY(found.hasMatch());
    const int id = found.captured(1).toInt();
    const qsizetype start = bytes.indexOf("<</Type/Page/", found.capturedStart());
    const QByteArray body = bytes.sliced(start, bytes.indexOf("endobj", start) - start).trimmed();
    QVERIFY(!body.contains("/Annots"));
    const qsizetype before = bytes.lastIndexOf("startxref\n") + 10;
    const QByteArray previous = bytes.sliced(before, bytes.indexOf('\n', before) - before);
    const QRegularExpression root(u"/Root (\\d+) 0 R"_s);
    const QRegularExpression size(u"/Size (\\d+)"_s);
    const QString trailer = QString::fromLatin1(bytes.sliced(bytes.lastIndexOf("trailer")));
    const int first = size.match(trailer).captured(1).toInt();
    QByteArray table = "xref\n";
    const auto add = [&](int number, const QByteArray &object) {
        table += QByteArray::number(number) + " 1\n" +
                 QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
    };
    QByteArray list;
    for (qsizetype i = 0; i < notes.size(); ++i) {
        list += QByteArray::number(first + i) + " 0 R ";
        add(first + int(i), QByteArray(notes[i]).replace("@", QByteArray::number(first)));
    }
    add(id, body.chopped(2) + "/Annots[" + list + "]>>");
    const QByteArray at = QByteArray::number(bytes.size());
    bytes += table + "trailer\n<</Size " + QByteArray::number(first + notes.size()) + "/Root " +
             root.match(trailer).captured(1).toLatin1() + " 0 R/Prev " + previous +
             ">>\nstartxref\n" + at + "\n%%EOF\n";
    QVERIFY_RESULT(writeFile(file, bytes));
    QProcess check;
    check.start(u"qpdf"_s, {u"--check"_s, file});
    check.waitForFinished();
    QCOMPARE(check.exitCode(), 0);
}

} // namespace moothall::test
