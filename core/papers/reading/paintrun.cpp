#include "core/papers/reading/paintrun.h"

#include "core/papers/reading/contentrun.h"
#include "core/papers/reading/paintstate.h"

namespace moothall::reading {

namespace {

constexpr size_t mostWork = 60'000'000; ///< bytes of content and letters, of one file
constexpr size_t mostLettersOfPage = 400'000;
constexpr size_t mostAreasOfPage = 40'000;
constexpr size_t mostPaintStates = 512;
constexpr size_t mostPaintOperands = 4096;
constexpr int deepestPaintedForm = 12;
constexpr double opaque = 0.99;
constexpr double transparent = 0.02;
constexpr double gapOfWords = 0.16; ///< of the size of the letters
constexpr double slightestArea = 2; ///< points: narrower ones hide no letter

constexpr std::uint32_t paintKey(View name)
{
    std::uint32_t value = 0;
    for (const char c : name)
        value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

} // namespace

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

void PaintRun::run(View content)
{
    Lexer lexer(content);
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        if (token.kind == TokenKind::Remark || token.kind == TokenKind::Bad)
            continue;
        if (token.kind != TokenKind::Keyword || token.text == "true" || token.text == "false" ||
            token.text == "null") {
            if (m_operands.size() < mostPaintOperands)
                m_operands.push_back(token);
            continue;
        }
        if (token.text.size() <= 3)
            operate(paintKey(token.text), lexer, content);
        m_operands.clear();
    }
}

void PaintRun::operate(std::uint32_t name, Lexer &lexer, View content)
{
    switch (name) {
    case paintKey("q"):
        if (m_stack.size() < mostPaintStates)
            m_stack.push_back(m_state);
        else
            ++m_unkept;
        return;
    case paintKey("Q"):
        if (m_unkept > 0) {
            --m_unkept;
        } else if (!m_stack.empty()) {
            m_state = m_stack.back();
            m_stack.pop_back();
        }
        return;
    case paintKey("cm"):
        m_state.ctm =
            PaintMatrix{number(5), number(4), number(3), number(2), number(1), number(0)}.times(
                m_state.ctm);
        return;
    case paintKey("w"):
        m_state.lineWidth = number(0);
        return;
    case paintKey("gs"):
        if (!m_operands.empty())
            useGraphicsState(m_operands.back().text);
        return;
    case paintKey("Do"):
        if (!m_operands.empty())
            draw(m_operands.back().text);
        return;
    case paintKey("sh"):
        return addArea(m_state.clip, std::nullopt, false, false);
    case paintKey("ID"): {
        const size_t start = std::min(lexer.position() + 1, content.size());
        lexer.moveTo(endOfPicture(content, start) + 2);
        return addArea(m_state.ctm.around({0, 0, 1, 1}), std::nullopt, false, true);
    }
    default:
        return operatePath(name);
    }
}

void PaintRun::operatePath(std::uint32_t name)
{
    switch (name) {
    case paintKey("m"):
        return m_path.moveTo(number(1), number(0));
    case paintKey("l"):
        return m_path.lineTo(number(1), number(0));
    case paintKey("c"):
        m_path.curveTo(number(5), number(4));
        [[fallthrough]];
    case paintKey("v"):
    case paintKey("y"):
        m_path.curveTo(number(3), number(2));
        return m_path.curveTo(number(1), number(0));
    case paintKey("h"):
        return;
    case paintKey("re"):
        return m_path.box(number(3), number(2), number(1), number(0));
    case paintKey("W"):
    case paintKey("W*"):
        m_isClipComing = true;
        return;
    case paintKey("n"):
        return endPath();
    case paintKey("S"):
    case paintKey("s"):
        return paintPath(false, true);
    case paintKey("f"):
    case paintKey("F"):
    case paintKey("f*"):
        return paintPath(true, false);
    case paintKey("B"):
    case paintKey("B*"):
    case paintKey("b"):
    case paintKey("b*"):
        return paintPath(true, true);
    default:
        return operateTone(name);
    }
}

std::vector<double> PaintRun::numbers() const
{
    std::vector<double> all;
    for (const Token &operand : m_operands) {
        if (!operand.isNumber())
            return {}; // a pattern
        all.push_back(operand.number);
    }
    return all;
}

void PaintRun::operateTone(std::uint32_t name)
{
    const auto set = [this](PaintTone &tone, ToneSpace space) {
        tone = {space, toneOf(space, numbers())};
    };
    const auto choose = [this](PaintTone &tone) {
        tone.space = m_operands.empty() ? ToneSpace::Unknown : spaceOf(m_operands.back().text);
        tone.tone = tone.space == ToneSpace::Unknown ? std::nullopt : std::optional(Tone{});
    };
    switch (name) {
    case paintKey("g"):
        return set(m_state.fill, ToneSpace::Grey);
    case paintKey("G"):
        return set(m_state.stroke, ToneSpace::Grey);
    case paintKey("rg"):
        return set(m_state.fill, ToneSpace::Rgb);
    case paintKey("RG"):
        return set(m_state.stroke, ToneSpace::Rgb);
    case paintKey("k"):
        return set(m_state.fill, ToneSpace::Cmyk);
    case paintKey("K"):
        return set(m_state.stroke, ToneSpace::Cmyk);
    case paintKey("cs"):
        return choose(m_state.fill);
    case paintKey("CS"):
        return choose(m_state.stroke);
    case paintKey("sc"):
    case paintKey("scn"):
        m_state.fill.tone = toneOf(m_state.fill.space, numbers());
        return;
    case paintKey("SC"):
    case paintKey("SCN"):
        m_state.stroke.tone = toneOf(m_state.stroke.space, numbers());
        return;
    default:
        return operateText(name);
    }
}

ToneSpace PaintRun::spaceOf(View value, int depth) const
{
    const View name = value.starts_with("/") ? nameIn(value) : value;
    if (name == "DeviceGray" || name == "G" || name == "CalGray")
        return ToneSpace::Grey;
    if (name == "DeviceRGB" || name == "RGB" || name == "CalRGB")
        return ToneSpace::Rgb;
    if (name == "DeviceCMYK" || name == "CMYK")
        return ToneSpace::Cmyk;
    if (depth > 2)
        return ToneSpace::Unknown;
    const PlainFile &file = m_reader.m_file;
    if (depth == 0)
        return spaceOf(file.resolved(m_spaces[name]).body, 1);
    const std::vector<View> items = itemsIn(value);
    if (items.empty())
        return ToneSpace::Unknown;
    const View kind = nameIn(file.resolved(items.front()).body);
    if (kind == "ICCBased" && items.size() > 1) {
        const auto count = integerIn(Entries(file.resolved(items[1]).body)["N"]);
        return count == 1   ? ToneSpace::Grey
               : count == 3 ? ToneSpace::Rgb
               : count == 4 ? ToneSpace::Cmyk
                            : ToneSpace::Unknown;
    }
    if (kind == "Separation" && items.size() > 1 && nameIn(items[1]) == "Black")
        return ToneSpace::Ink;
    return kind == "CalGray"  ? ToneSpace::Grey
           : kind == "CalRGB" ? ToneSpace::Rgb
                              : ToneSpace::Unknown;
}

void PaintRun::addArea(const Box &box, const std::optional<Tone> &tone, bool isSolid,
                       bool isPicture)
{
    const Box shown{std::max(box.left, m_state.clip.left),
                    std::max(box.bottom, m_state.clip.bottom),
                    std::min(box.right, m_state.clip.right), std::min(box.top, m_state.clip.top)};
    // Written so that what isn't a number is nothing.
    if (!(shown.right - shown.left >= slightestArea) ||
        !(shown.top - shown.bottom >= slightestArea))
        return;
    if (m_page.areas.size() >= mostAreasOfPage) {
        m_reader.m_isWhole = false;
        return;
    }
    m_page.areas.push_back(
        {shown, tone, nextOrder(), isSolid && m_state.isClipBox && !m_state.isBlended, isPicture});
}

void PaintRun::paintPath(bool fills, bool strokes)
{
    const bool isSquare = m_state.ctm.isSquare();
    if (m_path.isCrowded()) {
        if (fills)
            addArea(m_state.ctm.around(m_path.bounds()), m_state.fill.tone, false, false);
        return endPath();
    }
    bool areApart = true;
    const std::vector<PaintPath::Part> parts = m_path.parts(areApart);
    for (const PaintPath::Part &part : parts) {
        if (fills && m_state.fillAlpha > transparent) {
            addArea(m_state.ctm.around(part.bounds), m_state.fill.tone,
                    part.isBox && isSquare && areApart && m_state.fillAlpha > opaque &&
                        m_state.fill.tone.has_value(),
                    false);
        } else if (strokes && part.isLine && isSquare && m_state.strokeAlpha > opaque) {
            // A pen as broad as a line of text is high.
            const double half = m_state.lineWidth / 2;
            const bool isLevel =
                part.bounds.top - part.bounds.bottom < part.bounds.right - part.bounds.left;
            Box broad = part.bounds;
            (isLevel ? broad.bottom : broad.left) -= half;
            (isLevel ? broad.top : broad.right) += half;
            addArea(m_state.ctm.around(broad), m_state.stroke.tone, m_state.stroke.tone.has_value(),
                    false);
        }
    }
    endPath();
}

void PaintRun::endPath()
{
    if (m_isClipComing && !m_path.isEmpty()) {
        bool areApart = true;
        const bool isOne = !m_path.isCrowded() && m_path.parts(areApart).size() == 1;
        const bool isBox = isOne && m_path.parts(areApart).front().isBox && m_state.ctm.isSquare();
        const Box box = m_state.ctm.around(m_path.bounds());
        Box &clip = m_state.clip;
        clip = {std::max(box.left, clip.left), std::max(box.bottom, clip.bottom),
                std::min(box.right, clip.right), std::min(box.top, clip.top)};
        m_state.isClipBox = m_state.isClipBox && isBox;
    }
    m_isClipComing = false;
    m_path.clear();
}

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

void PaintRun::useGraphicsState(View name)
{
    const PlainFile &file = m_reader.m_file;
    const Entries state(file.resolved(m_states[name]).body);
    for (const Entries::Entry &entry : state.all()) {
        const View value = file.resolved(entry.value).body;
        if (entry.key == "ca")
            m_state.fillAlpha = numberIn(value).value_or(1);
        else if (entry.key == "CA")
            m_state.strokeAlpha = numberIn(value).value_or(1);
        else if (entry.key == "LW")
            m_state.lineWidth = numberIn(value).value_or(1);
        else if (entry.key == "Font" && itemsIn(value).size() == 2) {
            m_state.font = &m_reader.font(itemsIn(value)[0]);
            m_state.size = numberIn(itemsIn(value)[1]).value_or(1);
        }
    }
    const View mask = file.resolved(state["SMask"]).body;
    const View mode = nameIn(file.resolved(state["BM"]).body);
    // Black laid over by Multiply or Darken is black all the same: only what such a mode lets show
    // counts as blended.
    const bool isDark = m_state.fill.tone && m_state.fill.tone->light() < 0.1F &&
                        (mode == "Multiply" || mode == "Darken");
    if (!state["BM"].empty() || !mask.empty()) {
        const bool hasMask = !mask.empty() && nameIn(mask) != "None";
        const bool isMixed = !mode.empty() && mode != "Normal" && mode != "Compatible" && !isDark;
        m_state.isBlended = hasMask || isMixed;
    }
}

void PaintRun::draw(View name)
{
    const int id = referenceIn(m_objects[name]);
    const FileObject &object = m_reader.m_file.object(id);
    if (!object.isStream)
        return;
    const Entries entries(object.body);
    if (nameIn(entries["Subtype"]) == "Form")
        return drawForm(object, entries);
    if (nameIn(entries["Subtype"]) != "Image")
        return;
    const bool isMask = m_reader.m_file.resolved(entries["ImageMask"]).body == "true";
    const bool isWhole = !isMask && entries["SMask"].empty() && entries["Mask"].empty() &&
                         m_state.fillAlpha > opaque;
    addArea(m_state.ctm.around({0, 0, 1, 1}), std::nullopt, isWhole && m_state.ctm.isSquare(),
            true);
}

void PaintRun::drawForm(const FileObject &object, const Entries &entries)
{
    if (m_depth >= deepestPaintedForm)
        return;
    const Decoded decoded = m_reader.m_decoder.decode(object.stream, entries);
    constexpr size_t ofAForm = 64; // an empty one costs something too
    if (!decoded.isPlain || !m_reader.spend(decoded.bytes.size() + ofAForm))
        return;
    const std::string content(decoded.bytes);
    PaintState state = m_state;
    const PlainFile &file = m_reader.m_file;
    const auto numbersOf = [&](View key) {
        std::vector<double> all;
        for (const View item : itemsIn(file.resolved(entries[key]).body))
            all.push_back(numberIn(file.resolved(item).body).value_or(0));
        return all;
    };
    if (const auto m = numbersOf("Matrix"); m.size() == 6)
        state.ctm = PaintMatrix{m[0], m[1], m[2], m[3], m[4], m[5]}.times(state.ctm);
    if (const auto b = numbersOf("BBox"); b.size() == 4) {
        const Box box = state.ctm.around({std::min(b[0], b[2]), std::min(b[1], b[3]),
                                          std::max(b[0], b[2]), std::max(b[1], b[3])});
        state.clip = {std::max(box.left, state.clip.left), std::max(box.bottom, state.clip.bottom),
                      std::min(box.right, state.clip.right), std::min(box.top, state.clip.top)};
        state.isClipBox = state.isClipBox && state.ctm.isSquare();
    }
    PaintRun(m_reader, entries["Resources"], m_page, state, m_depth + 1).run(content);
}

PageReader::PageReader(const PlainFile &file)
    : m_file(file)
{}

PageReader::~PageReader() = default;

const Font &PageReader::font(View value)
{
    if (value.empty())
        return m_unknown;
    const int id = referenceIn(value);
    std::unique_ptr<Font> &font = id > 0 ? m_fonts[id] : m_directFonts[value.data()];
    if (!font) {
        const View dictionary = m_file.resolved(value).body;
        font = dictionary.starts_with("<<") ? std::make_unique<Font>(m_file, dictionary, m_decoder)
                                            : std::make_unique<Font>();
    }
    return *font;
}

bool PageReader::spend(size_t work)
{
    m_spent += work;
    if (m_spent > mostWork)
        m_isWhole = false;
    return m_spent <= mostWork;
}

PaintedPage PageReader::page(const FilePage &page)
{
    PaintedPage painted;
    std::string content;
    for (const int id : contentsOf(m_file, page)) {
        const FileObject &object = m_file.object(id);
        if (!object.isStream)
            continue;
        const Decoded decoded = m_decoder.decode(object.stream, Entries(object.body));
        if (decoded.isPlain && spend(decoded.bytes.size()))
            content += decoded.bytes;
        content += '\n';
    }
    PaintState state;
    state.font = &m_unknown;
    PaintRun(*this, page.resources, painted, state, 0).run(content);
    return painted;
}

} // namespace moothall::reading
