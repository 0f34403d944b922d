#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moothall {

// PDF's tokens, read where they lie. Nothing here trusts its input: every function stops at `end`, always moves on,
// and says so when what it reads isn't PDF. A Bytes points into a mapped file and lives as long as that.

using Bytes = std::string_view;

enum class ByteClass : std::uint8_t { Regular, Digit, Space, Delimiter };

inline constexpr std::array<ByteClass, 256> byteClasses = [] {
    std::array<ByteClass, 256> classes{};
    for (unsigned char c : {0, 9, 10, 12, 13, 32})
        classes[c] = ByteClass::Space;
    for (unsigned char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        classes[c] = ByteClass::Delimiter;
    for (unsigned char c = '0'; c <= '9'; ++c)
        classes[c] = ByteClass::Digit;
    return classes;
}();

constexpr ByteClass classOf(char c) { return byteClasses[static_cast<unsigned char>(c)]; }
constexpr bool isSpace(char c) { return classOf(c) == ByteClass::Space; }
constexpr bool isDigit(char c) { return classOf(c) == ByteClass::Digit; }
/// Part of a name, number or keyword.
constexpr bool isRegular(char c) { return classOf(c) <= ByteClass::Digit; }

/// Past white space and comments.
const char *skipSpace(const char *p, const char *end);
/// Past the literal string that starts at `p`; nullptr where it doesn't end.
const char *skipLiteralString(const char *p, const char *end);
/// Past the name, number or keyword at `p`.
inline const char *skipRegular(const char *p, const char *end)
{
    while (p < end && isRegular(*p))
        ++p;
    return p;
}
/// Past the " 0 R" that makes the number just before `p` a reference; nullptr where it is only a number.
const char *skipReferenceTail(const char *p, const char *end);
/// Past the value at `p`, where "12 0 R" is one value; nullptr where there is none or it is malformed.
const char *skipValue(const char *p, const char *end);

/// The number of the object that "12 0 R" refers to; 0 for anything else.
int referenceIn(Bytes value);
std::optional<std::int64_t> integerIn(Bytes value);
std::optional<double> numberIn(Bytes value);
/// The values of an array; none where it isn't one or is malformed.
std::optional<std::vector<Bytes>> valuesIn(Bytes array);

/// The entries of a dictionary, in their order. Keys are with their slash.
class DictView
{
public:
    struct Entry
    {
        Bytes key;
        Bytes value;
    };

    DictView() = default;
    /// None where it isn't a dictionary or is malformed.
    static std::optional<DictView> parse(Bytes text);

    /// Empty where there is no such key.
    Bytes value(Bytes key) const;
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

} // namespace moothall
