#include "tests/papers/corpusintake.h"

#include "core/base/files.h"
#include "core/papers/paperfault.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMap>
#include <QMutex>
#include <QtConcurrent>

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> tableAt(const QString &path)
{
    QList<QStringList> rows;
    const QByteArray bytes = readFile(path).value_or(QByteArray());
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(line.split(u'\t'));
    return rows;
}

QString pathOf(const CorpusDecision &file)
{
    return sharedFolder() + u"/corpus/"_s + file.file;
}

CorpusOutcome outcomeOf(const Result<StoredPaper> &paper)
{
    if (paper)
        return {u"taken"_s, paper->facts.pages, paper->facts.warnings, {}};
    return {paper.error().place().isEmpty() ? u"error %1"_s.arg(int(paper.error().code()))
                                            : paper.error().place(),
            0,
            {},
            paper.error().sentence()};
}

} // namespace

Result<QList<CorpusDecision>> corpusDecisions()
{
    const QString path = QStringLiteral(MOOTHALL_SOURCE_DIR) + u"/tests/papers/corpus.tsv"_s;
    QList<CorpusDecision> decisions;
    for (const QStringList &cells : tableAt(path)) {
        if (cells.size() < 6)
            return fail(ErrorCode::Damaged,
                        u"A line of %1 has too few cells: %2"_s.arg(path, cells.join(u' ')));
        decisions.append({cells[0], cells[1], cells[2], cells[3].toInt(),
                          cells[4].split(u',', Qt::SkipEmptyParts), cells[5]});
    }
    return decisions;
}

QString corpusProposal(const QString &file)
{
    static const QMap<QString, QString> proposals = [] {
        QMap<QString, QString> all;
        for (const QString &folder : {u"pdf"_s, u"docx"_s}) {
            for (const QStringList &cells :
                 tableAt(u"%1/corpus/%2/MANIFEST.tsv"_s.arg(sharedFolder(), folder)))
                all[folder + u'/' + cells.first()] = cells.last();
        }
        return all;
    }();
    return proposals.value(file);
}

QList<CorpusOutcome> takenOneByOne(const QList<CorpusDecision> &files, const PapersFolder &folder)
{
    QList<CorpusOutcome> outcomes;
    for (const CorpusDecision &file : files) {
        QElapsedTimer clock;
        clock.start();
        outcomes.append(outcomeOf(takeIn(pathOf(file), folder, {}, {.finalText = true})));
        outcomes.last().seconds = double(clock.elapsed()) / 1000;
    }
    return outcomes;
}

QList<CorpusOutcome> takenAtOnce(const QList<CorpusDecision> &files, const PapersFolder &folder)
{
    QThreadPool pool;
    QMutex mutex;
    QElapsedTimer clock;
    clock.start();
    double lastDone = 0;
    const auto take = [&](const CorpusDecision &file) {
        CorpusOutcome outcome =
            outcomeOf(takeIn(pathOf(file), folder, {}, {.finalText = true, .pool = &pool}));
        const QMutexLocker lock(&mutex);
        outcome.seconds = double(clock.elapsed()) / 1000;
        outcome.sinceLast = outcome.seconds - std::exchange(lastDone, outcome.seconds);
        return outcome;
    };
    QList<QFuture<CorpusOutcome>> taking;
    for (const CorpusDecision &file : files)
        taking.append(QtConcurrent::run(&pool, [&take, &file] { return take(file); }));
    QList<CorpusOutcome> outcomes;
    for (QFuture<CorpusOutcome> &each : taking)
        outcomes.append(each.result());
    return outcomes;
}

QString contradiction(const CorpusDecision &decision, const CorpusOutcome &outcome)
{
    if (outcome.outcome != decision.outcome)
        return u"%1: decided %2, happened %3 %4"_s.arg(decision.file, decision.outcome,
                                                       outcome.outcome, outcome.sentence);
    if (outcome.pages != decision.pages)
        return u"%1: %2 pages decided, %3 found"_s.arg(decision.file)
            .arg(decision.pages)
            .arg(outcome.pages);
    for (const QString &note : decision.notes) {
        if (!outcome.notes.contains(note))
            return u"%1: its row doesn't say “%2”, only: %3"_s.arg(decision.file, note,
                                                                   outcome.notes.join(u", "_s));
    }
    return {};
}

Status writeCorpusTable(const QString &path, const QList<CorpusDecision> &files,
                        const QList<CorpusOutcome> &oneByOne, const QList<CorpusOutcome> &atOnce)
{
    QString table =
        u"file\tclass\tproposed\tdecided\tone at a time\tseconds\tall at once\tseconds since another\tpages\tnotes\n"_s;
    for (qsizetype at = 0; at < files.size(); ++at) {
        const CorpusOutcome alone = oneByOne.value(at);
        const CorpusOutcome &together = atOnce.at(at);
        table += QStringList{files[at].file,
                             files[at].category,
                             corpusProposal(files[at].file),
                             files[at].outcome,
                             alone.outcome,
                             QString::number(alone.seconds, 'f', 2),
                             together.outcome,
                             QString::number(together.sinceLast, 'f', 2),
                             QString::number(together.pages),
                             together.notes.join(u',') + together.sentence}
                     .join(u'\t') +
                 u'\n';
    }
    return writeFile(path, table.toUtf8());
}

} // namespace moothall::test
