#include "core/papers/accessibility/checker.h"

#include "core/papers/accessibility/annotationrules.h"
#include "core/papers/accessibility/elementrules.h"
#include "core/papers/accessibility/filerules.h"
#include "core/papers/accessibility/fontrules.h"

namespace moothall {

using namespace reading;
using namespace accessibility;

namespace {

/// The marks that elements name and those that pages bear are the same ones, and the parent tree
/// says so too.
void checkMarks(const StructureTree &tree, const ContentWalk &walk,
                const std::vector<int> &pageOfObject, const PlainFile &file, Findings &findings)
{
    if (tree.isThere() && !tree.hasParentTree() && !tree.marks().empty())
        findings.add("7.1-b");
    std::unordered_map<int, std::vector<View>> parents; // of an owner's marks
    for (const ElementMark &mark : tree.marks()) {
        if (mark.owner <= 0 || mark.owner >= file.size())
            continue;
        const auto [entry, isNew] = parents.try_emplace(mark.owner);
        if (isNew) {
            if (const auto key = integerIn(Entries(file.object(mark.owner).body)["StructParents"]))
                entry->second = itemsIn(file.resolved(tree.parentEntry(*key)).body);
        }
        const int page = pageOfObject[static_cast<size_t>(mark.owner)];
        const auto borne = walk.marks().find(mark.owner);
        if (borne == walk.marks().end() || !borne->second.contains(mark.mcid))
            continue; // what nothing bears, nobody reads
        const bool agrees =
            static_cast<size_t>(mark.mcid) < entry->second.size() &&
            tree.elementOf(referenceIn(entry->second[static_cast<size_t>(mark.mcid)])) ==
                mark.element;
        if (!agrees)
            findings.add("7.1-b", page);
    }
}

} // namespace

AccessReport checkAccessibility(const PlainFile &file)
{
    const std::vector<FilePage> pages = pagesOf(file);
    std::vector<int> pageOfObject(static_cast<size_t>(file.size()));
    for (size_t at = 0; at < pages.size(); ++at)
        pageOfObject[static_cast<size_t>(pages[at].id)] = static_cast<int>(at) + 1;
    const Entries catalog(file.resolved(Entries(file.trailer())["Root"]).body);
    StructureTree tree(file, catalog["StructTreeRoot"], pageOfObject);
    Findings findings;
    AccessReport report;
    report.claimsPdfUa = checkFile(file, tree, findings);
    const bool hasLanguage = saysLanguage(file);
    checkElements(file, tree, hasLanguage, findings);
    FontUses fonts(file);
    ContentWalk walk(file, tree, hasLanguage, fonts, findings);
    for (size_t at = 0; at < pages.size(); ++at) {
        const int number = static_cast<int>(at) + 1;
        walk.page(pages[at], number);
        checkAnnotations(file, pages[at], number, tree, hasLanguage, walk, findings);
    }
    walk.finish();
    checkMarks(tree, walk, pageOfObject, file, findings);
    checkFonts(file, fonts, findings);
    report.findings = findings.list();
    return report;
}

} // namespace moothall
