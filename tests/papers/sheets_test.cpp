#include "core/papers/sheets.h"

#include "core/base/files.h"
#include "tests/pack/tinypdf.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class SheetsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString pack(int pages)
    {
        TinyPdf paper;
        for (int page = 1; page <= pages; ++page)
            paper.pages.append({"Secret" + QByteArray::number(page)});
        paper.bookmarks = true;
        if (!writeFile(file(u"pack.pdf"_s), tinyPdf(paper)))
            qFatal("the pack can't be written");
        return file(u"pack.pdf"_s);
    }
    static QStringList textsOf(const QString &file)
    {
        QStringList texts;
        for (const QString &page : pageTexts(file))
            texts.append(page.simplified());
        return texts;
    }

private Q_SLOTS:
    void onlyThePagesThatWereAskedForAreInTheFile()
    {
        QVERIFY_RESULT(takePages(pack(6), {5, 2}, file(u"two.pdf"_s)));
        QCOMPARE(textsOf(file(u"two.pdf"_s)), (QStringList{u"Secret5"_s, u"Secret2"_s}));
        QCOMPARE(runTool(u"qpdf"_s, {u"--check"_s, file(u"two.pdf"_s)}).code, 0);
        const QByteArray all = runTool(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s,
                                                   file(u"two.pdf"_s), u"-"_s})
                                   .text;
        QVERIFY(all.contains("/MediaBox"));
        for (const char *other : {"Secret1", "Secret3", "Secret4", "Secret6", "/Outlines",
                                  "/StructTreeRoot", "/Annots"})
            QVERIFY2(!all.contains(other), other);
    }

    void aPageThatIsNotThereIsRefusedAndNothingAppears()
    {
        for (const int page : {0, 7}) {
            const Status taken = takePages(pack(6), {1, page}, file(u"none.pdf"_s));
            QVERIFY(!taken);
            QCOMPARE(taken.error().code(), ErrorCode::Damaged);
        }
        QVERIFY(writeFile(file(u"broken.pdf"_s), "%PDF-1.7\nno more"));
        QCOMPARE(takePages(file(u"broken.pdf"_s), {1}, file(u"none.pdf"_s)).error().code(),
                 ErrorCode::Damaged);
        QVERIFY(!QFile::exists(file(u"none.pdf"_s)));
    }

    void aBookletFoldsIntoTheOrderOfReading()
    {
        const QString booklet = file(u"booklet.pdf"_s);
        QVERIFY_RESULT(takePages(pack(6), {1, 2, 3, 4, 5, 6}, booklet));
        QVERIFY_RESULT(imposeBooklet(booklet, booklet)); // in its own place
        // Eight places on two leaves: 8|1, 2|7, 6|3, 4|5, of which 7 and 8 stay empty.
        QCOMPARE(textsOf(booklet), (QStringList{u"Secret1"_s, u"Secret2"_s, u"Secret6 Secret3"_s,
                                                u"Secret4 Secret5"_s}));
        QCOMPARE(bookletLeaves(6), 2);
        QCOMPARE(bookletLeaves(8), 2);
        QCOMPARE(bookletLeaves(9), 3);
        QVERIFY(runTool(u"pdfinfo"_s, {booklet}).text.contains("841.89 x 595.276"));
    }

    void aPageOnItsSideIsTurnedAsItIsSeen()
    {
        TinyPdf paper;
        paper.pages = {{"Upright"}, {"Turned", "0 0 595 842", "/Rotate 90"}};
        QVERIFY(writeFile(file(u"turned.pdf"_s), tinyPdf(paper)));
        QVERIFY_RESULT(imposeBooklet(file(u"turned.pdf"_s), file(u"booklet.pdf"_s)));
        QCOMPARE(textsOf(file(u"booklet.pdf"_s)).size(), 2);
        const QByteArray boxes =
            runTool(u"pdftotext"_s, {u"-bbox"_s, file(u"booklet.pdf"_s), u"-"_s}).text;
        QVERIFY2(boxes.contains("Turned"), boxes.constData());
    }

    void aTentHasEachNameTwiceTheUpperOneUpsideDown()
    {
        TinyPdf plates;
        plates.pages = {{"Ash", "0 0 595.276 420.945"}, {"Birch", "0 0 595.276 420.945"}};
        QVERIFY(writeFile(file(u"plates.pdf"_s), tinyPdf(plates)));
        QVERIFY_RESULT(imposeTents(file(u"plates.pdf"_s), file(u"tents.pdf"_s)));
        const QStringList pages = pageTexts(file(u"tents.pdf"_s));
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].count(u"Ash"_s), 2);
        QCOMPARE(pages[1].count(u"Birch"_s), 2);
        const QByteArray boxes =
            runTool(u"pdftotext"_s, {u"-bbox"_s, u"-l"_s, u"1"_s, file(u"tents.pdf"_s), u"-"_s})
                .text;
        // The one from the left edge of the lower half, the other from the right edge of the upper
        // half.
        static const QRegularExpression place(
            u"xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\""_s);
        auto found = place.globalMatch(QString::fromUtf8(boxes));
        QList<QPointF> places;
        while (found.hasNext()) {
            const auto match = found.next();
            places.append({(match.captured(1).toDouble() + match.captured(3).toDouble()) / 2,
                           match.captured(2).toDouble()});
        }
        QCOMPARE(places.size(), 2);
        const QPointF &lower = places[0].y() > places[1].y() ? places[0] : places[1];
        const QPointF &upper = places[0].y() > places[1].y() ? places[1] : places[0];
        QVERIFY(upper.y() < 421 && lower.y() > 421);
        QVERIFY(std::abs(upper.x() + lower.x() - 595.276) < 2);
    }
};

QTEST_GUILESS_MAIN(SheetsTest)
#include "sheets_test.moc"
