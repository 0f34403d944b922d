#include "core/formats/formats.h"
#include "core/house/compose.h"
#include "tests/formats/fixture.h"
#include "tests/house/fixture.h"
#include "tests/support/testsupport.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

// What LibreOffice makes of our word processor's files: the same headings, numbers and lists, in
// the same order.
class OfficeTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Document minutesIn(const QString &style)
    {
        return composeMinutes(publicMeeting(cabinet()), *houseStyle(style));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("needs LibreOffice (Debian's libreoffice-writer-nogui), which isn't here");
        QStringList files;
        const QStringList styles = houseStyleNames();
        for (const QString &style : styles) {
            for (const QString &ending : {u"docx"_s, u"odt"_s}) {
                const Document document = minutesIn(style);
                const auto bytes =
                    ending == "docx"_L1 ? toWord(document) : toOpenDocument(document);
                QVERIFY_RESULT(bytes);
                QFile file(m_folder.filePath(u"%1-%2.%2"_s.arg(style, ending)));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
                files.append(file.fileName());
            }
        }
        int status = 0;
        const QByteArray said = ran(
            u"soffice"_s,
            QStringList{
                u"-env:UserInstallation=file://%1/profile"_s.arg(m_folder.path()), u"--headless"_s,
                u"--convert-to"_s,
                uR"(pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}})"_s,
                u"--outdir"_s, m_folder.path()} +
                files,
            &status);
        QVERIFY2(status == 0, said.constData());
    }

    void everyWordNumberAndHeadingIsThere_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("ending");
        const QStringList styles = houseStyleNames();
        for (const QString &style : styles) {
            for (const QString &ending : {u"docx"_s, u"odt"_s})
                QTest::addRow("%s %s", qPrintable(style), qPrintable(ending)) << style << ending;
        }
    }

    void everyWordNumberAndHeadingIsThere()
    {
        QFETCH(QString, style);
        QFETCH(QString, ending);
        const QString pdf = m_folder.filePath(u"%1-%2.pdf"_s.arg(style, ending));
        QVERIFY(QFile::exists(pdf));
        const QString text =
            QString::fromUtf8(ran(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s})).simplified();
        qsizetype from = 0;
        const QStringList words = toPlainText(minutesIn(style)).remove(u" |"_s).simplified().split(u' ');
        for (const QString &word : words) {
            const qsizetype at = text.indexOf(word, from);
            QVERIFY2(at >= 0, qPrintable(word + u" is missing after: "_s + text.mid(from, 200)));
            from = at + word.size();
        }
        const QByteArray structure = ran(u"pdfinfo"_s, {u"-struct"_s, pdf});
        QVERIFY2(structure.contains("H1") && structure.contains("H2") && structure.contains("LI"),
                 structure.constData());
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "office_test.moc"
