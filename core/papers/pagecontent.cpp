#include "core/papers/pagecontent.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pictureBegin = "/Figure <</MCID 0>> BDC\n";
constexpr auto pictureEnd = "\nEMC\n";

/// An empty stream is no stream: it would be said to be deflated and not be.
bool isBlank(const std::string &content)
{
    return std::all_of(content.begin(), content.end(), [](char c) { return c == '\n' || c == ' '; });
}

PdfObject resourcesOf(PdfObject form, PdfObject inherited)
{
    PdfObject own = valueOf(form, "/Resources");
    return own.isDictionary() ? own : inherited;
}

/// Names that only hidden content used would keep that content in the file.
void keepOnly(PdfObject resources, const std::set<std::string> &used)
{
    PdfObject xobjects = valueOf(resources, "/XObject");
    if (!xobjects.isDictionary())
        return;
    xobjects = xobjects.shallowCopy();
    for (const std::string &key : xobjects.getKeys())
        if (!used.contains(key) && key.rfind("/PkAnnot", 0) != 0)
            xobjects.removeKey(key);
    resources.replaceKey("/XObject", xobjects);
}

} // namespace

int PageContents::highestMcidOfForm(PdfObject form) const
{
    const auto found = m_formMcids.find(form.getObjGen());
    return found == m_formMcids.end() ? -2 : found->second;
}

ContentScan PageContents::scan(const std::string &content, PdfObject resources, bool wrapPaths,
                               std::set<std::string> *used, bool markText)
{
    const PdfObject properties = valueOf(resources, "/Properties");
    const PdfObject xobjects = valueOf(resources, "/XObject");
    ContentNames names;
    names.mcidOfProperties = [&properties](std::string_view name) {
        return integerOf(valueOf(valueOf(properties, '/' + std::string(name)), "/MCID"), -1);
    };
    names.hiddenProperties = [this, &properties](std::string_view name) {
        return m_layers.hides(valueOf(properties, '/' + std::string(name)));
    };
    names.kindOfXObject = [this, &xobjects, used](std::string_view name) {
        const std::string key = '/' + std::string(name);
        const auto found = m_kinds.find(valueOf(xobjects, key).getObjGen());
        const PaintKind kind = found == m_kinds.end() ? PaintKind::Nothing : found->second;
        if (used && kind != PaintKind::Hidden)
            used->insert(key);
        return kind;
    };
    return scanContent(content, names, {wrapPaths, true, markText});
}

bool PageContents::contentOf(PdfObject contents, std::string &all)
{
    bool whole = true;
    const auto streams = contents.isStream() ? std::vector<PdfObject>{contents} : itemsOf(contents);
    for (const PdfObject &stream : streams) {
        DecodedStream decoded = decodeStream(stream, PdfLimits::contentBytes);
        whole = whole && decoded.whole && decoded.filtered;
        if (decoded.sound)
            m_sound.insert(stream.getObjGen());
        if (decoded.filtered && all.empty())
            all = std::move(decoded.bytes);
        else if (decoded.filtered)
            all += decoded.bytes;
        all += '\n';
        if (all.size() > PdfLimits::contentBytes)
            throw OverLimit("a page's content decodes to more than it may");
    }
    return whole;
}

PaintKind PageContents::learnForm(PdfObject form, PdfObject resources)
{
    if (m_layers.hides(valueOf(form, "/OC")))
        return PaintKind::Hidden;
    if (nameOf(form, "/Subtype") == "/Image")
        return PaintKind::Image;
    if (nameOf(form, "/Subtype") != "/Form")
        return PaintKind::Nothing;
    const DecodedStream decoded = decodeStream(form, PdfLimits::contentBytes);
    std::set<std::string> used;
    const ContentScan found = scan(decoded.bytes, resources, false, &used);
    m_formMcids[form.getObjGen()] = found.highestMcid;
    if (decoded.sound)
        m_sound.insert(form.getObjGen());
    if (found.changed && decoded.filtered) {
        form.replaceStreamData(found.mended + '\n', PdfObject::newNull(), PdfObject::newNull());
        m_mendedAny = true;
    }
    if (PdfObject own = valueOf(form, "/Resources"); found.hidHidden && own.isDictionary()) {
        own = own.shallowCopy();
        keepOnly(own, used);
        form.getDict().replaceKey("/Resources", own);
    }
    if (found.highestMcid >= 0)
        return PaintKind::Marked;
    if (found.textOperators > 0)
        return PaintKind::Text;
    return found.images > 0 ? PaintKind::Image : PaintKind::Drawing;
}

/// Inner forms before the ones that paint them, whatever their nesting, each once.
void PageContents::learnForms(PdfObject resources)
{
    struct Step
    {
        PdfObject form;
        PdfObject resources;
        bool innerKnown;
    };
    std::vector<Step> steps;
    PdfIds begun;
    const auto push = [this, &steps, &begun](PdfObject inside) {
        PdfObject xobjects = valueOf(inside, "/XObject");
        if (!xobjects.isDictionary())
            return;
        for (const std::string &key : xobjects.getKeys()) {
            PdfObject form = xobjects.getKey(key);
            if (form.isStream() && !m_kinds.contains(form.getObjGen()) &&
                begun.insert(form.getObjGen()).second)
                steps.push_back({form, resourcesOf(form, inside), false});
        }
    };
    push(resources);
    while (!steps.empty()) {
        if (!steps.back().innerKnown) {
            steps.back().innerKnown = true;
            push(steps.back().resources);
            continue;
        }
        const Step step = steps.back();
        steps.pop_back();
        m_kinds[step.form.getObjGen()] = learnForm(step.form, step.resources);
    }
}

void PageContents::markPicture(PaperPage &page)
{
    if (!m_pictureBegin.isInitialized()) {
        m_pictureBegin = m_pdf.newStream(pictureBegin);
        m_pictureEnd = m_pdf.newStream(pictureEnd);
    }
    PdfObject contents = page.object.getKey("/Contents");
    PdfObject all = PdfObject::newArray();
    all.appendItem(m_pictureBegin);
    for (const PdfObject &stream : contents.isStream() ? std::vector<PdfObject>{contents} : itemsOf(contents))
        all.appendItem(stream);
    all.appendItem(m_pictureEnd);
    page.object.replaceKey("/Contents", all);
    page.highestMcid = 0;
}

void PageContents::mendPage(PaperPage &page, PaperFacts &facts)
{
    PdfObject resources = page.object.getKey("/Resources");
    learnForms(resources);
    std::string content;
    const bool whole = contentOf(page.object.getKey("/Contents"), content);
    std::set<std::string> used;
    ContentScan found = scan(content, resources, m_tagged, &used, !m_tagged);

    page.highestMcid = found.highestMcid;
    page.facts.hasText = found.textOperators > 0 || !page.drawn.empty();
    page.facts.hasImages = found.images > 0;
    if (m_tagged) {
        facts.untaggedText += found.unmarkedText;
        facts.untaggedImages += found.unmarkedImages;
    }
    facts.missing += found.missing;
    if (!page.facts.hasText && page.facts.hasImages)
        ++facts.scanPages;
    if (found.unbalanced || found.cutShort || !whole)
        m_mendedAny = true;
    if (m_layers.hiddenCount() > 0)
        keepOnly(resources, used);
    page.markParagraphs = std::move(found.markParagraphs);
    page.isPicture = !m_tagged && found.textOperators == 0 && (found.images > 0 || found.paintsPaths);
    if (!found.changed && whole && page.drawn.empty()) {
        if (isBlank(content))
            page.object.removeKey("/Contents");
        if (page.isPicture)
            markPicture(page);
        return;
    }

    std::string mended = found.changed ? std::move(found.mended) : std::move(content);
    if (page.isPicture) {
        page.highestMcid = 0;
        mended = std::string(pictureBegin) + mended + pictureEnd;
    }
    if (!page.drawn.empty()) {
        mended = "q\n" + mended + "\nQ\n";
        for (const std::string &drawing : page.drawn) {
            page.drawnMcids.push_back(++page.highestMcid);
            mended += "/P <</MCID " + std::to_string(page.highestMcid) + ">> BDC\n" + drawing + "\nEMC\n";
        }
    }
    if (isBlank(mended))
        page.object.removeKey("/Contents");
    else
        page.object.replaceKey("/Contents", m_pdf.newStream(mended));
}

void PageContents::mend(PaperPages &pages, PaperFacts &facts)
{
    for (PaperPage &page : pages.list)
        mendPage(page, facts);
}

} // namespace moothall
