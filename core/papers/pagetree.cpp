#include "core/papers/pagetree.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

constexpr std::array inheritable{"/Resources", "/MediaBox", "/CropBox", "/Rotate"};
const Rectangle a4(0, 0, 595.276, 841.89);

struct Node
{
    PdfObject object;
    std::array<PdfObject, inheritable.size()> inherited;
};

std::optional<Rectangle> rectangleOf(PdfObject box)
{
    const auto items = itemsOf(box);
    if (items.size() != 4)
        return std::nullopt;
    std::array<double, 4> values{};
    for (size_t i = 0; i < 4; ++i) {
        const auto number = numberOf(items[i]);
        if (!number || std::abs(*number) > PdfLimits::largestPageSize)
            return std::nullopt;
        values[i] = *number;
    }
    const Rectangle normal(std::min(values[0], values[2]), std::min(values[1], values[3]),
                           std::max(values[0], values[2]), std::max(values[1], values[3]));
    constexpr double leastSide = 1;
    if (normal.urx - normal.llx < leastSide || normal.ury - normal.lly < leastSide)
        return std::nullopt;
    return normal;
}

bool isSame(const Rectangle &a, const Rectangle &b)
{
    const auto near = [](double x, double y) { return std::abs(x - y) < 0.01; };
    return near(a.llx, b.llx) && near(a.lly, b.lly) && near(a.urx, b.urx) && near(a.ury, b.ury);
}

std::optional<Rectangle> within(const Rectangle &inner, const Rectangle &outer)
{
    const Rectangle cut(std::max(inner.llx, outer.llx), std::max(inner.lly, outer.lly),
                        std::min(inner.urx, outer.urx), std::min(inner.ury, outer.ury));
    if (cut.urx - cut.llx < 1 || cut.ury - cut.lly < 1)
        return std::nullopt;
    return cut;
}

int rotationOf(PdfObject rotate)
{
    const int degrees = integerOf(rotate, 0) % 360;
    return degrees % 90 == 0 ? (degrees + 360) % 360 : 0;
}

void warn(PaperPages &pages, const QString &code)
{
    if (!pages.warnings.contains(code))
        pages.warnings.append(code);
}

/// Fonts and the dictionary itself are made the page's own, so that a stamp can be added to one
/// page alone.
PdfObject ownResources(PdfObject resources)
{
    if (!resources.isDictionary())
        return PdfObject::newDictionary();
    PdfObject own = resources.shallowCopy();
    own.removeKey("/Type"); // resources have none, and as a file's, say, they would be taken out with it
    PdfObject fonts = own.getKey("/Font");
    if (fonts.isDictionary())
        own.replaceKey("/Font", fonts.shallowCopy());
    else
        own.removeKey("/Font");
    return own;
}

PdfObject directContents(PdfObject contents)
{
    if (contents.isStream())
        return contents;
    PdfObject streams = PdfObject::newArray();
    for (const PdfObject &item : itemsOf(contents))
        if (PdfObject(item).isStream())
            streams.appendItem(item);
    return streams.getArrayNItems() > 0 ? streams : PdfObject::newNull();
}

void setBoxes(PaperPages &pages, PaperPage &page, const Node &node)
{
    const auto media = rectangleOf(node.inherited[1]);
    if (!media)
        warn(pages, u"no-page-size"_s);
    const Rectangle box = media.value_or(a4);
    page.object.replaceKey("/MediaBox", PdfObject::newArray(box));

    Rectangle visible = box;
    if (const auto crop = rectangleOf(node.inherited[2]))
        visible = within(*crop, box).value_or(box);
    if (isSame(visible, box))
        page.object.removeKey("/CropBox");
    else
        page.object.replaceKey("/CropBox", PdfObject::newArray(visible));

    constexpr double margin = 36;
    if (box.urx - box.llx - (visible.urx - visible.llx) > margin ||
        box.ury - box.lly - (visible.ury - visible.lly) > margin)
        ++pages.cropped;

    const double unit = numberOf(page.object.getKey("/UserUnit")).value_or(1);
    const bool hasUnit = unit > 0 && unit <= 1000 && unit != 1;
    if (!hasUnit)
        page.object.removeKey("/UserUnit");

    page.facts.rotation = rotationOf(node.inherited[3]);
    if (page.facts.rotation == 0)
        page.object.removeKey("/Rotate");
    else
        page.object.replaceKey("/Rotate", PdfObject::newInteger(page.facts.rotation));

    page.facts.width = (visible.urx - visible.llx) * (hasUnit ? unit : 1);
    page.facts.height = (visible.ury - visible.lly) * (hasUnit ? unit : 1);
    if (page.facts.rotation % 180 != 0)
        std::swap(page.facts.width, page.facts.height);
    if (std::max(page.facts.width, page.facts.height) > PdfLimits::pageSize)
        warn(pages, u"enormous-page"_s);
}

void takePage(QPDF &pdf, PaperPages &pages, const Node &node)
{
    if (pages.list.size() >= size_t(PdfLimits::pages))
        throw OverLimit("more pages than a paper may have");
    PaperPage page;
    const bool again = node.object.isIndirect() && pages.numbers.contains(node.object.getObjGen());
    // A damaged file's catalogue may hang in its own page tree: it goes on being the catalogue for as long as the file is
    // read, and can't lose its keys.
    const bool isCatalogue = node.object.isIndirect() && node.object.getObjGen() == pdf.getRoot().getObjGen();
    page.object = again || isCatalogue ? pdf.makeIndirectObject(PdfObject(node.object).shallowCopy())
                                       : indirect(pdf, node.object);

    static const std::set<std::string> kept{"/UserUnit", "/Contents", "/Annots", "/Group"};
    for (const std::string &key : page.object.getKeys())
        if (!kept.contains(key))
            page.object.removeKey(key);
    page.object.replaceKey("/Type", PdfObject::newName("/Page"));
    page.object.replaceKey("/Resources", ownResources(node.inherited[0]));
    PdfObject contents = directContents(page.object.getKey("/Contents"));
    if (contents.isNull())
        page.object.removeKey("/Contents");
    else
        page.object.replaceKey("/Contents", contents);
    if (again && page.object.getKey("/Annots").isArray())
        page.object.removeKey("/Annots"); // an annotation belongs to one page
    setBoxes(pages, page, node);

    pages.numbers[page.object.getObjGen()] = int(pages.list.size());
    pages.list.push_back(std::move(page));
}

} // namespace

int PaperPages::numberOf(PdfObject page) const
{
    if (!page.isDictionary())
        return -1;
    const auto found = numbers.find(page.getObjGen());
    return found == numbers.end() ? -1 : found->second;
}

PaperPages flattenPageTree(QPDF &pdf)
{
    PaperPages pages;
    PdfIds seen;
    PdfObject nothing = PdfObject::newNull();
    std::vector<Node> waiting{
        {valueOf(pdf.getRoot(), "/Pages"), {nothing, nothing, nothing, nothing}}};
    // The inheritable values of a page are taken before its keys go, and a page that appears twice
    // has lost its keys by then: so they are remembered.
    std::map<QPDFObjGen, Node> taken;
    while (!waiting.empty()) {
        Node node = std::move(waiting.back());
        waiting.pop_back();
        if (!node.object.isDictionary()) {
            ++pages.lost;
            continue;
        }
        const bool known = node.object.isIndirect() && taken.contains(node.object.getObjGen());
        if (!known)
            for (size_t i = 0; i < inheritable.size(); ++i)
                if (PdfObject own = valueOf(node.object, inheritable[i]); !own.isNull())
                    node.inherited[i] = own;
        PdfObject kids = valueOf(node.object, "/Kids");
        if (!kids.isArray()) {
            if (isNamed(valueOf(node.object, "/Type"), "/Pages"))
                continue;
            if (known)
                node.inherited = taken.at(node.object.getObjGen()).inherited;
            else if (node.object.isIndirect())
                taken.emplace(node.object.getObjGen(), node);
            takePage(pdf, pages, node);
            continue;
        }
        if (node.object.isIndirect() && !seen.insert(node.object.getObjGen()).second) {
            pages.isKnotted = true;
            continue;
        }
        const auto list = itemsOf(kids);
        for (auto kid = list.rbegin(); kid != list.rend(); ++kid)
            waiting.push_back({*kid, node.inherited});
    }
    return pages;
}

} // namespace moothall
