#pragma once

#include "core/domain/bilingual.h"
#include "core/store/database.h"

namespace moothall {

/// In which languages agendas are printed, and what they say in the other one: rows of the `…_text` tables beside those
/// in the authority's own.
class LanguageStore
{
public:
    explicit LanguageStore(Database &database)
        : m_database(database)
    {}

    Result<DocumentLanguages> languages();
    Status setLanguages(const DocumentLanguages &languages);

    Result<OtherTexts> texts(const MeetingRecord &record);
    /// An empty text takes the row away. Of an item only the public title.
    Status setItemTitle(ItemId item, const QString &title);
    Status setBodyName(BodyId body, const QString &name);
    Status setVenue(MeetingId meeting, const QString &venue);
    Status setAuthorityName(const QString &name);

private:
    QString other() { return otherLanguageOf(m_database.language()); }

    Database &m_database;
};

} // namespace moothall
