#include "core/domain/searchquery.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

// FTS5 refuses expressions that are deeper than 256.
constexpr qsizetype mostTyped = 500;
constexpr qsizetype mostTerms = 40;

/// What FTS5's unicode61 makes words of: letters and digits, with the accents that follow them.
bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Without case and accents.
QString foldedWord(QStringView word)
{
    QString folded = word.toString().toLower();
    if (std::ranges::all_of(folded, [](QChar c) { return c.unicode() < 0x80; }))
        return folded;
    folded = folded.normalized(QString::NormalizationForm_D);
    folded.removeIf([](QChar c) { return c.isMark(); });
    return folded;
}

/// Calls `take` with each word of a text until it answers false.
template<typename Take>
void eachWord(const QString &text, Take take)
{
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size;) {
        while (at < size && !isPartOfWord(text[at]))
            ++at;
        const qsizetype from = at;
        while (at < size && isPartOfWord(text[at]))
            ++at;
        if (at > from && !take(from, at - from))
            return;
    }
}

bool isQuotationMark(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}

bool isBetween(const QString &text, qsizetype from, qsizetype to)
{
    return std::all_of(text.cbegin() + from, text.cbegin() + to,
                       [](QChar c) { return c.isSpace(); });
}

} // namespace

SearchQuery::SearchQuery(const QString &typed)
{
    QString text = typed.left(mostTyped);
    text.removeIf([](QChar c) { return c.isNull() || c.isSurrogate(); });
    bool isQuoted = false;
    bool isClosed = false; // the last term is a phrase that was ended
    QString piece;
    const auto take = [&](bool closes) {
        if (add(piece))
            isClosed = closes;
        piece.clear();
    };
    for (const QChar c : std::as_const(text)) {
        if (isQuotationMark(c)) {
            take(isQuoted);
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            take(false);
        } else {
            piece += c;
        }
    }
    take(false);
    if (m_terms.isEmpty() || isClosed)
        return;
    m_terms.last().begins = true;
    // Beside other words a single letter says nothing yet and would be looked for the longest.
    if (m_terms.size() > 1 &&
        m_terms.last().words == QStringList{m_terms.last().words.first().left(1)})
        m_terms.removeLast();
}

bool SearchQuery::add(const QString &piece)
{
    Term term;
    eachWord(piece, [&](qsizetype from, qsizetype length) {
        const QString word = foldedWord(QStringView(piece).mid(from, length));
        if (!word.isEmpty())
            term.words.append(word);
        return true;
    });
    if (term.words.isEmpty() || m_terms.size() >= mostTerms)
        return false;
    m_terms.append(term);
    return true;
}

QString SearchQuery::toFts() const
{
    QStringList parts;
    for (const Term &term : m_terms)
        parts.append(u'"' + term.words.join(u' ') + (term.begins ? u"\"*"_s : u"\""_s));
    return parts.join(u' ');
}

QList<WordPlace> SearchQuery::placesIn(const QString &text) const
{
    struct Word
    {
        qsizetype from;
        qsizetype length;
        QString folded;
    };
    std::vector<Word> words;
    eachWord(text, [&](qsizetype from, qsizetype length) {
        words.push_back({from, length, foldedWord(QStringView(text).mid(from, length))});
        return true;
    });
    QList<WordPlace> places;
    qsizetype end = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        for (const Term &term : m_terms) {
            const auto count = size_t(term.words.size());
            bool holds = i + count <= words.size();
            for (size_t k = 0; holds && k < count; ++k) {
                const QString &word = words[i + k].folded;
                const QString &wanted = term.words[qsizetype(k)];
                holds = k + 1 == count && term.begins ? word.startsWith(wanted) : word == wanted;
            }
            const qsizetype to =
                holds ? words[i + count - 1].from + words[i + count - 1].length : 0;
            if (to <= end)
                continue;
            if (!places.isEmpty() && isBetween(text, std::min(end, words[i].from), words[i].from))
                places.last().length = to - places.last().from;
            else
                places.append({words[i].from, to - words[i].from});
            end = to;
        }
    }
    return places;
}

SearchSnippet snippetOf(const QString &whole, const SearchQuery &query, qsizetype length)
{
    const QList<WordPlace> places = query.placesIn(whole);
    // The window that begins a little before one of the places and holds the most of what was
    // looked for.
    constexpr qsizetype before = 30;
    qsizetype best = 0;
    qsizetype most = -1;
    for (qsizetype i = 0; i < places.size(); ++i) {
        qsizetype held = 0;
        for (qsizetype k = i;
             k < places.size() && places[k].from < places[i].from + length - before; ++k)
            held += places[k].length;
        if (held > most) {
            most = held;
            best = i;
        }
    }
    const qsizetype first = places.isEmpty() ? 0 : places[best].from;
    qsizetype from = std::max<qsizetype>(0, first - before);
    while (from > 0 && from < first && !whole[from - 1].isSpace())
        ++from;
    qsizetype to = std::min(whole.size(), from + length);
    while (to < whole.size() && to > first + 1 && !whole[to].isSpace() &&
           to > from + length - before)
        --to;
    SearchSnippet snippet;
    snippet.from = first;
    const QString part = whole.mid(from, to - from).simplified();
    snippet.text =
        (from > 0 ? u"… "_s : QString()) + part + (to < whole.size() ? u" …"_s : QString());
    snippet.marks = query.placesIn(snippet.text);
    return snippet;
}

} // namespace moothall
