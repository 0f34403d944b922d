#pragma once

#include "core/domain/meeting.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QDateTime>

namespace moothall {

using AgendaVersionId = Id<struct AgendaVersionTag>;

/// When an agenda was kept to be compared with later: it was sent to be read, a pack was made of
/// it, or it was published.
enum class VersionOccasion { Sent, Made, Published };

/// That an agenda was kept, without what it said.
struct KeptVersion
{
    AgendaVersionId id;
    VersionOccasion occasion = VersionOccasion::Made;
    QString whom;   ///< whom it was sent to
    QDateTime made; ///< UTC
    QString by;

    friend bool operator==(const KeptVersion &, const KeptVersion &) = default;
};

/// Agendas as they were at some moment, both editions as JSON and apart.
class AgendaVersionStore
{
public:
    explicit AgendaVersionStore(Database &database)
        : m_database(database)
    {}

    Status add(MeetingId meeting, const KeptVersion &version, const QByteArray &publicAgenda,
               const QByteArray &restrictedAgenda);
    /// The latest first.
    Result<QList<KeptVersion>> versions(MeetingId meeting);
    /// Errors: NotFound.
    Result<QByteArray> agenda(AgendaVersionId id, MeetingId meeting, Edition edition);
    /// What a paper says, its pages in order; nothing where it hasn't been read. `blackedOut`: some
    /// of that is only covered.
    struct Words
    {
        QStringList pages;
        bool blackedOut = false;
    };
    Result<std::optional<Words>> words(const QString &sha256);

private:
    Database &m_database;
};

} // namespace moothall
