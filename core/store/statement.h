#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/vocabulary.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>

class QSqlQuery;

namespace moothall {

class Database;

/// Our types as SQLite keeps them, and back: days are ISO, instants UTC with milliseconds, wall
/// times without offset, booleans 0 and 1, ids integers, absent is NULL.
namespace stored {

inline QVariant from(qint64 value)
{
    return value;
}
inline QVariant from(int value)
{
    return value;
}
inline QVariant from(bool value)
{
    return value ? 1 : 0;
}
inline QVariant from(const QByteArray &value)
{
    return value;
}
/// A null string is an empty one: absent is std::optional.
inline QVariant from(const QString &value)
{
    return value.isNull() ? QString(QLatin1StringView("")) : value;
}
QVariant from(QDate value);
QVariant from(QTime value);
template<typename Tag>
QVariant from(Id<Tag> value)
{
    return value.value();
}
/// A word of a closed list.
template<typename T>
requires std::is_enum_v<T> QVariant from(T value)
{
    return token(value);
}
template<typename T>
QVariant from(const std::optional<T> &value)
{
    return value ? from(*value) : QVariant(QMetaType::fromType<QString>());
}
/// An instant of record; invalid is NULL.
QVariant instant(const QDateTime &utc);
/// A wall time; invalid is NULL.
QVariant wallTime(const QDateTime &local);

} // namespace stored

/// One prepared statement: bind its values in order, then run() it or step through its rows,
/// forward only. Goes back to its database's cache when it is destroyed.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;

    /// The next `?`s in order.
    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        (bindVariant(toVariant(values)), ...);
        return *this;
    }

    /// Runs a statement without rows.
    Status run();
    /// How many rows run() changed.
    int changed() const;
    /// The next row; false after the last one.
    Result<bool> step();

    /// All rows as `map` makes them of each.
    template<typename Map>
    auto all(Map map) -> Result<QList<std::invoke_result_t<Map, Statement &>>>
    {
        QList<std::invoke_result_t<Map, Statement &>> rows;
        for (;;) {
            const auto more = step();
            if (!more)
                return fail(more.error());
            if (!*more)
                return rows;
            rows.append(map(*this));
        }
    }

    /// The first row as `map` makes it, or nothing.
    template<typename Map>
    auto first(Map map) -> Result<std::optional<std::invoke_result_t<Map, Statement &>>>
    {
        const auto more = step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return std::nullopt;
        return map(*this);
    }

    // A row's columns, counted from 0.
    bool isNull(int column) const;
    QVariant variant(int column) const;
    QString columnName(int column) const;
    int columns() const;
    QString text(int column) const { return variant(column).toString(); }
    int integer(int column) const { return variant(column).toInt(); }
    qint64 big(int column) const { return variant(column).toLongLong(); }
    bool boolean(int column) const { return integer(column) != 0; }
    std::optional<int> optionalInteger(int column) const;
    QDate date(int column) const;
    std::optional<QDate> optionalDate(int column) const;
    QTime time(int column) const;
    QDateTime instant(int column) const;
    QDateTime wallTime(int column) const;
    /// A word of a closed list, which the table's own CHECK has let in.
    template<typename T>
    T word(int column) const
    {
        const auto value = fromToken<T>(text(column));
        Q_ASSERT(value);
        return value.value_or(T());
    }
    template<typename T>
    std::optional<T> optionalWord(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(word<T>(column));
    }
    template<typename T>
    T id(int column) const
    {
        return T(big(column));
    }
    template<typename T>
    std::optional<T> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(T(big(column)));
    }

private:
    friend class Database;
    Statement(Database &database, const QString &sql);

    template<typename T>
    static QVariant toVariant(const T &value)
    {
        if constexpr (std::is_same_v<T, QVariant>)
            return value;
        else
            return stored::from(value);
    }
    void bindVariant(const QVariant &value);
    Status executeOnce();

    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_broken;
    int m_bound = 0;
    bool m_executed = false;
};

} // namespace moothall
