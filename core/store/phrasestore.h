#pragma once

#include "core/domain/phrases.h"
#include "core/store/database.h"

#include <QDateTime>

namespace moothall {

/// The authority's forms of words, in the register's language.
class PhraseStore
{
public:
    explicit PhraseStore(Database &database)
        : m_database(database)
    {}

    /// By short name.
    Result<QList<Phrase>> all();
    /// New where its id is new. Errors: NotFound; Conflict where another has its short name.
    Result<PhraseId> save(const Phrase &phrase);
    Status remove(PhraseId id, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace moothall
