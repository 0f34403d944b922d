#include "core/base/files.h"
#include "core/services/callins.h"
#include "core/services/deadlines.h"
#include "core/services/documents.h"
#include "core/services/todaysheet.h"
#include "tests/services/support.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A Cabinet that met on 13 June 2024 and decided two matters, one of them in private; and a
/// council of two groups and a half.
class CallInRegister : public TestRegister
{
public:
    CallInRegister()
    {
        Body cabinet;
        cabinet.name = u"Cabinet"_s;
        cabinet.kind = BodyKind::Executive;
        meeting = aMeeting(saveBody(session(), cabinet).value(), wall(2024, 6, 13, 14));
        bridge = decided({}, u"Bridges"_s);
        AgendaItem item;
        item.part = Part::Exempt;
        item.exemptTitle = u"Purchase of Quay House"_s;
        item.grounds.paragraphs = {3};
        land = decided(item, u"Land"_s);
        Body council;
        council.name = u"Council"_s;
        council.kind = BodyKind::Council;
        m_council = saveBody(session(), council).value();
        sits(u"Councillor A Alder"_s, u"Green"_s);
        sits(u"Councillor B Birch"_s, u"Green"_s);
        sits(u"Councillor C Cedar"_s, u"Orange"_s);
        sits(u"Councillor D Damson"_s, u"Orange"_s);
        sits(u"Councillor E Elm"_s, {}, QDate(2024, 5, 1));
        sits(u"Councillor F Fir"_s, u"Green"_s, QDate(2024, 6, 15));
    }

    Session on(int month, int day, int hour = 12)
    {
        Session later = session();
        later.clock = Clock(QDateTime(QDate(2024, month, day), QTime(hour, 0), QTimeZone::utc()));
        return later;
    }

    CallIn callIn(ItemId item, const QStringList &names) const
    {
        CallIn made;
        made.item = item;
        made.received = wall(2024, 6, 20, 16);
        for (const QString &name : names)
            made.signatories.append({{}, name, {}, false});
        made.principles = {u"Proportionality"_s, u" "_s};
        made.reasons = u"The heron survey was left aside."_s;
        return made;
    }
    static QStringList four()
    {
        return {u"Councillor A Alder"_s, u"Councillor B Birch"_s, u"Councillor C Cedar"_s,
                u"councillor d damson"_s};
    }
    DecisionStand stand(const Session &at, ItemId item) const
    {
        const auto stands = decisionStands(at, meeting);
        const auto found = std::ranges::find(*stands, item, &DecisionStand::item);
        return found == stands->end() ? DecisionStand() : *found;
    }
    QString printed(const Session &at) const
    {
        const QString file = folder() + u"/decisions-%1.txt"_s.arg(m_file++);
        const auto made = makeDecisions(at, meeting, file);
        return made ? QString::fromUtf8(readFile(file, 1 << 20).value()).simplified()
                    : made.error().sentence();
    }

    MeetingId meeting;
    ItemId bridge;
    ItemId land;

private:
    ItemId decided(AgendaItem item, const QString &title)
    {
        item.title = title;
        const ItemId id = addItem(session(), meeting, item, {}).value();
        Minute minute;
        minute.open.resolved = {RichText::fromPlain(u"go ahead with %1"_s.arg(title))};
        if (!saveMinute(session(), id, minute))
            qFatal("no minute");
        return id;
    }
    void sits(const QString &name, const QString &party, QDate until = {})
    {
        Membership member;
        member.person.name = name;
        member.body = m_council;
        member.party = party;
        if (until.isValid())
            member.until = until;
        if (!saveMembership(session(), member))
            qFatal("no membership");
    }

    BodyId m_council;
    mutable int m_file = 0;
};

const Deadline *dated(const QList<Deadline> &deadlines, const QString &code)
{
    const auto found = std::ranges::find(deadlines, code, &Deadline::code);
    return found == deadlines.end() ? nullptr : &*found;
}

} // namespace

class CallInServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValidCallInSuspendsTheDecision()
    {
        CallInRegister reg;
        const Session then = reg.on(6, 20, 18);
        QCOMPARE(reg.stand(then, reg.bridge).standing.state, DecisionState::Callable);
        const auto id = saveCallIn(then, reg.callIn(reg.bridge, CallInRegister::four()));
        QVERIFY_RESULT(id);
        const DecisionStand stand = reg.stand(then, reg.bridge);
        QCOMPARE(stand.standing.state, DecisionState::CalledIn);
        QVERIFY(!stand.standing.effective.isValid());
        QVERIFY(stand.checks.first().isValid());
        const CallIn kept = stand.callIns.first();
        QCOMPARE(kept.id, *id);
        QCOMPARE(kept.principles, QStringList{u"Proportionality"_s});
        QCOMPARE(kept.signatories.last().name, u"Councillor D Damson"_s);
        QCOMPARE(kept.signatories.last().group, u"Orange"_s);
        QVERIFY(kept.signatories.last().isMember && kept.signatories.last().person);
        // The other decision takes effect as it would.
        QCOMPARE(reg.stand(then, reg.land).standing.effective, QDate(2024, 6, 25));

        const QString record = reg.printed(then);
        QVERIFY2(
            record.contains(
                u"This decision was called in on Thursday, 20 June 2024. It is suspended, and waits for scrutiny."_s),
            qPrintable(record));
        QVERIFY(record.contains(
            u"Councillor A Alder (Green), Councillor B Birch (Green), Councillor C Cedar (Orange)"_s));
        QVERIFY(record.contains(u"The heron survey was left aside."_s));
        QVERIFY(record.contains(u"Of those that stand otherwise it is said below."_s));
    }

    void scrutinyLooksAtIt_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("effective");
        QTest::addColumn<QString>("printed");
        const QDate met(2024, 7, 2);
        QTest::newRow("no breach")
            << u"no-breach"_s << u"released"_s << met
            << u"found no breach of the principles of decision-making. It may be acted on from Tuesday, 2 July 2024."_s;
        QTest::newRow("declined")
            << u"declined"_s << u"released"_s << met
            << u"declined to proceed, and has no concerns. It may be acted on"_s;
        QTest::newRow("withdrawn") << u"withdrawn"_s << u"released"_s << met
                                   << u"was withdrawn on Tuesday, 2 July 2024."_s;
        QTest::newRow("back to Cabinet")
            << u"back-to-executive"_s << u"back-to-executive"_s << QDate()
            << u"goes back to the Cabinet, and is not acted on. Signed by"_s;
        QTest::newRow("to council") << u"to-council"_s << u"to-council"_s << QDate()
                                    << u"goes to full council, and is not acted on."_s;
    }

    void scrutinyLooksAtIt()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, printed);
        CallInRegister reg;
        CallIn callIn = reg.callIn(reg.bridge, CallInRegister::four());
        callIn.id = saveCallIn(reg.on(6, 20, 18), callIn).value();
        callIn.outcome = fromToken<CallInOutcome>(outcome);
        callIn.concluded = QDate(2024, 7, 2);
        callIn.concerns = u"Look at herons."_s;
        QVERIFY(!saveCallIn(reg.on(7, 1), callIn)); // still to come
        QVERIFY_RESULT(saveCallIn(reg.on(7, 3), callIn));
        const DecisionStand stand = reg.stand(reg.on(7, 3), reg.bridge);
        QTEST(token(stand.standing.state), "state");
        QTEST(stand.standing.effective, "effective");
        const QString record = reg.printed(reg.on(7, 3));
        QVERIFY2(record.contains(printed), qPrintable(record));
        QVERIFY(record.contains(u"Look at herons."_s));
        callIn.concluded = QDate(2024, 6, 19); // before it came
        QVERIFY(!saveCallIn(reg.on(7, 3), callIn));
    }

    void theClockKnowsWhatWaits()
    {
        CallInRegister reg;
        QVERIFY_RESULT(
            saveCallIn(reg.on(6, 20, 18), reg.callIn(reg.bridge, CallInRegister::four())));
        const Session later = reg.on(6, 28);
        auto dates = deadlines(later, reg.meeting);
        QVERIFY_RESULT(dates);
        const Deadline *waits = dated(*dates, u"called-in"_s);
        QVERIFY(waits);
        QCOMPARE(waits->item, reg.bridge);
        QCOMPARE(waits->subject, u"Bridges"_s);
        QCOMPARE(waits->nature, DeadlineNature::Event);
        QCOMPARE(token(waits->state), u"due"_s);
        QVERIFY(dated(*dates, u"effective"_s)->what.contains(u"save what is called in"_s));
        const auto sheet = todaySheet(later);
        QVERIFY_RESULT(sheet);
        const auto entry = std::ranges::find(sheet->entries, u"called-in"_s, &TodayEntry::code);
        QVERIFY(entry != sheet->entries.end());
        QCOMPARE(entry->group, TodayEntry::Group::Today);
        QCOMPARE(entry->step, TodayEntry::Step::CallIn);
        QCOMPARE(entry->item, reg.bridge);

        // The authority's own rule gives it a day.
        LocalRule rule;
        rule.code = u"called-in"_s;
        rule.what = u"The scrutiny committee meets on what is called in"_s;
        rule.timing = {.from = CountedFrom::CallIn,
                       .after = true,
                       .amount = 10,
                       .counting = Counting::WorkingDays,
                       .by = {}};
        QVERIFY_RESULT(saveLocalRule(later, rule));
        dates = deadlines(later, reg.meeting);
        waits = dated(*dates, u"called-in"_s);
        QCOMPARE(waits->date, QDate(2024, 7, 8));
        QCOMPARE(waits->what, rule.what);
        QCOMPARE(waits->nature, DeadlineNature::Duty);
        dates = deadlines(reg.on(7, 9), reg.meeting);
        QCOMPARE(token(dated(*dates, u"called-in"_s)->state), u"missed"_s);
    }

    void whatIsNotValidIsTheOfficersToDecide()
    {
        CallInRegister reg;
        const Session then = reg.on(6, 20, 18);
        QStringList names = CallInRegister::four();
        names[3] = u"Councillor F Fir"_s; // until 15 June
        CallIn callIn = reg.callIn(reg.bridge, names);
        const auto prepared = prepareCallIn(then, callIn);
        QVERIFY_RESULT(prepared);
        QVERIFY(!prepared->check.isValid());
        QCOMPARE(prepared->check.counted, 3);
        const auto unexplained = saveCallIn(then, callIn);
        QVERIFY(!unexplained);
        QVERIFY2(
            unexplained.error().sentence().contains(u"who count; the rule asks for 4: 1 short"_s),
            qPrintable(unexplained.error().sentence()));
        callIn.ruling = u"Councillor Fir was re-elected the same day."_s;
        QVERIFY_RESULT(saveCallIn(then, callIn));
        QCOMPARE(reg.stand(then, reg.bridge).standing.state, DecisionState::CalledIn);
        // And the other way.
        CallIn valid = reg.callIn(reg.land, CallInRegister::four());
        valid.accepted = false;
        QVERIFY(!saveCallIn(then, valid));
        valid.ruling = u"Vexatious, by the monitoring officer's advice."_s;
        QVERIFY_RESULT(saveCallIn(then, valid));
        QCOMPARE(reg.stand(then, reg.land).standing.state, DecisionState::Callable);
        valid.outcome = CallInOutcome::NoBreach;
        valid.concluded = QDate(2024, 6, 20);
        QVERIFY(!saveCallIn(then, valid)); // what wasn't accepted has no outcome
        // A group that the register doesn't know.
        CallIn given = reg.callIn(reg.land, {u"Councillor E Elm"_s});
        given.signatories[0].group = u"Independents"_s;
        given.accepted = false;
        QCOMPARE(prepareCallIn(then, given)->callIn.signatories.first().group, u"Independents"_s);
    }

    void itComesAtItsTime()
    {
        CallInRegister reg;
        CallIn callIn = reg.callIn(reg.bridge, CallInRegister::four());
        callIn.received = wall(2024, 6, 12, 10);
        QVERIFY(!saveCallIn(reg.on(6, 20), callIn)); // before the meeting
        callIn.received = wall(2024, 6, 21, 10);
        QVERIFY(!saveCallIn(reg.on(6, 20), callIn)); // still to come
        callIn.received = wall(2024, 6, 20, 10);
        callIn.signatories.clear();
        callIn.ruling = u"-"_s;
        QVERIFY(!saveCallIn(reg.on(6, 20), callIn)); // nobody signed
        QVERIFY(!saveCallIn(reg.on(6, 20), reg.callIn(ItemId(999), CallInRegister::four())));
    }

    void takenOffAndBroughtBack()
    {
        CallInRegister reg;
        const Session then = reg.on(6, 20, 18);
        CallIn callIn = reg.callIn(reg.bridge, CallInRegister::four());
        callIn.id = saveCallIn(then, callIn).value();
        QVERIFY_RESULT(removeCallIn(then, callIn.id));
        QCOMPARE(reg.stand(then, reg.bridge).standing.state, DecisionState::Callable);
        QVERIFY(!removeCallIn(then, callIn.id));
        QCOMPARE(saveCallIn(then, callIn).value(), callIn.id);
        QCOMPARE(reg.stand(then, reg.bridge).standing.state, DecisionState::CalledIn);
        const auto trail = history(then, reg.meeting);
        QVERIFY_RESULT(trail);
        QVERIFY(std::ranges::any_of(*trail, [](const Change &each) {
            return each.what.contains(u"the decision is suspended"_s);
        }));
    }

    void callInIsWaived()
    {
        CallInRegister reg;
        const Session then = reg.on(6, 14);
        QVERIFY(!waiveCallIn(then, reg.meeting, reg.bridge, u" "_s));
        QVERIFY_RESULT(waiveCallIn(then, reg.meeting, reg.bridge, u"The bridge is closed."_s));
        QVERIFY_RESULT(
            waiveCallIn(then, reg.meeting, reg.land, u"The seller Mallard won't wait."_s));
        const DecisionStand stand = reg.stand(then, reg.bridge);
        QCOMPARE(stand.standing.state, DecisionState::Waived);
        QCOMPARE(stand.standing.effective, QDate(2024, 6, 13));
        QString record = reg.printed(then);
        QVERIFY2(
            record.contains(
                u"Call-in of this decision was waived, and it may be acted on from Thursday, 13 June 2024. Reason: The bridge is closed."_s),
            qPrintable(record));
        QVERIFY(!record.contains(u"Mallard"_s)); // said of an exempt item
        QVERIFY_RESULT(unwaiveCallIn(then, reg.meeting, reg.bridge));
        QCOMPARE(reg.stand(then, reg.bridge).standing.state, DecisionState::Callable);
        QVERIFY_RESULT(
            saveCallIn(reg.on(6, 20, 18), reg.callIn(reg.bridge, CallInRegister::four())));
        QVERIFY(!waiveCallIn(reg.on(6, 20, 18), reg.meeting, reg.bridge, u"Too late."_s));
        // Of the whole meeting, as the clock has it.
        QVERIFY_RESULT(markDeadline(then, reg.meeting,
                                    {.code = u"call-in-ends"_s,
                                     .item = {},
                                     .waived = true,
                                     .at = {},
                                     .reason = u"All of it is urgent."_s,
                                     .who = {}}));
        record = reg.printed(then);
        QVERIFY2(
            record.contains(
                u"Call-in of these decisions was waived, and they may be acted on at once: All of it is urgent."_s),
            qPrintable(record));
    }

    void whatAnExemptItemsCallInSaysIsNotForThePublic()
    {
        CallInRegister reg;
        CallIn callIn = reg.callIn(reg.land, CallInRegister::four());
        callIn.reasons = u"The price of Quay House is above the valuation."_s;
        callIn.principles = {u"Value for Quay House"_s};
        QVERIFY_RESULT(saveCallIn(reg.on(6, 20, 18), callIn));
        const QString record = reg.printed(reg.on(6, 20, 18));
        QVERIFY(record.contains(u"waits for scrutiny"_s));
        QVERIFY2(!record.contains(u"valuation"_s) && !record.contains(u"Quay House"_s),
                 qPrintable(record));
    }

    void theRuleIsTheAuthoritysOwn()
    {
        CallInRegister reg;
        const Session then = reg.on(6, 20, 18);
        QCOMPARE(*callInRule(then, QDate(2024, 6, 20)), CallInRule());
        QVERIFY(!saveCallInRule(then, {.from = {}, .signatories = 0, .groups = 0}));
        QVERIFY(!saveCallInRule(then, {.from = {}, .signatories = 2, .groups = 3}));
        QVERIFY_RESULT(saveCallInRule(then, {.from = {}, .signatories = 5, .groups = 2}));
        QVERIFY_RESULT(
            saveCallInRule(then, {.from = QDate(2024, 7, 1), .signatories = 3, .groups = 1}));
        QVERIFY_RESULT(saveCallInRule(then, {.from = {}, .signatories = 6, .groups = 2}));
        QCOMPARE(callInRule(then, QDate(2024, 6, 30))->signatories, 6);
        QCOMPARE(callInRule(then, QDate(2024, 7, 1))->signatories, 3);
        QVERIFY(!saveCallIn(then, reg.callIn(reg.bridge, CallInRegister::four())));
    }
};

QTEST_GUILESS_MAIN(CallInServiceTest)
#include "callins_test.moc"
