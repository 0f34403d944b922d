#include "core/domain/printedmeeting.h"
#include "core/house/compose.h"
#include "core/services/papers.h"
#include "tests/ui/meetingroom.h"
#include "ui/theme/theme.h"
#include "ui/views/confirmpanel.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A report with recommendations, as a PDF that can be read.
QString aReport(const QString &folder)
{
    const QString file = folder + u"/report.pdf"_s;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    int y = 800;
    for (const QString &line : {u"9. Appendices"_s, u"10. Recommendation(s)"_s, u"That Cabinet:"_s,
                                u"a) Approves the wall; and"_s, u"b) Notes its cost."_s,
                                u"11. Reasons for Recommendation(s)"_s})
        painter.drawText(QPointF(800, y += 400), line);
    return file;
}

constexpr Qt::KeyboardModifiers room = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// What officers do in one go, by keys alone, each counted; typed words aren't.
class WalksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    /// The second walk: a whole meeting, from its start to its close.
    void aMeetingIsMinutedInTheRoomInAtMostFiftyKeys()
    {
        DeskSample sample(false);
        sample.add(u"Apologies"_s, ItemKind::Apologies);
        const ItemId wall = sample.add(u"Harbour wall"_s, ItemKind::Report);
        const auto version = takePaperIn(sample.reg.session(), aReport(sample.reg.folder()));
        QVERIFY_RESULT(version);
        sample.paper(wall, u"Report"_s, *version);
        for (int i = 3; i <= 8; ++i)
            sample.add(u"Business %1"_s.arg(i), ItemKind::Report);
        sample.add(u"Exclusion of the public"_s, ItemKind::Exclusion);
        const ItemId ferry = sample.add(u"Ferry Hotel"_s, ItemKind::Report);
        sample.change(ferry, [](AgendaItem &item) {
            item.part = Part::Exempt;
            item.grounds = {{3}, false, u"names a price"_s, u"would weaken the Council"_s};
        });
        MeetingRoom in(sample.reg.session(), sample.meeting);
        const auto numbered = [&](const QString &number) {
            return *in.open.item(itemNumbered(in.open, number));
        };
        const auto go = [&](const QString &number) {
            for (int most = 12; in.item().number != number && most > 0; --most)
                in.key(in.item().number.toInt() < number.toInt() ? Qt::Key_PageDown
                                                                 : Qt::Key_PageUp,
                       Qt::ControlModifier);
            QCOMPARE(in.item().number, number);
        };
        in.key(Qt::Key_S, room);
        go(u"2"_s);
        in.key(Qt::Key_Return, Qt::ControlModifier);
        // Everybody present, three apologies, one who comes late, one interest.
        in.key(Qt::Key_F9);
        in.key(Qt::Key_Asterisk);
        for (const QString &name : {u"b"_s, u"c"_s, u"f"_s}) {
            in.type(name);
            in.key(Qt::Key_A);
        }
        in.type(u"i"_s);
        in.key(Qt::Key_I);
        in.type(u"d"_s);
        in.key(Qt::Key_D);
        in.type(u"Owns a boat in the harbour"_s);
        in.key(Qt::Key_Return);
        QVERIFY(in.tab.editor()->isAncestorOf(QApplication::focusWidget()));
        // Moved as recommended; an amendment lost 2 - 3; the motion carried; resolved.
        in.key(Qt::Key_F6);
        in.key(Qt::Key_Tab);
        in.type(u"ell"_s);
        in.key(Qt::Key_Tab);
        in.type(u"gars"_s);
        in.key(Qt::Key_Return);
        in.key(Qt::Key_F6, Qt::ShiftModifier);
        in.type(u"Add: and report in June"_s);
        in.key(Qt::Key_Tab);
        in.type(u"hex"_s);
        in.key(Qt::Key_Tab);
        in.type(u"ing"_s);
        in.key(Qt::Key_Tab);
        in.type(u"2"_s);
        in.key(Qt::Key_Tab);
        in.type(u"3"_s);
        in.key(Qt::Key_Return);
        in.key(Qt::Key_F6);
        in.type(u"5"_s);
        in.key(Qt::Key_Tab);
        in.type(u"0"_s);
        in.key(Qt::Key_Return);
        in.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(in.item().minute.has_value(), 20000);
        // Item 8 before 6, the exclusion, the close.
        go(u"8"_s);
        in.key(Qt::Key_Return, Qt::ControlModifier);
        go(u"6"_s);
        in.key(Qt::Key_Return, Qt::ControlModifier);
        go(u"9"_s);
        in.key(Qt::Key_Return, Qt::ControlModifier);
        in.key(Qt::Key_Q, room);
        in.picture(u"walk-in-the-room"_s);
        qInfo("%d keys", in.strokes);
        QVERIFY2(in.strokes <= 50, qPrintable(QString::number(in.strokes)));

        const MeetingRecord &record = in.open.record();
        const auto states = [&](AttendanceState state) {
            return std::ranges::count(record.attendance, state, &Attendance::state);
        };
        QCOMPARE(states(AttendanceState::Apologies), 3);
        QCOMPARE(states(AttendanceState::Present), 6);
        const auto late = std::ranges::find(record.attendance, u"Councillor K Ingleby"_s,
                                            &Attendance::personName);
        QVERIFY(late->periods.size() == 1 && late->periods.first().from.isValid());
        const AgendaItem taken = numbered(u"2"_s);
        QCOMPARE(taken.declarations.size(), 1);
        QCOMPARE(taken.declarations.first().personName, u"Councillor T Denby"_s);
        QCOMPARE(taken.motions.size(), 2);
        QCOMPARE(taken.motions[0].mover, u"Councillor J Ellerker"_s);
        QVERIFY(taken.motions[0].outcome == MotionOutcome::Carried);
        QVERIFY(taken.motions[1].outcome == MotionOutcome::Lost);
        QCOMPARE(taken.minute->open.resolved.size(), 2);
        QVERIFY(*numbered(u"8"_s).taken < *numbered(u"6"_s).taken);
        QVERIFY(numbered(u"9"_s).takenAt.isValid());
        QVERIFY(record.meeting.ends.isValid());
        QVERIFY(saveMinute(sample.reg.session(), numbered(u"9"_s).id, {}));
        const QString minutes = textOf(
            composeMinutes(publicMeeting(loadMeeting(sample.reg.session(), sample.meeting).value()),
                           houseStyle(u"derbyshire"_s).value()));
        QVERIFY2(minutes.contains(u"Local Government Act 1972"_s) ||
                     minutes.contains(u"Regulation 4"_s),
                 qPrintable(minutes)); // the power
        QVERIFY2(minutes.contains(u"paragraph 3"_s, Qt::CaseInsensitive), qPrintable(minutes));
    }

    /// The end of the third walk in the room itself (ui/draftsigned walks all of it through the window).
    void minutesAreConfirmedCorrectedAndSignedInFewKeys()
    {
        DeskSample sample;
        const Session session = sample.reg.session();
        const ItemId item = loadMeeting(session, sample.meeting)->items.at(4).id;
        Minute minute;
        minute.number = u"31/24"_s;
        minute.open.narrative = RichText::fromPlain(u"It was discussed at lenght."_s);
        QVERIFY(saveMinute(session, item, minute));
        for (const MeetingStage stage : {MeetingStage::Held, MeetingStage::DraftMinutes})
            QVERIFY(setStage(session, sample.meeting, stage));
        const MeetingId next =
            planMeeting(session,
                        {sample.body, wall(2024, 7, 11, 14), {}, MeetingKind::Ordinary, {}})
                .value();
        AgendaItem apologies;
        apologies.title = u"Apologies"_s;
        QVERIFY_RESULT(addItem(session, next, apologies, {}));
        AgendaItem last;
        last.title = u"Minutes of the last meeting"_s;
        last.kind = ItemKind::Minutes;
        QVERIFY_RESULT(addItem(session, next, last, {}));
        everybodyThere(session, next);

        MeetingRoom in(session, next);
        in.key(Qt::Key_S, room);
        in.key(Qt::Key_F4, Qt::ShiftModifier); // goes to the item and confirms
        QCOMPARE(in.item().title, u"Minutes of the last meeting"_s);
        in.type(u"31/24"_s);
        in.key(Qt::Key_Tab);
        in.type(u"lenght"_s);
        in.key(Qt::Key_Tab);
        in.type(u"length"_s);
        in.key(Qt::Key_Return);
        in.key(Qt::Key_F4, Qt::ShiftModifier); // who signs: the one who presides
        in.key(Qt::Key_Return);
        in.key(Qt::Key_Q, room);
        in.picture(u"walk-confirmed"_s);
        qInfo("%d keys", in.strokes);
        QVERIFY2(in.strokes <= 10, qPrintable(QString::number(in.strokes)));
        const Confirmation kept = in.open.record().confirmed.value(0);
        QCOMPARE(kept.minuted, sample.meeting);
        QCOMPARE(kept.corrections, QList{(Correction{u"31/24"_s, u"lenght"_s, u"length"_s})});
        QCOMPARE(kept.signedBy, u"Councillor R Ashdown"_s);
        QCOMPARE(kept.signedOn, QDate(2024, 7, 11));
        QCOMPARE(minutesStateOf(loadMeeting(session, sample.meeting).value()),
                 MinutesState::Signed);
    }
};

QTEST_MAIN(WalksTest)
#include "walks_test.moc"
