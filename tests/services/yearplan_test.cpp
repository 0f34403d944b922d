#include "core/services/yearplan.h"

#include "core/exchange/csv.h"
#include "tests/services/support.h"

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const DraftYear summer{QDate(2024, 7, 1), QDate(2024, 9, 30), {}};

CalendarRow row(TestRegister &reg, MeetingId id)
{
    const auto sheet = calendarSheet(reg.session(), {}, {}).value();
    const auto found = std::ranges::find(sheet.meetings, id, &CalendarRow::id);
    return found == sheet.meetings.end() ? CalendarRow() : *found;
}

QString title(TestRegister &reg, MeetingId meeting, ItemKind kind)
{
    const MeetingRecord record = loadMeeting(reg.session(), meeting).value();
    return std::ranges::find(record.items, kind, &AgendaItem::kind)->title;
}

QStringList lines(const QByteArray &ics)
{
    return QString::fromUtf8(ics).replace(u"\r\n "_s, QString()).split(u"\r\n"_s);
}

} // namespace

class YearPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsAreKeptInTheirPlainForm()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const auto id = saveMeetingPattern(reg.session(),
                                           {0, body, {}, u"2nd tuesday at 10:30, not in august"_s});
        QVERIFY_RESULT(id);
        QCOMPARE(meetingPatterns(reg.session()).value(),
                 (QList<StoredPattern>{{*id, body, u"Harbour Committee"_s,
                                        u"second Tuesday, 10.30, not in August"_s}}));
        QVERIFY(!saveMeetingPattern(reg.session(), {0, body, {}, u"now and then"_s}));
        QVERIFY_RESULT(removeMeetingPattern(reg.session(), *id));
        QVERIFY(meetingPatterns(reg.session()).value().isEmpty());
        QVERIFY_RESULT(
            saveMeetingPattern(reg.session(), {*id, body, {}, u"first Monday, 10.00"_s}));
        QCOMPARE(meetingPatterns(reg.session()).value().size(), 1);
    }

    void aYearIsSeenBeforeItIsWrittenAndTakenBackWhole()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        QVERIFY_RESULT(saveMeetingPattern(
            reg.session(), {0, body, {}, u"second Tuesday, 10.30, not in August"_s}));
        const auto drafts = draftYear(reg.session(), summer);
        QVERIFY_RESULT(drafts);
        QCOMPARE(drafts->size(), 2);
        QVERIFY(meetings(reg.session()).value().isEmpty());
        const auto planned = planProposals(reg.session(), *drafts);
        QVERIFY_RESULT(planned);
        QCOMPARE(planned->added.size(), 2);
        QCOMPARE(row(reg, planned->added.first()).starts,
                 QDateTime(QDate(2024, 7, 9), QTime(10, 30)));
        QCOMPARE(row(reg, planned->added.first()).venue, u"Quay Room"_s);
        QVERIFY(title(reg, planned->added.last(), ItemKind::Minutes).contains(u"9 July 2024"_s));
        // Drafted again it has nothing to add.
        const auto again = draftYear(reg.session(), summer);
        QVERIFY(std::ranges::all_of(*again, [](const ProposedMeeting &each) {
            return each.draft.fate == DraftMeeting::Fate::LeftOut;
        }));
        QVERIFY_RESULT(unplan(reg.session(), *planned));
        QVERIFY(meetings(reg.session()).value().isEmpty());
        QVERIFY(!draftYear(reg.session(), {QDate(2024, 7, 1), QDate(2024, 6, 1), {}}));
    }

    void aMovedMeetingTakesItsLengthAlongAndTellsTheNext()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId july = reg.aMeeting(body, wall(2024, 7, 9));
        const MeetingId september = reg.aMeeting(body, wall(2024, 9, 10));
        Meeting own = loadMeeting(reg.session(), july)->meeting;
        own.ends = wall(2024, 7, 9, 12);
        QVERIFY_RESULT(updateMeeting(reg.session(), own));
        const CalendarRow before = row(reg, july);
        QVERIFY_RESULT(moveMeeting(reg.session(), july, wall(2024, 7, 16, 14)));
        const CalendarRow after = row(reg, july);
        QCOMPARE(after.starts, wall(2024, 7, 16, 14));
        QCOMPARE(after.ends, wall(2024, 7, 16, 16));
        QCOMPARE(after.uid, before.uid);
        QCOMPARE(after.revision, before.revision + 1);
        QVERIFY(title(reg, september, ItemKind::Minutes).contains(u"16 July 2024"_s));
        const auto taken = moveMeeting(reg.session(), july, wall(2024, 9, 10));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code(), ErrorCode::Exists);
        QVERIFY_RESULT(setStage(reg.session(), july, MeetingStage::Agenda));
        QCOMPARE(row(reg, july).revision, after.revision); // nobody else need know
        QVERIFY_RESULT(setStage(reg.session(), july, MeetingStage::Cancelled));
        QCOMPARE(row(reg, july).revision, after.revision + 1);
        const auto refused = moveMeeting(reg.session(), july, wall(2024, 7, 17));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Conflict);
    }

    void aNewRoomIsToldToo()
    {
        TestRegister reg;
        const MeetingId id = reg.aMeeting(reg.aBody());
        Meeting own = loadMeeting(reg.session(), id)->meeting;
        const int before = row(reg, id).revision;
        QVERIFY_RESULT(updateMeeting(reg.session(), own)); // nothing changes
        QCOMPARE(row(reg, id).revision, before);
        own.venue = u"Old Court Room"_s;
        QVERIFY_RESULT(updateMeeting(reg.session(), own));
        QCOMPARE(row(reg, id).revision, before + 1);
    }

    void clashesAreNamed()
    {
        TestRegister reg;
        const BodyId harbour = reg.aBody();
        const BodyId audit = reg.aBody(u"Audit Committee"_s);
        Membership member;
        member.person.name = u"Councillor R Ashdown"_s;
        member.body = harbour;
        QVERIFY_RESULT(saveMembership(reg.session(), member));
        member.person = members(reg.session(), harbour, {})->first().person;
        member.body = audit;
        member.until = QDate(2024, 7, 31);
        QVERIFY_RESULT(saveMembership(reg.session(), member));
        reg.aMeeting(harbour, wall(2024, 7, 9, 10));
        reg.aMeeting(audit, wall(2024, 7, 9, 11));
        reg.aMeeting(harbour,
                     wall(2024, 9, 10, 10)); // by then the member has left, and the room is another
        const MeetingId later = reg.aMeeting(audit, wall(2024, 9, 10, 11));
        Meeting own = loadMeeting(reg.session(), later)->meeting;
        own.venue = u"Old Court Room"_s;
        QVERIFY_RESULT(updateMeeting(reg.session(), own));
        const auto sheet = calendarSheet(reg.session(), QDate(2024, 7, 1), QDate(2024, 12, 31));
        QVERIFY_RESULT(sheet);
        QStringList said;
        for (const ClashNote &clash : sheet->clashes)
            said.append(clash.what);
        QCOMPARE(
            said,
            (QStringList{
                u"The same room: Harbour Committee at 10:00 and Audit Committee at 11:00"_s,
                u"Councillor R Ashdown is wanted at both: Harbour Committee at 10:00 and Audit Committee at 11:00"_s}));
        QCOMPARE(sheet->publishBy.value(later), QDate(2024, 9, 2));
        QCOMPARE(sheet->freeDays.first(), (FreeDay{QDate(2024, 8, 26), u"Summer bank holiday"_s}));
        // A draft says so before anything is written.
        QVERIFY_RESULT(saveMeetingPattern(
            reg.session(), {0, audit, {}, u"second Tuesday, 10.30, in September and October"_s}));
        QVERIFY_RESULT(saveMeetingPattern(reg.session(),
                                          {0, harbour, {}, u"second Tuesday, 9.30, in October"_s}));
        const auto drafts = draftYear(reg.session(), {QDate(2024, 9, 1), QDate(2024, 10, 31), {}});
        QVERIFY_RESULT(drafts);
        QCOMPARE(drafts->size(), 3);
        QCOMPARE(drafts->at(0).draft.why, u"it meets on that day already"_s);
        QCOMPARE(drafts->at(1).clashes,
                 QStringList{
                     u"The same room: Harbour Committee at 09:30 and Audit Committee at 10:30"_s});
    }

    void theCalendarIsReadByOtherPrograms()
    {
        TestRegister reg;
        Body body;
        body.name = u"Cabinet, and guests; all"_s;
        body.kind = BodyKind::Executive;
        body.venue = u"Committee Room 1, County Hall"_s;
        const BodyId id = saveBody(reg.session(), body).value();
        const MeetingId summerTime = reg.aMeeting(id, wall(2024, 7, 11, 14));
        const MeetingId winter = reg.aMeeting(id, wall(2024, 12, 12, 14));
        QVERIFY_RESULT(moveMeeting(reg.session(), summerTime, wall(2024, 7, 18, 14)));
        QVERIFY_RESULT(setStage(reg.session(), winter, MeetingStage::Cancelled));
        const auto plain = calendarAsICalendar(reg.session(), {}, {}, false);
        QVERIFY_RESULT(plain);
        const QStringList all = lines(*plain);
        QVERIFY(all.contains(u"DTSTART;TZID=Europe/London:20240718T140000"_s));
        QVERIFY(all.contains(u"DTEND;TZID=Europe/London:20240718T160000"_s));
        QVERIFY(all.contains(u"SUMMARY:Cabinet\\, and guests\\; all"_s));
        QVERIFY(all.contains(u"LOCATION:Committee Room 1\\, County Hall"_s));
        QVERIFY(all.contains(u"UID:"_s + row(reg, summerTime).uid));
        QCOMPARE(all.count(u"SEQUENCE:1"_s), 2);
        QVERIFY(all.contains(u"STATUS:TENTATIVE"_s));
        QVERIFY(all.contains(u"STATUS:CANCELLED"_s));
        QVERIFY(!plain->contains("VTODO"));
        QCOMPARE(*plain, *calendarAsICalendar(reg.session(), {}, {}, false));
        const auto own = calendarAsICalendar(reg.session(), {}, {}, true);
        QVERIFY_RESULT(own);
        const QStringList tasks = lines(*own);
        QVERIFY(tasks.contains(u"UID:"_s + row(reg, summerTime).uid + u"-agenda"_s));
        QVERIFY(tasks.contains(u"DUE;VALUE=DATE:20240710"_s));
        QVERIFY(tasks.contains(u"RELATED-TO:"_s + row(reg, summerTime).uid));
        QCOMPARE(lines(calendarAsICalendar(reg.session(), {}, {}, false, u"Nobody"_s).value())
                     .filter(u"VEVENT"_s)
                     .size(),
                 0);
    }

    void aSpreadsheetGoesOutAndComesBack()
    {
        TestRegister reg;
        const BodyId body = reg.aBody();
        const MeetingId july = reg.aMeeting(body, wall(2024, 7, 9));
        const MeetingId september = reg.aMeeting(body, wall(2024, 9, 10));
        auto csv = calendarAsCsv(reg.session(), {}, {});
        QVERIFY_RESULT(csv);
        auto unchanged = proposalsOf(reg.session(), *csv);
        QVERIFY_RESULT(unchanged);
        QCOMPARE(unchanged->size(), 2);
        for (const ProposedMeeting &each : std::as_const(*unchanged))
            QCOMPARE(each.draft.why, u"it is in the calendar already"_s);
        csv->replace("2024-07-09", "16/07/2024");
        csv->append(",harbour committee,2024-10-08,10.30,,\"Old Court Room, Quay\",annual,,,\r\n");
        const auto changed = proposalsOf(reg.session(), *csv);
        QVERIFY_RESULT(changed);
        QCOMPARE(changed->at(0).moves, std::optional(july));
        QCOMPARE(changed->at(1).draft.fate, DraftMeeting::Fate::LeftOut);
        QCOMPARE(changed->at(2).venue, u"Old Court Room, Quay"_s);
        const auto planned = planProposals(reg.session(), *changed);
        QVERIFY_RESULT(planned);
        QCOMPARE(row(reg, july).starts, wall(2024, 7, 16));
        QCOMPARE(planned->added.size(), 1);
        QCOMPARE(row(reg, planned->added.first()).kind, MeetingKind::Annual);
        QCOMPARE(row(reg, september).revision, 0);
        QVERIFY_RESULT(unplan(reg.session(), *planned));
        QCOMPARE(row(reg, july).starts, wall(2024, 7, 9));
        QCOMPARE(meetings(reg.session()).value().size(), 2);
    }

    void aFileThatCannotBeUsedSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty") << QByteArray() << u"empty"_s << QString();
        QTest::newRow("no column") << QByteArray("body,date\n") << u"“time”"_s << QString();
        QTest::newRow("no such body") << QByteArray("body,date,time\n\nNobody,2024-07-09,10:00\n")
                                      << u"“Nobody”"_s << u"line 3"_s;
        QTest::newRow("no date") << QByteArray("body;date;time\nHarbour Committee;July;10:00\n")
                                 << u"can’t be read"_s << u"line 2"_s;
        QTest::newRow("an open quote") << QByteArray("body,date,time\n\"Harbour,2024-07-09,10:00\n")
                                       << u"line 2"_s << QString();
        QTest::newRow("too many cells")
            << QByteArray("body,date,time\nHarbour Committee,2024-07-09,10:00,x\n") << u"Line 2"_s
            << QString();
        QTest::newRow("not UTF-8")
            << QByteArray("body,date,time\nCaf\xe9,2024-07-09,10:00\n") << u"UTF-8"_s << QString();
        QTest::newRow("no such kind")
            << QByteArray("body,date,time,kind\nHarbour Committee,2024-07-09,10:00,merry\n")
            << u"“merry”"_s << u"line 2"_s;
    }

    void aFileThatCannotBeUsedSaysWhere()
    {
        TestRegister reg;
        reg.aBody();
        QFETCH(QByteArray, csv);
        QFETCH(QString, sentence);
        const auto read = proposalsOf(reg.session(), csv);
        QVERIFY(!read);
        QVERIFY2(read.error().sentence().contains(sentence), qPrintable(read.error().sentence()));
        QTEST(read.error().place(), "place");
    }
};

QTEST_GUILESS_MAIN(YearPlanTest)
#include "yearplan_test.moc"
