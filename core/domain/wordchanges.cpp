#include "core/domain/wordchanges.h"

#include <QStringList>

#include <vector>

namespace moothall {

namespace {

using WordKind = WordChange::Kind;

/// Words, gaps and every other character by itself: together they are the text again.
QStringList tokensOf(const QString &text)
{
    const auto classOf = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? 1 : c.isSpace() ? 2 : 3;
    };
    QStringList parts;
    for (qsizetype from = 0; from < text.size();) {
        const int kind = classOf(text[from]);
        qsizetype to = from + 1;
        while (kind != 3 && to < text.size() && classOf(text[to]) == kind)
            ++to;
        parts.append(text.sliced(from, to - from));
        from = to;
    }
    return parts;
}

void addChange(QList<WordChange> &changes, WordKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!changes.isEmpty() && changes.last().kind == kind)
        changes.last().text += text;
    else
        changes.append({kind, text});
}

/// The parts of both between their common beginning and end, by their longest common sequence.
void addMiddle(QList<WordChange> &changes, const QStringList &was, const QStringList &becomes)
{
    const size_t rows = size_t(was.size());
    const size_t columns = size_t(becomes.size());
    constexpr size_t most = 4'000'000;
    if (rows == 0 || columns == 0 || rows * columns > most) {
        addChange(changes, WordKind::Removed, was.join(QString()));
        addChange(changes, WordKind::Added, becomes.join(QString()));
        return;
    }
    // common[r][c]: how many parts the rests from r and c on share.
    std::vector<quint16> common((rows + 1) * (columns + 1), 0);
    const auto at = [&](size_t row, size_t column) -> quint16 & {
        return common[row * (columns + 1) + column];
    };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;)
            at(row, column) = was[qsizetype(row)] == becomes[qsizetype(column)]
                                  ? quint16(at(row + 1, column + 1) + 1)
                                  : std::max(at(row + 1, column), at(row, column + 1));
    }
    // What goes and what comes in one place stay together.
    QString gone;
    QString comes;
    const auto flush = [&] {
        addChange(changes, WordKind::Removed, gone);
        addChange(changes, WordKind::Added, comes);
        gone.clear();
        comes.clear();
    };
    size_t row = 0;
    size_t column = 0;
    while (row < rows || column < columns) {
        const bool both = row < rows && column < columns;
        if (both && was[qsizetype(row)] == becomes[qsizetype(column)]) {
            flush();
            addChange(changes, WordKind::Same, was[qsizetype(row)]);
            ++row;
            ++column;
        } else if (column == columns || (both && at(row + 1, column) >= at(row, column + 1))) {
            gone += was[qsizetype(row++)];
        } else {
            comes += becomes[qsizetype(column++)];
        }
    }
    flush();
}

/// A gap alone between two changes is no common ground: "the roof" becomes "a wall" at once.
QList<WordChange> joinedOverGaps(const QList<WordChange> &changes)
{
    QList<WordChange> joined;
    QString gone;
    QString comes;
    const auto flush = [&] {
        addChange(joined, WordKind::Removed, gone);
        addChange(joined, WordKind::Added, comes);
        gone.clear();
        comes.clear();
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const WordChange &change = changes[i];
        if (change.kind == WordKind::Removed) {
            gone += change.text;
        } else if (change.kind == WordKind::Added) {
            comes += change.text;
        } else if (!gone.isEmpty() && !comes.isEmpty() && i + 1 < changes.size() &&
                   change.text == QStringLiteral(" ")) {
            gone += change.text;
            comes += change.text;
        } else {
            flush();
            addChange(joined, WordKind::Same, change.text);
        }
    }
    flush();
    return joined;
}

} // namespace

QList<WordChange> wordChanges(const QString &was, const QString &becomes)
{
    QStringList before = tokensOf(was);
    QStringList after = tokensOf(becomes);
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<WordChange> changes;
    addChange(changes, WordKind::Same, before.first(head).join(QString()));
    addMiddle(changes, before.sliced(head, before.size() - head - tail),
              after.sliced(head, after.size() - head - tail));
    addChange(changes, WordKind::Same, before.last(tail).join(QString()));
    return joinedOverGaps(changes);
}

QList<WordEdit> wordEdits(const QString &was, const QString &becomes)
{
    QList<WordEdit> edits;
    qsizetype at = 0;
    bool open = false; // whether the last edit may still take new words
    for (const WordChange &change : wordChanges(was, becomes)) {
        if (change.kind == WordKind::Same) {
            at += change.text.size();
            open = false;
            continue;
        }
        if (!open)
            edits.append({at, 0, {}});
        open = true;
        if (change.kind == WordKind::Removed) {
            edits.last().length += change.text.size();
            at += change.text.size();
        } else {
            edits.last().words += change.text;
        }
    }
    return edits;
}

QString edited(const QString &was, const QList<WordEdit> &edits)
{
    QString text;
    qsizetype at = 0;
    for (const WordEdit &edit : edits) {
        text += was.sliced(at, edit.from - at) + edit.words;
        at = edit.from + edit.length;
    }
    return text + was.sliced(at);
}

std::optional<QString> mergedWords(const QString &was, const QString &here, const QString &there)
{
    const QList<WordEdit> ours = wordEdits(was, here);
    const QList<WordEdit> theirs = wordEdits(was, there);
    QList<WordEdit> both;
    qsizetype mine = 0;
    qsizetype other = 0;
    while (mine < ours.size() || other < theirs.size()) {
        const bool isMine =
            other == theirs.size() || (mine < ours.size() && ours[mine].from <= theirs[other].from);
        const WordEdit &next = isMine ? ours[mine] : theirs[other];
        if (mine < ours.size() && other < theirs.size() && ours[mine] == theirs[other]) {
            both.append(ours[mine]); // both had the same thought
            ++mine;
            ++other;
            continue;
        }
        if (!both.isEmpty()) {
            const WordEdit &last = both.last();
            const qsizetype end = last.from + last.length;
            if (next.from < end || (next.from == end && (next.length == 0 || last.length == 0)))
                return std::nullopt;
        }
        both.append(next);
        ++(isMine ? mine : other);
    }
    return edited(was, both);
}

} // namespace moothall
