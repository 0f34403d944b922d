#include "core/base/files.h"
#include "core/papers/canonicalcheck.h"
#include "core/papers/intake.h"
#include "core/papers/paperfault.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    int exitCode;
    QString text;
};

/// What another program says of a file.
Said ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput())};
}

/// What stands after `key:` in what pdfinfo says.
QString infoOf(const QString &info, const QString &key)
{
    for (const QString &line : info.split(u'\n'))
        if (line.startsWith(key + u':'))
            return line.section(u':', 1).trimmed();
    return {};
}

/// The files that may not become papers, and why. Everything else must.
const QHash<QString, PaperFault> &refusals()
{
    static const QHash<QString, PaperFault> all{
        {u"damaged-5-bytes.pdf"_s, PaperFault::NotPdf},
        {u"damaged-not-a-pdf.pdf"_s, PaperFault::Damaged}, // it begins as a PDF and is none
        {u"damaged-fuzz-16214.pdf"_s, PaperFault::NoPages},
        {u"damaged-page-tree-too-deep.pdf"_s, PaperFault::NoPages},
        {u"handbuilt-T02-01_001_document-catalog-No-document-catalog.pdf"_s, PaperFault::Damaged},
        // Its tree holds nothing but itself: pages that lie about outside it may be ones that were
        // taken out.
        {u"handbuilt-T02-02_002_page-tree-kids-links-recursive.pdf"_s, PaperFault::NoPages},
        {u"form-xfa-dynamic-shell.pdf"_s, PaperFault::DynamicForm},
        {u"enc-acrobat-openpassword.pdf"_s, PaperFault::NeedsPassword},
        {u"enc-aes128-user-asdfzxcv.pdf"_s, PaperFault::NeedsPassword},
        {u"enc-aes256-user-view-owner-master.pdf"_s, PaperFault::NeedsPassword},
        {u"enc-libreoffice-openpassword.pdf"_s, PaperFault::NeedsPassword},
        {u"enc-rc4-40-user-view-owner-master.pdf"_s, PaperFault::NeedsPassword},
    };
    return all;
}

} // namespace

/// Real files through the real door: helper process, canonical form, facts.
class CanonicalTest : public QObject
{
    Q_OBJECT

private:
    QString source(const QString &name) const
    {
        return moothall::test::sharedFolder() + u"/corpus/pdf/"_s + name;
    }
    PapersFolder folder() const
    {
        return PapersFolder(m_scratch.filePath(u"test.moothall.papers"_s));
    }
    PaperFacts factsOf(const QString &name) const
    {
        const auto paper = takeIn(source(name), folder());
        return paper ? paper->facts : PaperFacts();
    }

    QTemporaryDir m_scratch;

private Q_SLOTS:
    void everyRealFileIsTakenOrRefusedWithTheRightSentence_data()
    {
        MOOTHALL_NEEDS_SHARED();
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pages");
        QTest::addColumn<bool>("tagged");
        const auto manifest = readFile(source(u"MANIFEST.tsv"_s));
        QVERIFY_RESULT(manifest);
        const QStringList lines = QString::fromUtf8(*manifest).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 121);
        for (const QString &line : lines.mid(1)) {
            const QStringList fields = line.split(u'\t');
            QTest::newRow(qPrintable(fields[0]))
                << fields[0] << fields[3] << (fields[5] == u"yes"_s);
        }
    }

    /// What was typed into a form that its program left to readers to draw.
    void valuesOfFormsStayVisible()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto paper = takeIn(source(u"form-need-appearances.pdf"_s), folder());
        QVERIFY_RESULT(paper);
        QProcess reader;
        reader.start(u"pdftotext"_s, {folder().canonicalPath(paper->sha256), u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QByteArray text = reader.readAllStandardOutput();
        for (const char *value : {"abc", "elephant", "delta"})
            QVERIFY2(text.contains(value), value);
    }

    void everyRealFileIsTakenOrRefusedWithTheRightSentence()
    {
        MOOTHALL_NEEDS_SHARED();
        QFETCH(QString, name);
        QFETCH(QString, pages);
        QFETCH(bool, tagged);
        const auto paper = takeIn(source(name), folder());
        if (refusals().contains(name)) {
            QVERIFY(!paper);
            QCOMPARE(faultOf(paper.error()).value_or(PaperFault::Folder), refusals()[name]);
            QVERIFY(paper.error().sentence().contains(name));
            return;
        }
        QVERIFY_RESULT(paper);
        const QString file = folder().canonicalPath(paper->sha256);
        const auto bytes = readFile(file);
        QVERIFY_RESULT(bytes);
        QCOMPARE(canonicalBreaches(*bytes), QStringList());
        QCOMPARE(paper->facts.tagged, tagged);
        if (pages != u"?"_s)
            QCOMPARE(QString::number(paper->facts.pages), pages);

        const Said check = ask(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(check.exitCode == 0, qPrintable(check.text));
        const Said info = ask(u"pdfinfo"_s, {u"-l"_s, u"1"_s, file});
        QCOMPARE(infoOf(info.text, u"Pages"_s), QString::number(paper->facts.pages));
        // An untagged paper gets a structure made of what its pages show, and it says so.
        const bool guessed = bytes->contains("/Suspects true");
        QVERIFY(!tagged || !guessed);
        QCOMPARE(infoOf(info.text, u"Tagged"_s), tagged || guessed ? u"yes"_s : u"no"_s);
        QCOMPARE(infoOf(info.text, u"Suspects"_s), guessed ? u"yes"_s : u"no"_s);
        QCOMPARE(infoOf(info.text, u"JavaScript"_s), u"no"_s);
        QCOMPARE(infoOf(info.text, u"Form"_s), u"none"_s);
        QVERIFY(folder().verifyStored(paper->sha256));
    }

    void firstPagesLookAsBefore_data()
    {
        MOOTHALL_NEEDS_SHARED();
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"tagged-word-report-fda-4p.pdf", "tagged-libreoffice-toc-table.pdf",
              "tagged-google-docs-2p.pdf", "long-117p-latex.pdf", "rotate-6p-all-angles.pdf",
              "rotate-inherited-from-page-tree.pdf", "boxes-8p-crop-bleed-trim-art-rotated.pdf",
              "scan-4p-four-orientations.pdf", "font-type3-no-unicode.pdf", "ua1-layers-pass.pdf",
              "form-3p-filled-acrobat.pdf", "rotate-90-with-annotations.pdf",
              "enc-aes256-owner-only.pdf", "structure-hybrid-xref.pdf",
              "damaged-xref-loop-30p.pdf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void firstPagesLookAsBefore()
    {
        MOOTHALL_NEEDS_SHARED();
        QFETCH(QString, name);
        const auto paper = takeIn(source(name), folder());
        QVERIFY_RESULT(paper);
        const auto picture = [this](const QString &file, const QString &as) {
            ask(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, file,
                                m_scratch.filePath(as)});
            return readFile(m_scratch.filePath(as + u".ppm"_s)).value_or(QByteArray());
        };
        const QByteArray before = picture(source(name), u"before"_s);
        const QByteArray after = picture(folder().canonicalPath(paper->sha256), u"after"_s);
        QVERIFY(before.size() > 1000);
        QCOMPARE(after.size(), before.size());
        qsizetype different = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            different += qAbs(uchar(before[i]) - uchar(after[i])) > 8;
        QVERIFY2(different * 1000 <= before.size(),
                 qPrintable(u"%1 of %2"_s.arg(different).arg(before.size())));
    }

    void theSameFileGivesTheSameBytes()
    {
        MOOTHALL_NEEDS_SHARED();
        const PapersFolder other(m_scratch.filePath(u"other.papers"_s));
        for (const QString &name :
             {u"tagged-word-report-fda-4p.pdf"_s, u"form-basic-fields-javascript.pdf"_s,
              u"annotations-all-types.pdf"_s}) {
            const auto one = takeIn(source(name), folder());
            const auto two = takeIn(source(name), other);
            QVERIFY_RESULT(one);
            QVERIFY_RESULT(two);
            QCOMPARE(*sha256OfFile(folder().canonicalPath(one->sha256)),
                     *sha256OfFile(other.canonicalPath(two->sha256)));
            QCOMPARE(one->facts, two->facts);
        }
    }

    void theCanonicalFormIsItsOwnCanonicalForm()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto one = takeIn(source(u"tagged-17-pages-links-outline.pdf"_s), folder());
        QVERIFY_RESULT(one);
        const auto two = takeIn(folder().canonicalPath(one->sha256), folder());
        QVERIFY_RESULT(two);
        QCOMPARE(two->facts.pageFacts, one->facts.pageFacts);
        QCOMPARE(two->facts.structureElements, one->facts.structureElements);
        QCOMPARE(two->facts.links, one->facts.links);
        QCOMPARE(two->facts.outlines, one->facts.outlines);
    }

    void factsSayWhatWasFound()
    {
        MOOTHALL_NEEDS_SHARED();
        QVERIFY(factsOf(u"active-javascript.pdf"_s).removed.scripts > 0);
        QVERIFY(
            factsOf(u"active-document-actions-javascript.pdf"_s).warnings.contains(u"active"_s));
        QVERIFY(factsOf(u"active-launch-external-document.pdf"_s).removed.launches > 0);
        QCOMPARE(factsOf(u"active-file-url-link.pdf"_s).removed.links, 1);
        QVERIFY(factsOf(u"annotations-all-types.pdf"_s).comments > 5);
        QCOMPARE(factsOf(u"attachment-annotation.pdf"_s).removed.attachments, 1);
        QCOMPARE(factsOf(u"attachment-document-level.pdf"_s).removed.attachments, 1);
        QCOMPARE(factsOf(u"portfolio-2-files.pdf"_s).removed.attachments, 2);
        QCOMPARE(factsOf(u"signed-pkcs7-whole-document.pdf"_s).removed.signatures, 1);
        QVERIFY(factsOf(u"enc-rc4-128-owner-only.pdf"_s).encrypted);
        QVERIFY(factsOf(u"damaged-one-byte-missing.pdf"_s).repaired);
        QVERIFY(!factsOf(u"damaged-compressed-stream.pdf"_s)
                     .repaired); // what is damaged in it belongs to no page
        QCOMPARE(factsOf(u"version-2.0-incremental-save.pdf"_s).earlierRevisions, 1);
        QCOMPARE(factsOf(u"version-2.0-simple.pdf"_s).earlierRevisions, 0);
        QCOMPARE(factsOf(u"ua1-headings-skipped-fail.pdf"_s).headingSkips, 1);
        QCOMPARE(factsOf(u"ua1-headings-pass.pdf"_s).headingSkips, 0);
        QVERIFY(factsOf(u"ua1-content-not-tagged-fail.pdf"_s).tagged);
        QCOMPARE(factsOf(u"ua1-figure-alt-pass.pdf"_s).figuresWithoutAlt, 0);
        QVERIFY(factsOf(u"ua1-layers-pass.pdf"_s).removed.layers > 0);
        QVERIFY(factsOf(u"scan-1p-g4.pdf"_s).isScan());
        QVERIFY(!factsOf(u"scan-with-ocr-text.pdf"_s).isScan());
        QVERIFY(factsOf(u"handbuilt-T02-03_008_page-object-mediabox-missing.pdf"_s)
                    .warnings.contains(u"no-page-size"_s));
        QVERIFY(factsOf(u"nav-30p-outline-loop.pdf"_s).outlines > 0);
        QVERIFY(factsOf(u"form-3p-filled-acrobat.pdf"_s).removed.formFields > 0);
        const PaperFacts a3 = factsOf(u"tagged-word365-a3-table.pdf"_s);
        QCOMPARE(qRound(a3.pageFacts[0].width), 842);
        QCOMPARE(qRound(a3.pageFacts[0].height), 1191);
        QCOMPARE(factsOf(u"nav-same-page-object-twice.pdf"_s).pages, 7);
    }

    void typedInValuesStayVisible()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto paper = takeIn(source(u"form-3p-filled-acrobat.pdf"_s), folder());
        QVERIFY_RESULT(paper);
        const QString before =
            ask(u"pdftotext"_s, {source(u"form-3p-filled-acrobat.pdf"_s), u"-"_s})
                .text.simplified();
        const QString after =
            ask(u"pdftotext"_s, {folder().canonicalPath(paper->sha256), u"-"_s}).text.simplified();
        QStringList words = before.split(u' ', Qt::SkipEmptyParts);
        QStringList found = after.split(u' ', Qt::SkipEmptyParts);
        words.sort();
        found.sort();
        QCOMPARE(found, words);
    }

    void taggedTextIsReadInTheSameOrder()
    {
        MOOTHALL_NEEDS_SHARED();
        for (const QString &name :
             {u"tagged-word-report-fda-4p.pdf"_s, u"tagged-libreoffice-toc-table.pdf"_s,
              u"tagged-word-chapter-noaa-8p.pdf"_s, u"tagged-framemaker-tables-usgs-2p.pdf"_s}) {
            const auto paper = takeIn(source(name), folder());
            QVERIFY_RESULT(paper);
            // Only the words in quotation marks: roles and ids are ours to mend.
            const auto runs = [](const QString &text) {
                QStringList lines = text.split(u'\n').filter(QRegularExpression(u"^\\s*\""_s));
                for (QString &line : lines)
                    line = line.trimmed();
                return lines;
            };
            const QStringList before =
                runs(ask(u"pdfinfo"_s, {u"-struct-text"_s, source(name)}).text);
            const QStringList after = runs(
                ask(u"pdfinfo"_s, {u"-struct-text"_s, folder().canonicalPath(paper->sha256)}).text);
            QVERIFY(before.size() > 3);
            QCOMPARE(after, before);
        }
    }

    void factsSurviveTheirCache()
    {
        MOOTHALL_NEEDS_SHARED();
        const auto paper = takeIn(source(u"annotations-all-types.pdf"_s), folder());
        QVERIFY_RESULT(paper);
        const auto again = PaperFacts::fromJson(paper->facts.toJson());
        QVERIFY_RESULT(again);
        QCOMPARE(*again, paper->facts);
        for (const QString &code : paper->facts.warnings)
            QVERIFY2(warningSentence(code, paper->facts) != code, qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(CanonicalTest)
#include "canonical_test.moc"
