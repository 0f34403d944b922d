#include "core/store/bodystore.h"

#include "core/store/ordering.h"
#include "core/store/texts.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString selectBody =
    u"SELECT b.id, b.uid, t.name, b.kind, b.house_style, b.minute_numbering, b.next_minute, "
    u"t.venue, "
    "b.quorum, b.contact_name, b.contact_title, b.contact_email, b.contact_telephone, "
    "b.minute_prefix FROM body b "
    "JOIN body_text t ON t.body = b.id AND t.language = ? "_s;

Body bodyOf(Statement &row)
{
    Body body;
    body.id = row.id<BodyId>(0);
    body.uid = row.text(1);
    body.name = row.text(2);
    body.kind = row.word<BodyKind>(3);
    body.houseStyle = row.text(4);
    body.minuteNumbering = row.word<MinuteNumbering>(5);
    body.nextMinute = row.integer(6);
    body.venue = row.text(7);
    body.quorum = row.optionalInteger(8);
    body.contact = {row.text(9), row.text(10), row.text(11), row.text(12)};
    body.minutePrefix = row.text(13);
    return body;
}

} // namespace

Result<QList<Body>> BodyStore::read(Statement statement)
{
    auto bodies = statement.all(bodyOf);
    if (!bodies)
        return bodies;
    for (Body &body : *bodies) {
        TextReader texts;
        auto items =
            m_database
                .prepare(
                    u"SELECT t.title, t.body, s.kind, s.part FROM standing_item s JOIN "
                    u"standing_item_text t "
                    "ON t.standing_item = s.id AND t.language = ? WHERE s.body = ? ORDER BY s.position"_s)
                .bind(m_database.language(), body.id)
                .all([&texts](Statement &row) {
                    return StandingItem{row.text(0), texts.rich(row, 1), row.word<ItemKind>(2),
                                        row.word<Part>(3)};
                });
        if (!items)
            return fail(items.error());
        MOOTHALL_TRY(texts.status());
        body.standingItems = std::move(*items);
    }
    return bodies;
}

Result<QList<Body>> BodyStore::all()
{
    auto statement = m_database.prepare(selectBody + u"ORDER BY t.name COLLATE NOCASE, b.id"_s);
    statement.bind(m_database.language());
    return read(std::move(statement));
}

Result<Body> BodyStore::load(BodyId id)
{
    auto statement = m_database.prepare(selectBody + u"WHERE b.id = ?"_s);
    statement.bind(m_database.language(), id);
    auto found = read(std::move(statement));
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return notThere(u"body"_s, id.value());
    return found->takeFirst();
}

Result<std::optional<BodyId>> BodyStore::named(const QString &name)
{
    return m_database.prepare(u"SELECT body FROM body_text WHERE language = ? AND name = ?"_s)
        .bind(m_database.language(), name)
        .first([](Statement &row) { return row.id<BodyId>(0); });
}

Result<BodyId> BodyStore::insert(const Body &body)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO body (uid, authority, kind, house_style, "
                              u"minute_numbering, next_minute, quorum, "
                              "contact_name, contact_title, contact_email, contact_telephone, minute_prefix) "
                              "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                     .bind(body.uid.isEmpty() ? newUid() : body.uid, body.kind, body.houseStyle,
                           body.minuteNumbering, body.nextMinute, body.quorum, body.contact.name,
                           body.contact.title, body.contact.email, body.contact.telephone,
                           body.minutePrefix)
                     .run());
    Body made = body;
    made.id = BodyId(m_database.lastKey());
    MOOTHALL_TRY(saveTexts(made));
    return made.id;
}

Status BodyStore::update(const Body &body)
{
    auto statement = m_database.prepare(
        u"UPDATE body SET kind = ?, house_style = ?, minute_numbering = ?, next_minute = ?, "
        "quorum = ?, contact_name = ?, contact_title = ?, contact_email = ?, "
        "contact_telephone = ?, minute_prefix = ? WHERE id = ?"_s);
    MOOTHALL_TRY(statement
                     .bind(body.kind, body.houseStyle, body.minuteNumbering, body.nextMinute,
                           body.quorum, body.contact.name, body.contact.title, body.contact.email,
                           body.contact.telephone, body.minutePrefix, body.id)
                     .run());
    if (statement.changed() == 0)
        return notThere(u"body"_s, body.id.value());
    return saveTexts(body);
}

Status BodyStore::setNextMinute(BodyId id, int next)
{
    return m_database.prepare(u"UPDATE body SET next_minute = ? WHERE id = ?"_s)
        .bind(next, id)
        .run();
}

Status BodyStore::saveTexts(const Body &body)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO body_text VALUES (?, ?, ?, ?) ON CONFLICT (body, language) "
                     "DO UPDATE SET name = excluded.name, venue = excluded.venue"_s)
            .bind(body.id, m_database.language(), body.name, body.venue)
            .run());
    // Standing items have no life of their own: nothing refers to them, so the list is written
    // anew.
    MOOTHALL_TRY(
        m_database.prepare(u"DELETE FROM standing_item WHERE body = ?"_s).bind(body.id).run());
    int position = 0;
    for (const StandingItem &item : body.standingItems) {
        MOOTHALL_TRY(
            m_database
                .prepare(
                    u"INSERT INTO standing_item (body, position, kind, part) VALUES (?, ?, ?, ?)"_s)
                .bind(body.id, ++position, item.kind, item.part)
                .run());
        MOOTHALL_TRY(
            m_database.prepare(u"INSERT INTO standing_item_text VALUES (?, ?, ?, ?)"_s)
                .bind(m_database.lastKey(), m_database.language(), item.title, item.text.toStored())
                .run());
    }
    return {};
}

} // namespace moothall
