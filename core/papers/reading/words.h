#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace moothall::reading {

/// Words as they are compared: letters and digits only, in one case, whatever stood between them. Two texts that were
/// laid out differently have the same words; a word that was parted at the end of a line is one.
class Words
{
public:
    struct Word
    {
        std::uint64_t hash; ///< above 1: those are signs between words in a PaperPrint
        std::uint32_t start;
        std::uint32_t length;
    };

    Words() = default;
    /// `text` must outlive it.
    explicit Words(std::u16string_view text);

    const std::vector<Word> &all() const { return m_words; }
    size_t count() const { return m_words.size(); }
    std::u16string_view text() const { return m_text; }
    /// The words from `first` on, as they stand in the text.
    std::u16string_view quote(size_t first, size_t count) const;

private:
    std::u16string_view m_text;
    std::vector<Word> m_words;
};

/// One number for some words running, found for every place in a text in constant time.
class Runs
{
public:
    /// Words that nothing but chance brings together in the same order.
    static constexpr size_t length = 8;

    template <class Range>
    explicit Runs(const Range &hashes)
    {
        m_sums.reserve(hashes.size() + 1);
        m_sums.push_back(0);
        for (const std::uint64_t hash : hashes)
            m_sums.push_back(m_sums.back() * base + hash);
    }
    explicit Runs(const Words &words);

    /// Of one run alone.
    template <class Range>
    static std::uint64_t of(const Range &hashes)
    {
        std::uint64_t sum = 0;
        for (const std::uint64_t hash : hashes)
            sum = sum * base + hash;
        return finished(sum);
    }

    size_t count() const { return m_sums.size() - 1; }
    std::uint64_t at(size_t first, size_t count) const { return finished(m_sums[first + count] - m_sums[first] * power(count)); }

private:
    static constexpr std::uint64_t base = 0x9E37'79B9'7F4A'7C15;
    static std::uint64_t power(size_t count);
    static std::uint64_t finished(std::uint64_t sum)
    {
        sum ^= sum >> 32;
        sum *= 0xD6E8'FEB8'6659'FD93;
        return sum ^ sum >> 32;
    }

    std::vector<std::uint64_t> m_sums;
};

} // namespace moothall::reading
