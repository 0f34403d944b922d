#include "core/store/callinstore.h"

#include "core/store/ordering.h"

#include <QHash>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

CallIn callInOf(Statement &row)
{
    CallIn callIn;
    callIn.id = row.id<CallInId>(0);
    callIn.item = row.id<ItemId>(1);
    callIn.received = row.wallTime(2);
    callIn.principles = row.text(3).split(u'\n', Qt::SkipEmptyParts);
    callIn.reasons = row.text(4);
    callIn.accepted = row.boolean(5);
    callIn.ruling = row.text(6);
    callIn.outcome = row.optionalWord<CallInOutcome>(7);
    callIn.concluded = row.date(8);
    callIn.concerns = row.text(9);
    return callIn;
}

} // namespace

Result<QList<CallIn>> CallInStore::read(const QString &condition, const QVariant &value)
{
    auto callIns =
        m_database
            .prepare(
                u"SELECT c.id, c.item, c.received, c.principles, c.reasons, c.accepted, c.ruling, "
                "c.outcome, c.concluded, c.concerns FROM call_in c JOIN item i ON i.id = c.item "
                "WHERE c.removed IS NULL AND "_s +
                condition + u" ORDER BY c.received, c.id"_s)
            .bind(value)
            .all(callInOf);
    if (!callIns)
        return callIns;
    QHash<CallInId, CallIn *> byId;
    for (CallIn &callIn : *callIns)
        byId.insert(callIn.id, &callIn);
    const auto signatories =
        m_database
            .prepare(
                u"SELECT s.call_in, s.person, s.name, s.political_group, s.member FROM "
                u"call_in_signatory s "
                "JOIN call_in c ON c.id = s.call_in JOIN item i ON i.id = c.item WHERE c.removed IS NULL AND "_s +
                condition + u" ORDER BY s.call_in, s.position"_s)
            .bind(value)
            .all([&byId](Statement &row) {
                byId.value(row.id<CallInId>(0))
                    ->signatories.append(
                        {row.optionalId<PersonId>(1), row.text(2), row.text(3), row.boolean(4)});
                return true;
            });
    if (!signatories)
        return fail(signatories.error());
    return callIns;
}

Result<QList<CallIn>> CallInStore::ofMeeting(MeetingId meeting)
{
    return read(u"i.meeting = ?"_s, stored::from(meeting));
}

Result<CallIn> CallInStore::load(CallInId id)
{
    const auto found = read(u"c.id = ?"_s, stored::from(id));
    MOOTHALL_TRY(found);
    return found->isEmpty() ? Result<CallIn>(notThere(u"call_in"_s, id.value())) : found->first();
}

Result<CallInId> CallInStore::save(const CallIn &callIn)
{
    CallInId id = callIn.id;
    const QVariant received = stored::wallTime(callIn.received);
    const QString principles = callIn.principles.join(u'\n');
    if (id.isNew()) {
        MOOTHALL_TRY(
            m_database
                .prepare(
                    u"INSERT INTO call_in (item, received, language, principles, reasons, "
                    u"accepted, "
                    "ruling, outcome, concluded, concerns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                .bind(callIn.item, received, m_database.language(), principles, callIn.reasons,
                      callIn.accepted, callIn.ruling, callIn.outcome, callIn.concluded,
                      callIn.concerns)
                .run());
        id = CallInId(m_database.lastKey());
    } else {
        auto statement = m_database.prepare(
            u"UPDATE call_in SET received = ?, principles = ?, reasons = ?, accepted = ?, "
            "ruling = ?, outcome = ?, concluded = ?, concerns = ?, removed = NULL WHERE id = ? "
            "AND item = ?"_s);
        MOOTHALL_TRY(statement
                         .bind(received, principles, callIn.reasons, callIn.accepted, callIn.ruling,
                               callIn.outcome, callIn.concluded, callIn.concerns, id, callIn.item)
                         .run());
        if (statement.changed() == 0)
            return notThere(u"call_in"_s, id.value());
    }
    MOOTHALL_TRY(
        m_database.prepare(u"DELETE FROM call_in_signatory WHERE call_in = ?"_s).bind(id).run());
    for (qsizetype at = 0; at < callIn.signatories.size(); ++at) {
        const CallInSignatory &each = callIn.signatories.at(at);
        MOOTHALL_TRY(
            m_database.prepare(u"INSERT INTO call_in_signatory VALUES (?, ?, ?, ?, ?, ?)"_s)
                .bind(id, int(at), each.person, each.name, each.group, each.isMember)
                .run());
    }
    return id;
}

Status CallInStore::remove(CallInId id, const QDateTime &now)
{
    auto statement =
        m_database.prepare(u"UPDATE call_in SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() > 0 ? Status() : notThere(u"call_in"_s, id.value());
}

Result<MeetingId> CallInStore::meetingOf(ItemId item)
{
    const auto found =
        m_database.prepare(u"SELECT meeting FROM item WHERE id = ? AND removed IS NULL"_s)
            .bind(item)
            .first([](Statement &row) { return row.id<MeetingId>(0); });
    MOOTHALL_TRY(found);
    return *found ? Result<MeetingId>(**found) : notThere(u"item"_s, item.value());
}

Result<CallInSignatory> CallInStore::signatory(const QString &name, QDate on)
{
    // Somebody who sits there on that day before others of the same name.
    const auto found = m_database
                           .prepare(u"SELECT p.id, p.name, ifnull(m.party, ''), m.id IS NOT NULL "
                                    u"FROM person p LEFT JOIN (membership m "
                                    "JOIN body b ON b.id = m.body) ON m.person = p.id AND "
                                    "m.removed IS NULL AND m.role <> 'co-opted' "
                                    "AND (m.from_date IS NULL OR m.from_date <= ?) AND "
                                    "(m.until_date IS NULL OR m.until_date >= ?) "
                                    "WHERE p.name = ? COLLATE NOCASE ORDER BY m.id IS NULL, b.kind "
                                    "<> 'council', m.party = '', m.id, "
                                    "p.id LIMIT 1"_s)
                           .bind(on, on, name)
                           .first([](Statement &row) {
                               return CallInSignatory{row.id<PersonId>(0), row.text(1), row.text(2),
                                                      row.boolean(3)};
                           });
    MOOTHALL_TRY(found);
    return found->value_or(CallInSignatory{{}, name, {}, false});
}

Result<CallInRule> CallInStore::rule(QDate on)
{
    const auto found =
        m_database
            .prepare(u"SELECT from_date, signatories, groups, principle, reasons FROM call_in_rule "
                     u"WHERE "
                     "removed IS NULL AND (from_date IS NULL OR from_date <= ?) ORDER BY "
                     "ifnull(from_date, '') DESC LIMIT 1"_s)
            .bind(on)
            .first([](Statement &row) {
                return CallInRule{row.date(0), row.integer(1), row.integer(2), row.boolean(3),
                                  row.boolean(4)};
            });
    MOOTHALL_TRY(found);
    return found->value_or(CallInRule());
}

Result<qint64> CallInStore::saveRule(const CallInRule &rule)
{
    const auto known =
        m_database
            .prepare(u"SELECT id FROM call_in_rule WHERE removed IS NULL AND from_date IS ?"_s)
            .bind(rule.from)
            .first([](Statement &row) { return row.big(0); });
    MOOTHALL_TRY(known);
    if (!*known) {
        MOOTHALL_TRY(m_database
                         .prepare(u"INSERT INTO call_in_rule (from_date, signatories, groups, "
                                  u"principle, reasons) "
                                  "VALUES (?, ?, ?, ?, ?)"_s)
                         .bind(rule.from, rule.signatories, rule.groups, rule.needsPrinciple,
                               rule.needsReasons)
                         .run());
        return m_database.lastKey();
    }
    MOOTHALL_TRY(
        m_database
            .prepare(u"UPDATE call_in_rule SET signatories = ?, groups = ?, principle = ?, reasons "
                     u"= ? WHERE "
                     "id = ?"_s)
            .bind(rule.signatories, rule.groups, rule.needsPrinciple, rule.needsReasons, **known)
            .run());
    return **known;
}

} // namespace moothall
