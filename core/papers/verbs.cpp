#include "core/papers/verbs.h"

#include "core/base/files.h"
#include "core/papers/canonicaliser.h"
#include "core/papers/fingerprint.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<QJsonObject> canonicaliseVerb(const QJsonObject &request)
{
    auto bytes = readFile(request[u"in"_s].toString());
    if (!bytes)
        return fail(bytes.error());
    auto paper = canonicalise(*bytes);
    if (!paper)
        return fail(paper.error());
    const QString out = request[u"out"_s].toString();
    MOOTHALL_TRY(writeFile(out, paper->bytes));
    bytes->clear();
    paper->bytes.clear(); // hundreds of megabytes, perhaps, and the limit counts them all
    const auto hashes = streamHashes(out);
    if (!hashes)
        return fail(hashes.error());
    MOOTHALL_TRY(writeFile(request[u"fingerprint"_s].toString(), fingerprintBytes(*hashes)));
    return QJsonObject{{u"facts"_s, paper->facts.toJson()}};
}

Result<QJsonObject> inspectVerb(const QJsonObject &request)
{
    const auto bytes = readFile(request[u"in"_s].toString());
    if (!bytes)
        return fail(bytes.error());
    const auto paper = canonicalise(*bytes);
    if (!paper)
        return fail(paper.error());
    return QJsonObject{{u"facts"_s, paper->facts.toJson()}};
}

Result<QJsonObject> fingerprintVerb(const QJsonObject &request)
{
    const auto hashes = streamHashes(request[u"in"_s].toString());
    if (!hashes)
        return fail(hashes.error());
    MOOTHALL_TRY(writeFile(request[u"out"_s].toString(), fingerprintBytes(*hashes)));
    return QJsonObject{{u"count"_s, qint64(hashes->size())}};
}

} // namespace moothall
