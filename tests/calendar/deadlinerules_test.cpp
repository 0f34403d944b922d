#include "core/calendar/cleardays.h"
#include "core/calendar/deadlinerules.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

const DeadlineRule *ruleOf(const QList<DeadlineRule> &rules, const QString &code)
{
    const auto found = std::ranges::find(rules, code, &DeadlineRule::code);
    return found == rules.end() ? nullptr : &*found;
}

QStringList codes(const QList<DeadlineRule> &rules)
{
    QStringList list;
    for (const DeadlineRule &rule : rules)
        list.append(rule.code);
    return list;
}

} // namespace

/// The tables of questions, motions, key decisions and notes: each rule led from each meeting.
class DeadlineRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereARuleLeads_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<BodyKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("meeting");
        QTest::addColumn<QString>("moment");
        // Named by the section of the rules in which each row stands.
        const auto row = [](const char *section, const char *style, BodyKind kind, const char *code,
                            const char *meeting, const char *moment) {
            QTest::addRow("%s: %s, %s", section, code, meeting)
                << QString::fromLatin1(style) << kind << QString::fromLatin1(code)
                << QString::fromLatin1(meeting) << QString::fromLatin1(moment);
        };
        const auto scrutiny = [&](const char *code, const char *meeting, const char *moment) {
            row("8", "derbyshire", BodyKind::Scrutiny, code, meeting, moment);
        };
        scrutiny("public-questions", "2024-06-17T14:00", "2024-06-12 12:00");
        scrutiny("public-questions", "2023-05-11T12:00", "2023-05-05 12:00");
        scrutiny("public-questions", "2024-01-03T14:00", "2023-12-28 12:00");
        scrutiny("public-questions", "2025-04-23T14:00", "2025-04-16 12:00");
        scrutiny("public-questions", "2022-06-06T14:00", "2022-05-30 12:00");
        scrutiny("question-replies", "2024-06-17T14:00", "2024-06-14 17:00");
        scrutiny("question-replies", "2023-05-11T12:00", "2023-05-10 17:00");
        scrutiny("question-schedule", "2023-05-11T12:00", "2023-05-11 11:30");
        scrutiny("question-schedule", "2023-05-11T00:10", "2023-05-10 23:40");
        scrutiny("called-to-scrutiny", "2024-06-13T14:00", "2024-05-30");
        row("8", "derbyshire", BodyKind::Executive, "minority-leader-questions", "2024-06-13T14:00",
            "2024-06-11 12:00");
        row("8", "worcestershire", BodyKind::Panel, "public-participation", "2020-06-17T10:00",
            "2020-06-16 09:00");
        row("8", "derbyshire", BodyKind::Council, "motions", "2024-06-13T14:00", "2024-06-03");
        row("8", "derbyshire", BodyKind::Council, "amendments", "2024-06-13T14:00",
            "2024-06-12 14:00");
        const auto section = [&](const char *where) {
            return [&row, where](const char *code, const char *meeting, const char *moment) {
                row(where, "derbyshire", BodyKind::Executive, code, meeting, moment);
            };
        };
        const auto notices = section("2");
        const auto decided = section("4");
        const auto kept = section("9");
        notices("key-decision-notice", "2024-06-13T14:00", "2024-05-15");
        notices("key-decision-notice", "2023-05-11T14:00", "2023-04-12");
        notices("key-decision-notice", "2025-01-14T14:00", "2024-12-16");
        notices("private-notice-28", "2024-06-13T14:00", "2024-05-15");
        notices("private-notice-5", "2024-06-13T14:00", "2024-06-05");
        notices("general-exception", "2024-06-11T14:00", "2024-06-03");
        notices("general-exception", "2025-01-02T14:00", "2024-12-20");
        notices("general-exception", "2023-05-10T14:00", "2023-04-28");
        section("1.4")("agenda", "2024-06-13T14:00", "2024-06-05");
        decided("decisions", "2024-06-13T14:00", "2024-06-17");
        decided("decisions", "2023-04-18T14:00", "2023-04-20");
        decided("decisions", "2024-04-29T14:00", "2024-05-01");
        decided("decisions", "2024-12-17T14:00", "2024-12-19");
        decided("decisions", "2025-04-15T14:00", "2025-04-17");
        kept("retention-minutes", "2023-05-11T14:00", "2029-05-11");
        kept("retention-background", "2023-05-11T14:00", "2027-05-11");
        section("own timetable")("draft-minutes", "2024-05-28T14:00", "2024-06-06");
    }

    void whereARuleLeads()
    {
        QFETCH(QString, style);
        QFETCH(BodyKind, kind);
        QFETCH(QString, code);
        QFETCH(QString, meeting);
        const WorkingDays days(Nation::England);
        const WallTime starts(QDateTime::fromString(meeting, Qt::ISODate));
        const QList<DeadlineRule> rules =
            rulesFor(Nation::England, kind, BodyId(1), style, {}, starts, days);
        const DeadlineRule *rule = ruleOf(rules, code);
        QVERIFY2(rule, qPrintable(codes(rules).join(u' ')));
        const RuleMoment moment = momentOf(rule->timing, starts, days);
        QString said = moment.date.toString(Qt::ISODate);
        if (moment.time.isValid())
            said += u' ' + moment.time.toString(u"HH:mm"_s);
        QTEST(said, "moment");
    }

    void earliestDecision_2_data()
    {
        QTest::addColumn<QDate>("published");
        QTest::addColumn<QDate>("decision");
        QTest::newRow("2: general exception in June") << day("2024-06-03") << day("2024-06-11");
        QTest::newRow("2: general exception over Christmas")
            << day("2024-12-20") << day("2025-01-02");
        QTest::newRow("2: general exception in May") << day("2023-04-28") << day("2023-05-10");
    }

    void earliestDecision_2()
    {
        QFETCH(QDate, published);
        QTEST(earliestMeeting(published, 5, WorkingDays(Nation::England)), "decision");
    }

    void twentyEightWorkingDaysAreTheStrictOption_data()
    {
        QTest::addColumn<QDate>("meeting");
        QTest::addColumn<QDate>("strict");
        QTest::newRow("2: cabinet") << day("2024-06-13") << day("2024-05-01");
        QTest::newRow("2: over the spring") << day("2023-05-11") << day("2023-03-27");
        QTest::newRow("2: over Christmas") << day("2025-01-14") << day("2024-11-29");
    }

    void twentyEightWorkingDaysAreTheStrictOption()
    {
        QFETCH(QDate, meeting);
        LocalRule strict;
        strict.code = u"key-decision-notice"_s;
        strict.timing = {.amount = 28, .counting = Counting::ClearDays};
        const WorkingDays days(Nation::England);
        const WallTime starts(meeting, QTime(14, 0));
        const auto rules = rulesFor(Nation::England, BodyKind::Executive, BodyId(1), u"plain"_s,
                                    {strict}, starts, days);
        QTEST(momentOf(ruleOf(rules, strict.code)->timing, starts, days).date, "strict");
    }

    void motionsMayBeCountedByTheCalendar()
    {
        LocalRule calendar;
        calendar.code = u"motions"_s;
        calendar.timing = {.amount = 7, .counting = Counting::CalendarClearDays};
        const WorkingDays days(Nation::England);
        const WallTime starts(day("2024-06-13"), QTime(14, 0));
        const auto rules = rulesFor(Nation::England, BodyKind::Council, BodyId(1), u"derbyshire"_s,
                                    {calendar}, starts, days);
        QCOMPARE(momentOf(ruleOf(rules, u"motions"_s)->timing, starts, days).date,
                 day("2024-06-05"));
        QCOMPARE(ruleOf(rules, u"motions"_s)->source, u"Standing order 8.1"_s);
    }

    void theWelshNoteIsDueWithinSevenWorkingDays()
    {
        const WorkingDays days(Nation::Wales);
        const auto noteFor = [&](QDate held) {
            const WallTime starts(held, QTime(10, 0));
            const auto rules = rulesFor(Nation::Wales, BodyKind::Committee, BodyId(1), u"plain"_s,
                                        {}, starts, days);
            return momentOf(ruleOf(rules, u"note-of-meeting"_s)->timing, starts, days).date;
        };
        QCOMPARE(noteFor(day("2024-06-13")), day("2024-06-21"));
        QCOMPARE(noteFor(day("2024-06-15")),
                 day("2024-06-25")); // a Saturday: Monday is the first of them
        QVERIFY(!codes(statutoryRules(Nation::England, BodyKind::Committee))
                     .contains(u"note-of-meeting"_s));
    }

    void theLengthOfNotice_data()
    {
        QTest::addColumn<Nation>("nation");
        QTest::addColumn<BodyKind>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("summons");
        QTest::newRow("committee") << Nation::England << BodyKind::Committee << 5 << false;
        QTest::newRow("council") << Nation::England << BodyKind::Council << 5 << true;
        QTest::newRow("cabinet") << Nation::England << BodyKind::Executive << 5 << false;
        QTest::newRow("parish") << Nation::England << BodyKind::Parish << 3 << true;
        QTest::newRow("Wales") << Nation::Wales << BodyKind::Council << 3 << true;
        QTest::newRow("community") << Nation::Wales << BodyKind::Parish << 3 << true;
        QTest::newRow("Scotland") << Nation::Scotland << BodyKind::Committee << 3 << false;
        QTest::newRow("Northern Ireland")
            << Nation::NorthernIreland << BodyKind::Committee << 5 << false;
    }

    void theLengthOfNotice()
    {
        QFETCH(Nation, nation);
        QFETCH(BodyKind, kind);
        QFETCH(int, days);
        const QList<DeadlineRule> rules = statutoryRules(nation, kind);
        for (const auto &code : {u"notice"_s, u"agenda"_s}) {
            const DeadlineRule *rule = ruleOf(rules, code);
            QVERIFY(rule);
            QCOMPARE(rule->timing.amount, days);
            QVERIFY(!rule->source.isEmpty());
            QCOMPARE(rule->uncertain, nation == Nation::NorthernIreland);
        }
        QTEST(ruleOf(rules, u"summons"_s) != nullptr, "summons");
    }

    void anAuthoritysOwnRules()
    {
        const WorkingDays days(Nation::England);
        const auto local = [](const QString &code, int amount) {
            LocalRule rule;
            rule.code = code;
            rule.what = u"Ours"_s;
            rule.timing = {.amount = amount, .counting = Counting::ClearDays};
            return rule;
        };
        const auto amountOf = [&](const QList<LocalRule> &rules, const QString &code,
                                  Nation nation = Nation::England, QDate on = day("2024-06-13")) {
            const auto all = rulesFor(nation, BodyKind::Committee, BodyId(7), u"plain"_s, rules,
                                      WallTime(on, QTime(10, 0)), days);
            const DeadlineRule *rule = ruleOf(all, code);
            return rule ? rule->timing.amount : -1;
        };
        // The law can be bettered, never undercut or switched off …
        QCOMPARE(amountOf({local(u"agenda"_s, 7)}, u"agenda"_s), 7);
        QCOMPARE(amountOf({local(u"agenda"_s, 3)}, u"agenda"_s), 5);
        LocalRule off = local(u"agenda"_s, 5);
        off.off = true;
        QCOMPARE(amountOf({off}, u"agenda"_s), 5);
        // … unless it is doubtful itself.
        QCOMPARE(amountOf({local(u"agenda"_s, 3)}, u"agenda"_s, Nation::NorthernIreland), 3);
        // A local one can be switched off, and new ones stand beside.
        off = local(u"reports-due"_s, 5);
        off.off = true;
        QCOMPARE(amountOf({off}, u"reports-due"_s), -1);
        QCOMPARE(amountOf({}, u"reports-due"_s), 5);
        QCOMPARE(amountOf({local(u"petitions"_s, 4)}, u"petitions"_s), 4);
        // The body's own before its kind's before the authority's, whatever their order.
        LocalRule kinds = local(u"petitions"_s, 6);
        kinds.bodyKind = BodyKind::Committee;
        LocalRule own = local(u"petitions"_s, 9);
        own.body = BodyId(7);
        LocalRule anothers = local(u"petitions"_s, 11);
        anothers.body = BodyId(8);
        QCOMPARE(amountOf({own, anothers, kinds, local(u"petitions"_s, 4)}, u"petitions"_s), 9);
        QCOMPARE(amountOf({local(u"petitions"_s, 4), kinds, anothers}, u"petitions"_s), 6);
        // And dated: the rule of the day of the meeting.
        LocalRule older = local(u"petitions"_s, 4);
        older.until = day("2024-04-30");
        LocalRule newer = local(u"petitions"_s, 2);
        newer.from = day("2024-05-01");
        QCOMPARE(amountOf({newer, older}, u"petitions"_s, Nation::England, day("2024-04-30")), 4);
        QCOMPARE(amountOf({newer, older}, u"petitions"_s, Nation::England, day("2024-05-01")), 2);
    }

    void tokensReadBack()
    {
        for (int i = 0; i <= int(Counting::Minutes); ++i)
            QCOMPARE(countingOf(token(Counting(i))), Counting(i));
        for (int i = 0; i <= int(CountedFrom::CallIn); ++i)
            QCOMPARE(countedFromOf(token(CountedFrom(i))), CountedFrom(i));
        QVERIFY(!countingOf(u"fortnights"));
    }

    void clearDaysBeforeLeadToTheLastDayWithEnough()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const WorkingDays days(Nation(i % 4),
                                   {day("2011-06-01").addDays(random.bounded(7000))});
            const WallTime meeting(day("2011-06-01").addDays(random.bounded(7000)), QTime(10, 0));
            const int amount = 1 + random.bounded(28);
            const RuleMoment moment =
                momentOf({.amount = amount, .counting = Counting::ClearDays}, meeting, days);
            QCOMPARE(days.count(moment.date.addDays(1), meeting.date.addDays(-1)), amount);
            QVERIFY(days.isWorkingDay(moment.date));
            QCOMPARE(days.count(moment.last.addDays(1), meeting.date.addDays(-1)), amount);
            QVERIFY(days.count(moment.last.addDays(2), meeting.date.addDays(-1)) < amount);
            QVERIFY(days.next(moment.date) > moment.last);
        }
    }
};

QTEST_GUILESS_MAIN(DeadlineRulesTest)
#include "deadlinerules_test.moc"
