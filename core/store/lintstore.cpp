#include "core/store/lintstore.h"

#include "core/store/ordering.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace moothall {

using namespace Qt::StringLiterals;

Result<std::optional<QList<ReportSection>>> LintStore::sections(BodyId body)
{
    const auto stored = m_database.prepare(u"SELECT sections FROM body_report WHERE body = ?"_s)
                            .bind(body)
                            .first([](Statement &row) { return row.text(0); });
    MOOTHALL_TRY(stored);
    if (!stored->has_value())
        return std::nullopt;
    QList<ReportSection> sections;
    for (const QJsonValue word : QJsonDocument::fromJson((*stored)->toUtf8()).array()) {
        if (const auto section = reportSectionFrom(word.toString()))
            sections.append(*section);
    }
    return sections;
}

Status LintStore::setSections(BodyId body, const std::optional<QList<ReportSection>> &sections)
{
    if (!sections)
        return m_database.prepare(u"DELETE FROM body_report WHERE body = ?"_s).bind(body).run();
    QJsonArray words;
    for (const ReportSection section : *sections)
        words.append(token(section));
    return m_database
        .prepare(
            u"INSERT INTO body_report VALUES (?, ?) ON CONFLICT (body) DO UPDATE SET sections = excluded.sections"_s)
        .bind(body, QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact)))
        .run();
}

Result<QList<StoredDismissal>> LintStore::dismissals(MeetingId meeting)
{
    return m_database
        .prepare(
            u"SELECT d.id, d.paper, d.sha256, d.code, d.page, d.words, d.reason, d.who, "
            u"d.dismissed "
            "FROM lint_dismissal d JOIN paper p ON p.id = d.paper JOIN item i ON i.id = p.item "
            "WHERE i.meeting = ? AND d.removed IS NULL ORDER BY d.id"_s)
        .bind(meeting)
        .all([](Statement &row) {
            StoredDismissal stored;
            stored.id = row.big(0);
            stored.paper = PaperId(row.big(1));
            stored.sha256 = row.text(2);
            stored.code = row.text(3);
            stored.place = {row.integer(4), row.text(5)};
            stored.dismissal = {row.text(6), row.text(7), row.instant(8)};
            return stored;
        });
}

Result<qint64> LintStore::dismiss(const LintFinding &finding, const LintDismissal &dismissal)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO lint_dismissal (paper, sha256, code, page, words, "
                              u"reason, who, dismissed) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                     .bind(finding.paper, finding.sha256, finding.code, finding.place.page,
                           finding.place.words, dismissal.reason, dismissal.who,
                           stored::instant(dismissal.at))
                     .run());
    return m_database.lastKey();
}

Status LintStore::remove(qint64 id, const QDateTime &now)
{
    auto statement = m_database.prepare(
        u"UPDATE lint_dismissal SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() == 0 ? Status(notThere(u"lint_dismissal"_s, id)) : Status();
}

Result<MeetingId> LintStore::meetingOf(PaperId paper)
{
    const auto found =
        m_database
            .prepare(u"SELECT i.meeting FROM paper p JOIN item i ON i.id = p.item WHERE p.id = ?"_s)
            .bind(paper)
            .first([](Statement &row) { return MeetingId(row.big(0)); });
    MOOTHALL_TRY(found);
    if (!found->has_value())
        return notThere(u"paper"_s, paper.value());
    return **found;
}

Result<QList<KnownMinutes>> LintStore::minutes()
{
    QList<KnownMinutes> all;
    const auto rows =
        m_database
            .prepare(u"SELECT t.name, m.number FROM minute m JOIN item i ON i.id = m.item "
                     "JOIN meeting g ON g.id = i.meeting JOIN body_text t ON t.body = g.body AND "
                     "t.language = ? "
                     "WHERE m.number <> '' AND g.removed IS NULL ORDER BY t.name"_s)
            .bind(m_database.language())
            .all([&all](Statement &row) {
                if (all.isEmpty() || all.last().body != row.text(0))
                    all.append({row.text(0), {}});
                all.last().add(row.text(1));
                return 0;
            });
    MOOTHALL_TRY(rows);
    return all;
}

} // namespace moothall
