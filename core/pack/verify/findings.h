#pragma once

#include "core/pack/verification.h"

#include <QHash>
#include <QSet>

namespace moothall {

/// What was found so far: each thing once, and not more of a kind than a person reads.
class Findings
{
public:
    void add(const QString &kind, const QString &text, std::optional<int> page = {});
    /// `sentence` names with %1 the place where they stand ("a bookmark"), and quotes with %2 the words.
    void addWords(const QString &kind, const QString &sentence, const QString &place, const QString &words, std::optional<int> page);

    /// Takes over what `other` found besides.
    void merge(const Findings &other);
    bool isEmpty() const { return m_entries.isEmpty(); }
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
