#pragma once

#include "core/base/result.h"

#include <QString>

namespace moothall {

/// The canonical form's version: raised with every change to what the canonicaliser writes or finds, so that
/// cached files of another version are made again.
constexpr int canonicalVersion = 4;

/// The folder of papers beside a register (`FILE.papers`): originals by SHA-256, what is derived
/// from them, and temporary files. Everything in it is for the owner's eyes only (mode 0700). A
/// value; holds nothing open.
class PapersFolder
{
public:
    explicit PapersFolder(QString root)
        : m_root(std::move(root))
    {}
    static PapersFolder ofRegister(const QString &registerFile);

    const QString &root() const { return m_root; }
    /// `originals/ab/<sha256>.pdf`
    QString originalPath(const QString &sha256) const;
    /// `sources/ab/<sha256>`: a document that a paper's PDF was made from. It has no ending, so that nobody opens it,
    /// with whatever programs it may hold, by a careless click.
    QString sourcePath(const QString &sha256) const;
    /// What a document was converted to before, as JSON; `final`: with its tracked changes accepted.
    QString conversionPath(const QString &sha256, int version, bool final) const;
    /// `canonical/v1/ab/<sha256>.pdf`, named after the original's hash; may not be there
    QString canonicalPath(const QString &sha256) const;
    /// The facts of a canonical file, as JSON.
    QString factsPath(const QString &sha256) const;
    /// By what the paper is known again (`reading/paperprint.h`): of its original and canonical form.
    QString fingerprintPath(const QString &sha256) const;
    /// What a paper says of itself (domain/reportreading.h), as JSON.
    QString readingPath(const QString &sha256, int version) const;
    /// Where half-made files live.
    QString temporaryFolder() const;
    /// How the path of this process's half-made files of a kind ("pack") begins: what follows is the
    /// caller's. While the process lives, nobody wipes them.
    QString temporaryName(const QString &kind) const;

    /// Makes the folder and closes it to others. Errors: NoSpace.
    Status prepare() const;
    /// Removes what interrupted runs have left behind, other than what other living processes
    /// make: readers make packs as well. Call once, as the one writer of the register.
    void wipeTemporaryFiles() const;
    /// Whether the stored original still is what its name says. Errors: NotFound, Damaged,
    /// Unreadable.
    Status verifyStored(const QString &sha256) const;

private:
    QString m_root;
};

/// Whether a string is a SHA-256 in lower-case hexadecimal, and so may become part of a path.
bool isSha256(const QString &text);

} // namespace moothall
