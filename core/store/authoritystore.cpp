#include "core/store/authoritystore.h"

#include "core/store/housestylestore.h"
#include "core/store/ordering.h"

namespace moothall {

using namespace Qt::StringLiterals;

Result<Authority> AuthorityStore::load()
{
    auto found =
        m_database
            .prepare(
                u"SELECT a.id, t.name, t.address, a.nation, a.language, a.house_style, "
                u"a.time_pattern, a.duplex, "
                "a.training, a.officer_name, a.officer_title, a.officer_email, "
                "a.officer_telephone, "
                "a.contact_name, a.contact_title, a.contact_email, a.contact_telephone, "
                "a.supplements_restart, a.public_runs_on "
                "FROM authority a JOIN authority_text t ON t.authority = a.id AND t.language = a.language"_s)
            .first([](Statement &row) {
                Authority authority;
                authority.id = row.id<AuthorityId>(0);
                authority.name = row.text(1);
                authority.address = row.text(2).split(u'\n', Qt::SkipEmptyParts);
                authority.nation = row.word<Nation>(3);
                authority.language = row.text(4);
                authority.houseStyle = row.text(5);
                authority.timePattern = row.text(6);
                authority.duplex = row.boolean(7);
                authority.training = row.boolean(8);
                authority.properOfficer = {row.text(9), row.text(10), row.text(11), row.text(12)};
                authority.contact = {row.text(13), row.text(14), row.text(15), row.text(16)};
                authority.supplementsRestart = row.boolean(17);
                authority.publicRunsOn = row.boolean(18);
                return authority;
            });
    if (!found)
        return fail(found.error());
    if (!*found)
        return notThere(u"authority"_s, 1);
    auto styles = HouseStyleStore(m_database).all();
    MOOTHALL_TRY(styles);
    (*found)->ownStyles = std::move(*styles);
    return std::move(**found);
}

Status AuthorityStore::insert(const Authority &authority)
{
    MOOTHALL_TRY(
        m_database
            .prepare(
                u"INSERT INTO authority VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .bind(authority.nation, authority.language, authority.houseStyle, authority.timePattern,
                  authority.duplex, authority.training, authority.properOfficer.name,
                  authority.properOfficer.title, authority.properOfficer.email,
                  authority.properOfficer.telephone, authority.contact.name,
                  authority.contact.title, authority.contact.email, authority.contact.telephone,
                  authority.supplementsRestart, authority.publicRunsOn)
            .run());
    m_database.forgetLanguage();
    return saveText(authority);
}

Status AuthorityStore::update(const Authority &authority)
{
    const QString before = m_database.language();
    if (before != authority.language)
        MOOTHALL_TRY(relabel(before, authority.language));
    MOOTHALL_TRY(
        m_database
            .prepare(
                u"UPDATE authority SET nation = ?, language = ?, house_style = ?, time_pattern = "
                u"?, duplex = ?, "
                "training = ?, officer_name = ?, officer_title = ?, officer_email = ?, "
                "officer_telephone = ?, "
                "contact_name = ?, contact_title = ?, contact_email = ?, contact_telephone = ?, "
                "supplements_restart = ?, public_runs_on = ?"_s)
            .bind(authority.nation, authority.language, authority.houseStyle, authority.timePattern,
                  authority.duplex, authority.training, authority.properOfficer.name,
                  authority.properOfficer.title, authority.properOfficer.email,
                  authority.properOfficer.telephone, authority.contact.name,
                  authority.contact.title, authority.contact.email, authority.contact.telephone,
                  authority.supplementsRestart, authority.publicRunsOn)
            .run());
    m_database.forgetLanguage();
    return saveText(authority);
}

Status AuthorityStore::saveText(const Authority &authority)
{
    return m_database
        .prepare(
            u"INSERT INTO authority_text VALUES (1, ?, ?, ?) ON CONFLICT (authority, language) "
            "DO UPDATE SET name = excluded.name, address = excluded.address"_s)
        .bind(authority.language, authority.name, authority.address.join(u'\n'))
        .run();
}

Status AuthorityStore::relabel(const QString &from, const QString &to)
{
    static const QStringList tables{u"authority_text"_s,
                                    u"body_text"_s,
                                    u"standing_item_text"_s,
                                    u"meeting_text"_s,
                                    u"item_text"_s,
                                    u"paper_text"_s,
                                    u"declaration"_s,
                                    u"motion"_s,
                                    u"action"_s,
                                    u"minute_text"_s,
                                    u"minute_resolution"_s,
                                    u"draft"_s,
                                    u"deadline_rule_text"_s,
                                    u"supplement_text"_s};
    // What was written in the other language changes places with it.
    const QString between = u"x-between"_s;
    for (const auto &[was, becomes] : {std::pair(to, between), std::pair(from, to), std::pair(between, from)}) {
        for (const QString &table : tables)
            MOOTHALL_TRY(m_database.prepare(u"UPDATE %1 SET language = ? WHERE language = ?"_s.arg(table))
                             .bind(becomes, was)
                             .run());
    }
    return {};
}

} // namespace moothall
