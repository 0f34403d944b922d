#pragma once

#include "core/domain/wordsearch.h"

#include <QStringList>

namespace moothall {

/// What somebody typed to search the register, in ordinary words: every word must occur, what
/// stands between quotation marks must occur as it stands, and the last word may be the beginning
/// of one. Nothing that is typed is a mistake, and no sign or word commands anything. Letters count
/// without case and accents.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed);

    /// Nothing to look for.
    bool isEmpty() const { return m_terms.isEmpty(); }
    /// For FTS5: quoted strings alone, so that it reads no operator.
    QString toFts() const;

    /// Where a text holds any of the words, in order; neighbours are one place.
    QList<WordPlace> placesIn(const QString &text) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    struct Term
    {
        QStringList words;   ///< folded; several are a phrase
        bool begins = false; ///< the last of them may be the beginning of a word

        friend bool operator==(const Term &, const Term &) = default;
    };
    bool add(const QString &piece);

    QList<Term> m_terms;
};

/// Some words of a text around what was looked for.
struct SearchSnippet
{
    QString text;           ///< one line; `…` where the text goes on
    QList<WordPlace> marks; ///< what was looked for, within `text`
    qsizetype from = 0;     ///< of the first of it in the whole text

    friend bool operator==(const SearchSnippet &left, const SearchSnippet &right)
    {
        return left.text == right.text;
    }
};

/// The part of a text where most of the words stand, about `length` characters of it; its beginning
/// where none does.
SearchSnippet snippetOf(const QString &text, const SearchQuery &query, qsizetype length = 140);

} // namespace moothall
