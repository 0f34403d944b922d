#pragma once

#include "core/papers/reading/hiddentext.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace moothall {

/// Text of one kind that a paper holds and doesn't show. As secret as the paper: for the officer's
/// eyes.
struct HiddenWords
{
    QString kind; ///< a code of warningSentence(): "boxed", "covered", "under-picture", "pale",
                  ///< "invisible", "cut-off", "recognised"
    int words = 0;
    int pages = 0;     ///< that have some
    int firstPage = 0; ///< from 1
    QString example;   ///< the beginning of it, a line at most; what is parted by dots stands apart

    bool operator==(const HiddenWords &) const = default;
};

/// What was found, added up by its kind; the gravest first.
QList<HiddenWords> hiddenWordsOf(const reading::HiddenTexts &found);

QJsonArray toJson(const QList<HiddenWords> &words);
QList<HiddenWords> hiddenWordsFromJson(const QJsonArray &json);

} // namespace moothall
