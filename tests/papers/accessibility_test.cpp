#include "core/papers/accessibility/checker.h"
#include "core/papers/plainform.h"
#include "core/typeset/typesetter.h"
#include "tests/pack/editablepdf.h"
#include "tests/pack/tinypdf.h"
#include "tests/papers/structurespec.h"
#include "tests/support/testsupport.h"
#include "tests/typeset/sample.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

reading::View viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

AccessReport checked(const QByteArray &pdf)
{
    const reading::PlainFile file(viewOf(pdf));
    if (!file.problem().isEmpty())
        qFatal("the test's own file can't be read: %s", qPrintable(file.problem()));
    return checkAccessibility(file);
}

QString rulesOf(const AccessReport &report)
{
    QStringList rules;
    for (const AccessFinding &finding : report.findings)
        rules.append(finding.rule);
    return rules.join(u' ');
}

/// Changes the first `from` of the first object that has `in`.
void change(EditablePdf &pdf, const QByteArray &in, const QByteArray &from, const QByteArray &to)
{
    const int id = pdf.find(in);
    if (id <= 0)
        qFatal("the sample has no %s", in.constData());
    QByteArray &object = pdf.object(id);
    const qsizetype at = object.indexOf(from);
    if (at < 0)
        qFatal("the sample has no %s in %s", from.constData(), in.constData());
    object.replace(at, from.size(), to);
}

QByteArray ref(int id)
{
    return QByteArray::number(id) + " 0 R";
}

void annotate(EditablePdf &pdf, const QByteArray &entries)
{
    const int annotation = pdf.add("<< /Type /Annot /Rect [ 100 100 200 120 ] " + entries + " >>");
    change(pdf, "/Annots [", "/Annots [", "/Annots [ " + ref(annotation));
}

/// A string in a new font.
void write(EditablePdf &pdf, const QByteArray &font, const QByteArray &string)
{
    pdf.addResource(1, "/Font", "/FX", pdf.add("<< /Type /Font " + font + " >>"));
    pdf.draw(1, "/Artifact BMC BT /FX 10 Tf " + string + " Tj ET EMC");
}

QByteArray number(int value)
{
    return QByteArray(1, char(value >> 8)) + char(value & 0xFF);
}

/// A TrueType program of so many glyphs with so many empty character maps, and nothing else.
int trueType(EditablePdf &pdf, int glyphs, int maps)
{
    const QByteArray maxp = QByteArray(4, '\0') + number(glyphs) + QByteArray(2, '\0');
    QByteArray cmap = number(0) + number(maps);
    for (int i = 0; i < maps; ++i)
        cmap += number(1) + number(0) + QByteArray(4, '\0');
    const auto row = [](const QByteArray &tag, int offset, qsizetype length) -> QByteArray {
        return tag + QByteArray(4, '\0') + QByteArray(2, '\0') + number(offset) +
               QByteArray(2, '\0') + number(int(length));
    };
    const QByteArray head = QByteArray::fromHex("00010000") + number(2) + QByteArray(6, '\0');
    const int start = 12 + 2 * 16;
    return pdf.add(streamObject(head + row("cmap", start, cmap.size()) +
                                row("maxp", int(start + cmap.size()), maxp.size()) + cmap + maxp));
}

QByteArray descriptor(EditablePdf &pdf, int flags, int program)
{
    return "/FontDescriptor " +
           ref(pdf.add("<< /Type /FontDescriptor /Flags " + QByteArray::number(flags) +
                       " /FontFile2 " + ref(program) + " >>"));
}

/// The sample's first composite font, with another map from codes to glyphs.
void remap(EditablePdf &pdf, const QByteArray &entries, const QByteArray &map)
{
    change(pdf, "/Encoding /Identity-H", "/Encoding /Identity-H",
           "/Encoding " + ref(pdf.add(streamObject(map, "/Type /CMap /CMapName /Own " + entries))));
}

const QByteArray system =
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";

struct Plant
{
    const char *rule;
    void (*plant)(EditablePdf &pdf);
};

const std::vector<Plant> faults{
    {"7.1-11",
     [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/StructTreeRoot", "/Nothing"); }},
    {"7.1-a",
     [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Marked true", "/Marked false"); }},
    {"7.1-4",
     [](EditablePdf &pdf) {
         change(pdf, "/Type /Catalog", "/Marked true", "/Marked true /Suspects true");
     }},
    {"7.1-10",
     [](EditablePdf &pdf) {
         change(pdf, "/Type /Catalog", "/DisplayDocTitle true", "/DisplayDocTitle false");
     }},
    {"7.1-8", [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Metadata", "/Nothing"); }},
    {"7.1-9",
     [](EditablePdf &pdf) { pdf.object(pdf.find("<dc:title>")).replace("dc:title", "dc:other"); }},
    {"5-1",
     [](EditablePdf &pdf) {
         pdf.object(pdf.find("<pdfuaid:part>")).replace("pdfua/ns/id/", "pdfua/ns/no/");
     }},
    {"5-2",
     [](EditablePdf &pdf) {
         pdf.object(pdf.find("<pdfuaid:part>")).replace("<pdfuaid:part>1<", "<pdfuaid:part>2<");
     }},
    {"5-3",
     [](EditablePdf &pdf) {
         pdf.object(pdf.find("<pdfuaid:part>")).replace("pdfuaid", "pdfuaxx");
     }},
    {"7.1-3", [](EditablePdf &pdf) { pdf.draw(1, "0 0 10 10 re f"); }},
    {"7.1-2",
     [](EditablePdf &pdf) {
         pdf.draw(1, "/Artifact BMC /P << /MCID 0 >> BDC 0 0 10 10 re f EMC EMC");
     }},
    {"7.1-1",
     [](EditablePdf &pdf) {
         pdf.draw(1, "/P << /MCID 0 >> BDC /Artifact BMC 0 0 10 10 re f EMC EMC");
     }},
    {"7.1-12", [](EditablePdf &pdf) { change(pdf, "/S /H2", " /P ", " /Nothing "); }},
    {"7.1-b",
     [](EditablePdf &pdf) { change(pdf, "/Type /StructTreeRoot", "/ParentTree", "/Nothing"); }},
    {"7.2-2", [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Lang", "/Nothing"); }},
    {"7.2-22", [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Lang", "/Nothing"); }},
    {"7.2-24", [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Lang", "/Nothing"); }},
    {"7.2-25",
     [](EditablePdf &pdf) {
         change(pdf, "/Type /Catalog", "/Lang", "/Nothing");
         annotate(pdf, "/Subtype /Widget /TU (Name)");
     }},
    {"7.2-29",
     [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Lang ", "/Lang (en_GB) /Old "); }},
    {"7.2-33", [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Lang", "/Nothing"); }},
    {"7.2-34", [](EditablePdf &pdf) { change(pdf, "/Type /Catalog", "/Lang", "/Nothing"); }},
    {"7.2-30",
     [](EditablePdf &pdf) {
         change(pdf, "/Type /Catalog", "/Lang", "/Nothing");
         pdf.draw(1, "/Span << /ActualText (words) >> BDC EMC");
     }},
    {"7.2-31",
     [](EditablePdf &pdf) {
         change(pdf, "/Type /Catalog", "/Lang", "/Nothing");
         pdf.draw(1, "/Span << /Alt (words) >> BDC EMC");
     }},
    {"7.2-32",
     [](EditablePdf &pdf) {
         change(pdf, "/Type /Catalog", "/Lang", "/Nothing");
         pdf.draw(1, "/Span << /E (words) >> BDC EMC");
     }},
    {"7.3-1", [](EditablePdf &pdf) { change(pdf, "/S /Figure", "/Alt ", "/Nothing "); }},
    {"7.10-1",
     [](EditablePdf &pdf) { pdf.enter(pdf.catalog(), "/OCProperties << /D << /Order [ ] >> >>"); }},
    {"7.10-2",
     [](EditablePdf &pdf) {
         pdf.enter(pdf.catalog(),
                   "/OCProperties << /D << /Name (A) >> /Configs [ << /Name (B) /AS [ ] >> ] >>");
     }},
    {"7.11-1",
     [](EditablePdf &pdf) { pdf.add("<< /Type /Filespec /F (a.txt) /EF << /F 1 0 R >> >>"); }},
    {"7.15-1",
     [](EditablePdf &pdf) {
         const int form =
             pdf.add(streamObject("<config><dynamicRender>required</dynamicRender></config>"));
         pdf.enter(pdf.catalog(), "/AcroForm << /XFA [ (config) " + ref(form) + " ] >>");
     }},
    {"7.18.1-1", [](EditablePdf &pdf) { annotate(pdf, "/Subtype /Text /Contents (why?)"); }},
    {"7.18.1-2", [](EditablePdf &pdf) { annotate(pdf, "/Subtype /Text"); }},
    {"7.18.1-3", [](EditablePdf &pdf) { annotate(pdf, "/Subtype /Widget"); }},
    {"7.18.2-1", [](EditablePdf &pdf) { annotate(pdf, "/Subtype /TrapNet"); }},
    {"7.18.3-1", [](EditablePdf &pdf) { change(pdf, "/Tabs /S", "/Tabs /S", "/Tabs /R"); }},
    {"7.18.4-1", [](EditablePdf &pdf) { annotate(pdf, "/Subtype /Widget /TU (Name)"); }},
    {"7.18.4-2", [](EditablePdf &pdf) { change(pdf, "/S /Link", "/S /Link", "/S /Form"); }},
    {"7.18.5-1",
     [](EditablePdf &pdf) { change(pdf, "/Subtype /Link", "/StructParent ", "/Nothing "); }},
    {"7.18.5-2",
     [](EditablePdf &pdf) { change(pdf, "/Subtype /Link", "/Contents ", "/Nothing "); }},
    {"7.18.6.2-1",
     [](EditablePdf &pdf) {
         annotate(pdf, "/Subtype /Screen /A << /R << /C << /Alt [ (en) (A film) ] >> >> >>");
     }},
    {"7.18.6.2-2",
     [](EditablePdf &pdf) {
         annotate(pdf, "/Subtype /Screen /A << /R << /C << /CT (video/mp4) >> >> >>");
     }},
    {"7.18.8-1",
     [](EditablePdf &pdf) {
         const QByteArray key = pdf.value(pdf.find("/Subtype /Link"), "StructParent");
         annotate(pdf, "/Subtype /PrinterMark /StructParent " + key);
     }},
    {"7.20-1",
     [](EditablePdf &pdf) {
         pdf.add(streamObject("", "/Type /XObject /Subtype /Form /Ref << >>"));
     }},
    {"7.20-2",
     [](EditablePdf &pdf) {
         const int form =
             pdf.add(streamObject("", "/Type /XObject /Subtype /Form /StructParents 9999"));
         pdf.addResource(1, "/XObject", "/Twice", form);
         pdf.draw(1, "/Twice Do /Twice Do");
     }},
    {"7.21.3.1-1",
     [](EditablePdf &pdf) {
         remap(pdf, "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >>", "");
     }},
    {"7.21.3.2-1",
     [](EditablePdf &pdf) { change(pdf, "/CIDToGIDMap", "/CIDToGIDMap", "/Nothing"); }},
    {"7.21.3.3-1",
     [](EditablePdf &pdf) {
         change(pdf, "/Encoding /Identity-H", "/Encoding /Identity-H", "/Encoding /OurOwn-H");
     }},
    {"7.21.3.3-2", [](EditablePdf &pdf) { remap(pdf, system + " /WMode 1", "/WMode 0 def"); }},
    {"7.21.3.3-3", [](EditablePdf &pdf) { remap(pdf, system, "/OurOwn-H usecmap"); }},
    {"7.21.4.1-1", [](EditablePdf &pdf) { change(pdf, "/FontFile2", "/FontFile2", "/Nothing"); }},
    {"7.21.4.1-2",
     [](EditablePdf &pdf) { pdf.draw(1, "/Artifact BMC BT /F0 10 Tf <FFF0> Tj ET EMC"); }},
    {"7.21.4.2-2",
     [](EditablePdf &pdf) {
         change(pdf, "/FontFile2", "/FontFile2",
                "/CIDSet " + ref(pdf.add(streamObject("\x80"))) + " /FontFile2");
     }},
    {"7.21.5-1", [](EditablePdf &pdf) { change(pdf, "/W [", "/W [", "/Nothing ["); }},
    {"7.21.6-1",
     [](EditablePdf &pdf) {
         write(pdf,
               "/Subtype /TrueType /Encoding /WinAnsiEncoding " +
                   descriptor(pdf, 32, trueType(pdf, 9, 0)),
               "(A)");
     }},
    {"7.21.6-2",
     [](EditablePdf &pdf) {
         write(pdf, "/Subtype /TrueType " + descriptor(pdf, 32, trueType(pdf, 9, 1)), "(A)");
     }},
    {"7.21.6-3",
     [](EditablePdf &pdf) {
         write(pdf,
               "/Subtype /TrueType /Encoding /WinAnsiEncoding " +
                   descriptor(pdf, 4, trueType(pdf, 9, 1)),
               "(A)");
     }},
    {"7.21.6-4",
     [](EditablePdf &pdf) {
         write(pdf, "/Subtype /TrueType " + descriptor(pdf, 4, trueType(pdf, 9, 2)), "(A)");
     }},
    {"7.21.7-1", [](EditablePdf &pdf) { change(pdf, "/ToUnicode", "/ToUnicode", "/Nothing"); }},
    {"7.21.7-2",
     [](EditablePdf &pdf) {
         const int map = pdf.add(streamObject("1 beginbfchar <41> <FFFE> endbfchar"));
         write(pdf,
               "/Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode " +
                   ref(map),
               "(A)");
     }},
    {"7.21.8-1",
     [](EditablePdf &pdf) { pdf.draw(1, "/Artifact BMC BT /F0 10 Tf <0000> Tj ET EMC"); }},
};

struct TreeFault
{
    const char *rule;
    const char *tree;
    const char *mended; ///< a tree of the kind that keeps the rule
    const char *roles = "";
};

const std::vector<TreeFault> treeFaults{
    {"7.1-5", "Odd", "Odd", ""},
    {"7.1-6", "Odd", "Odd", "/Odd /Even /Even /Odd"},
    {"7.1-7", "P", "Odd", "/P /H1 /Odd /P"},
    {"7.2-3", "Table(TR(TD) P)", "Table(Caption TR(TD))"},
    {"7.2-4", "Sect(TR(TD))", "Table(TBody(TR(TD)))"},
    {"7.2-5", "Sect(THead(TR(TH)))", "Table(THead(TR(TH)) TBody(TR(TD)))"},
    {"7.2-6", "Sect(TBody(TR(TD)))", "Table(NonStruct(TBody(TR(TD))))"},
    {"7.2-7", "Sect(TFoot(TR(TD)))", "Table(TBody(TR(TD)) TFoot(TR(TD)))"},
    {"7.2-8", "Table(TH)", "Table(TR(TH))"},
    {"7.2-9", "Table(TD)", "Table(TR(TD))"},
    {"7.2-10", "Table(TR(TD P))", "Table(TR(TD(P)))"},
    {"7.2-11", "Table(THead(TR(TH)) THead(TR(TH)) TBody(TR(TD)))",
     "Table(THead(TR(TH)) TBody(TR(TD)))"},
    {"7.2-12", "Table(TBody(TR(TD)) TFoot(TR(TD)) TFoot(TR(TD)))",
     "Table(TBody(TR(TD)) TFoot(TR(TD)))"},
    {"7.2-13", "Table(TR(TD) TFoot(TR(TD)))", "Table(TBody(TR(TD)) TFoot(TR(TD)))"},
    {"7.2-14", "Table(THead(TR(TH)) TR(TD))", "Table(THead(TR(TH)) TBody(TR(TD)))"},
    {"7.2-15", "Table(TR(TD TD{/A<</O/Table/RowSpan 2>>} TD) TR(TD{/A<</O/Table/ColSpan 2>>} TD))",
     "Table(TR(TD TD{/A<</O/Table/RowSpan 2>>} TD) TR(TD TD))"},
    {"7.2-16", "Table(TR(TD) Caption TR(TD))", "Table(TR(TD) TR(TD) Caption)"},
    {"7.2-39", "Table(Caption TR(TD) Caption)", "Table(Caption TR(TD))"},
    {"7.2-41", "Table(TR(TD TD{/A<</O/Table/RowSpan 3>>}) TR(TD))",
     "Table(TR(TD TD{/A<</O/Table/RowSpan 2>>}) TR(TD))"},
    {"7.2-42", "Table(TR(TD TD) TR(TD TD TD))",
     "Table(TR(TD TD) TR(TD{/A<</O/Table/ColSpan 2>>}))"},
    {"7.2-43", "Table(TR(TD TD) TR(TD))", "Table(TR(TD TD) TR(TD TD))"},
    {"7.2-36", "Table(THead(TR(TH) P) TBody(TR(TD)))", "Table(THead(TR(TH)) TBody(TR(TD)))"},
    {"7.2-37", "Table(TBody(TR(TD) P))", "Table(TBody(TR(TD) TR(TD)))"},
    {"7.2-38", "Table(TBody(TR(TD)) TFoot(P))", "Table(TBody(TR(TD)) TFoot(TR(TD)))"},
    {"7.2-17", "Sect(LI(LBody))", "L(LI(LBody))"},
    {"7.2-18", "Sect(LBody)", "L(LI(Lbl LBody))"},
    {"7.2-19", "L(LI(LBody) P)", "L(Caption LI(LBody) L(LI(LBody)))"},
    {"7.2-20", "L(LI(P))", "L(LI(Lbl LBody))"},
    {"7.2-40", "L(LI(LBody) Caption)", "L(Caption LI(LBody))"},
    {"7.2-26", "Sect(TOCI)", "TOC(TOCI)"},
    {"7.2-27", "TOC(TOCI P)", "TOC(TOCI TOC(TOCI))"},
    {"7.2-28", "TOC(TOCI Caption)", "TOC(Caption TOCI)"},
    {"7.2-21", "Span{/ActualText(words)}", "Span{/ActualText(words)/Lang(en)}"},
    {"7.2-23", "Span{/E(words)}", "Sect{/Lang(en)}(Span{/E(words)})"},
    {"7.3-1", "Figure{/Alt()}", "Figure{/ActualText(words)}"},
    {"7.4.2-1", "H1 H3", "H1 H2 H3 H1 H2"},
    {"7.4.2-1", "H2", "H1"},
    {"7.4.2-1", "Sect(H1) Sect(H3)", "Sect(H1 Sect(H2)) Sect(H3)"},
    {"7.4.4-1", "Sect(H P H)", "Sect(H P Sect(H))"},
    {"7.4.4-2", "H H1", "H Sect(H)"},
    {"7.4.4-3", "H H1", "H1 H1"},
    {"7.5-1", "Table(TR(TD TH) TR(TD TD))",
     "Table(TR(TH{/A<</O/Table/Scope/Column>>} TH) TR(TD TD))"},
    {"7.5-2", "Table(TR(TD{/A<</O/Table/Headers[(b)]>>} TH{/ID(a)}))",
     "Table(TR(TD{/A<</O/Table/Headers[(a)]>>} TH{/ID(a)}) TR(TD{/A<</O/Table/Headers[(a)]>>} "
     "TD))"},
    {"7.7-1", "Formula", "Formula{/Alt(a squared)}"},
    {"7.9-1", "Note", "Note{/ID(n1)}"},
    {"7.9-2", "Note{/ID(n1)} Note{/ID(n1)}", "Note{/ID(n1)} Note{/ID(n2)}"},
    {"7.18.4-2", "Form", "Form{/A<</O/PrintField/Role/tv>>}"},
};

} // namespace

/// A catalogue of faults, each planted in a file that has none: a rule that is dropped makes a row
/// fail.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto document = typeset(sampleAgenda(0), {.standalone = true});
        QVERIFY_RESULT(document);
        m_clean = EditablePdf(document->pdf).bytes();
    }

    void aCleanFileHasNoFindings()
    {
        const AccessReport report = checked(m_clean);
        QCOMPARE(rulesOf(report), QString());
        QVERIFY(report.passes());
        QVERIFY(report.claimsPdfUa);
        QVERIFY(adviceOn(report).isEmpty());
    }

    void aPlantedFaultIsFound_data()
    {
        QTest::addColumn<qsizetype>("number");
        for (size_t at = 0; at < faults.size(); ++at)
            QTest::addRow("%s", faults[at].rule) << qsizetype(at);
    }

    void aPlantedFaultIsFound()
    {
        QFETCH(const qsizetype, number);
        const Plant &fault = faults.at(size_t(number));
        EditablePdf pdf(m_clean);
        fault.plant(pdf);
        const AccessReport report = checked(pdf.bytes());
        QVERIFY2(report.has(QString::fromLatin1(fault.rule)),
                 qPrintable(u"found only: "_s + rulesOf(report)));
    }

    void aFaultInATreeIsFound_data()
    {
        QTest::addColumn<qsizetype>("number");
        for (size_t at = 0; at < treeFaults.size(); ++at)
            QTest::addRow("%s in %s", treeFaults[at].rule, treeFaults[at].tree) << qsizetype(at);
    }

    void aFaultInATreeIsFound()
    {
        QFETCH(const qsizetype, number);
        const TreeFault &fault = treeFaults.at(size_t(number));
        const QString rule = QString::fromLatin1(fault.rule);
        const AccessReport found =
            checked(pdfOfTree(fault.tree, rule == "7.1-5"_L1 ? "" : fault.roles));
        QVERIFY2(found.has(rule), qPrintable(u"found only: "_s + rulesOf(found)));
        const QByteArray mendedRoles =
            rule == "7.1-5"_L1 || rule == "7.1-6"_L1 || rule == "7.1-7"_L1 ? "/Odd /P" : "";
        const AccessReport kept = checked(pdfOfTree(fault.mended, mendedRoles));
        QVERIFY2(!kept.has(rule), "it is found in the mended tree as well");
    }

    /// No rule without its row.
    void everyRuleIsInTheCatalogue()
    {
        QSet<QString> planted{u"7.16-1"_s};
        for (const Plant &fault : faults)
            planted.insert(QString::fromLatin1(fault.rule));
        for (const TreeFault &fault : treeFaults)
            planted.insert(QString::fromLatin1(fault.rule));
        QSet<QString> written;
        QDirIterator sources(QStringLiteral(MOOTHALL_SOURCE_DIR "/core/papers/accessibility"),
                             {u"*rules.cpp"_s, u"checker.cpp"_s, u"contentwalk.cpp"_s},
                             QDir::Files);
        static const QRegularExpression rule(u"\"(\\d+(\\.\\d+)*-[0-9a-z]+)\""_s);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            auto matches = rule.globalMatch(QString::fromUtf8(source.readAll()));
            while (matches.hasNext())
                written.insert(matches.next().captured(1));
        }
        QVERIFY(written.size() > 80);
        QCOMPARE(QStringList((written - planted).values()).join(u' '), QString());
    }

    void aFileThatIsLockedAgainstReadersIsFound()
    {
        QTemporaryDir folder;
        QFile clean(folder.filePath(u"clean.pdf"_s));
        QVERIFY(clean.open(QIODevice::WriteOnly));
        clean.write(m_clean);
        clean.close();
        const QString locked = folder.filePath(u"locked.pdf"_s);
        const ToolAnswer answer = runTool(u"qpdf"_s, {u"--allow-weak-crypto"_s,
                                                      u"--encrypt"_s,
                                                      {},
                                                      u"owner"_s,
                                                      u"128"_s,
                                                      u"--accessibility=n"_s,
                                                      u"--"_s,
                                                      clean.fileName(),
                                                      locked});
        QVERIFY2(answer.code == 0, answer.text.constData());
        QFile file(locked);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = accessibilityOfAnyPdf(file.readAll());
        QVERIFY_RESULT(report);
        QCOMPARE(rulesOf(*report), u"7.16-1"_s);
    }

    void findingsAreToldInWords()
    {
        EditablePdf pdf(m_clean);
        change(pdf, "/S /Figure", "/Alt ", "/Nothing ");
        change(pdf, "/Type /Catalog", "/Metadata", "/Nothing");
        const AccessReport report = checked(pdf.bytes());
        const QList<AccessAdvice> advice = adviceOn(report);
        QCOMPARE(advice.size(), 2);
        QCOMPARE(advice[0].problem,
                 u"1 picture(s) have no description for people who can't see them (page 1)."_s);
        QVERIFY(advice[0].remedy.contains(u"View Alt Text"_s));
        QCOMPARE(advice[0].rules, u"ISO 14289-1, 7.3-1"_s);
        QCOMPARE(AccessReport::fromJson(report.toJson()), report);
    }

    /// What may take for ever or end in a crash: it ends soon, whatever it says.
    void hostileStructuresAreBounded()
    {
        QByteArray deep("P");
        for (int level = 0; level < 20'000; ++level)
            deep = "Sect(" + deep + ")";
        QVERIFY(checked(pdfOfTree(deep, "")).has(u"7.1-10"_s));
        const QByteArray knot = canonicalFile(
            {"<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R >>",
             "<< /Type /Pages /Kids [ ] /Count 0 >>",
             "<< /Type /StructTreeRoot /K [ 4 0 R ] /ParentTree 3 0 R /Kids [ 3 0 R ] >>",
             "<< /S /Table /P 5 0 R /K [ 4 0 R 5 0 R ] >>",
             "<< /S /TR /P 4 0 R /K [ 4 0 R 5 0 R 6 0 R ] >>",
             "<< /S /TD /P 6 0 R /A << /O /Table /RowSpan 2000000000 /ColSpan 2000000000 >> >>"},
            1);
        QVERIFY(!checked(knot).passes());
    }

private:
    QByteArray m_clean;
};

QTEST_GUILESS_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
