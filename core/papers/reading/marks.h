#pragma once

#include "core/papers/reading/words.h"

namespace moothall::reading {

/// What tells by itself that a text was leaked, however few words of it: a sum of money ("£4,250,000", "£4.25m" and
/// "4,250,000" are the same), a reference ("FIN/2024/0117"), an e-mail address.
struct TellingMark
{
    std::uint64_t hash;
    size_t start;
    size_t length;
};

std::vector<TellingMark> marksIn(std::u16string_view text);

/// Names of people, firms and places: two to five words with capitals that aren't words of every report.
struct NameRun
{
    size_t first; ///< of the words
    size_t count;
};

constexpr size_t shortestName = 2;
constexpr size_t longestName = 5;
std::vector<NameRun> namesIn(const Words &words);

} // namespace moothall::reading
