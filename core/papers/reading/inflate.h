#pragma once

#include "core/papers/reading/syntax.h"

#include <memory>
#include <string>

struct libdeflate_decompressor;

namespace moothall::reading {

/// Decompresses zlib's format again and again, keeping its memory. One a thread.
class Inflater
{
public:
    Inflater();
    ~Inflater();

    /// The bytes, until the next call; none where they are damaged or would be more than `limit`.
    std::optional<View> inflate(View bytes, size_t limit = largest);

    static constexpr size_t largest = size_t(640) << 20;

private:
    struct Free
    {
        void operator()(libdeflate_decompressor *decompressor) const;
    };
    std::unique_ptr<libdeflate_decompressor, Free> m_decompressor;
    std::unique_ptr<char[]> m_room;
    size_t m_size = 0;
};

/// What became of a stream's stored bytes.
struct Decoded
{
    View bytes = {};       ///< valid until the next call
    bool isPlain = false;  ///< every filter was undone; else it is a picture for its own decoder, or unknown
    bool isDamaged = false;
};

/// Undoes FlateDecode, with PNG's predictors, as far as the filters of a stream are that. One a thread.
class StreamDecoder
{
public:
    Decoded decode(View stored, const Entries &dictionary);

private:
    Inflater m_inflater;
    std::string m_first;
    std::string m_second;
};

/// Undoes PNG's predictors (ISO 32000-1, 7.4.4.4) in rows of `columns` samples. False where the rows don't add up.
bool undoPredictor(View bytes, const Entries &parameters, std::string &out);

} // namespace moothall::reading
