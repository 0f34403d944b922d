#include "core/services/documents.h"
#include "core/services/reviewing.h"
#include "core/typeset/typesetter.h"
#include "tests/pack/tinypdf.h"
#include "tests/services/pdfnotes.h"
#include "tests/services/trackedword.h"
#include "tests/ui/desksample.h"
#include "tests/ui/officer.h"
#include "ui/commands/openmeeting.h"
#include "ui/views/callinsdialog.h"
#include "ui/views/commentstab.h"
#include "ui/widgets/messagestrip.h"

#include <QListWidget>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A report that says what to decide, why, and what else was thought of.
QByteArray aReport()
{
    Document document;
    document.title = u"Repairs of the quay"_s;
    const auto section = [&](const QString &heading, const QStringList &words) {
        document.blocks.append(Heading{.level = 2, .text = plainText(heading)});
        for (const QString &each : words)
            document.blocks.append(Paragraph{.text = plainText(each)});
    };
    section(u"1. Purpose"_s, {u"To have the quay mended."_s});
    section(u"2. Recommendation(s)"_s,
            {u"That Cabinet:"_s, u"a) approves the works; and"_s, u"b) notes their cost."_s});
    section(u"3. Reasons for Recommendation(s)"_s, {u"The stones are loose."_s});
    section(u"4. Alternative options considered"_s, {u"To wait was considered."_s});
    section(u"5. Implications"_s, {u"None."_s});
    return typeset(document, {.standalone = true})->pdf;
}

} // namespace

/// The third walk of the officers' day, through the whole window: strokes and choices are counted,
/// typed words aren't.
class DraftSignedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }
    void fromDraftToSignedInAtMostFortyChoices();

private:
    void makeMeetings();
    ItemId minuted(const QString &title, const QString &number, const QString &words);
    /// Opens a file that came back, and decides its remarks, each with one key.
    void takeBack(const QString &file, int remarks);

    DeskSample m_sample{false};
    Officer m_officer;
    ItemId m_quay;
    MeetingId m_next;
};

ItemId DraftSignedTest::minuted(const QString &title, const QString &number, const QString &words)
{
    const ItemId item = m_sample.add(title, ItemKind::Report);
    Minute minute;
    minute.number = number;
    minute.open.narrative = RichText::fromPlain(words);
    if (!saveMinute(m_sample.reg.session(), item, minute))
        qFatal("the minute can't be saved");
    return item;
}

/// A Cabinet that met on 13 June 2024 and meets again in July.
void DraftSignedTest::makeMeetings()
{
    const Session session = m_sample.reg.session();
    Body body = loadMeeting(session, m_sample.meeting)->body;
    body.standingItems = {
        {u"Apologies"_s, {}, ItemKind::Apologies, Part::Public},
        {u"Minutes of the last meeting"_s, {}, ItemKind::Minutes, Part::Public},
        {u"Exclusion of the public"_s, {}, ItemKind::Exclusion, Part::Public},
        {u"Exempt minutes of the last meeting"_s, {}, ItemKind::Minutes, Part::Exempt}};
    QVERIFY_RESULT(saveBody(session, body));
    m_quay = m_sample.add(u"Repairs of the quay"_s, ItemKind::Report);
    const QString file = m_officer.made(u"report.pdf"_s);
    QVERIFY_RESULT(writeFile(file, aReport()));
    const auto version = takePaperIn(session, file);
    QVERIFY_RESULT(version);
    m_sample.paper(m_quay, u"Report"_s, *version);
    m_sample.change(m_quay, [](AgendaItem &item) { item.keyDecision = true; });
    minuted(u"Harbour dues"_s, u"12/24"_s, u"The dues were discussed at lenght."_s);
    minuted(u"Pilot boats"_s, u"13/24"_s, u"Members saw the boats.\n\nThey were old."_s);
    minuted(u"Slipway"_s, u"14/24"_s, u"The slipway was inspected carefully.\n\nIt was sound."_s);
    m_sample.add(u"Exclusion of the public"_s, ItemKind::Exclusion);
    const ItemId lease = m_sample.add(u"Lease"_s, ItemKind::Report);
    m_sample.change(lease, [](AgendaItem &item) {
        item.part = Part::Exempt;
        item.grounds = {{3}, false, u"names a price"_s, u"would weaken the Council's hand"_s};
    });
    Minute secret;
    secret.number = u"15/24"_s;
    secret.exempt.narrative = RichText::fromPlain(u"The price is ninety pounds."_s);
    QVERIFY_RESULT(saveMinute(session, lease, secret));
    QVERIFY_RESULT(
        recordAction(session, m_quay,
                     Action{{}, u"order the stones"_s, u"Jo Penrose"_s, QDate(2024, 7, 1), false}));
    for (const MeetingStage stage : {MeetingStage::Held, MeetingStage::DraftMinutes})
        QVERIFY_RESULT(setStage(session, m_sample.meeting, stage));
    m_next =
        planMeeting(session, {m_sample.body, wall(2024, 7, 11, 14), {}, MeetingKind::Ordinary, {}})
            .value();
    m_sample.reg.close();
}

void DraftSignedTest::takeBack(const QString &file, int remarks)
{
    m_officer.files.next = file;
    m_officer.choose(u"came back"_s, UiAction::OpenReturned);
    auto *list = m_officer.desk()->findChild<CommentsTab *>()->findChild<QListWidget *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->count() >= remarks, 20000);
    m_officer.settle();
    m_officer.picture(u"signed-returned"_s);
    QTRY_VERIFY(list->hasFocus());
    for (int at = 0; at < remarks; ++at)
        m_officer.key(Qt::Key_Return);
}

void DraftSignedTest::fromDraftToSignedInAtMostFortyChoices()
{
    makeMeetings();
    m_officer.open(m_sample.reg.file(), QDateTime(QDate(2024, 6, 17), QTime(8, 0), Qt::UTC));
    const Session session = m_officer.window->session();
    const auto minuteOf = [&](ItemId item) {
        return loadMeeting(session, m_sample.meeting)->item(item)->minute;
    };
    m_officer.window->openMeeting(m_sample.meeting);

    // The decision is taken from its report, with reasons and alternatives; its record is made, its
    // call-in looked at.
    m_officer.key(Qt::Key_3, Qt::AltModifier);
    m_officer.desk()->selectItem(m_quay);
    ++m_officer.count;
    m_officer.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(minuteOf(m_quay).has_value(), 20000);
    QCOMPARE(minuteOf(m_quay)->open.resolved.size(), 2);
    QCOMPARE(minuteOf(m_quay)->open.reasons.toPlain(), u"The stones are loose."_s);
    QCOMPARE(minuteOf(m_quay)->open.alternatives.toPlain(), u"To wait was considered."_s);
    m_officer.files.next = m_officer.made(u"decisions.pdf"_s);
    m_officer.choose(u"record of decisions"_s, UiAction::MakeDecisions);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_officer.files.next), 20000);
    m_officer.settle();
    m_officer.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *calls = m_officer.window->findChild<CallInsDialog *>();
    QTRY_VERIFY(calls && calls->isVisible());
    m_officer.key(Qt::Key_Escape);
    // Who is to do something hears of it.
    m_officer.files.next = m_officer.folder.path();
    m_officer.choose(u"messages about actions"_s, UiAction::SendActions);
    const auto drafts = [&] {
        const QStringList found =
            QDir(m_officer.folder.path()).entryList({u"*actions"_s}, QDir::Dirs);
        return found.isEmpty() ? QStringList()
                               : QDir(m_officer.made(found.first())).entryList({u"*.eml"_s});
    };
    QTRY_COMPARE_WITH_TIMEOUT(drafts(), QStringList{u"01 Jo Penrose.eml"_s}, 20000);
    m_officer.settle();

    // The draft goes to its authors as Word, and eight tracked changes come back.
    m_officer.files.next = m_officer.made(u"minutes.docx"_s);
    m_officer.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_officer.files.next), 20000);
    m_officer.settle();
    changeWord(m_officer.files.next, [](QString &xml) {
        edit(xml, u"lenght"_s, removed(u"lenght"_s) + added(u"length"_s));
        edit(xml, u"The dues"_s, run(u"The "_s) + added(u"new "_s) + run(u"dues"_s));
        edit(xml, u"Members saw"_s, removed(u"Members saw"_s) + added(u"Cabinet saw"_s));
        edit(xml, u"They were old."_s, run(u"They were old."_s) + added(u" One leaked."_s));
        edit(xml, u"slipway was"_s, run(u"slipway "_s) + removed(u"was"_s) + added(u"had been"_s));
        edit(xml, u"It was sound."_s,
             run(u"It was sound"_s) + added(u" throughout"_s) + run(u"."_s));
        edit(xml, u"The stones are loose."_s,
             removed(u"The stones are loose."_s) + added(u"Stones are loose."_s));
        edit(xml, u"To wait was considered."_s,
             removed(u"To wait was considered."_s) + added(u"Waiting was considered."_s));
    });
    takeBack(m_officer.made(u"minutes.docx"_s), 8);
    const MeetingRecord edited = loadMeeting(session, m_sample.meeting).value();
    QCOMPARE(edited.items.at(1).minute->open.narrative.toPlain(),
             u"The new dues were discussed at length."_s);
    QCOMPARE(edited.items.at(2).minute->open.narrative.toPlain(),
             u"Cabinet saw the boats.\n\nThey were old. One leaked."_s);
    QCOMPARE(minuteOf(m_quay)->open.alternatives.toPlain(), u"Waiting was considered."_s);

    // The chair's notes come back in a PDF.
    m_officer.files.next = m_officer.made(u"minutes.pdf"_s);
    m_officer.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_officer.files.next), 20000);
    m_officer.settle();
    annotate(
        m_officer.files.next,
        {mark("StrikeOut",
              placeOfWord(m_officer.files.next, u"carefully."_s).adjusted(0, 0, -2.5, 0), "")});
    takeBack(m_officer.made(u"minutes.pdf"_s), 1);
    m_officer.picture(u"signed-decided"_s);
    QTRY_VERIFY(!loadMeeting(session, m_sample.meeting)
                     ->items.at(3)
                     .minute->open.narrative.toPlain()
                     .contains(u"carefully"_s));

    // The draft goes out with the next agenda, which holds the public and the exempt minutes.
    m_officer.choose(u"put on next agenda"_s, UiAction::PassMinutesOn);
    QTRY_COMPARE_WITH_TIMEOUT(m_officer.desk()->meeting(), m_next, 20000);
    const auto papers = [&](Part part) {
        qsizetype all = 0;
        for (const AgendaItem &item : m_officer.desk()->record().items)
            all += item.part == part ? item.papers.size() : 0;
        return all;
    };
    QTRY_COMPARE(papers(Part::Public), 1);
    QCOMPARE(papers(Part::Exempt), 1);
    m_officer.settle();

    // There it is confirmed with one correction, and signed; the signing copy has numbered leaves.
    m_officer.key(Qt::Key_F4, Qt::ShiftModifier);
    QTRY_VERIFY(!m_officer.desk()->record().confirmed.isEmpty());
    m_officer.type(u"13/24"_s);
    m_officer.key(Qt::Key_Tab);
    m_officer.type(u"boats"_s);
    m_officer.key(Qt::Key_Tab);
    m_officer.type(u"pilot boats"_s);
    m_officer.key(Qt::Key_Return);
    m_officer.key(Qt::Key_F4, Qt::ShiftModifier);
    m_officer.type(u"Councillor R Ashdown"_s);
    m_officer.key(Qt::Key_Return);
    m_officer.picture(u"signed-confirmed"_s);
    QTRY_VERIFY(m_officer.desk()->record().confirmed.first().signedOn.isValid());
    m_officer.files.next = m_officer.made(u"sign.pdf"_s);
    m_officer.choose(u"make signing copy"_s, UiAction::MakeSigningCopy);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_officer.files.next), 20000);
    m_officer.settle();
    m_officer.key(Qt::Key_W, Qt::ControlModifier);
    qInfo("%d strokes and choices", m_officer.count);
    QVERIFY2(m_officer.count <= 40, qPrintable(QString::number(m_officer.count)));

    const QString copy = QString::fromUtf8(
        runTool(u"pdftotext"_s, {u"-layout"_s, m_officer.made(u"sign.pdf"_s), u"-"_s}).text);
    QVERIFY2(copy.contains(u"Leaf 1"_s, Qt::CaseInsensitive) ||
                 copy.contains(u"leaf 1 of"_s, Qt::CaseInsensitive),
             qPrintable(copy));
    QVERIFY2(copy.simplified().contains(u"for “boats” read “pilot boats”"_s), qPrintable(copy));
    QVERIFY2(!copy.contains(u"ninety pounds"_s), qPrintable(copy));
    QCOMPARE(minutesStateOf(loadMeeting(session, m_sample.meeting).value()), MinutesState::Signed);
}

QTEST_MAIN(DraftSignedTest)
#include "draftsigned_test.moc"
