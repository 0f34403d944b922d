#include "core/pack/pageview.h"

#include "core/pack/pdftext.h"
#include "core/pack/referencerewriter.h"

#include <algorithm>

namespace moothall {

namespace {

struct Box
{
    double left, bottom, right, top;

    bool isUsable() const { return right - left >= 1 && top - bottom >= 1; }
};

std::optional<Box> boxIn(const CanonicalSource &source, Bytes value)
{
    const auto values = valuesIn(source.resolve(value));
    if (!values || values->size() != 4)
        return std::nullopt;
    std::array<double, 4> n;
    for (size_t i = 0; i < 4; ++i) {
        const auto number = numberIn(source.resolve((*values)[i]));
        if (!number)
            return std::nullopt;
        n[i] = *number;
    }
    return Box{std::min(n[0], n[2]), std::min(n[1], n[3]), std::max(n[0], n[2]), std::max(n[1], n[3])};
}

} // namespace

std::optional<PageView> PageView::of(const CanonicalSource &source, const DictView &page)
{
    auto box = boxIn(source, page.value("/MediaBox"));
    if (!box || !box->isUsable())
        return std::nullopt;
    if (const auto crop = boxIn(source, page.value("/CropBox"))) {
        const Box seen{std::max(box->left, crop->left), std::max(box->bottom, crop->bottom),
            std::min(box->right, crop->right), std::min(box->top, crop->top)};
        if (seen.isUsable())
            box = seen;
    }
    PageView view{box->left, box->bottom, box->right, box->top};
    if (const auto turn = integerIn(source.resolve(page.value("/Rotate"))); turn && *turn % 90 == 0)
        view.rotation = int((*turn % 360 + 360) % 360);
    if (const auto unit = numberIn(source.resolve(page.value("/UserUnit"))); unit && *unit > 0)
        view.userUnit = *unit;
    return view;
}

double PageView::width() const { return (rotation % 180 == 0 ? right - left : top - bottom) * userUnit; }

double PageView::height() const { return (rotation % 180 == 0 ? top - bottom : right - left) * userUnit; }

std::string PageView::matrix() const
{
    const std::string unit = pdfNumber(1 / userUnit);
    const auto at = [](double x, double y) { return ' ' + pdfNumber(x) + ' ' + pdfNumber(y); };
    switch (rotation) {
    case 90:
        return "0 " + unit + " -" + unit + " 0" + at(right, bottom);
    case 180:
        return '-' + unit + " 0 0 -" + unit + at(right, top);
    case 270:
        return "0 -" + unit + ' ' + unit + " 0" + at(left, top);
    default:
        return unit + " 0 0 " + unit + at(left, bottom);
    }
}

std::string PageView::destination(int pageId) const
{
    const double cornerLeft = rotation == 180 || rotation == 270 ? right : left;
    const double cornerTop = rotation == 90 || rotation == 180 ? bottom : top;
    std::string text = "[";
    appendReference(text, pageId);
    return text + "/XYZ " + pdfNumber(cornerLeft) + ' ' + pdfNumber(cornerTop) + " 0]";
}

std::string PageView::destination(int pageId, double height) const
{
    std::string text = "[";
    appendReference(text, pageId);
    return text + "/XYZ " + pdfNumber(left) + ' ' + pdfNumber(height) + " 0]";
}

} // namespace moothall
