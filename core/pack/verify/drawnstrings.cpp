#include "core/pack/verify/drawnstrings.h"

#include "core/pack/tokens.h"

#include <QByteArray>

#include <cstdlib>

namespace moothall {

namespace {

constexpr double widerThanALetter = -180; ///< thousandths of the size: a TJ shift that parts words

/// The string at `p` without its escapes; `p` is moved behind it.
std::string literalString(const char *&p, const char *end)
{
    const char *stop = skipLiteralString(p, end);
    if (!stop)
        stop = end;
    std::string out;
    for (const char *c = p + 1; c < stop - 1; ++c) {
        if (*c != '\\') {
            out += *c;
            continue;
        }
        ++c;
        if (*c >= '0' && *c <= '7') {
            int code = 0;
            for (int digits = 0; digits < 3 && c < stop - 1 && *c >= '0' && *c <= '7'; ++digits, ++c)
                code = code * 8 + (*c - '0');
            --c;
            out += char(code);
        } else if (*c == 'n' || *c == 'r' || *c == 't') {
            out += ' ';
        } else if (*c != '\n' && *c != '\r') {
            out += *c;
        }
    }
    p = stop;
    return out;
}

std::string hexString(const char *&p, const char *end)
{
    const char *start = ++p;
    while (p < end && *p != '>')
        ++p;
    const std::string out = QByteArray::fromHex(QByteArray(start, p - start)).toStdString();
    if (p < end)
        ++p;
    return out;
}

} // namespace

std::string drawnStrings(std::string_view content)
{
    std::string out;
    bool inArray = false;
    const char *p = content.data();
    const char *const end = p + content.size();
    while (p < end) {
        if (*p == '(') {
            out += literalString(p, end);
        } else if (*p == '<' && p + 1 < end && p[1] != '<') {
            out += hexString(p, end);
        } else if (*p == '[' || *p == ']') {
            inArray = *p++ == '[';
            out += ' ';
        } else if (isRegular(*p)) {
            const char *start = p;
            p = skipRegular(p, end);
            const bool parts = inArray && numberIn({start, size_t(p - start)}).value_or(0) < widerThanALetter;
            if (!inArray || parts)
                out += ' ';
        } else {
            ++p;
        }
    }
    return out;
}

} // namespace moothall
