#include "core/store/statement.h"

#include "core/store/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace moothall {

using namespace Qt::StringLiterals;

namespace stored {

QVariant from(QDate value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate))
                           : QVariant(QMetaType::fromType<QString>());
}

QVariant from(QTime value)
{
    return value.isValid() ? QVariant(value.toString(u"HH:mm"_s))
                           : QVariant(QMetaType::fromType<QString>());
}

QVariant instant(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toUTC().toString(Qt::ISODateWithMs))
                         : QVariant(QMetaType::fromType<QString>());
}

QVariant wallTime(const QDateTime &local)
{
    // date() and time() are what counts, whatever the spec: a conversion would shift the meeting.
    return local.isValid() ? QVariant(QString(local.date().toString(Qt::ISODate) + u'T' +
                                              local.time().toString(u"HH:mm"_s)))
                           : QVariant(QMetaType::fromType<QString>());
}

} // namespace stored

Statement::Statement(Database &database, const QString &sql)
    : m_database(&database)
    , m_sql(sql)
{
    QSqlError error;
    m_query = database.borrow(sql, error);
    if (error.isValid())
        m_broken = database.error(error, sql);
}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        m_database->giveBack(m_sql, std::move(m_query));
}

void Statement::bindVariant(const QVariant &value)
{
    m_query->bindValue(m_bound++, value);
}

Status Statement::executeOnce()
{
    if (m_broken)
        return fail(*m_broken);
    if (!m_query->exec())
        return fail(m_database->error(m_query->lastError(), m_sql));
    m_executed = true;
    return {};
}

Status Statement::run()
{
    MOOTHALL_TRY(executeOnce());
    m_bound = 0;
    return {};
}

int Statement::changed() const
{
    return m_query->numRowsAffected();
}

Result<bool> Statement::step()
{
    if (!m_executed)
        MOOTHALL_TRY(executeOnce());
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return fail(m_database->error(m_query->lastError(), m_sql));
    return false;
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

QVariant Statement::variant(int column) const
{
    return m_query->value(column);
}

QString Statement::columnName(int column) const
{
    return m_query->record().fieldName(column);
}

int Statement::columns() const
{
    return m_query->record().count();
}

std::optional<int> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<QDate> Statement::optionalDate(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(date(column));
}

QTime Statement::time(int column) const
{
    return QTime::fromString(text(column), u"HH:mm"_s);
}

QDateTime Statement::instant(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

QDateTime Statement::wallTime(int column) const
{
    // A parser that is given a format takes fifty times as long, and lists hold thousands.
    const QString stored = text(column);
    const QDate day = QDate::fromString(stored.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(stored.mid(11), Qt::ISODate);
    return day.isValid() && time.isValid() ? QDateTime(day, time) : QDateTime();
}

} // namespace moothall
