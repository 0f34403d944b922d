#include "tests/typeset/pdfreading.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace moothall::test {

using namespace Qt::StringLiterals;

PdfReading::PdfReading(const QByteArray &pdf)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("the test's folder can't be written");
}

QString PdfReading::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return u"FAILED %1: "_s.arg(program) + QString::fromUtf8(process.readAll());
    return QString::fromUtf8(process.readAll());
}

QString PdfReading::check() const
{
    return run(u"qpdf"_s, {u"--check"_s, path()});
}

QString PdfReading::structure() const
{
    return run(u"pdfinfo"_s, {u"-struct-text"_s, path()});
}

QString PdfReading::text() const
{
    return run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-raw"_s, path(), u"-"_s});
}

int PdfReading::pages() const
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(run(u"pdfinfo"_s, {path()})).captured(1).toInt();
}

QString words(const QString &text)
{
    return text.simplified();
}

} // namespace moothall::test
