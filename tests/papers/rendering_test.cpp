#include "core/base/files.h"
#include "tests/papers/corpusintake.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A page in grey, a byte a dot.
struct Raster
{
    int width = 0;
    int height = 0;
    QByteArray dots;
};

/// The first page as poppler shows it, at 50 dots an inch; none where it can't.
std::optional<Raster> firstPage(const QString &pdf, const QString &folder)
{
    const QString root = folder + u"/page"_s;
    QProcess process;
    process.start(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"50"_s, u"-cropbox"_s, u"-l"_s, u"1"_s,
                                  u"-singlefile"_s, pdf, root});
    if (!process.waitForFinished(60'000))
        return {};
    const auto bytes = readFile(root + u".pgm"_s);
    QFile::remove(root + u".pgm"_s);
    if (!bytes)
        return {};
    const QByteArray head = bytes->left(40).simplified();
    const QList<QByteArray> words = head.split(' ');
    Raster raster{words.value(1).toInt(), words.value(2).toInt(), {}};
    raster.dots = bytes->right(qsizetype(raster.width) * raster.height);
    return raster;
}

/// In thousandths, the dots that are clearly of another grey.
double difference(const Raster &a, const Raster &b)
{
    constexpr int clearly = 32;
    qsizetype others = 0;
    for (qsizetype at = 0; at < a.dots.size(); ++at)
        others += std::abs(int(uchar(a.dots[at])) - int(uchar(b.dots[at]))) > clearly ? 1 : 0;
    return 1000.0 * double(others) / double(std::max<qsizetype>(1, a.dots.size()));
}

} // namespace

/// What a reader sees stays the same when a paper is made safe.
class RenderingTest : public QObject
{
    Q_OBJECT

    static constexpr double tolerance = 0.5; ///< thousandths: hairlines that fall on another dot
    static constexpr int pagesWanted = 50;

    /// What is drawn otherwise on purpose, and said in the row: frames of links that go, fields and
    /// comments that become part of the page, and pages whose size isn't in the file.
    static bool mayDiffer(const PaperFacts &facts)
    {
        for (const QString &code :
             {u"links"_s, u"forms"_s, u"comments"_s, u"hidden-layers"_s, u"no-page-size"_s}) {
            if (facts.warnings.contains(code))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void fiftyPagesLookAsTheyCame()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto files = corpusDecisions();
        QVERIFY_RESULT(files);
        const QTemporaryDir scratch;
        const PapersFolder folder(scratch.filePath(u"test.papers"_s));
        int pages = 0;
        QStringList wrong;
        for (const CorpusDecision &file : *files) {
            // The two are pages of metres, whose pictures alone would take most of the time.
            const bool isHuge =
                file.file.contains(u"enormous"_s) || file.file.contains(u"7800pt"_s);
            if (pages == pagesWanted || !file.file.startsWith("pdf/"_L1) ||
                file.outcome != "taken"_L1 || isHuge)
                continue;
            const QString path = sharedFolder() + u"/corpus/"_s + file.file;
            const auto paper = takeIn(path, folder);
            QVERIFY_RESULT(paper);
            if (mayDiffer(paper->facts))
                continue;
            const auto before = firstPage(path, scratch.path());
            const auto after = firstPage(folder.canonicalPath(paper->sha256), scratch.path());
            QVERIFY2(before && after, qPrintable(file.file));
            ++pages;
            if (before->width != after->width || before->height != after->height)
                wrong.append(file.file + u": another size"_s);
            else if (const double found = difference(*before, *after); found > tolerance)
                wrong.append(u"%1: %2 thousandths of the dots"_s.arg(file.file).arg(found));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(pages, pagesWanted);
    }
};

QTEST_GUILESS_MAIN(RenderingTest)
#include "rendering_test.moc"
