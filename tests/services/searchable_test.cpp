#include "core/papers/paperfacts.h"
#include "core/papers/papersfolder.h"
#include "core/papers/recognition.h"
#include "core/typeset/typesetter.h"
#include "tests/services/support.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

PaperFacts factsOf(const PaperVersion &version)
{
    return PaperFacts::fromJson(QJsonDocument::fromJson(version.facts.toUtf8()).object()).value();
}

} // namespace

/// Text that is read from scans.
class SearchableTest : public QObject
{
    Q_OBJECT

private:
    /// A letter, printed and scanned.
    static PaperVersion aScan(TestRegister &reg)
    {
        Document letter{.title = u"Letter"_s};
        for (const QString &words : {u"The quay wall was inspected in March."_s, u"Nothing was found that cannot wait for spring."_s})
            letter.blocks.append(Paragraph{.text = plainText(words), .style = {.size = 16}});
        const QString printed = reg.folder() + u"/printed.pdf"_s;
        QFile file(printed);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place");
        file.write(typeset(letter, {.standalone = true})->pdf);
        file.close();
        outputOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, printed, reg.folder() + u"/Scan of a letter"_s});
        return takePaperIn(reg.session(), reg.folder() + u"/Scan of a letter.png"_s).value();
    }
    static QString canonical(TestRegister &reg, const PaperVersion &version)
    {
        return PapersFolder(reg.session().reg->papersFolder()).canonicalPath(version.sha256);
    }
    static QImage picture(TestRegister &reg, const PaperVersion &version)
    {
        return QImage::fromData(outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, u"-singlefile"_s, canonical(reg, version)}));
    }

private Q_SLOTS:
    void aScanIsReadAndLooksTheSame()
    {
        if (!canRecognise())
            QSKIP("needs Tesseract (Debian's tesseract-ocr and tesseract-ocr-eng), which isn't here");
        TestRegister reg;
        const PaperVersion scan = aScan(reg);
        QVERIFY(factsOf(scan).isScan());
        QList<int> heard;
        const auto made = makeSearchable(reg.session(), scan, {}, [&heard](int page) { heard.append(page); });
        QVERIFY_RESULT(made);
        QCOMPARE(heard, QList<int>{1});
        QCOMPARE(made->pages, 1);
        QCOMPARE(made->fileName, u"Scan of a letter.pdf"_s);
        QVERIFY(made->sha256 != scan.sha256);
        const QString words = QString::fromUtf8(outputOf(u"pdftotext"_s, {canonical(reg, *made), u"-"_s})).simplified();
        QVERIFY2(words.contains(u"quay wall was inspected"_s, Qt::CaseInsensitive), qPrintable(words));
        QVERIFY2(words.contains(u"wait for spring"_s, Qt::CaseInsensitive), qPrintable(words));
        // It is text of a scan, no alarm of hidden text.
        QVERIFY(factsOf(*made).hiddenWords("recognised"_L1) >= 10);
        QCOMPARE(factsOf(*made).hidden.size(), 1);
        const QImage before = picture(reg, scan);
        const QImage after = picture(reg, *made);
        QVERIFY(!before.isNull());
        QVERIFY(before == after);
        QVERIFY(QDir(PapersFolder(reg.session().reg->papersFolder()).temporaryFolder()).isEmpty());
    }

    void whatIsCancelledLeavesNothing()
    {
        if (!canRecognise())
            QSKIP("needs Tesseract (Debian's tesseract-ocr and tesseract-ocr-eng), which isn't here");
        TestRegister reg;
        const PaperVersion scan = aScan(reg);
        CancelSource source;
        const auto made = makeSearchable(reg.session(), scan, source.get_token(), [&source](int) { source.request_stop(); });
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::Cancelled);
        QVERIFY(QDir(PapersFolder(reg.session().reg->papersFolder()).temporaryFolder()).isEmpty());
    }

    void withoutTesseractItSaysWhatToInstall()
    {
        TestRegister reg;
        const PaperVersion scan = aScan(reg);
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto made = makeSearchable(reg.session(), scan);
        qputenv("PATH", path);
        QVERIFY(!made);
        QCOMPARE(made.error().code(), ErrorCode::NotFound);
        QVERIFY(made.error().sentence().contains(u"tesseract-ocr"_s));
        QVERIFY(made.error().sentence().contains(scan.fileName));
    }
};

QTEST_GUILESS_MAIN(SearchableTest)
#include "searchable_test.moc"
