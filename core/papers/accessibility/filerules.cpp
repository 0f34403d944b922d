#include "core/papers/accessibility/filerules.h"

#include "core/papers/accessibility/elementrules.h"
#include "core/papers/reading/objectwalk.h"

#include <QXmlStreamReader>

namespace moothall::accessibility {

using namespace Qt::StringLiterals;
using namespace reading;

namespace {

constexpr auto dublinCore = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto pdfUa = "http://www.aiim.org/pdfua/ns/id/"_L1;
constexpr auto rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr size_t mostBookmarks = 100'000;

/// What the metadata say, as far as rules ask.
struct Metadata
{
    bool hasTitle = false;
    bool hasIdentification = false;
    bool isForeign = false;      ///< its parts have another prefix than theirs
    bool hasDefaultText = false; ///< a text for "any language"
    QString part = {};
};

Metadata metadataIn(View bytes)
{
    Metadata found;
    QXmlStreamReader xml(QByteArray(bytes.data(), qsizetype(bytes.size())));
    QString property;
    const auto take = [&](QStringView space, QStringView name, QStringView prefix,
                          const QString &value) {
        if (space == dublinCore && name == "title"_L1)
            found.hasTitle = true;
        if (space != pdfUa)
            return;
        found.hasIdentification = true;
        found.isForeign = found.isForeign || prefix != "pdfuaid"_L1;
        if (name == "part"_L1)
            found.part = value.trimmed();
    };
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            take(attribute.namespaceUri(), attribute.name(), attribute.prefix(),
                 attribute.value().toString());
        if (xml.namespaceUri() == rdf) {
            found.hasDefaultText =
                found.hasDefaultText || attributes.value("xml:lang"_L1) == "x-default"_L1;
            continue;
        }
        const bool isPart = xml.namespaceUri() == pdfUa;
        const QString prefix = xml.prefix().toString();
        const QString name = xml.name().toString();
        const QString space = xml.namespaceUri().toString();
        take(space, name, prefix,
             isPart ? xml.readElementText(QXmlStreamReader::SkipChildElements) : QString());
    }
    return found;
}

/// Looks for what may be anywhere.
class AnywhereRules : public ObjectVisitor
{
public:
    void onKey(int object, View key, bool isChosen) override
    {
        if (isChosen)
            return;
        if (key == "EF")
            files.push_back(object);
        else if (key == "Ref")
            references.push_back(object);
    }

    std::vector<int> files;
    std::vector<int> references;
};

class FileRules
{
public:
    FileRules(const PlainFile &file, const StructureTree &tree, Findings &findings)
        : m_file(file)
        , m_tree(tree)
        , m_findings(findings)
        , m_catalog(file.resolved(Entries(file.trailer())["Root"]).body)
    {}

    bool check();

private:
    FileObject resolved(const Entries &entries, View key) const
    {
        return m_file.resolved(entries[key]);
    }
    bool isTrue(const Entries &entries, View key) const
    {
        return resolved(entries, key).body == "true";
    }
    void checkTags();
    bool checkMetadata(bool hasLanguage);
    void checkLanguage();
    void checkOutline(bool hasLanguage);
    void checkLayers();
    void checkLayerSettings(const Entries &settings);
    void checkForms();
    void checkAnywhere();

    const PlainFile &m_file;
    const StructureTree &m_tree;
    Findings &m_findings;
    Entries m_catalog;
};

bool FileRules::check()
{
    const bool hasLanguage = saysLanguage(m_file);
    checkTags();
    const bool claims = checkMetadata(hasLanguage);
    checkLanguage();
    checkOutline(hasLanguage);
    checkLayers();
    checkForms();
    checkAnywhere();
    return claims;
}

void FileRules::checkTags()
{
    const Entries marks(resolved(m_catalog, "MarkInfo").body);
    if (!m_tree.isThere())
        m_findings.add("7.1-11");
    else if (!isTrue(marks, "Marked"))
        m_findings.add("7.1-a");
    if (isTrue(marks, "Suspects"))
        m_findings.add("7.1-4");
    if (!isTrue(Entries(resolved(m_catalog, "ViewerPreferences").body), "DisplayDocTitle"))
        m_findings.add("7.1-10");
}

bool FileRules::checkMetadata(bool hasLanguage)
{
    const FileObject object = resolved(m_catalog, "Metadata");
    StreamDecoder decoder;
    const Decoded decoded =
        object.isStream ? decoder.decode(object.stream, Entries(object.body)) : Decoded();
    if (!object.isStream || !decoded.isPlain) {
        m_findings.add("7.1-8");
        return false;
    }
    const Metadata metadata = metadataIn(decoded.bytes);
    if (!metadata.hasTitle)
        m_findings.add("7.1-9");
    if (!metadata.hasIdentification)
        m_findings.add("5-1");
    else if (metadata.part != "1"_L1)
        m_findings.add("5-2");
    if (metadata.isForeign)
        m_findings.add("5-3");
    if (metadata.hasDefaultText && !hasLanguage)
        m_findings.add("7.2-33");
    return metadata.part == "1"_L1;
}

void FileRules::checkLanguage()
{
    if (const auto language = stringAt(m_file, m_catalog["Lang"]);
        language && !isLanguage(*language))
        m_findings.add("7.2-29");
}

void FileRules::checkOutline(bool hasLanguage)
{
    if (hasLanguage)
        return;
    std::vector<View> waiting{m_catalog["Outlines"]};
    std::vector<bool> seen(static_cast<size_t>(m_file.size()));
    bool isRoot = true;
    for (size_t count = 0; !waiting.empty() && count < mostBookmarks; ++count) {
        const int id = referenceIn(waiting.back());
        waiting.pop_back();
        if (id <= 0 || id >= m_file.size() || seen[static_cast<size_t>(id)])
            continue;
        seen[static_cast<size_t>(id)] = true;
        const Entries entries(m_file.object(id).body);
        if (!isRoot)
            m_findings.add("7.2-2");
        isRoot = false;
        waiting.push_back(entries["Next"]);
        waiting.push_back(entries["First"]);
    }
}

void FileRules::checkLayers()
{
    const Entries layers(resolved(m_catalog, "OCProperties").body);
    if (!layers["D"].empty())
        checkLayerSettings(Entries(resolved(layers, "D").body));
    for (const View each : itemsIn(resolved(layers, "Configs").body))
        checkLayerSettings(Entries(m_file.resolved(each).body));
}

void FileRules::checkLayerSettings(const Entries &settings)
{
    const auto name = stringAt(m_file, settings["Name"]);
    if (!name || name->empty())
        m_findings.add("7.10-1");
    if (!settings["AS"].empty())
        m_findings.add("7.10-2");
}

/// Forms of the kind that a reader has to lay out itself.
void FileRules::checkForms()
{
    const Entries form(resolved(m_catalog, "AcroForm").body);
    StreamDecoder decoder;
    const FileObject whole = resolved(form, "XFA");
    std::vector<View> parts = itemsIn(whole.body);
    if (whole.isStream)
        parts = {form["XFA"]};
    for (const View each : parts) {
        const FileObject part = m_file.resolved(each);
        if (!part.isStream)
            continue;
        const Decoded decoded = decoder.decode(part.stream, Entries(part.body));
        const size_t at = decoded.isPlain ? decoded.bytes.find("<dynamicRender") : View::npos;
        if (at == View::npos)
            continue;
        const size_t start = decoded.bytes.find('>', at);
        if (start != View::npos && decoded.bytes.substr(start + 1).starts_with("required"))
            m_findings.add("7.15-1");
    }
}

void FileRules::checkAnywhere()
{
    AnywhereRules anywhere;
    for (int id = 1; id < m_file.size(); ++id) {
        if (m_file.object(id).isThere)
            walkObject(id, m_file.object(id).body, anywhere);
    }
    for (const int id : anywhere.files) {
        const Entries entries(m_file.object(id).body);
        const auto isNamed = [&](View key) {
            const auto text = stringAt(m_file, entries[key]);
            return text && !text->empty();
        };
        if (!entries["EF"].empty() && (!isNamed("F") || !isNamed("UF")))
            m_findings.add("7.11-1");
    }
    for (const int id : anywhere.references) {
        if (nameIn(Entries(m_file.object(id).body)["Subtype"]) == "Form")
            m_findings.add("7.20-1");
    }
}

} // namespace

bool saysLanguage(const PlainFile &file)
{
    const Entries catalog(file.resolved(Entries(file.trailer())["Root"]).body);
    const auto language = stringAt(file, catalog["Lang"]);
    return language.has_value() && !language->empty();
}

bool checkFile(const PlainFile &file, const StructureTree &tree, Findings &findings)
{
    return FileRules(file, tree, findings).check();
}

} // namespace moothall::accessibility
