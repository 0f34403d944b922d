#include "core/base/files.h"
#include "core/papers/libreoffice.h"
#include "core/papers/paperfault.h"
#include "tests/papers/corpusintake.h"
#include "tests/support/testsupport.h"

#include <QDirIterator>
#include <QFileInfo>
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

    void aPasswordOpensAndIsKeptNowhere()
    {
        MOOTHALL_NEEDS_SHARED();
        const QTemporaryDir scratch;
        const PapersFolder folder(scratch.filePath(u"test.papers"_s));
        int opened = 0;
        const auto files = corpusDecisions();
        QVERIFY_RESULT(files);
        for (const CorpusDecision &file : *files) {
            if (file.password.isEmpty())
                continue;
            const QString path = sharedFolder() + u"/corpus/"_s + file.file;
            const auto wrong = takeIn(path, folder, {}, {.password = u"Nobody's-guess"_s});
            QCOMPARE(faultOf(wrong.error()), PaperFault::WrongPassword);
            QVERIFY(wrong.error().sentence().contains(QFileInfo(path).fileName()));
            const auto paper = takeIn(path, folder, {}, {.password = file.password});
            QVERIFY_RESULT(paper);
            QVERIFY(paper->facts.pages > 0 && paper->facts.madeFrom->unlocked);
            QVERIFY(paper->facts.warnings.contains(u"unlocked"_s));
            QCOMPARE(*readFile(folder.sourcePath(paper->facts.madeFrom->sha256)), *readFile(path));
            // What is kept opens without it, now and when the canonical form has to be made again.
            QVERIFY(QFile::remove(folder.canonicalPath(paper->sha256)));
            QVERIFY_RESULT(ensureCanonical(paper->sha256, folder));
            QDirIterator each(folder.root(), QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                const QString kept = each.next();
                const bool isAsItCame = kept.contains(u"/sources/"_s);
                QVERIFY2(isAsItCame || file.password.size() < 8 ||
                             !readFile(kept)->contains(file.password.toUtf8()),
                         qPrintable(kept));
                QVERIFY(!readFile(kept)->contains("Nobody's-guess"));
            }
            ++opened;
        }
        QCOMPARE(opened, 4);
        QVERIFY(QDir(folder.temporaryFolder()).isEmpty());
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
