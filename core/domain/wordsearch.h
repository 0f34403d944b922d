#pragma once

#include "core/domain/richtext.h"

#include <optional>

namespace moothall {

/// What is looked for in texts. Within one paragraph, entry or cell: never across.
struct WordSearch
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;

    friend bool operator==(const WordSearch &, const WordSearch &) = default;
};

struct WordPlace
{
    qsizetype from = 0;
    qsizetype length = 0;
};

/// Where a text holds it, from its beginning to its end, none over another.
QList<WordPlace> placesIn(const QString &text, const WordSearch &search);

/// How often a rich text holds it, paragraph by paragraph in the order of reading.
int countIn(const RichText &text, const WordSearch &search);

/// Other words in the place of the one that is `only` (from 0), or of all. They are as bold and
/// italic as what they replace began.
RichText replacedIn(const RichText &text, const WordSearch &search, const QString &words,
                    std::optional<int> only = {});

} // namespace moothall
