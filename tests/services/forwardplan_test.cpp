#include "core/services/forwardplan.h"

#include "core/services/deadlines.h"
#include "core/services/todaysheet.h"
#include "tests/services/support.h"
#include "tests/typeset/pdfreading.h"

#include <algorithm>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

struct PlanSample
{
    TestRegister reg;
    BodyId cabinet;
    MeetingId meeting;
    ItemId item;

    PlanSample()
    {
        Body body;
        body.name = u"Cabinet"_s;
        body.kind = BodyKind::Executive;
        cabinet = saveBody(reg.session(), body).value();
        Membership member;
        member.body = cabinet;
        member.person.name = u"Councillor R Ashdown"_s;
        if (!saveMembership(reg.session(), member))
            qFatal("no member");
        meeting = reg.aMeeting(cabinet, wall(2024, 7, 11, 14));
        AgendaItem business;
        business.title = u"Harbour wall"_s;
        business.keyDecision = true;
        item = addItem(reg.session(), meeting, business, {}).value();
    }
    ForwardEntry entry() const
    {
        ForwardEntry entry;
        entry.matter = u"Rebuilding of the harbour wall"_s;
        entry.body = cabinet;
        entry.from = QDate(2024, 7, 11);
        entry.documents = {u"Report of the Director of Places"_s};
        entry.item = item;
        return entry;
    }
    Session at(QDate day) const
    {
        Session session = const_cast<TestRegister &>(reg).session();
        session.clock = Clock(QDateTime(day, QTime(9, 0), QTimeZone::utc()));
        return session;
    }
    DeadlineState noticeState(QDate day) const
    {
        const auto dates = deadlines(at(day), meeting).value();
        const auto notice = std::ranges::find(dates, u"key-decision-notice"_s, &Deadline::code);
        return notice->state;
    }
    QString file(const QString &name) const { return reg.folder() + u'/' + name; }
};

} // namespace

class ForwardPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeStatesWhatTheLawAsks_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("said");
        QTest::newRow("whole") << u""_s << QString();
        QTest::newRow("matter") << u"matter"_s << u"which matter"_s;
        QTest::newRow("decider") << u"decider"_s << u"who decides"_s;
        QTest::newRow("day") << u"day"_s << u"when"_s;
        QTest::newRow("documents") << u"documents"_s << u"documents"_s;
        QTest::newRow("reason") << u"reason"_s << u"in private"_s;
    }

    void aNoticeStatesWhatTheLawAsks()
    {
        QFETCH(QString, without);
        QFETCH(QString, said);
        ForwardEntry entry;
        entry.matter = without == "matter"_L1 ? u" "_s : u"Harbour wall"_s;
        if (without != "decider"_L1)
            entry.decider = u"Councillor R Ashdown, Cabinet Member for Places"_s;
        if (without != "day"_L1)
            entry.from = QDate(2024, 7, 11);
        if (without != "documents"_L1)
            entry.documents = {u"Report"_s};
        entry.isPrivate = without == "reason"_L1;
        const QStringList lacks = noticeLacks(entry);
        QCOMPARE(lacks.isEmpty(), said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(lacks.first().contains(said), qPrintable(lacks.first()));
    }

    void aPublishedNoticeMeetsTheDateOfItsItem()
    {
        PlanSample sample;
        QCOMPARE(sample.noticeState(QDate(2024, 6, 4)), DeadlineState::Future);
        QCOMPARE(sample.noticeState(QDate(2024, 6, 13)), DeadlineState::Missed);
        const auto id = saveForwardEntry(sample.reg.session(), sample.entry());
        QVERIFY_RESULT(id);
        QCOMPARE(sample.noticeState(QDate(2024, 6, 13)),
                 DeadlineState::Missed); // entered isn't published
        const auto published =
            publishForwardPlan(sample.at(QDate(2024, 6, 12)), sample.file(u"plan.pdf"_s));
        QVERIFY_RESULT(published);
        QVERIFY2(published->isEmpty(), qPrintable(published->join(u'|')));
        QCOMPARE(sample.noticeState(QDate(2024, 6, 13)), DeadlineState::Done);
        QCOMPARE(forwardPlan(sample.reg.session())->first().notified.date, QDate(2024, 6, 12));
        QCOMPARE(forwardPlan(sample.reg.session())->first().meeting, std::optional(sample.meeting));
        // What was published stays published, and a later notice doesn't make it later.
        QVERIFY_RESULT(
            publishForwardPlan(sample.at(QDate(2024, 6, 20)), sample.file(u"later.pdf"_s)));
        QCOMPARE(sample.noticeState(QDate(2024, 6, 21)), DeadlineState::Done);
    }

    void aLateNoticeIsSaidAndStaysLate()
    {
        PlanSample sample;
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), sample.entry()));
        const auto published =
            publishForwardPlan(sample.at(QDate(2024, 6, 13)), sample.file(u"plan.pdf"_s));
        QVERIFY_RESULT(published);
        QCOMPARE(published->size(), 1);
        QVERIFY2(published->first().contains(u"12 June 2024"_s), qPrintable(published->first()));
        QCOMPARE(sample.noticeState(QDate(2024, 6, 14)), DeadlineState::DoneLate);
        const auto sheet = todaySheet(sample.at(QDate(2024, 6, 28)));
        QVERIFY_RESULT(sheet);
        QVERIFY(std::ranges::find(sheet->entries, u"general-exception"_s, &TodayEntry::code) !=
                sheet->entries.end());
    }

    void theNoticeIsAWholeDocument()
    {
        PlanSample sample;
        ForwardEntry entry = sample.entry();
        entry.isPrivate = true;
        entry.privateReason = u"it names the financial affairs of a contractor (paragraph 3)"_s;
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), entry));
        ForwardEntry past = sample.entry();
        past.matter = u"Long done"_s;
        past.from = QDate(2024, 5, 1);
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), past));
        const auto pdf = forwardPlanAsPdf(sample.reg.session(), QDate(2024, 6, 4));
        QVERIFY_RESULT(pdf);
        const QString text = words(PdfReading(*pdf).text());
        for (const QString &wanted :
             {u"Rebuilding of the harbour wall"_s, u"key decision"_s,
              u"Cabinet: Councillor R Ashdown"_s, u"11 July 2024"_s,
              u"Report of the Director of Places"_s, u"paragraph 3"_s, u"Other documents"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" isn't in: "_s + text));
        QVERIFY(!text.contains(u"Long done"_s));
        ForwardEntry bare = sample.entry();
        bare.documents.clear();
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), bare));
        QVERIFY(!publishForwardPlan(sample.reg.session(), sample.file(u"plan.pdf"_s)));
        QVERIFY(!QFile::exists(sample.file(u"plan.pdf"_s)));
    }

    void anEntryIsOfTheMeetingOnItsDay()
    {
        PlanSample sample;
        ForwardEntry entry = sample.entry();
        entry.item.reset();
        entry.from = QDate(2024, 7, 1);
        entry.until = QDate(2024, 7, 31);
        entry.id = saveForwardEntry(sample.reg.session(), entry).value();
        QCOMPARE(forwardPlan(sample.reg.session())->first().meeting, std::optional(sample.meeting));
        entry.until = QDate(2024, 7, 10);
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), entry));
        QVERIFY(!forwardPlan(sample.reg.session())->first().meeting);
        entry.from = QDate(2024, 7, 11);
        entry.until = {};
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), entry));
        QCOMPARE(forwardPlan(sample.reg.session())->first().meeting, std::optional(sample.meeting));
        QVERIFY_RESULT(setStage(sample.reg.session(), sample.meeting, MeetingStage::Cancelled));
        QVERIFY(!forwardPlan(sample.reg.session())->first().meeting);
    }

    void entriesAreCheckedTakenOffAndBroughtBack()
    {
        PlanSample sample;
        ForwardEntry entry = sample.entry();
        entry.until = QDate(2024, 7, 1);
        QVERIFY(!saveForwardEntry(sample.reg.session(), entry));
        entry.until = QDate(2024, 7, 31);
        const qint64 id = saveForwardEntry(sample.reg.session(), entry).value();
        QVERIFY_RESULT(removeForwardEntry(sample.reg.session(), id));
        QVERIFY(forwardPlan(sample.reg.session())->isEmpty());
        entry.id = id;
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), entry));
        QCOMPARE(forwardPlan(sample.reg.session())->size(), 1);
        const auto items = decidingItems(sample.reg.session());
        QVERIFY_RESULT(items);
        QCOMPARE(items->first().item, sample.item);
    }

    void aRestrictedPaperAsksForPrivateNoticesToo()
    {
        PlanSample sample;
        Paper paper;
        paper.restricted = true;
        paper.title = u"Offer"_s;
        paper.grounds.paragraphs = {3};
        paper.version = aVersion(u"offer.pdf"_s);
        const auto before = deadlines(sample.reg.session(), sample.meeting).value();
        QVERIFY(std::ranges::find(before, u"private-notice-28"_s, &Deadline::code) == before.end());
        QVERIFY_RESULT(attachPaper(sample.reg.session(), sample.item, paper, {}));
        const auto after = deadlines(sample.reg.session(), sample.meeting).value();
        QVERIFY(std::ranges::find(after, u"private-notice-28"_s, &Deadline::code) != after.end());
    }

    void somethingPrivateOnThePlanAsksForItsNotices()
    {
        PlanSample sample;
        const auto stateOf = [&](const QString &code, QDate day) {
            const auto dates = deadlines(sample.at(day), sample.meeting).value();
            const auto found = std::ranges::find(dates, code, &Deadline::code);
            return found == dates.end() ? u"absent"_s : token(found->state);
        };
        const QString first = u"private-notice-28"_s;
        const QString second = u"private-notice-5"_s;
        QCOMPARE(stateOf(first, QDate(2024, 6, 4)), u"absent"_s);
        ForwardEntry entry = sample.entry();
        entry.isPrivate = true;
        entry.privateReason = u"it names a contractor’s affairs (paragraph 3)"_s;
        entry.item.reset(); // by its body and day alone
        const qint64 id = saveForwardEntry(sample.reg.session(), entry).value();
        QCOMPARE(stateOf(first, QDate(2024, 6, 4)), u"future"_s);
        QCOMPARE(stateOf(second, QDate(2024, 7, 3)), u"due"_s); // 4, 5, 8, 9, 10 July are clear
        QCOMPARE(stateOf(second, QDate(2024, 7, 4)), u"missed"_s);
        QVERIFY_RESULT(
            publishForwardPlan(sample.at(QDate(2024, 6, 12)), sample.file(u"plan.pdf"_s)));
        QCOMPARE(stateOf(first, QDate(2024, 6, 13)), u"done"_s);
        // A restricted paper of an item of which nothing was said there isn't covered by that.
        Paper paper;
        paper.restricted = true;
        paper.title = u"Offer"_s;
        paper.grounds.paragraphs = {3};
        paper.version = aVersion(u"offer.pdf"_s);
        QVERIFY_RESULT(attachPaper(sample.reg.session(), sample.item, paper, {}));
        QCOMPARE(stateOf(first, QDate(2024, 6, 13)), u"missed"_s);
        entry.id = id;
        entry.item = sample.item;
        QVERIFY_RESULT(saveForwardEntry(sample.reg.session(), entry));
        QCOMPARE(stateOf(first, QDate(2024, 6, 13)), u"done"_s);
        // Late stays late, and the urgent route opens.
        PlanSample late;
        entry.id = 0;
        entry.item = late.item;
        QVERIFY_RESULT(saveForwardEntry(late.reg.session(), entry));
        const auto published =
            publishForwardPlan(late.at(QDate(2024, 6, 13)), late.file(u"plan.pdf"_s));
        QVERIFY_RESULT(published);
        QVERIFY2(published->join(u'|').contains(u"reg. 5(2)"_s), qPrintable(published->join(u'|')));
        const auto dates = deadlines(late.at(QDate(2024, 6, 14)), late.meeting).value();
        QCOMPARE(std::ranges::find(dates, first, &Deadline::code)->state, DeadlineState::DoneLate);
        QVERIFY(std::ranges::find(dates, u"private-urgency"_s, &Deadline::code) != dates.end());
    }

    void whatStandsOnNoAgendaYetHasDatesOfItsOwn_data()
    {
        QTest::addColumn<bool>("key");
        QTest::addColumn<bool>("isPrivate");
        QTest::addColumn<bool>("ofTheCabinet");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("codes");
        const QDate may(2024, 5,
                        28); // of a decision on Wednesday 26 June: 28 clear days before is that day
        const QDate june(2024, 6, 18); // and 5 clear ones
        const QString key = u"key-decision-notice"_s;
        const QString first = u"private-notice-28"_s;
        const QString second = u"private-notice-5"_s;
        QTest::newRow("key") << true << false << true << may << QStringList{key};
        QTest::newRow("key and private") << true << true << true << may << QStringList{key, first};
        QTest::newRow("private, later")
            << false << true << true << june << QStringList{first, second};
        QTest::newRow("neither") << false << false << true << may << QStringList();
        QTest::newRow("a person's, who holds no meeting")
            << true << true << false << may << QStringList{key};
    }

    void whatStandsOnNoAgendaYetHasDatesOfItsOwn()
    {
        QFETCH(bool, key);
        QFETCH(bool, isPrivate);
        QFETCH(bool, ofTheCabinet);
        QFETCH(QDate, day);
        QFETCH(QStringList, codes);
        PlanSample sample;
        ForwardEntry entry = sample.entry();
        entry.item.reset();
        entry.from = QDate(2024, 6, 26); // no meeting is planned then
        entry.key = key;
        entry.isPrivate = isPrivate;
        entry.privateReason = u"paragraph 3"_s;
        if (!ofTheCabinet) {
            entry.body.reset();
            entry.decider = u"Councillor R Ashdown, Cabinet Member for Places"_s;
        }
        const qint64 id = saveForwardEntry(sample.reg.session(), entry).value();
        QStringList found;
        const TodaySheet before = todaySheet(sample.at(day)).value();
        for (const TodayEntry &line : before.entries) {
            if (line.forward != id)
                continue;
            found.append(line.code);
            QCOMPARE(line.step, TodayEntry::Step::Plan);
            QCOMPARE(line.subject, entry.matter);
            QCOMPARE(line.meetingDate, entry.from);
            QVERIFY(line.isLawful && !line.meeting);
        }
        found.sort();
        QStringList wanted = codes;
        wanted.sort();
        QCOMPARE(found, wanted);
        // Published in time, the 28 days ask no more.
        QVERIFY_RESULT(
            publishForwardPlan(sample.at(QDate(2024, 5, 28)), sample.file(u"plan.pdf"_s)));
        const TodaySheet after = todaySheet(sample.at(day)).value();
        for (const TodayEntry &line : after.entries)
            QVERIFY2(line.forward != id || line.code == "private-notice-5"_L1,
                     qPrintable(line.code));
    }

    void aNoticeStillToGiveLeadsToThePlan()
    {
        PlanSample sample;
        const auto lineOn = [&](QDate day) {
            const auto sheet = todaySheet(sample.at(day)).value();
            const auto line =
                std::ranges::find(sheet.entries, u"key-decision-notice"_s, &TodayEntry::code);
            return line == sheet.entries.end() ? TodayEntry() : *line;
        };
        QCOMPARE(lineOn(QDate(2024, 6, 10)).step, TodayEntry::Step::Plan);
        QCOMPARE(lineOn(QDate(2024, 6, 10)).forward, 0); // nothing was entered yet
        QCOMPARE(lineOn(QDate(2024, 6, 10)).item, std::optional(sample.item));
        const qint64 id = saveForwardEntry(sample.reg.session(), sample.entry()).value();
        QCOMPARE(lineOn(QDate(2024, 6, 10)).forward, id);
        QCOMPARE(lineOn(QDate(2024, 6, 14)).step, TodayEntry::Step::Record); // what became of it
    }

    void aWorkProgrammeStandsInItsShape()
    {
        PlanSample sample;
        const auto add = [&](WorkItem item) {
            item.body = sample.cabinet;
            QVERIFY_RESULT(saveWorkItem(sample.reg.session(), item));
        };
        WorkItem standing;
        standing.issue = u"Budget scrutiny"_s;
        standing.place = WorkItem::Place::Standing;
        standing.when = u"Every January"_s;
        add(standing);
        WorkItem possible;
        possible.issue = u"Volunteering"_s;
        possible.place = WorkItem::Place::Possible;
        add(possible);
        WorkItem planned;
        planned.issue = u"Energy costs"_s;
        planned.meeting = sample.meeting;
        planned.lastReport = u"10 December 2023"_s;
        planned.notes = u"Referred from the Environment panel"_s;
        add(planned);
        QVERIFY(!saveWorkItem(sample.reg.session(), {}));
        QVERIFY_RESULT(setStage(sample.reg.session(), sample.meeting, MeetingStage::Cancelled));
        const auto all = workProgramme(sample.reg.session(), sample.cabinet);
        QVERIFY_RESULT(all);
        QCOMPARE(all->first().issue, u"Energy costs"_s);
        QCOMPARE(all->last().issue, u"Budget scrutiny"_s);
        const QString text = words(
            PdfReading(workProgrammeAsPdf(sample.reg.session(), sample.cabinet).value()).text());
        for (const QString &wanted :
             {u"Cabinet: work programme"_s, u"11 July 2024"_s, u"(cancelled)"_s,
              u"To be confirmed"_s, u"Every January"_s, u"Possible future items"_s,
              u"Standing items"_s, u"Date of last report"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" isn't in: "_s + text));
        QVERIFY_RESULT(removeWorkItem(sample.reg.session(), all->first().id));
        QCOMPARE(workProgramme(sample.reg.session(), sample.cabinet)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(ForwardPlanTest)
#include "forwardplan_test.moc"
