#pragma once

#include "core/pack/verification.h"
#include "core/pack/verify/words.h"

#include <QHash>
#include <QSet>

namespace moothall {

/// What was found so far: each thing once, and not more of a kind than a person reads.
class Findings
{
public:
    void add(const QString &kind, const QString &text, std::optional<int> page = {});
    /// Everything forbidden in a text that was found at `place`, which is named in the finding: "a bookmark".
    void addWords(const ForbiddenWords &forbidden, const WordList &text, const QString &place, std::optional<int> page = {});

    /// Takes over what `other` found besides.
    void merge(const Findings &other);
    QList<VerifyFinding> list() const;

private:
    struct Entry
    {
        QString key; ///< what makes two findings of one page the same
        VerifyFinding finding;
    };
    void addOnce(const QString &key, const VerifyFinding &finding);

    QList<Entry> m_entries;
    QHash<QString, int> m_ofKind;
    QSet<QString> m_known;
};

} // namespace moothall
