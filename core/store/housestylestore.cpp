#include "core/store/housestylestore.h"

#include "core/store/ordering.h"

#include <QJsonDocument>

namespace moothall {

using namespace Qt::StringLiterals;

Result<QList<OwnStyle>> HouseStyleStore::all()
{
    return m_database
        .prepare(u"SELECT name, data FROM house_style WHERE removed IS NULL ORDER BY name"_s)
        .all([](Statement &row) {
            return OwnStyle{row.text(0), QJsonDocument::fromJson(row.text(1).toUtf8()).object()};
        });
}

Result<qint64> HouseStyleStore::keyOf(const QString &name)
{
    const auto key = m_database.prepare(u"SELECT id FROM house_style WHERE name = ?"_s)
                         .bind(name)
                         .first([](Statement &row) { return row.big(0); });
    MOOTHALL_TRY(key);
    return key->value_or(0);
}

Result<qint64> HouseStyleStore::save(const OwnStyle &style)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"INSERT INTO house_style (name, data) VALUES (?, ?) ON CONFLICT (name) "
                     "DO UPDATE SET data = excluded.data, removed = NULL"_s)
            .bind(style.name,
                  QString::fromUtf8(QJsonDocument(style.data).toJson(QJsonDocument::Compact)))
            .run());
    return keyOf(style.name);
}

Status HouseStyleStore::remove(const QString &name, const QDateTime &now)
{
    auto statement = m_database.prepare(
        u"UPDATE house_style SET removed = ? WHERE name = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), name).run());
    return statement.changed() == 0 ? Status(notThere(u"house_style"_s, 0)) : Status();
}

Status HouseStyleStore::rename(const QString &from, const QString &to)
{
    MOOTHALL_TRY(
        m_database
            .prepare(u"DELETE FROM house_style WHERE name = ? AND removed IS NOT NULL"_s)
            .bind(to)
            .run());
    auto statement = m_database.prepare(
        u"UPDATE house_style SET name = ? WHERE name = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(to, from).run());
    if (statement.changed() == 0)
        return notThere(u"house_style"_s, 0);
    for (const QString &table : {u"authority"_s, u"body"_s})
        MOOTHALL_TRY(
            m_database
                .prepare(u"UPDATE %1 SET house_style = ? WHERE house_style = ?"_s.arg(table))
                .bind(to, from)
                .run());
    return {};
}

Result<QStringList> HouseStyleStore::usersOf(const QString &name)
{
    const auto names = m_database
                           .prepare(u"SELECT t.name FROM body b JOIN body_text t ON t.body = b.id "
                                    "WHERE b.house_style = ? AND t.language = ? ORDER BY t.name"_s)
                           .bind(name, m_database.language())
                           .all([](Statement &row) { return row.text(0); });
    MOOTHALL_TRY(names);
    return QStringList(*names);
}

} // namespace moothall
