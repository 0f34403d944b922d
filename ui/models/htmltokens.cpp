#include "ui/models/htmltokens.h"

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, char32_t> &namedCharacters()
{
    static const QHash<QString, char32_t> names{
        {u"amp"_s, '&'},      {u"lt"_s, '<'},       {u"gt"_s, '>'},       {u"quot"_s, '"'},
        {u"apos"_s, '\''},    {u"nbsp"_s, 0xa0},    {u"shy"_s, 0xad},     {u"pound"_s, 0xa3},
        {u"euro"_s, 0x20ac},  {u"cent"_s, 0xa2},    {u"yen"_s, 0xa5},     {u"sect"_s, 0xa7},
        {u"para"_s, 0xb6},    {u"copy"_s, 0xa9},    {u"reg"_s, 0xae},     {u"trade"_s, 0x2122},
        {u"deg"_s, 0xb0},     {u"plusmn"_s, 0xb1},  {u"times"_s, 0xd7},   {u"divide"_s, 0xf7},
        {u"frac12"_s, 0xbd},  {u"frac14"_s, 0xbc},  {u"frac34"_s, 0xbe},  {u"sup2"_s, 0xb2},
        {u"sup3"_s, 0xb3},    {u"middot"_s, 0xb7},  {u"bull"_s, 0x2022},  {u"hellip"_s, 0x2026},
        {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014}, {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019},
        {u"sbquo"_s, 0x201a}, {u"ldquo"_s, 0x201c}, {u"rdquo"_s, 0x201d}, {u"bdquo"_s, 0x201e},
        {u"laquo"_s, 0xab},   {u"raquo"_s, 0xbb},   {u"ensp"_s, 0x20},    {u"emsp"_s, 0x20},
        {u"thinsp"_s, 0x20},  {u"zwnj"_s, 0x200c},  {u"agrave"_s, 0xe0},  {u"aacute"_s, 0xe1},
        {u"acirc"_s, 0xe2},   {u"auml"_s, 0xe4},    {u"aring"_s, 0xe5},   {u"ccedil"_s, 0xe7},
        {u"egrave"_s, 0xe8},  {u"eacute"_s, 0xe9},  {u"ecirc"_s, 0xea},   {u"euml"_s, 0xeb},
        {u"igrave"_s, 0xec},  {u"iacute"_s, 0xed},  {u"icirc"_s, 0xee},   {u"iuml"_s, 0xef},
        {u"ntilde"_s, 0xf1},  {u"ograve"_s, 0xf2},  {u"oacute"_s, 0xf3},  {u"ocirc"_s, 0xf4},
        {u"ouml"_s, 0xf6},    {u"oslash"_s, 0xf8},  {u"szlig"_s, 0xdf},   {u"ugrave"_s, 0xf9},
        {u"uacute"_s, 0xfa},  {u"ucirc"_s, 0xfb},   {u"uuml"_s, 0xfc},    {u"yacute"_s, 0xfd},
        {u"Acirc"_s, 0xc2},   {u"Eacute"_s, 0xc9},  {u"Ecirc"_s, 0xca},   {u"Icirc"_s, 0xce},
        {u"Ocirc"_s, 0xd4},   {u"Ucirc"_s, 0xdb},   {u"wcirc"_s, 0x175},  {u"Wcirc"_s, 0x174},
        {u"ycirc"_s, 0x177},  {u"Ycirc"_s, 0x176}};
    return names;
}

/// What Windows programs mean by the numbers 128 to 159.
char32_t ofWindows(char32_t code)
{
    static constexpr std::array<char16_t, 32> meant{
        0x20ac, 0,      0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,  0x2030, 0x160,
        0x2039, 0x152,  0,      0x17d,  0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0,      0x17e,  0x178};
    return code >= 0x80 && code < 0xa0 ? meant[code - 0x80] : code;
}

/// The character a name or number between "&" and ";" stands for; 0: none.
char32_t characterOf(QStringView name)
{
    if (!name.startsWith(u'#'))
        return namedCharacters().value(name.toString(), 0);
    const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool isNumber = false;
    const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? ofWindows(code) : 0;
}

/// Whose content is no text of the document.
bool holdsNoText(const QString &name)
{
    return name == "script"_L1 || name == "style"_L1 || name == "title"_L1 ||
           name == "textarea"_L1 || name == "xml"_L1 || name == "noscript"_L1 ||
           name == "iframe"_L1 || name == "object"_L1 || name == "svg"_L1 || name == "math"_L1 ||
           name == "template"_L1 || name == "select"_L1;
}

} // namespace

QString withoutEntities(QStringView text)
{
    constexpr qsizetype longestName = 12;
    QString made;
    made.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'&') {
            made.append(text[at]);
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= longestName &&
               (text[end].isLetterOrNumber() || text[end] == u'#'))
            ++end;
        const char32_t character = characterOf(text.sliced(at + 1, end - at - 1));
        if (character == 0) {
            made.append(text[at]);
            continue;
        }
        made.append(QString::fromUcs4(&character, 1));
        at = end < text.size() && text[end] == u';' ? end : end - 1;
    }
    return made;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] == u'<') {
            if (readTag(token))
                return true;
            continue;
        }
        qsizetype end = m_html.indexOf(u'<', m_at);
        if (end < 0)
            end = m_html.size();
        token = {};
        token.text = withoutEntities(m_html.sliced(m_at, end - m_at));
        m_at = end;
        return true;
    }
    return false;
}

bool HtmlTokens::readTag(HtmlToken &token)
{
    const QStringView rest = m_html.sliced(m_at);
    const auto passTo = [&](QStringView end) {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
        return false;
    };
    if (rest.startsWith(u"<!--"_s))
        return passTo(u"-->");
    if (rest.startsWith(u"<!"_s) || rest.startsWith(u"<?"_s))
        return passTo(u">"); // "<![if !supportLists]>" too: what stands behind it counts
    const bool isEnd = rest.startsWith(u"</"_s);
    qsizetype at = m_at + (isEnd ? 2 : 1);
    const qsizetype from = at;
    while (at < m_html.size() &&
           (m_html[at].isLetterOrNumber() || m_html[at] == u':' || m_html[at] == u'-'))
        ++at;
    token = {};
    if (at == from || !m_html[from].isLetter()) {
        token.text = u"<"_s; // a sign, not a tag
        ++m_at;
        return true;
    }
    token.kind = isEnd ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    constexpr qsizetype longestName = 40;
    token.name = m_html.sliced(from, std::min(at - from, longestName)).toString().toLower();
    m_at = at;
    readAttributes(token);
    if (!isEnd && holdsNoText(token.name)) {
        passOver(token.name);
        return false;
    }
    return true;
}

void HtmlTokens::skipSpace()
{
    while (m_at < m_html.size() && m_html[m_at].isSpace())
        ++m_at;
}

void HtmlTokens::readAttributes(HtmlToken &token)
{
    const auto endsName = [](QChar c) {
        return c.isSpace() || c == u'=' || c == u'>' || c == u'/';
    };
    while (true) {
        skipSpace();
        if (m_at >= m_html.size())
            return;
        if (m_html[m_at] == u'>') {
            ++m_at;
            return;
        }
        const qsizetype from = m_at;
        while (m_at < m_html.size() && !endsName(m_html[m_at]))
            ++m_at;
        const QString name = m_html.sliced(from, m_at - from).toString().toLower();
        if (m_at == from)
            ++m_at; // a stray "/" or "="
        skipSpace();
        if (name.isEmpty() || m_at >= m_html.size() || m_html[m_at] != u'=')
            continue;
        ++m_at;
        skipSpace();
        if (m_at >= m_html.size())
            return;
        const QChar quote = m_html[m_at];
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype begin = isQuoted ? m_at + 1 : m_at;
        qsizetype end = begin;
        if (isQuoted) {
            end = m_html.indexOf(quote, begin);
            if (end < 0)
                end = m_html.size();
        } else {
            while (end < m_html.size() && !m_html[end].isSpace() && m_html[end] != u'>')
                ++end;
        }
        m_at = std::min(end + (isQuoted ? 1 : 0), m_html.size());
        // Pictures carry megabytes in theirs; none that counts is long.
        constexpr qsizetype longestValue = 4000;
        if (end - begin <= longestValue)
            token.attributes.insert(name, withoutEntities(m_html.sliced(begin, end - begin)));
    }
}

void HtmlTokens::passOver(const QString &element)
{
    const QString end = u"</"_s + element;
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    if (found < 0) {
        m_at = m_html.size();
        return;
    }
    const qsizetype close = m_html.indexOf(u'>', found);
    m_at = close < 0 ? m_html.size() : close + 1;
}

} // namespace moothall
