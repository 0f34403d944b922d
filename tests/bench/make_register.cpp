#include "tests/bench/twentyyears.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace moothall;
using namespace Qt::StringLiterals;

// Makes the register of twenty years that the other measurements look at: `make_twentyyears FILE
// [MEETINGS]`. Does nothing where it is there.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString file = QCoreApplication::arguments().value(1);
    if (file.isEmpty()) {
        std::fprintf(stderr, "usage: make_twentyyears FILE [MEETINGS]\n");
        return 2;
    }
    if (QFileInfo::exists(file))
        return 0;
    bench::TwentyYears size;
    if (argc > 2) {
        const int meetings = QCoreApplication::arguments().at(2).toInt();
        size.papers = size.papers * meetings / size.meetings;
        size.meetings = meetings;
    }
    QElapsedTimer timer;
    timer.start();
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (const Status made = bench::makeTwentyYears(file, size); !made) {
        std::fprintf(stderr, "make_twentyyears: %s\n%s\n", qPrintable(made.error().sentence()),
                     qPrintable(made.error().detail()));
        return 1;
    }
    std::printf("%s: %d meetings, %d items, %d papers in %.0f s, database %lld MB\n",
                qPrintable(file), size.meetings, size.meetings * size.itemsEach, size.papers,
                double(timer.elapsed()) / 1e3,
                static_cast<long long>(QFileInfo(file).size() >> 20));
    return 0;
}
