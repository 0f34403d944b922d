#include "core/papers/libreoffice.h"
#include "core/papers/papersfolder.h"
#include "core/services/exchange.h"
#include "core/services/papers.h"
#include "core/services/recommended.h"
#include "core/services/registers.h"
#include "tests/formats/wordreports.h"
#include "tests/services/packmaking.h"
#include "tests/support/testsupport.h"

#include <QFileInfo>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// What a Word report is once it is a paper: read, kept, backed up and given out.
class WordPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordReportIsAPaperLikeAnyOther()
    {
        if (!canConvert(PaperKind::Text))
            QSKIP("needs LibreOffice (Debian's libreoffice-writer-nogui), which isn't here");
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        AgendaItem business;
        business.title = u"Bridges"_s;
        const ItemId item = addItem(reg.session(), meeting, business, {}).value();
        const QStringList files = wordReports(reg.folder(), 1, 8);
        QCOMPARE(files.size(), 1);
        const auto version = takePaperIn(reg.session(), files.first());
        QVERIFY_RESULT(version);
        QCOMPARE(version->fileName, u"01 Report 1.docx"_s);
        Paper paper;
        paper.title = u"Report"_s;
        paper.version = *version;
        QVERIFY_RESULT(attachPaper(reg.session(), item, paper));

        const auto record = loadMeeting(reg.session(), meeting);
        QVERIFY_RESULT(record);
        const auto found = recommendationsOf(reg.session(), *record, item);
        QVERIFY_RESULT(found);
        QVERIFY(found->has_value());
        QCOMPARE((*found)->found.points.size(), 2);
        QVERIFY((*found)->found.points.first().contains(u"notes the outcome"_s));

        const QString backup = reg.folder() + u"/copy.moothall"_s;
        QVERIFY_RESULT(backupRegister(reg.session(), backup));
        const QString sha256 = *sha256OfFile(files.first());
        QCOMPARE(*sha256OfFile(PapersFolder::ofRegister(backup).sourcePath(sha256)), sha256);
        QVERIFY(checkRegister(reg.session())->isEmpty());
        QVERIFY(QFile::remove(PapersFolder(reg.session().reg->papersFolder()).sourcePath(sha256)));
        QCOMPARE(checkRegister(reg.session())->size(), 1);

        const QString given = reg.folder() + u"/given"_s;
        QVERIFY_RESULT(exportMeeting(reg.session(), meeting, given));
        const QStringList names = QDir(given + u"/papers"_s).entryList(QDir::Files);
        QCOMPARE(names.size(), 1);
        QVERIFY2(names.first().endsWith(u".pdf"_s), qPrintable(names.first()));
    }
};

QTEST_GUILESS_MAIN(WordPapersTest)
#include "wordpapers_test.moc"
