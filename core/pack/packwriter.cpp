#include "core/pack/packwriter.h"

#include "core/pack/sentences.h"

#include <libdeflate.h>

#include <QCoreApplication>
#include <QtConcurrent/QtConcurrentRun>

namespace moothall {

namespace {

constexpr size_t bufferSize = 1 << 20;
constexpr size_t writtenThrough = 1 << 18; ///< longer than this isn't copied into the buffer first
constexpr int objectsInStream = 200;
constexpr size_t bytesInStream = 60'000;
constexpr size_t streamsInFlight = 8;
constexpr int objectStreamLevel = 3;
constexpr int contentLevel = 6;
constexpr size_t worthDeflating = 200;

struct FreeCompressor
{
    void operator()(libdeflate_compressor *compressor) const { libdeflate_free_compressor(compressor); }
};

} // namespace

std::string deflated(Bytes bytes, int level)
{
    // One of each level for each thread: making one costs more than most streams do.
    thread_local std::array<std::unique_ptr<libdeflate_compressor, FreeCompressor>, 13> compressors;
    auto &compressor = compressors.at(size_t(level));
    if (!compressor)
        compressor.reset(libdeflate_alloc_compressor(level));
    if (!compressor)
        throw std::bad_alloc();
    std::string out(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), out.data(), out.size()));
    return out;
}

PackWriter::PackWriter(const QString &path)
    : m_file(path)
{
    m_buffer.reserve(bufferSize);
    m_deflater.setMaxThreadCount(1);
}

PackWriter::~PackWriter()
{
    m_deflater.waitForDone();
}

Result<std::unique_ptr<PackWriter>> PackWriter::create(const QString &path)
{
    std::unique_ptr<PackWriter> writer(new PackWriter(path));
    writer->m_good = writer->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    MOOTHALL_TRY(writer->problem());
    writer->write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    return writer;
}

Status PackWriter::problem() const
{
    if (m_good)
        return {};
    return fail(ErrorCode::NoSpace,
        Words::tr("The pack “%1” can't be written. Check that there is space on the disk and that you may write there.")
            .arg(m_file.fileName()),
        m_file.errorString());
}

int PackWriter::reserve(int count)
{
    const int first = objectCount();
    m_table.resize(m_table.size() + size_t(count));
    return first;
}

void PackWriter::object(int id, Bytes body)
{
    if (m_streamCount == 0)
        m_streamId = reserve();
    m_table[size_t(id)] = {quint64(m_streamId), quint16(m_streamCount), Kind::InStream};
    m_streamHead += std::to_string(id) + ' ' + std::to_string(m_streamBody.size()) + ' ';
    m_streamBody += body;
    m_streamBody += '\n';
    if (++m_streamCount == objectsInStream || m_streamBody.size() > bytesInStream)
        closeObjectStream();
}

void PackWriter::wholeObject(int id, Bytes body)
{
    begin(id);
    write(body);
    write("\nendobj\n");
}

void PackWriter::stream(int id, Bytes entries, Bytes data)
{
    if (data.size() < worthDeflating)
        return plainStream(id, entries, data);
    plainStream(id, std::string(entries) + "/Filter/FlateDecode", deflated(data, contentLevel));
}

void PackWriter::plainStream(int id, Bytes entries, Bytes data)
{
    std::string dictionary = "<<";
    dictionary += entries;
    dictionary += "/Length " + std::to_string(data.size()) + ">>";
    copiedStream(id, dictionary, data);
}

void PackWriter::copiedStream(int id, Bytes dictionary, Bytes data)
{
    begin(id);
    write(dictionary);
    write("\nstream\n");
    write(data);
    write("\nendstream\nendobj\n");
}

Status PackWriter::finish(int root, int info, const QByteArray &fileId)
{
    if (m_streamCount > 0)
        closeObjectStream();
    writePending(0);
    writeTable(root, info, fileId);
    flush();
    m_good = m_good && m_file.commit();
    return problem();
}

void PackWriter::begin(int id)
{
    m_table[size_t(id)] = {m_position, 0, Kind::Plain};
    write(std::to_string(id) + " 0 obj\n");
}

void PackWriter::write(Bytes bytes)
{
    m_position += bytes.size();
    if (m_buffer.size() + bytes.size() > bufferSize)
        flush();
    if (bytes.size() >= writtenThrough) {
        flush();
        return writeThrough(bytes);
    }
    m_buffer += bytes;
}

void PackWriter::writeThrough(Bytes bytes)
{
    while (m_good && !bytes.empty()) {
        const qint64 written = m_file.write(bytes.data(), qint64(bytes.size()));
        m_good = written > 0;
        if (m_good)
            bytes.remove_prefix(size_t(written));
    }
}

void PackWriter::flush()
{
    writeThrough(m_buffer);
    m_buffer.clear();
}

void PackWriter::closeObjectStream()
{
    const size_t first = m_streamHead.size();
    std::string content = std::move(m_streamHead);
    content += m_streamBody;
    m_pending.push_back({m_streamId, m_streamCount, first,
        QtConcurrent::run(&m_deflater, [content = std::move(content)] { return deflated(content, objectStreamLevel); })});
    m_streamHead.clear();
    m_streamBody.clear();
    m_streamCount = 0;
    writePending(streamsInFlight);
}

void PackWriter::writePending(size_t keep)
{
    while (m_pending.size() > keep) {
        PendingStream pending = std::move(m_pending.front());
        m_pending.pop_front();
        plainStream(pending.id,
            "/Type/ObjStm/N " + std::to_string(pending.count) + "/First " + std::to_string(pending.first) + "/Filter/FlateDecode",
            pending.deflated.takeResult());
    }
}

void PackWriter::writeTable(int root, int info, const QByteArray &fileId)
{
    const int id = reserve();
    m_table[size_t(id)] = {m_position, 0, Kind::Plain};
    const quint64 start = m_position;
    const int placeWidth = m_position > 0xFFFF'FFFF ? 5 : 4;
    const size_t width = size_t(placeWidth) + 3;

    // Rows differ little from one another: each is stored as the difference from the one above.
    std::string differences;
    differences.reserve(m_table.size() * (width + 1));
    std::string above(width, '\0');
    for (const Row &row : m_table) {
        std::string bytes(1, char(row.kind));
        for (int shift = (placeWidth - 1) * 8; shift >= 0; shift -= 8)
            bytes += char(row.place >> shift);
        const quint16 last = row.kind == Kind::Free ? 0xFFFF : row.index;
        bytes += char(last >> 8);
        bytes += char(last);
        differences += '\2';
        for (size_t i = 0; i < width; ++i)
            differences += char(bytes[i] - above[i]);
        above = std::move(bytes);
    }

    std::string entries = "/Type/XRef/Size " + std::to_string(m_table.size()) + "/W[1 " + std::to_string(placeWidth)
        + " 2]/DecodeParms<</Predictor 12/Columns " + std::to_string(width) + ">>/Root " + std::to_string(root) + " 0 R";
    if (info != 0)
        entries += "/Info " + std::to_string(info) + " 0 R";
    if (!fileId.isEmpty()) {
        const std::string hex = fileId.toHex().toStdString();
        entries += "/ID[<" + hex + "><" + hex + ">]";
    }
    plainStream(id, entries + "/Filter/FlateDecode", deflated(differences, contentLevel));
    write("startxref\n" + std::to_string(start) + "\n%%EOF\n");
}

} // namespace moothall
