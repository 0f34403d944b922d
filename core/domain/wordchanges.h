#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace moothall {

/// A stretch of words that two texts share, or that only the earlier or only the later one has.
struct WordChange
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// How one text becomes another, word by word in the order of reading; what goes stands before
/// what takes its place. Texts too different to be compared in reasonable time are one change.
QList<WordChange> wordChanges(const QString &was, const QString &becomes);

/// One place where words change: the length in characters of what goes, and what comes there.
struct WordEdit
{
    qsizetype from = 0; ///< in the earlier text
    qsizetype length = 0;
    QString words;

    friend bool operator==(const WordEdit &, const WordEdit &) = default;
};
QList<WordEdit> wordEdits(const QString &was, const QString &becomes);
QString edited(const QString &was, const QList<WordEdit> &edits);

/// What comes of it when two people change one text: both sets of changes. None where they touch:
/// there somebody must choose.
std::optional<QString> mergedWords(const QString &was, const QString &here, const QString &there);

} // namespace moothall
