#include "core/papers/reading/syntax.h"

#include <array>
#include <charconv>

namespace moothall::reading {

namespace {

enum Class : std::uint8_t { Regular, Space, Delimiter };

constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> table{};
    for (const unsigned char c : {0, 9, 10, 12, 13, 32})
        table[c] = Space;
    for (const unsigned char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        table[c] = Delimiter;
    return table;
}();

constexpr Class classOf(char c) { return classes[static_cast<unsigned char>(c)]; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

constexpr int deepestArray = 200;

constexpr std::array<std::int8_t, 256> hexDigits = [] {
    std::array<std::int8_t, 256> table{};
    table.fill(-1);
    for (int digit = 0; digit < 10; ++digit)
        table[static_cast<size_t>('0' + digit)] = static_cast<std::int8_t>(digit);
    for (int digit = 10; digit < 16; ++digit)
        table[static_cast<size_t>('a' + digit - 10)] = table[static_cast<size_t>('A' + digit - 10)] = static_cast<std::int8_t>(digit);
    return table;
}();

int hexDigit(char c) { return hexDigits[static_cast<unsigned char>(c)]; }

/// Numbers as PDF writes them: no exponent, and digits may be missing on one side of the point.
Token numberToken(View text)
{
    size_t at = 0;
    bool negative = false;
    while (at < text.size() && (text[at] == '+' || text[at] == '-'))
        negative = text[at++] == '-';
    const size_t sign = at;
    double value = 0;
    for (; at < text.size() && isDigit(text[at]); ++at)
        value = value * 10 + (text[at] - '0');
    size_t digits = at - sign;
    bool isReal = false;
    if (at < text.size() && text[at] == '.') {
        isReal = true;
        double unit = 0.1;
        for (++at; at < text.size() && isDigit(text[at]); ++at, ++digits, unit /= 10)
            value += (text[at] - '0') * unit;
    }
    if (digits == 0 || at != text.size())
        return {TokenKind::Keyword, text};
    return {isReal ? TokenKind::Real : TokenKind::Integer, text, negative ? -value : value};
}

void appendUnescaped(View text, std::string &out)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char c = text[++i];
        switch (c) {
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case '\n': break;
        case '\r':
            if (i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
            break;
        default:
            if (c < '0' || c > '7') {
                out += c;
                break;
            }
            int code = 0;
            const size_t end = i + 3;
            for (; i < end && i < text.size() && text[i] >= '0' && text[i] <= '7'; ++i)
                code = code * 8 + (text[i] - '0');
            --i;
            out += static_cast<char>(code);
        }
    }
}

void appendFromHex(View text, std::string &out)
{
    int half = -1;
    for (const char c : text) {
        const int digit = hexDigit(c);
        if (digit < 0)
            continue;
        if (half < 0) {
            half = digit;
        } else {
            out += static_cast<char>(half * 16 + digit);
            half = -1;
        }
    }
    if (half >= 0)
        out += static_cast<char>(half * 16);
}

/// Past a value's first token; 0 where the value isn't whole.
size_t endOfValue(Lexer &lexer, const Token &first)
{
    int depth = 0;
    for (Token token = first;; token = lexer.next()) {
        switch (token.kind) {
        case TokenKind::End:
        case TokenKind::Bad:
            return 0;
        case TokenKind::ArrayOpen:
        case TokenKind::DictionaryOpen:
            if (++depth > deepestArray)
                return 0;
            break;
        case TokenKind::ArrayClose:
        case TokenKind::DictionaryClose:
            if (--depth < 0)
                return 0;
            break;
        default:
            break;
        }
        if (depth == 0 && token.kind != TokenKind::Remark)
            return lexer.position();
    }
}

} // namespace

bool isSpace(char c) { return classOf(c) == Space; }

Token Lexer::next()
{
    while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Space)
        ++m_at;
    if (m_at == m_bytes.size())
        return {};
    const char c = m_bytes[m_at];
    if (classOf(c) == Regular)
        return regular();
    const bool isDouble = m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == c;
    switch (c) {
    case '/': {
        const size_t start = ++m_at;
        while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Regular)
            ++m_at;
        return {TokenKind::Name, m_bytes.substr(start, m_at - start)};
    }
    case '(':
        return literalString();
    case '[':
        ++m_at;
        return {TokenKind::ArrayOpen};
    case ']':
        ++m_at;
        return {TokenKind::ArrayClose};
    case '<': {
        if (isDouble) {
            m_at += 2;
            return {TokenKind::DictionaryOpen};
        }
        const size_t end = m_bytes.find('>', m_at);
        const size_t start = m_at + 1;
        if (end == View::npos) {
            m_at = m_bytes.size();
            return {TokenKind::Bad, m_bytes.substr(start)};
        }
        m_at = end + 1;
        return {TokenKind::HexString, m_bytes.substr(start, end - start)};
    }
    case '>':
        m_at += isDouble ? 2 : 1;
        return {isDouble ? TokenKind::DictionaryClose : TokenKind::Bad};
    case '%': {
        const size_t start = ++m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
            ++m_at;
        return {TokenKind::Remark, m_bytes.substr(start, m_at - start)};
    }
    default:
        ++m_at;
        return {TokenKind::Bad, m_bytes.substr(m_at - 1, 1)};
    }
}

Token Lexer::literalString()
{
    const size_t start = ++m_at;
    int open = 1;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++open;
        else if (c == ')' && --open == 0)
            return {TokenKind::String, m_bytes.substr(start, m_at++ - start)};
    }
    m_at = m_bytes.size();
    return {TokenKind::Bad, m_bytes.substr(start)};
}

Token Lexer::regular()
{
    const size_t start = m_at;
    while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Regular)
        ++m_at;
    const View text = m_bytes.substr(start, m_at - start);
    const char c = text[0];
    return isDigit(c) || c == '-' || c == '.' || c == '+' ? numberToken(text) : Token{TokenKind::Keyword, text};
}

void appendBytesOf(const Token &string, std::string &to)
{
    to.reserve(to.size() + string.text.size());
    string.kind == TokenKind::HexString ? appendFromHex(string.text, to) : appendUnescaped(string.text, to);
}

std::string bytesOf(const Token &string)
{
    std::string bytes;
    appendBytesOf(string, bytes);
    return bytes;
}

std::string nameOf(View name)
{
    std::string out;
    for (size_t i = 0; i < name.size(); ++i) {
        const bool coded = name[i] == '#' && i + 2 < name.size() && hexDigit(name[i + 1]) >= 0 && hexDigit(name[i + 2]) >= 0;
        if (coded) {
            out += static_cast<char>(hexDigit(name[i + 1]) * 16 + hexDigit(name[i + 2]));
            i += 2;
        } else {
            out += name[i];
        }
    }
    return out;
}

View nextValue(View bytes, size_t &at)
{
    Lexer lexer(bytes, at);
    Token token = lexer.next();
    while (token.kind == TokenKind::Remark)
        token = lexer.next();
    const size_t length = token.text.size();
    if (token.kind == TokenKind::Integer) {
        const auto start = static_cast<size_t>(token.text.data() - bytes.data());
        at = start + length;
        if (lexer.next().kind == TokenKind::Integer && lexer.next().is("R"))
            at = lexer.position();
        return bytes.substr(start, at - start);
    }
    size_t start = at;
    while (start < bytes.size() && classOf(bytes[start]) == Space)
        ++start;
    const size_t end = endOfValue(lexer, token);
    if (end == 0) {
        at = bytes.size();
        return {};
    }
    at = end;
    return bytes.substr(start, end - start);
}

Entries::Entries(View dictionary)
{
    Lexer lexer(dictionary);
    if (lexer.next().kind != TokenKind::DictionaryOpen)
        return;
    for (Token token = lexer.next(); token.kind == TokenKind::Name; token = lexer.next()) {
        size_t at = lexer.position();
        const View value = nextValue(dictionary, at);
        if (value.empty())
            return;
        m_entries.push_back({token.text, value});
        lexer.moveTo(at);
    }
}

View Entries::operator[](View key) const
{
    for (const Entry &entry : m_entries) {
        if (entry.key == key)
            return entry.value;
    }
    return {};
}

int referenceIn(View value)
{
    Lexer lexer(value);
    const Token id = lexer.next();
    if (id.kind != TokenKind::Integer || lexer.next().kind != TokenKind::Integer || !lexer.next().is("R"))
        return 0;
    return id.number > 0 && id.number < 100'000'000 ? static_cast<int>(id.number) : 0;
}

std::optional<double> numberIn(View value)
{
    const Token token = Lexer(value).next();
    return token.isNumber() ? std::optional(token.number) : std::nullopt;
}

std::optional<std::int64_t> integerIn(View value)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), number);
    return failed == std::errc() && end == value.data() + value.size() ? std::optional(number) : std::nullopt;
}

View nameIn(View value)
{
    const Token token = Lexer(value).next();
    return token.kind == TokenKind::Name ? token.text : View();
}

std::vector<View> itemsIn(View array)
{
    std::vector<View> items;
    size_t at = 1;
    if (array.size() < 2 || array[0] != '[')
        return items;
    for (View item = nextValue(array, at); !item.empty(); item = nextValue(array, at))
        items.push_back(item);
    return items;
}

} // namespace moothall::reading
