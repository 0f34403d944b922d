#include "core/papers/verbs.h"

#include "core/base/files.h"
#include "core/base/mappedfile.h"
#include "core/papers/canonicaliser.h"
#include "core/papers/plainform.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<QJsonObject> canonicaliseVerb(const QJsonObject &request)
{
    const auto file = MappedFile::open(request[u"in"_s].toString());
    if (!file)
        return fail(file.error());
    auto paper = canonicalise(file->array());
    if (!paper)
        return fail(paper.error());
    MOOTHALL_TRY(writeFile(request[u"out"_s].toString(), paper->bytes));
    auto own = readAnyPdf(paper->bytes);
    if (!own)
        return fail(own.error());
    paper->bytes.clear(); // hundreds of megabytes, perhaps, and the limit counts them all
    // What the canonical form leaves out was in the paper all the same.
    paper->facts.access = PaperAccess{{}, withoutWhatPacksBring(own->access)};
    if (const auto original = readAnyPdf(file->array())) {
        own->print.add(original->print);
        paper->facts.access->received = original->access;
    }
    MOOTHALL_TRY(writeFile(request[u"fingerprint"_s].toString(), own->print.toBytes()));
    return QJsonObject{{u"facts"_s, paper->facts.toJson()}};
}

Result<QJsonObject> inspectVerb(const QJsonObject &request)
{
    const auto file = MappedFile::open(request[u"in"_s].toString());
    if (!file)
        return fail(file.error());
    const auto paper = canonicalise(file->array());
    if (!paper)
        return fail(paper.error());
    return QJsonObject{{u"facts"_s, paper->facts.toJson()}};
}

Result<QJsonObject> accessibilityVerb(const QJsonObject &request)
{
    const auto bytes = readFile(request[u"in"_s].toString());
    if (!bytes)
        return fail(bytes.error());
    const auto report = accessibilityOfAnyPdf(*bytes);
    if (!report)
        return fail(report.error());
    return report->toJson();
}

} // namespace moothall
