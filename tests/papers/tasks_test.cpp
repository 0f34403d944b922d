#include "core/tasks/helper.h"
#include "core/tasks/latesttask.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <optional>

using namespace moothall;
using namespace Qt::StringLiterals;

class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aResultArrivesInTheThreadThatAsked()
    {
        std::optional<int> answer;
        QThread *workedIn = nullptr;
        QThread *toldIn = nullptr;
        runTask(
            this,
            [&workedIn](TaskControl &) -> Result<int> {
                workedIn = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                toldIn = QThread::currentThread();
                answer = result.value();
            });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(toldIn, QThread::currentThread());
        QVERIFY(workedIn != toldIn);
    }

    void progressTellsStepAndNumbersThatMayStartAgain()
    {
        QList<Progress> heard;
        bool done = false;
        QSemaphore goOn;
        runTask(
            this,
            [&goOn](TaskControl &control) -> Status {
                for (const int number : {7, 1}) {
                    control.report(u"Reading “a/b”"_s, number, 9);
                    goOn.acquire();
                }
                return {};
            },
            [&done](Status) { done = true; },
            [&heard](const Progress &progress) { heard.append(progress); });
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0].step, u"Reading “a/b”"_s);
        QCOMPARE(heard[0].done, 7);
        QCOMPARE(heard[0].total, 9);
        QTest::qWait(100); // Qt lets a report through every 40 ms
        goOn.release();
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard[1].done, 1);
        goOn.release();
        QTRY_VERIFY(done);
    }

    void aCancelledJobAnswersCancelled()
    {
        std::optional<ErrorCode> code;
        QSemaphore started;
        Task task = runTask(
            this,
            [&started](TaskControl &control) -> Result<int> {
                started.release();
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                return fail(cancelledError());
            },
            [&code](Result<int> result) { code = result.error().code(); });
        started.acquire();
        QVERIFY(task.isRunning());
        task.cancel();
        QTRY_COMPARE(code, ErrorCode::Cancelled);
        QVERIFY(!task.isRunning());
    }

    void onlyTheNewestOfSeveralJobsAnswersAndStopWaitsForThemAll()
    {
        LatestTask latest;
        QList<int> answers;
        std::atomic<int> running = 0;
        QSemaphore begun;
        QSemaphore goOn;
        const auto start = [&](int number) {
            latest.start(
                this,
                [&running, &begun, &goOn, number](TaskControl &) -> Result<int> {
                    ++running; // deaf to being asked to stop, as one long query is
                    begun.release();
                    goOn.acquire();
                    --running;
                    return number;
                },
                [&answers](Result<int> result) { answers.append(result.value()); });
            begun.acquire();
        };
        start(1);
        start(2);
        QCOMPARE(running.load(), 2);
        goOn.release(2);
        QTRY_COMPARE(answers, QList<int>{2});

        start(3);
        start(4);
        goOn.release(2);
        latest.stop();
        QCOMPARE(running.load(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(answers, QList<int>{2});
    }

    void aJobWhoseAskerHasGoneIsStoppedAndNobodyIsTold()
    {
        bool told = false;
        QSemaphore started;
        auto asker = std::make_unique<QObject>();
        Task task = runTask(
            asker.get(),
            [&started](TaskControl &control) -> Status {
                started.release();
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                return {};
            },
            [&told](Status) { told = true; }, [&told](const Progress &) { told = true; });
        started.acquire();
        asker.reset();
        task.waitForFinished();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void anExceptionBecomesAnError()
    {
        std::optional<ErrorCode> code;
        runTask(
            this, [](TaskControl &) -> Status { throw std::bad_alloc(); },
            [&code](Status status) { code = status.error().code(); });
        QTRY_COMPARE(code, ErrorCode::Limit);
    }

    void aProgramsAnswerComesBackWhole()
    {
        const QByteArray much = QByteArray("0123456789abcde\n").repeated(200'000);
        const auto answer = runProgram(u"cat"_s, {}, much, {});
        QVERIFY(answer);
        QCOMPARE(answer->output.size(), much.size());
        QCOMPARE(answer->output, much);
        QCOMPARE(answer->exitCode, 0);
        QCOMPARE(runProgram(u"sh"_s, {u"-c"_s, u"echo no >&2; exit 3"_s}, {}, {}).value().exitCode,
                 3);
        QCOMPARE(runProgram(u"sh"_s, {u"-c"_s, u"echo no >&2; exit 3"_s}, {}, {}).value().errors,
                 "no\n"_ba);
        QCOMPARE(runProgram(u"no-such-program"_s, {}, {}, {}).error().code(), ErrorCode::NotFound);
    }

    void whatTakesTooLongIsStopped()
    {
        HelperLimits limits;
        limits.wallSeconds = 1;
        QElapsedTimer clock;
        clock.start();
        const auto answer = runProgram(u"sleep"_s, {u"30"_s}, {}, limits);
        QCOMPARE(answer.error().code(), ErrorCode::Limit);
        QVERIFY(clock.elapsed() < 10'000);
    }

    void whatIsCancelledIsStopped()
    {
        CancelSource source;
        source.request_stop();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(runProgram(u"sleep"_s, {u"30"_s}, {}, {}, source.get_token()).error().code(),
                 ErrorCode::Cancelled);
        QVERIFY(clock.elapsed() < 10'000);
    }

    void aCrashIsAnError()
    {
        QCOMPARE(runProgram(u"sh"_s, {u"-c"_s, u"kill -SEGV $$"_s}, {}, {}).error().code(),
                 ErrorCode::Internal);
        QCOMPARE(runProgram(u"sh"_s, {u"-c"_s, u"kill -KILL $$"_s}, {}, {}).error().code(),
                 ErrorCode::Limit);
    }

    void aConfinedProgramWritesOnlyWhereItMay()
    {
        if (!helpersAreConfined())
            QSKIP("this computer has no namespaces for us");
        QTemporaryDir mine;
        QTemporaryDir other;
        HelperLimits limits;
        limits.writableFolders = {mine.path()};
        const auto touch = [&limits](const QTemporaryDir &folder) {
            return runProgram(u"touch"_s, {folder.filePath(u"x"_s)}, {}, limits).value().exitCode;
        };
        QCOMPARE(touch(mine), 0);
        QVERIFY(touch(other) != 0);
        QVERIFY(QFile::exists(mine.filePath(u"x"_s)));
        const QByteArray interfaces =
            runProgram(u"cat"_s, {u"/proc/net/dev"_s}, {}, limits).value().output;
        QVERIFY2(interfaces.contains("lo:") && !interfaces.contains("eth"), interfaces.constData());
        QVERIFY(!helperConfinement().isEmpty());
    }

    void theHelperRefusesWhatItDoesNotKnow()
    {
        QCOMPARE(runHelper(u"dance"_s, {}).error().code(), ErrorCode::Internal);
        QCOMPARE(runHelper(u"inspect"_s, {{u"in"_s, u"/no/such/file.pdf"_s}}).error().code(),
                 ErrorCode::NotFound);
    }

    void aHelperThatIsNotThereIsSaidToBeMissing()
    {
        qputenv("MOOTHALL_HELPER", "/no/such/helper");
        const auto answer = runHelper(u"inspect"_s, {});
        qunsetenv("MOOTHALL_HELPER");
        QCOMPARE(answer.error().code(), ErrorCode::NotFound);
        QVERIFY(answer.error().sentence().contains(u"helper"_s));
    }

    void aHelperThatTalksNonsenseIsAnError()
    {
        qputenv("MOOTHALL_HELPER", "/bin/echo");
        const auto answer = runHelper(u"inspect"_s, {});
        qunsetenv("MOOTHALL_HELPER");
        QCOMPARE(answer.error().code(), ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tasks_test.moc"
