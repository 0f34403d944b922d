#include "core/papers/contentscanner.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace moothall {

namespace {

constexpr size_t nowhere = std::string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}'
        || c == '/' || c == '%';
}

bool startsNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string withoutEscapes(std::string_view name)
{
    std::string plain;
    for (size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '#' && i + 2 < name.size() && hexValue(name[i + 1]) >= 0 && hexValue(name[i + 2]) >= 0) {
            plain += char(hexValue(name[i + 1]) * 16 + hexValue(name[i + 2]));
            i += 2;
        } else {
            plain += name[i];
        }
    }
    return plain;
}

/// A number as an MCID, or -1: larger ones than any real page has would only make tables huge.
int mcidOf(std::string_view number)
{
    constexpr int largest = 200'000;
    int value = 0;
    for (const char c : number) {
        if (c < '0' || c > '9' || value > largest)
            return -1;
        value = value * 10 + (c - '0');
    }
    return number.empty() || value > largest ? -1 : value;
}

class Scanner
{
public:
    Scanner(std::string_view content, const ContentNames &names, const ContentOptions &options)
        : m_text(content)
        , m_names(names)
        , m_options(options)
    {
    }

    ContentScan run();

private:
    /// One level of marked content.
    struct Mark {
        bool counts; ///< it has an MCID or is an artifact
        bool hidden;
        bool dropped;
    };

    void readToken();
    void readString();
    void readOperator();
    void handle(std::string_view op, size_t begin);
    void handleLong(std::string_view op, size_t begin);
    void beginMark(bool withProperties);
    void endMark();
    void growPath();
    void paintPath(size_t begin);
    void showText(std::string_view op);
    void paintXObject();
    void paintDrawing();
    void countImage();
    void inlineImage();
    void closeAll();
    void forgetOperands();

    void copyTo(size_t end);
    void drop(size_t begin, size_t end);
    void insertAt(size_t place, std::string_view text);

    std::string_view m_text;
    const ContentNames &m_names;
    const ContentOptions &m_options;
    ContentScan m_found;
    size_t m_at = 0;
    size_t m_copied = 0;

    size_t m_operands = nowhere; ///< where the operands of the coming operator begin
    std::string_view m_lastNames[2]; ///< the last two names among them, outside dictionaries
    int m_nameCount = 0;
    int m_dictionaryDepth = 0;
    bool m_mcidFollows = false;
    int m_inlineMcid = -1;

    size_t m_path = nowhere; ///< where the path that is being built begins, unless a mark came between
    bool m_pathOpen = false;
    bool m_inlineImage = false; ///< between BI and ID
    std::vector<Mark> m_marks;
    int m_counting = 0;
    int m_hidden = 0;
    int m_saved = 0;
    bool m_inText = false;
};

void Scanner::copyTo(size_t end)
{
    if (end <= m_copied)
        return; // something before it has gone already
    m_found.mended.append(m_text.substr(m_copied, end - m_copied));
    m_copied = end;
}

void Scanner::drop(size_t begin, size_t end)
{
    copyTo(begin);
    m_copied = std::max(m_copied, end);
    m_found.changed = true;
}

void Scanner::insertAt(size_t place, std::string_view text)
{
    copyTo(place);
    m_found.mended += text;
    m_found.changed = true;
}

void Scanner::forgetOperands()
{
    m_operands = nowhere;
    m_nameCount = 0;
    m_dictionaryDepth = 0;
    m_mcidFollows = false;
    m_inlineMcid = -1;
}

ContentScan Scanner::run()
{
    while (m_at < m_text.size())
        readToken();
    closeAll();
    if (m_found.changed)
        copyTo(m_text.size());
    else
        m_found.mended.clear();
    return std::move(m_found);
}

void Scanner::readToken()
{
    const char c = m_text[m_at];
    if (isSpace(c)) {
        ++m_at;
        return;
    }
    if (c == '%') {
        while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        return;
    }
    if (!isDelimiter(c) && !startsNumber(c)) {
        readOperator();
        return;
    }
    if (m_operands == nowhere)
        m_operands = m_at;
    const size_t begin = m_at++;
    const bool twice = m_at < m_text.size() && m_text[m_at] == c;
    const auto skipRegular = [this] {
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !isDelimiter(m_text[m_at]))
            ++m_at;
    };
    if (c == '(') {
        readString();
    } else if (c == '<' && twice) {
        ++m_at;
        ++m_dictionaryDepth;
    } else if (c == '>' && twice && m_dictionaryDepth > 0) {
        ++m_at;
        --m_dictionaryDepth;
    } else if (c == '<') {
        while (m_at < m_text.size() && m_text[m_at - 1] != '>')
            ++m_at;
    } else if (c == '/') {
        skipRegular();
        const std::string_view name = m_text.substr(begin + 1, m_at - begin - 1);
        if (m_dictionaryDepth > 0) {
            m_mcidFollows = m_dictionaryDepth == 1 && name == "MCID";
        } else {
            m_lastNames[0] = m_lastNames[1];
            m_lastNames[1] = name;
            ++m_nameCount;
        }
    } else if (startsNumber(c)) {
        skipRegular();
        if (m_mcidFollows)
            m_inlineMcid = mcidOf(m_text.substr(begin, m_at - begin));
        m_mcidFollows = false;
    }
    // Anything else is a bracket, stray or not: it means nothing to us and is behind us now.
}

void Scanner::readString()
{
    int depth = 1;
    while (m_at < m_text.size() && depth > 0) {
        const char c = m_text[m_at++];
        if (c == '\\' && m_at < m_text.size())
            ++m_at;
        else if (c == '(')
            ++depth;
        else if (c == ')')
            --depth;
    }
    if (depth > 0)
        m_found.cutShort = true;
}

void Scanner::readOperator()
{
    const size_t begin = m_at;
    while (m_at < m_text.size() && !isSpace(m_text[m_at]) && !isDelimiter(m_text[m_at]))
        ++m_at;
    const std::string_view op = m_text.substr(begin, m_at - begin);
    if (m_operands == nowhere)
        m_operands = begin;
    if (op == "true" || op == "false" || op == "null")
        return;
    if (m_inlineImage) {
        // Between BI and ID stand only keys and values.
        if (op == "ID")
            inlineImage();
        return;
    }
    if (op == "BI") {
        m_inlineImage = true;
        return;
    }
    handle(op, begin);
    forgetOperands();
}

void Scanner::handle(std::string_view op, size_t begin)
{
    if (op.size() != 1) {
        handleLong(op, begin);
        return;
    }
    switch (op[0]) {
    case 'q':
        ++m_saved;
        break;
    case 'Q':
        if (m_saved > 0) {
            --m_saved;
        } else {
            m_found.unbalanced = true;
            drop(m_operands, m_at);
        }
        break;
    case 'm': case 'l': case 'c': case 'v': case 'y': case 'h':
        growPath();
        break;
    case 'S': case 's': case 'f': case 'F': case 'B': case 'b':
        paintPath(begin);
        break;
    case 'n':
        m_path = nowhere;
        m_pathOpen = false;
        break;
    case '\'': case '"':
        showText(op);
        break;
    default:
        break;
    }
}

void Scanner::handleLong(std::string_view op, size_t begin)
{
    if (op == "re") {
        growPath();
    } else if (op == "f*" || op == "B*" || op == "b*") {
        paintPath(begin);
    } else if (op == "Tj" || op == "TJ") {
        showText(op);
    } else if (op == "BT") {
        m_inText = true;
    } else if (op == "ET") {
        if (!m_inText) {
            m_found.unbalanced = true;
            drop(m_operands, m_at);
        }
        m_inText = false;
    } else if (op == "Do") {
        paintXObject();
    } else if (op == "sh") {
        if (m_hidden)
            drop(m_operands, m_at);
        else
            paintDrawing();
    } else if (op == "BDC" || op == "BMC") {
        beginMark(op == "BDC");
    } else if (op == "EMC") {
        endMark();
    }
}

void Scanner::beginMark(bool withProperties)
{
    Mark mark{false, false, false};
    const bool named = withProperties && m_nameCount >= 2;
    const std::string_view tag = named ? m_lastNames[0] : m_lastNames[1];
    if (m_nameCount > 0 && tag == "Artifact") {
        mark.counts = true;
    } else if (named && tag == "OC") {
        mark.dropped = m_options.dropLayers;
        mark.hidden = m_options.dropLayers && m_names.hiddenProperties
            && m_names.hiddenProperties(withoutEscapes(m_lastNames[1]));
    } else if (withProperties) {
        int mcid = m_inlineMcid;
        if (named && m_names.mcidOfProperties)
            mcid = m_names.mcidOfProperties(withoutEscapes(m_lastNames[1]));
        mark.counts = mcid >= 0;
        m_found.highestMcid = std::max(m_found.highestMcid, mcid);
    }
    if (mark.dropped)
        drop(m_operands, m_at);
    m_counting += mark.counts;
    m_hidden += mark.hidden;
    m_marks.push_back(mark);
    m_path = nowhere;
}

void Scanner::endMark()
{
    m_path = nowhere;
    if (m_marks.empty()) {
        m_found.unbalanced = true;
        drop(m_operands, m_at);
        return;
    }
    const Mark mark = m_marks.back();
    m_marks.pop_back();
    m_counting -= mark.counts;
    m_hidden -= mark.hidden;
    if (mark.dropped)
        drop(m_operands, m_at);
}

void Scanner::growPath()
{
    if (!m_pathOpen)
        m_path = m_operands;
    m_pathOpen = true;
}

void Scanner::paintPath(size_t begin)
{
    const size_t path = m_path;
    m_path = nowhere;
    m_pathOpen = false;
    if (m_hidden) {
        drop(begin, m_at);
        insertAt(m_at, "n");
        m_found.hidHidden = true;
        return;
    }
    m_found.paintsPaths = true;
    if (m_counting || !m_options.wrapPaths || path == nowhere || path < m_copied)
        return;
    insertAt(path, "/Artifact BMC ");
    insertAt(m_at, " EMC");
    ++m_found.wrappedPaths;
}

void Scanner::paintDrawing()
{
    m_found.paintsPaths = true;
    if (m_counting || !m_options.wrapPaths)
        return;
    insertAt(m_operands, "/Artifact BMC ");
    insertAt(m_at, " EMC");
    ++m_found.wrappedPaths;
}

void Scanner::showText(std::string_view op)
{
    if (m_hidden) {
        drop(m_operands, m_at);
        if (op.size() == 1)
            insertAt(m_at, "T*");
        m_found.hidHidden = true;
        return;
    }
    ++m_found.textOperators;
    if (!m_counting)
        ++m_found.unmarkedText;
}

void Scanner::countImage()
{
    ++m_found.images;
    if (!m_counting)
        ++m_found.unmarkedImages;
}

void Scanner::paintXObject()
{
    // What is hidden isn't asked after, so that the asker learns which XObjects are still in use.
    const PaintKind kind = !m_hidden && m_nameCount > 0 && m_names.kindOfXObject
        ? m_names.kindOfXObject(withoutEscapes(m_lastNames[1]))
        : PaintKind::Nothing;
    if (m_hidden || kind == PaintKind::Hidden) {
        drop(m_operands, m_at);
        m_found.hidHidden = true;
        return;
    }
    switch (kind) {
    case PaintKind::Drawing:
        paintDrawing();
        break;
    case PaintKind::Image:
        countImage();
        break;
    case PaintKind::Text:
        ++m_found.textOperators;
        if (!m_counting)
            ++m_found.unmarkedText;
        break;
    case PaintKind::Marked:
        ++m_found.textOperators;
        break;
    case PaintKind::Nothing:
    case PaintKind::Hidden:
        break;
    }
}

void Scanner::inlineImage()
{
    const auto looksLikeContent = [this](size_t from) {
        const size_t end = std::min(from + 12, m_text.size());
        return std::all_of(m_text.begin() + ptrdiff_t(from), m_text.begin() + ptrdiff_t(end),
            [](char c) { return isSpace(c) ? c != '\0' : c >= 0x20 && c < 0x7f; });
    };
    for (size_t i = m_at; i + 2 < m_text.size(); ++i) {
        if (!isSpace(m_text[i]) || m_text[i + 1] != 'E' || m_text[i + 2] != 'I')
            continue;
        const size_t end = i + 3;
        if (end < m_text.size() && (!isSpace(m_text[end]) || !looksLikeContent(end)))
            continue;
        m_at = end;
        m_inlineImage = false;
        if (m_hidden) {
            drop(m_operands, end);
            m_found.hidHidden = true;
        } else {
            countImage();
        }
        forgetOperands();
        return;
    }
    m_at = m_text.size();
}

void Scanner::closeAll()
{
    // Operands without an operator, strings and images without an end: whatever is appended later would become a
    // part of them.
    if (m_operands != nowhere) {
        m_found.cutShort = true;
        drop(m_operands, m_text.size());
    }
    std::string ends;
    if (m_pathOpen)
        ends += "\nn";
    if (m_inText)
        ends += "\nET";
    for (const Mark &mark : m_marks)
        if (!mark.dropped)
            ends += "\nEMC";
    for (int i = 0; i < m_saved; ++i)
        ends += "\nQ";
    if (ends.empty())
        return;
    m_found.unbalanced = true;
    insertAt(m_text.size(), ends + '\n');
}

} // namespace

ContentScan scanContent(std::string_view content, const ContentNames &names, const ContentOptions &options)
{
    return Scanner(content, names, options).run();
}

} // namespace moothall
