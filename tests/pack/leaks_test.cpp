#include "core/base/files.h"
#include "core/pack/splice.h"
#include "core/pack/verify/verifyverb.h"
#include "core/typeset/typesetter.h"
#include "tests/pack/editablepdf.h"
#include "tests/pack/tinypdf.h"
#include "tests/support/testsupport.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

using Plant = void (*)(EditablePdf &pack);

/// Something put into a clean pack of three pages, and what the officer is told of it.
struct Leak
{
    const char *name;
    const char *kind;
    int page; ///< 0 where it is on none
    const char *words;
    Plant plant;
};

const char *const secret = "The purchaser has offered four million pounds for the whole of the freehold site near Xavier Underwold";
const char *const words = "has offered four million pounds for the whole of the freehold";

QByteArray drawn(const QByteArray &text, const QByteArray &before = {})
{
    return "BT /F1 12 Tf " + before + " 40 300 Td (" + text + ") Tj ET";
}

/// The words each in a piece of its own.
QByteArray inPieces(const QByteArray &before, const QByteArray &after)
{
    QByteArray pieces;
    for (const QByteArray &word : QByteArray(words).split(' '))
        pieces += before + word + after;
    return pieces;
}

QByteArray utf16(const QByteArray &text)
{
    QByteArray hex = "<FEFF";
    for (const char c : text)
        hex += "00" + QByteArray(1, c).toHex();
    return hex + ">";
}

/// A font whose codes are others than letters: each letter has that of the next one.
int shiftedFont(EditablePdf &pack)
{
    const QByteArray map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange "
                           "1 beginbfrange <21> <7B> <0020> endbfrange endcmap";
    const int unicode = pack.add(streamObject(map));
    return pack.add("<< /Type /Font /Subtype /TrueType /BaseFont /Odd /FirstChar 0 /LastChar 0 /Widths [ 500 ] /ToUnicode "
        + QByteArray::number(unicode) + " 0 R >>");
}

QByteArray shifted(const QByteArray &text)
{
    QByteArray codes;
    for (const char c : text)
        codes += QByteArray(1, char(c + 1)).toHex();
    return "<" + codes + ">";
}

int drawing(EditablePdf &pack)
{
    const int form = pack.add(streamObject(drawn(words), "/Type /XObject /Subtype /Form /BBox [ 0 0 600 800 ]"));
    pack.addResource(2, "/XObject", "/Odd", form);
    return form;
}

QByteArray annotation(const QByteArray &entries) { return "/Annots [ << /Type /Annot /Rect [ 0 0 9 9 ] " + entries + " >> ]"; }

const Leak leaks[] = {
    {"words", "words", 2, words, [](EditablePdf &p) { p.draw(2, drawn(words)); }},
    {"invisible words", "words", 2, words, [](EditablePdf &p) { p.draw(2, drawn(words, "3 Tr")); }},
    {"white words", "words", 2, words, [](EditablePdf &p) { p.draw(2, "1 g " + drawn(words)); }},
    {"clipped words", "words", 2, words, [](EditablePdf &p) { p.draw(2, "q 0 0 0 0 re W n " + drawn(words) + " Q"); }},
    {"words under a box", "words", 2, words, [](EditablePdf &p) { p.draw(2, drawn(words) + " 0 g 0 0 600 800 re f"); }},
    {"words off the page", "words", 2, words, [](EditablePdf &p) { p.draw(2, drawn(words, "9000 9000 Td")); }},
    {"words outside the crop", "words", 2, words,
        [](EditablePdf &p) {
            p.draw(2, drawn(words));
            p.enter(p.page(2), "/CropBox [ 0 700 90 790 ]");
        }},
    {"words across pages", "words", 2, "four million",
        [](EditablePdf &p) {
            p.draw(2, drawn("has offered four million"));
            p.redraw(3, drawn("pounds for the whole of the freehold"));
        }},
    {"words around a page's foot", "words", 2, "for the",
        [](EditablePdf &p) {
            p.draw(2, drawn("offered four million pounds ") + " " + drawn("Page 17 of 20 "));
            p.redraw(3, drawn("Cabinet reports ") + drawn("for the whole of"));
        }},
    {"word parted at a line's end", "words", 2, "four million",
        [](EditablePdf &p) { p.draw(2, drawn("has of-) Tj 0 -20 Td (fered four million pounds for the whole of")); }},
    {"word parted at a page's end", "words", 2, "has of",
        [](EditablePdf &p) {
            p.draw(2, drawn("the purchaser has of-"));
            p.redraw(3, drawn("fered four million pounds for"));
        }},
    {"words in marked pieces", "words", 2, words,
        [](EditablePdf &p) { p.draw(2, "BT /F1 12 Tf 40 300 Td " + inPieces("/Span << /MCID 7 >> BDC (", " ) Tj EMC ") + " ET"); }},
    {"words in ActualText", "words", 2, words,
        [](EditablePdf &p) { p.draw(2, "/Span << /ActualText " + utf16(words) + " >> BDC " + drawn("x") + " EMC"); }},
    {"words one by one in ActualText", "words", 2, words,
        [](EditablePdf &p) { p.draw(2, "BT /F1 12 Tf 40 300 Td " + inPieces("/Span << /ActualText (", " ) >> BDC (x) Tj EMC ") + " ET"); }},
    {"words another way in a mark", "words", 2, words,
        [](EditablePdf &p) { p.draw(2, "/Span << /E (" + QByteArray(words) + ") >> BDC " + drawn("x") + " EMC"); }},
    {"kerned words", "words", 2, "four million",
        [](EditablePdf &p) { p.draw(2, "BT /F1 12 Tf 40 300 Td [(has off) -15 (ered) -300 (fo) 20 (ur) -280 (million pounds for the whole of)] TJ ET"); }},
    {"words in hexadecimal", "words", 2, words,
        [](EditablePdf &p) { p.draw(2, "BT /F1 12 Tf 40 300 Td <" + QByteArray(words).toHex() + "> Tj ET"); }},
    {"words in escapes", "words", 2, words,
        [](EditablePdf &p) { p.draw(2, drawn(QByteArray(words).replace("e", "\\145"))); }},
    {"words in codes of their own", "words", 2, words,
        [](EditablePdf &p) {
            p.addResource(2, "/Font", "/Odd", shiftedFont(p));
            p.draw(2, "BT /Odd 12 Tf 40 300 Td " + shifted(words) + " Tj ET");
        }},
    {"words of an operator nobody knows", "words", 2, words, [](EditablePdf &p) { p.draw(2, "(" + QByteArray(words) + ") Xx"); }},
    {"words in a remark", "words", 2, words, [](EditablePdf &p) { p.draw(2, "% " + QByteArray(words) + "\n"); }},
    {"words in a drawing", "words", 2, words,
        [](EditablePdf &p) {
            drawing(p);
            p.draw(2, "/Odd Do");
        }},
    {"words in a drawing that isn't drawn", "words", 2, words, [](EditablePdf &p) { drawing(p); }},
    {"description of a picture", "words", 0, words, [](EditablePdf &p) { p.enter(p.find("/StructElem"), "/Alt (" + QByteArray(words) + ")"); }},
    {"words in the structure", "words", 0, words,
        [](EditablePdf &p) {
            const int first = p.find("/StructElem");
            p.enter(first, "/C [ " + inPieces("<< /ActualText (", ") >> ") + " ]");
        }},
    {"title in the structure", "phrase", 0, "Sale of Buxton Crescent", [](EditablePdf &p) { p.enter(p.find("/StructElem"), "/T (Sale of Buxton Crescent)"); }},
    {"bookmark", "phrase", 0, "Sale of Buxton Crescent", [](EditablePdf &p) { p.object(p.find("/Title")).replace("/Title", "/Title (Sale of Buxton Crescent) /Was"); }},
    {"link", "words", 2, words,
        [](EditablePdf &p) { p.enter(p.page(2), annotation("/Subtype /Link /Contents (" + QByteArray(words) + ") /A << /S /URI /URI (https://example.org) >>")); }},
    {"page label", "phrase", 0, "Sale of Buxton Crescent",
        [](EditablePdf &p) {
            p.object(p.catalog()).replace("/PageLabels", "/PageLabels << /Nums [ 0 << /P (Sale of Buxton Crescent) >> ] >> /Was");
        }},
    {"title of the file", "phrase", 0, "Sale of Buxton Crescent", [](EditablePdf &p) { p.enter(p.information(), "/Subject (Sale of Buxton Crescent)"); }},
    {"description of the file", "phrase", 0, "Sale of Buxton Crescent",
        [](EditablePdf &p) {
            QByteArray &xmp = p.object(p.find("<rdf:RDF"));
            const QByteArray there = "Cabinet: Public Document Pack";
            xmp.replace(there, QByteArray("Sale of Buxton Crescent").leftJustified(there.size(), ' '));
        }},
    {"destination", "phrase", 0, "Sale", [](EditablePdf &p) { p.enter(p.find("/StructElem"), "/Dest /Sale#20of#20Buxton#20Crescent"); }},
    {"name of a font", "phrase", 2, "Sale",
        [](EditablePdf &p) { p.addResource(2, "/Font", "/Odd", p.add("<< /Type /Font /Subtype /Type1 /BaseFont /SaleOfBuxtonCrescent >>")); }},
    {"sum", "token", 2, "£4,250,000", [](EditablePdf &p) { p.draw(2, drawn("at \xA3" "4,250,000 net")); }},
    {"sum in other figures", "token", 2, "£4.25m", [](EditablePdf &p) { p.draw(2, drawn("at \xA3" "4.25m net")); }},
    {"reference", "token", 2, "NG22-0457-X", [](EditablePdf &p) { p.draw(2, drawn("see ng22-0457-x").replace("ng22-0457-x", "NG22-0457-X")); }},
    {"name", "token", 2, "Xavier Underwold", [](EditablePdf &p) { p.draw(2, drawn("to Xavier Underwold")); }},
    {"name in capitals", "token", 2, "XAVIER UNDERWOLD", [](EditablePdf &p) { p.draw(2, drawn("TO XAVIER UNDERWOLD")); }},
    {"exempt title", "phrase", 2, "Sale of Buxton Crescent", [](EditablePdf &p) { p.draw(2, drawn("Sale of Buxton Crescent")); }},
    {"exempt minute", "words", 2, "second bidder", [](EditablePdf &p) { p.draw(2, drawn("to accept the second bidder on the terms set out")); }},
    {"stream of a restricted paper", "stream", 2, "object",
        [](EditablePdf &p) {
            EditablePdf paper(tinyPdf({.pages = {{secret}}}));
            p.addResource(2, "/XObject", "/Odd", p.add(paper.object(paper.find("BT /F1"))));
        }},
    {"script", "extra", 0, "JavaScript", [](EditablePdf &p) { p.enter(p.catalog(), "/OpenAction << /S /JavaScript /JS (1) >>"); }},
    {"opening action", "extra", 0, "OpenAction", [](EditablePdf &p) { p.enter(p.catalog(), "/OpenAction [ " + QByteArray::number(p.page(1)) + " 0 R /Fit ]"); }},
    {"further actions", "extra", 2, "AA", [](EditablePdf &p) { p.enter(p.page(2), "/AA << >>"); }},
    {"program", "extra", 2, "Launch", [](EditablePdf &p) { p.enter(p.page(2), annotation("/Subtype /Link /A << /S /Launch >>")); }},
    {"attachment", "extra", 0, "EmbeddedFiles", [](EditablePdf &p) { p.enter(p.catalog(), "/EmbeddedFiles << >>"); }},
    {"form", "extra", 0, "AcroForm", [](EditablePdf &p) { p.enter(p.catalog(), "/AcroForm << /XFA (x) >>"); }},
    {"film", "extra", 2, "RichMedia", [](EditablePdf &p) { p.enter(p.page(2), annotation("/Subtype /RichMedia")); }},
    {"private data", "extra", 2, "PieceInfo", [](EditablePdf &p) { p.enter(p.page(2), "/PieceInfo << >>"); }},
    {"thumbnail", "extra", 2, "Thumb", [](EditablePdf &p) { p.enter(p.page(2), "/Thumb null"); }},
    {"description of a page", "extra", 2, "Metadata", [](EditablePdf &p) { p.enter(p.page(2), "/Metadata null"); }},
    {"description in other words", "extra", 0, "describes itself",
        [](EditablePdf &p) { p.object(p.find("<rdf:RDF")).replace("pdf:Producer", "pdf:Keywords"); }},
    {"link to a file", "extra", 2, "GoToR", [](EditablePdf &p) { p.enter(p.page(2), annotation("/Subtype /Link /A << /S /GoToR >>")); }},
    {"link to a disk", "extra", 2, "file:", [](EditablePdf &p) { p.enter(p.page(2), annotation("/Subtype /Link /A << /S /URI /URI (file:///s/1) >>")); }},
    {"mark of redaction", "extra", 2, "Redact", [](EditablePdf &p) { p.enter(p.page(2), annotation("/Subtype /Redact")); }},
    {"note", "extra", 2, "Text", [](EditablePdf &p) { p.enter(p.page(2), annotation("/Subtype /Text /Contents (x)")); }},
    {"layer", "extra", 0, "OCProperties", [](EditablePdf &p) { p.enter(p.catalog(), "/OCProperties << >>"); }},
    {"object that nothing leads to", "unreachable", 0, "Object", [](EditablePdf &p) { p.add("<< /Left (over) >>"); }},
};

VerifyEvidence evidenceIn(const QDir &folder)
{
    return {.restricted = {{folder.filePath(u"restricted.pdf"_s)}}, .allowed = {{folder.filePath(u"allowed.pdf"_s)}},
        .forbidden = {u"Sale of Buxton Crescent"_s, u"RESOLVED to accept the second bidder on the terms set out in the appendix"_s}};
}

QString told(const VerifyReport &report)
{
    QStringList lines;
    for (const VerifyFinding &finding : report.findings)
        lines.append(u"%1 on %2: %3"_s.arg(finding.kind).arg(finding.page.value_or(0)).arg(finding.text));
    return lines.join(u'\n');
}

} // namespace

class LeaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_RESULT(writeFile(path(u"restricted.pdf"_s), tinyPdf({.pages = {{secret}, {"at \xA3" "4,250,000 under NG22-0457-X on 12 May 2024"}}})));
        QVERIFY_RESULT(writeFile(path(u"allowed.pdf"_s), tinyPdf(openPaper())));
        m_clean = packOf({tinyPdf(openPaper())});
        QVERIFY(!m_clean.isEmpty());
    }

    void plantedLeaksAreCaught_data()
    {
        QTest::addColumn<int>("leak");
        for (size_t i = 0; i < std::size(leaks); ++i)
            QTest::newRow(leaks[i].name) << int(i);
    }

    void plantedLeaksAreCaught()
    {
        QFETCH(int, leak);
        const Leak &planted = leaks[leak];
        EditablePdf pack(m_clean);
        planted.plant(pack);
        const QString file = path(u"leak.pdf"_s);
        QVERIFY_RESULT(writeFile(file, pack.bytes()));
        const auto own = verifyHere(file, evidenceIn(m_folder.path()), VerifyReaders::Own);
        QVERIFY_RESULT(own);
        const bool isTold = std::ranges::any_of(own->findings, [&](const VerifyFinding &finding) {
            return finding.kind == QLatin1StringView(planted.kind) && finding.text.contains(QString::fromUtf8(planted.words))
                && (planted.page == 0 || finding.page == planted.page);
        });
        QVERIFY2(isTold, qPrintable(told(*own)));
        const auto second = verifyWithLibqpdf(file, evidenceIn(m_folder.path()));
        QVERIFY_RESULT(second);
        QVERIFY(!second->isClean());
    }

    void bytesBetweenObjectsAreCaught()
    {
        QByteArray bytes = EditablePdf(m_clean).bytes();
        const qsizetype table = bytes.lastIndexOf("xref\n0 ");
        const QByteArray left = "(" + QByteArray(words) + ")\n";
        bytes.insert(table, left);
        bytes.replace(QByteArray("startxref\n" + QByteArray::number(table)), QByteArray("startxref\n" + QByteArray::number(table + left.size())));
        QVERIFY_RESULT(writeFile(path(u"between.pdf"_s), bytes));
        for (const VerifyReaders readers : {VerifyReaders::Own, VerifyReaders::OwnAndLibqpdf}) {
            const auto report = verifyHere(path(u"between.pdf"_s), evidenceIn(m_folder.path()), readers);
            QVERIFY_RESULT(report);
            QVERIFY(!report->isClean());
        }
    }

    void cleanPacksPass_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("closed");
        QTest::addColumn<QString>("allowedText");
        const QByteArray act = "By virtue of paragraphs 1 and 3 of Part 1 of Schedule 12A of the Local Government Act 1972";
        QTest::newRow("nothing in common") << "Roads"_ba << "Secrets of state"_ba << QString();
        QTest::newRow("the same page") << act << act << QString();
        QTest::newRow("the Act's words") << act + " and so on" << "Closed. " + act << QString();
        QTest::newRow("seven words") << "has offered four million pounds for the roads"_ba << QByteArray(secret) << QString();
        QTest::newRow("words in another order") << "freehold the of whole the for pounds million four offered has"_ba << QByteArray(secret) << QString();
        QTest::newRow("the same sum in public") << "Cost: \xA3" "90,000"_ba << "Rent: \xA3" "90,000"_ba << QString();
        QTest::newRow("small change") << "Parking: \xA3" "2.50"_ba << "Tea: \xA3" "2.50"_ba << QString();
        QTest::newRow("the same day") << "on 12/05/2024 at 14:30"_ba << "by 12/05/2024 at 14:30"_ba << QString();
        QTest::newRow("the same name in public") << "Xavier Underwold spoke"_ba << "paid to Xavier Underwold"_ba << QString();
        QTest::newRow("half a name") << "Xavier spoke, and Underwold"_ba << "paid to Xavier Underwold"_ba << QString();
        QTest::newRow("a public title says so") << "Works at Buxton"_ba << "nothing"_ba << u"The sale of Buxton Crescent"_s;
        QTest::newRow("capitals that are no name") << "Executive Director of Place"_ba << "the Executive Director of Finance"_ba << QString();
        QTest::newRow("the year and the Act") << "2024/25 and s.100A(4)"_ba << "2024/25, s.100A(4)"_ba << QString();
    }

    void cleanPacksPass()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, closed);
        QFETCH(QString, allowedText);
        const QByteArray paper = tinyPdf({.pages = {{open}}});
        QVERIFY_RESULT(writeFile(path(u"open.pdf"_s), paper));
        QVERIFY_RESULT(writeFile(path(u"closed.pdf"_s), tinyPdf({.pages = {{closed}}})));
        VerifyEvidence evidence{.restricted = {{path(u"closed.pdf"_s)}}, .allowed = {{path(u"open.pdf"_s)}},
            .forbidden = {u"Sale of Buxton Crescent"_s}, .allowedTexts = {allowedText}};
        QByteArray pack = packOf({paper}, allowedText.isEmpty() ? u"An item"_s : allowedText);
        expectClean(pack, evidence);
    }

    void whatIsMadeOfTheSameFontsAndFormsPasses()
    {
        // Our own pages in both: the same fonts, the same forms of words, other matter.
        const auto made = [](const QString &matter) {
            Document document{.title = u"Report"_s};
            document.blocks = {Heading{1, plainText(u"Report of the Director"_s)}, Paragraph{plainText(matter)}};
            return typeset(document);
        };
        const auto open = made(u"The roads are mended in the autumn."_s);
        const auto closed = made(u"The bidder withdrew in the spring of last year, and nobody was told of it."_s);
        QVERIFY_RESULT(open);
        QVERIFY_RESULT(closed);
        QVERIFY_RESULT(writeFile(path(u"open.pdf"_s), open->pdf));
        QVERIFY_RESULT(writeFile(path(u"closed.pdf"_s), closed->pdf));
        VerifyEvidence evidence{.restricted = {{path(u"closed.pdf"_s)}}, .allowed = {{path(u"open.pdf"_s)}}};
        const QByteArray pack = packOf({open->pdf});
        expectClean(pack, evidence);
        const QByteArray leaking = packOf({open->pdf, closed->pdf});
        QVERIFY_RESULT(writeFile(path(u"leak.pdf"_s), leaking));
        const auto report = verifyHere(path(u"leak.pdf"_s), evidence, VerifyReaders::Own);
        QVERIFY_RESULT(report);
        QVERIFY2(told(*report).contains(u"words on 2: "_s), qPrintable(told(*report)));
        QVERIFY2(told(*report).contains(u"bidder withdrew in the spring of last year"_s), qPrintable(told(*report)));
    }

private:
    static TinyPdf openPaper()
    {
        return {.pages = {{"The council is asked to note the report"}, {"on road repairs in the autumn"}, {"and to thank everybody"}}, .bookmarks = true};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QByteArray packOf(const QList<QByteArray> &papers, const QString &title = u"An item"_s) const
    {
        PackSources pack{.title = u"Cabinet: Public Document Pack"_s, .fileId = QByteArray(16, 'k')};
        int number = 1;
        for (const QByteArray &bytes : papers) {
            const int item = int(pack.items.size());
            const int pages = int(bytes.count("/Type /Page ") + bytes.count("/Type/Page/"));
            pack.items.append({QString::number(item + 5), title});
            pack.sources.append({.bytes = bytes, .name = u"paper"_s, .title = u"A paper"_s, .item = item, .pages = pages, .firstNumber = number});
            number += pages;
        }
        const QString file = m_folder.filePath(u"spliced.pdf"_s);
        return splice(pack, file) ? readFile(file).value_or(QByteArray()) : QByteArray();
    }

    void expectClean(const QByteArray &pack, const VerifyEvidence &evidence)
    {
        QVERIFY(!pack.isEmpty());
        QVERIFY_RESULT(writeFile(path(u"clean.pdf"_s), pack));
        const auto own = verifyHere(path(u"clean.pdf"_s), evidence, VerifyReaders::Own);
        QVERIFY_RESULT(own);
        QVERIFY2(own->isClean(), qPrintable(told(*own)));
        const auto second = verifyWithLibqpdf(path(u"clean.pdf"_s), evidence);
        QVERIFY_RESULT(second);
        QVERIFY2(second->isClean(), qPrintable(told(*second)));
    }

    QTemporaryDir m_folder;
    QByteArray m_clean;
};

QTEST_GUILESS_MAIN(LeaksTest)
#include "leaks_test.moc"
