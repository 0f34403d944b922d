#include "core/domain/callin.h"
#include "tests/support/testsupport.h"

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

const CallInWindow window{
    .decided = QDate(2024, 6, 13), .ends = QDate(2024, 6, 24), .effective = QDate(2024, 6, 25)};

/// So many members, one after the other of so many groups.
CallIn signedBy(int members, int groups)
{
    CallIn callIn;
    callIn.id = CallInId(1);
    callIn.item = ItemId(7);
    callIn.received = QDateTime(QDate(2024, 6, 20), QTime(16, 30));
    for (int at = 0; at < members; ++at)
        callIn.signatories.append({PersonId(at + 1), u"Councillor %1"_s.arg(QChar(u'A' + at)),
                                   groups > 0 ? u"Group %1"_s.arg(at % groups) : QString(), true});
    callIn.principles = {u"Proportionality"_s};
    callIn.reasons = u"The cost was not compared."_s;
    return callIn;
}

CallIn ended(CallIn callIn, CallInOutcome outcome, QDate on)
{
    callIn.outcome = outcome;
    callIn.concluded = on;
    return callIn;
}

} // namespace

class CallInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Section 4 of the rules: signatories, groups, principle and reasons, valid.
    void theTableOfValidity_data()
    {
        QTest::addColumn<int>("signatories");
        QTest::addColumn<int>("groups");
        QTest::addColumn<bool>("reasons");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("fault");
        QTest::newRow("4: 4 signatories, 2 groups, yes: yes")
            << 4 << 2 << true << true << QString();
        QTest::newRow("4: 4 signatories, 1 group, yes: no")
            << 4 << 1 << true << false << u"group"_s;
        QTest::newRow("4: 3 signatories, 2 groups, yes: no")
            << 3 << 2 << true << false << u"signed"_s;
        QTest::newRow("4: 5 signatories, 3 groups, reasons missing: no")
            << 5 << 3 << false << false << u"reasons"_s;
    }

    void theTableOfValidity()
    {
        QFETCH(int, signatories);
        QFETCH(int, groups);
        QFETCH(bool, reasons);
        QFETCH(QString, fault);
        CallIn callIn = signedBy(signatories, groups);
        if (!reasons)
            callIn.reasons = u"  "_s;
        const CallInCheck check = checkCallIn(callIn, {}, window);
        QCOMPARE(check.counted, signatories);
        QCOMPARE(check.groups, groups);
        QTEST(check.isValid(), "valid");
        QCOMPARE(check.faults.size(), fault.isEmpty() ? 0 : 1);
        if (!fault.isEmpty())
            QVERIFY2(check.faults.first().contains(fault), qPrintable(check.faults.first()));
    }

    void whatIsNotAsItShouldBeIsSaid_data()
    {
        QTest::addColumn<CallIn>("callIn");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("valid");
        CallIn late = signedBy(4, 2);
        late.received = QDateTime(QDate(2024, 6, 26), QTime(9, 0));
        QTest::newRow("late") << late << u"It came on 26 June 2024: the last day was 24 June 2024"_s
                              << false;
        CallIn lastDay = signedBy(4, 2);
        lastDay.received = QDateTime(QDate(2024, 6, 24), QTime(23, 59));
        QTest::newRow("on the last day") << lastDay << QString() << true;
        CallIn vague = signedBy(4, 2);
        vague.principles.clear();
        QTest::newRow("no principle") << vague << u"names no principle"_s << false;
        CallIn outsider = signedBy(4, 2);
        outsider.signatories[3].isMember = false;
        QTest::newRow("not a member then")
            << outsider << u"Councillor D wasn’t a member of the council on 20 June 2024"_s
            << false;
        CallIn spare = signedBy(5, 2);
        spare.signatories[4].isMember = false;
        QTest::newRow("one to spare") << spare << u"Councillor E wasn’t a member"_s << true;
        CallIn twice = signedBy(4, 2);
        twice.signatories[3] = twice.signatories[0];
        QTest::newRow("the same person twice") << twice << u"Councillor A signed twice"_s << false;
        CallIn unknown = signedBy(4, 2);
        unknown.signatories[3] = {{}, u"J Soap"_s, {}, false};
        unknown.signatories.append({{}, u"j soap"_s, {}, false});
        QTest::newRow("unknown names are compared too")
            << unknown << u"j soap signed twice"_s << false;
        CallIn ungrouped = signedBy(4, 1);
        ungrouped.signatories[3].group.clear();
        QTest::newRow("no group is no second group")
            << ungrouped << u"Of no political group that the register knows: Councillor D."_s
            << false;
        CallIn spelled = signedBy(4, 1);
        spelled.signatories[3].group = u" GROUP  0"_s;
        QTest::newRow("a group spelled otherwise") << spelled << u"political group"_s << false;
    }

    void whatIsNotAsItShouldBeIsSaid()
    {
        QFETCH(CallIn, callIn);
        QFETCH(QString, says);
        const CallInCheck check = checkCallIn(callIn, {}, window);
        QTEST(check.isValid(), "valid");
        const QString said = (check.faults + check.notes).join(u' ');
        QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
    }

    void anAuthoritysOwnRuleStandsInItsPlace()
    {
        const CallInRule two{.from = {},
                             .signatories = 2,
                             .groups = 0,
                             .needsPrinciple = false,
                             .needsReasons = false};
        CallIn callIn = signedBy(2, 0);
        callIn.principles.clear();
        callIn.reasons.clear();
        QVERIFY(checkCallIn(callIn, two, window).isValid());
        QCOMPARE(checkCallIn(callIn, {}, window).faults.size(), 4);
        QVERIFY(!checkCallIn(callIn, two, {.decided = window.decided, .ends = {}, .effective = {}})
                     .isValid());
        CallInWindow waived = window;
        waived.waived = u"The bridge is closed"_s;
        QVERIFY(checkCallIn(callIn, two, waived).faults.first().contains(u"waived"_s));
    }

    void aDecisionStands_data()
    {
        QTest::addColumn<QList<CallIn>>("callIns");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QDate>("effective");
        const CallIn one = signedBy(4, 2);
        CallIn refused = signedBy(3, 2);
        refused.accepted = false;
        const QDate met(2024, 7, 4);
        using enum CallInOutcome;
        QTest::newRow("nobody called it in")
            << QList<CallIn>() << u"callable"_s << window.effective;
        QTest::newRow("a call-in wasn't accepted")
            << QList{refused} << u"callable"_s << window.effective;
        QTest::newRow("called in") << QList{one} << u"called-in"_s << QDate();
        QTest::newRow("no breach") << QList{ended(one, NoBreach, met)} << u"released"_s << met;
        QTest::newRow("declined") << QList{ended(one, Declined, met)} << u"released"_s << met;
        QTest::newRow("withdrawn within the window")
            << QList{ended(one, Withdrawn, QDate(2024, 6, 21))} << u"released"_s
            << window.effective;
        QTest::newRow("back to the executive")
            << QList{ended(one, BackToExecutive, met)} << u"back-to-executive"_s << QDate();
        QTest::newRow("to council")
            << QList{ended(one, ToCouncil, met)} << u"to-council"_s << QDate();
        QTest::newRow("withdrawn, and called in again")
            << QList{ended(one, Withdrawn, QDate(2024, 6, 21)), one} << u"called-in"_s << QDate();
        QTest::newRow("one waits, another is over")
            << QList{one, ended(one, Withdrawn, QDate(2024, 6, 21))} << u"called-in"_s << QDate();
    }

    void aDecisionStands()
    {
        QFETCH(QList<CallIn>, callIns);
        const DecisionStanding standing = standingOf(window, callIns, QDate(2024, 6, 22));
        QTEST(token(standing.state), "state");
        QTEST(standing.effective, "effective");
        const DecisionStanding told = withoutReasons(standing);
        QCOMPARE(told.effective, standing.effective);
        if (told.callIn)
            QVERIFY(told.callIn->reasons.isEmpty() && told.callIn->principles.isEmpty());
    }

    void timeGoesBy()
    {
        QCOMPARE(token(standingOf(window, {}, QDate(2024, 6, 24)).state), u"callable"_s);
        QCOMPARE(token(standingOf(window, {}, QDate(2024, 6, 25)).state), u"in-force"_s);
        const CallInWindow never{.decided = window.decided, .ends = {}, .effective = {}};
        QCOMPARE(standingOf(never, {}, QDate(2024, 6, 25)).effective, window.decided);
        CallInWindow waived = window;
        waived.waived = u"Urgent"_s;
        waived.effective = window.decided;
        QCOMPARE(token(standingOf(waived, {}, window.decided).state), u"waived"_s);
        QCOMPARE(token(standingOf(waived, {signedBy(4, 2)}, QDate(2024, 6, 25)).state),
                 u"called-in"_s);
    }

    void outcomesHaveTokens()
    {
        for (const QString &word : tokens<CallInOutcome>())
            QCOMPARE(token(*fromToken<CallInOutcome>(word)), word);
        QVERIFY(!fromToken<CallInOutcome>(u"upheld"));
    }
};

QTEST_GUILESS_MAIN(CallInTest)
#include "callin_test.moc"
