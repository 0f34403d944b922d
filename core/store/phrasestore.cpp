#include "core/store/phrasestore.h"

#include "core/store/ordering.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

} // namespace

Result<QList<Phrase>> PhraseStore::all()
{
    return m_database
        .prepare(u"SELECT id, short_name, body FROM phrase WHERE language = ? AND removed IS NULL "
                 "ORDER BY short_name"_s)
        .bind(m_database.language())
        .all([](Statement &row) {
            return Phrase{row.id<PhraseId>(0), row.text(1), row.text(2)};
        });
}

Result<PhraseId> PhraseStore::save(const Phrase &phrase)
{
    const auto taken = m_database
                           .prepare(u"SELECT 1 FROM phrase WHERE language = ? AND short_name = ? "
                                    "AND removed IS NULL AND id <> ?"_s)
                           .bind(m_database.language(), phrase.shortName, phrase.id)
                           .first([](Statement &) { return true; });
    if (!taken)
        return fail(taken.error());
    if (*taken)
        return fail(ErrorCode::Conflict,
                    Phrases::tr("There is a phrase “%1” already. Give this one another short name.")
                        .arg(phrase.shortName));
    if (phrase.id.isNew()) {
        MOOTHALL_TRY(m_database
                         .prepare(u"INSERT INTO phrase (authority, language, short_name, body) "
                                  "VALUES (1, ?, ?, ?)"_s)
                         .bind(m_database.language(), phrase.shortName, phrase.text)
                         .run());
        return PhraseId(m_database.lastKey());
    }
    auto statement = m_database.prepare(
        u"UPDATE phrase SET short_name = ?, body = ?, removed = NULL WHERE id = ?"_s);
    MOOTHALL_TRY(statement.bind(phrase.shortName, phrase.text, phrase.id).run());
    if (statement.changed() == 0)
        return notThere(u"phrase"_s, phrase.id.value());
    return phrase.id;
}

Status PhraseStore::remove(PhraseId id, const QDateTime &now)
{
    auto statement =
        m_database.prepare(u"UPDATE phrase SET removed = ? WHERE id = ? AND removed IS NULL"_s);
    MOOTHALL_TRY(statement.bind(stored::instant(now), id).run());
    return statement.changed() == 0 ? Status(notThere(u"phrase"_s, id.value())) : Status();
}

} // namespace moothall
