#include "core/papers/structure.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace moothall {

namespace {

std::vector<PdfObject> kidsIn(PdfObject kids)
{
    if (kids.isArray())
        return itemsOf(kids);
    return kids.isNull() ? std::vector<PdfObject>() : std::vector<PdfObject>{kids};
}

std::vector<PdfObject> kidsOf(PdfObject element)
{
    return kidsIn(valueOf(element, "/K"));
}

/// Whether an element keeps what it says under this key.
bool isKept(std::string_view key)
{
    constexpr auto kept = std::to_array<std::string_view>({"/A", "/ActualText", "/Alt", "/C", "/E",
                                                           "/ID", "/K", "/Lang", "/Pg", "/R", "/S",
                                                           "/T"});
    static_assert(std::is_sorted(kept.begin(), kept.end()));
    return std::binary_search(kept.begin(), kept.end(), key);
}

bool isSameKid(PdfObject a, PdfObject b)
{
    return a.isIndirect() ? a.getObjGen() == b.getObjGen()
                          : a.isInteger() && b.isInteger() && a.getIntValue() == b.getIntValue();
}

bool isSection(const std::string &role)
{
    return role == "/Sect" || role == "/Part" || role == "/Art" || role == "/Document";
}

} // namespace

StructureMender::StructureMender(QPDF &pdf, PaperPages &pages, const PageContents &contents,
                                 const PdfIds &keptLinks, PaperFacts &facts)
    : m_pdf(pdf)
    , m_pages(pages)
    , m_contents(contents)
    , m_keptLinks(keptLinks)
    , m_facts(facts)
{
    for (size_t number = 0; number < pages.list.size(); ++number) {
        const PaperPage &page = pages.list[number];
        for (size_t i = 0; i < page.drawnMcids.size(); ++i)
            if (page.drawnFrom[i].isIndirect())
                m_drawn[page.drawnFrom[i]] = {int(number), page.drawnMcids[i]};
    }
}

bool StructureMender::isThere(PdfObject catalog)
{
    return !kidsOf(valueOf(catalog, "/StructTreeRoot")).empty();
}

void StructureMender::learnRoles(PdfObject oldRoot)
{
    const auto take = [this](PdfObject map) {
        if (!map.isDictionary())
            return;
        for (const std::string &key : map.getKeys())
            if (const std::string role = nameOf(map, key); !role.empty())
                m_roles.try_emplace(key, role);
    };
    take(valueOf(oldRoot, "/RoleMap"));
    for (const PdfObject &space : itemsOf(valueOf(oldRoot, "/Namespaces")))
        take(valueOf(space, "/RoleMapNS"));
}

std::string StructureMender::roleOf(PdfObject element) const
{
    std::string role = nameOf(element, "/S");
    for (int i = 0; i < 16; ++i) {
        const auto found = m_roles.find(role);
        if (found == m_roles.end())
            break;
        role = found->second;
    }
    return role;
}

std::string StructureMender::newId(const std::string &old)
{
    const auto [entry, isNew] = m_newIds.try_emplace(old);
    if (isNew) {
        char text[32];
        std::snprintf(text, sizeof text, "PK00000-%06zu", m_newIds.size());
        entry->second = text;
    }
    return entry->second;
}

void StructureMender::renameHeaders(PdfObject attributes)
{
    if (attributes.isIndirect() && !m_seenAttributes.insert(attributes.getObjGen()).second)
        return;
    PdfObject dictionary = attributes.isStream() ? attributes.getDict() : attributes;
    PdfObject headers = valueOf(dictionary, "/Headers");
    if (!headers.isArray())
        return;
    PdfObject renamed = PdfObject::newArray();
    for (PdfObject id : itemsOf(headers))
        if (id.isString())
            renamed.appendItem(PdfObject::newString(newId(id.getStringValue())));
    dictionary.replaceKey("/Headers", renamed);
}

void StructureMender::settleIds(PdfObject element)
{
    if (PdfObject id = element.getKey("/ID"); id.isString()) {
        const std::string renamed = newId(id.getStringValue());
        if (m_ids.try_emplace(renamed, element).second)
            element.replaceKey("/ID", PdfObject::newString(renamed));
        else
            element.removeKey("/ID"); // two elements of one id: the first keeps it
    }
    PdfObject attributes = element.getKey("/A");
    if (attributes.isArray())
        for (const PdfObject &one : itemsOf(attributes))
            renameHeaders(one);
    else
        renameHeaders(attributes);
}

void StructureMender::settleHeading(PdfObject element, const std::string &role, int sections)
{
    if (role == "/H") {
        // Mixed with numbered headings of other papers, a heading without a number fails (ISO
        // 14289-1, 7.4.4).
        const int level = std::clamp(std::min(sections, m_lastHeading + 1), 1, 6);
        element.replaceKey("/S", PdfObject::newName("/H" + std::to_string(level)));
        m_lastHeading = level;
    } else if (role.size() == 3 && role[1] == 'H' && role[2] >= '1' && role[2] <= '6') {
        const int level = role[2] - '0';
        if (level > m_lastHeading + 1)
            ++m_facts.headingSkips;
        m_lastHeading = level;
    }
}

bool StructureMender::claim(QPDFObjGen owner, int mcid, PdfObject element)
{
    return m_marks[owner].try_emplace(mcid, element).second;
}

PdfObject StructureMender::settledMark(PdfObject kid, PdfObject element)
{
    const bool isNumber = kid.isInteger();
    const int mcid = integerOf(isNumber ? kid : valueOf(kid, "/MCID"), -1);
    PdfObject page = isNumber || !kid.hasKey("/Pg") ? element.getKey("/Pg") : kid.getKey("/Pg");
    const int number = m_pages.numberOf(page);
    PdfObject stream = isNumber ? PdfObject::newNull() : kid.getKey("/Stm");
    const bool inForm = stream.isStream();
    if (number < 0 || mcid < 0)
        return PdfObject::newNull();
    const int highest =
        inForm ? m_contents.highestMcidOfForm(stream) : m_pages.list[size_t(number)].highestMcid;
    PdfObject owner = inForm ? stream : m_pages.list[size_t(number)].object;
    if (mcid > highest)
        return PdfObject::newNull();
    const bool firstMark = !m_marks.contains(owner.getObjGen());
    if (!claim(owner.getObjGen(), mcid, element))
        return PdfObject::newNull();
    if (firstMark)
        m_owners.push_back(owner);
    if (isNumber)
        return kid;
    PdfObject mark = PdfObject::newDictionary();
    mark.replaceKey("/Type", PdfObject::newName("/MCR"));
    mark.replaceKey("/Pg", page);
    mark.replaceKey("/MCID", PdfObject::newInteger(mcid));
    if (inForm)
        mark.replaceKey("/Stm", stream);
    return mark;
}

PdfObject StructureMender::settledReference(PdfObject kid, PdfObject element, bool &lostObject)
{
    PdfObject object = kid.getKey("/Obj");
    if (const auto drawn = m_drawn.find(object.getObjGen()); drawn != m_drawn.end()) {
        // The field or note is part of the page now: so is its place in the reading order.
        const auto [number, mcid] = drawn->second;
        PdfObject page = m_pages.list[size_t(number)].object;
        PdfObject mark = PdfObject::newDictionary();
        mark.replaceKey("/Type", PdfObject::newName("/MCR"));
        mark.replaceKey("/Pg", page);
        mark.replaceKey("/MCID", PdfObject::newInteger(mcid));
        lostObject = true;
        return settledMark(mark, element);
    }
    const bool isLink = object.isDictionary() && m_keptLinks.contains(object.getObjGen());
    const bool isPainted = object.isStream() && m_contents.isPainted(object);
    if ((!isLink && !isPainted) || m_marks.contains(object.getObjGen()) ||
        !m_references.try_emplace(object.getObjGen(), element).second) {
        lostObject = true;
        return PdfObject::newNull();
    }
    m_owners.push_back(object);
    PdfObject reference = PdfObject::newDictionary();
    reference.replaceKey("/Type", PdfObject::newName("/OBJR"));
    reference.replaceKey("/Obj", object);
    PdfObject page = isLink ? object.getKey("/P") : kid.getKey("/Pg");
    if (m_pages.numberOf(page) >= 0)
        reference.replaceKey("/Pg", page);
    return reference;
}

PdfObject StructureMender::settledKid(PdfObject kid, PdfObject element, bool isRoot,
                                      bool &lostObject)
{
    if (kid.isInteger())
        return isRoot ? PdfObject::newNull() : settledMark(kid, element);
    if (!kid.isDictionary())
        return PdfObject::newNull();
    const std::string type = nameOf(kid, "/Type");
    if (type == "/MCR")
        return isRoot ? PdfObject::newNull() : settledMark(kid, element);
    if (type == "/OBJR")
        return isRoot ? PdfObject::newNull() : settledReference(kid, element, lostObject);
    if (nameOf(kid, "/S").empty())
        return PdfObject::newNull();
    kid = indirect(m_pdf, kid);
    return m_seen.insert(kid.getObjGen()).second ? kid : PdfObject::newNull();
}

void StructureMender::settleKids(PdfObject element, int sections, bool isRoot)
{
    std::vector<PdfObject> kept;
    bool lostObject = false;
    PdfObject before = element.getKey("/K");
    const std::vector<PdfObject> kids = kidsIn(before);
    const bool isShort = kids.size() == 1 && !isRoot;
    bool isChanged = before.isArray() ? before.isIndirect() || isShort : isRoot;
    for (const PdfObject &kid : kids) {
        PdfObject settled = settledKid(kid, element, isRoot, lostObject);
        isChanged = isChanged || !isSameKid(settled, kid);
        if (!settled.isNull())
            kept.push_back(settled);
    }
    if (lostObject && !isRoot) {
        const std::string role = roleOf(element);
        if (role == "/Form" || role == "/Annot" || role == "/Link")
            element.replaceKey("/S", PdfObject::newName("/Span"));
    }
    if (kept.empty())
        element.removeKey("/K");
    else if (isChanged && kept.size() == 1 && !isRoot)
        element.replaceKey("/K", kept.front());
    else if (isChanged)
        element.replaceKey("/K", PdfObject::newArray(kept));
    for (auto kid = kept.rbegin(); kid != kept.rend(); ++kid)
        if (kid->isDictionary() && kid->isIndirect())
            m_waiting.push_back({*kid, element, sections});
}

void StructureMender::settleElement(const Element &item)
{
    PdfObject element = item.object;
    const std::string role = roleOf(element);
    bool hasType = false;
    bool hasParent = false;
    for (const auto &[key, value] : element.getDictAsMap()) {
        if (key == "/Type")
            hasType = isNamed(value, "/StructElem");
        else if (key == "/P")
            hasParent = PdfObject(value).getObjGen() == PdfObject(item.parent).getObjGen();
        else if (!isKept(key) || (key == "/Pg" && m_pages.numberOf(value) < 0))
            element.removeKey(key);
    }
    if (!hasType)
        element.replaceKey("/Type", PdfObject::newName("/StructElem"));
    if (!hasParent)
        element.replaceKey("/P", item.parent);
    settleIds(element);
    settleHeading(element, role, item.sections);
    if (role == "/Figure") {
        ++m_facts.figures;
        if (textOf(element.getKey("/Alt")).empty() && textOf(element.getKey("/ActualText")).empty())
            ++m_facts.figuresWithoutAlt;
    }
    ++m_facts.structureElements;
    settleKids(element, item.sections + (isSection(role) ? 1 : 0), false);
}

void StructureMender::addDrawnAnnotations(PdfObject root)
{
    auto top = kidsOf(root);
    PdfObject parent = top.size() == 1 && isSection(roleOf(top.front())) ? top.front() : root;
    std::vector<PdfObject> kids = kidsOf(parent);
    for (const PaperPage &page : m_pages.list) {
        for (const int mcid : page.drawnMcids) {
            PdfObject owner = page.object;
            const bool firstMark = !m_marks.contains(owner.getObjGen());
            if (m_marks[owner.getObjGen()].contains(mcid))
                continue;
            if (firstMark)
                m_owners.push_back(owner);
            PdfObject paragraph = m_pdf.makeIndirectObject(PdfObject::newDictionary());
            paragraph.replaceKey("/Type", PdfObject::newName("/StructElem"));
            paragraph.replaceKey("/S", PdfObject::newName("/P"));
            paragraph.replaceKey("/P", parent);
            paragraph.replaceKey("/Pg", owner);
            paragraph.replaceKey("/K", PdfObject::newInteger(mcid));
            claim(owner.getObjGen(), mcid, paragraph);
            kids.push_back(paragraph);
            ++m_facts.structureElements;
        }
    }
    if (!kids.empty())
        parent.replaceKey("/K", PdfObject::newArray(kids));
}

PdfObject StructureMender::parentTree()
{
    PdfObject numbers = PdfObject::newArray();
    int key = 0;
    for (PdfObject owner : m_owners) {
        PdfObject dictionary = owner.isStream() ? owner.getDict() : owner;
        numbers.appendItem(PdfObject::newInteger(key));
        if (const auto marks = m_marks.find(owner.getObjGen()); marks != m_marks.end()) {
            std::vector<PdfObject> elements(size_t(marks->second.rbegin()->first) + 1,
                                            PdfObject::newNull());
            for (const auto &[mcid, element] : marks->second)
                elements[size_t(mcid)] = element;
            numbers.appendItem(PdfObject::newArray(elements));
            dictionary.replaceKey("/StructParents", PdfObject::newInteger(key));
        } else {
            numbers.appendItem(m_references.at(owner.getObjGen()));
            dictionary.replaceKey("/StructParent", PdfObject::newInteger(key));
        }
        m_keys[owner.getObjGen()] = key++;
    }
    PdfObject tree = PdfObject::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return m_pdf.makeIndirectObject(tree);
}

PdfObject StructureMender::idTree()
{
    PdfObject names = PdfObject::newArray();
    for (const auto &[id, element] : m_ids) {
        names.appendItem(PdfObject::newString(id));
        names.appendItem(element);
    }
    PdfObject tree = PdfObject::newDictionary();
    tree.replaceKey("/Names", names);
    return m_pdf.makeIndirectObject(tree);
}

PdfObject StructureMender::mend(PdfObject oldRoot, const std::string &language)
{
    learnRoles(oldRoot);
    PdfObject root = m_pdf.makeIndirectObject(PdfObject::newDictionary());
    root.replaceKey("/Type", PdfObject::newName("/StructTreeRoot"));
    root.replaceKey("/K", valueOf(oldRoot, "/K"));
    settleKids(root, 0, true);
    while (!m_waiting.empty()) {
        const Element element = m_waiting.back();
        m_waiting.pop_back();
        settleElement(element);
    }
    addDrawnAnnotations(root);
    if (m_owners.empty())
        return PdfObject::newNull();

    if (!language.empty())
        for (PdfObject top : kidsOf(root))
            if (!top.hasKey("/Lang"))
                top.replaceKey("/Lang", PdfObject::newUnicodeString(language));
    root.replaceKey("/ParentTree", parentTree());
    if (!m_ids.empty())
        root.replaceKey("/IDTree", idTree());
    if (!m_roles.empty()) {
        PdfObject roles = PdfObject::newDictionary();
        for (const auto &[from, to] : m_roles)
            roles.replaceKey(from, PdfObject::newName(to));
        root.replaceKey("/RoleMap", roles);
    }
    if (PdfObject classes = valueOf(oldRoot, "/ClassMap"); classes.isDictionary()) {
        for (const std::string &key : classes.getKeys()) {
            PdfObject value = classes.getKey(key);
            if (value.isArray())
                for (const PdfObject &one : itemsOf(value))
                    renameHeaders(one);
            else
                renameHeaders(value);
        }
        root.replaceKey("/ClassMap", classes);
    }
    return root;
}

} // namespace moothall
