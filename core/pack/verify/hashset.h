#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace moothall {

/// Hashes to be met again: sorted, behind a map of bits that turns most others away.
class HashSet
{
public:
    HashSet() = default;
    explicit HashSet(std::vector<std::uint64_t> hashes)
        : m_hashes(std::move(hashes))
    {
        std::sort(m_hashes.begin(), m_hashes.end());
        m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
        size_t bits = fewestBits;
        while (bits < m_hashes.size() * bitsEach && bits < mostBits)
            bits *= 2;
        m_bits.resize(m_hashes.empty() ? 0 : bits / 64);
        for (const std::uint64_t hash : m_hashes)
            m_bits[place(hash)] |= std::uint64_t(1) << (hash & 63);
    }

    bool isEmpty() const { return m_hashes.empty(); }
    bool contains(std::uint64_t hash) const
    {
        return !m_bits.empty() && (m_bits[place(hash)] >> (hash & 63) & 1) != 0
            && std::binary_search(m_hashes.begin(), m_hashes.end(), hash);
    }
    const std::vector<std::uint64_t> &all() const { return m_hashes; }

private:
    static constexpr size_t fewestBits = 4096;
    static constexpr size_t bitsEach = 16;
    static constexpr size_t mostBits = size_t(1) << 26;
    size_t place(std::uint64_t hash) const { return hash >> 6 & (m_bits.size() - 1); }

    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint64_t> m_bits;
};

} // namespace moothall
