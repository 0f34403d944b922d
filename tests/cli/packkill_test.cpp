#include "core/papers/papersfolder.h"
#include "tests/cli/program.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

const char *agenda = R"json({"format": "moothall-meeting", "version": 1,
    "authority": {"name": "Thornleigh Council", "address": ["Moot House"], "proper_officer": {"name": "Jo Penrose", "title": "Clerk"}},
    "body": {"name": "Estates Committee", "members": [{"name": "Councillor A Ash", "role": "chair"}]},
    "meeting": {"uid": "m-1", "starts": "2024-06-13T10:00", "venue": "Hall", "stage": "agenda"},
    "items": [{"title": "Roof", "papers": [{"title": "Report", "file": "roof.pdf"}]},
              {"title": "Lease", "part": "exempt", "exempt_paragraphs": [3], "reason": "business affairs",
               "public_interest": "the price would suffer", "papers": [{"title": "Report", "file": "lease.pdf"}]}]})json";

} // namespace

/// Whenever it is killed, there is a whole pack under the name that was asked for, or none.
class PackKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_register = m_folder.filePath(u"r.moothall"_s);
        m_out = m_folder.filePath(u"out/pack.pdf"_s);
        QVERIFY(QDir(m_folder.path()).mkpath(u"out"_s));
        QCOMPARE(test::runProgram({u"init"_s, u"--authority"_s, u"Thornleigh Council"_s}, m_register).status, 0);
        QVERIFY(test::write(m_folder.filePath(u"in/meeting.json"_s), agenda));
        QVERIFY(test::write(m_folder.filePath(u"in/roof.pdf"_s), test::smallPdf(400, "The roof of the west wing")));
        QVERIFY(test::write(m_folder.filePath(u"in/lease.pdf"_s), test::smallPdf(60, "Underwold pays ninety thousand a year")));
        const test::Ran in = test::runProgram({u"import"_s, m_folder.filePath(u"in/meeting.json"_s)}, m_register);
        QVERIFY2(in.status == 0, qPrintable(in.all()));
    }

    void aKilledPackIsWholeOrNotThere()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ends(start().get()));
        const int whole = static_cast<int>(timer.elapsed());
        QVERIFY(isWhole());
        QRandomGenerator random(11);
        int killed = 0;
        int midway = 0;
        for (int i = 0; i < 20; ++i) {
            QFile::remove(m_out);
            const auto victim = start();
            // Not a wait for something to be ready: the moment of death is what is tried.
            victim->waitForFinished(random.bounded(whole));
            victim->kill();
            QVERIFY(victim->state() == QProcess::NotRunning || victim->waitForFinished());
            killed += victim->exitStatus() == QProcess::CrashExit ? 1 : 0;
            midway += leftovers().isEmpty() ? 0 : 1;
            QVERIFY2(!QFile::exists(m_out) || isWhole(), qPrintable(QString::number(i)));
            QVERIFY(QDir(m_folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden).size() <= 1);
        }
        QVERIFY2(killed >= 10, qPrintable(QString::number(killed)));
        QVERIFY(midway > 0);
        // Who reads wipes nothing; who writes wipes what the dead have left.
        QVERIFY(ends(start().get()));
        QVERIFY(!leftovers().isEmpty());
        const test::Ran wrote = test::runProgram({u"import"_s, u"--replace"_s, m_folder.filePath(u"in/meeting.json"_s)}, m_register);
        QVERIFY2(wrote.status == 0, qPrintable(wrote.all()));
        QCOMPARE(leftovers(), QStringList());
        QCOMPARE(test::runProgram({u"check"_s}, m_register).status, 0);
    }

    void whatTheLivingMakeStays()
    {
        const PapersFolder folder = PapersFolder::ofRegister(m_register);
        QVERIFY(folder.prepare());
        const QString ours = folder.temporaryName(u"pack"_s) + u"ours.pdf"_s;
        QVERIFY(test::write(ours, "half made"));
        QCOMPARE(test::runProgram({u"import"_s, u"--replace"_s, m_folder.filePath(u"in/meeting.json"_s)}, m_register).status, 0);
        QVERIFY(QFile::exists(ours));
    }

private:
    std::unique_ptr<QProcess> start() const
    {
        QFile::remove(m_out);
        auto process = std::make_unique<QProcess>();
        process->setStandardOutputFile(QProcess::nullDevice());
        process->setStandardErrorFile(QProcess::nullDevice());
        process->start(QStringLiteral(MOOTHALL_BINARY_DIR) + u"/bin/moothall-cli"_s,
            {u"--register"_s, m_register, u"pack"_s, u"m-1"_s, u"--edition"_s, u"public"_s, u"--out"_s, m_out});
        return process;
    }

    static bool ends(QProcess *process)
    {
        return process->waitForFinished(60'000) && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
    }

    bool isWhole() const
    {
        return QProcess::execute(u"qpdf"_s, {u"--check"_s, m_out}) == 0;
    }

    QStringList leftovers() const
    {
        return QDir(PapersFolder::ofRegister(m_register).temporaryFolder())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    QString m_register;
    QString m_out;
};

QTEST_GUILESS_MAIN(PackKillTest)
#include "packkill_test.moc"
