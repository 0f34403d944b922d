#pragma once

#include "core/papers/intake.h"

#include <QList>
#include <QString>

namespace moothall::test {

/// What was decided for one of the real files (tests/papers/corpus.tsv).
struct CorpusDecision
{
    QString file;      ///< "pdf/active-javascript.pdf"
    QString category;  ///< as the corpus' own list has it
    QString outcome;   ///< "taken", or the name of the fault that refuses it
    int pages = 0;     ///< of the paper; 0 where it is refused
    QStringList notes; ///< warnings that its row must give; others are welcome
    QString password;  ///< what it has to be opened with; empty: it is taken in without
};

/// What happened to it.
struct CorpusOutcome
{
    QString outcome;
    int pages = 0;
    QStringList notes;
    QString sentence;     ///< of a refusal
    double seconds = 0;   ///< by itself
    double sinceLast = 0; ///< where all come in at once: since another one was done
};

/// Every file of the list, in its order. Errors: those of readFile(); Damaged for a line that isn't
/// one.
Result<QList<CorpusDecision>> corpusDecisions();
/// What the corpus' own lists propose for a file; empty where they don't know it.
QString corpusProposal(const QString &file);

/// Takes the files in, one at a time or all at once, with every final text chosen and without any
/// password.
QList<CorpusOutcome> takenOneByOne(const QList<CorpusDecision> &files, const PapersFolder &folder);
QList<CorpusOutcome> takenAtOnce(const QList<CorpusDecision> &files, const PapersFolder &folder);

/// Where an outcome isn't what was decided, in words; empty where it is.
QString contradiction(const CorpusDecision &decision, const CorpusOutcome &outcome);

/// Writes build/corpus-intake.tsv: a line a file. `oneByOne` has an empty outcome where a file
/// wasn't taken in so.
Status writeCorpusTable(const QString &path, const QList<CorpusDecision> &files,
                        const QList<CorpusOutcome> &oneByOne, const QList<CorpusOutcome> &atOnce);

} // namespace moothall::test
