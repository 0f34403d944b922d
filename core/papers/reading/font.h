#pragma once

#include "core/papers/reading/plainfile.h"

#include <array>
#include <memory>

namespace moothall::reading {

/// What a font's codes mean and how wide they are: by its ToUnicode map, else by its encoding. Codes of which neither
/// says anything stand for a character of private use each, so that the same string in the same font reads the same in
/// a restricted paper and in a pack.
class Font
{
public:
    /// A font that is nowhere described: WinAnsi, of unknown widths.
    Font();
    /// `dictionary` is the font's object. Reads what it refers to; never fails.
    Font(const PlainFile &file, View dictionary, StreamDecoder &decoder);

    struct Glyph
    {
        unsigned code;
        float width; ///< of the size; negative where nobody says
        bool isSpace; ///< takes word spacing: the single byte 32
    };
    /// The glyph at `at`, which is moved on.
    Glyph next(View string, size_t &at) const
    {
        unsigned code = static_cast<unsigned char>(string[at++]);
        const bool isSpace = m_codeLength == 1 && code == 32;
        for (size_t i = 1; i < m_codeLength && at < string.size(); ++i)
            code = code << 8 | static_cast<unsigned char>(string[at++]);
        const Block *block = m_blocks[code >> 8 & 0xFF].get();
        const float width = block ? block->width[code & 0xFF] : -1;
        return {code, width < 0 ? m_defaultWidth : width, isSpace};
    }
    void appendText(unsigned code, std::u16string &text) const;

private:
    struct Block
    {
        std::array<char32_t, 256> text{}; ///< 0 unknown; above isMany, an index of m_many
        std::array<float, 256> width;
        Block() { width.fill(-1); }
    };
    static constexpr char32_t isMany = 0x8000'0000;

    void readSimple(const PlainFile &file, const Entries &font);
    void readComposite(const PlainFile &file, const Entries &font);
    void readWidths(View array);
    void readUnicode(View map);
    void readRanges(Lexer &lexer);
    Block &block(unsigned code);
    void setText(unsigned code, std::u16string_view text);
    void setWidth(unsigned code, double width);
    bool isEnough() const;

    std::array<std::unique_ptr<Block>, 256> m_blocks;
    std::vector<std::u16string> m_many;
    size_t m_written = 0; ///< entries so far: a map may be made to take for ever
    size_t m_codeLength = 1;
    float m_defaultWidth = -1;
    double m_unit = 0.001;
};

} // namespace moothall::reading
