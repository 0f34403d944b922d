#include "core/papers/contentscanner.h"

#include "core/papers/contentscanner_p.h"

#include <algorithm>

namespace moothall {

namespace {

bool isDelimiter(char c)
{
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' ||
           c == '}' || c == '/' || c == '%';
}

bool startsNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
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

} // namespace

void ContentScanner::write(std::string_view text)
{
    std::string &mended = m_found.mended;
    // What stood apart may not become one word where something between went, or came.
    if (m_apart && !text.empty() && !mended.empty() && !isContentSpace(mended.back()) &&
        !isContentSpace(text.front()))
        mended += ' ';
    m_apart = m_apart && text.empty();
    mended += text;
}

void ContentScanner::copyTo(size_t end)
{
    if (end <= m_copied)
        return; // something before it has gone already
    write(m_text.substr(m_copied, end - m_copied));
    m_copied = end;
}

void ContentScanner::drop(size_t begin, size_t end)
{
    copyTo(begin);
    m_copied = std::max(m_copied, end);
    m_found.changed = true;
    m_apart = true;
}

void ContentScanner::insertAt(size_t place, std::string_view text)
{
    copyTo(place);
    m_apart = true;
    write(text);
    m_apart = true;
    m_found.changed = true;
}

void ContentScanner::forgetOperands()
{
    m_operands = nowhere;
    m_nameCount = 0;
    m_dictionaryDepth = 0;
    m_mcidFollows = false;
    m_inlineMcid = -1;
    m_numbers.clear();
}

ContentScan ContentScanner::run()
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

void ContentScanner::readToken()
{
    const char c = m_text[m_at];
    if (isContentSpace(c)) {
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
        while (m_at < m_text.size() && !isContentSpace(m_text[m_at]) && !isDelimiter(m_text[m_at]))
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
        if (m_options.markText)
            m_numbers.add(m_text.substr(begin, m_at - begin));
        if (m_mcidFollows)
            m_inlineMcid = mcidOf(m_text.substr(begin, m_at - begin));
        m_mcidFollows = false;
    }
    // Anything else is a bracket, stray or not: it means nothing to us and is behind us now.
}

void ContentScanner::readString()
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

void ContentScanner::readOperator()
{
    const size_t begin = m_at;
    while (m_at < m_text.size() && !isContentSpace(m_text[m_at]) && !isDelimiter(m_text[m_at]))
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
    if (m_options.markText)
        m_places.follow(op, m_numbers);
    handle(op, begin);
    forgetOperands();
}

void ContentScanner::handle(std::string_view op, size_t begin)
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
    case 'm':
    case 'l':
    case 'c':
    case 'v':
    case 'y':
    case 'h':
        growPath();
        break;
    case 'S':
    case 's':
    case 'f':
    case 'F':
    case 'B':
    case 'b':
        paintPath(begin);
        break;
    case 'n':
        m_path = nowhere;
        m_pathOpen = false;
        break;
    case '\'':
    case '"':
        showText(op);
        break;
    default:
        break;
    }
}

void ContentScanner::handleLong(std::string_view op, size_t begin)
{
    if (op == "re") {
        growPath();
    } else if (op == "f*" || op == "B*" || op == "b*") {
        paintPath(begin);
    } else if (op == "Tj" || op == "TJ") {
        showText(op);
    } else if (op == "BT") {
        endTextMark(m_operands);
        m_inText = true;
    } else if (op == "ET") {
        endTextMark(m_operands);
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

ContentScan scanContent(std::string_view content, const ContentNames &names,
                        const ContentOptions &options)
{
    return ContentScanner(content, names, options).run();
}

} // namespace moothall
