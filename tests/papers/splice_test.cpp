#include "core/pack/splice.h"
#include "core/papers/canonicalcheck.h"
#include "core/papers/intake.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

/// Every real file that can become a paper goes into one pack.
class SpliceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaperGoesIntoAPack()
    {
        MOOTHALL_NEEDS_SHARED();
        QTemporaryDir scratch;
        const PapersFolder folder(scratch.filePath(u"test.papers"_s));
        PackSources sources;
        sources.title = u"Everything"_s;
        sources.author = u"Moothall District Council"_s;
        sources.made = QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC);
        sources.fileId = QByteArray(16, 'i');
        const QDir real(moothall::test::sharedFolder() + u"/corpus/pdf"_s);
        int pages = 0;
        for (const QString &name : real.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name)) {
            const auto paper = takeIn(real.filePath(name), folder);
            if (!paper)
                continue;
            PackSource source;
            source.path = folder.canonicalPath(paper->sha256);
            source.name = name;
            source.title = name;
            source.item = int(sources.items.size());
            source.pages = paper->facts.pages;
            source.firstNumber = pages + 1;
            sources.items.append({QString::number(sources.items.size() + 1), name});
            sources.sources.append(source);
            pages += paper->facts.pages;
        }
        QCOMPARE(sources.sources.size(), 108); // one asks to be opened in another program, and is refused
        const QString pack = scratch.filePath(u"pack.pdf"_s);
        const auto report = splice(sources, pack);
        QVERIFY_RESULT(report);
        QCOMPARE(report->pages, pages);

        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(u"qpdf"_s, {u"--check"_s, pack});
        QVERIFY(check.waitForFinished(120'000));
        QVERIFY2(check.exitCode() == 0, check.readAll().left(2000).constData());
        QProcess info;
        info.start(u"pdfinfo"_s, {pack});
        QVERIFY(info.waitForFinished(120'000));
        const QByteArray said = info.readAllStandardOutput();
        const QByteArray count = "Pages:           " + QByteArray::number(pages) + "\n";
        QVERIFY(said.contains(count));
        QVERIFY(said.contains("Tagged:          yes"));
    }
};

QTEST_GUILESS_MAIN(SpliceTest)
#include "splice_test.moc"
