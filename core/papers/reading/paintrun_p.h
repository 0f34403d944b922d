#pragma once

#include "core/papers/reading/paintrun.h"
#include "core/papers/reading/paintstate.h"

namespace moothall::reading {

inline constexpr size_t mostWork = 60'000'000; ///< bytes of content and letters, of one file
inline constexpr size_t mostLettersOfPage = 400'000;
inline constexpr size_t mostAreasOfPage = 40'000;
inline constexpr size_t mostPaintStates = 512;
inline constexpr size_t mostPaintOperands = 4096;
inline constexpr int deepestPaintedForm = 12;
inline constexpr double opaque = 0.99;
inline constexpr double transparent = 0.02;
inline constexpr double gapOfWords = 0.16; ///< of the size of the letters
inline constexpr double slightestArea = 2; ///< points: narrower ones hide no letter

inline constexpr std::uint32_t paintKey(View name)
{
    std::uint32_t value = 0;
    for (const char c : name)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

/// One content stream as it is painted; those of forms write to the same page.
class PaintRun
{
public:
    PaintRun(PageReader &reader, View resources, PaintedPage &page, const PaintState &state,
             int depth)
        : m_reader(reader)
        , m_page(page)
        , m_state(state)
        , m_depth(depth)
    {
        const PlainFile &file = reader.m_file;
        const Entries entries(file.resolved(resources).body);
        m_fonts = Entries(file.resolved(entries["Font"]).body);
        m_objects = Entries(file.resolved(entries["XObject"]).body);
        m_states = Entries(file.resolved(entries["ExtGState"]).body);
        m_spaces = Entries(file.resolved(entries["ColorSpace"]).body);
    }

    void run(View content);

private:
    void operate(std::uint32_t name, Lexer &lexer, View content);
    void operatePath(std::uint32_t name);
    void operateTone(std::uint32_t name);
    void operateText(std::uint32_t name);
    void paintPath(bool fills, bool strokes);
    void endPath();
    void addArea(const Box &box, const std::optional<Tone> &tone, bool isSolid, bool isPicture);
    void show(const Token &string);
    void showLetter(const Font &font, const Font::Glyph &glyph, double width);
    void move(double x, double y);
    void draw(View name);
    void drawForm(const FileObject &object, const Entries &entries);
    void useGraphicsState(View name);
    ToneSpace spaceOf(View value, int depth = 0) const;
    std::vector<double> numbers() const;
    double number(size_t fromEnd) const
    {
        return fromEnd < m_operands.size() ? m_operands[m_operands.size() - 1 - fromEnd].number : 0;
    }
    std::uint32_t nextOrder() const
    {
        return std::uint32_t(m_page.letters.size() + m_page.areas.size());
    }

    PageReader &m_reader;
    PaintedPage &m_page;
    Entries m_fonts;
    Entries m_objects;
    Entries m_states;
    Entries m_spaces;
    std::vector<Token> m_operands;
    std::vector<PaintState> m_stack;
    size_t m_unkept = 0;
    PaintState m_state;
    PaintMatrix m_lineMatrix;
    PaintMatrix m_textMatrix;
    PaintPath m_path;
    bool m_isClipComing = false;
    double m_endX = 1e9;
    double m_endY = 1e9;
    int m_depth;
    std::string m_bytes; ///< keeps its room
    std::u16string m_letter;
};

} // namespace moothall::reading
