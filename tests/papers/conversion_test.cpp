#include "core/base/files.h"
#include "core/papers/intake.h"
#include "core/papers/libreoffice.h"
#include "core/papers/officefile.h"
#include "core/papers/paperfault.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// What is expected of one file of the corpus.
struct Expected
{
    const char *file;
    std::optional<PaperFault> refused; ///< without a choice of text
    int pages;                         ///< at least; 0 where it is refused
    DocumentMarks marks;
};

const QList<Expected> expectations{
    {"comments-rich.docx", {}, 1, {.comments = 4}},
    {"damaged-truncated.docx", PaperFault::BadDocument, 0, {}},
    {"embedded-office-files.docx", {}, 2, {.comments = 3, .embedded = 5}},
    {"encrypted-password-pass.docx", PaperFault::LockedDocument, 0, {}},
    {"external-linked-image.docx", {}, 1, {.linked = 1}},
    {"govuk-form-landscape-tables.docx", {}, 1, {}},
    {"legacy-word-97.doc", {}, 1, {}},
    {"macro-enabled.docm", {}, 1, {.macros = 1}},
    {"odt-chart.odt", {}, 1, {.embedded = 1}},
    {"odt-headings-table.odt", {}, 1, {}},
    {"odt-tracked-changes.odt", PaperFault::Tracked, 1, {.changes = 3, .changers = 3}},
    {"report-46p-toc-tables-footnotes.docx", {}, 40, {}},
    {"rich-text.rtf", {}, 1, {}},
    {"sections-mixed-orientation.docx", {}, 4, {}},
    {"template-plan-12p-landscape-toc.dotx", {}, 10, {}},
    {"tracked-changes.docx", PaperFault::Tracked, 1, {.changes = 8, .changers = 1}},
    {"xml-external-entity.docx", PaperFault::Hostile, 0, {}},
};

QString corpusFile(const QString &name)
{
    return sharedFolder() + u"/corpus/docx/"_s + name;
}

QByteArray ranProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

} // namespace

/// The picture of a few grey levels as a PNG: eight bits a sample, no filter.
QByteArray greyPng(int width, int height)
{
    const auto chunk = [](const QByteArray &type, const QByteArray &data) -> QByteArray {
        // Nobody we know checks the sums, so they are left at nought.
        QByteArray length(4, '\0');
        qToBigEndian(quint32(data.size()), length.data());
        return length + type + data + QByteArray(4, '\0');
    };
    QByteArray head(13, '\0');
    qToBigEndian(quint32(width), head.data());
    qToBigEndian(quint32(height), head.data() + 4);
    head[8] = 8;
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0';
        for (int x = 0; x < width; ++x)
            rows += char(x * 7 + y * 3);
    }
    return "\x89PNG\r\n\x1A\n"_ba + chunk("IHDR", head) + chunk("IDAT", qCompress(rows).mid(4)) + chunk("IEND", {});
}

/// What isn't a PDF becomes one, or is refused in a sentence.
class ConversionTest : public QObject
{
    Q_OBJECT

private:
    PapersFolder folder() const { return PapersFolder(m_scratch.filePath(u"test.papers"_s)); }
    QString made(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_scratch.filePath(name);
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }
    QString textOf(const StoredPaper &paper) const
    {
        return QString::fromUtf8(ranProgram(u"pdftotext"_s, {u"-layout"_s, folder().canonicalPath(paper.sha256), u"-"_s}));
    }

    QTemporaryDir m_scratch;

private Q_SLOTS:
    void initTestCase()
    {
        if (!canConvert(PaperKind::Text))
            QSKIP("needs LibreOffice (Debian's libreoffice-writer-nogui), which isn't here");
    }

    void corpus_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < expectations.size(); ++at)
            QTest::addRow("%s", expectations.at(at).file) << at;
    }

    void corpus()
    {
        MOOTHALL_NEEDS_SHARED();
        QFETCH(int, at);
        const Expected &expected = expectations.at(at);
        const QString file = corpusFile(QString::fromLatin1(expected.file));
        auto paper = takeIn(file, folder());
        if (expected.refused) {
            QVERIFY(!paper);
            QVERIFY2(faultOf(paper.error()) == expected.refused, qPrintable(paper.error().sentence()));
            QVERIFY(paper.error().sentence().contains(QString::fromLatin1(expected.file)));
            if (expected.refused != PaperFault::Tracked)
                return;
            paper = takeIn(file, folder(), {}, {.finalText = true});
        }
        QVERIFY_RESULT(paper);
        QVERIFY2(paper->facts.pages >= expected.pages, qPrintable(QString::number(paper->facts.pages)));
        QVERIFY(paper->facts.tagged);
        QCOMPARE(paper->facts.madeFrom->marks.toJson(), expected.marks.toJson());
        QCOMPARE(paper->facts.madeFrom->finalText, expected.refused == PaperFault::Tracked);
        QCOMPARE(*readFile(folder().sourcePath(paper->facts.madeFrom->sha256)), *readFile(file));
        QVERIFY(folder().verifyStored(paper->sha256));
        QTRY_VERIFY(QDir(folder().temporaryFolder()).isEmpty()); // LibreOffice's own goes a moment later
        QVERIFY(ranProgram(u"qpdf"_s, {u"--check"_s, folder().canonicalPath(paper->sha256)}).contains("No syntax"));
    }

    void theFinalTextHasNothingThatWasStruckOut()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto paper = takeIn(corpusFile(u"tracked-changes.docx"_s), folder(), {}, {.finalText = true});
        QVERIFY_RESULT(paper);
        const QString text = textOf(*paper);
        QVERIFY(text.contains(u"You can also type a keyword"_s));
        QVERIFY(!text.contains(u"embed code"_s)); // a struck run
        QVERIFY(!text.contains(u"200"_s));        // a struck row of a table
        QVERIFY(text.contains(u"400"_s));
        const auto open = takeIn(corpusFile(u"odt-tracked-changes.odt"_s), folder(), {}, {.finalText = true});
        QVERIFY_RESULT(open);
        QCOMPARE(textOf(*open).simplified(), u"Bonjour los bonitos amigos ça va ?"_s);
        QVERIFY(open->facts.warnings.contains(u"final-text"_s));
    }

    void whatWasConvertedOnceIsKept()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto first = takeIn(corpusFile(u"comments-rich.docx"_s), folder());
        QVERIFY_RESULT(first);
        qputenv("MOOTHALL_SOFFICE", "/no/such/program");
        const auto again = takeIn(corpusFile(u"comments-rich.docx"_s), folder());
        const auto other = takeIn(corpusFile(u"text-box.docx"_s), folder());
        const auto sheet = takeIn(made(u"notes.txt"_s, "a"), folder());
        qunsetenv("MOOTHALL_SOFFICE");
        QVERIFY_RESULT(again);
        QCOMPARE(again->sha256, first->sha256);
        QCOMPARE(again->facts, first->facts);
        QCOMPARE(faultOf(other.error()), PaperFault::NoConverter);
        QCOMPARE(faultOf(sheet.error()), PaperFault::NoConverter);
    }

    void filesOfThisComputerAreNotDrawnIn()
    {
        MOOTHALL_NEEDS_SHARED();
        const QString secret = made(u"secret.png"_s, greyPng(64, 64));
        const QString file = m_scratch.filePath(u"nosy.docx"_s);
        QVERIFY(QFile::copy(corpusFile(u"external-linked-image.docx"_s), file));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        auto document = OfficeFile::open(file);
        QVERIFY_RESULT(document);
        const QString relations = u"word/_rels/document.xml.rels"_s;
        auto xml = document->read(relations);
        QVERIFY_RESULT(xml);
        xml->replace("https://example.com/image.png", QByteArray("file://" + secret.toUtf8()));
        QVERIFY(xml->contains("secret.png"));
        QVERIFY_RESULT(std::move(*document).rewrite({{relations, *xml}}));
        const auto paper = takeIn(file, folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.madeFrom->marks.linked, 1);
        const QByteArray pictures = ranProgram(u"pdfimages"_s, {u"-list"_s, folder().originalPath(paper->sha256)});
        QVERIFY2(!pictures.contains(" 64 "), pictures.constData());
    }

    void plainTextKeepsItsLines()
    {
        const auto paper = takeIn(made(u"Notes of a visit.txt"_s, "Site visit\r\n\r\n  Bridge    open\r\nCost \x80 5 \x96 caf\xE9\r\n"), folder());
        QVERIFY_RESULT(paper);
        const QString text = textOf(*paper);
        QVERIFY2(text.contains(u"Bridge    open"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Cost € 5 – café"_s), qPrintable(text));
        QVERIFY(paper->facts.tagged);
    }

    void aPictureLosesNothing()
    {
        const auto paper = takeIn(made(u"plan.png"_s, greyPng(120, 80)), folder());
        QVERIFY_RESULT(paper);
        QCOMPARE(paper->facts.pages, 1);
        QCOMPARE(paper->facts.scanPages, 1);
        QVERIFY(paper->facts.pageFacts.first().width > paper->facts.pageFacts.first().height);
        const QString root = m_scratch.filePath(u"out"_s);
        ranProgram(u"pdfimages"_s, {folder().canonicalPath(paper->sha256), root});
        const auto samples = readFile(root + u"-000.pgm"_s);
        const auto colours = readFile(root + u"-000.ppm"_s);
        const QByteArray found = samples ? *samples : colours.value_or(QByteArray());
        QVERIFY(!found.isEmpty());
        const qsizetype step = samples ? 1 : 3;
        const qsizetype start = found.size() - 120 * 80 * step;
        for (const auto &[x, y] : {std::pair(0, 0), std::pair(5, 3), std::pair(119, 79)})
            QCOMPARE(int(uchar(found.at(start + (y * 120 + x) * step))), (x * 7 + y * 3) & 0xFF);
        const auto broken = takeIn(made(u"broken.png"_s, greyPng(20, 20).left(60)), folder());
        QCOMPARE(faultOf(broken.error()), PaperFault::BadPicture);
        QVERIFY(broken.error().sentence().contains(u"broken.png"_s));
    }

    void sheetsAndSlidesAreConverted()
    {
        if (!canConvert(PaperKind::Sheet) || !canConvert(PaperKind::Slides))
            QSKIP("needs LibreOffice Calc and Impress (Debian's libreoffice-calc-nogui, libreoffice-impress-nogui)");
        const auto convert = [this](const QString &to, const QString &file) {
            ranProgram(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_scratch.filePath(u"profile"_s), u"--headless"_s,
                                      u"--convert-to"_s, to, u"--outdir"_s, m_scratch.path(), file});
        };
        convert(u"xlsx"_s, made(u"budget.csv"_s, "Service,2024\nRoads,12\n"));
        convert(u"odp"_s, made(u"talk.fodp"_s,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
            "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\" "
            "office:mimetype=\"application/vnd.oasis.opendocument.presentation\"><office:body><office:presentation>"
            "<draw:page draw:name=\"one\"><draw:frame svg:width=\"10cm\" svg:height=\"3cm\" svg:x=\"1cm\" svg:y=\"1cm\"><draw:text-box>"
            "<text:p>Bridges first</text:p></draw:text-box></draw:frame></draw:page>"
            "</office:presentation></office:body></office:document>"));
        const auto sheet = takeIn(m_scratch.filePath(u"budget.xlsx"_s), folder());
        QVERIFY_RESULT(sheet);
        QVERIFY(textOf(*sheet).contains(u"Roads"_s));
        const auto slides = takeIn(m_scratch.filePath(u"talk.odp"_s), folder());
        QVERIFY_RESULT(slides);
        QVERIFY(textOf(*slides).contains(u"Bridges first"_s));
    }
};

QTEST_GUILESS_MAIN(ConversionTest)
#include "conversion_test.moc"
