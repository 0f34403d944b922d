#include "core/services/papers.h"

#include "core/papers/intake.h"

#include <QJsonDocument>

namespace moothall {

Result<PaperVersion> takePaperIn(const Session &session, const QString &file)
{
    const auto stored = takeIn(file, PapersFolder(session.reg->papersFolder()));
    MOOTHALL_TRY(stored);
    PaperVersion version;
    version.sha256 = stored->sha256;
    version.fileName = stored->originalName;
    version.bytes = stored->size;
    version.pages = stored->facts.pages;
    version.facts = QString::fromUtf8(QJsonDocument(stored->facts.toJson()).toJson(QJsonDocument::Compact));
    version.taken = session.clock.nowUtc();
    return version;
}

Result<QString> canonicalFile(const Session &session, const PaperVersion &version)
{
    return ensureCanonical(version.sha256, PapersFolder(session.reg->papersFolder()));
}

} // namespace moothall
