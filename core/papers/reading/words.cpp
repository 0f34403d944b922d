#include "core/papers/reading/words.h"

#include <QString>

#include <array>

namespace moothall::reading {

namespace {

constexpr std::uint64_t hashStart = 14'695'981'039'346'656'037u;
constexpr std::uint64_t hashPrime = 1'099'511'628'211u;
constexpr size_t longestWord = 200; ///< a longer one is cut: it is no word, and it may be made to take long

/// ASCII's letters in lower case, and its digits; 0 for everything else.
constexpr std::array<char16_t, 128> folded = [] {
    std::array<char16_t, 128> table{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        table[c] = c;
    for (char16_t c = u'a'; c <= u'z'; ++c)
        table[c] = table[static_cast<size_t>(c - u'a' + u'A')] = c;
    return table;
}();

bool isWord(char16_t c)
{
    if (c < 128)
        return folded[c] != 0;
    const QChar wide(c);
    return wide.isLetterOrNumber() || wide.isMark() || wide.isSurrogate() || wide.category() == QChar::Other_PrivateUse;
}

bool isLetter(char16_t c) { return c < 128 ? folded[c] > u'9' : isWord(c) && !QChar(c).isNumber(); }

/// What guides the parting of words, and what PDF readers put in where one was parted.
bool isUnseen(char16_t c)
{
    return c == u'\x02' || c == u'\xAD' || c == u'\xFFFE' || c == u'\x200B' || c == u'\x200C' || c == u'\x200D';
}

bool isHyphen(char16_t c) { return c == u'-' || c == u'\x2010' || c == u'\x2011'; }

/// Where the word goes on that `text` parts at `at`; 0 where it ends there.
size_t continued(std::u16string_view text, size_t at)
{
    const bool isUnseenSign = isUnseen(text[at]);
    if (!isUnseenSign && !(isHyphen(text[at]) && isLetter(text[at - 1])))
        return 0;
    size_t next = at + 1;
    while (next < text.size() && (text[next] == u' ' || isUnseen(text[next])))
        ++next;
    const bool isLineEnd = next < text.size() && (text[next] == u'\n' || text[next] == u'\r');
    while (isLineEnd && next < text.size() && (text[next] == u' ' || text[next] == u'\n' || text[next] == u'\r'))
        ++next;
    const bool isJoined = isLineEnd || next == at + 1 || isUnseen(text[next - 1]);
    if (next == text.size() || !isJoined)
        return 0;
    return (isUnseenSign ? isWord(text[next]) : isLetter(text[next])) ? next : 0;
}

void mix(std::uint64_t &hash, char16_t c) { hash = (hash ^ c) * hashPrime; }

std::uint64_t hashOf(const QString &word)
{
    std::uint64_t hash = hashStart;
    const QString plain = word.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : plain) {
        if (isWord(c.unicode()))
            mix(hash, c.unicode());
    }
    return hash;
}

} // namespace

Words::Words(std::u16string_view text)
    : m_text(text)
{
    m_words.reserve(text.size() / 6 + 1);
    for (size_t at = 0; at < text.size();) {
        if (!isWord(text[at])) {
            ++at;
            continue;
        }
        const size_t start = at;
        std::uint64_t hash = hashStart;
        QString wide; // a word of other letters than ASCII's
        size_t length = 0;
        while (at < text.size() && length < longestWord) {
            const char16_t c = text[at];
            if (!isWord(c)) {
                const size_t next = continued(text, at);
                if (next == 0)
                    break;
                at = next;
                continue;
            }
            ++at;
            ++length;
            if (c < 128 && wide.isEmpty()) {
                mix(hash, folded[c]);
                continue;
            }
            if (wide.isEmpty()) {
                for (size_t i = start; i < at - 1; ++i) {
                    if (isWord(text[i]))
                        wide += QChar(text[i]);
                }
            }
            wide += QChar(c);
        }
        if (!wide.isEmpty())
            hash = hashOf(wide);
        hash ^= hash >> 29;
        m_words.push_back({hash > 1 ? hash : hash + 2, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at - start)});
    }
}

std::u16string_view Words::quote(size_t first, size_t count) const
{
    const Word &from = m_words[first];
    const Word &to = m_words[first + count - 1];
    return m_text.substr(from.start, to.start + to.length - from.start);
}

Runs::Runs(const Words &words)
{
    m_sums.reserve(words.count() + 1);
    m_sums.push_back(0);
    for (const Words::Word &word : words.all())
        m_sums.push_back(m_sums.back() * base + word.hash);
}

std::uint64_t Runs::power(size_t count)
{
    static const std::array<std::uint64_t, length + 1> powers = [] {
        std::array<std::uint64_t, length + 1> table{1};
        for (size_t i = 1; i <= length; ++i)
            table[i] = table[i - 1] * base;
        return table;
    }();
    return powers.at(count);
}

} // namespace moothall::reading
