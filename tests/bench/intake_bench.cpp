#include "core/papers/intake.h"
#include "core/papers/libreoffice.h"
#include "core/tasks/program.h"
#include "core/tasks/task.h"
#include "tests/formats/wordreports.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.elapsed()) / 1000;
}

/// As a person would at a prompt: one run of soffice a file, all with one profile that is warm.
bool convertApart(const QStringList &files, const QString &folder)
{
    HelperLimits limits;
    limits.confined = false;
    const QStringList start{u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s};
    for (const QString &file : files) {
        const QStringList words = start + QStringList{u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder, file};
        const auto ran = runProgram(u"soffice"_s, words, {}, limits);
        if (!ran || ran->exitCode != 0)
            return false;
    }
    return true;
}

struct Together
{
    double first = 0; ///< seconds until the first could be used
    double all = 0;
    int failed = 0;
};

/// As the desk does: copied in, looked into, converted, made canonical.
Together takeInTogether(const QStringList &files, const PapersFolder &folder)
{
    Together result;
    QElapsedTimer timer;
    timer.start();
    std::atomic<qint64> first = -1;
    std::atomic<int> failed = 0;
    QSemaphore done;
    for (const QString &file : files) {
        taskPool().start([&, file] {
            const auto paper = takeIn(file, folder, {}, {.finalText = false, .pool = &taskPool(), .onStep = {}});
            qint64 none = -1;
            first.compare_exchange_strong(none, timer.elapsed());
            if (!paper)
                ++failed;
            done.release();
        });
    }
    done.acquire(int(files.size()));
    result.first = double(first) / 1000;
    result.all = seconds(timer);
    result.failed = failed;
    return result;
}

} // namespace

// Forty Word reports at once against forty runs of soffice --convert-to; another number of reports as argument.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (!canConvert(PaperKind::Text)) {
        std::printf("intake_bench: needs LibreOffice (Debian's libreoffice-writer-nogui), which isn't here\n");
        return 0;
    }
    const int count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 40;
    const QTemporaryDir scratch;
    QDir(scratch.path()).mkpath(u"apart"_s);
    const QStringList files = wordReports(scratch.path(), count, 24);
    if (files.size() != count || !convertApart(files.mid(0, 1), scratch.filePath(u"apart"_s))) {
        std::fprintf(stderr, "intake_bench: the reports can't be made, or soffice doesn't run\n");
        return 2;
    }
    QElapsedTimer timer;
    timer.start();
    const bool converted = convertApart(files, scratch.filePath(u"apart"_s));
    const double apart = seconds(timer);
    const Together together = takeInTogether(files, PapersFolder(scratch.filePath(u"bench.papers"_s)));
    const double ratio = together.all / apart;
    std::printf("%d Word reports: apart %.1f s; taken in together %.1f s, the first after %.1f s, %d refused; ratio %.2f\n",
                count, apart, together.all, together.first, together.failed, ratio);
    return converted && together.failed == 0 && ratio < 0.5 && together.first < 5 ? 0 : 1;
}
