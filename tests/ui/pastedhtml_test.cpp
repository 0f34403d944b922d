#include "ui/models/pastedhtml.h"

#include "tests/support/testsupport.h"
#include "tests/ui/pastedsamples.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A rich text in a short form of its own: "h2 Heading", "p words *bold* /italic/", "1) entry", "a)
/// entry", "- entry", "> quote",
/// "| cell | cell" with "|=" for header rows; two blanks a level.
QString shortForm(const QList<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs) {
        QString words = run.text;
        words.replace(u'\n', u'\\');
        if (run.bold)
            words = u'*' + words + u'*';
        if (run.italic)
            words = u'/' + words + u'/';
        text += words;
    }
    return text;
}

QStringList shortForm(const QList<RichBlock> &blocks, const QString &indent = {})
{
    QStringList lines;
    for (const RichBlock &block : blocks) {
        switch (block.kind) {
        case RichBlock::Kind::Heading:
            lines += indent + u"h%1 "_s.arg(block.level) + shortForm(block.runs);
            break;
        case RichBlock::Kind::Paragraph:
            lines += indent + u"p "_s + shortForm(block.runs);
            break;
        case RichBlock::Kind::Quote:
            lines += indent + u"> "_s + shortForm(block.runs);
            break;
        case RichBlock::Kind::List:
            for (const auto &entry : block.entries) {
                const QString mark = block.style == ListStyle::Bullet   ? u"- "_s
                                     : block.style == ListStyle::Letter ? u"a) "_s
                                                                        : u"1) "_s;
                const QStringList inside = shortForm(entry, indent + u"  "_s);
                lines += indent + mark + inside.first().trimmed().remove(0, 2);
                lines += inside.sliced(1);
            }
            break;
        case RichBlock::Kind::Table:
            for (qsizetype row = 0; row < block.rows.size(); ++row) {
                QStringList cells;
                for (const auto &cell : block.rows[row])
                    cells += shortForm(cell);
                lines +=
                    indent + (row < block.headerRows ? u"|= "_s : u"| "_s) + cells.join(u" | "_s);
            }
            break;
        }
    }
    return lines;
}

QString pasted(const QString &html)
{
    return shortForm(pastedText(html).blocks()).join(u'\n');
}

} // namespace

class PastedHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void structureStaysAndDirtGoes_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        for (const PastedSample &sample : pastedSamples())
            QTest::newRow(sample.name) << sample.html << sample.expected;
    }

    void structureStaysAndDirtGoes()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(pasted(html), expected);
    }

    void whateverSomebodySendsEndsSoon_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("deep elements") << u"<div>"_s.repeated(200'000) + u"x"_s;
        QTest::newRow("deep lists") << u"<ul><li>"_s.repeated(100'000) + u"x"_s;
        QTest::newRow("deep tables") << u"<table><tr><td>"_s.repeated(100'000) + u"x"_s;
        QTest::newRow("ends without beginnings")
            << u"<b>"_s.repeated(400) + u"</i></u></b></a>"_s.repeated(100'000);
        QTest::newRow("alternating") << u"<b><i>x</b>"_s.repeated(150'000);
        QTest::newRow("megabytes of words") << u"<p>harbour wall "_s.repeated(200'000);
        QTest::newRow("a comment that never ends") << u"x<!--"_s + QString(3'000'000, u'-');
        QTest::newRow("a quote that never ends") << u"x<a href=\""_s.repeated(100'000);
        QTest::newRow("signs") << QString(2'000'000, u'<');
        QTest::newRow("ampersands") << QString(2'000'000, u'&');
        QTest::newRow("wide cells")
            << u"<table>"_s + u"<tr><td colspan=99999 rowspan=99999>x"_s.repeated(2'000);
        QTest::newRow("a picture in an attribute")
            << u"<p>x<img src=\"data:image/png;base64,"_s + QString(4'000'000, u'A') + u"\">"_s;
        QTest::newRow("scripts that never end") << u"<script>"_s.repeated(100'000);
    }

    void whateverSomebodySendsEndsSoon()
    {
        QFETCH(QString, html);
        QElapsedTimer timer;
        timer.start();
        const RichText text = pastedText(html);
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        // What came of it is a text like any other.
        QVERIFY_RESULT(RichText::fromStored(text.toStored()));
    }

    void realDocumentsKeepTheirWords()
    {
        MOOTHALL_NEEDS_SHARED();
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("needs LibreOffice to make HTML of real documents");
        const QTemporaryDir folder;
        QStringList files;
        for (const QString &name :
             {u"govuk-guide-headings"_s, u"numbered-lists-headings"_s, u"tables-rich-cells"_s})
            files.append(sharedFolder() + u"/corpus/docx/"_s + name + u".docx"_s);
        QProcess process;
        process.start(
            office, QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                                u"--headless"_s, u"--convert-to"_s, u"html"_s, u"--outdir"_s,
                                folder.path()} +
                        files);
        QVERIFY(process.waitForFinished(120'000));
        for (const QString &file : std::as_const(files)) {
            QFile html(folder.filePath(QFileInfo(file).completeBaseName() + u".html"_s));
            QVERIFY2(html.open(QIODevice::ReadOnly), qPrintable(file));
            const QString source = QString::fromUtf8(html.readAll());
            const RichText text = pastedText(source);
            QString plain = text.toPlain();
            QVERIFY2(plain.size() > 100, qPrintable(file));
            QVERIFY2(!plain.contains(u'<') && !plain.contains(u"mso-"_s), qPrintable(file));
            QVERIFY_RESULT(RichText::fromStored(text.toStored()));
            const qsizetype tables = source.count(u"<table"_s);
            const auto isTable = [](const RichBlock &block) {
                return block.kind == RichBlock::Kind::Table;
            };
            QVERIFY2(tables == 0 || std::ranges::any_of(text.blocks(), isTable), qPrintable(file));
        }
    }
};

QTEST_GUILESS_MAIN(PastedHtmlTest)
#include "pastedhtml_test.moc"
