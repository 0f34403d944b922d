#include "core/papers/reading/font.h"

#include "core/papers/reading/glyphnames.h"

#include <algorithm>

namespace moothall::reading {

namespace {

constexpr unsigned mostCodes = 0x10000;
constexpr size_t mostWritten = 1'000'000;
constexpr char32_t privateUse = 0xF0000;

unsigned codeOf(const Token &string)
{
    unsigned code = 0;
    for (const char c : bytesOf(string))
        code = (code << 8 | static_cast<unsigned char>(c)) & 0xFFFFFF;
    return code;
}

std::u16string targetOf(const Token &string)
{
    const std::string bytes = bytesOf(string);
    std::u16string text;
    if (bytes.size() == 1)
        text += static_cast<unsigned char>(bytes[0]);
    for (size_t i = 0; i + 1 < bytes.size() && text.size() < 32; i += 2)
        text += static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) << 8 | static_cast<unsigned char>(bytes[i + 1]));
    return text;
}

std::optional<BaseEncoding> encodingNamed(View name)
{
    if (name == "WinAnsiEncoding")
        return BaseEncoding::WinAnsi;
    if (name == "MacRomanEncoding")
        return BaseEncoding::MacRoman;
    return name == "StandardEncoding" ? std::optional(BaseEncoding::Standard) : std::nullopt;
}

} // namespace

Font::Font()
{
    for (unsigned code = 0; code < 256; ++code) {
        if (const char32_t character = characterOf(BaseEncoding::WinAnsi, static_cast<unsigned char>(code)))
            block(code).text.at(code) = character;
    }
}

Font::Font(const PlainFile &file, View dictionary, StreamDecoder &decoder)
{
    const Entries font(dictionary);
    if (nameIn(font["Subtype"]) == "Type0")
        readComposite(file, font);
    else
        readSimple(file, font);
    const FileObject map = file.resolved(font["ToUnicode"]);
    if (map.isStream) {
        const Decoded decoded = decoder.decode(map.stream, Entries(map.body));
        if (decoded.isPlain)
            readUnicode(decoded.bytes);
    }
}

Font::Block &Font::block(unsigned code)
{
    auto &block = m_blocks.at(code >> 8 & 0xFF);
    if (!block)
        block = std::make_unique<Block>();
    return *block;
}

void Font::setText(unsigned code, std::u16string_view text)
{
    ++m_written;
    if (text.empty() || code >= mostCodes)
        return;
    char32_t &place = block(code).text.at(code & 0xFF);
    if (text.size() == 1) {
        place = text[0];
    } else {
        place = isMany | static_cast<char32_t>(m_many.size());
        m_many.emplace_back(text);
    }
}

void Font::setWidth(unsigned code, double width)
{
    ++m_written;
    block(code).width.at(code & 0xFF) = static_cast<float>(width);
}

bool Font::isEnough() const { return m_written >= mostWritten; }

void Font::readSimple(const PlainFile &file, const Entries &font)
{
    const View subtype = nameIn(font["Subtype"]);
    const View encoding = file.resolved(font["Encoding"]).body;
    const Entries differences(encoding);
    const View named = encoding.starts_with("<<") ? nameIn(differences["BaseEncoding"]) : nameIn(encoding);
    const BaseEncoding base = encodingNamed(named).value_or(subtype == "TrueType" ? BaseEncoding::WinAnsi : BaseEncoding::Standard);
    const bool isOwn = subtype == "Type3"; // its codes mean nothing but what it says
    for (unsigned code = 0; code < 256 && !isOwn; ++code) {
        if (const char32_t character = characterOf(base, static_cast<unsigned char>(code)))
            block(code).text.at(code) = character;
    }
    unsigned code = 0;
    for (const View item : itemsIn(file.resolved(differences["Differences"]).body)) {
        if (const auto number = integerIn(item)) {
            code = static_cast<unsigned>(*number) & 0xFF;
        } else {
            block(code).text.at(code) = characterOf(nameOf(nameIn(item)));
            code = (code + 1) & 0xFF;
        }
    }
    if (isOwn) {
        const std::vector<View> matrix = itemsIn(file.resolved(font["FontMatrix"]).body);
        m_unit = matrix.empty() ? 0.001 : numberIn(matrix[0]).value_or(0.001);
    }
    const auto first = static_cast<unsigned>(integerIn(file.resolved(font["FirstChar"]).body).value_or(0));
    unsigned at = first;
    for (const View width : itemsIn(file.resolved(font["Widths"]).body)) {
        if (at > 255)
            break;
        setWidth(at++, numberIn(file.resolved(width).body).value_or(0) * m_unit);
    }
    const View base14 = nameIn(font["BaseFont"]);
    if (font["Widths"].empty() && base14.starts_with("Courier"))
        m_defaultWidth = 0.6F;
}

void Font::readComposite(const PlainFile &file, const Entries &font)
{
    m_codeLength = 2;
    const std::vector<View> descendants = itemsIn(file.resolved(font["DescendantFonts"]).body);
    const Entries descendant(descendants.empty() ? View() : file.resolved(descendants[0]).body);
    const bool isIdentity = nameIn(font["Encoding"]).starts_with("Identity");
    if (!isIdentity)
        return; // widths are by glyph, and which glyph is meant would take the map of a script
    m_defaultWidth = static_cast<float>(numberIn(file.resolved(descendant["DW"]).body).value_or(1000) * m_unit);
    readWidths(file.resolved(descendant["W"]).body);
}

/// "first [w w w]" or "first last w", again and again.
void Font::readWidths(View array)
{
    Lexer lexer(array);
    if (lexer.next().kind != TokenKind::ArrayOpen)
        return;
    for (Token token = lexer.next(); token.isNumber() && !isEnough(); token = lexer.next()) {
        const double first = token.number;
        token = lexer.next();
        if (first < 0 || first >= mostCodes)
            return;
        auto code = static_cast<unsigned>(first);
        if (token.kind == TokenKind::ArrayOpen) {
            for (token = lexer.next(); token.isNumber() && code < mostCodes; token = lexer.next())
                setWidth(code++, token.number * m_unit);
            continue;
        }
        const double last = token.number;
        const Token width = lexer.next();
        if (!width.isNumber() || last < first || last >= mostCodes)
            return;
        for (; code <= static_cast<unsigned>(last); ++code)
            setWidth(code, width.number * m_unit);
    }
}

void Font::readUnicode(View map)
{
    Lexer lexer(map);
    for (Token token = lexer.next(); token.kind != TokenKind::End && !isEnough(); token = lexer.next()) {
        if (token.is("begincodespacerange")) {
            const Token from = lexer.next();
            if (from.kind == TokenKind::HexString && m_codeLength == 2 && bytesOf(from).size() == 1)
                m_codeLength = 1;
        } else if (token.is("beginbfchar")) {
            for (Token code = lexer.next(); code.isString(); code = lexer.next()) {
                const Token target = lexer.next();
                if (!target.isString())
                    break;
                setText(codeOf(code), targetOf(target));
            }
        } else if (token.is("beginbfrange")) {
            readRanges(lexer);
        }
    }
}

void Font::readRanges(Lexer &lexer)
{
    for (Token from = lexer.next(); from.isString(); from = lexer.next()) {
        unsigned code = codeOf(from);
        const unsigned last = std::min(codeOf(lexer.next()), mostCodes - 1);
        Token target = lexer.next();
        if (target.kind == TokenKind::ArrayOpen) {
            for (target = lexer.next(); target.isString(); target = lexer.next())
                setText(code++, targetOf(target));
            continue;
        }
        if (!target.isString())
            return;
        std::u16string text = targetOf(target);
        for (; code <= last && !text.empty() && !isEnough(); ++code, ++text.back())
            setText(code, text);
    }
}

void Font::appendText(unsigned code, std::u16string &text) const
{
    const Block *block = m_blocks.at(code >> 8 & 0xFF).get();
    const char32_t character = block ? block->text.at(code & 0xFF) : 0;
    if (character == 0)
        append(text, privateUse + (code & 0xFFFF));
    else if (character & isMany)
        text += m_many.at(character & ~isMany);
    else
        append(text, character);
}

} // namespace moothall::reading
