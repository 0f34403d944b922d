#include "core/papers/reading/paintrun_p.h"

#include <algorithm>
#include <cmath>

namespace moothall::reading {

void PaintRun::operateText(std::uint32_t name)
{
    switch (name) {
    case paintKey("BT"):
        m_lineMatrix = m_textMatrix = PaintMatrix();
        return;
    case paintKey("Tf"):
        m_state.size = number(0);
        if (m_operands.size() > 1)
            m_state.font = &m_reader.font(m_fonts[m_operands[m_operands.size() - 2].text]);
        return;
    case paintKey("Tm"):
        m_lineMatrix =
            m_textMatrix = {number(5), number(4), number(3), number(2), number(1), number(0)};
        return;
    case paintKey("Td"):
        return move(number(1), number(0));
    case paintKey("TD"):
        m_state.leading = -number(0);
        return move(number(1), number(0));
    case paintKey("T*"):
        return move(0, -m_state.leading);
    case paintKey("Tc"):
        m_state.charSpace = number(0);
        return;
    case paintKey("Tw"):
        m_state.wordSpace = number(0);
        return;
    case paintKey("Tz"):
        m_state.scale = number(0) / 100;
        return;
    case paintKey("TL"):
        m_state.leading = number(0);
        return;
    case paintKey("Ts"):
        m_state.rise = number(0);
        return;
    case paintKey("Tr"):
        m_state.mode = int(std::clamp(number(0), 0.0, 7.0));
        return;
    case paintKey("\""):
        m_state.wordSpace = number(2);
        m_state.charSpace = number(1);
        [[fallthrough]];
    case paintKey("'"):
        move(0, -m_state.leading);
        [[fallthrough]];
    case paintKey("Tj"):
        if (!m_operands.empty() && m_operands.back().isString())
            show(m_operands.back());
        return;
    case paintKey("TJ"):
        for (const Token &operand : m_operands) {
            if (operand.isString())
                show(operand);
            else if (operand.isNumber())
                m_textMatrix =
                    PaintMatrix{1, 0, 0, 1, -operand.number / 1000 * m_state.size * m_state.scale,
                                0}
                        .times(m_textMatrix);
        }
        return;
    default:
        return;
    }
}

void PaintRun::move(double x, double y)
{
    m_lineMatrix = PaintMatrix{1, 0, 0, 1, x, y}.times(m_lineMatrix);
    m_textMatrix = m_lineMatrix;
}

void PaintRun::show(const Token &string)
{
    m_bytes.clear();
    appendBytesOf(string, m_bytes);
    if (!m_reader.spend(m_bytes.size()))
        return;
    const Font &font = *m_state.font;
    for (size_t at = 0; at < m_bytes.size();) {
        constexpr double likelyWidth = 0.5;
        const Font::Glyph glyph = font.next(m_bytes, at);
        const double width = (glyph.width >= 0 ? glyph.width : likelyWidth) * m_state.size;
        showLetter(font, glyph, width);
        const double advance =
            (width + m_state.charSpace + (glyph.isSpace ? m_state.wordSpace : 0)) * m_state.scale;
        m_textMatrix = PaintMatrix{1, 0, 0, 1, advance, 0}.times(m_textMatrix);
    }
}

void PaintRun::showLetter(const Font &font, const Font::Glyph &glyph, double width)
{
    m_letter.clear();
    font.appendText(glyph.code, m_letter);
    if (m_page.letters.size() >= mostLettersOfPage) {
        m_reader.m_isWhole = false;
        return;
    }
    const PaintMatrix at = m_textMatrix.times(m_state.ctm);
    const double size = m_state.size;
    // Most of what tells letters apart lies between the base line and the height of an x, in the
    // middle of each.
    const Box heart = at.around({width * m_state.scale * 0.2, m_state.rise + 0.06 * size,
                                 width * m_state.scale * 0.8, m_state.rise + 0.42 * size});
    const Box whole = at.around({0, m_state.rise, width * m_state.scale, m_state.rise + size});
    const double em = std::max(whole.top - whole.bottom, whole.right - whole.left);
    const double gap = std::hypot(at.e - m_endX, at.f - m_endY);
    const PaintMatrix end =
        PaintMatrix{1, 0, 0, 1, width * m_state.scale, 0}.times(m_textMatrix).times(m_state.ctm);
    m_endX = end.e;
    m_endY = end.f;
    if (!(gap <= gapOfWords * em + std::abs(m_state.charSpace * m_state.scale)))
        m_page.text += u' ';
    const bool isBlank = std::all_of(m_letter.begin(), m_letter.end(),
                                     [](char16_t c) { return c <= u' ' || c == 0xA0; });
    if (isBlank) {
        m_page.text += u' ';
        return;
    }
    PaintedLetter letter;
    letter.heart = heart;
    letter.order = nextOrder();
    letter.start = std::uint32_t(m_page.text.size());
    letter.length = std::uint16_t(m_letter.size());
    const bool fills = m_state.mode % 4 == 0 || m_state.mode % 4 == 2;
    const bool strokes = m_state.mode % 4 == 1 || m_state.mode % 4 == 2;
    letter.isInvisible = !(fills && m_state.fillAlpha > transparent) &&
                         !(strokes && m_state.strokeAlpha > transparent);
    letter.isCutOff = !m_state.clip.meets(heart);
    if (!m_state.isBlended && m_state.fillAlpha > 0.5)
        letter.tone = fills && !strokes   ? m_state.fill.tone
                      : strokes && !fills ? m_state.stroke.tone
                                          : std::nullopt;
    m_page.letters.push_back(letter);
    m_page.text += m_letter;
}

} // namespace moothall::reading
