#include "core/base/files.h"
#include "core/papers/paperfacts.h"
#include "core/services/packs.h"
#include "tests/papers/handmade.h"
#include "tests/services/support.h"

#include <QJsonDocument>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

/// A paper in which a black box lies over words that are still there.
class BlackedOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noPublicPackHoldsIt()
    {
        TestRegister reg;
        const Session session = reg.session();
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const ItemId item = reg.anItem(meeting, u"Complaint"_s);
        const QString file = reg.folder() + u"/complaint.pdf"_s;
        QVERIFY_RESULT(writeFile(
            file,
            simplePdfWithStream("BT /F1 12 Tf 72 700 Td (Jane Example) Tj ET 70 697 200 14 re f")));
        const auto version = takePaperIn(session, file);
        QVERIFY_RESULT(version);
        const auto facts =
            PaperFacts::fromJson(QJsonDocument::fromJson(version->facts.toUtf8()).object());
        QVERIFY_RESULT(facts);
        QCOMPARE(facts->hidden.value(0).example, u"Jane Example"_s);
        Paper paper;
        paper.title = u"What was said"_s;
        paper.version = *version;
        const auto id = attachPaper(session, item, paper);
        QVERIFY_RESULT(id);

        const QString out = reg.folder() + u"/pack.pdf"_s;
        const auto open = buildPack(session, meeting, {.edition = Edition::Public}, out);
        QVERIFY(!open);
        QCOMPARE(open.error().code(), ErrorCode::Leak);
        QVERIFY2(open.error().sentence().contains(u"“What was said” of item 3"_s),
                 qPrintable(open.error().sentence()));
        QVERIFY(!open.error().sentence().contains(u"Jane"_s) &&
                !open.error().detail().contains(u"Jane"_s));
        QVERIFY(!QFile::exists(out));
        QVERIFY_RESULT(buildPack(session, meeting, {.edition = Edition::Restricted}, out));

        // Kept from the public, it stands behind a placeholder there.
        paper.id = *id;
        paper.restricted = true;
        paper.grounds.paragraphs = {1};
        paper.publicTitle = u"Restricted document"_s;
        QVERIFY_RESULT(updatePaper(session, paper));
        QVERIFY_RESULT(buildPack(session, meeting, {.edition = Edition::Public}, out));
    }
};

QTEST_GUILESS_MAIN(BlackedOutTest)
#include "blackedout_test.moc"
