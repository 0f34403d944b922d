#include "core/papers/accessibility/structuretree.h"

#include <algorithm>

namespace moothall::accessibility {

using namespace reading;

StructureTree::StructureTree(const PlainFile &file, View root, const std::vector<int> &pageOfObject)
    : m_file(file)
    , m_root(referenceIn(root))
    , m_elementOf(static_cast<size_t>(file.size()), -1)
    , m_leads(static_cast<size_t>(file.size()), 0)
{
    const View body = file.resolved(root).body;
    m_isThere = body.starts_with("<<");
    if (!m_isThere)
        return;
    const Entries entries(body);
    m_roles = RoleMap(file, entries["RoleMap"]);
    read(entries["K"], pageOfObject);
    m_hasParentTree = !entries["ParentTree"].empty();
    readParentTree(entries["ParentTree"]);
}

int StructureTree::add(int object, View body, int parent, const std::vector<int> &pageOfObject)
{
    Element element{.object = object, .parent = parent};
    element.body = body;
    const Entries entries(body);
    const RoleMap::Mapping mapping = m_roles.of(nameIn(m_file.resolved(entries["S"]).body));
    element.role = mapping.role;
    element.isCircular = mapping.isCircular;
    element.remapsStandard = mapping.remapsStandard;
    element.hasParentEntry = !entries["P"].empty();
    const bool inherits = parent >= 0 && m_elements[static_cast<size_t>(parent)].hasLanguage;
    element.hasLanguage = inherits || !entries["Lang"].empty();
    if (const int page = referenceIn(entries["Pg"]); page > 0 && page < m_file.size())
        element.page = pageOfObject[static_cast<size_t>(page)];
    m_elements.push_back(element);
    const int index = static_cast<int>(m_elements.size()) - 1;
    if (object > 0)
        m_elementOf[static_cast<size_t>(object)] = index;
    return index;
}

void StructureTree::readKid(View value, int element, int page, const std::vector<int> &pageOfObject)
{
    if (const auto mcid = integerIn(value)) {
        if (element >= 0) {
            ++m_elements[static_cast<size_t>(element)].marks;
            m_marks.push_back(
                {element, page,
                 static_cast<int>(std::clamp<std::int64_t>(*mcid, -1, 1'000'000'000))});
        }
        return;
    }
    const int id = referenceIn(value);
    const View body = m_file.resolved(value).body;
    const Entries entries(body);
    const View type = nameIn(entries["Type"]);
    const int own = referenceIn(entries["Pg"]);
    if (type == "OBJR" || type == "MCR") {
        if (element < 0)
            return;
        Element &holder = m_elements[static_cast<size_t>(element)];
        if (holder.page == 0 && own > 0 && own < m_file.size())
            holder.page = pageOfObject[static_cast<size_t>(own)];
        if (type == "OBJR") {
            ++holder.objectReferences;
            if (const int object = referenceIn(entries["Obj"]))
                m_objects.try_emplace(object, element);
            return;
        }
        ++holder.marks;
        const int stream = referenceIn(entries["Stm"]);
        const auto mcid = integerIn(entries["MCID"]).value_or(-1);
        m_marks.push_back({element,
                           stream > 0 ? stream
                           : own > 0  ? own
                                      : page,
                           static_cast<int>(std::clamp<std::int64_t>(mcid, -1, 1'000'000'000))});
        return;
    }
    const bool isNew = id <= 0 || (id < m_file.size() && m_elementOf[static_cast<size_t>(id)] < 0);
    if (body.starts_with("<<") && isNew && m_elements.size() < mostElements)
        m_found.push_back(add(id, body, element, pageOfObject));
}

void StructureTree::read(View rootKids, const std::vector<int> &pageOfObject)
{
    const auto readKids = [&](View kids, int element, int page) {
        m_found.clear();
        const View resolved = m_file.resolved(kids).body;
        if (resolved.starts_with("[")) {
            for (const View kid : itemsIn(resolved))
                readKid(kid, element, page, pageOfObject);
        } else if (!kids.empty()) {
            readKid(kids, element, page, pageOfObject);
        }
        if (element >= 0) {
            m_elements[static_cast<size_t>(element)].firstKid = static_cast<int>(m_kids.size());
            m_elements[static_cast<size_t>(element)].kidCount = static_cast<int>(m_found.size());
        }
        m_kids.insert(m_kids.end(), m_found.begin(), m_found.end());
    };
    readKids(rootKids, -1, 0);
    // Breadth first: kids come after their parents.
    for (size_t at = 0; at < m_elements.size(); ++at) {
        const Entries entries(m_elements[at].body);
        readKids(entries["K"], static_cast<int>(at), referenceIn(entries["Pg"]));
    }
    for (size_t at = m_elements.size(); at-- > 0;) {
        const Element &element = m_elements[at];
        if (element.page > 0 && element.parent >= 0 &&
            m_elements[static_cast<size_t>(element.parent)].page == 0)
            m_elements[static_cast<size_t>(element.parent)].page = element.page;
    }
}

/// A number tree of any shape.
void StructureTree::readParentTree(View tree)
{
    std::vector<View> waiting{tree};
    std::vector<bool> seen(static_cast<size_t>(m_file.size()));
    while (!waiting.empty()) {
        const View node = waiting.back();
        waiting.pop_back();
        if (const int id = referenceIn(node); id > 0 && id < m_file.size()) {
            if (seen[static_cast<size_t>(id)])
                continue;
            seen[static_cast<size_t>(id)] = true;
        }
        const Entries entries(m_file.resolved(node).body);
        const std::vector<View> numbers = itemsIn(m_file.resolved(entries["Nums"]).body);
        for (size_t at = 0; at + 1 < numbers.size(); at += 2) {
            if (const auto key = integerIn(numbers[at]))
                m_parents.try_emplace(*key, numbers[at + 1]);
        }
        for (const View kid : itemsIn(m_file.resolved(entries["Kids"]).body))
            waiting.push_back(kid);
    }
}

std::vector<int> StructureTree::kidsOf(int element) const
{
    const Element &from = m_elements[static_cast<size_t>(element)];
    const auto first = m_kids.begin() + from.firstKid;
    return {first, first + from.kidCount};
}

std::vector<int> StructureTree::meaningfulKidsOf(int element) const
{
    std::vector<int> kids;
    std::vector<int> waiting = kidsOf(element);
    std::reverse(waiting.begin(), waiting.end());
    while (!waiting.empty()) {
        const int kid = waiting.back();
        waiting.pop_back();
        if (m_elements[static_cast<size_t>(kid)].role != Role::NonStruct) {
            kids.push_back(kid);
            continue;
        }
        const std::vector<int> inner = kidsOf(kid);
        waiting.insert(waiting.end(), inner.rbegin(), inner.rend());
    }
    return kids;
}

Role StructureTree::parentRoleOf(int element) const
{
    int parent = m_elements[static_cast<size_t>(element)].parent;
    while (parent >= 0 && m_elements[static_cast<size_t>(parent)].role == Role::NonStruct)
        parent = m_elements[static_cast<size_t>(parent)].parent;
    return parent < 0 ? Role::None : m_elements[static_cast<size_t>(parent)].role;
}

std::vector<int> StructureTree::inReadingOrder() const
{
    std::vector<int> order;
    order.reserve(m_elements.size());
    std::vector<int> waiting;
    for (size_t at = m_elements.size(); at-- > 0;) {
        if (m_elements[at].parent < 0)
            waiting.push_back(static_cast<int>(at));
    }
    while (!waiting.empty()) {
        const int element = waiting.back();
        waiting.pop_back();
        order.push_back(element);
        const std::vector<int> kids = kidsOf(element);
        waiting.insert(waiting.end(), kids.rbegin(), kids.rend());
    }
    return order;
}

View StructureTree::parentEntry(std::int64_t key) const
{
    const auto found = m_parents.find(key);
    return found == m_parents.end() ? View() : found->second;
}

int StructureTree::elementOf(int id) const
{
    return id > 0 && id < m_file.size() ? m_elementOf[static_cast<size_t>(id)] : -1;
}

bool StructureTree::leadsToRoot(int id)
{
    std::vector<int> path;
    char answer = 2;
    while (id > 0 && id < m_file.size()) {
        char &known = m_leads[static_cast<size_t>(id)];
        if (known != 0) {
            answer = known;
            break;
        }
        known = 2; // should the path come by here again
        path.push_back(id);
        const Entries entries(m_file.object(id).body);
        if (id == m_root || nameIn(entries["Type"]) == "StructTreeRoot") {
            answer = 1;
            break;
        }
        id = referenceIn(entries["P"]);
    }
    for (const int each : path)
        m_leads[static_cast<size_t>(each)] = answer;
    return answer == 1;
}

} // namespace moothall::accessibility
