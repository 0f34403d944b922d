#pragma once

#include "core/store/database.h"

#include <functional>

namespace moothall {

/// One thing that is wrong with a register.
struct Damage
{
    QString kind; ///< "integrity", "foreign-key", "paper", "pack"
    QString text; ///< one sentence
};

/// Where the original of a paper is, by its SHA-256 and the folder of papers.
using BytesPlace = std::function<QString(const QString &folder, const QString &sha256)>;

/// Where what a register refers to is kept.
struct PaperPlaces
{
    BytesPlace original; ///< the PDF of a version
    BytesPlace source;   ///< the document that a version was converted from
};

/// SQLite's integrity, foreign keys, each paper's, source's and published pack's hash. Slow.
Result<QList<Damage>> checkStore(Database &database, const QString &papersFolder,
                                 const PaperPlaces &places);

/// A consistent copy of database, papers and published packs, made while others write; `file` appears last, whole.
/// Returns the bytes of all. Errors: Exists, NoSpace, Damaged (a paper or pack is missing).
Result<qint64> backupStore(Database &database, const QString &papersFolder, const QString &file,
                           const PaperPlaces &places);

} // namespace moothall
