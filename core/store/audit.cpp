#include "core/store/audit.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// The tables that hold parts of a subject, with the column that names it; where it is no table,
/// what is read instead. Constant names: nothing typed reaches SQL.
struct PartTable
{
    QString table;
    QString column;
    QString source = {};
};

const QHash<QString, QList<PartTable>> &partTables()
{
    static const QHash<QString, QList<PartTable>> tables{
        {u"authority"_s, {{u"authority_text"_s, u"authority"_s}}},
        {u"body"_s,
         {{u"body_text"_s, u"body"_s},
          {u"body_report"_s, u"body"_s},
          // Without their keys, which change with every writing of the list.
          {u"standing_item"_s, u"owner"_s,
           u"(SELECT s.body AS owner, s.position, s.kind, s.part, t.language, t.title, t.body AS "
           u"text "
           "FROM standing_item s JOIN standing_item_text t ON t.standing_item = s.id "
           "ORDER BY s.position, t.language)"_s}}},
        {u"person"_s, {}},
        {u"membership"_s, {}},
        {u"meeting"_s, {{u"meeting_text"_s, u"meeting"_s}, {u"sitting"_s, u"meeting"_s}}},
        {u"item"_s, {{u"item_text"_s, u"item"_s}, {u"item_grounds"_s, u"item"_s}}},
        {u"paper"_s,
         {{u"paper_text"_s, u"paper"_s},
          {u"paper_grounds"_s, u"paper"_s},
          {u"paper_current"_s, u"paper"_s}}},
        {u"pack"_s, {}},
        {u"pack_copy"_s, {}},
        {u"supplement"_s, {{u"supplement_text"_s, u"supplement"_s}}},
        {u"attendance"_s, {{u"attendance_period"_s, u"attendance"_s}}},
        {u"declaration"_s, {}},
        {u"motion"_s, {{u"recorded_vote"_s, u"motion"_s}}},
        {u"action"_s, {}},
        {u"deadline_rule"_s, {{u"deadline_rule_text"_s, u"deadline_rule"_s}}},
        {u"deadline_mark"_s, {}},
        {u"notice_cut"_s, {}},
        {u"call_in"_s, {{u"call_in_signatory"_s, u"call_in"_s}}},
        {u"call_in_rule"_s, {}},
        {u"private_representation"_s, {}},
        {u"private_notice"_s, {}},
        {u"review_round"_s, {}},
        {u"review_return"_s, {}},
        {u"review_remark"_s, {}},
        {u"meeting_pattern"_s, {}},
        {u"forward_entry"_s, {{u"forward_entry_text"_s, u"forward_entry"_s}}},
        {u"forward_notice"_s, {{u"forward_notice_entry"_s, u"forward_notice"_s}}},
        {u"work_item"_s, {{u"work_item_text"_s, u"work_item"_s}}},
        {u"phrase"_s, {}},
        {u"lint_dismissal"_s, {}},
        {u"report_clearers"_s, {}},
        {u"document_languages"_s, {}},
        {u"distribution"_s, {{u"distribution_entry"_s, u"distribution"_s}}},
        {u"report_clearance"_s, {}},
        {u"house_style"_s, {}},
        {u"confirmation"_s, {{u"correction"_s, u"confirmation"_s}}},
        {u"minute"_s, {{u"minute_text"_s, u"minute"_s}, {u"minute_resolution"_s, u"minute"_s}}},
    };
    return tables;
}

QJsonObject rowObject(Statement &row)
{
    QJsonObject object;
    for (int i = 0; i < row.columns(); ++i)
        object.insert(row.columnName(i),
                      row.isNull(i) ? QJsonValue() : QJsonValue::fromVariant(row.variant(i)));
    return object;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<AuditState> auditState(Database &database, const AuditSubject &subject)
{
    Q_ASSERT(partTables().contains(subject.table));
    auto own = database.prepare(u"SELECT * FROM %1 WHERE id = ?"_s.arg(subject.table))
                   .bind(subject.key)
                   .first(rowObject);
    if (!own)
        return fail(own.error());
    AuditState state;
    if (!*own)
        return state;
    state.columns = std::move(**own);
    for (const PartTable &part : partTables().value(subject.table)) {
        auto rows = database
                        .prepare(u"SELECT * FROM %1 WHERE %2 = ?"_s.arg(
                            part.source.isEmpty() ? part.table : part.source, part.column))
                        .bind(subject.key)
                        .all([](Statement &row) { return QJsonValue(rowObject(row)); });
        if (!rows)
            return fail(rows.error());
        QJsonArray array;
        for (const QJsonValue &row : std::as_const(*rows))
            array.append(row);
        state.columns.insert(part.table, array);
    }
    return state;
}

Result<bool> writeAudit(Database &database, const AuditSubject &subject, const AuditState &before,
                        const QDateTime &at, const QString &who, const QString &what)
{
    auto after = auditState(database, subject);
    if (!after)
        return fail(after.error());
    QJsonObject was;
    QJsonObject became;
    for (auto it = before.columns.begin(); it != before.columns.end(); ++it) {
        if (after->columns.value(it.key()) != it.value())
            was.insert(it.key(), it.value());
    }
    for (auto it = after->columns.begin(); it != after->columns.end(); ++it) {
        if (!before.columns.contains(it.key()) || before.columns.value(it.key()) != it.value())
            became.insert(it.key(), it.value());
    }
    if (was.isEmpty() && became.isEmpty())
        return false;
    MOOTHALL_TRY(
        database
            .prepare(
                u"INSERT INTO audit (at, who, meeting, subject, subject_id, what, was, became) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(stored::instant(at), who, subject.meeting, subject.table, subject.key, what,
                  compact(was), compact(became))
            .run());
    return true;
}

Result<QList<AuditRow>> auditOf(Database &database, MeetingId meeting, int limit)
{
    return database
        .prepare(
            u"SELECT at, who, what, subject, subject_id, was, became FROM audit WHERE meeting = ? "
            "ORDER BY id DESC LIMIT ?"_s)
        .bind(meeting, limit)
        .all([](Statement &row) {
            return AuditRow{row.instant(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.big(4),
                            QJsonDocument::fromJson(row.text(5).toUtf8()).object(),
                            QJsonDocument::fromJson(row.text(6).toUtf8()).object()};
        });
}

} // namespace moothall
