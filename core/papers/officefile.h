#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <memory>

struct zip;

namespace moothall {

/// A document of an office program, opened as the zip it is: OOXML or OpenDocument. Bounded: a file that
/// would unpack to more than a document may is refused. Used in a helper only.
class OfficeFile
{
public:
    /// Errors are PaperFaults: BadDocument, TooMuch.
    static Result<OfficeFile> open(const QString &path);

    const QStringList &members() const { return m_members; }
    /// What a member unpacks to. Errors: BadDocument.
    Result<QByteArray> read(const QString &member) const;
    /// Closes it with other bytes in the place of some members', or beside them. Errors: BadDocument.
    Status rewrite(const QHash<QString, QByteArray> &changed) &&;

private:
    struct Closing
    {
        void operator()(zip *archive) const;
    };

    explicit OfficeFile(zip *archive)
        : m_archive(archive)
    {}

    std::unique_ptr<zip, Closing> m_archive;
    QStringList m_members;
};

} // namespace moothall
