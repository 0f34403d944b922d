#include "core/store/ordering.h"

#include <QCoreApplication>
#include <QUuid>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

Status arrange(Database &database, const QString &table, QList<qint64> siblings, qint64 key,
               std::optional<qint64> before)
{
    siblings.removeOne(key);
    qsizetype place = siblings.size();
    if (before) {
        place = siblings.indexOf(*before);
        if (place < 0)
            return notThere(table, *before);
    }
    siblings.insert(place, key);
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        MOOTHALL_TRY(
            database
                .prepare(u"UPDATE %1 SET position = ? WHERE id = ? AND position <> ?"_s.arg(table))
                .bind(qint64(i + 1), siblings.at(i), qint64(i + 1))
                .run());
    }
    return {};
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

tl::unexpected<Error> notThere(const QString &table, qint64 key)
{
    return fail(
        ErrorCode::NotFound,
        Rows::tr(
            "What was to be read or changed isn't in the register any more. Look at it again."),
        u"%1 %2"_s.arg(table).arg(key));
}

} // namespace moothall
