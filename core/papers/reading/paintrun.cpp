#include "core/papers/reading/paintrun.h"

#include "core/papers/reading/contentrun.h"
#include "core/papers/reading/paintrun_p.h"

namespace moothall::reading {

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
