#include "core/store/proceedingsstore.h"

#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString ownerColumn(const QString &table)
{
    return table == "attendance"_L1 ? u"meeting"_s : u"item"_s;
}

/// Makes a bare row at the end of its owner's list where `key` is new, else finds that it is there.
Result<qint64> rowFor(Database &database, const QString &table, qint64 key, qint64 owner,
                      Statement insert)
{
    if (key == 0) {
        MOOTHALL_TRY(insert.run());
        const qint64 made = database.lastKey();
        MOOTHALL_TRY(
            database
                .prepare(
                    u"UPDATE %1 SET position = (SELECT ifnull(max(position), 0) + 1 FROM %1 WHERE %2 = ?) WHERE id = ?"_s
                        .arg(table, ownerColumn(table)))
                .bind(owner, made)
                .run());
        return made;
    }
    const auto there =
        database
            .prepare(u"SELECT 1 FROM %1 WHERE id = ? AND %2 = ?"_s.arg(table, ownerColumn(table)))
            .bind(key, owner)
            .first([](Statement &) { return true; });
    if (!there)
        return fail(there.error());
    if (!*there)
        return notThere(table, key);
    return key;
}

} // namespace

Result<QList<Attendance>> ProceedingsStore::attendance(MeetingId meeting)
{
    auto entries =
        m_database
            .prepare(u"SELECT a.id, a.person, p.name, a.capacity, a.substitute_for, ifnull(s.name, "
                     u"''), a.title, a.state "
                     "FROM attendance a JOIN person p ON p.id = a.person "
                     "LEFT JOIN person s ON s.id = a.substitute_for "
                     "WHERE a.meeting = ? AND a.removed IS NULL ORDER BY a.position, a.id"_s)
            .bind(meeting)
            .all([](Statement &row) {
                Attendance entry;
                entry.id = row.id<AttendanceId>(0);
                entry.person = row.id<PersonId>(1);
                entry.personName = row.text(2);
                entry.capacity = row.word<Capacity>(3);
                entry.substituteFor = row.optionalId<PersonId>(4);
                entry.substituteForName = row.text(5);
                entry.title = row.text(6);
                entry.state = row.word<AttendanceState>(7);
                return entry;
            });
    if (!entries)
        return entries;
    for (Attendance &entry : *entries) {
        auto periods =
            m_database
                .prepare(
                    u"SELECT from_time, to_time FROM attendance_period WHERE attendance = ? ORDER BY position"_s)
                .bind(entry.id)
                .all([](Statement &row) {
                    return Period{row.time(0), row.time(1)};
                });
        if (!periods)
            return fail(periods.error());
        entry.periods = std::move(*periods);
    }
    return entries;
}

Result<QHash<ItemId, QList<Declaration>>> ProceedingsStore::declarations(MeetingId meeting)
{
    QHash<ItemId, QList<Declaration>> all;
    const auto read =
        m_database
            .prepare(
                u"SELECT d.item, d.id, d.person, p.name, d.kind, d.nature, d.dispensation, "
                u"d.sensitive, d.left_room, d.left_at, d.returned_at "
                "FROM declaration d JOIN item i ON i.id = d.item JOIN person p ON p.id = d.person "
                "WHERE i.meeting = ? AND d.removed IS NULL ORDER BY d.item, d.position, d.id"_s)
            .bind(meeting)
            .all([&all](Statement &row) {
                all[row.id<ItemId>(0)].append(
                    Declaration{row.id<DeclarationId>(1), row.id<PersonId>(2), row.text(3),
                                row.word<InterestKind>(4), row.text(5), row.text(6), row.boolean(7),
                                row.boolean(8), row.time(9), row.time(10)});
                return true;
            });
    if (!read)
        return fail(read.error());
    return all;
}

Result<QHash<ItemId, QList<Motion>>> ProceedingsStore::motions(MeetingId meeting)
{
    QHash<ItemId, QList<Motion>> all;
    QHash<qint64, int> places;
    QHash<qint64, qint64> amended;
    const auto read =
        m_database
            .prepare(
                u"SELECT m.item, m.id, m.body, m.mover, m.seconder, m.amends, m.votes_for, "
                u"m.votes_against, "
                "m.abstentions, m.outcome, m.not_voting, m.casting, m.as_recommended, m.put_at, "
                "m.difference FROM motion m JOIN item i ON i.id = m.item "
                "WHERE i.meeting = ? AND m.removed IS NULL ORDER BY m.item, m.position, m.id"_s)
            .bind(meeting)
            .all([&](Statement &row) {
                Motion motion;
                motion.id = row.id<MotionId>(1);
                motion.text = row.text(2);
                motion.mover = row.text(3);
                motion.seconder = row.text(4);
                if (!row.isNull(5))
                    amended.insert(motion.id.value(), row.big(5));
                motion.votesFor = row.optionalInteger(6);
                motion.votesAgainst = row.optionalInteger(7);
                motion.abstentions = row.optionalInteger(8);
                motion.outcome = row.optionalWord<MotionOutcome>(9);
                motion.notVoting = row.optionalInteger(10);
                motion.casting = row.optionalWord<Ballot>(11);
                motion.asRecommended = row.boolean(12);
                motion.at = row.time(13);
                motion.difference = row.text(14);
                auto &ofItem = all[row.id<ItemId>(0)];
                places.insert(motion.id.value(), int(ofItem.size()));
                ofItem.append(motion);
                return true;
            });
    if (!read)
        return fail(read.error());
    for (QList<Motion> &ofItem : all) {
        for (Motion &motion : ofItem) {
            if (const auto place = places.constFind(amended.value(motion.id.value()));
                place != places.constEnd())
                motion.amends = *place;
            MOOTHALL_TRY(readVotes(motion));
        }
    }
    return all;
}

Status ProceedingsStore::readVotes(Motion &motion)
{
    const auto read =
        m_database
            .prepare(u"SELECT v.person, p.name, v.ballot, v.not_entitled, v.on_request "
                     "FROM recorded_vote v JOIN person p ON p.id = v.person "
                     "WHERE v.motion = ? ORDER BY v.position"_s)
            .bind(motion.id)
            .all([&motion](Statement &row) {
                (row.boolean(4) ? motion.requested : motion.recorded)
                    .append({row.id<PersonId>(0), row.text(1), row.word<Ballot>(2),
                             row.boolean(3)});
                return true;
            });
    return read ? Status() : Status(fail(read.error()));
}

Result<QHash<ItemId, QList<Action>>> ProceedingsStore::actions(MeetingId meeting)
{
    QHash<ItemId, QList<Action>> all;
    const auto read =
        m_database
            .prepare(
                u"SELECT a.item, a.id, a.body, a.owner, a.due, a.done FROM action a JOIN item i ON "
                u"i.id = a.item "
                "WHERE i.meeting = ? AND a.removed IS NULL ORDER BY a.item, a.position, a.id"_s)
            .bind(meeting)
            .all([&all](Statement &row) {
                all[row.id<ItemId>(0)].append(Action{row.id<ActionId>(1), row.text(2), row.text(3),
                                                     row.optionalDate(4), row.boolean(5)});
                return true;
            });
    if (!read)
        return fail(read.error());
    return all;
}

Result<AttendanceId> ProceedingsStore::save(MeetingId meeting, const Attendance &entry)
{
    auto insert = m_database.prepare(
        u"INSERT INTO attendance (meeting, position, person, capacity, title, state) "
        "VALUES (?, 0, ?, ?, '', ?)"_s);
    insert.bind(meeting, entry.person, entry.capacity, entry.state);
    const auto key =
        rowFor(m_database, u"attendance"_s, entry.id.value(), meeting.value(), std::move(insert));
    if (!key)
        return fail(key.error());
    MOOTHALL_TRY(
        m_database
            .prepare(u"UPDATE attendance SET person = ?, capacity = ?, substitute_for = ?, title = "
                     u"?, state = ?, "
                     "removed = NULL WHERE id = ?"_s)
            .bind(entry.person, entry.capacity, entry.substituteFor, entry.title, entry.state, *key)
            .run());
    MOOTHALL_TRY(m_database.prepare(u"DELETE FROM attendance_period WHERE attendance = ?"_s)
                     .bind(*key)
                     .run());
    int position = 0;
    for (const Period &period : entry.periods) {
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO attendance_period VALUES (?, ?, ?, ?)"_s)
                         .bind(*key, ++position, period.from, period.to)
                         .run());
    }
    return AttendanceId(*key);
}

Result<DeclarationId> ProceedingsStore::save(ItemId item, const Declaration &declaration)
{
    auto insert = m_database.prepare(
        u"INSERT INTO declaration (item, position, person, kind, language, nature, dispensation, "
        "sensitive, left_room) VALUES (?, 0, ?, ?, ?, '', '', 0, 0)"_s);
    insert.bind(item, declaration.person, declaration.kind, m_database.language());
    const auto key = rowFor(m_database, u"declaration"_s, declaration.id.value(), item.value(),
                            std::move(insert));
    if (!key)
        return fail(key.error());
    MOOTHALL_TRY(m_database
                     .prepare(u"UPDATE declaration SET person = ?, kind = ?, nature = ?, "
                              u"dispensation = ?, sensitive = ?, "
                              "left_room = ?, left_at = ?, returned_at = ?, removed = NULL WHERE id = ?"_s)
                     .bind(declaration.person, declaration.kind, declaration.nature,
                           declaration.dispensation, declaration.sensitive, declaration.leftRoom,
                           declaration.leftAt, declaration.returnedAt, *key)
                     .run());
    return DeclarationId(*key);
}

Result<QList<qint64>> ProceedingsStore::motionKeys(ItemId item)
{
    auto statement = m_database.prepare(
        u"SELECT id FROM motion WHERE item = ? AND removed IS NULL ORDER BY position, id"_s);
    statement.bind(item);
    return keys(std::move(statement));
}

Result<MotionId> ProceedingsStore::save(ItemId item, const Motion &motion)
{
    auto insert =
        m_database.prepare(u"INSERT INTO motion (item, position, language, body, mover, seconder) "
                           "VALUES (?, 0, ?, '', '', '')"_s);
    insert.bind(item, m_database.language());
    const auto key =
        rowFor(m_database, u"motion"_s, motion.id.value(), item.value(), std::move(insert));
    if (!key)
        return fail(key.error());
    MOOTHALL_TRY(m_database
                     .prepare(u"UPDATE motion SET body = ?, mover = ?, seconder = ?, amends = "
                              u"NULL, votes_for = ?, votes_against = ?, "
                              "abstentions = ?, outcome = ?, not_voting = ?, casting = ?, as_recommended = ?, "
                              "put_at = ?, difference = ?, removed = NULL WHERE id = ?"_s)
                     .bind(motion.text, motion.mover, motion.seconder, motion.votesFor,
                           motion.votesAgainst, motion.abstentions, motion.outcome,
                           motion.notVoting, motion.casting, motion.asRecommended, motion.at,
                           motion.difference, *key)
                     .run());
    if (motion.amends)
        MOOTHALL_TRY(setAmends(item, MotionId(*key), *motion.amends));
    MOOTHALL_TRY(saveVotes(MotionId(*key), motion));
    return MotionId(*key);
}

Status ProceedingsStore::setAmends(ItemId item, MotionId motion, int amended)
{
    const auto order = motionKeys(item);
    if (!order)
        return fail(order.error());
    if (amended < 0 || amended >= order->size() || order->at(amended) == motion.value())
        return notThere(u"motion"_s, amended);
    return m_database.prepare(u"UPDATE motion SET amends = ? WHERE id = ?"_s)
        .bind(order->at(amended), motion)
        .run();
}

Status ProceedingsStore::saveVotes(MotionId id, const Motion &motion)
{
    MOOTHALL_TRY(
        m_database.prepare(u"DELETE FROM recorded_vote WHERE motion = ?"_s).bind(id).run());
    int position = 0;
    for (const auto *votes : {&motion.recorded, &motion.requested}) {
        for (const RecordedVote &vote : *votes) {
            MOOTHALL_TRY(
                m_database.prepare(u"INSERT INTO recorded_vote VALUES (?, ?, ?, ?, ?, ?)"_s)
                    .bind(id, ++position, vote.person, vote.ballot, votes == &motion.requested,
                          vote.notEntitled)
                    .run());
        }
    }
    return {};
}

Result<ActionId> ProceedingsStore::save(ItemId item, const Action &action)
{
    auto insert =
        m_database.prepare(u"INSERT INTO action (item, position, language, body, owner, done) "
                           "VALUES (?, 0, ?, '', '', 0)"_s);
    insert.bind(item, m_database.language());
    const auto key =
        rowFor(m_database, u"action"_s, action.id.value(), item.value(), std::move(insert));
    if (!key)
        return fail(key.error());
    MOOTHALL_TRY(
        m_database
            .prepare(
                u"UPDATE action SET body = ?, owner = ?, due = ?, done = ?, removed = NULL WHERE id = ?"_s)
            .bind(action.text, action.owner, action.due, action.done, *key)
            .run());
    return ActionId(*key);
}

Status ProceedingsStore::remove(const QString &table, qint64 key, const QDateTime &now)
{
    auto statement = m_database.prepare(
        u"UPDATE %1 SET removed = ? WHERE id = ? AND removed IS NULL"_s.arg(table));
    MOOTHALL_TRY(statement.bind(stored::instant(now), key).run());
    return statement.changed() == 0 ? Status(notThere(table, key)) : Status();
}

Result<qint64> ProceedingsStore::owner(const QString &table, qint64 key)
{
    const auto found =
        m_database.prepare(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(ownerColumn(table), table))
            .bind(key)
            .first([](Statement &row) { return row.big(0); });
    if (!found)
        return fail(found.error());
    if (!*found)
        return notThere(table, key);
    return **found;
}

} // namespace moothall
