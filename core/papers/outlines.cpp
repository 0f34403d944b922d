#include "core/papers/outlines.h"

namespace moothall {

namespace {

constexpr int deepest = 24;

struct Entry
{
    std::string title;
    PdfObject target;
    PdfObject colour;
    int flags = 0;
    bool open = false;
    std::vector<size_t> kids;
};

/// Entries in document order, their kids by index; entry 0 is the root.
std::vector<Entry> readEntries(PdfObject outlines, const Destinations &destinations)
{
    struct Waiting
    {
        PdfObject item;
        size_t parent;
        int depth;
    };
    std::vector<Entry> entries(1);
    entries[0].target = PdfObject::newNull();
    PdfIds seen;
    std::vector<Waiting> waiting{{valueOf(outlines, "/First"), 0, 1}};
    while (!waiting.empty() && entries.size() <= size_t(PdfLimits::outlineItems)) {
        const Waiting next = waiting.back();
        waiting.pop_back();
        PdfObject item = next.item;
        if (!item.isDictionary() || !item.isIndirect() || !seen.insert(item.getObjGen()).second)
            continue;
        Entry entry;
        entry.title = textOf(item.getKey("/Title"));
        entry.target = destinations.explicitTarget(item);
        entry.colour = item.getKey("/C");
        entry.flags = integerOf(item.getKey("/F"), 0) & 3;
        entry.open = integerOf(item.getKey("/Count"), 0) > 0;
        entries[next.parent].kids.push_back(entries.size());
        waiting.push_back({item.getKey("/Next"), next.parent, next.depth});
        if (next.depth < deepest)
            waiting.push_back({item.getKey("/First"), entries.size(), next.depth + 1});
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// From the last to the first, so that a follower has settled before whoever looks at it.
void lendTargets(std::vector<Entry> &entries)
{
    for (size_t i = entries.size(); i-- > 0;) {
        Entry &entry = entries[i];
        std::erase_if(entry.kids, [&entries](size_t kid) { return entries[kid].target.isNull(); });
        if (i > 0 && entry.target.isNull() && !entry.kids.empty())
            entry.target = entries[entry.kids.front()].target.shallowCopy();
    }
}

} // namespace

PdfObject cleanOutlines(QPDF &pdf, PdfObject outlines, const Destinations &destinations, int &count)
{
    std::vector<Entry> entries = readEntries(outlines, destinations);
    lendTargets(entries);
    count = 0;
    if (entries[0].kids.empty())
        return PdfObject::newNull();

    std::vector<PdfObject> objects;
    for (const Entry &entry : entries) {
        PdfObject object = pdf.makeIndirectObject(PdfObject::newDictionary());
        if (!objects.empty()) {
            object.replaceKey("/Title", PdfObject::newUnicodeString(entry.title));
            object.replaceKey("/Dest", entry.target);
            if (PdfObject(entry.colour).isArray() && itemsOf(entry.colour).size() == 3)
                object.replaceKey("/C", entry.colour);
            if (entry.flags)
                object.replaceKey("/F", PdfObject::newInteger(entry.flags));
        } else {
            object.replaceKey("/Type", PdfObject::newName("/Outlines"));
        }
        objects.push_back(object);
    }
    // How many entries show below each: a closed one hides its own.
    std::vector<int> shown(entries.size(), 0);
    for (size_t i = entries.size(); i-- > 0;)
        for (const size_t kid : entries[i].kids)
            shown[i] += 1 + (entries[kid].open ? shown[kid] : 0);
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto &kids = entries[i].kids;
        if (kids.empty())
            continue;
        objects[i].replaceKey("/First", objects[kids.front()]);
        objects[i].replaceKey("/Last", objects[kids.back()]);
        objects[i].replaceKey(
            "/Count", PdfObject::newInteger(i == 0 || entries[i].open ? shown[i] : -shown[i]));
        for (size_t k = 0; k < kids.size(); ++k) {
            objects[kids[k]].replaceKey("/Parent", objects[i]);
            if (k > 0)
                objects[kids[k]].replaceKey("/Prev", objects[kids[k - 1]]);
            if (k + 1 < kids.size())
                objects[kids[k]].replaceKey("/Next", objects[kids[k + 1]]);
            ++count;
        }
    }
    return objects[0];
}

} // namespace moothall
