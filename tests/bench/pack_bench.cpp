// How fast packs are made, how much memory that takes, and how other programs do with the same
// papers. Every figure is a whole program's, from its start to its end, its files in the page
// cache; none waits for the disk: fsync does nothing here, as it does nothing in cat.

#include "core/base/files.h"
#include "core/base/mappedfile.h"
#include "core/pack/splice.h"
#include "core/pack/verification.h"
#include "core/papers/canonicaliser.h"
#include "core/papers/verbs.h"
#include "core/typeset/typesetter.h"
#include "tests/bench/benchpapers.h"
#include "tests/bench/commandline.h"
#include "tests/bench/measuring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

using namespace moothall;
using namespace moothall::bench;
using namespace Qt::StringLiterals;

extern "C" {
int fsync(int)
{
    return 0;
}
int fdatasync(int)
{
    return 0;
}
}

namespace {

QString pagesFile(const QString &folder)
{
    return folder + u"/pages"_s;
}

QString restrictedFolder(const QString &cache)
{
    return cache + u"/restricted"_s;
}

QString fingerprintOf(const QString &canonical)
{
    return canonical + u".print"_s;
}

/// One after the other in one process.
Status canonicaliseAll(const QString &out, const QStringList &papers)
{
    for (const QString &paper : papers) {
        const auto file = MappedFile::open(paper);
        MOOTHALL_TRY(file);
        const auto made = canonicalise(file->array());
        MOOTHALL_TRY(made);
        MOOTHALL_TRY(writeFile(out, made->bytes));
    }
    return {};
}

/// What the helper does with papers that come in.
Status prepareAll(const QString &folder, const QStringList &papers)
{
    QDir().mkpath(folder);
    QByteArray pages;
    for (const QString &paper : papers) {
        const QString out = folder + u'/' + QFileInfo(paper).fileName();
        const auto answer = canonicaliseVerb(
            {{u"in"_s, paper}, {u"out"_s, out}, {u"fingerprint"_s, fingerprintOf(out)}});
        if (!answer)
            return fail(answer.error());
        pages += QByteArray::number((*answer)[u"facts"_s][u"pages"_s].toInt()) + ' ' +
                 QFileInfo(paper).fileName().toUtf8() + '\n';
    }
    return writeFile(pagesFile(folder), pages);
}

struct CanonicalFile
{
    QString path;
    int pages = 0;
};

Result<QList<CanonicalFile>> canonicalFiles(const QString &folder)
{
    const auto text = readFile(pagesFile(folder));
    if (!text)
        return fail(text.error());
    QList<CanonicalFile> files;
    for (const QByteArray &line : text->trimmed().split('\n'))
        files.append({folder + u'/' + QString::fromUtf8(line.mid(line.indexOf(' ') + 1)),
                      line.left(line.indexOf(' ')).toInt()});
    return files;
}

/// Front sheet, every paper an item of its own, each on a new leaf.
Status makePack(const QString &folder, const QString &out)
{
    const auto files = canonicalFiles(folder);
    MOOTHALL_TRY(files);
    PackSources pack{
        .title = u"Public Document Pack"_s, .author = u"Bench"_s, .fileId = QByteArray(16, 'b')};
    Document front{.title = u"Agenda"_s};
    List agenda{.numbering = Numbering::Decimal};
    const auto blank = typeset(Document{.title = u"Blank"_s});
    MOOTHALL_TRY(blank);
    int number = 1;
    for (const CanonicalFile &file : *files) {
        const int item = int(pack.items.size());
        pack.items.append({QString::number(item + 1), u"Report of the Director"_s});
        pack.sources.append({.path = file.path,
                             .name = file.path,
                             .title = u"Paper %1"_s.arg(item + 1),
                             .item = item,
                             .pages = file.pages,
                             .firstNumber = number});
        agenda.items.append(
            {.body = {Paragraph{plainText(u"Report of the Director"_s)}},
             .trailing = plainText(u"(Pages %1 - %2)"_s.arg(number).arg(number + file.pages - 1)),
             .destination = pack.items.last().destination()});
        number += file.pages;
        if (file.pages % 2 != 0)
            pack.sources.append({.kind = PackSource::Kind::Blank,
                                 .bytes = blank->pdf,
                                 .item = item,
                                 .pages = 1,
                                 .firstNumber = number++});
    }
    front.blocks = {Heading{1, plainText(u"Agenda"_s)}, agenda};
    const auto sheet = typeset(front);
    MOOTHALL_TRY(sheet);
    pack.sources.prepend({.kind = PackSource::Kind::Front,
                          .bytes = sheet->pdf,
                          .title = u"Agenda"_s,
                          .pages = sheet->pages});
    const auto made = splice(pack, out);
    MOOTHALL_TRY(made);
    std::printf("%d pages, %lld objects, %.1f MB\n", made->pages,
                static_cast<long long>(made->objects), double(made->bytes) / 1e6);
    return {};
}

Status provePack(const QString &folder, const QString &restricted, const QString &pack)
{
    const auto files = canonicalFiles(folder);
    MOOTHALL_TRY(files);
    VerifyEvidence evidence;
    for (const CanonicalFile &file : *files)
        evidence.allowed.append({file.path, fingerprintOf(file.path)});
    const auto secrets = canonicalFiles(restricted);
    MOOTHALL_TRY(secrets);
    for (const CanonicalFile &file : *secrets)
        evidence.restricted.append({file.path, fingerprintOf(file.path)});
    const auto report = verifyPublicPack(pack, evidence, VerifyReaders::Own);
    MOOTHALL_TRY(report);
    return report->isClean() ? Status() : fail(ErrorCode::Leak, report->findings.first().text);
}

Status work(const QStringList &words)
{
    const QString task = words.value(1);
    if (task == "--canonicalise"_L1)
        return canonicaliseAll(words.value(2), words.mid(3));
    if (task == "--splice"_L1)
        return makePack(words.value(2), words.value(3));
    return provePack(words.value(2), words.value(3), words.value(4));
}

void measure(const QString &what, const Command &command, int rounds, double per, const char *unit,
             std::optional<double> atMost = {})
{
    if (const auto cost = medianCost(command, rounds))
        printCost(what, *cost, per, unit, atMost);
}

void measureMemory(const Command &command, std::optional<double> atMost,
                   Memory memory = Memory::Anonymous)
{
    if (const auto peak = peakMb(command, memory))
        printFigure(memory == Memory::Anonymous ? u"  anonymous memory"_s : u"  memory"_s, *peak,
                    "MB", atMost);
}

/// `peerRounds`: some of the others take ten seconds for the large set.
Status measureSet(const PaperSet &set, const QString &cache, int peerRounds)
{
    constexpr int rounds = 7;
    const bool isLarge = &set == &largeSet;
    const auto papers = papersOf(set, cache);
    MOOTHALL_TRY(papers);
    const QString self = QCoreApplication::applicationFilePath();
    const QString folder = cache + u'/' + set.name + u"/canonical"_s;
    const QString out = cache + u"/out.pdf"_s;
    MOOTHALL_TRY(prepareAll(folder, *papers));
    const Command canonicalise{self, QStringList{u"--canonicalise"_s, out} + *papers, out};
    printHeading(u"%1: %2 papers of %3 pages"_s.arg(set.name).arg(papers->size()).arg(set.pages));
    measure(u"canonicalise, a page"_s, canonicalise, 3, 1000.0 / set.pages, "ms", 1);
    measureMemory(canonicalise, 64);

    const auto files = canonicalFiles(folder);
    MOOTHALL_TRY(files);
    QStringList paths;
    qint64 bytes = 0;
    for (const CanonicalFile &file : *files) {
        paths.append(file.path);
        bytes += QFileInfo(file.path).size();
    }
    printFigure(u"canonical papers"_s, double(bytes) / 1e6, "MB");
    const Command build{self, {u"--splice"_s, folder, out}, out};
    const auto built = medianCost(build, rounds);
    if (!built)
        return fail(ErrorCode::Internal, u"no pack was built"_s);
    printCost(u"build"_s, *built, 1000, "ms");
    measureMemory(build, 64);
    printFigure(u"  the pack"_s, double(QFileInfo(out).size()) / 1e6, "MB");
    const Command verify{self, {u"--verify"_s, folder, restrictedFolder(cache), out}};
    measure(u"verify"_s, verify, 3, 1000, "ms", isLarge ? std::optional(1000) : std::nullopt);
    measureMemory(verify, 256, Memory::Resident);

    struct Peer
    {
        QString name;
        Command command;
        double mostShare;
    };
    const QStringList toShell{u"-c"_s, u"out=$1; shift; exec cat \"$@\" > \"$out\""_s, u"sh"_s,
                              out};
    for (const Peer &peer :
         {Peer{u"cat"_s, {u"sh"_s, toShell + paths, out}, 3.0},
          Peer{u"mutool merge"_s,
               {u"mutool"_s, QStringList{u"merge"_s, u"-o"_s, out} + paths, out},
               0.35},
          Peer{u"qpdf --pages"_s,
               {u"qpdf"_s,
                QStringList{u"--empty"_s, u"--pages"_s} + paths + QStringList{u"--"_s, out}, out},
               0.04},
          Peer{u"pdfunite"_s, {u"pdfunite"_s, paths + QStringList{out}, out}, 0.04}}) {
        const auto cost = medianCost(peer.command, peer.name == "cat"_L1 ? rounds : peerRounds);
        if (!cost)
            continue;
        printCost(peer.name, *cost, 1000, "ms");
        printCost(u"  build / "_s + peer.name,
                  {built->seconds / cost->seconds, built->processor / cost->processor}, 1, "",
                  isLarge ? std::optional(peer.mostShare) : std::nullopt);
    }
    QFile::remove(out);
    return {};
}

Status measureAll(const QStringList &sets)
{
    const QString cache =
        QFileInfo(QCoreApplication::applicationDirPath() + u"/../bench"_s).absoluteFilePath();
    const auto secret = restrictedPaper(cache);
    MOOTHALL_TRY(secret);
    MOOTHALL_TRY(prepareAll(restrictedFolder(cache), {*secret}));
    if (sets.isEmpty() || sets.contains(u"cli"_s)) {
        const auto papers = papersOf(smallSet, cache);
        MOOTHALL_TRY(papers);
        MOOTHALL_TRY(measureCommandLine(cache, *papers, *secret));
    }
    if (sets.isEmpty() || sets.contains(smallSet.name))
        MOOTHALL_TRY(measureSet(smallSet, cache, 7));
    if (sets.isEmpty() || sets.contains(largeSet.name))
        MOOTHALL_TRY(measureSet(largeSet, cache, 3));
    return {};
}

} // namespace

/// bench_pack [set-a] [set-b] [cli]: all of them without a word.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool isWork = words.value(1).startsWith("--"_L1);
    const Status done = isWork ? work(words) : measureAll(words.mid(1));
    if (!done) {
        std::fprintf(stderr, "bench_pack: %s %s\n", qPrintable(done.error().sentence()),
                     qPrintable(done.error().detail()));
        return 2;
    }
    return figuresMissed() > 0 ? 1 : 0;
}
