#pragma once

#include "core/papers/reading/paintrun.h"

#include <string>
#include <vector>

namespace moothall::reading {

/// A place on a page as it is shown: in points from its upper left corner, whichever way the page
/// is turned.
struct SeenBox
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    bool holds(double x, double y) const
    {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
};

/// One letter, or what stands for several (a ligature), with its height from descent to ascent.
struct SeenLetter
{
    SeenBox box;
    std::uint32_t start = 0; ///< in the page's text
    std::uint16_t length = 0;
};

struct SeenLink
{
    SeenBox box;
    int page = -1; ///< from 0; -1: outside the file
};

/// The words of a page in their order of reading, which in our files is that of its content, and
/// where they are seen.
struct SeenPage
{
    std::vector<SeenLetter> letters = {};
    std::u16string text = {}; ///< words are parted by a blank, lines by a line feed
    std::vector<SeenLink> links = {};
};

/// Words and links of one file. One a thread; `bytes` must outlive it.
class SeenPages
{
public:
    explicit SeenPages(View bytes);

    /// Empty where the file is of our form.
    const QString &problem() const { return m_file.problem(); }
    int count() const { return int(m_pages.size()); }
    /// `page` from 0.
    SeenPage page(int page);

private:
    std::vector<SeenLink> linksOf(const FilePage &page) const;
    int pageOf(View destination) const;
    int pageNamed(const std::string &name) const;

    PlainFile m_file;
    std::vector<FilePage> m_pages;
    PageReader m_reader;
};

} // namespace moothall::reading
