#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

namespace moothall {

/// One file's place in a published pack: what bore which printed numbers.
struct PackFile
{
    ItemId item;
    QString itemNumber;
    std::optional<PaperVersionId> version; ///< none: a placeholder
    int firstPage = 0;
    int lastPage = 0;

    friend bool operator==(const PackFile &, const PackFile &) = default;
};

/// Where a published pack is kept, by the folder of papers and the pack's SHA-256.
QString packPlace(const QString &papersFolder, const QString &sha256);

/// Packs as they were published.
class PackStore
{
public:
    explicit PackStore(Database &database)
        : m_database(database)
    {}

    Result<QList<PublishedPack>> ofMeeting(MeetingId meeting);
    Result<PackId> insert(MeetingId meeting, const PublishedPack &pack,
                          const QList<PackFile> &files);
    Result<QList<PackFile>> files(PackId pack);
    /// The SHA-256 of every pack that was ever published.
    Result<QStringList> allHashes();

private:
    Database &m_database;
};

} // namespace moothall
