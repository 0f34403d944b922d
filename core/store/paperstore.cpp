#include "core/store/paperstore.h"

#include "core/domain/supplements.h"
#include "core/store/itemstore.h"
#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QString versionColumns =
    u"v.id, v.sha256, v.file_name, v.bytes, v.pages, v.facts, v.taken "_s;

PaperVersion versionOf(Statement &row, int column = 0)
{
    PaperVersion version;
    if (row.isNull(column))
        return version;
    version.id = row.id<PaperVersionId>(column);
    version.sha256 = row.text(column + 1);
    version.fileName = row.text(column + 2);
    version.bytes = row.big(column + 3);
    version.pages = row.integer(column + 4);
    version.facts = row.text(column + 5);
    version.taken = row.instant(column + 6);
    return version;
}

PaperVersion firstColumns(Statement &row)
{
    return versionOf(row);
}

} // namespace

Result<QHash<ItemId, QList<Paper>>> PaperStore::ofMeeting(MeetingId meeting)
{
    QHash<ItemId, QList<Paper>> papers;
    auto statement = m_database.prepare(
        u"SELECT p.item, p.id, p.uid, ifnull(t.title, ''), ifnull(t.public_title, ''), "
        u"p.restricted, p.supplement, g.paragraphs, "
        "g.confidential, g.reason, g.public_interest, "_s +
        versionColumns +
        u"FROM paper p JOIN item i ON i.id = p.item LEFT JOIN paper_text t ON t.paper = p.id AND "
        u"t.language = ? "
        "LEFT JOIN paper_grounds g ON g.paper = p.id LEFT JOIN paper_current c ON c.paper = p.id "
        "LEFT JOIN paper_version v ON v.id = c.version "
        "WHERE i.meeting = ? AND p.removed IS NULL ORDER BY p.item, p.position, p.id"_s);
    const auto read = statement.bind(m_database.language(), meeting).all([&papers](Statement &row) {
        Paper paper;
        paper.id = row.id<PaperId>(1);
        paper.uid = row.text(2);
        paper.title = row.text(3);
        paper.publicTitle = row.text(4);
        paper.restricted = row.boolean(5);
        paper.supplement = row.integer(6);
        paper.grounds = groundsIn(row, 7);
        paper.version = versionOf(row, 11);
        papers[row.id<ItemId>(0)].append(paper);
        return true;
    });
    if (!read)
        return fail(read.error());
    return papers;
}

Result<ItemId> PaperStore::itemOf(PaperId id)
{
    const auto item = m_database.prepare(u"SELECT item FROM paper WHERE id = ?"_s)
                          .bind(id)
                          .first([](Statement &row) { return row.id<ItemId>(0); });
    if (!item)
        return fail(item.error());
    if (!*item)
        return notThere(u"paper"_s, id.value());
    return **item;
}

Result<PaperHome> PaperStore::home(PaperId id)
{
    const auto item = itemOf(id);
    if (!item)
        return fail(item.error());
    // The part of the agenda that brings a paper is worked out in one place: see supplementOf().
    const auto home = m_database
                          .prepare(u"SELECT p.supplement, i.supplement, i.to_follow FROM paper p "
                                   "JOIN item i ON i.id = p.item WHERE p.id = ?"_s)
                          .bind(id)
                          .first([&](Statement &row) {
                              Paper paper;
                              paper.supplement = row.integer(0);
                              AgendaItem of;
                              of.supplement = row.integer(1);
                              of.toFollow = row.boolean(2);
                              return PaperHome{*item, supplementOf(paper, of), paper.supplement};
                          });
    if (!home)
        return fail(home.error());
    return **home;
}

Result<QList<qint64>> PaperStore::siblings(ItemId item)
{
    auto statement =
        m_database.prepare(u"SELECT id FROM paper WHERE item = ? ORDER BY position, id"_s);
    statement.bind(item);
    return keys(std::move(statement));
}

Result<PaperId> PaperStore::insert(ItemId item, const Paper &paper, std::optional<PaperId> before)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO paper (uid, item, position, restricted, supplement) VALUES (?, ?, 0, ?, ?)"_s)
            .bind(paper.uid.isEmpty() ? newUid() : paper.uid, item, paper.restricted, paper.supplement)
            .run());
    const PaperId id(m_database.lastKey());
    MOOTHALL_TRY(saveParts(id, paper));
    PaperVersion version = paper.version;
    version.id = {};
    MOOTHALL_TRY(setVersion(id, version));
    const auto order = siblings(item);
    if (!order)
        return fail(order.error());
    MOOTHALL_TRY(arrange(m_database, u"paper"_s, *order, id.value(),
                         before ? std::optional(before->value()) : std::nullopt));
    return id;
}

Status PaperStore::update(const Paper &paper)
{
    auto statement = m_database.prepare(u"UPDATE paper SET restricted = ?, supplement = ? WHERE id = ?"_s);
    MOOTHALL_TRY(statement.bind(paper.restricted, paper.supplement, paper.id).run());
    if (statement.changed() == 0)
        return notThere(u"paper"_s, paper.id.value());
    return saveParts(paper.id, paper);
}

Status PaperStore::saveParts(PaperId id, const Paper &paper)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO paper_text VALUES (?, ?, ?, ?) ON CONFLICT (paper, language) "
                     "DO UPDATE SET title = excluded.title, public_title = excluded.public_title"_s)
            .bind(id, m_database.language(), paper.title, paper.publicTitle)
            .run());
    return saveGrounds(m_database, u"paper"_s, id.value(), paper.grounds);
}

Status PaperStore::setVersion(PaperId paper, const PaperVersion &version)
{
    qint64 key = version.id.value();
    if (version.id.isNew()) {
        MOOTHALL_TRY(m_database
                         .prepare(u"INSERT INTO paper_version (paper, sha256, file_name, bytes, "
                                  u"pages, facts, taken) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
                         .bind(paper, version.sha256, version.fileName, version.bytes,
                               version.pages, version.facts, stored::instant(version.taken))
                         .run());
        key = m_database.lastKey();
        MOOTHALL_TRY(m_database
                         .prepare(u"INSERT INTO paper_source SELECT id, json_extract(facts, '$.madeFrom.sha256'), "
                                  u"json_extract(facts, '$.madeFrom.name'), json_extract(facts, '$.madeFrom.bytes') "
                                  "FROM paper_version WHERE id = ? AND json_valid(facts) "
                                  "AND json_type(facts, '$.madeFrom.sha256') = 'text'"_s)
                         .bind(key)
                         .run());
    }
    return m_database
        .prepare(
            u"INSERT INTO paper_current VALUES (?, ?) ON CONFLICT (paper) DO UPDATE SET version = excluded.version"_s)
        .bind(paper, key)
        .run();
}

Status PaperStore::move(PaperId id, ItemId item, std::optional<PaperId> before)
{
    const auto order = siblings(item);
    if (!order)
        return fail(order.error());
    MOOTHALL_TRY(
        m_database.prepare(u"UPDATE paper SET item = ? WHERE id = ?"_s).bind(item, id).run());
    return arrange(m_database, u"paper"_s, *order, id.value(),
                   before ? std::optional(before->value()) : std::nullopt);
}

Status PaperStore::restrict(PaperId id)
{
    return m_database.prepare(u"UPDATE paper SET restricted = 1 WHERE id = ?"_s).bind(id).run();
}

Status PaperStore::setRemoved(PaperId id, const QDateTime &when)
{
    return m_database.prepare(u"UPDATE paper SET removed = ? WHERE id = ? AND removed IS NULL"_s)
        .bind(stored::instant(when), id)
        .run();
}

Status PaperStore::restore(PaperId id)
{
    return m_database.prepare(u"UPDATE paper SET removed = NULL WHERE id = ?"_s).bind(id).run();
}

Result<QList<PaperVersion>> PaperStore::versions(PaperId id)
{
    return m_database
        .prepare(u"SELECT "_s + versionColumns +
                 u"FROM paper_version v WHERE v.paper = ? ORDER BY v.id"_s)
        .bind(id)
        .all(firstColumns);
}

Result<QList<PaperVersion>> PaperStore::allVersions()
{
    return m_database
        .prepare(u"SELECT "_s + versionColumns + u"FROM paper_version v ORDER BY v.id"_s)
        .all(firstColumns);
}

Result<QList<PaperVersion>> PaperStore::allSources()
{
    return m_database
        .prepare(u"SELECT sha256, min(file_name) FROM paper_source GROUP BY sha256 ORDER BY sha256"_s)
        .all([](Statement &row) {
            PaperVersion source;
            source.sha256 = row.text(0);
            source.fileName = row.text(1);
            return source;
        });
}

Result<QList<PaperVersion>> PaperStore::restrictedVersions(MeetingId meeting)
{
    // The trail knows what was restricted once and isn't any more; such a version was made public
    // on purpose only if it is the current one of a public paper now.
    return m_database
        .prepare(
            u"SELECT "_s + versionColumns +
            u"FROM paper_version v JOIN paper p ON p.id = v.paper JOIN item i ON i.id = p.item "
            u"WHERE i.meeting = ? "
            "AND (p.restricted = 1 OR i.part = 'exempt' OR (EXISTS (SELECT 1 FROM audit a WHERE "
            "a.subject = 'paper' "
            "AND a.subject_id = p.id AND json_extract(a.was, '$.restricted') = 1) "
            "AND NOT EXISTS (SELECT 1 FROM paper_current c WHERE c.version = v.id AND p.removed IS NULL))) ORDER BY v.id"_s)
        .bind(meeting)
        .all(firstColumns);
}

} // namespace moothall
