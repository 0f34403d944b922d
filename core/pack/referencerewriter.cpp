#include "core/pack/referencerewriter.h"

#include <charconv>

namespace moothall {

namespace {

constexpr Bytes idPlaceholder = "(PK00000-";

} // namespace

void appendReference(std::string &to, int id)
{
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), id).ptr;
    to.append(digits.data(), end);
    to += " 0 R";
}

void ReferenceRewriter::setSourceIndex(int index)
{
    m_idPrefix = {'P', 'K', '0', '0', '0', '0', '0', '-'};
    for (size_t place = 6; place >= 2; --place, index /= 10)
        m_idPrefix[place] = char('0' + index % 10);
}

void ReferenceRewriter::appendReference(std::string &to, int id) const
{
    const int number = id > 0 && size_t(id) < numbers.size() ? numbers[size_t(id)] : 0;
    if (number == 0)
        to += "null";
    else
        moothall::appendReference(to, number);
}

void ReferenceRewriter::append(std::string &to, Bytes text) const
{
    // Most of a pack goes through here: what stays as it is is copied in runs, from `pending` on.
    const char *p = text.data();
    const char *const end = p + text.size();
    const char *pending = p;
    const auto copyUpTo = [&](const char *stop) { to.append(pending, size_t(stop - pending)); };

    while (p < end) {
        if (isDigit(*p)) {
            const char *start = p;
            int id = 0;
            p = std::from_chars(p, end, id).ptr;
            if (const char *after = skipReferenceTail(p, end)) {
                copyUpTo(start);
                appendReference(to, id);
                pending = p = after;
            }
        } else if (isRegular(*p)) {
            p = skipRegular(p, end); // a keyword, or a number with a sign or a point
        } else if (*p == '(') {
            if (Bytes(p, size_t(end - p)).starts_with(idPlaceholder)) {
                copyUpTo(p + 1);
                to.append(m_idPrefix.data(), idPlaceholder.size() - 1);
                pending = p + idPlaceholder.size();
            }
            const char *after = skipLiteralString(p, end);
            p = after ? after : end;
        } else if (*p == '<' && p + 1 < end && p[1] != '<') {
            while (p < end && *p != '>')
                ++p;
        } else if (*p == '<') {
            p += 2;
        } else if (*p == '/') {
            const char *start = p;
            p = skipRegular(p + 1, end);
            const Bytes name(start, size_t(p - start));
            if (name != "/StructParent" && name != "/StructParents")
                continue;
            const char *value = skipSpace(p, end);
            int key = 0;
            const auto [after, error] = std::from_chars(value, end, key);
            if (value >= end || !isDigit(*value))
                continue;
            copyUpTo(value);
            to += std::to_string(keyOffset + (error == std::errc() && key < keyLimit ? key : keyLimit));
            pending = p = after;
        } else {
            ++p;
        }
    }
    copyUpTo(end);
}

} // namespace moothall
