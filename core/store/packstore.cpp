#include "core/store/packstore.h"

namespace moothall {

using namespace Qt::StringLiterals;

QString packPlace(const QString &papersFolder, const QString &sha256)
{
    return papersFolder + u"/packs/"_s + sha256 + u".pdf"_s;
}

Result<QStringList> PackStore::allHashes()
{
    const auto hashes = m_database.prepare(u"SELECT DISTINCT sha256 FROM pack ORDER BY sha256"_s)
                            .all([](Statement &row) { return row.text(0); });
    if (!hashes)
        return fail(hashes.error());
    return QStringList(*hashes);
}

Result<QList<PublishedPack>> PackStore::ofMeeting(MeetingId meeting)
{
    return m_database
        .prepare(u"SELECT id, edition, supplement, sha256, pages, numbered_to, published FROM pack "
                 u"WHERE meeting = ? "
                 "ORDER BY supplement, edition"_s)
        .bind(meeting)
        .all([](Statement &row) {
            return PublishedPack{row.id<PackId>(0), row.word<Edition>(1), row.integer(2),
                                 row.text(3),       row.integer(4),       row.integer(5),
                                 row.instant(6)};
        });
}

Result<PackId> PackStore::insert(MeetingId meeting, const PublishedPack &pack,
                                 const QList<PackFile> &files)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO pack (meeting, edition, supplement, sha256, pages, "
                              u"numbered_to, published) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
                     .bind(meeting, pack.edition, pack.supplement, pack.sha256, pack.pages,
                           pack.numberedTo, stored::instant(pack.published))
                     .run());
    const PackId id(m_database.lastKey());
    int position = 0;
    for (const PackFile &file : files) {
        MOOTHALL_TRY(m_database.prepare(u"INSERT INTO pack_file VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
                         .bind(id, ++position, file.item, file.itemNumber, file.version,
                               file.firstPage, file.lastPage)
                         .run());
    }
    return id;
}

Result<QList<PackFile>> PackStore::files(PackId pack)
{
    return m_database
        .prepare(
            u"SELECT item, item_number, version, first_page, last_page FROM pack_file WHERE pack = ? ORDER BY position"_s)
        .bind(pack)
        .all([](Statement &row) {
            return PackFile{row.id<ItemId>(0), row.text(1), row.optionalId<PaperVersionId>(2),
                            row.integer(3), row.integer(4)};
        });
}

} // namespace moothall
