#include "core/store/forwardstore.h"

#include "core/store/forwardmeeting.h"
#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<QList<ForwardEntry>> ForwardStore::entries()
{
    return m_database
        .prepare(
            u"SELECT e.id, e.uid, e.body, ifnull(b.name, ''), e.item, ifnull(i.title, ''), "_s +
            meetingOfForwardEntry() +
            u", e.from_date, e.until_date, "
            "e.key_decision, e.private, ifnull(t.matter, ''), ifnull(t.decider, ''), "
            "ifnull(t.documents, ''), ifnull(t.copies_from, ''), ifnull(t.private_reason, ''), "
            "(SELECT min(n.published) FROM forward_notice_entry ne JOIN forward_notice n ON n.id = "
            "ne.forward_notice WHERE ne.forward_entry = e.id), ifnull(o.kind, 'executive') "
            "FROM forward_entry e LEFT JOIN forward_entry_text t ON t.forward_entry = e.id AND "
            "t.language = ? LEFT JOIN body_text b ON b.body = e.body AND b.language = ? "
            "LEFT JOIN body o ON o.id = e.body LEFT JOIN item_text i ON i.item = e.item AND "
            "i.language = ? AND i.audience = 'public' "
            "WHERE e.removed IS NULL ORDER BY e.from_date, e.id"_s)
        .bind(m_database.language(), m_database.language(), m_database.language())
        .all([](Statement &row) {
            ForwardEntry entry;
            entry.id = row.big(0);
            entry.uid = row.text(1);
            entry.body = row.optionalId<BodyId>(2);
            entry.bodyName = row.text(3);
            entry.item = row.optionalId<ItemId>(4);
            entry.itemTitle = row.text(5);
            entry.meeting = row.optionalId<MeetingId>(6);
            entry.from = row.date(7);
            entry.until = row.date(8);
            entry.key = row.boolean(9);
            entry.isPrivate = row.boolean(10);
            entry.matter = row.text(11);
            entry.decider = row.text(12);
            entry.documents = row.text(13).split(u'\n', Qt::SkipEmptyParts);
            entry.copiesFrom = row.text(14);
            entry.privateReason = row.text(15);
            if (!row.isNull(16))
                entry.notified = WallTime(row.wallTime(16));
            entry.bodyKind = row.word<BodyKind>(17);
            return entry;
        });
}

Result<qint64> ForwardStore::save(const ForwardEntry &entry)
{
    qint64 id = entry.id;
    if (id == 0) {
        MOOTHALL_TRY(
            m_database
                .prepare(u"INSERT INTO forward_entry (uid, body, item, from_date, "
                         "until_date, key_decision, private) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
                .bind(entry.uid.isEmpty() ? newUid() : entry.uid, entry.body, entry.item,
                      entry.from, entry.until, entry.key, entry.isPrivate)
                .run());
        id = m_database.lastKey();
    } else {
        auto statement = m_database.prepare(
            u"UPDATE forward_entry SET body = ?, item = ?, from_date = ?, until_date = ?, "
            "key_decision = ?, private = ?, removed = NULL WHERE id = ?"_s);
        MOOTHALL_TRY(statement
                         .bind(entry.body, entry.item, entry.from, entry.until, entry.key,
                               entry.isPrivate, id)
                         .run());
        if (statement.changed() == 0)
            return notThere(u"forward_entry"_s, id);
    }
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO forward_entry_text VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                     "(forward_entry, language) DO UPDATE SET matter = excluded.matter, decider = "
                     "excluded.decider, documents = excluded.documents, copies_from = "
                     "excluded.copies_from, private_reason = excluded.private_reason"_s)
            .bind(id, m_database.language(), entry.matter, entry.decider,
                  entry.documents.join(u'\n'), entry.copiesFrom, entry.privateReason)
            .run());
    return id;
}

Status ForwardStore::remove(qint64 id, const QDateTime &now)
{
    auto statement = m_database.prepare(
        u"UPDATE forward_entry SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() > 0 ? Status() : notThere(u"forward_entry"_s, id);
}

Result<qint64> ForwardStore::addNotice(const QDateTime &published, const QString &sha256,
                                       const QString &who, const QList<qint64> &entries,
                                       const QDateTime &now)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO forward_notice (published, sha256, who, recorded) "
                              "VALUES (?, ?, ?, ?)"_s)
                     .bind(stored::wallTime(published), sha256, who, stored::instant(now))
                     .run());
    const qint64 notice = m_database.lastKey();
    for (const qint64 entry : entries)
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO forward_notice_entry VALUES (?, ?)"_s)
                         .bind(notice, entry)
                         .run());
    return notice;
}

Result<QList<WorkItem>> ForwardStore::workItems(BodyId body)
{
    return m_database
        .prepare(u"SELECT w.id, w.body, w.meeting, substr(m.starts, 1, 10), m.stage IN "
                 "('cancelled', 'postponed'), w.place, ifnull(t.issue, ''), ifnull(t.when_words, "
                 "''), ifnull(t.last_report, ''), ifnull(t.notes, '') FROM work_item w LEFT JOIN "
                 "work_item_text t ON t.work_item = w.id AND t.language = ? LEFT JOIN meeting m ON "
                 "m.id = w.meeting WHERE w.removed IS NULL AND w.body = ? ORDER BY CASE w.place "
                 "WHEN 'planned' THEN 0 WHEN 'possible' THEN 1 ELSE 2 END, m.starts IS NULL, "
                 "m.starts, w.id"_s)
        .bind(m_database.language(), body)
        .all([](Statement &row) {
            WorkItem item;
            item.id = row.big(0);
            item.body = row.id<BodyId>(1);
            item.meeting = row.optionalId<MeetingId>(2);
            item.meetingDate = row.date(3);
            item.calledOff = row.boolean(4);
            item.place = workPlaceOf(row.text(5)).value_or(WorkItem::Place::Planned);
            item.issue = row.text(6);
            item.when = row.text(7);
            item.lastReport = row.text(8);
            item.notes = row.text(9);
            return item;
        });
}

Result<qint64> ForwardStore::saveWorkItem(const WorkItem &item)
{
    qint64 id = item.id;
    if (id == 0) {
        MOOTHALL_TRY(
            m_database.prepare(u"INSERT INTO work_item (body, meeting, place) VALUES (?, ?, ?)"_s)
                .bind(item.body, item.meeting, token(item.place))
                .run());
        id = m_database.lastKey();
    } else {
        auto statement = m_database.prepare(
            u"UPDATE work_item SET meeting = ?, place = ?, removed = NULL WHERE id = ?"_s);
        MOOTHALL_TRY(statement.bind(item.meeting, token(item.place), id).run());
        if (statement.changed() == 0)
            return notThere(u"work_item"_s, id);
    }
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO work_item_text VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT "
                     "(work_item, language) DO UPDATE SET issue = excluded.issue, "
                     "when_words = excluded.when_words, last_report = "
                     "excluded.last_report, notes = excluded.notes"_s)
            .bind(id, m_database.language(), item.issue, item.when, item.lastReport, item.notes)
            .run());
    return id;
}

Status ForwardStore::removeWorkItem(qint64 id, const QDateTime &now)
{
    auto statement =
        m_database.prepare(u"UPDATE work_item SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() > 0 ? Status() : notThere(u"work_item"_s, id);
}

} // namespace moothall
