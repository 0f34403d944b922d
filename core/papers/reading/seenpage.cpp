#include "core/papers/reading/seenpage.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace moothall::reading {

namespace {

std::array<double, 4> seenNumbers(const PlainFile &file, View value)
{
    std::array<double, 4> at{};
    const std::vector<View> items = itemsIn(file.resolved(value).body);
    for (size_t i = 0; i < 4 && items.size() == 4; ++i)
        at[i] = numberIn(file.resolved(items[i]).body).value_or(0);
    return at;
}

Box seenRectangle(const PlainFile &file, View value)
{
    const std::array<double, 4> at = seenNumbers(file, value);
    return {std::min(at[0], at[2]), std::min(at[1], at[3]), std::max(at[0], at[2]),
            std::max(at[1], at[3])};
}

/// From a page's own places to those where they are seen.
class SeenTurn
{
public:
    SeenTurn(const PlainFile &file, const FilePage &page)
    {
        const Entries entries(page.body);
        m_box = seenRectangle(file, entries["MediaBox"]);
        if (!entries["CropBox"].empty()) {
            const Box crop = seenRectangle(file, entries["CropBox"]);
            m_box = {std::max(m_box.left, crop.left), std::max(m_box.bottom, crop.bottom),
                     std::min(m_box.right, crop.right), std::min(m_box.top, crop.top)};
        }
        const std::int64_t turned = integerIn(file.resolved(entries["Rotate"]).body).value_or(0);
        m_rotation = int(((turned % 360) + 360) % 360);
        m_unit = numberIn(file.resolved(entries["UserUnit"]).body).value_or(1);
    }

    SeenBox box(const Box &own) const
    {
        const auto [x1, y1] = place(own.left, own.bottom);
        const auto [x2, y2] = place(own.right, own.top);
        return {float(std::min(x1, x2)), float(std::min(y1, y2)), float(std::max(x1, x2)),
                float(std::max(y1, y2))};
    }

private:
    std::pair<double, double> place(double x, double y) const
    {
        switch (m_rotation) {
        case 90:
            return {(y - m_box.bottom) * m_unit, (x - m_box.left) * m_unit};
        case 180:
            return {(m_box.right - x) * m_unit, (y - m_box.bottom) * m_unit};
        case 270:
            return {(m_box.top - y) * m_unit, (m_box.right - x) * m_unit};
        default:
            return {(x - m_box.left) * m_unit, (m_box.top - y) * m_unit};
        }
    }

    Box m_box;
    int m_rotation = 0;
    double m_unit = 1;
};

/// The whole letter around the part that makes it legible (PaintedLetter::heart): the inverse of
/// how that is cut out.
SeenBox wholeLetter(const SeenBox &heart)
{
    const float side = (heart.right - heart.left) / 3;
    const float size = (heart.bottom - heart.top) / 0.36F;
    return {heart.left - side, heart.bottom - 0.84F * size, heart.right + side,
            heart.bottom + 0.28F * size};
}

bool isOnLineOf(const SeenBox &one, const SeenBox &other)
{
    const float shared = std::min(one.bottom, other.bottom) - std::max(one.top, other.top);
    const float lower = std::min(one.bottom - one.top, other.bottom - other.top);
    return shared > lower * 0.4F;
}

} // namespace

SeenPages::SeenPages(View bytes)
    : m_file(bytes)
    , m_pages(m_file.problem().isEmpty() ? pagesOf(m_file) : std::vector<FilePage>())
    , m_reader(m_file)
{}

SeenPage SeenPages::page(int page)
{
    SeenPage seen;
    if (page < 0 || page >= count())
        return seen;
    const FilePage &of = m_pages[size_t(page)];
    const PaintedPage painted = m_reader.page(of);
    const SeenTurn turn(m_file, of);
    seen.letters.reserve(painted.letters.size());
    seen.text.reserve(painted.text.size());
    size_t end = 0; // in the painted text, of the letter before
    for (const PaintedLetter &each : painted.letters) {
        if (each.isCutOff)
            continue;
        SeenLetter letter{wholeLetter(turn.box(each.heart)), 0, each.length};
        if (!seen.letters.empty()) {
            if (!isOnLineOf(seen.letters.back().box, letter.box))
                seen.text += u'\n';
            else if (each.start > end)
                seen.text += u' ';
        }
        end = each.start + each.length;
        letter.start = std::uint32_t(seen.text.size());
        seen.text.append(painted.text, each.start, each.length);
        seen.letters.push_back(letter);
    }
    seen.links = linksOf(of);
    return seen;
}

std::vector<SeenLink> SeenPages::linksOf(const FilePage &page) const
{
    std::vector<SeenLink> links;
    const SeenTurn turn(m_file, page);
    for (const View each : itemsIn(m_file.resolved(Entries(page.body)["Annots"]).body)) {
        const Entries entries(m_file.resolved(each).body);
        if (nameIn(entries["Subtype"]) != "Link")
            continue;
        View destination = entries["Dest"];
        if (destination.empty())
            destination = Entries(m_file.resolved(entries["A"]).body)["D"];
        links.push_back({turn.box(seenRectangle(m_file, entries["Rect"])), pageOf(destination)});
    }
    return links;
}

int SeenPages::pageOf(View destination) const
{
    if (destination.empty())
        return -1;
    Lexer lexer(destination);
    if (const Token token = lexer.next(); token.isString())
        return pageNamed(bytesOf(token));
    const std::vector<View> items = itemsIn(m_file.resolved(destination).body);
    const int id = items.empty() ? 0 : referenceIn(items.front());
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [id](const FilePage &page) { return page.id == id; });
    return found == m_pages.end() || id == 0 ? -1 : int(found - m_pages.begin());
}

int SeenPages::pageNamed(const std::string &name) const
{
    // Our writers put all names in one leaf.
    const Entries catalogue(m_file.resolved(Entries(m_file.trailer())["Root"]).body);
    const Entries names(m_file.resolved(catalogue["Names"]).body);
    const std::vector<View> pairs =
        itemsIn(m_file.resolved(Entries(m_file.resolved(names["Dests"]).body)["Names"]).body);
    for (size_t at = 0; at + 1 < pairs.size(); at += 2) {
        Lexer lexer(pairs[at]);
        const Token token = lexer.next();
        Lexer place(pairs[at + 1]);
        if (token.isString() && bytesOf(token) == name && !place.next().isString())
            return pageOf(pairs[at + 1]);
    }
    return -1;
}

} // namespace moothall::reading
