#include "core/store/languagestore.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<DocumentLanguages> LanguageStore::languages()
{
    const auto found = m_database.prepare(u"SELECT manner, other_first FROM document_languages WHERE id = 1"_s)
                           .first([](Statement &row) {
                               return DocumentLanguages{
                                   languageMannerFrom(row.text(0)).value_or(LanguageManner::One), row.boolean(1)};
                           });
    MOOTHALL_TRY(found);
    return found->value_or(DocumentLanguages());
}

Status LanguageStore::setLanguages(const DocumentLanguages &languages)
{
    if (languages.manner == LanguageManner::One)
        return m_database.prepare(u"DELETE FROM document_languages WHERE id = 1"_s).run();
    return m_database
        .prepare(u"INSERT INTO document_languages VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                 "manner = excluded.manner, other_first = excluded.other_first"_s)
        .bind(token(languages.manner), languages.otherFirst)
        .run();
}

Result<OtherTexts> LanguageStore::texts(const MeetingRecord &record)
{
    OtherTexts texts;
    const QString language = other();
    const auto one = [&](const QString &sql, qint64 key, QString &place) -> Status {
        const auto found = m_database.prepare(sql).bind(key, language).first([](Statement &row) { return row.text(0); });
        MOOTHALL_TRY(found);
        place = found->value_or(QString());
        return {};
    };
    MOOTHALL_TRY(one(u"SELECT name FROM authority_text WHERE authority = ? AND language = ?"_s, 1, texts.authority));
    MOOTHALL_TRY(one(u"SELECT name FROM body_text WHERE body = ? AND language = ?"_s, record.body.id.value(), texts.body));
    MOOTHALL_TRY(one(u"SELECT venue FROM meeting_text WHERE meeting = ? AND language = ?"_s, record.meeting.id.value(),
                     texts.venue));
    const auto titles =
        m_database
            .prepare(u"SELECT t.item, t.title FROM item_text t JOIN item i ON i.id = t.item WHERE i.meeting = ? AND "
                     "t.language = ? AND t.audience = 'public'"_s)
            .bind(record.meeting.id, language)
            .all([](Statement &row) { return std::pair(row.id<ItemId>(0), row.text(1)); });
    MOOTHALL_TRY(titles);
    for (const auto &[item, title] : *titles)
        texts.titles.insert(item, title);
    return texts;
}

Status LanguageStore::setItemTitle(ItemId item, const QString &title)
{
    if (title.isEmpty())
        return m_database.prepare(u"DELETE FROM item_text WHERE item = ? AND language = ? AND audience = 'public'"_s)
            .bind(item, other())
            .run();
    return m_database
        .prepare(u"INSERT INTO item_text VALUES (?, ?, 'public', ?, '') ON CONFLICT (item, language, audience) "
                 "DO UPDATE SET title = excluded.title"_s)
        .bind(item, other(), title)
        .run();
}

Status LanguageStore::setBodyName(BodyId body, const QString &name)
{
    if (name.isEmpty())
        return m_database.prepare(u"DELETE FROM body_text WHERE body = ? AND language = ?"_s).bind(body, other()).run();
    return m_database
        .prepare(u"INSERT INTO body_text VALUES (?, ?, ?, '') ON CONFLICT (body, language) DO UPDATE SET "
                 "name = excluded.name"_s)
        .bind(body, other(), name)
        .run();
}

Status LanguageStore::setVenue(MeetingId meeting, const QString &venue)
{
    if (venue.isEmpty())
        return m_database.prepare(u"DELETE FROM meeting_text WHERE meeting = ? AND language = ?"_s)
            .bind(meeting, other())
            .run();
    return m_database
        .prepare(u"INSERT INTO meeting_text VALUES (?, ?, ?) ON CONFLICT (meeting, language) DO UPDATE SET "
                 "venue = excluded.venue"_s)
        .bind(meeting, other(), venue)
        .run();
}

Status LanguageStore::setAuthorityName(const QString &name)
{
    if (name.isEmpty())
        return m_database.prepare(u"DELETE FROM authority_text WHERE authority = 1 AND language = ?"_s)
            .bind(other())
            .run();
    return m_database
        .prepare(u"INSERT INTO authority_text VALUES (1, ?, ?, '') ON CONFLICT (authority, language) DO UPDATE SET "
                 "name = excluded.name"_s)
        .bind(other(), name)
        .run();
}

} // namespace moothall
