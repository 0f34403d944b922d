#include "core/pack/verification.h"

#include "core/tasks/helper.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

// A pack of five thousand pages with as many of evidence takes about a third of this.
constexpr qint64 addressSpace = 6'000'000'000;
// Time enough for honest files of the size, so that a hostile one is given up soon.
constexpr int fewestSeconds = 60;
constexpr int mostSeconds = 900;
constexpr qint64 bytesASecond = 1'000'000;

int secondsFor(const QString &file, const VerifyEvidence &evidence)
{
    qint64 bytes = QFileInfo(file).size();
    for (const QList<EvidenceFile> &files : {evidence.restricted, evidence.allowed}) {
        for (const EvidenceFile &each : files)
            bytes += QFileInfo(each.path).size();
    }
    return int(std::min<qint64>(fewestSeconds + bytes / bytesASecond, mostSeconds));
}

QJsonArray toJson(const QList<EvidenceFile> &files)
{
    QJsonArray array;
    for (const EvidenceFile &file : files)
        array.append(QJsonObject{{u"path"_s, file.path}, {u"fingerprint"_s, file.fingerprint}});
    return array;
}

QList<EvidenceFile> filesIn(const QJsonValue &array)
{
    QList<EvidenceFile> files;
    for (const QJsonValue file : array.toArray())
        files.append({file[u"path"_s].toString(), file[u"fingerprint"_s].toString()});
    return files;
}

QStringList stringsIn(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue string : array.toArray())
        strings.append(string.toString());
    return strings;
}

} // namespace

Result<VerifyReport> verifyPublicPack(const QString &file, const VerifyEvidence &evidence, VerifyReaders readers, const CancelToken &cancel)
{
    const int seconds = secondsFor(file, evidence);
    const HelperLimits limits{.addressSpaceBytes = addressSpace, .cpuSeconds = seconds, .wallSeconds = 2 * seconds};
    const auto answer = runHelper(u"verify"_s, verifyRequest(QFileInfo(file).absoluteFilePath(), evidence, readers), limits, cancel);
    if (!answer)
        return fail(answer.error());
    return verifyReportIn(*answer);
}

QJsonObject verifyRequest(const QString &file, const VerifyEvidence &evidence, VerifyReaders readers)
{
    QJsonArray ownPages;
    for (const QByteArray &pdf : evidence.ownPages)
        ownPages.append(QString::fromLatin1(pdf.toBase64()));
    return {{u"file"_s, file}, {u"ownPages"_s, ownPages}, {u"restricted"_s, toJson(evidence.restricted)}, {u"allowed"_s, toJson(evidence.allowed)},
        {u"forbidden"_s, QJsonArray::fromStringList(evidence.forbidden)},
        {u"allowedTexts"_s, QJsonArray::fromStringList(evidence.allowedTexts)},
        {u"libqpdf"_s, readers == VerifyReaders::OwnAndLibqpdf}};
}

VerifyReaders readersIn(const QJsonObject &request)
{
    return request[u"libqpdf"_s].toBool() ? VerifyReaders::OwnAndLibqpdf : VerifyReaders::Own;
}

VerifyEvidence evidenceIn(const QJsonObject &request)
{
    QList<QByteArray> ownPages;
    for (const QString &pdf : stringsIn(request[u"ownPages"_s]))
        ownPages.append(QByteArray::fromBase64(pdf.toLatin1()));
    return {.restricted = filesIn(request[u"restricted"_s]), .allowed = filesIn(request[u"allowed"_s]),
        .forbidden = stringsIn(request[u"forbidden"_s]), .ownPages = ownPages, .allowedTexts = stringsIn(request[u"allowedTexts"_s])};
}

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray findings;
    for (const VerifyFinding &finding : report.findings) {
        findings.append(QJsonObject{{u"page"_s, finding.page ? QJsonValue(*finding.page) : QJsonValue()},
            {u"kind"_s, finding.kind}, {u"text"_s, finding.text}});
    }
    return {{u"findings"_s, findings}, {u"pages"_s, report.pages}};
}

VerifyReport verifyReportIn(const QJsonObject &answer)
{
    VerifyReport report{.pages = answer[u"pages"_s].toInt()};
    for (const QJsonValue finding : answer[u"findings"_s].toArray()) {
        const QJsonValue page = finding[u"page"_s];
        report.findings.append({finding[u"kind"_s].toString(), finding[u"text"_s].toString(),
            page.isDouble() ? std::optional(page.toInt()) : std::nullopt});
    }
    return report;
}

} // namespace moothall
