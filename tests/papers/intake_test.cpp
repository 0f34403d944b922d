#include "core/base/files.h"
#include "core/papers/canonicalcheck.h"
#include "core/papers/reading/paperprint.h"
#include "core/papers/intake.h"
#include "core/papers/paperfault.h"
#include "tests/papers/handmade.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// The door: what comes in, what is refused and with which sentence, what stays behind.
class IntakeTest : public QObject
{
    Q_OBJECT

private:
    QString made(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_scratch.filePath(name);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }
    PapersFolder folder() const { return PapersFolder(m_scratch.filePath(u"test.papers"_s)); }
    std::optional<PaperFault> refusal(const QString &name, const QByteArray &bytes)
    {
        const auto paper = takeIn(made(name, bytes), folder());
        return paper ? std::nullopt : faultOf(paper.error());
    }
    QByteArray canonical(const StoredPaper &paper) const
    {
        return readFile(folder().canonicalPath(paper.sha256)).value_or(QByteArray());
    }

    QTemporaryDir m_scratch;

private Q_SLOTS:
    void aPaperIsKeptByItsContent()
    {
        const QByteArray bytes = simplePdf(3);
        const auto paper = takeIn(made(u"Report 1.pdf"_s, bytes), folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->sha256, sha256Of(bytes));
        QCOMPARE(paper->originalName, u"Report 1.pdf"_s);
        QCOMPARE(paper->size, bytes.size());
        QCOMPARE(paper->facts.pages, 3);
        QCOMPARE(*readFile(folder().originalPath(paper->sha256)), bytes);
        QCOMPARE(canonicalBreaches(canonical(*paper)), QStringList());
        QVERIFY(QFileInfo(folder().root()).permission(QFile::ReadOwner));
        QVERIFY(!(QFileInfo(folder().root()).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
        QVERIFY(QDir(folder().temporaryFolder()).isEmpty());
    }

    void theSameContentIsReadOnce()
    {
        const QByteArray bytes = simplePdf(2);
        const auto first = takeIn(made(u"a.pdf"_s, bytes), folder());
        QVERIFY_RESULT(first);
        // Without a helper nothing could be read again.
        qputenv("MOOTHALL_HELPER", "/no/such/helper");
        const auto second = takeIn(made(u"b.pdf"_s, bytes), folder());
        const auto facts = storedFacts(first->sha256, folder());
        qunsetenv("MOOTHALL_HELPER");
        QVERIFY_RESULT(second);
        QCOMPARE(second->originalName, u"b.pdf"_s);
        QCOMPARE(second->facts, first->facts);
        QVERIFY_RESULT(facts);
    }

    void aLostCanonicalFileIsMadeAgain()
    {
        const auto paper = takeIn(made(u"a.pdf"_s, simplePdf(4)), folder());
        QVERIFY_RESULT(paper);
        const QByteArray before = canonical(*paper);
        QVERIFY(QFile::remove(folder().canonicalPath(paper->sha256)));
        QVERIFY_RESULT(ensureCanonical(paper->sha256, folder()));
        QCOMPARE(canonical(*paper), before);
        QCOMPARE(ensureCanonical(QString(64, u'a'), folder()).error().code(), ErrorCode::NotFound);
        QCOMPARE(ensureCanonical(u"../../etc/passwd"_s, folder()).error().code(),
                 ErrorCode::NotFound);
    }

    void aChangedOriginalIsFoundByCheck()
    {
        const auto paper = takeIn(made(u"a.pdf"_s, simplePdf(5)), folder());
        QVERIFY_RESULT(paper);
        QVERIFY(folder().verifyStored(paper->sha256));
        QFile file(folder().originalPath(paper->sha256));
        QVERIFY(file.open(QIODevice::Append));
        file.write("x");
        file.close();
        QCOMPARE(folder().verifyStored(paper->sha256).error().code(), ErrorCode::Damaged);
        // Taking the paper in again mends it.
        QVERIFY_RESULT(takeIn(made(u"a.pdf"_s, simplePdf(5)), folder()));
        QVERIFY(folder().verifyStored(paper->sha256));
        QCOMPARE(folder().verifyStored(QString(64, u'0')).error().code(), ErrorCode::NotFound);
    }

    void leftoversAreWiped()
    {
        QVERIFY(folder().prepare());
        QFile leftover(folder().temporaryFolder() + u"/incoming-x.pdf"_s);
        QVERIFY(leftover.open(QIODevice::WriteOnly));
        leftover.close();
        folder().wipeTemporaryFiles();
        QVERIFY(!leftover.exists());
        QVERIFY(folder().prepare());
    }

    void eachRefusalHasItsSentence()
    {
        QCOMPARE(refusal(u"empty.pdf"_s, {}), PaperFault::Empty);
        QCOMPARE(refusal(u"word.pdf"_s, "PK\x03\x04 a document of Word"), PaperFault::NotPdf);
        QCOMPARE(refusal(u"hopeless.pdf"_s, "%PDF-1.4\nnothing else\n"), PaperFault::Damaged);
        QCOMPARE(refusal(u"head.pdf"_s, simplePdf(9).left(80)), PaperFault::Damaged);
        QCOMPARE(refusal(u"nopages.pdf"_s, pdfOf({"<</Type/Catalog/Pages 2 0 R>>",
                                                  "<</Type/Pages/Kids[]/Count 7>>"})),
                 PaperFault::NoPages);
        QCOMPARE(faultOf(takeIn(m_scratch.path(), folder()).error()), PaperFault::Folder);
        const auto gone = takeIn(m_scratch.filePath(u"gone.pdf"_s), folder());
        QCOMPARE(faultOf(gone.error()), PaperFault::Vanished);
        QVERIFY(gone.error().sentence().contains(u"gone.pdf"_s));
        QVERIFY(QDir(folder().temporaryFolder()).isEmpty());
        QVERIFY(!takeIn(u"/dev/zero"_s, folder()));
    }

    void aFolderThatCannotBeIsSaid()
    {
        const PapersFolder inAFile(made(u"file"_s, "x") + u"/papers"_s);
        const auto paper = takeIn(made(u"a.pdf"_s, simplePdf(1)), inAFile);
        QCOMPARE(paper.error().code(), ErrorCode::NoSpace);
        QVERIFY(paper.error().sentence().contains(inAFile.root()));
    }

    void cancellingLeavesNothing()
    {
        CancelSource source;
        source.request_stop();
        const QByteArray bytes = simplePdf(6);
        const auto paper = takeIn(made(u"a.pdf"_s, bytes), folder(), source.get_token());
        QCOMPARE(paper.error().code(), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(folder().originalPath(sha256Of(bytes))));
        QVERIFY(QDir(folder().temporaryFolder()).isEmpty());
    }

    void aLostTrailerIsMadeGood()
    {
        const QByteArray whole = simplePdf(3);
        const auto paper = takeIn(made(u"tail.pdf"_s, whole.left(whole.indexOf("xref"))), folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.pages, 3);
        QVERIFY(paper->facts.repaired);
    }

    void lostPagesAreGravelySaid()
    {
        const QByteArray whole = simplePdf(9);
        const auto paper =
            takeIn(made(u"half.pdf"_s, whole.left(whole.indexOf("10 0 obj"))), folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.pages, 3);
        QCOMPARE(paper->facts.lostPages, 6);
        QCOMPARE(paper->facts.warnings.value(0), u"lost-pages"_s);
        QVERIFY(warningIsGrave(u"lost-pages"_s));
        QVERIFY(warningSentence(u"lost-pages"_s, paper->facts).contains(u'6'));
    }

    void knotsInThePageTreeAreCut()
    {
        // The tree holds itself, a node twice and a page twice.
        const auto paper =
            takeIn(made(u"knot.pdf"_s, pdfOf({"<</Type/Catalog/Pages 2 0 R>>",
                                              "<</Type/Pages/Kids[3 0 R 2 0 R 4 0 R 3 0 R 4 0 "
                                              "R]/Count 999999999999/MediaBox[0 0 100 200]>>",
                                              "<</Type/Page/Parent 2 0 R>>",
                                              "<</Type/Pages/Parent 4 0 R/Kids[4 0 R 5 0 R]>>",
                                              "<</Type/Page/Rotate -90>>"})),
                   folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.pages, 3);
        QCOMPARE(paper->facts.pageFacts[0].width, 100);
        QCOMPARE(paper->facts.pageFacts[1].rotation, 270);
        QCOMPARE(paper->facts.pageFacts[1].width, 200);
        QCOMPARE(paper->facts.pageFacts[2], paper->facts.pageFacts[0]);
        QCOMPARE(canonicalBreaches(canonical(*paper)), QStringList());
    }

    void deepNestingHarmsNothing()
    {
        QList<QByteArray> objects{
            "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R/MarkInfo<</Marked true>>>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/MediaBox[0 0 9 9]/Parent 2 0 R/Contents 5 0 R/StructParents 0>>",
            "<</Type/StructTreeRoot/K 6 0 R>>", streamOf("/P <</MCID 0>> BDC EMC")};
        constexpr int depth = 100'000;
        for (int i = 0; i < depth; ++i)
            objects.append("<</S/Sect/P " + QByteArray::number(5 + i) + " 0 R/K " +
                           QByteArray::number(7 + i) + " 0 R>>");
        objects.append("<</S/P/P " + QByteArray::number(5 + depth) + " 0 R/Pg 3 0 R/K 0>>");
        const auto paper = takeIn(made(u"deep.pdf"_s, pdfOf(objects)), folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.structureElements, depth + 1);
        QVERIFY(paper->facts.tagged);
        QCOMPARE(canonicalBreaches(canonical(*paper)), QStringList());

        const QByteArray arrays =
            QByteArray("[").repeated(200'000) + QByteArray("]").repeated(200'000);
        const auto nested =
            takeIn(made(u"nested.pdf"_s, simplePdf(1, "/Junk " + arrays)), folder());
        if (!nested)
            QVERIFY(faultOf(nested.error()).has_value() ||
                    nested.error().code() == ErrorCode::Internal);
    }

    void aBombIsDefused()
    {
        // A gigabyte of nothing, deflated twice over, is a few kilobytes.
        const QByteArray block = QByteArray(64 << 20, ' ');
        QByteArray bomb = qCompress(block, 9).mid(4);
        QElapsedTimer clock;
        clock.start();
        const QByteArray one = simplePdfWithStream(bomb, "/Filter/FlateDecode");
        const auto small = takeIn(made(u"large.pdf"_s, one), folder());
        QVERIFY_RESULT(small); // 64 MB of spaces is silly, not harmful

        const QByteArray bombs = deflatedZeros(1LL << 30);
        QVERIFY(bombs.size() < 2'000'000);
        QCOMPARE(refusal(u"bomb.pdf"_s, simplePdfWithStream(bombs, "/Filter/FlateDecode")),
                 PaperFault::TooMuch);
        const QByteArray inAnImage = pdfOf(
            {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
             "<</Type/Page/MediaBox[0 0 9 9]/Parent 2 0 R/Resources<</XObject<</I 4 0 R>>>>>>",
             streamOf(bombs, "/Subtype/Image/Filter/FlateDecode")});
        QCOMPARE(refusal(u"imagebomb.pdf"_s, inAnImage), PaperFault::TooMuch);
        QVERIFY2(clock.elapsed() < 120'000, qPrintable(QString::number(clock.elapsed())));
    }

    void everyTruncationEndsWell()
    {
        const QByteArray whole = simplePdf(2);
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 24) {
            const auto paper = takeIn(made(u"cut.pdf"_s, whole.left(length)), folder());
            if (paper)
                QCOMPARE(canonicalBreaches(canonical(*paper)), QStringList());
            else
                QVERIFY2(faultOf(paper.error()).has_value(), qPrintable(paper.error().detail()));
        }
    }

    void onlyHarmlessLinksStay()
    {
        const auto link = [](const QByteArray &target) -> QByteArray {
            return "<</Subtype/Link/Rect[0 0 9 9]" + target + ">>";
        };
        const auto paper = takeIn(
            made(u"links.pdf"_s,
                 pdfOf({"<</Type/Catalog/Pages 2 0 R/Dests<</here[3 0 R/XYZ 1 2 "
                        "0]>>/OpenAction<</S/JavaScript/JS(x)>>"
                        "/Names<</Dests<</Names[(there)<</D[3 0 R/Nonsense]>>(loop)(loop)]>>>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 9 9]>>",
                        "<</Type/Page/Parent 2 0 R/Annots 4 0 R>>",
                        "[" + link("/Dest/here") + link("/Dest(there)") +
                            link("/A<</S/GoTo/D(here)/Next<</S/JavaScript/JS(y)>>>>") +
                            link("/A<</S/URI/URI(HTTPS://www.example.org/a)>>") +
                            link("/A<</S/URI/URI(mailto:clerk@example.org)>>") +
                            link("/Dest(loop)") + link("/Dest(nowhere)") +
                            link("/A<</S/URI/URI(file:///etc/passwd)>>") +
                            link("/A<</S/URI/URI(javascript:alert)>>") +
                            link("/A<</S/Launch/F(x.exe)>>") +
                            link("/A<</S/GoToR/F(other.pdf)/D[0/Fit]>>") +
                            link("/Dest[99 0 R/Fit]") + link("") + "]"})),
            folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.links, 5);
        QCOMPARE(paper->facts.removed.links, 8);
        QVERIFY(paper->facts.removed.scripts >= 1);
        const QByteArray bytes = canonical(*paper);
        QCOMPARE(canonicalBreaches(bytes), QStringList());
        for (const char *gone : {"JavaScript", "passwd", "x.exe", "other.pdf", "alert"})
            QVERIFY2(!bytes.contains(gone), gone);
    }

    void whatIsHiddenIsNotInTheFile()
    {
        const auto paper = takeIn(
            made(
                u"layers.pdf"_s,
                pdfOf({"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[6 0 "
                       "R]>>>>>>",
                       "<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2/MediaBox[0 0 99 99]/Resources 8 0 "
                       "R>>",
                       "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
                       streamOf("/OC/Off BDC BT /F 9 Tf (HIDDENWORDS) Tj ET /X Do EMC /OC/On BDC "
                                "BT (SHOWNWORDS) Tj ET EMC /Y Do",
                                {}),
                       streamOf("BT (FORMWORDS) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]"),
                       "<</Type/OCG/Name(secret layer)>>", "<</Type/OCG/Name(open layer)>>",
                       "<</Properties<</Off 6 0 R/On 7 0 R>>/XObject<</X 5 0 R/Y 10 0 R>>>>",
                       "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
                       streamOf("BT (LAYEREDFORM) Tj ET",
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/OC 6 0 R")})),
            folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.removed.hiddenLayers, 1);
        QVERIFY(paper->facts.warnings.contains(u"hidden-layers"_s));
        QVERIFY(warningIsGrave(u"hidden-layers"_s));
        const QByteArray bytes = canonical(*paper);
        QCOMPARE(canonicalBreaches(bytes), QStringList());
        const QByteArray plain = everyStreamOf(folder().canonicalPath(paper->sha256));
        QCOMPARE(plain.count("SHOWNWORDS"), 2); // on both pages
        for (const char *gone : {"HIDDENWORDS", "FORMWORDS", "LAYEREDFORM", "secret layer"})
            QVERIFY2(!plain.contains(gone), gone);
    }

    void earlierRevisionsStayBehind()
    {
        QByteArray bytes = simplePdfWithStream(
            "BT (OLDWORDS that were redacted later, with enough of them) Tj ET");
        bytes += updateOf(bytes, 4, streamOf("BT (NEWWORDS) Tj ET"));
        const auto paper = takeIn(made(u"revised.pdf"_s, bytes), folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.earlierRevisions, 1);
        const QByteArray plain = everyStreamOf(folder().canonicalPath(paper->sha256));
        QVERIFY(plain.contains("NEWWORDS"));
        QVERIFY(!plain.contains("OLDWORDS"));
    }

    void printsKnowAPaperAgain()
    {
        const QByteArray content = "BT /F1 12 Tf (The land at Mill Lane is to be sold for £250,000 to "
                                   "Xavier Underwold, whom nobody may know) Tj ET";
        const auto paper = takeIn(made(u"secret.pdf"_s, simplePdfWithStream(content)), folder());
        QVERIFY_RESULT(paper);
        const auto bytes = readFile(folder().fingerprintPath(paper->sha256));
        QVERIFY_RESULT(bytes);
        const auto print = reading::PaperPrint::fromBytes(*bytes);
        QVERIFY(print);
        const reading::View stream(content.constData(), size_t(content.size()));
        const reading::PaperPrint::Stream expected{reading::fastHash(stream), reading::strongHash(stream)};
        QVERIFY(std::binary_search(print->streams.begin(), print->streams.end(), expected));
        QCOMPARE(print->toBytes(), *bytes);
        QCOMPARE(print->marks.size(), size_t(1));
        QCOMPARE(print->names.size(), size_t(2)); // the lane and the buyer
        QVERIFY(print->tape.words.size() >= 19);
        QVERIFY(!reading::PaperPrint::fromBytes("nonsense"));
        QVERIFY(!reading::PaperPrint::fromBytes(bytes->chopped(1)));
    }

    void printsKnowWhatTheCanonicalFormLeavesOut()
    {
        QByteArray bytes = simplePdfWithStream("BT (Open words) Tj ET");
        bytes.replace("/Type/Catalog", "/Type/Catalog/Secret (The offer of the second bidder was rejected by the chair)");
        const auto paper = takeIn(made(u"catalog.pdf"_s, bytes), folder());
        QVERIFY_RESULT(paper);
        const auto print = reading::PaperPrint::fromBytes(readFile(folder().fingerprintPath(paper->sha256)).value());
        QVERIFY(print);
        const std::u16string said = u"the second bidder was rejected by the chair";
        const reading::Runs runs{reading::Words(said)};
        bool isKnown = false;
        reading::forEachRun(print->tape, reading::Runs(print->tape.words), reading::Runs::length,
                            [&](std::uint64_t hash, size_t) { isKnown = isKnown || hash == runs.at(0, reading::Runs::length); });
        QVERIFY(isKnown);
    }
};

QTEST_GUILESS_MAIN(IntakeTest)
#include "intake_test.moc"
