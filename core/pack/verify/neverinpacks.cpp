#include "core/pack/verify/neverinpacks.h"

#include <algorithm>
#include <array>
#include <string>

namespace moothall {

namespace {

using View = std::string_view;

template <size_t count>
bool isAmong(const std::array<View, count> &names, View name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr auto catalogKeys = std::to_array<View>({"Type", "Version", "Pages", "StructTreeRoot", "MarkInfo", "Lang", "Outlines",
    "Metadata", "Names", "PageLabels", "PageMode", "ViewerPreferences"});
constexpr auto trailerKeys = std::to_array<View>({"Root", "Info", "ID", "Size", "Type", "W", "Index", "Filter", "DecodeParms", "Length"});
constexpr auto pageKeys = std::to_array<View>({"Type", "Parent", "MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox", "Rotate",
    "UserUnit", "Resources", "Contents", "Group", "Annots", "StructParents", "Tabs"});
constexpr auto neverKeys = std::to_array<View>({"JS", "JavaScript", "EmbeddedFile", "EmbeddedFiles", "EF", "AF", "RichMedia", "AA",
    "OpenAction", "AcroForm", "XFA", "PieceInfo", "OCG", "OCMD", "OCProperties", "OCGs", "Redact", "Thumb", "Popup", "Collection",
    "Perms", "DSS", "AP", "IRT", "RC", "RI", "Threads", "SpiderInfo", "Launch"});
constexpr auto neverTypes = std::to_array<View>({"EmbeddedFile", "Filespec", "RichMedia", "OCG", "OCMD", "Redact", "FileAttachment",
    "Popup", "Sound", "Movie", "Screen", "3D", "Widget", "Text", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine",
    "Highlight", "Underline", "Squiggly", "StrikeOut", "Stamp", "Caret", "Ink", "PrinterMark", "TrapNet", "Projection", "PS",
    "Rendition", "MediaClip", "SigRef", "Sig"});
constexpr auto neverActions = std::to_array<View>({"JavaScript", "Launch", "GoToR", "GoToE", "SubmitForm", "ImportData", "ResetForm",
    "Rendition", "SetOCGState", "GoTo3DView", "RichMediaExecute"});
constexpr auto metadataElements = std::to_array<View>({"x:xmpmeta", "rdf:RDF", "rdf:Description", "rdf:Alt", "rdf:Seq", "rdf:Bag",
    "rdf:li", "dc:format", "dc:title", "dc:creator", "dc:language", "xmp:CreatorTool", "xmp:CreateDate", "xmp:ModifyDate",
    "pdf:Producer", "pdfuaid:part"});

} // namespace

bool isCatalogKey(View key) { return isAmong(catalogKeys, key); }
bool isTrailerKey(View key) { return isAmong(trailerKeys, key); }
bool isPageKey(View key) { return isAmong(pageKeys, key); }
bool isNeverKey(View key) { return isAmong(neverKeys, key); }
bool isNeverType(View name) { return isAmong(neverTypes, name); }
bool isNeverAction(View name) { return isAmong(neverActions, name); }

bool isPublicAddress(View address)
{
    std::string lower;
    for (const char c : address.substr(0, 8))
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
    return lower.starts_with("http://") || lower.starts_with("https://") || lower.starts_with("mailto:");
}

bool isOurMetadata(View xml)
{
    for (size_t at = xml.find('<'); at != View::npos; at = xml.find('<', at + 1)) {
        View name = xml.substr(at + 1);
        if (name.starts_with("?xpacket"))
            continue;
        if (name.starts_with('/'))
            name.remove_prefix(1);
        name = name.substr(0, name.find_first_of(" >/\n"));
        if (!isAmong(metadataElements, name))
            return false;
    }
    return true;
}

} // namespace moothall
