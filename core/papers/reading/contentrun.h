#pragma once

#include "core/papers/reading/contenttext.h"

namespace moothall::reading {

/// Where the "EI" stands that ends a picture in the content itself, whose bytes begin at `start`; the content's end
/// where there is none.
size_t endOfPicture(View content, size_t start);

/// One content stream as it is drawn: keeps where text ends, so as to know where words part.
class ContentRun
{
public:
    ContentRun(ContentReader &reader, View resources);

    void run(View content);
    ContentText finish();

private:
    struct Matrix
    {
        double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
        Matrix times(const Matrix &m) const
        {
            return {a * m.a + b * m.c, a * m.b + b * m.d, c * m.a + d * m.c, c * m.b + d * m.d, e * m.a + f * m.c + m.e,
                e * m.b + f * m.d + m.f};
        }
    };
    struct State
    {
        Matrix ctm = {};
        const Font *font = nullptr;
        double size = 1, charSpace = 0, wordSpace = 0, scale = 1, leading = 0, rise = 0;
    };
    struct Mark
    {
        bool isArtifact = false;
        bool isReplaced = false;
        size_t start = 0; ///< in the body
        std::u16string text = {};
    };
    struct Replacement
    {
        size_t start;
        size_t end;
        std::u16string text;
    };

    void operate(View name, Lexer &lexer, View content);
    void operateText(std::uint32_t name);
    void move(double x, double y);
    void show(const Token &string);
    void showArray();
    void part();
    bool isDrawnAgain(View string);
    void beginMark(bool hasProperties);
    void endMark();
    void readProperties(View dictionary, Mark &mark);
    void skipPicture(Lexer &lexer, View content);
    void draw(View name);
    void useGraphicsState(View name);
    void addLoose(std::u16string_view text);
    std::u16string &target() { return m_artifacts > 0 ? m_text.margin : m_text.body; }
    double number(size_t fromEnd) const;

    ContentReader &m_reader;
    Entries m_fonts;
    Entries m_objects;
    Entries m_properties;
    Entries m_states;
    std::vector<Token> m_operands;
    std::vector<State> m_stack;
    size_t m_unkept = 0; ///< q beyond what is kept
    State m_state;
    Matrix m_lineMatrix;
    Matrix m_textMatrix;
    std::vector<Mark> m_marks;
    int m_artifacts = 0;
    std::vector<Replacement> m_replacements;
    ContentText m_text;

    // Where the last string ended, and how it ran.
    bool m_hasEnd = false;
    bool m_isEndKnown = true;
    bool m_isMoved = false;
    const std::u16string *m_lastTarget = nullptr;
    double m_endX = 0, m_endY = 0, m_startX = 0, m_startY = 0, m_alongX = 1, m_alongY = 0, m_em = 1;
    std::string m_lastString;
    std::string m_unescaped; ///< keeps its room
};

} // namespace moothall::reading
