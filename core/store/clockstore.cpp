#include "core/store/clockstore.h"

#include "core/calendar/bankholidays.h"
#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

LocalRule ruleOf(Statement &row)
{
    LocalRule rule;
    rule.id = row.big(0);
    rule.body = row.optionalId<BodyId>(1);
    rule.bodyKind = row.optionalWord<BodyKind>(2);
    rule.code = row.text(3);
    rule.timing.from = countedFromOf(row.text(4)).value_or(CountedFrom::Meeting);
    rule.timing.after = row.boolean(5);
    rule.timing.amount = row.integer(6);
    rule.timing.counting = countingOf(row.text(7)).value_or(Counting::WorkingDays);
    rule.timing.by = row.time(8);
    rule.nature = row.boolean(9) ? DeadlineNature::Duty : DeadlineNature::Event;
    rule.off = row.boolean(10);
    rule.from = row.date(11);
    rule.until = row.date(12);
    rule.what = row.text(13);
    rule.source = row.text(14);
    return rule;
}

} // namespace

Result<QList<LocalRule>> ClockStore::rules()
{
    return m_database
        .prepare(
            u"SELECT r.id, r.body, r.body_kind, r.code, r.counted_from, r.after, r.amount, "
            "r.counting, r.by_time, r.duty, r.off, r.from_date, r.until_date, ifnull(t.what, ''), "
            "ifnull(t.source, '') FROM deadline_rule r LEFT JOIN deadline_rule_text t "
            "ON t.deadline_rule = r.id AND t.language = ? WHERE r.removed IS NULL ORDER BY r.code, "
            "r.id"_s)
        .bind(m_database.language())
        .all(ruleOf);
}

Result<qint64> ClockStore::saveRule(const LocalRule &rule)
{
    qint64 id = rule.id;
    const bool duty = rule.nature == DeadlineNature::Duty;
    if (id == 0) {
        MOOTHALL_TRY(
            m_database
                .prepare(u"INSERT INTO deadline_rule (body, body_kind, code, counted_from, after, "
                         "amount, counting, by_time, duty, off, from_date, until_date) VALUES (?, "
                         "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                .bind(rule.body, rule.bodyKind, rule.code, token(rule.timing.from),
                      rule.timing.after, rule.timing.amount, token(rule.timing.counting),
                      rule.timing.by, duty, rule.off, rule.from, rule.until)
                .run());
        id = m_database.lastKey();
    } else {
        auto statement = m_database.prepare(
            u"UPDATE deadline_rule SET body = ?, body_kind = ?, code = ?, counted_from = ?, after "
            "= ?, amount = ?, counting = ?, by_time = ?, duty = ?, off = ?, from_date = ?, "
            "until_date = ?, removed = NULL WHERE id = ?"_s);
        MOOTHALL_TRY(statement
                         .bind(rule.body, rule.bodyKind, rule.code, token(rule.timing.from),
                               rule.timing.after, rule.timing.amount, token(rule.timing.counting),
                               rule.timing.by, duty, rule.off, rule.from, rule.until, id)
                         .run());
        if (statement.changed() == 0)
            return notThere(u"deadline_rule"_s, id);
    }
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO deadline_rule_text VALUES (?, ?, ?, ?) ON CONFLICT "
                              "(deadline_rule, language) DO UPDATE SET what = excluded.what, "
                              "source = excluded.source"_s)
                     .bind(id, m_database.language(), rule.what, rule.source)
                     .run());
    return id;
}

Status ClockStore::removeRule(qint64 id, const QDateTime &now)
{
    auto statement = m_database.prepare(
        u"UPDATE deadline_rule SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() > 0 ? Status() : notThere(u"deadline_rule"_s, id);
}

Result<QList<ClosedDay>> ClockStore::closedDays()
{
    return m_database.prepare(u"SELECT date, why FROM closed_day ORDER BY date"_s)
        .all([](Statement &row) {
            return ClosedDay{row.date(0), row.text(1)};
        });
}

Status ClockStore::setClosedDays(const QList<ClosedDay> &days)
{
    MOOTHALL_TRY(m_database.execute(u"DELETE FROM closed_day"_s));
    for (const ClosedDay &day : days)
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO closed_day VALUES (?, ?)"_s)
                         .bind(day.date, day.why)
                         .run());
    return {};
}

Result<QList<BankHoliday>> ClockStore::holidays(Nation nation)
{
    return m_database
        .prepare(u"SELECT date, holiday, name, substitute FROM bank_holiday WHERE division = ? "
                 "ORDER BY date"_s)
        .bind(divisionOf(nation))
        .all([](Statement &row) {
            return BankHoliday{.date = row.date(0),
                               .key = row.text(1),
                               .name = row.text(2),
                               .substitute = row.boolean(3)};
        });
}

Status ClockStore::setHolidays(Nation nation, const QList<BankHoliday> &holidays)
{
    const QString division = divisionOf(nation);
    MOOTHALL_TRY(
        m_database.prepare(u"DELETE FROM bank_holiday WHERE division = ?"_s).bind(division).run());
    for (const BankHoliday &day : holidays)
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO bank_holiday VALUES (?, ?, ?, ?, ?)"_s)
                         .bind(division, day.date, day.key, day.name, day.substitute)
                         .run());
    return {};
}

Result<qint64> ClockStore::mark(MeetingId meeting, const DeadlineMark &mark, const QDateTime &now)
{
    MOOTHALL_TRY(unmark(meeting, mark.code, mark.item, now));
    const QVariant at = mark.at.isValid() ? stored::wallTime(QDateTime(mark.at.date, mark.at.time))
                                          : stored::wallTime(QDateTime());
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO deadline_mark (meeting, item, code, waived, at, reason, "
                     "who, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(meeting, mark.item, mark.code, mark.waived, at, mark.reason, mark.who,
                  stored::instant(now))
            .run());
    return m_database.lastKey();
}

Status ClockStore::unmark(MeetingId meeting, const QString &code, std::optional<ItemId> item,
                          const QDateTime &now)
{
    return m_database
        .prepare(u"UPDATE deadline_mark SET removed = ? WHERE meeting = ? AND code = ? AND item IS "
                 "? AND removed IS NULL"_s)
        .bind(stored::instant(now), meeting, code, item)
        .run();
}

Result<qint64> ClockStore::addCut(const NoticeCut &cut, const QDateTime &now)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO notice_cut (meeting, clear_days, required, cause, found, "
                     "reason, who) VALUES (?, ?, ?, ?, ?, '', '')"_s)
            .bind(cut.meeting, cut.clearDays, cut.required, cut.cause, stored::instant(now))
            .run());
    return m_database.lastKey();
}

Result<QList<NoticeCut>> ClockStore::openCuts()
{
    return m_database
        .prepare(u"SELECT c.id, c.meeting, c.clear_days, c.required, c.cause FROM "
                 "notice_cut c JOIN meeting m ON m.id = c.meeting WHERE c.settled IS NULL AND "
                 "m.removed IS NULL ORDER BY m.starts, c.id"_s)
        .all([](Statement &row) {
            return NoticeCut{row.big(0), row.id<MeetingId>(1), row.integer(2), row.integer(3),
                             row.text(4)};
        });
}

Status ClockStore::settleCut(qint64 id, const QString &reason, const QString &who,
                             const QDateTime &now)
{
    auto statement = m_database.prepare(
        u"UPDATE notice_cut SET settled = ?, reason = ?, who = ? WHERE id = ? AND settled IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), reason, who, id).run());
    return statement.changed() > 0 ? Status() : notThere(u"notice_cut"_s, id);
}

} // namespace moothall
