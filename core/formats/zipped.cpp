#include "core/formats/zipped.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace moothall {

namespace {

struct Zipped
{
    Q_DECLARE_TR_FUNCTIONS(Zipped)
};

/// 1 January 1980, the first day that an archive knows: no clock is in it.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

struct SourceRelease
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceRelease>;

Error failure(const char *step)
{
    return Error(
        ErrorCode::Internal,
        Zipped::tr("The document couldn't be put together. Close other programs and try again."),
        QString::fromLatin1(step));
}

bool add(zip_t *archive, const ZipMember &member)
{
    zip_source_t *source =
        zip_source_buffer(archive, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, member.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(archive, at, member.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    9) == 0 &&
           zip_file_set_dostime(archive, at, 0, firstDay, 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    if (zip_source_open(source) < 0)
        return fail(failure("open"));
    zip_source_seek(source, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(source)), Qt::Uninitialized);
    zip_source_seek(source, 0, SEEK_SET);
    const zip_int64_t read = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (read != bytes.size())
        return fail(failure("read"));
    return bytes;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipMember> &members)
{
    Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return fail(failure("create"));
    zip_t *archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, nullptr);
    if (!archive)
        return fail(failure("archive"));
    // The archive takes one reference with it when it is closed; the other is ours.
    zip_source_keep(source.get());
    for (const ZipMember &member : members) {
        if (!add(archive, member)) {
            zip_discard(archive);
            return fail(failure("add"));
        }
    }
    if (zip_close(archive) < 0) {
        zip_discard(archive);
        return fail(failure("close"));
    }
    return bytesOf(source.get());
}

} // namespace moothall
