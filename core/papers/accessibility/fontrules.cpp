#include "core/papers/accessibility/fontrules.h"

#include "core/papers/accessibility/fontprogram.h"
#include "core/papers/reading/glyphnames.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace moothall::accessibility {

using namespace reading;

namespace {

constexpr std::int64_t symbolicFlag = 4;
constexpr size_t mostGlyphMap = size_t(0x10000) * 2;
constexpr char32_t privateUse = 0xF0000; ///< how reading::Font says that nobody knows

/// The character maps that every reader has (ISO 32000-1, table 118).
constexpr auto predefinedMaps = std::to_array<View>({"Identity-H",
                                                     "Identity-V",
                                                     "GB-EUC-H",
                                                     "GB-EUC-V",
                                                     "GBpc-EUC-H",
                                                     "GBpc-EUC-V",
                                                     "GBK-EUC-H",
                                                     "GBK-EUC-V",
                                                     "GBKp-EUC-H",
                                                     "GBKp-EUC-V",
                                                     "GBK2K-H",
                                                     "GBK2K-V",
                                                     "UniGB-UCS2-H",
                                                     "UniGB-UCS2-V",
                                                     "UniGB-UTF16-H",
                                                     "UniGB-UTF16-V",
                                                     "B5pc-H",
                                                     "B5pc-V",
                                                     "HKscs-B5-H",
                                                     "HKscs-B5-V",
                                                     "ETen-B5-H",
                                                     "ETen-B5-V",
                                                     "ETenms-B5-H",
                                                     "ETenms-B5-V",
                                                     "CNS-EUC-H",
                                                     "CNS-EUC-V",
                                                     "UniCNS-UCS2-H",
                                                     "UniCNS-UCS2-V",
                                                     "UniCNS-UTF16-H",
                                                     "UniCNS-UTF16-V",
                                                     "83pv-RKSJ-H",
                                                     "90ms-RKSJ-H",
                                                     "90ms-RKSJ-V",
                                                     "90msp-RKSJ-H",
                                                     "90msp-RKSJ-V",
                                                     "90pv-RKSJ-H",
                                                     "Add-RKSJ-H",
                                                     "Add-RKSJ-V",
                                                     "EUC-H",
                                                     "EUC-V",
                                                     "Ext-RKSJ-H",
                                                     "Ext-RKSJ-V",
                                                     "H",
                                                     "V",
                                                     "UniJIS-UCS2-H",
                                                     "UniJIS-UCS2-V",
                                                     "UniJIS-UCS2-HW-H",
                                                     "UniJIS-UCS2-HW-V",
                                                     "UniJIS-UTF16-H",
                                                     "UniJIS-UTF16-V",
                                                     "KSC-EUC-H",
                                                     "KSC-EUC-V",
                                                     "KSCms-UHC-H",
                                                     "KSCms-UHC-V",
                                                     "KSCms-UHC-HW-H",
                                                     "KSCms-UHC-HW-V",
                                                     "KSCpc-EUC-H",
                                                     "UniKS-UCS2-H",
                                                     "UniKS-UCS2-V",
                                                     "UniKS-UTF16-H",
                                                     "UniKS-UTF16-V"});

bool isPredefined(View map)
{
    return std::find(predefinedMaps.begin(), predefinedMaps.end(), map) != predefinedMaps.end();
}

class FontRules
{
public:
    FontRules(const PlainFile &file, const FontUse &use, Findings &findings)
        : m_file(file)
        , m_use(use)
        , m_findings(findings)
        , m_font(use.body)
        , m_type(nameIn(m_font["Subtype"]))
    {}

    void check();

private:
    void add(const char *rule) { m_findings.add(rule, m_use.page); }
    FileObject resolved(const Entries &entries, View key) const
    {
        return m_file.resolved(entries[key]);
    }
    /// The font's program, decoded; empty where there is none.
    void readProgram(const Entries &font);
    void checkSimple();
    void checkComposite();
    void checkSystem(const Entries &descendant, const Entries &map);
    void checkMap(const FileObject &map);
    void checkIdentifiers(const Entries &descendant);
    void checkGlyphs();
    void readGlyphMap(const Entries &descendant);
    size_t glyphOf(size_t code) const;
    void checkTrueType();
    void checkNames();
    void checkTexts();

    const PlainFile &m_file;
    const FontUse &m_use;
    Findings &m_findings;
    Entries m_font;
    View m_type;
    Entries m_descriptor;
    bool m_isEmbedded = false;
    std::string m_program;
    bool m_hasGlyphMap = false;
    std::string m_glyphMap; ///< two bytes for each code
    StreamDecoder m_decoder;
};

void FontRules::readProgram(const Entries &font)
{
    m_descriptor = Entries(resolved(font, "FontDescriptor").body);
    for (const View key : {View("FontFile"), View("FontFile2"), View("FontFile3")}) {
        const FileObject object = resolved(m_descriptor, key);
        if (!object.isStream)
            continue;
        m_isEmbedded = true;
        const Decoded decoded = m_decoder.decode(object.stream, Entries(object.body));
        if (key == "FontFile2" && decoded.isPlain)
            m_program.assign(decoded.bytes);
    }
}

void FontRules::check()
{
    if (m_type == "Type0")
        checkComposite();
    else if (m_type != "Type3")
        checkSimple();
    checkNames();
    checkTexts();
}

void FontRules::checkSimple()
{
    readProgram(m_font);
    if (!m_isEmbedded && m_use.isDrawn)
        add("7.21.4.1-1");
    if (m_type == "TrueType")
        checkTrueType();
}

void FontRules::checkTrueType()
{
    const bool isSymbolic =
        (integerIn(resolved(m_descriptor, "Flags").body).value_or(0) & symbolicFlag) != 0;
    const View encoding = resolved(m_font, "Encoding").body;
    const Entries described(encoding);
    const View base =
        encoding.starts_with("<<") ? nameIn(described["BaseEncoding"]) : nameIn(encoding);
    if (isSymbolic && !base.empty())
        add("7.21.6-3");
    if (!isSymbolic) {
        const std::vector<View> differences = itemsIn(resolved(described, "Differences").body);
        const bool areKnown = std::all_of(differences.begin(), differences.end(), [](View item) {
            return integerIn(item) || characterOf(View(nameOf(nameIn(item)))) != 0;
        });
        if ((base != "MacRomanEncoding" && base != "WinAnsiEncoding") || !areKnown)
            add("7.21.6-2");
    }
    const TrueTypeProgram program(m_program);
    if (!program.isThere() || !m_use.isDrawn)
        return;
    if (!isSymbolic && program.characterMaps() < (program.hasSymbolMap() ? 2U : 1U))
        add("7.21.6-1");
    if (isSymbolic && program.characterMaps() != 1 && !program.hasSymbolMap())
        add("7.21.6-4");
}

void FontRules::checkComposite()
{
    const std::vector<View> descendants = itemsIn(resolved(m_font, "DescendantFonts").body);
    const Entries descendant(descendants.empty() ? View() : m_file.resolved(descendants[0]).body);
    readProgram(descendant);
    if (!m_isEmbedded && m_use.isDrawn)
        add("7.21.4.1-1");
    const FileObject encoding = resolved(m_font, "Encoding");
    if (encoding.isStream) {
        checkMap(encoding);
        checkSystem(descendant, Entries(encoding.body));
    } else if (!isPredefined(nameIn(encoding.body))) {
        add("7.21.3.3-1");
    }
    if (nameIn(descendant["Subtype"]) != "CIDFontType2" || !m_isEmbedded)
        return;
    if (descendant["CIDToGIDMap"].empty())
        add("7.21.3.2-1");
    readGlyphMap(descendant);
    checkIdentifiers(descendant);
    if (nameIn(encoding.body).starts_with("Identity"))
        checkGlyphs();
}

/// The characters of a map and of its font are numbered alike.
void FontRules::checkSystem(const Entries &descendant, const Entries &map)
{
    const Entries own(resolved(descendant, "CIDSystemInfo").body);
    const Entries other(resolved(map, "CIDSystemInfo").body);
    const auto text = [&](const Entries &system, View key) {
        const Token token = Lexer(resolved(system, key).body).next();
        return token.isString() ? bytesOf(token) : std::string();
    };
    const auto number = [&](const Entries &system) {
        return integerIn(resolved(system, "Supplement").body).value_or(0);
    };
    const bool agree = text(own, "Registry") == text(other, "Registry") &&
                       text(own, "Ordering") == text(other, "Ordering") &&
                       number(own) <= number(other);
    if (!agree)
        add("7.21.3.1-1");
}

void FontRules::checkMap(const FileObject &map)
{
    const Entries entries(map.body);
    const Decoded decoded = m_decoder.decode(map.stream, entries);
    if (!decoded.isPlain)
        return;
    const std::int64_t said = integerIn(entries["WMode"]).value_or(0);
    std::int64_t inside = 0;
    Lexer lexer(decoded.bytes);
    Token before;
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (before.kind == TokenKind::Name && before.text == "WMode" &&
            token.kind == TokenKind::Integer)
            inside = static_cast<std::int64_t>(token.number);
        if (token.is("usecmap") && before.kind == TokenKind::Name && !isPredefined(before.text))
            add("7.21.3.3-3");
        before = token;
    }
    if (said != inside)
        add("7.21.3.3-2");
}

/// A CIDSet, where there is one, names every glyph that the program has.
void FontRules::checkIdentifiers(const Entries &descendant)
{
    const View name = nameIn(descendant["BaseFont"]);
    const FileObject set = resolved(m_descriptor, "CIDSet");
    if (!set.isStream || name.size() < 7 || name[6] != '+')
        return;
    const TrueTypeProgram program(m_program);
    const Decoded decoded = m_decoder.decode(set.stream, Entries(set.body));
    const std::string named(decoded.isPlain ? decoded.bytes : View());
    const size_t count = m_hasGlyphMap ? m_glyphMap.size() / 2 : program.glyphCount();
    for (size_t code = 1; code < count; ++code) {
        const size_t glyph = glyphOf(code);
        const bool isThere = glyph > 0 && glyph < program.glyphCount();
        const bool isNamed =
            code / 8 < named.size() &&
            (static_cast<unsigned char>(named[code / 8]) >> (7 - code % 8) & 1) != 0;
        if (!isThere || isNamed)
            continue;
        add("7.21.4.2-2");
        return;
    }
}

void FontRules::readGlyphMap(const Entries &descendant)
{
    const FileObject map = resolved(descendant, "CIDToGIDMap");
    m_hasGlyphMap = map.isStream;
    if (!map.isStream)
        return;
    const Decoded decoded = m_decoder.decode(map.stream, Entries(map.body));
    m_glyphMap.assign(decoded.isPlain ? decoded.bytes.substr(0, mostGlyphMap) : View());
}

size_t FontRules::glyphOf(size_t code) const
{
    if (!m_hasGlyphMap)
        return code;
    const auto byte = [&](size_t at) {
        return at < m_glyphMap.size()
                   ? static_cast<size_t>(static_cast<unsigned char>(m_glyphMap[at]))
                   : 0;
    };
    return byte(code * 2) << 8 | byte(code * 2 + 1);
}

void FontRules::checkGlyphs()
{
    const TrueTypeProgram program(m_program);
    if (!program.isThere())
        return;
    bool isMissing = false;
    bool isNothing = false;
    bool isWide = false;
    for (size_t code = 0; code < m_use.codes.size(); ++code) {
        if (!m_use.codes[code])
            continue;
        const size_t glyph = glyphOf(code);
        const bool isThere = glyph < program.glyphCount() && (glyph > 0 || code == 0);
        isNothing = isNothing || code == 0 || !isThere;
        if (code >= m_use.drawnCodes.size() || !m_use.drawnCodes[code])
            continue;
        isMissing = isMissing || !isThere;
        const std::string string{static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
        size_t at = 0;
        const double said = static_cast<double>(m_use.font->next(string, at).width) * 1000;
        const auto width = program.widthOf(glyph);
        isWide = isWide || (width && said >= 0 && std::abs(*width - said) > 1.001);
    }
    if (isMissing)
        add("7.21.4.1-2");
    if (isNothing)
        add("7.21.8-1");
    if (isWide)
        add("7.21.5-1");
}

/// A code that is named ".notdef" draws nothing that means anything.
void FontRules::checkNames()
{
    if (m_type == "Type0")
        return;
    const Entries described(resolved(m_font, "Encoding").body);
    size_t code = 0;
    std::set<size_t> nothings;
    for (const View item : itemsIn(resolved(described, "Differences").body)) {
        if (const auto number = integerIn(item)) {
            code = static_cast<size_t>(*number) & 0xFF;
        } else {
            if (nameIn(item) == ".notdef")
                nothings.insert(code);
            code = (code + 1) & 0xFF;
        }
    }
    const bool draws = std::any_of(nothings.begin(), nothings.end(), [&](size_t each) {
        return each < m_use.codes.size() && m_use.codes[each];
    });
    const bool isFirst = m_type == "TrueType" && !m_use.codes.empty() && m_use.codes[0];
    if (draws || isFirst)
        add("7.21.8-1");
}

/// Every code that is drawn means a character.
void FontRules::checkTexts()
{
    const FileObject encoding = resolved(m_font, "Encoding");
    const View named = nameIn(encoding.body);
    const bool isScript = m_type == "Type0" && !encoding.isStream && !named.starts_with("Identity");
    if (isScript)
        return; // the maps of scripts say what their codes mean
    const bool hasMap = !m_font["ToUnicode"].empty();
    const bool isKnownToAll =
        m_descriptor.all().empty() &&
        nameIn(m_font["BaseFont"]) != "ZapfDingbats"; // whose names mean nothing
    const bool isOwn = m_type != "Type0" && !encoding.isThere &&
                       (m_type == "TrueType" || (!m_isEmbedded && !isKnownToAll));
    const bool isBuiltIn = m_type != "Type0" && m_type != "TrueType" && m_type != "Type3" &&
                           m_isEmbedded && !encoding.isThere;
    if (isBuiltIn && !hasMap)
        return; // the font program itself names its glyphs
    // Without an encoding, and without names in a program, codes mean only what the map says; of
    // the fonts that every reader has it is known.
    const std::string bare =
        "<</Subtype/Type3/ToUnicode " + std::string(m_font["ToUnicode"]) + ">>";
    const Font byMapAlone(m_file, hasMap ? View(bare) : View("<</Subtype/Type3>>"), m_decoder);
    const Font &font = isOwn ? byMapAlone : *m_use.font;
    bool isUnknown = false;
    bool isImpossible = false;
    for (size_t code = 0; code < m_use.codes.size(); ++code) {
        if (!m_use.codes[code])
            continue;
        std::u16string text;
        font.appendText(static_cast<unsigned>(code), text);
        std::u16string unknown;
        append(unknown, privateUse + static_cast<char32_t>(code));
        isUnknown = isUnknown || text == unknown;
        isImpossible =
            isImpossible ||
            text.find_first_of(std::u16string_view(u"\0\uFFFE\uFEFF", 3)) != std::u16string::npos;
    }
    if (isUnknown)
        add("7.21.7-1");
    if (isImpossible)
        add("7.21.7-2");
}

} // namespace

void checkFonts(const PlainFile &file, const FontUses &fonts, Findings &findings)
{
    for (const std::unique_ptr<FontUse> &use : fonts.all()) {
        if (use->isUsed)
            FontRules(file, *use, findings).check();
    }
}

} // namespace moothall::accessibility
