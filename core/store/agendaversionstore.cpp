#include "core/store/agendaversionstore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct AgendaVersionRows
{
    Q_DECLARE_TR_FUNCTIONS(AgendaVersionRows)
};

QString wordOf(VersionOccasion occasion)
{
    return occasion == VersionOccasion::Sent   ? u"sent"_s
           : occasion == VersionOccasion::Made ? u"made"_s
                                               : u"published"_s;
}

VersionOccasion occasionOf(const QString &word)
{
    return word == "sent"_L1   ? VersionOccasion::Sent
           : word == "made"_L1 ? VersionOccasion::Made
                               : VersionOccasion::Published;
}

} // namespace

Status AgendaVersionStore::add(MeetingId meeting, const KeptVersion &version,
                               const QByteArray &publicAgenda, const QByteArray &restrictedAgenda)
{
    return m_database
        .prepare(u"INSERT INTO agenda_version (meeting, occasion, whom, made_at, made_by, "
                 u"public_agenda, "
                 "restricted_agenda) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(meeting, wordOf(version.occasion), version.whom, stored::instant(version.made),
              version.by, QString::fromUtf8(publicAgenda), QString::fromUtf8(restrictedAgenda))
        .run();
}

Result<QList<KeptVersion>> AgendaVersionStore::versions(MeetingId meeting)
{
    return m_database
        .prepare(
            u"SELECT id, occasion, whom, made_at, made_by FROM agenda_version WHERE meeting = ? ORDER BY id DESC"_s)
        .bind(meeting)
        .all([](Statement &row) {
            return KeptVersion{row.id<AgendaVersionId>(0), occasionOf(row.text(1)), row.text(2),
                               row.instant(3), row.text(4)};
        });
}

Result<QByteArray> AgendaVersionStore::agenda(AgendaVersionId id, MeetingId meeting,
                                              Edition edition)
{
    const auto text =
        m_database
            .prepare(
                edition == Edition::Public
                    ? u"SELECT public_agenda FROM agenda_version WHERE id = ? AND meeting = ?"_s
                    : u"SELECT restricted_agenda FROM agenda_version WHERE id = ? AND meeting = ?"_s)
            .bind(id, meeting)
            .first([](Statement &row) { return row.text(0); });
    MOOTHALL_TRY(text);
    if (!*text)
        return fail(
            ErrorCode::NotFound,
            AgendaVersionRows::tr("That earlier agenda isn’t this meeting’s. Choose another one."));
    return (*text)->toUtf8();
}

Result<std::optional<AgendaVersionStore::Words>> AgendaVersionStore::words(const QString &sha256)
{
    return m_database.prepare(u"SELECT words, blacked_out FROM paper_words WHERE sha256 = ?"_s)
        .bind(sha256)
        .first([](Statement &row) {
            const QString words = QString::fromUtf8(qUncompress(row.variant(0).toByteArray()));
            return Words{words.split(u'\f'), row.integer(1) != 0};
        });
}

} // namespace moothall
