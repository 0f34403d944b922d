#include "core/papers/layers.h"

#include <algorithm>

namespace moothall {

Layers::Layers(PdfObject catalog)
{
    const PdfObject properties = valueOf(catalog, "/OCProperties");
    for (const PdfObject &group : itemsOf(valueOf(properties, "/OCGs")))
        m_all.insert(group.getObjGen());
    const PdfObject standard = valueOf(properties, "/D");
    if (isNamed(valueOf(standard, "/BaseState"), "/OFF"))
        m_off = m_all;
    for (const PdfObject &group : itemsOf(valueOf(standard, "/ON")))
        m_off.erase(group.getObjGen());
    for (const PdfObject &group : itemsOf(valueOf(standard, "/OFF")))
        if (m_all.contains(group.getObjGen()))
            m_off.insert(group.getObjGen());
}

bool Layers::isOff(PdfObject group) const
{
    return m_off.contains(group.getObjGen());
}

bool Layers::expressionHolds(PdfObject expression, int depth) const
{
    constexpr int deepest = 16;
    if (!expression.isArray())
        return !isOff(expression);
    const auto items = itemsOf(expression);
    if (items.empty() || depth > deepest)
        return true;
    const auto holds = [this, depth](const PdfObject &item) {
        return expressionHolds(item, depth + 1);
    };
    if (isNamed(items[0], "/Not"))
        return items.size() < 2 || !holds(items[1]);
    if (isNamed(items[0], "/Or"))
        return std::any_of(items.begin() + 1, items.end(), holds);
    return std::all_of(items.begin() + 1, items.end(), holds);
}

bool Layers::hides(PdfObject object) const
{
    if (!object.isDictionary() || m_off.empty())
        return false;
    if (!isNamed(valueOf(object, "/Type"), "/OCMD"))
        return isOff(object);
    PdfObject expression = valueOf(object, "/VE");
    if (expression.isArray())
        return !expressionHolds(expression, 0);
    PdfObject groups = valueOf(object, "/OCGs");
    std::vector<PdfObject> all =
        groups.isArray() ? itemsOf(groups) : std::vector<PdfObject>{groups};
    std::erase_if(all, [](PdfObject group) { return !group.isDictionary(); });
    if (all.empty())
        return false;
    const auto off = [this](const PdfObject &group) { return isOff(group); };
    const std::string policy = nameOf(object, "/P");
    if (policy == "/AllOn")
        return std::any_of(all.begin(), all.end(), off);
    if (policy == "/AnyOff")
        return std::none_of(all.begin(), all.end(), off);
    if (policy == "/AllOff")
        return !std::all_of(all.begin(), all.end(), off);
    return std::all_of(all.begin(), all.end(), off);
}

} // namespace moothall
