#include "core/base/files.h"
#include "core/papers/canonicalcheck.h"
#include "core/papers/canonicaliser.h"
#include "tests/papers/handmade.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A tagged page: `elements` are objects 6, 7, …, the first of which is the tree's top.
QByteArray taggedPdf(const QByteArray &content, const QList<QByteArray> &elements,
                     const QByteArray &rootKeys = {}, const QByteArray &pageKeys = {})
{
    QList<QByteArray> objects{
        "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R/MarkInfo<</Marked true>>/Lang(cy)>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/StructParents "
        "17/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>" +
            pageKeys + ">>",
        streamOf(content), "<</Type/StructTreeRoot/K 6 0 R" + rootKeys + ">>"};
    return pdfOf(objects + elements);
}

QByteArray marked(int mcid, const QByteArray &tag = "P")
{
    return '/' + tag + " <</MCID " + QByteArray::number(mcid) +
           ">> BDC BT /F1 9 Tf (text) Tj ET EMC\n";
}

} // namespace

/// What becomes of structure trees that are wrong in one way each.
class StructureTest : public QObject
{
    Q_OBJECT

private:
    /// Makes the file canonical and gives back its objects as text, or nothing if it broke a
    /// promise.
    QByteArray mended(const QByteArray &pdf, PaperFacts *facts = nullptr)
    {
        const auto paper = canonicalise(pdf);
        if (!paper) {
            qWarning("%s", qPrintable(paper.error().detail()));
            return {};
        }
        const QStringList breaches = canonicalBreaches(paper->bytes);
        if (!breaches.isEmpty()) {
            qWarning("%s", qPrintable(breaches.join(u'\n')));
            return {};
        }
        if (facts)
            *facts = paper->facts;
        const QString file = m_scratch.filePath(u"mended.pdf"_s);
        return writeFile(file, paper->bytes) ? everyStreamOf(file) : QByteArray();
    }

    QTemporaryDir m_scratch;

private Q_SLOTS:
    void aPageKeepsItsResourcesWhateverTheySayTheyAre()
    {
        for (const QByteArray &type : {"Filespec"_ba, "Annot"_ba, "Page"_ba, "OCG"_ba}) {
            const QByteArray page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Type/" + type
                                    + "/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>";
            const QByteArray text = mended(pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                                  page, streamOf("BT /F1 9 Tf (text) Tj ET")}));
            QVERIFY2(text.contains("/Helvetica"), type.constData());
        }
    }

    void aCatalogueThatIsAPageAsWellBecomesAPage()
    {
        const QByteArray text = mended(pdfOf({"<</Type/Catalog/Pages 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
                                              "<</Type/Pages/Kids[1 0 R 3 0 R]/Count 2>>",
                                              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>", streamOf("n")}));
        QCOMPARE(text.count("/Type /Page\n"), 2);
        QCOMPARE(text.count("/Pages "), 1);
    }

    void aStreamOfAPageIsNoPlumbingWhateverItSays()
    {
        for (const QByteArray &type : {"ObjStm"_ba, "XRef"_ba}) {
            QByteArray content = streamOf("n");
            content.replace("<<"_ba, QByteArray("<</Type/" + type));
            const QByteArray text = mended(pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>", content}));
            QVERIFY2(!text.isEmpty() && !text.contains(type), type.constData());
        }
    }

    void headingsWithoutNumbersGetTheirLevel()
    {
        PaperFacts facts;
        const QByteArray text =
            mended(taggedPdf(marked(0) + marked(1) + marked(2),
                             {"<</S/Document/K[7 0 R 8 0 R]>>", "<</S/H/Pg 3 0 R/K 0>>",
                              "<</S/Sect/K[9 0 R 10 0 R]>>", "<</S/Titre/Pg 3 0 R/K 1>>",
                              "<</S/H4/Pg 3 0 R/K 2>>"},
                             "/RoleMap<</Titre/H/A/B/B/A>>"),
                   &facts);
        QVERIFY(text.contains("/S /H1") && text.contains("/S /H2"));
        QVERIFY(!text.contains("/S /H\n") && !text.contains("/S /Titre"));
        QCOMPARE(facts.headingSkips, 1); // from 2 to 4
        QCOMPARE(facts.structureElements, 5);
    }

    void idsAreNumberedAndHeadersFollow()
    {
        const QByteArray text =
            mended(taggedPdf(marked(0) + marked(1) + marked(2),
                             {"<</S/Table/K[7 0 R 8 0 R 9 0 R]>>", "<</S/TH/ID(one)/Pg 3 0 R/K 0>>",
                              "<</S/TH/ID(one)/Pg 3 0 R/K 1>>",
                              "<</S/TD/Pg 3 0 R/K 2/A[<</O/Table/Headers[(one)(two)]>> 0]>>"}));
        QCOMPARE(text.count("/ID (PK00000-000001)"), 1);
        QVERIFY(text.contains(
            "(PK00000-000002)")); // the header that names nothing keeps naming nothing
        QVERIFY(text.contains("/IDTree"));
        QVERIFY(!text.contains("(one)"));
    }

    void knotsAndStrangersAreCut()
    {
        PaperFacts facts;
        // An element above itself, one with two parents, a mark of two elements, marks that no
        // content has, a page that isn't there.
        const QByteArray text = mended(
            taggedPdf(marked(0) + marked(1),
                      {"<</S/Document/K[7 0 R 7 0 R 6 0 R 8 0 R 42 <</S/P/Pg 3 0 R/K 1>>]>>",
                       "<</S/P/Pg 3 0 R/K[0 0 2147483647 -1 900]/P 3 0 R>>",
                       "<</S/P/K[<</Type/MCR/MCID 0/Pg 3 0 R>> <</Type/MCR/MCID 1/Pg 1 0 R>>]>>"}),
            &facts);
        QVERIFY(!text.isEmpty());
        QCOMPARE(facts.structureElements, 4);
        QVERIFY(text.contains("/Lang <6379>") || text.contains("/Lang (cy)"));
    }

    void aTreeOfNothingIsNoTree()
    {
        PaperFacts facts;
        const QByteArray text =
            mended(taggedPdf("BT (untagged) Tj ET", {"<</S/Document/K[]>>"}), &facts);
        QVERIFY(!text.isEmpty());
        QVERIFY(!facts.tagged);
        QVERIFY(!text.contains("StructTreeRoot") && !text.contains("StructParents") &&
                !text.contains("MarkInfo"));
    }

    void untaggedContentIsCountedAndLinesBecomeArtifacts()
    {
        PaperFacts facts;
        const QByteArray text =
            mended(taggedPdf(marked(0) + "0 0 m 9 9 l S BT (nobody reads this) Tj ET",
                             {"<</S/Document/K 7 0 R>>", "<</S/P/Pg 3 0 R/K 0>>"}),
                   &facts);
        QVERIFY(text.contains("/Artifact BMC 0 0 m 9 9 l S EMC"));
        QCOMPARE(facts.untaggedText, 1);
        QVERIFY(facts.warnings.contains(u"untagged-content"_s));
    }

    void aFlattenedFieldKeepsItsPlaceInTheReadingOrder()
    {
        PaperFacts facts;
        const QByteArray text = mended(
            taggedPdf(
                marked(0),
                {"<</S/Document/K[7 0 R 8 0 R]>>", "<</S/Form/K<</Type/OBJR/Obj 9 0 R>>>>",
                 "<</S/P/Pg 3 0 R/K 0>>",
                 "<</Subtype/Widget/FT/Tx/V(42)/Rect[9 9 99 29]/AP<</N 10 0 R>>/StructParent 3>>",
                 streamOf("BT /F1 9 Tf (FIELDVALUE) Tj ET", "/Subtype/Form/BBox[0 0 90 20]"),
                 "<</Subtype/Stamp/Rect[9 99 99 129]/AP<</N 10 0 R>>/Contents(DRAFT)>>"},
                {}, "/Annots[9 0 R 11 0 R]"),
            &facts);
        QVERIFY(text.contains("FIELDVALUE"));
        QVERIFY(!text.contains("/S /Form") && !text.contains("/Widget") &&
                !text.contains("/Stamp") && !text.contains("OBJR"));
        QCOMPARE(text.count("/MCR"), 1); // the field's, in its old place
        QVERIFY(text.contains("<</MCID 1>> BDC") && text.contains("<</MCID 2>> BDC"));
        QCOMPARE(facts.flattened, 2);
        QCOMPARE(facts.comments, 1);
        QCOMPARE(facts.removed.formFields, 1);
        QCOMPARE(facts.structureElements, 4); // and a paragraph for the stamp
    }

    void aLinkIsBoundToItsElementAnew()
    {
        PaperFacts facts;
        const QByteArray text = mended(
            taggedPdf(
                marked(0, "Link"),
                {"<</S/Document/K 7 0 R>>",
                 "<</S/Link/Pg 3 0 R/K[0 <</Type/OBJR/Obj 8 0 R>> <</Type/OBJR/Obj 9 0 R>>]>>",
                 "<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>/StructParent "
                 "99>>",
                 "<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(x)>>>>"},
                "/ParentTree<</Nums[17 [null] 99 null]>>", "/Annots[8 0 R 9 0 R]"),
            &facts);
        QCOMPARE(text.count("/OBJR"), 1);
        QVERIFY(text.contains("/StructParent 1\n"));
        QVERIFY(text.contains("/Tabs /S"));
        QCOMPARE(facts.links, 1);
        QCOMPARE(facts.removed.links, 1);
    }
};

QTEST_GUILESS_MAIN(StructureTest)
#include "structure_test.moc"
