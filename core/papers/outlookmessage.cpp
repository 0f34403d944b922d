#include "core/papers/outlookmessage.h"

#include "core/papers/paperfault.h"

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>

#include <QFileInfo>
#include <QStringDecoder>

#include <memory>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChildren = 2000;
constexpr int deepestMessage = 6;
constexpr gsf_off_t largestProperty = gsf_off_t(256) << 20;
constexpr qint64 mostAltogether = qint64(1) << 30;

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref>;

// The properties of an attachment (MS-OXPROPS), as its streams are called.
constexpr auto dataOf = "37010102";
constexpr auto longNameOf = "3707";
constexpr auto shortNameOf = "3704";
constexpr auto displayNameOf = "3001";
constexpr auto contentIdOf = "3712";
constexpr auto messageOf = "3701000D";

class OutlookReader
{
public:
    Status read(GsfInfile *message, int depth)
    {
        if (depth > deepestMessage)
            return fail(paperError(PaperFault::TooMuch, {}, u"depth"_s));
        const int children = gsf_infile_num_children(message);
        if (children > mostChildren)
            return fail(paperError(PaperFault::TooMuch, {}, u"children"_s));
        for (int at = 0; at < children; ++at) {
            const char *name = gsf_infile_name_by_index(message, at);
            if (!name || !QByteArrayView(name).startsWith("__attach_version1.0_"))
                continue;
            const Owned<GsfInput> child(gsf_infile_child_by_index(message, at));
            if (child && GSF_IS_INFILE(child.get()))
                MOOTHALL_TRY(readAttachment(GSF_INFILE(child.get()), depth));
        }
        return {};
    }

    const QList<Attachment> &found() const { return m_found; }

private:
    static Owned<GsfInput> property(GsfInfile *of, const QByteArray &name)
    {
        return Owned<GsfInput>(
            gsf_infile_child_by_name(of, QByteArray("__substg1.0_" + name).constData()));
    }

    /// All of a stream; nothing where it isn't there or can't be read.
    static std::optional<QByteArray> bytesOf(GsfInput *stream)
    {
        if (!stream || gsf_input_size(stream) < 0 || gsf_input_size(stream) > largestProperty)
            return std::nullopt;
        QByteArray bytes(gsf_input_size(stream), Qt::Uninitialized);
        if (!bytes.isEmpty() && !gsf_input_read(stream, static_cast<size_t>(bytes.size()),
                                                reinterpret_cast<guint8 *>(bytes.data())))
            return std::nullopt;
        return bytes;
    }

    /// In letters of two bytes, or in those of an older Outlook.
    static QString words(GsfInfile *of, const QByteArray &name)
    {
        if (const auto wide = bytesOf(property(of, name + "001F").get()))
            return QStringDecoder(QStringDecoder::Utf16LE).decode(*wide);
        return QString::fromLatin1(
            bytesOf(property(of, name + "001E").get()).value_or(QByteArray()));
    }

    Status readAttachment(GsfInfile *attached, int depth)
    {
        const Owned<GsfInput> within = property(attached, messageOf);
        if (within && GSF_IS_INFILE(within.get()))
            return read(GSF_INFILE(within.get()), depth + 1);
        const auto bytes = bytesOf(property(attached, dataOf).get());
        if (!bytes)
            return {};
        QString name;
        for (const char *each : {longNameOf, shortNameOf, displayNameOf}) {
            if (name.isEmpty())
                name = safeFileName(words(attached, each));
        }
        // A picture that the text shows is part of the text: somebody's crest below their name.
        static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s};
        if (!words(attached, contentIdOf).isEmpty() &&
            pictures.contains(QFileInfo(name).suffix().toLower()))
            return {};
        m_bytes += bytes->size();
        if (m_bytes > mostAltogether)
            return fail(paperError(PaperFault::TooMuch, {}, u"bytes"_s));
        m_found.append(
            {name.isEmpty() ? u"attachment-%1"_s.arg(m_found.size() + 1) : name, *bytes});
        return {};
    }

    QList<Attachment> m_found;
    qint64 m_bytes = 0;
};

} // namespace

bool isOutlookMessage(QByteArrayView bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<QList<Attachment>> attachmentsOfOutlook(const QByteArray &message)
{
    const Owned<GsfInput> input(gsf_input_memory_new(
        reinterpret_cast<const guint8 *>(message.constData()), message.size(), FALSE));
    const Owned<GsfInfile> root(gsf_infile_msole_new(input.get(), nullptr));
    if (!root)
        return fail(paperError(PaperFault::NoAttachments, {}, u"not a compound file"_s));
    OutlookReader reader;
    MOOTHALL_TRY(reader.read(root.get(), 0));
    if (reader.found().isEmpty())
        return fail(paperError(PaperFault::NoAttachments, {}));
    return reader.found();
}

} // namespace moothall
