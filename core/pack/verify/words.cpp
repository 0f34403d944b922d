#include "core/pack/verify/words.h"

#include <algorithm>

namespace moothall {

namespace {

constexpr std::uint64_t hashStart = 14'695'981'039'346'656'037u;
constexpr std::uint64_t hashPrime = 1'099'511'628'211u;
constexpr int longestQuote = 120;

/// What PDF readers put in where a word was parted at the end of a line, and what only guides the parting.
bool isInsideWords(QChar c)
{
    return c == u'\x02' || c == u'\xAD' || c == u'\xFFFE' || c == u'\x200B' || c == u'\x200C' || c == u'\x200D';
}

bool isWord(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

/// Latin-1 letters and digits in lower case; 0 for everything else.
constexpr unsigned char foldedByte(unsigned char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 0xDF && c != 0xF7))
        return c;
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7))
        return c + 0x20;
    return 0;
}

void mix(std::uint64_t &hash, std::uint64_t value)
{
    hash = (hash ^ value) * hashPrime;
}

/// One number for some words running.
std::uint64_t runHash(const WordList &text, size_t first, size_t count)
{
    std::uint64_t hash = hashStart;
    for (size_t i = first; i < first + count; ++i) {
        mix(hash, text.words[i].hash);
        hash ^= hash >> 29;
    }
    return hash;
}

} // namespace

WordList WordList::of(const QString &text)
{
    WordList list;
    list.text = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    std::uint64_t hash = hashStart;
    int start = -1;
    const int size = int(list.text.size());
    for (int i = 0; i <= size; ++i) {
        const QChar c = i < size ? list.text.at(i) : QChar(u' ');
        if (isWord(c)) {
            if (start < 0)
                start = i;
            mix(hash, c.unicode());
        } else if (start >= 0 && !isInsideWords(c)) {
            list.words.push_back({hash, start, i - start});
            start = -1;
            hash = hashStart;
        }
    }
    return list;
}

WordList WordList::of(std::string_view bytes)
{
    WordList list;
    list.text = QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    std::uint64_t hash = hashStart;
    int start = -1;
    for (size_t i = 0; i <= bytes.size(); ++i) {
        const unsigned char c = i < bytes.size() ? foldedByte(static_cast<unsigned char>(bytes[i])) : 0;
        if (c != 0) {
            if (start < 0)
                start = int(i);
            mix(hash, c);
        } else if (start >= 0) {
            list.words.push_back({hash, start, int(i) - start});
            start = -1;
            hash = hashStart;
        }
    }
    return list;
}

QString WordList::quote(size_t first, size_t count) const
{
    const Word &from = words[first];
    const Word &to = words[first + count - 1];
    const QString whole = text.mid(from.start, to.start + to.length - from.start).simplified();
    return whole.size() <= longestQuote ? whole : whole.left(longestQuote) + u'…';
}

void ForbiddenWords::addText(const WordList &text)
{
    for (size_t i = 0; i + runLength <= text.words.size(); ++i)
        m_runs.insert(runHash(text, i, runLength));
}

void ForbiddenWords::addPhrase(const WordList &phrase)
{
    if (phrase.words.empty())
        return;
    if (phrase.words.size() > runLength)
        return addText(phrase);
    m_phrases[phrase.words.size()].insert(runHash(phrase, 0, phrase.words.size()));
}

void ForbiddenWords::allowRuns(const WordList &text)
{
    for (size_t i = 0; i + runLength <= text.words.size() && !m_runs.empty(); ++i)
        m_runs.erase(runHash(text, i, runLength));
}

void ForbiddenWords::allow(const WordList &text)
{
    allowRuns(text);
    for (auto &[count, phrases] : m_phrases) {
        for (size_t i = 0; i + count <= text.words.size(); ++i)
            phrases.erase(runHash(text, i, count));
    }
}

std::vector<ForbiddenWords::Hit> ForbiddenWords::find(const WordList &text) const
{
    std::vector<Hit> hits;
    const auto search = [&](const Hashes &hashes, size_t count, bool isPhrase) {
        if (hashes.empty())
            return;
        for (size_t i = 0; i + count <= text.words.size(); ++i) {
            if (!hashes.contains(runHash(text, i, count)))
                continue;
            if (!hits.empty() && hits.back().isPhrase == isPhrase && i <= hits.back().first + hits.back().count)
                hits.back().count = std::max(hits.back().count, i + count - hits.back().first);
            else
                hits.push_back({i, count, isPhrase});
        }
    };
    search(m_runs, runLength, false);
    for (const auto &[count, phrases] : m_phrases)
        search(phrases, count, true);
    return hits;
}

} // namespace moothall
