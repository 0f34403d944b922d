#include "core/papers/accessibility/elementrules.h"

#include "core/papers/reading/glyphnames.h"

#include <algorithm>
#include <array>
#include <set>

namespace moothall::accessibility {

using namespace reading;

namespace {

/// Some roles. A list of them would not outlive its rule.
struct SomeRoles
{
    consteval SomeRoles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            bits |= std::uint64_t(1) << unsigned(role);
    }

    std::uint64_t bits = 0;
};

/// What an element may hold, and where it may stand.
struct PlaceRule
{
    const char *rule;
    Role role;
    SomeRoles allowed;
};

const std::array kidRules{
    PlaceRule{
        "7.2-3", Role::Table, {Role::TR, Role::THead, Role::TBody, Role::TFoot, Role::Caption}},
    PlaceRule{"7.2-10", Role::TR, {Role::TH, Role::TD}},
    PlaceRule{"7.2-36", Role::THead, {Role::TR}},
    PlaceRule{"7.2-37", Role::TBody, {Role::TR}},
    PlaceRule{"7.2-38", Role::TFoot, {Role::TR}},
    PlaceRule{"7.2-19", Role::L, {Role::L, Role::LI, Role::Caption}},
    PlaceRule{"7.2-20", Role::LI, {Role::Lbl, Role::LBody}},
    PlaceRule{"7.2-27", Role::TOC, {Role::TOC, Role::TOCI, Role::Caption}},
};

const std::array parentRules{
    PlaceRule{"7.2-4", Role::TR, {Role::Table, Role::THead, Role::TBody, Role::TFoot}},
    PlaceRule{"7.2-5", Role::THead, {Role::Table}},
    PlaceRule{"7.2-6", Role::TBody, {Role::Table}},
    PlaceRule{"7.2-7", Role::TFoot, {Role::Table}},
    PlaceRule{"7.2-8", Role::TH, {Role::TR}},
    PlaceRule{"7.2-9", Role::TD, {Role::TR}},
    PlaceRule{"7.2-17", Role::LI, {Role::L}},
    PlaceRule{"7.2-18", Role::LBody, {Role::LI}},
    PlaceRule{"7.2-26", Role::TOCI, {Role::TOC}},
};

bool isAmong(Role role, SomeRoles roles)
{
    return (roles.bits >> unsigned(role) & 1) != 0;
}

class ElementRules
{
public:
    ElementRules(const PlainFile &file, const StructureTree &tree, bool hasLanguage,
                 Findings &findings)
        : m_file(file)
        , m_tree(tree)
        , m_hasLanguage(hasLanguage)
        , m_findings(findings)
    {}

    void check()
    {
        for (size_t at = 0; at < m_tree.elements().size(); ++at)
            checkElement(static_cast<int>(at));
        checkHeadings();
    }

private:
    void checkElement(int index);
    void checkType(const Element &element);
    void checkKids(int index, const Element &element);
    void checkCaption(const Element &element, const std::vector<Role> &roles);
    void checkTexts(const Element &element, const Entries &entries);
    void checkNote(const Element &element, const Entries &entries);
    void checkForm(const Element &element, const Entries &entries);
    void checkHeadings();
    bool says(const Entries &entries, View key) const
    {
        return stringAt(m_file, entries[key]).has_value();
    }

    const PlainFile &m_file;
    const StructureTree &m_tree;
    bool m_hasLanguage;
    Findings &m_findings;
    std::set<std::u16string> m_noteIds;
};

void ElementRules::checkElement(int index)
{
    const Element &element = m_tree.elements()[static_cast<size_t>(index)];
    checkType(element);
    checkKids(index, element);
    const Entries entries(element.body);
    checkTexts(element, entries);
    const Role parent = m_tree.parentRoleOf(index);
    for (const PlaceRule &rule : parentRules) {
        if (rule.role == element.role && !isAmong(parent, rule.allowed))
            m_findings.add(rule.rule, element.page);
    }
    const auto alternative = stringAt(m_file, entries["Alt"]);
    const bool isReplaced = (alternative && !alternative->empty()) || says(entries, "ActualText");
    if (element.role == Role::Figure && !isReplaced)
        m_findings.add("7.3-1", element.page);
    if (element.role == Role::Formula && !isReplaced)
        m_findings.add("7.7-1", element.page);
    if (element.role == Role::Note)
        checkNote(element, entries);
    if (element.role == Role::Form)
        checkForm(element, entries);
    if (element.role == Role::Table)
        checkTable(m_file, m_tree, index, m_findings);
}

void ElementRules::checkType(const Element &element)
{
    if (element.role == Role::None)
        m_findings.add("7.1-5", element.page);
    if (element.isCircular)
        m_findings.add("7.1-6", element.page);
    if (element.remapsStandard)
        m_findings.add("7.1-7", element.page);
    if (!element.hasParentEntry)
        m_findings.add("7.1-12", element.page);
}

void ElementRules::checkKids(int index, const Element &element)
{
    std::vector<Role> roles;
    int headings = 0;
    for (const int kid : m_tree.meaningfulKidsOf(index)) {
        const Role role = m_tree.elements()[static_cast<size_t>(kid)].role;
        headings += role == Role::H ? 1 : 0;
        if (role != Role::None)
            roles.push_back(role);
    }
    if (headings > 1)
        m_findings.add("7.4.4-1", element.page);
    for (const PlaceRule &rule : kidRules) {
        if (rule.role != element.role)
            continue;
        if (!std::all_of(roles.begin(), roles.end(),
                         [&](Role role) { return isAmong(role, rule.allowed); }))
            m_findings.add(rule.rule, element.page);
    }
    if (element.role == Role::Table || element.role == Role::L || element.role == Role::TOC)
        checkCaption(element, roles);
    if (element.role != Role::Table)
        return;
    const auto count = [&](Role role) { return std::count(roles.begin(), roles.end(), role); };
    if (count(Role::THead) > 1)
        m_findings.add("7.2-11", element.page);
    if (count(Role::TFoot) > 1)
        m_findings.add("7.2-12", element.page);
    if (count(Role::TFoot) > 0 && count(Role::TBody) == 0)
        m_findings.add("7.2-13", element.page);
    if (count(Role::THead) > 0 && count(Role::TBody) == 0)
        m_findings.add("7.2-14", element.page);
}

void ElementRules::checkCaption(const Element &element, const std::vector<Role> &roles)
{
    const bool isTable = element.role == Role::Table;
    for (size_t at = 1; at < roles.size(); ++at) {
        const bool isLast = isTable && at + 1 == roles.size();
        if (roles[at] != Role::Caption || isLast)
            continue;
        m_findings.add(isTable                   ? "7.2-16"
                       : element.role == Role::L ? "7.2-40"
                                                 : "7.2-28",
                       element.page);
        break;
    }
    if (isTable && std::count(roles.begin(), roles.end(), Role::Caption) > 1)
        m_findings.add("7.2-39", element.page);
}

void ElementRules::checkTexts(const Element &element, const Entries &entries)
{
    if (const auto language = stringAt(m_file, entries["Lang"]); language && !isLanguage(*language))
        m_findings.add("7.2-29", element.page);
    if (m_hasLanguage || element.hasLanguage)
        return;
    if (says(entries, "ActualText"))
        m_findings.add("7.2-21", element.page);
    if (says(entries, "Alt"))
        m_findings.add("7.2-22", element.page);
    if (says(entries, "E"))
        m_findings.add("7.2-23", element.page);
}

void ElementRules::checkNote(const Element &element, const Entries &entries)
{
    const auto id = stringAt(m_file, entries["ID"]);
    if (!id || id->empty())
        m_findings.add("7.9-1", element.page);
    else if (!m_noteIds.insert(*id).second)
        m_findings.add("7.9-2", element.page);
}

/// A form field's element holds its one widget, or says what it was (ISO 32000-1, table 348).
void ElementRules::checkForm(const Element &element, const Entries &entries)
{
    const View attributes = m_file.resolved(entries["A"]).body;
    const bool isList = attributes.starts_with("[");
    const std::vector<View> all = isList ? itemsIn(attributes) : std::vector<View>{attributes};
    const bool saysRole = std::any_of(all.begin(), all.end(), [&](View each) {
        const Entries one(m_file.resolved(each).body);
        return nameIn(one["O"]) == "PrintField" && !one["Role"].empty();
    });
    if (!saysRole && (element.objectReferences != 1 || element.marks > 0 || element.kidCount > 0))
        m_findings.add("7.18.4-2", element.page);
}

void ElementRules::checkHeadings()
{
    bool usesPlain = false;
    bool usesNumbered = false;
    for (const Element &element : m_tree.elements()) {
        usesPlain = usesPlain || element.role == Role::H;
        usesNumbered = usesNumbered || isNumberedHeading(element.role);
    }
    int last = 0;
    for (const int index : m_tree.inReadingOrder()) {
        const Element &element = m_tree.elements()[static_cast<size_t>(index)];
        if (element.role == Role::H && usesNumbered)
            m_findings.add("7.4.4-2", element.page);
        if (!isNumberedHeading(element.role))
            continue;
        if (usesPlain)
            m_findings.add("7.4.4-3", element.page);
        const int level = static_cast<int>(element.role) - static_cast<int>(Role::H1) + 1;
        if (level > last + 1)
            m_findings.add("7.4.2-1", element.page);
        last = level;
    }
}

} // namespace

bool isLanguage(std::u16string_view text)
{
    size_t letters = 0;
    bool isFirst = true;
    for (size_t at = 0; at <= text.size(); ++at) {
        const char16_t c = at < text.size() ? text[at] : u'-';
        if (c == u'-') {
            if (letters < 1 || letters > 8)
                return false;
            letters = 0;
            isFirst = false;
            continue;
        }
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (!isLetter && (isFirst || c < u'0' || c > u'9'))
            return false;
        ++letters;
    }
    return true;
}

std::optional<std::u16string> stringAt(const PlainFile &file, View value)
{
    if (value.empty())
        return std::nullopt;
    const Token token = Lexer(file.resolved(value).body).next();
    return token.isString() ? std::optional(textOf(bytesOf(token))) : std::nullopt;
}

void checkElements(const PlainFile &file, const StructureTree &tree, bool hasLanguage,
                   Findings &findings)
{
    ElementRules(file, tree, hasLanguage, findings).check();
}

} // namespace moothall::accessibility
