#include "core/papers/reading/pages.h"

namespace moothall::reading {

std::vector<FilePage> pagesOf(const PlainFile &file)
{
    struct Step
    {
        int id;
        View resources;
    };
    std::vector<FilePage> pages;
    std::vector<bool> seen(static_cast<size_t>(file.size()));
    const Entries catalog(file.resolved(Entries(file.trailer())["Root"]).body);
    std::vector<Step> waiting{{referenceIn(catalog["Pages"]), {}}};
    while (!waiting.empty()) {
        const Step step = waiting.back();
        waiting.pop_back();
        if (step.id <= 0 || step.id >= file.size() || seen[static_cast<size_t>(step.id)])
            continue;
        seen[static_cast<size_t>(step.id)] = true;
        const Entries node(file.object(step.id).body);
        const View own = node["Resources"];
        const View resources = own.empty() ? step.resources : own;
        const View kids = node["Kids"];
        if (kids.empty() || nameIn(node["Type"]) == "Page") {
            pages.push_back({step.id, file.object(step.id).body, resources});
            continue;
        }
        const std::vector<View> items = itemsIn(file.resolved(kids).body);
        for (auto kid = items.rbegin(); kid != items.rend(); ++kid)
            waiting.push_back({referenceIn(*kid), resources});
    }
    return pages;
}

std::vector<int> contentsOf(const PlainFile &file, const FilePage &page)
{
    const View contents = Entries(page.body)["Contents"];
    const int id = referenceIn(contents);
    if (id > 0 && file.object(id).isStream)
        return {id};
    std::vector<int> ids;
    for (const View item : itemsIn(file.resolved(contents).body)) {
        if (const int each = referenceIn(item))
            ids.push_back(each);
    }
    return ids;
}

} // namespace moothall::reading
