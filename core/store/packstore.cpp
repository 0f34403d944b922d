#include "core/store/packstore.h"

#include <QHash>

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
    QHash<PackId, QList<PackFile>> files;
    const auto read =
        m_database
            .prepare(u"SELECT f.pack, f.item, f.item_number, f.paper, f.version, f.first_page, f.last_page "
                     "FROM pack_file f JOIN pack p ON p.id = f.pack WHERE p.meeting = ? "
                     "ORDER BY f.pack, f.position"_s)
            .bind(meeting)
            .all([&files](Statement &row) {
                files[row.id<PackId>(0)].append({row.id<ItemId>(1), row.text(2), row.optionalId<PaperId>(3),
                                                 row.optionalId<PaperVersionId>(4), row.integer(5),
                                                 row.integer(6)});
                return true;
            });
    if (!read)
        return fail(read.error());
    return m_database
        .prepare(u"SELECT id, edition, supplement, sha256, pages, numbered_to, published, duplex FROM pack "
                 u"WHERE meeting = ? "
                 "ORDER BY supplement, edition"_s)
        .bind(meeting)
        .all([&files](Statement &row) {
            const auto id = row.id<PackId>(0);
            return PublishedPack{id,
                                 row.word<Edition>(1),
                                 row.integer(2),
                                 row.text(3),
                                 row.integer(4),
                                 row.integer(5),
                                 row.instant(6),
                                 row.boolean(7),
                                 files.value(id)};
        });
}

Result<PackId> PackStore::insert(MeetingId meeting, const PublishedPack &pack)
{
    MOOTHALL_TRY(m_database
                     .prepare(u"INSERT INTO pack (meeting, edition, supplement, sha256, pages, "
                              u"numbered_to, published, duplex) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                     .bind(meeting, pack.edition, pack.supplement, pack.sha256, pack.pages,
                           pack.numberedTo, stored::instant(pack.published), pack.duplex)
                     .run());
    const PackId id(m_database.lastKey());
    int position = 0;
    for (const PackFile &file : pack.files) {
        MOOTHALL_TRY(m_database
                         .prepare(u"INSERT INTO pack_file (pack, position, item, item_number, version, "
                                  u"first_page, last_page, paper) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
                         .bind(id, ++position, file.item, file.itemNumber, file.version,
                               file.firstPage, file.lastPage, file.paper)
                         .run());
    }
    return id;
}

Result<qint64> PackStore::insertCopy(MeetingId meeting, const PackCopy &copy)
{
    MOOTHALL_TRY(m_database
        .prepare(u"INSERT INTO pack_copy (meeting, supplement, as_of, number, out_of, person, name, sha256, made) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(meeting, copy.supplement, copy.asOf, copy.number, copy.outOf, copy.person, copy.name, copy.sha256,
              stored::instant(copy.made))
        .run());
    return m_database.lastKey();
}

Result<QList<PackCopy>> PackStore::copies(MeetingId meeting)
{
    return m_database
        .prepare(u"SELECT supplement, as_of, number, out_of, person, name, sha256, made FROM pack_copy "
                 "WHERE meeting = ? ORDER BY made, id"_s)
        .bind(meeting)
        .all([](Statement &row) {
            return PackCopy{row.integer(0),
                            row.optionalDate(1),
                            row.integer(2),
                            row.integer(3),
                            row.optionalId<PersonId>(4),
                            row.text(5),
                            row.text(6),
                            row.instant(7)};
        });
}

} // namespace moothall
