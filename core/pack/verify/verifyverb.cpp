#include "core/pack/verify/verifyverb.h"

#include "core/base/files.h"
#include "core/pack/verify/fileinspection.h"
#include "core/pack/verify/judge.h"
#include "core/base/mappedfile.h"
#include "core/pack/verify/ownreader.h"
#include "core/papers/plainform.h"

#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct SecondOpinion
{
    Findings findings = {};
    int pages = 0;
    bool isRepaired = false;
};

Result<SecondOpinion> askLibqpdf(const QString &file, const VerifyEvidence &evidence, const Telltale &telltale)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    auto inspection = inspectFile(*bytes);
    if (!inspection)
        return fail(inspection.error());
    SecondOpinion opinion{.pages = inspection->reading.pages, .isRepaired = inspection->isRepaired};
    const auto pageOf = [&](int object) -> std::optional<int> {
        const auto found = inspection->pageOf.find(object);
        return found != inspection->pageOf.end() ? std::optional(found->second) : std::nullopt;
    };
    Judge judge(evidence, telltale);
    MOOTHALL_TRY(judge.judge(inspection->reading, 1, pageOf,
        [&](const reading::StreamMark &mark) { return bytesOf(*inspection, mark); }, opinion.findings));
    opinion.findings.merge(inspection->findings);
    return opinion;
}

} // namespace

Result<VerifyReport> verifyHere(const QString &file, const VerifyEvidence &evidence, VerifyReaders readers)
{
    const auto telltale = telltaleOf(evidence);
    if (!telltale)
        return fail(telltale.error());
    auto mapped = MappedFile::open(file);
    if (!mapped)
        return fail(mapped.error());
    auto own = readAsOurs(mapped->bytes(), evidence, *telltale, [&] { mapped->forget(); });
    if (!own)
        return fail(own.error());
    if (readers == VerifyReaders::Own)
        return VerifyReport{own->findings.list(), own->pages};
    const auto second = askLibqpdf(file, evidence, *telltale);
    if (!second)
        return fail(second.error());
    // Other programs write other forms of PDF: that alone says nothing against a file that somebody asks about.
    Findings findings;
    if (own->isReadable || second->isRepaired)
        findings = own->findings;
    findings.merge(second->findings);
    return VerifyReport{findings.list(), second->pages};
}

Result<VerifyReport> verifyWithLibqpdf(const QString &file, const VerifyEvidence &evidence)
{
    const auto telltale = telltaleOf(evidence);
    if (!telltale)
        return fail(telltale.error());
    const auto opinion = askLibqpdf(file, evidence, *telltale);
    if (!opinion)
        return fail(opinion.error());
    return VerifyReport{opinion->findings.list(), opinion->pages};
}

Result<QJsonObject> verifyVerb(const QJsonObject &request)
{
    const auto report = verifyHere(request[u"file"_s].toString(), evidenceIn(request), readersIn(request));
    if (!report)
        return fail(report.error());
    return toJson(*report);
}

Result<QJsonObject> textVerb(const QJsonObject &request)
{
    auto bytes = readFile(request[u"file"_s].toString());
    if (!bytes)
        return fail(bytes.error());
    const auto viewOf = [](const QByteArray &pdf) { return reading::View(pdf.constData(), size_t(pdf.size())); };
    if (!reading::PlainFile(viewOf(*bytes)).problem().isEmpty()) {
        auto plain = plainForm(*bytes);
        if (!plain)
            return fail(plain.error());
        bytes = std::move(plain);
    }
    const reading::PlainFile file(viewOf(*bytes));
    reading::ContentReader reader(file);
    QJsonArray pages;
    for (const reading::FilePage &page : reading::pagesOf(file)) {
        const reading::ContentText text = reader.page(page);
        pages.append(QString::fromStdU16String(text.body + u'\n' + text.margin));
    }
    return QJsonObject{{u"pages"_s, pages}};
}

} // namespace moothall
