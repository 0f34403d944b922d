#include "core/base/files.h"
#include "core/pack/splice.h"
#include "core/papers/canonicaliser.h"
#include "tests/pack/tinypdf.h"
#include "tests/support/testsupport.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace moothall;
using namespace Qt::StringLiterals;

// How fast a pack is spliced, and how fast qpdf merges the same files without tags, stamps and bookmarks.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int copies = application.arguments().value(1, u"8"_s).toInt();
    const QDir corpus(test::sharedFolder() + u"/corpus/pdf"_s);
    QTemporaryDir folder;
    PackSources pack{.title = u"Bench"_s, .fileId = QByteArray(16, 'b')};
    QStringList files;
    int number = 1;
    for (const char *name : {"long-117p-latex", "long-56p-mixed-orientation", "scan-6p-mixed-sizes-outline", "tagged-17-numbered-pages",
             "tagged-17-pages-links-outline", "tagged-word-report-fda-4p", "tagged-word-chapter-noaa-8p", "tagged-word365-a3-table"}) {
        const auto paper = canonicalise(readFile(corpus.filePath(QString::fromLatin1(name) + u".pdf"_s)).value_or(QByteArray()));
        for (int copy = 0; copy < copies; ++copy) {
            // Files of their own: qpdf knows one that it is given twice.
            const QString path = folder.filePath(QString::fromLatin1(name) + QString::number(copy));
            if (!paper || !writeFile(path, paper->bytes)) {
                std::fprintf(stderr, "pack_bench: the real papers aren't there\n");
                return 2;
            }
            pack.items.append({QString::number(pack.items.size() + 1), u"Item"_s});
            pack.sources.append({.path = path, .name = path, .title = u"Paper"_s, .item = int(pack.items.size()) - 1,
                .pages = paper->facts.pages, .firstNumber = number});
            number += paper->facts.pages + paper->facts.pages % 2;
            files.append(path);
        }
    }
    const QString out = folder.filePath(u"pack.pdf"_s);
    QElapsedTimer timer;
    qint64 ours = 0;
    qint64 theirs = 0;
    SpliceReport report;
    for (int round = 0; round < 3; ++round) {
        timer.start();
        const auto made = splice(pack, out);
        const qint64 took = timer.nsecsElapsed();
        if (!made) {
            std::fprintf(stderr, "pack_bench: %s\n", qPrintable(made.error().sentence()));
            return 1;
        }
        report = *made;
        ours = round == 0 ? took : std::min(ours, took);
        timer.start();
        const auto merged = test::runTool(u"qpdf"_s, QStringList{u"--empty"_s, u"--pages"_s} + files + QStringList{u"--"_s, folder.filePath(u"qpdf.pdf"_s)});
        if (merged.code != 0)
            return 1;
        theirs = round == 0 ? timer.nsecsElapsed() : std::min(theirs, timer.nsecsElapsed());
    }
    std::printf("%d pages, %.1f MB, %lld objects: splice %.0f ms, qpdf --pages %.0f ms (%.1f MB), ratio %.1f\n", report.pages,
        double(report.bytes) / 1e6, static_cast<long long>(report.objects), double(ours) / 1e6, double(theirs) / 1e6,
        double(QFileInfo(folder.filePath(u"qpdf.pdf"_s)).size()) / 1e6, double(theirs) / double(ours));
    return 0;
}
