#pragma once

#include "core/pack/canonicalsource.h"

#include <unordered_map>

namespace moothall {

/// The large streams of a pack so far, to store once what several papers hold: fonts, crests, letterheads. Only streams
/// that refer to nothing are compared, byte by byte with the file they came from. Knows only the sources of this pack.
class SharedStreams
{
public:
    explicit SharedStreams(const PackSources &sources) : m_sources(sources) {}

    /// The number in the pack of a stream that is the same as this one of source `index`. Where there is none, 0, and
    /// this one is known as `number` from now on.
    int sameAs(const CanonicalSource &file, int index, const CanonicalSource::Object &stream, int number);

    /// Shorter ones aren't worth the looking.
    static constexpr size_t shortest = 2048;

private:
    struct Known
    {
        int source;
        int number;
        size_t offset; ///< of the dictionary; the data follow it
        size_t size;
    };
    bool isSame(const Known &known, Bytes bytes) const;

    const PackSources &m_sources;
    std::unordered_multimap<size_t, Known> m_known;
};

} // namespace moothall
