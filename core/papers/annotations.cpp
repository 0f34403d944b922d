#include "core/papers/annotations.h"

#include <qpdf/Constants.h>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFAnnotationObjectHelper.hh>

#include <algorithm>

namespace moothall {

namespace {

bool isOneOf(const std::string &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&name](const char *other) { return name == other; });
}

void countAction(PdfObject action, PaperFacts &facts)
{
    const std::string kind = nameOf(action, "/S");
    if (kind == "/JavaScript")
        ++facts.removed.scripts;
    else if (kind == "/Launch" || kind == "/GoToR" || kind == "/GoToE")
        ++facts.removed.launches;
    else if (kind == "/Rendition" || kind == "/Movie" || kind == "/Sound" ||
             kind == "/RichMediaExecute")
        ++facts.removed.media;
    else if (!kind.empty() && kind != "/GoTo" && kind != "/URI")
        ++facts.removed.otherActions;
    if (action.isDictionary() && action.hasKey("/Next"))
        ++facts.removed.otherActions;
}

void countActionsOf(PdfObject object, PaperFacts &facts)
{
    countAction(valueOf(object, "/A"), facts);
    PdfObject more = valueOf(object, "/AA");
    if (more.isDictionary())
        for (const std::string &key : more.getKeys())
            countAction(more.getKey(key), facts);
}

/// Writes the link anew with what the canonical form has room for. False if it leads nowhere.
bool settleLink(PdfObject link, PdfObject page, const Destinations &destinations)
{
    const PdfObject target = destinations.explicitTarget(link);
    const std::string web =
        PdfObject(target).isNull() ? destinations.webTarget(link) : std::string();
    if (PdfObject(target).isNull() && web.empty())
        return false;
    const auto rectangle = itemsOf(link.getKey("/Rect"));
    if (rectangle.size() != 4 || !std::all_of(rectangle.begin(), rectangle.end(),
                                              [](const PdfObject &x) { return numberOf(x); }))
        return false;

    static const std::set<std::string> kept{"/Subtype", "/Rect",       "/Border", "/BS",      "/C",
                                            "/H",       "/QuadPoints", "/F",      "/Contents"};
    for (const std::string &key : link.getKeys())
        if (!kept.contains(key))
            link.removeKey(key);
    link.replaceKey("/Type", PdfObject::newName("/Annot"));
    link.replaceKey("/P", page);
    if (!PdfObject(target).isNull()) {
        link.replaceKey("/Dest", target);
    } else {
        PdfObject action = PdfObject::newDictionary();
        action.replaceKey("/S", PdfObject::newName("/URI"));
        action.replaceKey("/URI", PdfObject::newString(web));
        link.replaceKey("/A", action);
        if (textOf(link.getKey("/Contents")).empty())
            link.replaceKey("/Contents", PdfObject::newUnicodeString(web));
    }
    return true;
}

void countKind(const std::string &kind, PdfObject annotation, PaperFacts &facts)
{
    if (isOneOf(kind, {"/Text", "/FreeText", "/Line", "/Square", "/Circle", "/Polygon", "/PolyLine",
                       "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Stamp", "/Caret",
                       "/Ink"}))
        ++facts.comments;
    else if (kind == "/FileAttachment")
        ++facts.removed.attachments;
    else if (kind == "/Redact")
        ++facts.redactions;
    else if (isOneOf(kind, {"/Movie", "/Sound", "/Screen", "/RichMedia", "/3D"}))
        ++facts.removed.media;
    else if (kind == "/Widget" && !isNamed(valueOf(annotation, "/FT"), "/Sig"))
        ++facts.removed.formFields;
}

/// Where a redaction lies that nobody has applied.
void markArea(PaperPage &page, PdfObject annotation)
{
    constexpr size_t mostMarked = 1000;
    std::vector<double> at;
    for (const PdfObject &item : itemsOf(annotation.getKey("/QuadPoints")))
        at.push_back(numberOf(item).value_or(0));
    if (at.size() < 8) {
        const auto corners = itemsOf(annotation.getKey("/Rect"));
        for (const size_t index : {0, 1, 2, 1, 2, 3, 0, 3})
            at.push_back(corners.size() == 4 ? numberOf(corners[index]).value_or(0) : 0);
        at.erase(at.begin(), at.end() - 8);
    }
    for (size_t quad = 0; quad + 8 <= at.size() && page.marked.size() < mostMarked; quad += 8) {
        const auto [left, right] = std::minmax({at[quad], at[quad + 2], at[quad + 4], at[quad + 6]});
        const auto [bottom, top] = std::minmax({at[quad + 1], at[quad + 3], at[quad + 5], at[quad + 7]});
        page.marked.push_back({left, bottom, right, top});
    }
}

/// Fields often name fonts that only the form as a whole defines.
void addFormFonts(PdfObject appearance, PdfObject formResources)
{
    if (!formResources.isDictionary() ||
        valueOf(valueOf(appearance, "/Resources"), "/Font").isDictionary())
        return;
    PdfObject dictionary = appearance.getDict();
    PdfObject own = dictionary.getKey("/Resources");
    own = own.isDictionary() ? own.shallowCopy() : PdfObject::newDictionary();
    if (PdfObject fonts = formResources.getKey("/Font"); fonts.isDictionary())
        own.replaceKey("/Font", fonts);
    dictionary.replaceKey("/Resources", own);
}

void draw(PaperPage &page, PdfObject annotation, PdfObject formResources, PaperFacts &facts)
{
    QPDFAnnotationObjectHelper helper(annotation);
    PdfObject appearance = helper.getAppearanceStream("/N");
    if (appearance.isStream() && appearance.isDataModified()) {
        // A value that libqpdf would draw only while it writes: it is read again before that.
        appearance.replaceStreamData(appearance.getStreamData(qpdf_dl_generalized), PdfObject::newNull(), PdfObject::newNull());
    }
    if (!appearance.isStream())
        return;
    PdfObject resources = page.object.getKey("/Resources");
    PdfObject forms = resources.getKey("/XObject");
    if (page.drawn.empty()) {
        forms = forms.isDictionary() ? forms.shallowCopy() : PdfObject::newDictionary();
        resources.replaceKey("/XObject", forms);
    }
    std::string name;
    for (size_t number = page.drawn.size();; ++number) {
        name = "/PkAnnot" + std::to_string(number);
        if (!forms.hasKey(name))
            break;
    }
    const std::string content = helper.getPageContentForAppearance(
        name, page.facts.rotation, 0, an_hidden | an_no_view | an_invisible);
    if (content.empty())
        return;
    appearance.getDict().replaceKey("/Type", PdfObject::newName("/XObject"));
    appearance.getDict().replaceKey("/Subtype", PdfObject::newName("/Form"));
    addFormFonts(appearance, formResources);
    forms.replaceKey(name, appearance);
    page.drawn.push_back(content);
    page.drawnFrom.push_back(annotation.isIndirect() ? annotation.getObjGen() : QPDFObjGen());
    ++facts.flattened;
}

} // namespace

void settleAnnotations(QPDF &pdf, PaperPages &pages, const Layers &layers,
                       const Destinations &destinations, PaperFacts &facts, PdfIds &keptLinks)
{
    PdfObject form = valueOf(pdf.getRoot(), "/AcroForm");
    if (form.isDictionary() && valueOf(form, "/Fields").isArray()) {
        // Values that were typed in but never drawn would otherwise vanish.
        QPDFAcroFormDocumentHelper(pdf).generateAppearancesIfNeeded();
    }
    const PdfObject formResources = valueOf(form, "/DR");
    PdfIds seen;
    for (PaperPage &page : pages.list) {
        const auto all = itemsOf(page.object.getKey("/Annots"));
        PdfObject kept = PdfObject::newArray();
        int count = 0;
        for (PdfObject annotation : all) {
            if (!annotation.isDictionary() ||
                (annotation.isIndirect() && !seen.insert(annotation.getObjGen()).second))
                continue;
            countActionsOf(annotation, facts);
            const std::string kind = nameOf(annotation, "/Subtype");
            const bool hidden = layers.hides(annotation.getKey("/OC"));
            if (kind == "/Link") {
                if (hidden || ++count > PdfLimits::annotationsPerPage ||
                    !settleLink(annotation, page.object, destinations)) {
                    ++facts.removed.links;
                    continue;
                }
                PdfObject link = indirect(pdf, annotation);
                keptLinks.insert(link.getObjGen());
                kept.appendItem(link);
                ++facts.links;
                continue;
            }
            countKind(kind, annotation, facts);
            if (kind == "/Redact")
                markArea(page, annotation);
            if (hidden || kind == "/Popup" || kind == "/PrinterMark" || kind == "/TrapNet" ||
                ++count > PdfLimits::annotationsPerPage)
                continue;
            draw(page, annotation, kind == "/Widget" ? formResources : PdfObject::newNull(), facts);
        }
        if (count > PdfLimits::annotationsPerPage &&
            !pages.warnings.contains(QStringLiteral("many-annotations")))
            pages.warnings.append(QStringLiteral("many-annotations"));
        if (kept.getArrayNItems() > 0)
            page.object.replaceKey("/Annots", kept);
        else
            page.object.removeKey("/Annots");
    }
}

} // namespace moothall
