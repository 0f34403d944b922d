#include "ui/models/checks.h"
#include "ui/print/pdfprinting.h"
#include "ui/views/previewbuilder.h"
#include "ui/widgets/pagestrip.h"
#include "ui/widgets/pdfview.h"

#include "tests/ui/clockdates.h"
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

/// A PDF of so many pages.
bool writePdf(const QString &file, int pages)
{
    QPdfWriter writer(file);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(100, 100, QString::number(page + 1));
    }
    return painter.end();
}

PreviewBuilder::Make makerOf(int pages)
{
    return [pages, thread = QThread::currentThread()](const PackRequest &request, const QString &file,
               const CancelToken &) -> Result<PreviewBuilder::Made> {
        if (!writePdf(file, pages))
            return fail(ErrorCode::Internal, u"test"_s);
        Result<PdfPages> opened = openPdfPages(file, thread);
        if (!opened)
            return fail(opened.error());
        return PreviewBuilder::Made{request, {}, std::move(*opened)};
    };
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWantedPackIsMadeOnceForManyChanges();
    void whatIsOvertakenIsStoppedAndNotShown();
    void aFailureIsSaidAndTheNextPackCanStillCome();
    void stoppingLeavesNoFileBehind();
    void theOtherEditionIsOpenedAgainAndNotMadeTwice();
    void theViewTurnsToPagesByKeysAndZooms();
    void thumbnailsGoToPagesAndMarkTheOneThatIsRead();
    void hundredsOfThumbnailsAreDrawnOnlyWhereSeen();
    void lpIsToldWhatWasChosen();
    void drawnPagesAreAsManyAsWereChosen();
    void checksFindWhatMustStopAPublication();

private:
    QTemporaryDir m_folder;
};

void PreviewTest::aWantedPackIsMadeOnceForManyChanges()
{
    PreviewBuilder builder;
    QSignalSpy made(&builder, &PreviewBuilder::made);
    builder.setSource(makerOf(3), m_folder.path());
    for (int change = 0; change < 10; ++change)
        builder.want({});
    QCOMPARE(builder.state(), PreviewBuilder::State::Waiting);
    QTRY_COMPARE(builder.state(), PreviewBuilder::State::Shown);
    QCOMPARE(made.size(), 1);
    const auto pack = builder.takeMade();
    QVERIFY(pack.has_value());
    QCOMPARE(pack->pages.count(), 3);
    QVERIFY(!builder.takeMade().has_value());
}

void PreviewTest::whatIsOvertakenIsStoppedAndNotShown()
{
    QSemaphore started;
    const PreviewBuilder::Make quick = makerOf(2);
    const PreviewBuilder::Make make = [&started, quick](const PackRequest &request, const QString &file,
                                          const CancelToken &cancel) -> Result<PreviewBuilder::Made> {
        if (request.edition == Edition::Restricted)
            return quick(request, file, cancel);
        started.release();
        while (!cancel.stop_requested())
            QThread::yieldCurrentThread();
        return fail(cancelledError());
    };
    PreviewBuilder builder;
    QSignalSpy made(&builder, &PreviewBuilder::made);
    builder.setSource(make, m_folder.path());
    builder.wantNow({Edition::Public});
    started.acquire();
    QCOMPARE(builder.state(), PreviewBuilder::State::Building);
    builder.wantNow({Edition::Restricted});
    QTRY_COMPARE(builder.state(), PreviewBuilder::State::Shown);
    QCOMPARE(made.size(), 1);
    QCOMPARE(builder.takeMade()->request.edition, Edition::Restricted);
}

void PreviewTest::aFailureIsSaidAndTheNextPackCanStillCome()
{
    int attempt = 0;
    const PreviewBuilder::Make good = makerOf(1);
    PreviewBuilder builder;
    builder.setSource(
        [&attempt, good](const PackRequest &request, const QString &file, const CancelToken &cancel)
            -> Result<PreviewBuilder::Made> {
            if (++attempt == 1)
                return fail(ErrorCode::BadInput, u"A paper is damaged."_s);
            return good(request, file, cancel);
        },
        m_folder.path());
    builder.wantNow({});
    QTRY_COMPARE(builder.state(), PreviewBuilder::State::Failed);
    QVERIFY(builder.error());
    QCOMPARE(builder.error()->sentence(), u"A paper is damaged."_s);
    builder.wantNow({});
    QTRY_COMPARE(builder.state(), PreviewBuilder::State::Shown);
    QVERIFY(!builder.error());
}

void PreviewTest::stoppingLeavesNoFileBehind()
{
    QTemporaryDir folder;
    PreviewBuilder builder;
    builder.setSource(makerOf(1), folder.path());
    builder.wantNow({});
    QTRY_COMPARE(builder.state(), PreviewBuilder::State::Shown);
    QVERIFY(QFile::exists(builder.file()));
    builder.takeMade();
    builder.stop();
    QCOMPARE(builder.state(), PreviewBuilder::State::Nothing);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void PreviewTest::theOtherEditionIsOpenedAgainAndNotMadeTwice()
{
    QTemporaryDir folder;
    std::atomic<int> runs = 0;
    const PreviewBuilder::Make make = [&runs, quick = makerOf(2)](const PackRequest &request, const QString &file,
                                          const CancelToken &cancel) {
        ++runs;
        return quick(request, file, cancel);
    };
    PreviewBuilder builder;
    QSignalSpy made(&builder, &PreviewBuilder::made);
    builder.setSource(make, folder.path());
    int shown = 0;
    const auto show = [&](Edition edition) {
        builder.wantNow({edition});
        const bool came = QTest::qWaitFor([&] { return made.size() == shown + 1 && builder.state() == PreviewBuilder::State::Shown; });
        ++shown;
        const auto pack = builder.takeMade();
        return came && pack && pack->request.edition == edition && pack->pages.count() == 2 && QFile::exists(builder.file());
    };
    QVERIFY(show(Edition::Public));
    QVERIFY(show(Edition::Restricted));
    QCOMPARE(runs.load(), 2);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(show(Edition::Public));
        QVERIFY(show(Edition::Restricted));
    }
    QCOMPARE(runs.load(), 2);
    // After a change both are made anew.
    builder.want({Edition::Restricted});
    QTRY_COMPARE(builder.state(), PreviewBuilder::State::Shown);
    QCOMPARE(runs.load(), 3);
    ++shown;
    builder.takeMade();
    QVERIFY(show(Edition::Public));
    QCOMPARE(runs.load(), 4);
    builder.stop();
    QVERIFY(QDir(folder.path()).isEmpty());
}

void PreviewTest::theViewTurnsToPagesByKeysAndZooms()
{
    const QString file = m_folder.filePath(u"five.pdf"_s);
    QVERIFY(writePdf(file, 5));
    Result<PdfPages> pages = openPdfPages(file, QThread::currentThread());
    QVERIFY(pages.has_value());
    PdfView view;
    view.resize(300, 400);
    view.show();
    view.setPages(std::move(*pages));
    QCOMPARE(view.pageCount(), 5);
    QCOMPARE(view.currentPage(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), 4);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
    view.goToPage(2);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 1);
    QCOMPARE(view.currentPage(), 2);
    QTest::keyClick(&view, Qt::Key_0);
    QCOMPARE(view.zoom(), 1.0);
    QTRY_VERIFY((view.grab(), view.isSettled()));
    QVERIFY(!openPdfPages(m_folder.filePath(u"none.pdf"_s), QThread::currentThread()).has_value());
}

void PreviewTest::thumbnailsGoToPagesAndMarkTheOneThatIsRead()
{
    const QString file = m_folder.filePath(u"strip.pdf"_s);
    QVERIFY(writePdf(file, 9));
    PdfView view;
    view.resize(300, 400);
    PageStrip strip(view);
    strip.resize(strip.width(), 400);
    view.show();
    strip.show();
    QCOMPARE(strip.count(), 0);
    view.setPages(std::move(*openPdfPages(file, QThread::currentThread())));
    QCOMPARE(strip.count(), 9);
    QCOMPARE(strip.currentRow(), 0);
    QCOMPARE(strip.item(3)->data(Qt::AccessibleTextRole).toString(), u"Page 4"_s);
    view.goToPage(4);
    QCOMPARE(strip.currentRow(), 4);
    QTest::keyClick(&strip, Qt::Key_Down);
    QCOMPARE(view.currentPage(), 5);
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(strip.currentRow(), 8);
    QCOMPARE(view.currentPage(), 8);
    strip.scrollToTop();
    QTest::mouseClick(strip.viewport(), Qt::LeftButton, {}, strip.visualItemRect(strip.item(1)).center());
    QCOMPARE(view.currentPage(), 1);
    QTRY_VERIFY((strip.grab(), strip.isSettled()));
    // Fewer pages: the strip has let go of the others, and of all with the last.
    QVERIFY(writePdf(file, 2));
    view.setPages(std::move(*openPdfPages(file, QThread::currentThread())));
    QCOMPARE(strip.count(), 2);
    view.clear();
    QCOMPARE(strip.count(), 0);
    QVERIFY(strip.isSettled());
}

void PreviewTest::hundredsOfThumbnailsAreDrawnOnlyWhereSeen()
{
    const QString file = m_folder.filePath(u"many.pdf"_s);
    QVERIFY(writePdf(file, 600));
    PdfView view;
    view.resize(300, 400);
    PageStrip strip(view);
    strip.resize(strip.width(), 400);
    view.show();
    strip.show();
    Result<PdfPages> pages = openPdfPages(file, QThread::currentThread());
    QElapsedTimer time;
    time.start();
    view.setPages(std::move(*pages));
    QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
    QTRY_VERIFY((strip.grab(), strip.isSettled()));
    QVERIFY(strip.drawnPages() < 12);
    strip.setCurrentRow(500);
    QTRY_VERIFY((strip.grab(), strip.isSettled()));
    QVERIFY(strip.drawnPages() < 24);
}

void PreviewTest::lpIsToldWhatWasChosen()
{
    PrintJob job;
    job.file = u"/tmp/pack.pdf"_s;
    job.title = u"Cabinet 2024-06-13"_s;
    job.printer = u"second floor"_s;
    job.from = 3;
    job.to = 8;
    job.copies = 12;
    job.sides = Sides::One;
    job.colour = false;
    QCOMPARE(lpArguments(job),
        (QStringList{u"-d"_s, u"second floor"_s, u"-t"_s, u"Cabinet 2024-06-13"_s, u"-n"_s, u"12"_s, u"-P"_s, u"3-8"_s,
            u"-o"_s, u"sides=one-sided"_s, u"-o"_s, u"Collate=True"_s, u"-o"_s, u"print-color-mode=monochrome"_s, u"-o"_s, u"media=A4"_s, u"-o"_s,
            u"fit-to-page"_s, u"--"_s, u"/tmp/pack.pdf"_s}));
}

void PreviewTest::drawnPagesAreAsManyAsWereChosen()
{
    PrintJob job;
    job.file = m_folder.filePath(u"seven.pdf"_s);
    QVERIFY(writePdf(job.file, 7));
    job.outputFile = m_folder.filePath(u"printed.pdf"_s);
    job.from = 2;
    job.to = 4;
    const TaskControl control({}, [](const Progress &) {});
    const Status printed = printPdf(job, control);
    QVERIFY2(printed.has_value(), printed ? "" : qPrintable(printed.error().sentence()));
    const Result<PdfPages> pages = openPdfPages(job.outputFile, QThread::currentThread());
    QVERIFY(pages.has_value());
    QCOMPARE(pages->count(), 3);
}

void PreviewTest::checksFindWhatMustStopAPublication()
{
    MeetingRecord record;
    record.body.kind = BodyKind::Executive;
    record.meeting.starts = QDateTime(QDate(2024, 6, 13), QTime(14, 0));
    AgendaItem report;
    report.id = ItemId(1);
    report.number = u"1"_s;
    AgendaItem exempt = report;
    exempt.id = ItemId(2);
    exempt.number = u"2"_s;
    exempt.part = Part::Exempt;
    record.items = {report, exempt};
    const auto stops = [&](QDate day) {
        const QList<PublishCheck> all = checksBeforePublishing(record, test::lawfulDates(record, day), day, PublicPackState::Clean);
        return std::ranges::count(all, PublishCheck::Verdict::Stop, &PublishCheck::verdict);
    };
    // Without grounds, and with nothing that excludes the public.
    const qsizetype inTime = stops(QDate(2024, 6, 5));
    QVERIFY(inTime >= 2);
    QCOMPARE(stops(QDate(2024, 6, 6)), inTime + 1); // five clear days are over
    AgendaItem exclusion = report;
    exclusion.kind = ItemKind::Exclusion;
    record.items.insert(1, exclusion);
    QCOMPARE(stops(QDate(2024, 6, 5)), inTime - 1);
    const QList<PublishCheck> leaking = checksBeforePublishing(record, {}, QDate(2024, 6, 4), PublicPackState::Leaks);
    QCOMPARE(leaking.first().verdict, PublishCheck::Verdict::Stop);
}

QTEST_MAIN(PreviewTest)
#include "preview_test.moc"
