#pragma once

#include "core/papers/reading/syntax.h"

#include <atomic>
#include <functional>

namespace moothall::reading {

/// Counts how much of a mapped file is in memory by now: who reads a byte is brought the pages around it. Says so where
/// it is much, and begins again. One for all threads, with a Place each.
class ReadMeter
{
public:
    /// `onMuchRead` may be empty; what was read of the file need not stay in memory.
    ReadMeter(View file, const std::function<void()> &onMuchRead)
        : m_file(file)
        , m_onMuchRead(onMuchRead)
    {
    }

    struct Place
    {
        size_t region = size_t(-1);
    };
    /// `part` was read; what isn't of the file doesn't count.
    void count(View part, Place &last)
    {
        if (!m_onMuchRead || part.data() < m_file.data() || part.data() >= m_file.data() + m_file.size())
            return;
        const auto start = static_cast<size_t>(part.data() - m_file.data());
        const size_t first = start / regionSize;
        const size_t end = (start + part.size()) / regionSize;
        const size_t regions = end - first + (first == last.region ? 0 : 1);
        last.region = end;
        if (regions == 0 || (m_regions += regions) < mostRegions)
            return;
        m_regions = 0;
        m_onMuchRead();
    }

private:
    static constexpr size_t regionSize = size_t(256) << 10;
    static constexpr size_t mostRegions = 96;

    View m_file;
    const std::function<void()> &m_onMuchRead;
    std::atomic<size_t> m_regions = 0;
};

} // namespace moothall::reading
