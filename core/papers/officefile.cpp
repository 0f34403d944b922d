#include "core/papers/officefile.h"

#include "core/papers/paperfault.h"

#include <QFile>

#include <zip.h>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr zip_int64_t mostMembers = 20'000;
constexpr zip_uint64_t largestMember = 256ULL << 20;
constexpr zip_uint64_t largestDocument = 1ULL << 30;

tl::unexpected<Error> broken(const char *step)
{
    return fail(paperError(PaperFault::BadDocument, {}, QString::fromLatin1(step)));
}

struct MemberClosing
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

void OfficeFile::Closing::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<OfficeFile> OfficeFile::open(const QString &path)
{
    int code = 0;
    OfficeFile file(zip_open(QFile::encodeName(path).constData(), 0, &code));
    if (!file.m_archive)
        return broken("open");
    const zip_int64_t count = zip_get_num_entries(file.m_archive.get(), 0);
    if (count > mostMembers)
        return fail(paperError(PaperFault::TooMuch, {}, u"members"_s));
    zip_uint64_t sum = 0;
    for (zip_int64_t at = 0; at < count; ++at) {
        zip_stat_t stat;
        if (zip_stat_index(file.m_archive.get(), zip_uint64_t(at), ZIP_FL_ENC_GUESS, &stat) != 0 || !stat.name)
            return broken("stat");
        sum += stat.size;
        if (stat.size > largestMember || sum > largestDocument)
            return fail(paperError(PaperFault::TooMuch, {}, u"size"_s));
        file.m_members.append(QString::fromUtf8(stat.name));
    }
    return file;
}

Result<QByteArray> OfficeFile::read(const QString &member) const
{
    const auto at = m_members.indexOf(member);
    zip_stat_t stat;
    if (at < 0 || zip_stat_index(m_archive.get(), zip_uint64_t(at), 0, &stat) != 0)
        return broken("find");
    const std::unique_ptr<zip_file_t, MemberClosing> file(zip_fopen_index(m_archive.get(), zip_uint64_t(at), 0));
    if (!file)
        return broken("member");
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), bytes.data(), stat.size) != zip_int64_t(stat.size))
        return broken("read");
    return bytes;
}

Status OfficeFile::rewrite(const QHash<QString, QByteArray> &changed) &&
{
    zip_t *archive = m_archive.get();
    for (auto each = changed.cbegin(); each != changed.cend(); ++each) {
        zip_source_t *source =
            zip_source_buffer(archive, each->constData(), zip_uint64_t(each->size()), 0);
        if (!source)
            return broken("source");
        const QByteArray name = each.key().toUtf8();
        if (zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return broken("replace");
        }
    }
    if (zip_close(archive) != 0)
        return broken("close");
    (void)m_archive.release(); // a closed archive is gone
    return {};
}

} // namespace moothall
