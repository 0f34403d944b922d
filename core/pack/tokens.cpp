#include "core/pack/tokens.h"

#include <charconv>
#include <cstring>

namespace moothall {

namespace {

constexpr int deepestNesting = 200;

const char *skipHexString(const char *p, const char *end)
{
    const void *close = std::memchr(p, '>', size_t(end - p));
    return close ? static_cast<const char *>(close) + 1 : nullptr;
}

} // namespace

const char *skipSpace(const char *p, const char *end)
{
    for (; p < end; ++p) {
        if (*p == '%') {
            while (p < end && *p != '\n' && *p != '\r')
                ++p;
            if (p >= end)
                return end;
        } else if (!isSpace(*p)) {
            break;
        }
    }
    return p;
}

const char *skipLiteralString(const char *p, const char *end)
{
    int open = 0;
    for (; p < end; ++p) {
        if (*p == '\\')
            ++p;
        else if (*p == '(')
            ++open;
        else if (*p == ')' && --open == 0)
            return p + 1;
    }
    return nullptr;
}

const char *skipReferenceTail(const char *p, const char *end)
{
    const char *generation = skipSpace(p, end);
    const char *afterGeneration = generation;
    while (afterGeneration < end && isDigit(*afterGeneration))
        ++afterGeneration;
    const char *keyword = skipSpace(afterGeneration, end);
    if (generation == p || afterGeneration == generation || keyword == afterGeneration)
        return nullptr;
    const bool isReference = keyword < end && *keyword == 'R' && (keyword + 1 == end || !isRegular(keyword[1]));
    return isReference ? keyword + 1 : nullptr;
}

const char *skipValue(const char *p, const char *end)
{
    std::array<char, deepestNesting> closers;
    int depth = 0;
    do {
        p = skipSpace(p, end);
        if (p >= end)
            return nullptr;
        const bool doubled = p + 1 < end && p[1] == *p;
        switch (*p) {
        case '(':
            p = skipLiteralString(p, end);
            break;
        case '[':
        case '<':
            if (*p == '<' && !doubled) {
                p = skipHexString(p, end);
                break;
            }
            if (depth == deepestNesting)
                return nullptr;
            closers[size_t(depth++)] = *p == '[' ? ']' : '>';
            p += *p == '[' ? 1 : 2;
            break;
        case ']':
        case '>':
            if (depth == 0 || closers[size_t(depth - 1)] != *p || (*p == '>' && !doubled))
                return nullptr;
            --depth;
            p += *p == ']' ? 1 : 2;
            break;
        case '/':
            p = skipRegular(p + 1, end);
            break;
        default: {
            const char *start = p;
            const bool number = isDigit(*p);
            p = skipRegular(p, end);
            if (p == start)
                return nullptr;
            if (number && depth == 0) {
                if (const char *tail = skipReferenceTail(p, end))
                    p = tail;
            }
        }
        }
    } while (p && depth > 0);
    return p;
}

int referenceIn(Bytes value)
{
    if (value.size() < 5 || value.back() != 'R' || !isDigit(value.front()))
        return 0;
    int id = 0;
    const auto [rest, error] = std::from_chars(value.data(), value.data() + value.size(), id);
    return error == std::errc() && rest < value.data() + value.size() && isSpace(*rest) ? id : 0;
}

std::optional<std::int64_t> integerIn(Bytes value)
{
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || rest != value.data() + value.size())
        return std::nullopt;
    return number;
}

std::optional<double> numberIn(Bytes value)
{
    if (!value.empty() && value.front() == '+')
        value.remove_prefix(1);
    double number = 0;
    const auto [rest, error]
        = std::from_chars(value.data(), value.data() + value.size(), number, std::chars_format::fixed);
    if (error != std::errc() || rest != value.data() + value.size())
        return std::nullopt;
    return number;
}

std::optional<std::vector<Bytes>> valuesIn(Bytes array)
{
    const char *end = array.data() + array.size();
    const char *p = skipSpace(array.data(), end);
    if (p >= end || *p != '[')
        return std::nullopt;
    std::vector<Bytes> values;
    for (++p;;) {
        p = skipSpace(p, end);
        if (p >= end)
            return std::nullopt;
        if (*p == ']')
            return values;
        const char *next = skipValue(p, end);
        if (!next)
            return std::nullopt;
        values.emplace_back(p, size_t(next - p));
        p = next;
    }
}

std::optional<DictView> DictView::parse(Bytes text)
{
    const char *end = text.data() + text.size();
    const char *p = skipSpace(text.data(), end);
    if (end - p < 4 || p[0] != '<' || p[1] != '<')
        return std::nullopt;
    DictView dict;
    for (p += 2;;) {
        p = skipSpace(p, end);
        if (p >= end)
            return std::nullopt;
        if (*p == '>')
            return dict;
        if (*p != '/')
            return std::nullopt;
        const char *keyEnd = skipRegular(p + 1, end);
        const char *value = skipSpace(keyEnd, end);
        const char *valueEnd = skipValue(value, end);
        if (!valueEnd)
            return std::nullopt;
        dict.m_entries.push_back({{p, size_t(keyEnd - p)}, {value, size_t(valueEnd - value)}});
        p = valueEnd;
    }
}

Bytes DictView::value(Bytes key) const
{
    for (const Entry &entry : m_entries) {
        if (entry.key == key)
            return entry.value;
    }
    return {};
}

} // namespace moothall
