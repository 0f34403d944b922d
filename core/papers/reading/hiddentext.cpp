#include "core/papers/reading/hiddentext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace moothall::reading {

namespace {

constexpr size_t mostComparisons = 60'000'000; ///< of one file
constexpr size_t mostEntries = 2'000'000;      ///< of areas in cells, of one page
constexpr float darkest = 0.5F;                ///< darker than this is meant to black out
constexpr float sameTone = 0.07F;

Box boxIn(const PlainFile &file, View value)
{
    std::array<double, 4> at{};
    const std::vector<View> items = itemsIn(file.resolved(value).body);
    for (size_t i = 0; i < 4 && items.size() == 4; ++i)
        at[i] = numberIn(file.resolved(items[i]).body).value_or(0);
    return {std::min(at[0], at[2]), std::min(at[1], at[3]), std::max(at[0], at[2]),
            std::max(at[1], at[3])};
}

Box visibleBoxOf(const PlainFile &file, const FilePage &page)
{
    const Entries entries(page.body);
    const Box media = boxIn(file, entries["MediaBox"]);
    if (entries["CropBox"].empty())
        return media;
    const Box crop = boxIn(file, entries["CropBox"]);
    return {std::max(media.left, crop.left), std::max(media.bottom, crop.bottom),
            std::min(media.right, crop.right), std::min(media.top, crop.top)};
}

bool isSame(const Tone &a, const Tone &b)
{
    return std::abs(a.red - b.red) < sameTone && std::abs(a.green - b.green) < sameTone &&
           std::abs(a.blue - b.blue) < sameTone;
}

bool isWordLetter(char16_t c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') ||
           (c >= 0xC0 && c < 0xE000 && c != 0xD7 && c != 0xF7 && (c < 0x2000 || c >= 0x2C00));
}

/// The areas of a page by where they lie.
class AreaMap
{
public:
    AreaMap(const std::vector<PaintedArea> &areas, const Box &page)
        : m_areas(areas)
        , m_page(page)
    {
        for (size_t at = 0; at < areas.size() && m_isWhole; ++at)
            add(at);
    }

    bool isWhole() const { return m_isWhole; }
    /// The areas around a place, in the order in which they are painted.
    const std::vector<std::uint32_t> &at(double x, double y) const
    {
        return m_cells[cellOf(y, m_page.bottom, m_page.top) * side +
                       cellOf(x, m_page.left, m_page.right)];
    }

private:
    static constexpr size_t side = 40;

    static size_t cellOf(double at, double from, double to)
    {
        const double part = to > from ? (at - from) / (to - from) * double(side) : 0;
        return part > 0 ? size_t(std::min(part, double(side - 1))) : 0;
    }

    void add(size_t index)
    {
        const Box &box = m_areas[index].box;
        const size_t left = cellOf(box.left, m_page.left, m_page.right);
        const size_t right = cellOf(box.right, m_page.left, m_page.right);
        const size_t top = cellOf(box.top, m_page.bottom, m_page.top);
        for (size_t row = cellOf(box.bottom, m_page.bottom, m_page.top); row <= top; ++row) {
            for (size_t column = left; column <= right; ++column)
                m_cells[row * side + column].push_back(std::uint32_t(index));
        }
        m_entries += (right - left + 1) * (top + 1 - cellOf(box.bottom, m_page.bottom, m_page.top));
        m_isWhole = m_entries <= mostEntries;
    }

    const std::vector<PaintedArea> &m_areas;
    const Box m_page;
    std::array<std::vector<std::uint32_t>, side * side> m_cells;
    size_t m_entries = 0;
    bool m_isWhole = true;
};

class PageJudge
{
public:
    PageJudge(const PaintedPage &page, const Box &visible, const std::vector<Box> &marked,
              size_t &comparisons)
        : m_page(page)
        , m_visible(visible)
        , m_marked(marked)
        , m_comparisons(comparisons)
        , m_areas(page.areas, visible)
        , m_halfPage(0.5 * visible.area())
    {}

    bool isWhole() const { return m_areas.isWhole() && m_comparisons <= mostComparisons; }

    std::vector<HiddenText> run(int number)
    {
        const auto &letters = m_page.letters;
        std::vector<std::optional<HiddenKind>> kinds;
        kinds.reserve(letters.size());
        for (const PaintedLetter &letter : letters) {
            kinds.push_back(kindOf(letter));
            if (!isWhole())
                return {};
            if (!kinds.back())
                m_seen.insert(placeOf(letter, 0, 0));
        }
        std::vector<HiddenText> found;
        for (size_t first = 0; first < letters.size();) {
            size_t end = first + 1;
            if (!kinds[first] || isSeenElsewhere(letters[first])) {
                first = end;
                continue;
            }
            while (end < letters.size() && kinds[end] == kinds[first] &&
                   !isSeenElsewhere(letters[end]))
                ++end;
            addText(found, *kinds[first], number, letters[first], letters[end - 1]);
            first = end;
        }
        return found;
    }

private:
    std::optional<HiddenKind> kindOf(const PaintedLetter &letter) const
    {
        const double x = (letter.heart.left + letter.heart.right) / 2;
        const double y = (letter.heart.bottom + letter.heart.top) / 2;
        for (const Box &box : m_marked) {
            if (box.holds(x, y))
                return HiddenKind::Boxed;
        }
        const PaintedArea *below = nullptr;
        const PaintedArea *above = nullptr;
        bool isOnPicture = false;
        const std::vector<std::uint32_t> &near = m_areas.at(x, y);
        m_comparisons += near.size() + 1;
        for (const std::uint32_t index : near) {
            const PaintedArea &area = m_page.areas[index];
            if (!area.box.holds(x, y))
                continue;
            isOnPicture = isOnPicture || area.isPicture;
            if (area.order < letter.order)
                below = &area;
            else if (area.isSolid && area.box.holds(letter.heart))
                above = &area;
        }
        if (letter.isInvisible)
            return isOnPicture ? HiddenKind::Recognised : HiddenKind::Invisible;
        if (letter.isCutOff || !m_visible.meets(letter.heart))
            return HiddenKind::Outside;
        if (above)
            return kindBelow(*above);
        return kindOn(letter, below);
    }

    HiddenKind kindBelow(const PaintedArea &area) const
    {
        if (area.isPicture)
            return area.box.area() >= m_halfPage ? HiddenKind::Recognised
                                                 : HiddenKind::UnderPicture;
        return area.tone && area.tone->light() < darkest ? HiddenKind::Boxed : HiddenKind::Covered;
    }

    static std::optional<HiddenKind> kindOn(const PaintedLetter &letter, const PaintedArea *below)
    {
        if (!letter.tone || (below && (!below->isSolid || !below->tone)))
            return std::nullopt;
        const Tone ground = below ? *below->tone : Tone{1, 1, 1};
        if (!isSame(*letter.tone, ground))
            return std::nullopt;
        return ground.light() < darkest ? HiddenKind::Boxed : HiddenKind::Pale;
    }

    /// Where a letter stands, to the nearest point or two; the same for one that is painted there
    /// again.
    std::uint64_t placeOf(const PaintedLetter &letter, int right, int up) const
    {
        constexpr double grain = 2;
        const double x =
            std::clamp((letter.heart.left + letter.heart.right) / 2 / grain, -1e6, 1e6);
        const double y =
            std::clamp((letter.heart.bottom + letter.heart.top) / 2 / grain, -1e6, 1e6);
        const auto column = std::uint64_t(std::int64_t(std::floor(x)) + right + 2'000'000);
        const auto row = std::uint64_t(std::int64_t(std::floor(y)) + up + 2'000'000);
        const char16_t first = letter.length > 0 ? m_page.text[letter.start] : u' ';
        return column << 40 | row << 16 | first;
    }

    bool isSeenElsewhere(const PaintedLetter &letter) const
    {
        for (int right = -1; right <= 1; ++right) {
            for (int up = -1; up <= 1; ++up) {
                if (m_seen.contains(placeOf(letter, right, up)))
                    return true;
            }
        }
        return false;
    }

    void addText(std::vector<HiddenText> &found, HiddenKind kind, int number,
                 const PaintedLetter &first, const PaintedLetter &last) const
    {
        const std::u16string text =
            m_page.text.substr(first.start, last.start + last.length - first.start);
        if (std::count_if(text.begin(), text.end(), isWordLetter) >= 2)
            found.push_back({kind, number, text});
    }

    const PaintedPage &m_page;
    const Box m_visible;
    const std::vector<Box> &m_marked;
    size_t &m_comparisons;
    AreaMap m_areas;
    double m_halfPage;
    std::unordered_set<std::uint64_t> m_seen;
};

} // namespace

HiddenTexts hiddenTextOf(const PlainFile &file, const MarkedAreas &marked)
{
    static const std::vector<Box> none;
    HiddenTexts found;
    PageReader reader(file);
    size_t comparisons = 0;
    int number = 0;
    for (const FilePage &page : pagesOf(file)) {
        const PaintedPage painted = reader.page(page);
        const auto areas = marked.find(++number);
        PageJudge judge(painted, visibleBoxOf(file, page),
                        areas == marked.end() ? none : areas->second, comparisons);
        std::vector<HiddenText> texts = judge.run(number);
        found.texts.insert(found.texts.end(), std::make_move_iterator(texts.begin()),
                           std::make_move_iterator(texts.end()));
        if (!judge.isWhole() || !reader.isWhole())
            break;
        found.pagesSearched = number;
    }
    return found;
}

} // namespace moothall::reading
