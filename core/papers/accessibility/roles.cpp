#include "core/papers/accessibility/roles.h"

#include <algorithm>
#include <array>
#include <set>

namespace moothall::accessibility {

using namespace reading;

namespace {

struct Named
{
    View name;
    Role role;
};

/// In the order of their names.
constexpr auto standardTypes = std::to_array<Named>({
    {"Annot", Role::Annot},
    {"Art", Role::Other},
    {"BibEntry", Role::Other},
    {"BlockQuote", Role::Other},
    {"Caption", Role::Caption},
    {"Code", Role::Other},
    {"Div", Role::Other},
    {"Document", Role::Document},
    {"Figure", Role::Figure},
    {"Form", Role::Form},
    {"Formula", Role::Formula},
    {"H", Role::H},
    {"H1", Role::H1},
    {"H2", Role::H2},
    {"H3", Role::H3},
    {"H4", Role::H4},
    {"H5", Role::H5},
    {"H6", Role::H6},
    {"Index", Role::Other},
    {"L", Role::L},
    {"LBody", Role::LBody},
    {"LI", Role::LI},
    {"Lbl", Role::Lbl},
    {"Link", Role::Link},
    {"NonStruct", Role::NonStruct},
    {"Note", Role::Note},
    {"P", Role::Other},
    {"Part", Role::Part},
    {"Private", Role::Other},
    {"Quote", Role::Other},
    {"RB", Role::Other},
    {"RP", Role::Other},
    {"RT", Role::Other},
    {"Reference", Role::Other},
    {"Ruby", Role::Other},
    {"Sect", Role::Other},
    {"Span", Role::Other},
    {"TBody", Role::TBody},
    {"TD", Role::TD},
    {"TFoot", Role::TFoot},
    {"TH", Role::TH},
    {"THead", Role::THead},
    {"TOC", Role::TOC},
    {"TOCI", Role::TOCI},
    {"TR", Role::TR},
    {"Table", Role::Table},
    {"WP", Role::Other},
    {"WT", Role::Other},
    {"Warichu", Role::Other},
});

} // namespace

Role standardRole(View type)
{
    const auto *const found =
        std::lower_bound(standardTypes.begin(), standardTypes.end(), type,
                         [](const Named &each, View name) { return each.name < name; });
    return found != standardTypes.end() && found->name == type ? found->role : Role::None;
}

RoleMap::RoleMap(const PlainFile &file, View map)
{
    const Entries entries(file.resolved(map).body);
    for (const Entries::Entry &entry : entries.all()) {
        if (const View to = nameIn(file.resolved(entry.value).body); !to.empty())
            m_types.try_emplace(nameOf(entry.key), nameOf(to));
    }
}

RoleMap::Mapping RoleMap::of(View type) const
{
    Mapping mapping;
    std::string name = nameOf(type);
    mapping.role = standardRole(name);
    const bool isStandard = mapping.role != Role::None;
    std::set<std::string> seen;
    for (auto next = m_types.find(name); next != m_types.end(); next = m_types.find(name)) {
        if (!seen.insert(name).second) {
            mapping.isCircular = true;
            break;
        }
        mapping.remapsStandard =
            mapping.remapsStandard || (isStandard && next->second != next->first);
        name = next->second;
        if (mapping.role == Role::None)
            mapping.role = standardRole(name);
    }
    return mapping;
}

} // namespace moothall::accessibility
