#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

#include <QHash>

namespace moothall {

/// Where a paper belongs.
struct PaperHome
{
    ItemId item;
    int supplement = 0; ///< the part of the agenda that brings it
    int own = 0;        ///< what the paper itself says
};

/// Papers and their versions. A version is never changed or deleted.
class PaperStore
{
public:
    explicit PaperStore(Database &database)
        : m_database(database)
    {}

    /// In order, without those that are taken off.
    Result<QHash<ItemId, QList<Paper>>> ofMeeting(MeetingId meeting);
    /// The item a paper stands under. Errors: NotFound.
    Result<ItemId> itemOf(PaperId id);
    /// Errors: NotFound.
    Result<PaperHome> home(PaperId id);

    /// With its first version.
    Result<PaperId> insert(ItemId item, const Paper &paper, std::optional<PaperId> before);
    /// Title, public title, restriction, supplement and grounds.
    Status update(const Paper &paper);
    /// Makes a version the current one, and a row where it has none yet.
    Status setVersion(PaperId paper, const PaperVersion &version);
    Status move(PaperId id, ItemId item, std::optional<PaperId> before);
    Status restrict(PaperId id);
    Status setRemoved(PaperId id, const QDateTime &when);
    Status restore(PaperId id);
    /// All versions of a paper, the first one first.
    Result<QList<PaperVersion>> versions(PaperId id);
    /// Every version that was ever attached anywhere, with its name: for the check of the whole
    /// register.
    /// The documents that papers were converted from: their hashes and names, nothing else.
    Result<QList<PaperVersion>> allSources();
    Result<QList<PaperVersion>> allVersions();
    /// Versions of a meeting's papers that were ever restricted or under an exempt item, current or
    /// not, taken off or not.
    Result<QList<PaperVersion>> restrictedVersions(MeetingId meeting);

private:
    Result<QList<qint64>> siblings(ItemId item);
    Status saveParts(PaperId id, const Paper &paper);

    Database &m_database;
};

} // namespace moothall
