#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moothall::reading {

// A PDF's syntax as the reader at the exit sees it. It is written apart from the pack's splice, so that a mistake there
// isn't made here once more. Nothing trusts its input: every call moves on or says End, and nothing recurses.

using View = std::string_view;

enum class TokenKind : std::uint8_t {
    End,
    Bad, ///< a delimiter without its partner, or a string that doesn't end
    Integer,
    Real,
    Name,      ///< text is without the slash
    String,    ///< text is between the brackets, with its escapes
    HexString, ///< text is between the brackets
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    Keyword,
    Remark, ///< text is behind the percent sign
};

struct Token
{
    TokenKind kind = TokenKind::End;
    View text = {};
    double number = 0;

    bool isNumber() const { return kind == TokenKind::Integer || kind == TokenKind::Real; }
    bool isString() const { return kind == TokenKind::String || kind == TokenKind::HexString; }
    bool is(View keyword) const { return kind == TokenKind::Keyword && text == keyword; }
};

/// Cuts bytes into tokens, where they lie.
class Lexer
{
public:
    explicit Lexer(View bytes, size_t at = 0)
        : m_bytes(bytes)
        , m_at(at < bytes.size() ? at : bytes.size())
    {
    }

    Token next();
    /// Where the next token is looked for.
    size_t position() const { return m_at; }
    void moveTo(size_t at) { m_at = at < m_bytes.size() ? at : m_bytes.size(); }

private:
    Token literalString();
    Token regular();

    View m_bytes;
    size_t m_at;
};

bool isSpace(char c);
/// The bytes that a string token stands for.
std::string bytesOf(const Token &string);
void appendBytesOf(const Token &string, std::string &to);
/// A name without its #xx.
std::string nameOf(View name);

/// The next value's text, "12 0 R" being one; empty where there is none, it is malformed or too deep.
View nextValue(View bytes, size_t &at);

/// A dictionary's entries, in their order; keys without the slash. Empty for anything else.
class Entries
{
public:
    struct Entry
    {
        View key;
        View value;
    };

    Entries() = default;
    explicit Entries(View dictionary);

    /// Empty where there is no such key.
    View operator[](View key) const;
    const std::vector<Entry> &all() const { return m_entries; }

private:
    std::vector<Entry> m_entries;
};

/// The number of the object that "12 0 R" names; 0 for anything else.
int referenceIn(View value);
std::optional<double> numberIn(View value);
std::optional<std::int64_t> integerIn(View value);
/// A name's text without the slash; empty for anything else.
View nameIn(View value);
/// The values of an array; none for anything else.
std::vector<View> itemsIn(View array);

} // namespace moothall::reading
