#pragma once

#include "core/base/result.h"
#include "core/tasks/cancel.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace moothall {

/// A PDF that the verifier compares with.
struct EvidenceFile
{
    QString path;
    QString fingerprint = {}; ///< the file of its print, where there is one; else it is worked out
};

/// What a public file is measured against. Everything restricted that was ever attached belongs here, every version.
struct VerifyEvidence
{
    QList<EvidenceFile> restricted = {};
    QList<EvidenceFile> allowed = {};  ///< public papers: what they share with restricted ones isn't a leak
    QStringList forbidden = {};        ///< exempt titles, texts and minutes; a long one is forbidden in its parts
    QList<QByteArray> ownPages = {};   ///< PDFs of ours that say nothing of anybody, such as blank pages: papers may hold them too
    QStringList allowedTexts = {};     ///< public titles and texts, whose words are free
};

struct VerifyFinding
{
    /// Stable words for programs.
    ///   `damage`     it opens only after repair, or not as a plain PDF
    ///   `revision`   an earlier state of the file, or bytes behind its end
    ///   `extra`      something a pack never has: scripts, attachments, forms, layers, unknown entries
    ///   `unreachable` an object or bytes that belong to no part of the file
    ///   `stream`     bytes of a restricted paper
    ///   `words`      eight words running of a restricted paper
    ///   `phrase`     a forbidden title or text
    ///   `token`      a sum of money, a reference or a name that only restricted papers have
    QString kind;
    QString text;            ///< for people, translated; quotes what the file itself shows, so it belongs in no log
    std::optional<int> page = {}; ///< from 1; none for what lies on no page

    friend bool operator==(const VerifyFinding &, const VerifyFinding &) = default;
};

struct VerifyReport
{
    QList<VerifyFinding> findings = {};
    int pages = 0;

    bool isClean() const { return findings.isEmpty(); }
};

/// Who reads a file.
enum class VerifyReaders {
    Own,           ///< our reader of finished packs; a file of another form fails
    OwnAndLibqpdf, ///< both, for any PDF: what either finds counts
};

/// Opens a finished file as a stranger would, in a helper process, and looks for anything of a restricted paper: bytes,
/// words, names, metadata, attachments, hidden layers. Hostile files do no harm. Our own reader alone blocks for about
/// 0.2 ms a page, libqpdf for a millisecond: call it on a worker.
/// Errors: NotFound, Unreadable, BadInput and Damaged for the file or, by name, a piece of evidence: then nothing has
/// been proven. NeedsPassword, Limit, Cancelled, Internal.
Result<VerifyReport> verifyPublicPack(const QString &file, const VerifyEvidence &evidence,
    VerifyReaders readers = VerifyReaders::OwnAndLibqpdf, const CancelToken &cancel = {});

/// What the helper is asked and answers.
QJsonObject verifyRequest(const QString &file, const VerifyEvidence &evidence, VerifyReaders readers);
VerifyReaders readersIn(const QJsonObject &request);
VerifyEvidence evidenceIn(const QJsonObject &request);
QJsonObject toJson(const VerifyReport &report);
VerifyReport verifyReportIn(const QJsonObject &answer);

} // namespace moothall
