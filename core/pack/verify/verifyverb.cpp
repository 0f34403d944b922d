#include "core/pack/verify/verifyverb.h"

#include "core/base/files.h"
#include "core/pack/verify/fileinspection.h"
#include "core/pack/verify/findings.h"
#include "core/pack/verify/papertext.h"
#include "core/papers/fingerprint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

Result<StreamHashes> hashesOf(const EvidenceFile &file)
{
    if (!file.fingerprint.isEmpty() && QFileInfo::exists(file.fingerprint))
        return readFingerprint(file.fingerprint);
    return streamHashes(file.path);
}

/// All streams of `files`, sorted.
Result<StreamHashes> hashesOf(const QList<EvidenceFile> &files)
{
    StreamHashes all;
    for (const EvidenceFile &file : files) {
        const auto hashes = hashesOf(file);
        if (!hashes)
            return fail(hashes.error().at(file.path));
        all += *hashes;
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// A logo or a font that a restricted and a public paper share is no leak.
Result<StreamEvidence> streamsOf(const VerifyEvidence &evidence)
{
    const auto restricted = hashesOf(evidence.restricted);
    if (!restricted)
        return fail(restricted.error());
    const auto allowed = hashesOf(evidence.allowed);
    if (!allowed)
        return fail(allowed.error());
    StreamEvidence streams{.telltale = {}, .known = *allowed};
    std::set_difference(restricted->begin(), restricted->end(), allowed->begin(), allowed->end(), std::back_inserter(streams.telltale));
    return streams;
}

Result<ForbiddenWords> forbiddenWords(const VerifyEvidence &evidence)
{
    ForbiddenWords words;
    for (const QString &phrase : evidence.forbidden)
        words.addPhrase(WordList::of(phrase));
    for (const EvidenceFile &file : evidence.restricted) {
        MOOTHALL_TRY(readPageTexts(file.path, [&](int, const QString &text) { words.addText(WordList::of(text)); }));
    }
    for (const QString &text : evidence.allowedTexts)
        words.allow(WordList::of(text));
    if (words.isEmpty())
        return words;
    for (const EvidenceFile &file : evidence.allowed) {
        MOOTHALL_TRY(readPageTexts(file.path, [&](int, const QString &text) { words.allowRuns(WordList::of(text)); }));
    }
    return words;
}

} // namespace

Result<VerifyReport> verifyHere(const QString &file, const VerifyEvidence &evidence)
{
    const auto bytes = readFile(file);
    if (!bytes)
        return fail(bytes.error());
    const auto streams = streamsOf(evidence);
    if (!streams)
        return fail(streams.error());
    const auto words = forbiddenWords(evidence);
    if (!words)
        return fail(words.error());

    // libqpdf goes first: it sees through page trees that the other reader would be lost in.
    Findings inside;
    const auto pages = inspectFile(*bytes, *streams, *words, inside);
    if (!pages)
        return fail(pages.error());
    Findings findings;
    const auto read = readPageTexts(file, [&](int page, const QString &text) {
        findings.addWords(*words, WordList::of(text), Verify::tr("The page"), page);
    });
    if (!read && read.error().code() != ErrorCode::Damaged)
        return fail(read.error());
    if (!read)
        findings.add(u"damage"_s, read.error().sentence());
    findings.merge(inside);
    return VerifyReport{findings.list(), *pages};
}

Result<QJsonObject> verifyVerb(const QJsonObject &request)
{
    const auto report = verifyHere(request[u"file"_s].toString(), evidenceIn(request));
    if (!report)
        return fail(report.error());
    return toJson(*report);
}

Result<QJsonObject> textVerb(const QJsonObject &request)
{
    QJsonArray pages;
    MOOTHALL_TRY(readPageTexts(request[u"file"_s].toString(), [&](int, const QString &text) { pages.append(text); }));
    return QJsonObject{{u"pages"_s, pages}};
}

} // namespace moothall
