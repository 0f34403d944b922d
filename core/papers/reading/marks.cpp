#include "core/papers/reading/marks.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <unordered_set>

namespace moothall::reading {

namespace {

using Text = std::u16string_view;

constexpr double smallestSum = 100; ///< of pounds: smaller ones are in every paper
constexpr size_t shortestReference = 6;
constexpr size_t fewestDigits = 3;
constexpr size_t longestMark = 64;

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
bool isLetter(char16_t c) { return (c | 0x20) >= u'a' && (c | 0x20) <= u'z'; }
bool isGap(char16_t c) { return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == 0xA0 || c == 0x202F || c == 0x2009; }
bool isCurrency(char16_t c) { return c == u'£' || c == u'€' || c == u'$'; }

std::uint64_t hashOf(char kind, Text text)
{
    std::uint64_t hash = 14'695'981'039'346'656'037u ^ static_cast<unsigned char>(kind);
    for (const char16_t c : text)
        hash = (hash ^ (isLetter(c) ? (c | 0x20) : c)) * 1'099'511'628'211u;
    hash ^= hash >> 29;
    return hash > 1 ? hash : hash + 2;
}

std::uint64_t hashOfSum(double pounds)
{
    const auto pence = static_cast<std::uint64_t>(std::llround(pounds * 100));
    const std::uint64_t hash = (pence + 0x9E37'79B9'7F4A'7C15) * 0xD6E8'FEB8'6659'FD93;
    return hash > 1 ? hash : hash + 2;
}

/// What a multiplier makes of one; 1 for everything else.
double timesOf(Text word)
{
    std::u16string lower;
    for (const char16_t c : word.substr(0, 10)) {
        if (!isLetter(c))
            break;
        lower += static_cast<char16_t>(c | 0x20);
    }
    if (lower == u"m" || lower == u"mn" || lower == u"million" || lower == u"millions")
        return 1e6;
    if (lower == u"k" || lower == u"thousand")
        return 1e3;
    return lower == u"bn" || lower == u"billion" ? 1e9 : 1;
}

struct Number
{
    double value = 0;
    size_t length = 0;  ///< characters of it
    size_t digits = 0;  ///< before the point
    bool isGrouped = false; ///< "4,250,000"
};

Number numberAt(Text text)
{
    Number number;
    size_t at = 0;
    size_t group = 0; // digits since the last comma
    for (; at < text.size() && at < longestMark; ++at) {
        if (isDigit(text[at])) {
            number.value = number.value * 10 + (text[at] - u'0');
            ++number.digits;
            ++group;
        } else if (text[at] == u',' && at + 3 < text.size() && isDigit(text[at + 1]) && isDigit(text[at + 2]) && isDigit(text[at + 3])
            && (number.isGrouped ? group == 3 : group <= 3)) {
            number.isGrouped = true;
            group = 0;
        } else {
            break;
        }
    }
    if (at + 1 < text.size() && text[at] == u'.' && isDigit(text[at + 1])) {
        double unit = 0.1;
        for (++at; at < text.size() && at < longestMark && isDigit(text[at]); ++at, unit /= 10)
            number.value += (text[at] - u'0') * unit;
    }
    number.length = at;
    return number;
}

/// A day such as 20240613, which isn't worth keeping back.
bool isDay(Text digits)
{
    if (digits.size() != 8)
        return false;
    const int month = (digits[4] - u'0') * 10 + (digits[5] - u'0');
    return (digits.starts_with(u"19") || digits.starts_with(u"20")) && month >= 1 && month <= 12;
}

std::optional<std::uint64_t> sumIn(Text chunk, Text after, bool isMoney)
{
    size_t start = 0;
    while (start < chunk.size() && isCurrency(chunk[start])) {
        isMoney = true;
        ++start;
    }
    const Number number = numberAt(chunk.substr(start));
    if (number.length == 0)
        return {};
    const Text rest = chunk.substr(start + number.length);
    const double times = rest.empty() ? timesOf(after) : timesOf(rest);
    const bool isSum = isMoney || (number.isGrouped && (rest.empty() || times > 1));
    if (!isSum || (!rest.empty() && times == 1 && rest[0] != u'-' && rest[0] != u'/') || number.value * times < smallestSum)
        return {};
    return hashOfSum(number.value * times);
}

std::optional<std::uint64_t> referenceIn(Text chunk)
{
    size_t digits = 0;
    size_t letters = 0;
    std::u16string plain;
    for (const char16_t c : chunk) {
        digits += isDigit(c) ? 1 : 0;
        letters += isLetter(c) ? 1 : 0;
        if (isDigit(c) || isLetter(c))
            plain += c;
        else if (c != u'/' && c != u'-' && c != u'_' && c != u'.' && c != u':' && c != u'\x2010' && c != u'\x2011')
            return {}; // "100B(4)" is an Act's
    }
    if (digits < fewestDigits || plain.size() < shortestReference)
        return {};
    if (letters == 0) {
        constexpr size_t noDate = 9;
        const bool isWhole = digits == chunk.size();
        if (isWhole && !isDay(chunk))
            return hashOfSum(numberAt(chunk).value);
        return !isWhole && digits >= noDate ? std::optional(hashOf('r', plain)) : std::nullopt;
    }
    // "1200sqm" is a measure.
    size_t at = 0;
    while (at < plain.size() && isDigit(plain[at]))
        ++at;
    const bool isMeasure = at > 0 && plain.size() - at <= 3 && std::none_of(plain.begin() + std::ptrdiff_t(at), plain.end(), isDigit);
    return isMeasure ? std::nullopt : std::optional(hashOf('r', plain));
}

bool isEmail(Text chunk)
{
    const size_t at = chunk.find(u'@');
    return at != Text::npos && at > 0 && chunk.find(u'.', at + 2) != Text::npos && chunk.find(u'@', at + 1) == Text::npos;
}

bool isAddress(Text chunk)
{
    return chunk.starts_with(u"http") || chunk.starts_with(u"www.") || chunk.find(u"://") != Text::npos;
}

/// Words with capitals that are no names: what every council's papers have in their headings.
constexpr auto plainWords = std::to_array<Text>({
    u"a", u"about", u"access", u"accountant", u"accounting", u"accounts", u"act", u"acting", u"action", u"actions", u"adult",
    u"advice", u"advisory", u"after", u"agenda", u"agreement", u"all", u"also", u"although", u"an", u"analysis", u"and", u"annex",
    u"annual", u"any", u"appendices", u"appendix", u"application", u"applications", u"approval", u"approved", u"april", u"as", u"asset",
    u"assets", u"assessment", u"assistant", u"at", u"audit", u"august", u"authorities", u"authority", u"background", u"balance", u"before",
    u"benefits", u"board", u"borough", u"both", u"british", u"budget", u"building", u"business", u"but", u"by", u"cabinet", u"capital", u"care",
    u"case", u"central", u"chair", u"chairman", u"change", u"chapter", u"chief", u"children", u"city", u"clause", u"clerk", u"climate",
    u"cllr", u"code", u"commercial", u"commissioner", u"commissioning", u"committee", u"committees", u"communications", u"communities",
    u"community", u"company", u"conclusion", u"condition", u"conditions", u"confidential", u"considerations", u"constitution",
    u"consultation", u"contact", u"contract", u"contracts", u"corporate", u"cost", u"costs", u"council", u"councillor", u"councillors", u"councils",
    u"county", u"date", u"day", u"decision", u"decisions", u"delegated", u"delivery", u"democratic", u"department", u"deputy", u"development",
    u"director", u"directorate", u"discussion", u"district", u"divisions", u"division", u"document", u"draft", u"each", u"east", u"economic", u"education",
    u"effect", u"employment", u"energy", u"engagement", u"england", u"english", u"environment", u"environmental", u"equalities", u"equality", u"estate", u"estates",
    u"estimate", u"every", u"evidence", u"executive", u"exempt", u"existing", u"february", u"figure", u"final", u"finance", u"financial", u"first", u"five", u"follow", u"for",
    u"four", u"framework", u"friday", u"from", u"full", u"fund", u"funding", u"further", u"general", u"governance", u"government", u"grant", u"group", u"having",
    u"head", u"health", u"heads", u"he", u"her", u"high", u"highway", u"highways", u"his", u"house", u"housing", u"how", u"however", u"human", u"if", u"impact",
    u"implementation", u"implications", u"in", u"income", u"information", u"infrastructure", u"initial", u"internal", u"introduction", u"investment", u"is", u"issue", u"issues", u"it", u"item", u"its",
    u"january", u"july", u"june", u"key", u"land", u"law", u"leader", u"learning", u"lease", u"legal", u"legislation", u"level", u"library", u"licence", u"limited", u"list", u"local", u"ltd", u"maintenance",
    u"management", u"manager", u"march", u"market", u"may", u"meeting", u"meetings", u"member", u"members", u"minute", u"minutes", u"minister", u"monday", u"monitoring",
    u"month", u"national", u"net", u"new", u"next", u"no", u"north", u"not", u"note", u"notes", u"notice", u"november", u"number", u"october", u"of", u"offer", u"office", u"officer",
    u"officers", u"on", u"one", u"open", u"operational", u"option", u"options", u"or", u"order", u"other", u"our", u"outcome", u"overview", u"page", u"pages", u"panel", u"paper", u"papers", u"paragraph", u"paragraphs", u"parish",
    u"part", u"partnership", u"payment", u"performance", u"period", u"person", u"personal", u"place", u"plan", u"planning", u"plans", u"plc", u"police", u"policies", u"policy", u"portfolio", u"position", u"powers", u"previous",
    u"price", u"principal", u"private", u"procedure", u"procurement", u"professional", u"programme", u"project", u"projects", u"property", u"proposal", u"proposals", u"proposed", u"protection", u"public", u"purchase", u"purpose",
    u"rate", u"reason", u"reasons", u"recommendation", u"recommendations", u"recommended", u"reference", u"regeneration", u"regulation", u"regulations", u"regulatory", u"rent", u"report", u"reports", u"reserve", u"reserves",
    u"resolution", u"resolved", u"resource", u"resources", u"responsibility", u"restricted", u"revenue", u"review", u"risk", u"risks", u"road", u"roads", u"rules", u"sale", u"saturday", u"savings", u"schedule", u"scheme", u"school", u"schools",
    u"scrutiny", u"second", u"secretary", u"section", u"security", u"senior", u"september", u"december", u"service", u"services", u"seven", u"she", u"should", u"since", u"site", u"six", u"skills", u"social", u"solicitor", u"south", u"staff", u"standard", u"standards",
    u"state", u"statement", u"statutory", u"strategic", u"strategy", u"street", u"subject", u"summary", u"sunday", u"support", u"sustainability", u"system", u"systems", u"table", u"tax", u"team", u"technical", u"ten", u"term", u"terms", u"that", u"the",
    u"their", u"then", u"there", u"these", u"they", u"third", u"this", u"those", u"three", u"through", u"thursday", u"time", u"title", u"to", u"total", u"tourism", u"town", u"transport", u"travel", u"treasury", u"trust", u"tuesday", u"two", u"type", u"under",
    u"uk", u"united", u"kingdom", u"update", u"upon", u"urgent", u"use", u"vice", u"valuation", u"value", u"wales", u"ward", u"wards", u"waste", u"water", u"we", u"wednesday", u"welfare", u"west", u"what", u"when", u"where", u"which", u"while", u"who", u"will", u"with", u"within",
    u"work", u"works", u"year", u"years", u"yes", u"you", u"young", u"youth", u"your",
});

bool isPlainWord(Text word)
{
    static const std::unordered_set<Text> words(plainWords.begin(), plainWords.end());
    std::u16string lower;
    for (const char16_t c : word.substr(0, 20))
        lower += isLetter(c) ? static_cast<char16_t>(c | 0x20) : c;
    return words.contains(lower);
}

bool hasCapital(Text word)
{
    const QChar first(word[0]);
    // ALL CAPITALS are a heading, of any words.
    return first.isUpper() && (word.size() == 1 || std::any_of(word.begin() + 1, word.end(), [](char16_t c) { return QChar(c).isLower(); }));
}

bool isTitle(Text word)
{
    constexpr auto titles = std::to_array<Text>({u"Mr", u"Mrs", u"Ms", u"Miss", u"Dr", u"Prof", u"Sir", u"Dame"});
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

/// Whether two words with this between them may be one name: "J. Hartley & Co", "Hartley\nBarn".
bool joins(Text between, Text before)
{
    if (between.size() > 3)
        return false;
    const bool isShort = before.size() <= 4; // "Mr.", "J."
    return std::all_of(between.begin(), between.end(), [&](char16_t c) {
        return c == u' ' || c == u'\n' || c == u'&' || c == u'-' || c == u'\'' || c == u'’' || (c == u'.' && isShort);
    });
}

} // namespace

std::vector<TellingMark> marksIn(Text text)
{
    std::vector<TellingMark> marks;
    size_t scanned = 0;
    for (size_t at = 0; at < text.size(); at = scanned) {
        while (at < text.size() && !isDigit(text[at]) && text[at] != u'@')
            ++at;
        if (at == text.size())
            break;
        size_t start = at;
        while (start > scanned && !isGap(text[start - 1]) && at - start < longestMark)
            --start;
        size_t end = at;
        while (end < text.size() && !isGap(text[end]) && end - at < longestMark)
            ++end;
        scanned = end;
        const auto isTrimmed = [](char16_t c) { return c < 128 ? !isDigit(c) && !isLetter(c) && c != u'$' : !isCurrency(c) && !QChar(c).isLetter(); };
        while (start < end && isTrimmed(text[start]))
            ++start;
        while (start < end && (isTrimmed(text[end - 1]) || isCurrency(text[end - 1])))
            --end;
        const Text chunk = text.substr(start, end - start);
        size_t next = scanned;
        while (next < text.size() && isGap(text[next]))
            ++next;
        const bool afterSign = start >= 2 && isGap(text[start - 1]) && isCurrency(text[start - 2]);
        if (chunk.empty() || isAddress(chunk))
            continue;
        std::optional<std::uint64_t> hash;
        if (isEmail(chunk))
            hash = hashOf('e', chunk);
        else if (hash = sumIn(chunk, text.substr(next, 10), afterSign); !hash)
            hash = referenceIn(chunk);
        if (hash)
            marks.push_back({*hash, start, end - start});
    }
    return marks;
}

std::vector<NameRun> namesIn(const Words &words)
{
    std::vector<NameRun> names;
    const auto wordAt = [&](size_t i) { return words.quote(i, 1); };
    for (size_t i = 0; i < words.count();) {
        if (!hasCapital(wordAt(i)) || isPlainWord(wordAt(i))) {
            ++i;
            continue;
        }
        size_t end = i + 1;
        while (end < words.count() && hasCapital(wordAt(end)) && !isPlainWord(wordAt(end))) {
            const Words::Word &last = words.all()[end - 1];
            const size_t from = last.start + last.length;
            if (!joins(words.text().substr(from, words.all()[end].start - from), wordAt(end - 1)))
                break;
            ++end;
        }
        const size_t count = end - i;
        // An initial or two alone is no name.
        bool isName = count >= shortestName;
        size_t whole = 0;
        for (size_t each = i; each < end; ++each)
            whole += wordAt(each).size() > 2 ? 1 : 0;
        isName = isName && whole > 0;
        for (size_t each = i; isName && each < end; each += longestName - 1) {
            const size_t length = std::min(longestName, end - each);
            if (length >= shortestName)
                names.push_back({each, length});
        }
        if (isName && isTitle(wordAt(i)) && count > shortestName)
            names.push_back({i + 1, std::min(longestName, count - 1)});
        i = end;
    }
    return names;
}

} // namespace moothall::reading
