#include "core/pack/sourcecopy.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Every reference in a value.
void collectReferences(Bytes value, std::vector<int> &to)
{
    if (const int id = referenceIn(value)) {
        to.push_back(id);
    } else if (value.starts_with("<<")) {
        const auto dict = DictView::parse(value).value_or(DictView());
        for (const DictView::Entry &entry : dict.entries()) {
            if (entry.key != "/Parent")
                collectReferences(entry.value, to);
        }
    } else if (value.starts_with('[')) {
        for (Bytes each : valuesIn(value).value_or(std::vector<Bytes>{}))
            collectReferences(each, to);
    }
}

} // namespace

int ContentBrackets::objectOf(Kind kind)
{
    int &object = m_objects[kind];
    if (object == 0) {
        object = m_writer.reserve();
        m_writer.plainStream(object, "",
            kind == Kind::Save         ? "q\n"
                : kind == Kind::Figure ? "q\n/Figure<</MCID 0>>BDC\n"
                                       : "q\n/P<</MCID 0>>BDC\n");
    }
    return object;
}

SourceCopy::SourceCopy(PackWriter &writer, const CanonicalSource &source, const PackStamps &stamps, ContentBrackets &brackets)
    : m_writer(writer)
    , m_source(source)
    , m_stamps(stamps)
    , m_brackets(brackets)
    , m_first(writer.reserve(source.objectCount()))
{
    const int count = source.objectCount();
    m_rewriter.numbers.resize(size_t(count));
    for (int id = 1; id < count; ++id) {
        if (source.has(id))
            m_rewriter.numbers[size_t(id)] = m_first + id;
    }
    m_staysBehind.resize(size_t(count));
    for (int id : source.pageIds())
        m_staysBehind[size_t(id)] = 1;
    if (source.structureRootId() != 0)
        m_staysBehind[size_t(source.structureRootId())] = 1;

    leaveBehind(source.rootId());
    leaveBehind(source.pagesId());
    if (const auto pages = source.dictionary(source.pagesId())) {
        if (const int kids = referenceIn(pages->value("/Kids")))
            leaveBehind(kids);
    }
    for (Bytes key : {"/MarkInfo", "/Lang"}) {
        if (const int id = referenceIn(source.catalog().value(key)))
            leaveBehind(id);
    }
}

void SourceCopy::replaceBy(int id, int number)
{
    if (id <= 0 || size_t(id) >= m_staysBehind.size())
        return;
    m_rewriter.numbers[size_t(id)] = number;
    m_staysBehind[size_t(id)] = 1;
}

Status SourceCopy::keepOnlyWhatPagesNeed()
{
    std::vector<char> needed(m_rewriter.numbers.size());
    std::vector<int> waiting = m_source.pageIds();
    while (!waiting.empty()) {
        const int id = waiting.back();
        waiting.pop_back();
        if (!m_source.has(id) || needed[size_t(id)])
            continue;
        needed[size_t(id)] = 1;
        const auto object = m_source.object(id);
        if (!object)
            return m_source.refuse(u"object %1 can't be read"_s.arg(id));
        collectReferences(object->text, waiting);
    }
    for (size_t id = 0; id < needed.size(); ++id) {
        if (!needed[id])
            m_rewriter.numbers[id] = 0;
    }
    return {};
}

void SourceCopy::shareStreams(SharedStreams &streams, int index)
{
    for (int id : m_source.objectsFrom(SharedStreams::shortest)) {
        const auto object = m_source.object(id);
        if (!object || !object->isStream || numberOf(id) == 0)
            continue;
        if (const int same = streams.sameAs(m_source, index, *object, numberOf(id)))
            replaceBy(id, same);
    }
}

Status SourceCopy::findFontPlaces()
{
    for (int pageId : m_source.pageIds()) {
        const auto page = m_source.dictionary(pageId);
        const Bytes resources = page ? page->value("/Resources") : Bytes();
        if (!page || page->value("/MediaBox").empty())
            return m_source.refuse(u"page object %1"_s.arg(pageId));
        if (resources.empty())
            continue;
        const auto dict = DictView::parse(m_source.resolve(resources));
        if (!dict)
            return m_source.refuse(u"resources of page object %1"_s.arg(pageId));
        const int fonts = referenceIn(dict->value("/Font"));
        if (fonts != 0 && m_source.dictionary(fonts))
            m_fontPlaces.emplace(fonts, Place::Fonts);
        else if (const int shared = referenceIn(resources))
            m_fontPlaces.emplace(shared, Place::Resources);
    }
    return {};
}

void SourceCopy::appendWithFonts(std::string &to, Bytes dictionary, Place place) const
{
    const std::string &fonts = m_stamps.fontEntries();
    const auto dict = DictView::parse(dictionary).value_or(DictView());
    bool done = false;
    to += "<<";
    if (place == Place::Fonts) {
        to += fonts;
        done = true;
    }
    for (const auto &[key, value] : dict.entries()) {
        if (place == Place::Resources && key == "/Font") {
            const int shared = referenceIn(value);
            to += key;
            to += ' ';
            if (shared != 0 && m_fontPlaces.contains(shared))
                m_rewriter.append(to, value);
            else
                appendWithFonts(to, shared != 0 ? Bytes() : value, Place::Fonts);
            done = true;
        } else {
            m_rewriter.append(to, {key.data(), size_t(value.data() + value.size() - key.data())});
            to += ' ';
        }
    }
    if (!done && !fonts.empty())
        to += "/Font<<" + fonts + ">>";
    to += ">>";
}

void SourceCopy::appendContents(std::string &to, Bytes contents, const Placing &placing)
{
    const Bytes resolved = m_source.resolve(contents);
    const bool isList = resolved.starts_with('[');
    std::string own;
    if (isList)
        m_rewriter.append(own, resolved.substr(1, resolved.size() - 2));
    else if (referenceIn(contents) != 0)
        m_rewriter.append(own, contents);

    const bool isEmpty = own.find('R') == std::string::npos;
    std::string closing = isEmpty ? "" : placing.wholePageKey ? "EMC Q\n" : placing.stamps.empty() ? "" : "Q\n";
    closing += placing.stamps;
    to += "/Contents[";
    if (!isEmpty && !closing.empty()) {
        using Kind = ContentBrackets::Kind;
        const Kind kind = !placing.wholePageKey ? Kind::Save : placing.isFigure ? Kind::Figure : Kind::Paragraph;
        appendReference(to, m_brackets.objectOf(kind));
        to += ' ';
    }
    to += own;
    if (!closing.empty()) {
        const int id = m_writer.reserve();
        m_writer.stream(id, "", closing);
        to += ' ';
        appendReference(to, id);
    }
    to += ']';
}

Status SourceCopy::copyPage(int pageId, const Placing &placing)
{
    const auto page = m_source.dictionary(pageId);
    if (!page)
        return m_source.refuse(u"page object %1"_s.arg(pageId));
    std::string body = "<<";
    bool hasResources = false;
    for (const auto &[key, value] : page->entries()) {
        if (key == "/Parent" || key == "/Tabs" || key == "/Contents")
            continue;
        if (key == "/StructParents" && (placing.wholePageKey || !placing.keepsTags))
            continue;
        if (key == "/Resources") {
            hasResources = true;
            body += key;
            body += ' ';
            if (referenceIn(value) != 0)
                m_rewriter.append(body, value);
            else
                appendWithFonts(body, value, Place::Resources);
            continue;
        }
        m_rewriter.append(body, {key.data(), size_t(value.data() + value.size() - key.data())});
    }
    if (!hasResources)
        appendWithFonts(body += "/Resources", {}, Place::Resources);
    body += "/Parent ";
    appendReference(body, placing.parent);
    body += "/Tabs/S";
    if (placing.wholePageKey)
        body += "/StructParents " + std::to_string(*placing.wholePageKey);
    appendContents(body, page->value("/Contents"), placing);
    m_writer.object(placing.id, body + ">>");
    return {};
}

Status SourceCopy::copyRest(const SourceTags &tags)
{
    // Lists of contents that are objects of their own were taken apart for the pages.
    for (int pageId : m_source.pageIds()) {
        const auto page = m_source.dictionary(pageId);
        const Bytes contents = page ? page->value("/Contents") : Bytes();
        if (const int list = referenceIn(contents); list != 0 && m_source.resolve(contents).starts_with('['))
            leaveBehind(list);
    }
    std::string body;
    for (int id = 1; id < m_source.objectCount(); ++id) {
        const int number = numberOf(id);
        if (number == 0 || m_staysBehind[size_t(id)])
            continue;
        const auto object = m_source.object(id);
        if (!object)
            return m_source.refuse(u"object %1 can't be read"_s.arg(id));
        body.clear();
        if (const auto place = m_fontPlaces.find(id); place != m_fontPlaces.end()) {
            appendWithFonts(body, object->text, place->second);
        } else if (tags.isTop(id) || tags.touchesAny()) {
            const auto dict = DictView::parse(object->text);
            if (dict && !object->isStream && tags.touches(id, *dict))
                tags.appendElement(body, id, *dict, m_rewriter);
            else
                m_rewriter.append(body, object->text);
        } else {
            m_rewriter.append(body, object->text);
        }
        if (object->isStream)
            m_writer.copiedStream(number, body, object->data);
        else
            m_writer.object(number, body);
    }
    return {};
}

} // namespace moothall
