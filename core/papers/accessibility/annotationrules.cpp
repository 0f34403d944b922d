#include "core/papers/accessibility/annotationrules.h"

#include "core/papers/accessibility/elementrules.h"

#include <algorithm>
#include <array>

namespace moothall::accessibility {

using namespace reading;

namespace {

constexpr std::int64_t hiddenFlag = 2;
constexpr size_t deepestField = 32;
constexpr size_t mostAnnotations = 50'000;

using Box = std::array<double, 4>;

std::optional<Box> boxIn(const PlainFile &file, View value)
{
    const std::vector<View> items = itemsIn(file.resolved(value).body);
    if (items.size() != 4)
        return std::nullopt;
    Box box{};
    for (size_t i = 0; i < 4; ++i)
        box.at(i) = numberIn(file.resolved(items[i]).body).value_or(0);
    return Box{std::min(box[0], box[2]), std::min(box[1], box[3]), std::max(box[0], box[2]),
               std::max(box[1], box[3])};
}

/// A page's attribute, its own or inherited.
View inherited(const PlainFile &file, View node, View key)
{
    for (size_t level = 0; level < deepestField; ++level) {
        const Entries entries(node);
        if (const View value = entries[key]; !value.empty())
            return value;
        const View parent = entries["Parent"];
        if (parent.empty())
            break;
        node = file.resolved(parent).body;
    }
    return {};
}

class AnnotationRules
{
public:
    AnnotationRules(const PlainFile &file, const FilePage &page, int number,
                    const StructureTree &tree, bool hasLanguage, Findings &findings)
        : m_file(file)
        , m_tree(tree)
        , m_number(number)
        , m_hasLanguage(hasLanguage)
        , m_findings(findings)
    {
        const View crop = inherited(file, page.body, "CropBox");
        m_visible = boxIn(file, crop.empty() ? inherited(file, page.body, "MediaBox") : crop);
        const Entries catalog(file.resolved(Entries(file.trailer())["Root"]).body);
        m_formResources = Entries(file.resolved(catalog["AcroForm"]).body)["DR"];
    }

    void check(View annotation, ContentWalk &walk);

private:
    void add(const char *rule) { m_findings.add(rule, m_number); }
    bool isSaid(const Entries &entries, View key) const
    {
        const auto text = stringAt(m_file, entries[key]);
        return text && !text->empty();
    }
    bool isOutside(const Entries &entries) const;
    void checkWidget(const Entries &entries, View annotation, Role role, const Element *element);
    void checkMedia(const Entries &entries);
    void drawAppearances(const Entries &entries, ContentWalk &walk);

    const PlainFile &m_file;
    const StructureTree &m_tree;
    int m_number;
    bool m_hasLanguage;
    Findings &m_findings;
    std::optional<Box> m_visible;
    View m_formResources;
};

bool AnnotationRules::isOutside(const Entries &entries) const
{
    const auto box = boxIn(m_file, entries["Rect"]);
    if (!box || !m_visible)
        return false;
    return box->at(2) <= m_visible->at(0) || box->at(0) >= m_visible->at(2) ||
           box->at(3) <= m_visible->at(1) || box->at(1) >= m_visible->at(3);
}

void AnnotationRules::check(View annotation, ContentWalk &walk)
{
    const Entries entries(annotation);
    const View type = nameIn(entries["Subtype"]);
    if (type.empty() || type == "Popup")
        return;
    int index = -1;
    if (const auto key = integerIn(m_file.resolved(entries["StructParent"]).body))
        index = m_tree.elementOf(referenceIn(m_tree.parentEntry(*key)));
    const Element *element = index >= 0 ? &m_tree.elements()[static_cast<size_t>(index)] : nullptr;
    const Role role = element ? element->role : Role::None;
    drawAppearances(entries, walk);
    const bool speaks = isSaid(entries, "Contents");
    if (!entries["Contents"].empty() && !m_hasLanguage && entries["Lang"].empty())
        add("7.2-24");
    const bool isHidden =
        (integerIn(m_file.resolved(entries["F"]).body).value_or(0) & hiddenFlag) != 0;
    if (isHidden || isOutside(entries))
        return;
    if (type == "TrapNet")
        add("7.18.2-1");
    if (type == "PrinterMark" && element)
        add("7.18.8-1");
    if (type == "Widget")
        return checkWidget(entries, annotation, role, element);
    if (type == "Screen")
        checkMedia(entries);
    const bool isDescribed = element && isSaid(Entries(element->body), "Alt");
    if (!speaks && !isDescribed)
        add("7.18.1-2");
    if (type == "Link") {
        if (role != Role::Link)
            add("7.18.5-1");
        if (!speaks)
            add("7.18.5-2");
    } else if (type != "PrinterMark" && role != Role::Annot) {
        add("7.18.1-1");
    }
}

void AnnotationRules::checkWidget(const Entries &entries, View annotation, Role role,
                                  const Element *element)
{
    if (role != Role::Form)
        add("7.18.4-1");
    const View words = inherited(m_file, annotation, "TU");
    const auto text = stringAt(m_file, words);
    const bool isDescribed = element && isSaid(Entries(element->body), "Alt");
    if ((!text || text->empty()) && !isDescribed)
        add("7.18.1-3");
    if (text && !m_hasLanguage && entries["Lang"].empty())
        add("7.2-25");
}

/// Film and sound: what kind they are, and words for them.
void AnnotationRules::checkMedia(const Entries &entries)
{
    const Entries action(m_file.resolved(entries["A"]).body);
    const Entries rendition(m_file.resolved(action["R"]).body);
    const View clip = m_file.resolved(rendition["C"]).body;
    if (clip.empty())
        return;
    const Entries media(clip);
    if (media["CT"].empty())
        add("7.18.6.2-1");
    if (itemsIn(m_file.resolved(media["Alt"]).body).size() < 2)
        add("7.18.6.2-2");
}

void AnnotationRules::drawAppearances(const Entries &entries, ContentWalk &walk)
{
    const Entries appearances(m_file.resolved(entries["AP"]).body);
    const View normal = appearances["N"];
    const FileObject object = m_file.resolved(normal);
    if (object.isStream) {
        walk.appearance(normal, m_formResources, m_number);
        return;
    }
    const Entries states(object.body);
    for (const Entries::Entry &state : states.all())
        walk.appearance(state.value, m_formResources, m_number);
}

} // namespace

void checkAnnotations(const PlainFile &file, const FilePage &page, int number,
                      const StructureTree &tree, bool hasLanguage, ContentWalk &walk,
                      Findings &findings)
{
    const Entries entries(page.body);
    const std::vector<View> annotations = itemsIn(file.resolved(entries["Annots"]).body);
    if (annotations.empty())
        return;
    if (nameIn(entries["Tabs"]) != "S")
        findings.add("7.18.3-1", number);
    AnnotationRules rules(file, page, number, tree, hasLanguage, findings);
    for (size_t at = 0; at < std::min(annotations.size(), mostAnnotations); ++at)
        rules.check(file.resolved(annotations[at]).body, walk);
}

} // namespace moothall::accessibility
