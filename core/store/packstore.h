#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

namespace moothall {

/// Where a published pack is kept, by the folder of papers and the pack's SHA-256.
QString packPlace(const QString &papersFolder, const QString &sha256);

/// A numbered copy of a restricted pack, and who had it.
struct PackCopy
{
    int supplement = 0;
    std::optional<QDate> asOf; ///< of a pack as of that day
    int number = 0;            ///< "Copy 3 of 12"
    int outOf = 0;
    std::optional<PersonId> person; ///< none: somebody the register doesn't know
    QString name;
    QString sha256;
    QDateTime made; ///< UTC

    friend bool operator==(const PackCopy &, const PackCopy &) = default;
};

/// Packs as they were published, and the numbered copies that were made.
class PackStore
{
public:
    explicit PackStore(Database &database)
        : m_database(database)
    {}

    /// By supplement, public before restricted, with their files.
    Result<QList<PublishedPack>> ofMeeting(MeetingId meeting);
    Result<PackId> insert(MeetingId meeting, const PublishedPack &pack);
    /// The SHA-256 of every pack that was ever published.
    Result<QStringList> allHashes();

    /// The key of its row, for the audit trail.
    Result<qint64> insertCopy(MeetingId meeting, const PackCopy &copy);
    /// The first made first.
    Result<QList<PackCopy>> copies(MeetingId meeting);

private:
    Database &m_database;
};

} // namespace moothall
