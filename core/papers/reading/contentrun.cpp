#include "core/papers/reading/contentrun.h"

#include "core/papers/reading/glyphnames.h"

#include <algorithm>
#include <cmath>

namespace moothall::reading {

namespace {

constexpr size_t mostOperands = 4096; ///< of one operator, arrays counted through
constexpr size_t longestPlainName = 16;
constexpr size_t mostStates = 512;
constexpr size_t mostMarks = 4096;
// In parts of the size of the letters: a space is a quarter, kerning a tenth at most.
constexpr double spaceGap = 0.16;
constexpr double backwards = -0.5;
constexpr double otherLine = 0.3;
constexpr double guessedWidth = 0.5;

constexpr std::uint32_t key(View name)
{
    std::uint32_t value = 0;
    for (const char c : name)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

bool isBreak(char16_t c) { return c == u' ' || c == u'\n'; }

} // namespace

size_t endOfPicture(View content, size_t start)
{
    for (size_t end = content.find("EI", start); end != View::npos; end = content.find("EI", end + 1)) {
        if (end > start && isSpace(content[end - 1]) && (end + 2 == content.size() || isSpace(content[end + 2])))
            return end;
    }
    return content.size();
}

ContentRun::ContentRun(ContentReader &reader, View resources)
    : m_reader(reader)
{
    const PlainFile &file = reader.m_file;
    const Entries entries(file.resolved(resources).body);
    m_fonts = Entries(file.resolved(entries["Font"]).body);
    m_objects = Entries(file.resolved(entries["XObject"]).body);
    m_properties = Entries(file.resolved(entries["Properties"]).body);
    m_states = Entries(file.resolved(entries["ExtGState"]).body);
    m_state.font = &reader.m_unknown;
}

void ContentRun::run(View content)
{
    Lexer lexer(content);
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (token.kind == TokenKind::Remark) {
            addLoose(textOf(token.text));
        } else if (token.kind == TokenKind::Bad) {
            addLoose(textOf(token.text)); // a string that doesn't end, or a stray delimiter
        } else if (token.kind != TokenKind::Keyword || token.text == "true" || token.text == "false" || token.text == "null") {
            if (m_operands.size() == mostOperands) {
                showArray(); // no other operator takes as many
                m_operands.clear();
            }
            m_operands.push_back(token);
            if (token.kind == TokenKind::Name && (token.text.size() > longestPlainName || token.text.find('#') != View::npos))
                addLoose(textOf(nameOf(token.text)));
        } else {
            operate(token.text, lexer, content);
            m_operands.clear();
        }
    }
    for (const Token &left : m_operands) {
        if (left.isString())
            addLoose(textOf(bytesOf(left)));
    }
    m_operands.clear();
}

double ContentRun::number(size_t fromEnd) const
{
    return fromEnd < m_operands.size() ? m_operands[m_operands.size() - 1 - fromEnd].number : 0;
}

void ContentRun::operate(View name, Lexer &lexer, View content)
{
    if (name.size() > 3)
        return addLoose(textOf(name));
    switch (key(name)) {
    case key("q"):
        if (m_stack.size() < mostStates)
            m_stack.push_back(m_state);
        else
            ++m_unkept;
        return;
    case key("Q"):
        if (m_unkept > 0) {
            --m_unkept;
        } else if (!m_stack.empty()) {
            m_state = m_stack.back();
            m_stack.pop_back();
        }
        return;
    case key("cm"):
        m_state.ctm = Matrix{number(5), number(4), number(3), number(2), number(1), number(0)}.times(m_state.ctm);
        return;
    case key("Do"):
        if (!m_operands.empty())
            draw(m_operands.back().text);
        return;
    case key("gs"):
        if (!m_operands.empty())
            useGraphicsState(m_operands.back().text);
        return;
    case key("BDC"):
        return beginMark(true);
    case key("BMC"):
        return beginMark(false);
    case key("EMC"):
        return endMark();
    case key("DP"): {
        Mark point;
        for (const Token &operand : m_operands) {
            if (operand.isString())
                addLoose(textOf(bytesOf(operand)));
            else if (operand.kind == TokenKind::Name)
                readProperties(m_reader.m_file.resolved(m_properties[operand.text]).body, point);
        }
        return;
    }
    case key("ID"):
        return skipPicture(lexer, content);
    default:
        return operateText(key(name));
    }
}

void ContentRun::operateText(std::uint32_t name)
{
    switch (name) {
    case key("BT"):
        m_lineMatrix = m_textMatrix = Matrix();
        m_isMoved = true;
        return;
    case key("Tf"):
        m_state.size = number(0);
        if (m_operands.size() > 1)
            m_state.font = &m_reader.font(m_fonts[m_operands[m_operands.size() - 2].text]);
        return;
    case key("Tm"):
        m_lineMatrix = m_textMatrix = {number(5), number(4), number(3), number(2), number(1), number(0)};
        m_isMoved = true;
        return;
    case key("Td"):
        return move(number(1), number(0));
    case key("TD"):
        m_state.leading = -number(0);
        return move(number(1), number(0));
    case key("T*"):
        return move(0, -m_state.leading);
    case key("Tc"):
        m_state.charSpace = number(0);
        return;
    case key("Tw"):
        m_state.wordSpace = number(0);
        return;
    case key("Tz"):
        m_state.scale = number(0) / 100;
        return;
    case key("TL"):
        m_state.leading = number(0);
        return;
    case key("Ts"):
        m_state.rise = number(0);
        return;
    case key("\""):
        m_state.wordSpace = number(2);
        m_state.charSpace = number(1);
        [[fallthrough]];
    case key("'"):
        move(0, -m_state.leading);
        [[fallthrough]];
    case key("Tj"):
        if (!m_operands.empty() && m_operands.back().isString())
            show(m_operands.back());
        return;
    case key("TJ"):
        return showArray();
    default: // strings of an operator that takes none, or that isn't one
        for (const Token &operand : m_operands) {
            if (operand.isString())
                addLoose(textOf(bytesOf(operand)));
        }
    }
}

void ContentRun::move(double x, double y)
{
    m_lineMatrix = Matrix{1, 0, 0, 1, x, y}.times(m_lineMatrix);
    m_textMatrix = m_lineMatrix;
    m_isMoved = true;
}

void ContentRun::showArray()
{
    for (const Token &operand : m_operands) {
        if (operand.isString()) {
            show(operand);
        } else if (operand.isNumber()) {
            const double shift = -operand.number / 1000 * m_state.size * m_state.scale;
            m_textMatrix = Matrix{1, 0, 0, 1, shift, 0}.times(m_textMatrix);
            // Where nobody knows how wide the letters are, the shift alone says whether a word ends.
            m_isMoved = m_isMoved || -operand.number / 1000 > spaceGap;
        }
    }
}

/// Whether the same string was drawn at the same place just before: bold type and shadows are made so.
bool ContentRun::isDrawnAgain(View string)
{
    const Matrix at = m_textMatrix.times(m_state.ctm);
    constexpr double near = 0.2;
    return m_hasEnd && string.size() > 1 && string == m_lastString && std::abs(at.e - m_startX) < near * m_em
        && std::abs(at.f - m_startY) < near * m_em;
}

/// Parts the coming string from the last one, where the page does.
void ContentRun::part()
{
    std::u16string &text = target();
    const bool isElsewhere = m_lastTarget != &text;
    m_lastTarget = &text;
    const Matrix at = m_textMatrix.times(m_state.ctm);
    const double x = at.e + m_state.rise * at.c;
    const double y = at.f + m_state.rise * at.d;
    const double dx = x - m_endX;
    const double dy = y - m_endY;
    const double along = (dx * m_alongX + dy * m_alongY) / m_em;
    const double across = std::abs(dy * m_alongX - dx * m_alongY) / m_em;
    m_startX = x;
    m_startY = y;
    if (text.empty() || isBreak(text.back()))
        return;
    if (isElsewhere || !m_hasEnd || !(across <= otherLine) || !(along >= backwards))
        text += u'\n';
    else if (m_isEndKnown ? along > spaceGap : m_isMoved)
        text += u' ';
}

void ContentRun::show(const Token &string)
{
    View bytes = string.text;
    if (string.kind == TokenKind::HexString || bytes.find('\\') != View::npos) {
        m_unescaped.clear();
        appendBytesOf(string, m_unescaped);
        bytes = m_unescaped;
    }
    const bool isAgain = isDrawnAgain(bytes);
    if (!isAgain)
        part();
    const Font &font = *m_state.font;
    std::u16string &text = target();
    double width = 0;
    bool isKnown = true;
    for (size_t at = 0; at < bytes.size();) {
        const Font::Glyph glyph = font.next(bytes, at);
        isKnown = isKnown && glyph.width >= 0;
        width += (glyph.width >= 0 ? glyph.width : guessedWidth) * m_state.size + m_state.charSpace
            + (glyph.isSpace ? m_state.wordSpace : 0);
        if (!isAgain)
            font.appendText(glyph.code, text);
    }
    m_lastString.assign(bytes);
    m_textMatrix = Matrix{1, 0, 0, 1, width * m_state.scale, 0}.times(m_textMatrix);
    const Matrix end = m_textMatrix.times(m_state.ctm);
    const double length = std::hypot(end.a, end.b);
    m_endX = end.e + m_state.rise * end.c - m_state.charSpace * m_state.scale * end.a;
    m_endY = end.f + m_state.rise * end.d - m_state.charSpace * m_state.scale * end.b;
    m_em = std::max(std::abs(m_state.size * m_state.scale) * length, 1e-6);
    m_alongX = length > 0 ? end.a / length : 1;
    m_alongY = length > 0 ? end.b / length : 0;
    m_hasEnd = true;
    m_isEndKnown = isKnown;
    m_isMoved = false;
}

void ContentRun::readProperties(View dictionary, Mark &mark)
{
    Lexer lexer(dictionary);
    View name;
    for (Token token = lexer.next(); token.kind != TokenKind::End && token.kind != TokenKind::Bad; token = lexer.next()) {
        if (token.kind == TokenKind::Name) {
            name = token.text;
        } else if (token.isString()) {
            const std::u16string text = textOf(bytesOf(token));
            if (name == "ActualText") {
                mark.isReplaced = true;
                mark.text = text;
            }
            addLoose(text);
        }
    }
}

void ContentRun::beginMark(bool hasProperties)
{
    Mark mark{.isArtifact = false, .isReplaced = false, .start = m_text.body.size()};
    if (!m_operands.empty() && m_operands.front().kind == TokenKind::Name)
        mark.isArtifact = m_operands.front().text == "Artifact";
    if (hasProperties && m_operands.size() == 2 && m_operands.back().kind == TokenKind::Name) {
        readProperties(m_reader.m_file.resolved(m_properties[m_operands.back().text]).body, mark);
    } else if (hasProperties) {
        View name;
        for (const Token &operand : m_operands) {
            if (operand.kind == TokenKind::Name)
                name = operand.text;
            else if (operand.isString()) {
                const std::u16string text = textOf(bytesOf(operand));
                mark.isReplaced = mark.isReplaced || name == "ActualText";
                if (name == "ActualText")
                    mark.text = text;
                addLoose(text);
            }
        }
    }
    if (m_marks.size() == mostMarks)
        return;
    m_artifacts += mark.isArtifact ? 1 : 0;
    m_marks.push_back(std::move(mark));
}

void ContentRun::endMark()
{
    if (m_marks.empty())
        return;
    Mark mark = std::move(m_marks.back());
    m_marks.pop_back();
    m_artifacts -= mark.isArtifact ? 1 : 0;
    if (mark.isReplaced && m_artifacts == 0)
        m_replacements.push_back({mark.start, m_text.body.size(), std::move(mark.text)});
}

/// Moves the lexer behind a picture that stands in the content itself.
void ContentRun::skipPicture(Lexer &lexer, View content)
{
    const size_t start = std::min(lexer.position() + 1, content.size());
    const size_t end = endOfPicture(content, start);
    addLoose(printableIn(content.substr(start, end - start)));
    lexer.moveTo(end + 2);
}

void ContentRun::draw(View name)
{
    const int id = referenceIn(m_objects[name]);
    const FileObject &object = m_reader.m_file.object(id);
    if (!object.isStream || nameIn(Entries(object.body)["Subtype"]) != "Form")
        return;
    const ContentText &form = m_reader.form(id);
    const auto add = [](std::u16string &to, const std::u16string &text) {
        if (text.empty())
            return;
        if (!to.empty() && !isBreak(to.back()))
            to += u'\n';
        to += text;
        to += u'\n';
    };
    // What a form says isn't replaced here as well: it is looked at once by itself.
    add(target(), form.body);
    add(m_text.margin, form.margin);
    m_text.isDamaged = m_text.isDamaged || form.isDamaged;
}

void ContentRun::useGraphicsState(View name)
{
    const Entries state(m_reader.m_file.resolved(m_states[name]).body);
    const std::vector<View> font = itemsIn(m_reader.m_file.resolved(state["Font"]).body);
    if (font.size() == 2) {
        m_state.font = &m_reader.font(font[0]);
        m_state.size = numberIn(font[1]).value_or(1);
    }
}

void ContentRun::addLoose(std::u16string_view text)
{
    if (text.empty())
        return;
    m_text.loose += text;
    m_text.loose += u' ';
}

ContentText ContentRun::finish()
{
    // An inner replacement stands in for what an outer one replaces as well: the outer one counts.
    std::stable_sort(m_replacements.begin(), m_replacements.end(), [](const Replacement &a, const Replacement &b) {
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    size_t at = 0;
    for (const Replacement &each : m_replacements) {
        if (each.start < at)
            continue;
        m_text.replaced.append(m_text.body, at, each.start - at);
        m_text.replaced += each.text;
        at = each.end;
    }
    if (!m_replacements.empty())
        m_text.replaced.append(m_text.body, at);
    return std::move(m_text);
}

} // namespace moothall::reading
