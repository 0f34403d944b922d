#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace moothall::test {

using namespace Qt::StringLiterals;

QJsonObject Ran::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError && document.isObject() ? document.object() : QJsonObject();
}

QString Ran::all() const
{
    return u"status %1\nout: %2\nerr: %3"_s.arg(status).arg(QString::fromUtf8(out), QString::fromUtf8(err));
}

Ran runProgram(const QStringList &arguments, const QString &registerFile, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"MOOTHALL_REGISTER"_s);
    if (!registerFile.isEmpty())
        environment.insert(u"MOOTHALL_REGISTER"_s, registerFile);
    process.setProcessEnvironment(environment);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(QStringLiteral(MOOTHALL_BINARY_DIR) + u"/bin/moothall-cli"_s, arguments);
    constexpr int patience = 120'000;
    Ran ran;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        ran.status = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

QByteArray smallPdf(int pages, const QByteArray &words)
{
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>"_ba, {}, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"_ba};
    QByteArray kids;
    for (int page = 0; page < pages; ++page) {
        const QByteArray content =
            "BT /F1 12 Tf 72 720 Td ("_ba + words + " "_ba + QByteArray::number(page + 1) + ") Tj ET"_ba;
        const QByteArray contentId = QByteArray::number(objects.size() + 2);
        kids += QByteArray::number(objects.size() + 1) + " 0 R "_ba;
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents "_ba + contentId
            + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>"_ba);
        objects.append("<< /Length "_ba + QByteArray::number(content.size()) + " >>\nstream\n"_ba + content + "\nendstream"_ba);
    }
    objects[1] = "<< /Type /Pages /Kids ["_ba + kids + "] /Count "_ba + QByteArray::number(pages) + " >>"_ba;
    QByteArray pdf = "%PDF-1.4\n"_ba;
    QByteArray table = "xref\n0 "_ba + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n"_ba;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n"_ba;
        pdf += QByteArray::number(i + 1) + " 0 obj\n"_ba + objects[i] + "\nendobj\n"_ba;
    }
    return pdf + table + "trailer\n<< /Size "_ba + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n"_ba
        + QByteArray::number(pdf.size()) + "\n%%EOF\n"_ba;
}

bool write(const QString &file, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

} // namespace moothall::test
