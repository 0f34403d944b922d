#include "core/papers/destinations.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace moothall {

namespace {

constexpr size_t mostNames = 200'000;

/// The leaves of a name tree, which may be knotted.
void readNameTree(PdfObject root, std::map<std::string, PdfObject> &into)
{
    std::vector<PdfObject> waiting{root};
    PdfIds seen;
    while (!waiting.empty() && into.size() < mostNames) {
        const PdfObject node = waiting.back();
        waiting.pop_back();
        if (!PdfObject(node).isDictionary() ||
            (PdfObject(node).isIndirect() && !seen.insert(node.getObjGen()).second))
            continue;
        for (const PdfObject &kid : itemsOf(valueOf(node, "/Kids")))
            waiting.push_back(kid);
        const auto names = itemsOf(valueOf(node, "/Names"));
        for (size_t i = 0; i + 1 < names.size(); i += 2)
            if (PdfObject key = names[i]; key.isString())
                into.try_emplace(key.getStringValue(), names[i + 1]);
    }
}

bool startsWith(const std::string &text, std::string_view lowerCasePrefix)
{
    return text.size() > lowerCasePrefix.size() &&
           std::equal(lowerCasePrefix.begin(), lowerCasePrefix.end(), text.begin(),
                      [](char wanted, char c) {
                          return wanted == char(std::tolower(static_cast<unsigned char>(c)));
                      });
}

bool isWebAddress(const std::string &address)
{
    constexpr size_t longest = 4096;
    const bool printable = std::all_of(address.begin(), address.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
    });
    return printable && address.size() <= longest &&
           (startsWith(address, "http://") || startsWith(address, "https://") ||
            startsWith(address, "mailto:"));
}

} // namespace

Destinations::Destinations(PdfObject catalog, const PaperPages &pages)
    : m_pages(pages)
{
    PdfObject old = valueOf(catalog, "/Dests");
    if (old.isDictionary())
        for (const std::string &key : old.getKeys())
            m_named.try_emplace(key.substr(1), old.getKey(key));
    readNameTree(valueOf(valueOf(catalog, "/Names"), "/Dests"), m_named);
    PdfObject base = valueOf(valueOf(catalog, "/URI"), "/Base");
    if (base.isString() && isWebAddress(base.getStringValue()))
        m_base = base.getStringValue();
}

PdfObject Destinations::resolve(PdfObject destination) const
{
    // A name may lead to a dictionary that leads to a name: follow, but not for ever.
    for (int i = 0; i < 6; ++i) {
        std::string name;
        if (destination.isArray())
            return destination;
        if (destination.isDictionary()) {
            destination = destination.getKey("/D");
            continue;
        }
        if (destination.isName())
            name = destination.getName().substr(1);
        else if (destination.isString())
            name = destination.getStringValue();
        const auto found = m_named.find(name);
        if (name.empty() || found == m_named.end())
            break;
        destination = found->second;
    }
    return PdfObject::newNull();
}

PdfObject Destinations::cleaned(PdfObject destination) const
{
    const auto items = itemsOf(destination);
    if (items.empty())
        return PdfObject::newNull();
    int page = m_pages.numberOf(items[0]);
    if (PdfObject(items[0]).isInteger())
        page = integerOf(items[0], -1); // some programs write page numbers within the file too
    if (page < 0 || size_t(page) >= m_pages.list.size())
        return PdfObject::newNull();

    struct Kind
    {
        const char *name;
        size_t numbers;
    };
    static constexpr std::array kinds{Kind{"/XYZ", 3},   Kind{"/Fit", 0},  Kind{"/FitH", 1},
                                      Kind{"/FitV", 1},  Kind{"/FitR", 4}, Kind{"/FitB", 0},
                                      Kind{"/FitBH", 1}, Kind{"/FitBV", 1}};
    PdfObject clean = PdfObject::newArray();
    clean.appendItem(m_pages.list[size_t(page)].object);
    for (const Kind &kind : kinds) {
        if (items.size() < 2 || !isNamed(items[1], kind.name))
            continue;
        clean.appendItem(PdfObject::newName(kind.name));
        for (size_t i = 2; i < 2 + kind.numbers; ++i) {
            const auto number = i < items.size() ? numberOf(items[i]) : std::nullopt;
            // Only a rectangle must have all its numbers; elsewhere null means "as it is".
            clean.appendItem(number || kind.numbers == 4 ? PdfObject::newReal(number.value_or(0), 3)
                                                         : PdfObject::newNull());
        }
        return clean;
    }
    clean.appendItem(PdfObject::newName("/Fit"));
    return clean;
}

PdfObject Destinations::explicitTarget(PdfObject linkOrBookmark) const
{
    PdfObject destination = valueOf(linkOrBookmark, "/Dest");
    if (destination.isNull()) {
        const PdfObject action = valueOf(linkOrBookmark, "/A");
        if (isNamed(valueOf(action, "/S"), "/GoTo"))
            destination = valueOf(action, "/D");
    }
    return cleaned(resolve(destination));
}

std::string Destinations::webTarget(PdfObject link) const
{
    const PdfObject action = valueOf(link, "/A");
    PdfObject address = valueOf(action, "/URI");
    if (!isNamed(valueOf(action, "/S"), "/URI") || !address.isString())
        return {};
    const std::string text = address.getStringValue();
    if (isWebAddress(text))
        return text;
    // Relative to the file's own base, if it has one; every other scheme is none of ours.
    const bool relative = !text.empty() && text.find(':') == std::string::npos;
    return relative && isWebAddress(m_base + text) ? m_base + text : std::string();
}

} // namespace moothall
