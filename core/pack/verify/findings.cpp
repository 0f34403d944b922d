#include "core/pack/verify/findings.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

constexpr int mostOfAKind = 200;

} // namespace

void Findings::add(const QString &kind, const QString &text, std::optional<int> page)
{
    addOnce(kind + u'\n' + text, {kind, text, page});
}

void Findings::addWords(const ForbiddenWords &forbidden, const WordList &text, const QString &place, std::optional<int> page)
{
    for (const ForbiddenWords::Hit &hit : forbidden.find(text)) {
        const QString words = text.quote(hit.first, hit.count);
        const QString sentence = hit.isPhrase ? Verify::tr("%1 says “%2”, which is not for publication.")
                                              : Verify::tr("%1 has words of a restricted paper: “%2”.");
        const QString kind = hit.isPhrase ? u"phrase"_s : u"words"_s;
        // What a page shows also stands in its streams: that is one thing to a person.
        addOnce(kind + u'\n' + words.toCaseFolded(), {kind, sentence.arg(place, words), page});
    }
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
