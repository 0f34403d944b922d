#include "core/pack/sharedstreams.h"

#include <QFile>

namespace moothall {

namespace {

/// Of the whole and of pieces of it: most streams are told apart by less than reading them.
size_t pieceHash(Bytes bytes)
{
    constexpr size_t piece = 256;
    const std::hash<Bytes> hash;
    size_t all = bytes.size();
    for (const size_t at : {size_t(0), bytes.size() / 2, bytes.size() - piece})
        all = all * 31 + hash(bytes.substr(at, piece));
    return all;
}

} // namespace

int SharedStreams::sameAs(const CanonicalSource &file, int index, const CanonicalSource::Object &stream, int number)
{
    const Bytes text = stream.text;
    if (stream.data.size() < shortest || text.find(" R") != Bytes::npos || text.find("/StructParent") != Bytes::npos)
        return 0;
    const Bytes bytes(text.data(), size_t(stream.data.data() + stream.data.size() - text.data()));
    const size_t hash = pieceHash(bytes);
    const auto [first, last] = m_known.equal_range(hash);
    for (auto known = first; known != last; ++known) {
        if (isSame(known->second, bytes))
            return known->second.number;
    }
    m_known.emplace(hash, Known{index, number, file.offsetOf(text), bytes.size()});
    return 0;
}

bool SharedStreams::isSame(const Known &known, Bytes bytes) const
{
    if (known.size != bytes.size())
        return false;
    const PackSource &source = m_sources.sources.at(known.source);
    if (source.path.isEmpty())
        return Bytes(source.bytes.constData() + known.offset, known.size) == bytes;
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const uchar *mapped = file.map(qint64(known.offset), qint64(known.size));
    return mapped && Bytes(reinterpret_cast<const char *>(mapped), known.size) == bytes;
}

} // namespace moothall
