#include "core/papers/reading/inflate.h"

#include <libdeflate.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace moothall::reading {

namespace {

constexpr size_t smallestRoom = size_t(1) << 20;
constexpr size_t mostFilters = 8;

std::int64_t parameter(const Entries &parameters, View key, std::int64_t otherwise)
{
    return integerIn(parameters[key]).value_or(otherwise);
}

int paeth(int left, int above, int aboveLeft)
{
    const int guess = left + above - aboveLeft;
    const int toLeft = std::abs(guess - left);
    const int toAbove = std::abs(guess - above);
    const int toAboveLeft = std::abs(guess - aboveLeft);
    if (toLeft <= toAbove && toLeft <= toAboveLeft)
        return left;
    return toAbove <= toAboveLeft ? above : aboveLeft;
}

} // namespace

void Inflater::Free::operator()(libdeflate_decompressor *decompressor) const
{
    libdeflate_free_decompressor(decompressor);
}

Inflater::Inflater()
    : m_decompressor(libdeflate_alloc_decompressor())
{
    if (!m_decompressor)
        throw std::bad_alloc();
}

Inflater::~Inflater() = default;

std::optional<View> Inflater::inflate(View bytes, size_t limit)
{
    for (size_t wanted = std::max(m_size, smallestRoom);; wanted *= 4) {
        if (wanted > m_size) {
            m_room.reset();
            m_size = std::min(wanted, limit);
            m_room.reset(new char[m_size]); // not cleared: it is written before it is read
        }
        size_t used = 0;
        size_t got = 0;
        switch (libdeflate_zlib_decompress_ex(m_decompressor.get(), bytes.data(), bytes.size(), m_room.get(), m_size, &used, &got)) {
        case LIBDEFLATE_SUCCESS:
            return View(m_room.get(), got);
        case LIBDEFLATE_INSUFFICIENT_SPACE:
            if (m_size >= limit)
                return {};
            break;
        default:
            return {};
        }
    }
}

bool undoPredictor(View bytes, const Entries &parameters, std::string &out)
{
    const std::int64_t columns = parameter(parameters, "Columns", 1);
    const std::int64_t colours = parameter(parameters, "Colors", 1);
    const std::int64_t depth = parameter(parameters, "BitsPerComponent", 8);
    if (columns < 1 || columns > 1'000'000 || colours < 1 || colours > 32 || depth < 1 || depth > 16)
        return false;
    const auto pixel = static_cast<size_t>(std::max<std::int64_t>(1, colours * depth / 8));
    const auto row = static_cast<size_t>((columns * colours * depth + 7) / 8);
    out.clear();
    out.reserve(bytes.size());
    const std::string nothing(row, '\0');
    for (size_t at = 0; at < bytes.size(); at += row + 1) {
        const auto kind = static_cast<unsigned char>(bytes[at]);
        const View line = bytes.substr(at + 1, row); // the last one may be short
        if (kind > 4)
            return false;
        const size_t start = out.size();
        const char *above = start >= row ? out.data() + start - row : nothing.data();
        for (size_t i = 0; i < line.size(); ++i) {
            const int left = i >= pixel ? static_cast<unsigned char>(out[start + i - pixel]) : 0;
            const int up = static_cast<unsigned char>(above[i]);
            const int upLeft = i >= pixel ? static_cast<unsigned char>(above[i - pixel]) : 0;
            const int added = kind == 0 ? 0 : kind == 1 ? left : kind == 2 ? up : kind == 3 ? (left + up) / 2 : paeth(left, up, upLeft);
            out += static_cast<char>(static_cast<unsigned char>(line[i]) + added);
        }
    }
    return true;
}

Decoded StreamDecoder::decode(View stored, const Entries &dictionary)
{
    const View filter = dictionary["Filter"];
    if (filter.empty())
        return {stored, true};
    const std::vector<View> filters = filter[0] == '[' ? itemsIn(filter) : std::vector<View>{filter};
    const View parms = dictionary["DecodeParms"];
    const std::vector<View> parameters = !parms.empty() && parms[0] == '[' ? itemsIn(parms) : std::vector<View>{parms};
    View bytes = stored;
    for (size_t i = 0; i < filters.size(); ++i) {
        if (nameIn(filters[i]) != "FlateDecode")
            return {bytes};
        if (i == mostFilters)
            return {bytes, false, true};
        const auto plain = m_inflater.inflate(bytes);
        if (!plain)
            return {bytes, false, true};
        bytes = *plain;
        const Entries with(i < parameters.size() ? parameters[i] : View());
        if (parameter(with, "Predictor", 1) >= 10) {
            if (!undoPredictor(bytes, with, m_first))
                return {bytes, false, true};
            m_second.swap(m_first);
            bytes = m_second;
        } else if (i + 1 < filters.size()) {
            m_second.assign(bytes); // the next filter writes where these lie
            bytes = m_second;
        }
    }
    return {bytes, true};
}

} // namespace moothall::reading
