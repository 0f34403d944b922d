#pragma once

#include "core/calendar/timing.h"
#include "core/store/database.h"

#include <QHash>

namespace moothall {

/// What was said against deciding an entry of the forward plan in private, and answered.
struct Representations
{
    QString received; ///< empty: none came
    QString response;

    friend bool operator==(const Representations &, const Representations &) = default;
};

/// Second notices of private meetings, by entry of the forward plan.
class PrivateNoticeStore
{
public:
    explicit PrivateNoticeStore(Database &database)
        : m_database(database)
    {}

    Result<QHash<qint64, Representations>> representations();
    /// The key of an entry's row; 0: none yet.
    Result<qint64> keyOf(qint64 entry);
    /// The key of its row.
    Result<qint64> save(qint64 entry, const Representations &said);
    /// When each entry's notice was first given.
    Result<QHash<qint64, WallTime>> given();
    /// Keeps that it was given; it never changes again. No hash: its document was made elsewhere.
    Result<qint64> add(qint64 entry, const QDateTime &given, const std::optional<QString> &sha256,
                       const QString &who, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace moothall
