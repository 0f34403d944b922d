#pragma once

#include "core/store/database.h"
#include "core/store/statement.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

/// The rows of a register that stand: what was taken off, drafts and the audit trail are left out.
inline QStringList standingRows(Database &database)
{
    const QString live = u"SELECT id FROM %1 WHERE removed IS NULL"_s;
    const QList<std::pair<QString, QString>> tables{
        {u"meeting"_s, u"removed IS NULL"_s},
        {u"meeting_text"_s, u"meeting IN (%1)"_s.arg(live.arg(u"meeting"_s))},
        {u"sitting"_s, u"meeting IN (%1)"_s.arg(live.arg(u"meeting"_s))},
        {u"item"_s, u"removed IS NULL"_s},
        {u"item_text"_s, u"item IN (%1)"_s.arg(live.arg(u"item"_s))},
        {u"item_grounds"_s, u"item IN (%1)"_s.arg(live.arg(u"item"_s))},
        {u"paper"_s, u"removed IS NULL"_s},
        {u"attendance"_s, u"removed IS NULL"_s},
        {u"attendance_period"_s, u"attendance IN (%1)"_s.arg(live.arg(u"attendance"_s))},
        {u"declaration"_s, u"removed IS NULL"_s},
        {u"motion"_s, u"removed IS NULL"_s},
        {u"recorded_vote"_s, u"motion IN (%1)"_s.arg(live.arg(u"motion"_s))},
        {u"action"_s, u"removed IS NULL"_s},
        {u"minute"_s, u"removed IS NULL"_s},
        {u"minute_text"_s, u"minute IN (%1)"_s.arg(live.arg(u"minute"_s))},
        {u"minute_resolution"_s, u"minute IN (%1)"_s.arg(live.arg(u"minute"_s))},
        {u"confirmation"_s, u"removed IS NULL"_s},
        {u"correction"_s, u"confirmation IN (%1)"_s.arg(live.arg(u"confirmation"_s))},
        {u"body"_s, u"1"_s},
        {u"person"_s, u"1"_s}};
    QStringList rows;
    for (const auto &[table, where] : tables) {
        const auto found = database.prepare(u"SELECT * FROM %1 WHERE %2"_s.arg(table, where))
                               .all([&table = table](Statement &row) {
                                   QStringList values{table};
                                   for (int i = 0; i < row.columns(); ++i) {
                                       // A calendar's readers count changes, undone ones too.
                                       if (row.columnName(i) != "revision"_L1)
                                           values.append(row.columnName(i) + u'=' + row.text(i));
                                   }
                                   return values.join(u'|');
                               });
        if (!found)
            qFatal("%s", qPrintable(found.error().detail()));
        rows += *found;
    }
    rows.sort();
    return rows;
}

/// What one list has and the other hasn't.
inline QString difference(const QStringList &before, const QStringList &after)
{
    QStringList lines;
    for (const QString &row : before) {
        if (!after.contains(row))
            lines.append(u"- "_s + row);
    }
    for (const QString &row : after) {
        if (!before.contains(row))
            lines.append(u"+ "_s + row);
    }
    return lines.join(u'\n');
}

} // namespace moothall::test
