#include "core/pack/verify/findings.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 200;
constexpr int longestQuote = 120;

} // namespace

void Findings::add(const QString &kind, const QString &text, std::optional<int> page)
{
    addOnce(kind + u'\n' + text, {kind, text, page});
}

void Findings::addWords(const QString &kind, const QString &sentence, const QString &place, const QString &words, std::optional<int> page)
{
    const QString whole = words.simplified();
    const QString quote = whole.size() <= longestQuote ? whole : whole.left(longestQuote) + u'…';
    // What a page shows also stands in its streams: that is one thing to a person.
    addOnce(kind + u'\n' + quote.toCaseFolded(), {kind, sentence.arg(place, quote), page});
}

void Findings::addOnce(const QString &key, const VerifyFinding &finding)
{
    // What was found on a page isn't found anew where nobody knows the page.
    const QString place = key + u'\n' + (finding.page ? QString::number(*finding.page) : QString());
    if (m_known.contains(place) || (!finding.page && m_known.contains(key)) || m_ofKind.value(finding.kind) == mostOfAKind)
        return;
    m_known.insert(place);
    m_known.insert(key);
    ++m_ofKind[finding.kind];
    m_entries.append({key, finding});
}

void Findings::merge(const Findings &other)
{
    for (const Entry &entry : other.m_entries)
        addOnce(entry.key, entry.finding);
}

QList<VerifyFinding> Findings::list() const
{
    QList<VerifyFinding> findings;
    for (const Entry &entry : m_entries)
        findings.append(entry.finding);
    return findings;
}

} // namespace moothall
