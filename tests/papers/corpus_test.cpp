#include "core/papers/libreoffice.h"
#include "tests/papers/corpusintake.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// The real files that officers might be sent: each is taken in or refused as was decided for it,
/// and none suffers for another.
class CorpusTest : public QObject
{
    Q_OBJECT

    static constexpr double longest = 30; ///< seconds that a file may take

    /// Word reports by themselves take seconds each: corpus_intake does those, here they come in
    /// with all others only.
    static bool isQuick(const CorpusDecision &file) { return file.file.startsWith("pdf/"_L1); }

private Q_SLOTS:
    void everyFileIsDecided()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto files = corpusDecisions();
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 149);
        for (const CorpusDecision &file : *files)
            QVERIFY2(!corpusProposal(file.file).isEmpty(), qPrintable(file.file));
    }

    void nobodySuffersForAnother()
    {
        MOOTHALL_NEEDS_SHARED();
        auto files = *corpusDecisions();
        if (!canConvert(PaperKind::Text))
            files.removeIf([](const CorpusDecision &file) { return !isQuick(file); });
        QList<CorpusDecision> quick = files;
        quick.removeIf([](const CorpusDecision &file) { return !isQuick(file); });

        const QTemporaryDir scratch;
        auto alone = takenOneByOne(quick, PapersFolder(scratch.filePath(u"alone.papers"_s)));
        const auto together =
            takenAtOnce(files, PapersFolder(scratch.filePath(u"together.papers"_s)));
        QStringList wrong;
        qsizetype next = 0;
        QList<CorpusOutcome> oneByOne;
        for (qsizetype at = 0; at < files.size(); ++at) {
            oneByOne.append(isQuick(files[at]) ? alone[next++] : CorpusOutcome());
            wrong.append(contradiction(files[at], together[at]));
            if (isQuick(files[at])) {
                wrong.append(contradiction(files[at], oneByOne[at]));
                if (oneByOne[at].notes != together[at].notes ||
                    oneByOne[at].sentence != together[at].sentence)
                    wrong.append(
                        u"%1: not the same by itself and among the others"_s.arg(files[at].file));
            }
            if (oneByOne[at].seconds > longest || together[at].sinceLast > longest)
                wrong.append(u"%1: took %2 s, %3 s among the others"_s.arg(files[at].file)
                                 .arg(oneByOne[at].seconds)
                                 .arg(together[at].sinceLast));
        }
        QVERIFY_RESULT(
            writeCorpusTable(QStringLiteral(MOOTHALL_BINARY_DIR) + u"/corpus-intake.tsv"_s, files,
                             oneByOne, together));
        wrong.removeAll(QString());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
