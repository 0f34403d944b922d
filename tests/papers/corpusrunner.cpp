// corpus_intake: takes all real files in, one at a time and all at once, and writes the table of
// what happened to build/corpus-intake.tsv. Ends with 1 where that isn't what was decided
// (tests/papers/corpus.tsv).

#include "tests/papers/corpusintake.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto files = corpusDecisions();
    if (!files || sharedFolder().isEmpty()) {
        qWarning("%s", files ? "needs the real documents in ../shared, which are not here"
                             : qPrintable(files.error().sentence()));
        return 2;
    }
    const QTemporaryDir scratch;
    const auto oneByOne = takenOneByOne(*files, PapersFolder(scratch.filePath(u"alone.papers"_s)));
    const auto atOnce = takenAtOnce(*files, PapersFolder(scratch.filePath(u"together.papers"_s)));
    const QString table = QStringLiteral(MOOTHALL_BINARY_DIR) + u"/corpus-intake.tsv"_s;
    if (const Status written = writeCorpusTable(table, *files, oneByOne, atOnce); !written) {
        qWarning("%s", qPrintable(written.error().sentence()));
        return 2;
    }
    int wrong = 0;
    double slowest = 0;
    for (qsizetype at = 0; at < files->size(); ++at) {
        slowest = std::max(slowest, oneByOne[at].seconds);
        for (const CorpusOutcome &outcome : {oneByOne[at], atOnce[at]}) {
            const QString said = contradiction((*files)[at], outcome);
            wrong += said.isEmpty() ? 0 : 1;
            if (!said.isEmpty())
                qWarning("%s", qPrintable(said));
        }
    }
    qInfo("%d files, %d contradictions, the slowest %.1f s; all at once %.1f s; see %s",
          int(files->size()), wrong, slowest,
          std::ranges::max(atOnce, {}, &CorpusOutcome::seconds).seconds, qPrintable(table));
    return wrong == 0 ? 0 : 1;
}
