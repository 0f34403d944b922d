#include "core/store/itemstore.h"

#include "core/domain/numbering.h"
#include "core/store/ordering.h"
#include "core/store/texts.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

AgendaItem itemOf(Statement &row, TextReader &texts)
{
    AgendaItem item;
    item.id = row.id<ItemId>(0);
    item.uid = row.text(1);
    item.parent = row.optionalId<ItemId>(2);
    item.number = row.text(3);
    item.numberFixed = row.boolean(4);
    item.part = row.word<Part>(5);
    item.kind = row.word<ItemKind>(6);
    item.toFollow = row.boolean(7);
    item.keyDecision = row.boolean(8);
    item.author = {row.text(9), row.text(10), row.text(11), row.text(12)};
    item.portfolio = row.text(13);
    item.supplement = row.integer(14);
    item.title = row.text(15);
    item.text = texts.rich(row, 16);
    item.exemptTitle = row.text(17);
    item.exemptText = texts.rich(row, 18);
    item.grounds = groundsIn(row, 19);
    item.taken = row.optionalInteger(23);
    item.takenAt = row.time(24);
    item.urgency = row.text(25);
    return item;
}

/// Items with a parent that isn't on the agenda are left out with it.
void appendTree(const QHash<ItemId, QList<AgendaItem>> &children, ItemId parent,
                QList<AgendaItem> &into)
{
    for (const AgendaItem &item : children.value(parent)) {
        into.append(item);
        appendTree(children, item.id, into);
    }
}

QList<AgendaItem> inOrder(const QList<AgendaItem> &rows)
{
    QHash<ItemId, QList<AgendaItem>> children;
    for (const AgendaItem &item : rows)
        children[item.parent.value_or(ItemId())].append(item);
    QList<AgendaItem> items;
    appendTree(children, ItemId(), items);
    numberItems(items);
    return items;
}

} // namespace

Grounds groundsIn(Statement &row, int column)
{
    Grounds grounds;
    for (const QJsonValue &paragraph : QJsonDocument::fromJson(row.text(column).toUtf8()).array())
        grounds.paragraphs.append(paragraph.toInt());
    grounds.confidential = row.boolean(column + 1);
    grounds.reason = row.text(column + 2);
    grounds.publicInterest = row.text(column + 3);
    return grounds;
}

Status saveGrounds(Database &database, const QString &table, qint64 key, const Grounds &grounds)
{
    if (grounds == Grounds())
        return database.prepare(u"DELETE FROM %1_grounds WHERE %1 = ?"_s.arg(table))
            .bind(key)
            .run();
    QJsonArray paragraphs;
    for (const int paragraph : grounds.paragraphs)
        paragraphs.append(paragraph);
    return database
        .prepare(u"INSERT INTO %1_grounds VALUES (?, ?, ?, ?, ?) ON CONFLICT (%1) DO UPDATE SET "
                 "paragraphs = excluded.paragraphs, confidential = excluded.confidential, reason = "
                 "excluded.reason, "
                 "public_interest = excluded.public_interest"_s.arg(table))
        .bind(key, QString::fromUtf8(QJsonDocument(paragraphs).toJson(QJsonDocument::Compact)),
              grounds.confidential, grounds.reason, grounds.publicInterest)
        .run();
}

Result<QList<AgendaItem>> ItemStore::ofMeeting(MeetingId meeting)
{
    TextReader texts;
    auto rows =
        m_database
            .prepare(u"SELECT i.id, i.uid, i.parent, i.number, i.number_fixed, i.part, i.kind, "
                     u"i.to_follow, i.key_decision, "
                     "i.author_name, i.author_title, i.author_email, i.author_telephone, "
                     "i.portfolio, i.supplement, "
                     "p.title, p.body, e.title, e.body, g.paragraphs, g.confidential, g.reason, "
                     "g.public_interest, i.taken, i.taken_at, i.urgency "
                     "FROM item i LEFT JOIN item_text p ON p.item = i.id AND p.language = ? AND "
                     "p.audience = 'public' "
                     "LEFT JOIN item_text e ON e.item = i.id AND e.language = ? AND e.audience = "
                     "'exempt' "
                     "LEFT JOIN item_grounds g ON g.item = i.id "
                     "WHERE i.meeting = ? AND i.removed IS NULL ORDER BY i.position, i.id"_s)
            .bind(m_database.language(), m_database.language(), meeting)
            .all([&texts](Statement &row) { return itemOf(row, texts); });
    if (!rows)
        return rows;
    MOOTHALL_TRY(texts.status());
    return inOrder(*rows);
}

Result<QString> ItemStore::numberOf(MeetingId meeting, ItemId id)
{
    const auto rows = m_database
                          .prepare(u"SELECT id, parent, number, number_fixed FROM item WHERE meeting = ? AND removed IS NULL "
                                   "ORDER BY position, id"_s)
                          .bind(meeting)
                          .all([](Statement &row) {
                              AgendaItem item;
                              item.id = row.id<ItemId>(0);
                              item.parent = row.optionalId<ItemId>(1);
                              item.number = row.text(2);
                              item.numberFixed = row.boolean(3);
                              return item;
                          });
    if (!rows)
        return fail(rows.error());
    const QList<AgendaItem> items = inOrder(*rows);
    const auto found = std::ranges::find(items, id, &AgendaItem::id);
    return found == items.end() ? QString() : found->number;
}

Result<ItemHome> ItemStore::home(ItemId id)
{
    const auto found =
        m_database
            .prepare(
                u"SELECT meeting, parent, part, supplement, removed IS NOT NULL, to_follow FROM item WHERE id = ?"_s)
            .bind(id)
            .first([](Statement &row) {
                return ItemHome{row.id<MeetingId>(0), row.optionalId<ItemId>(1), row.word<Part>(2),
                                row.integer(3), row.boolean(4), row.boolean(5)};
            });
    if (!found)
        return fail(found.error());
    if (!*found)
        return notThere(u"item"_s, id.value());
    return **found;
}

Result<QList<qint64>> ItemStore::siblings(MeetingId meeting, std::optional<ItemId> parent)
{
    auto statement = m_database.prepare(
        u"SELECT id FROM item WHERE meeting = ? AND parent IS ? ORDER BY position, id"_s);
    statement.bind(meeting, parent);
    return keys(std::move(statement));
}

Result<ItemId> ItemStore::insert(MeetingId meeting, const AgendaItem &item,
                                 std::optional<ItemId> parent, std::optional<ItemId> before)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO item (uid, meeting, parent, position, number, "
                              u"number_fixed, part, kind, to_follow, "
                              "key_decision, author_name, author_title, author_email, "
                              "author_telephone, portfolio, supplement, taken, taken_at, urgency) "
                              "VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                     .bind(item.uid.isEmpty() ? newUid() : item.uid, meeting, parent,
                           item.numberFixed ? item.number : QString(), item.numberFixed, item.part,
                           item.kind, item.toFollow, item.keyDecision, item.author.name,
                           item.author.title, item.author.email, item.author.telephone,
                           item.portfolio, item.supplement, item.taken, item.takenAt, item.urgency)
                     .run());
    const ItemId id(m_database.lastKey());
    MOOTHALL_TRY(saveParts(id, item));
    auto order = siblings(meeting, parent);
    if (!order)
        return fail(order.error());
    MOOTHALL_TRY(arrange(m_database, u"item"_s, *order, id.value(),
                         before ? std::optional(before->value()) : std::nullopt));
    return id;
}

Status ItemStore::update(const AgendaItem &item)
{
    auto statement = m_database.prepare(
        u"UPDATE item SET number = ?, number_fixed = ?, part = ?, kind = ?, to_follow = ?, "
        "key_decision = ?, author_name = ?, author_title = ?, author_email = ?, "
        "author_telephone = ?, portfolio = ?, supplement = ? WHERE id = ?"_s);
    MOOTHALL_TRY(statement
                     .bind(item.numberFixed ? item.number : QString(), item.numberFixed, item.part,
                           item.kind, item.toFollow, item.keyDecision, item.author.name,
                           item.author.title, item.author.email, item.author.telephone,
                           item.portfolio, item.supplement, item.id)
                     .run());
    if (statement.changed() == 0)
        return notThere(u"item"_s, item.id.value());
    return saveParts(item.id, item);
}

Status ItemStore::setTaken(ItemId id, std::optional<int> place, QTime at)
{
    return m_database.prepare(u"UPDATE item SET taken = ?, taken_at = ? WHERE id = ?"_s)
        .bind(place, at, id)
        .run();
}

Status ItemStore::setUrgency(ItemId id, const QString &reason)
{
    return m_database.prepare(u"UPDATE item SET urgency = ? WHERE id = ?"_s).bind(reason, id).run();
}

Status ItemStore::saveParts(ItemId id, const AgendaItem &item)
{
    const QString save =
        u"INSERT INTO item_text VALUES (?, ?, ?, ?, ?) ON CONFLICT (item, language, audience) "
        "DO UPDATE SET title = excluded.title, body = excluded.body"_s;
    MOOTHALL_TRY(
        m_database.prepare(save)
            .bind(id, m_database.language(), Part::Public, item.title, item.text.toStored())
            .run());
    if (item.exemptTitle.isEmpty() && item.exemptText.isEmpty()) {
        MOOTHALL_TRY(
            m_database
                .prepare(
                    u"DELETE FROM item_text WHERE item = ? AND language = ? AND audience = 'exempt'"_s)
                .bind(id, m_database.language())
                .run());
    } else {
        MOOTHALL_TRY(m_database.prepare(save)
                         .bind(id, m_database.language(), Part::Exempt, item.exemptTitle,
                               item.exemptText.toStored())
                         .run());
    }
    return saveGrounds(m_database, u"item"_s, id.value(), item.grounds);
}

Status ItemStore::move(ItemId id, std::optional<ItemId> parent, std::optional<ItemId> before)
{
    const auto at = home(id);
    if (!at)
        return fail(at.error());
    auto order = siblings(at->meeting, parent);
    if (!order)
        return fail(order.error());
    MOOTHALL_TRY(
        m_database.prepare(u"UPDATE item SET parent = ? WHERE id = ?"_s).bind(parent, id).run());
    return arrange(m_database, u"item"_s, *order, id.value(),
                   before ? std::optional(before->value()) : std::nullopt);
}

Result<std::optional<ItemId>> ItemStore::next(ItemId id)
{
    return m_database
        .prepare(
            u"SELECT s.id FROM item i JOIN item s ON s.meeting = i.meeting AND s.parent IS "
            u"i.parent "
            "AND s.position > i.position AND s.removed IS NULL WHERE i.id = ? ORDER BY s.position LIMIT 1"_s)
        .bind(id)
        .first([](Statement &row) { return row.id<ItemId>(0); });
}

Status ItemStore::setRemoved(ItemId id, const QDateTime &when)
{
    return m_database.prepare(u"UPDATE item SET removed = ? WHERE id = ? AND removed IS NULL"_s)
        .bind(stored::instant(when), id)
        .run();
}

Status ItemStore::restore(ItemId id)
{
    return m_database.prepare(u"UPDATE item SET removed = NULL WHERE id = ?"_s).bind(id).run();
}

} // namespace moothall
