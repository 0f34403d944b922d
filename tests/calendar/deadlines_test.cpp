#include "core/calendar/deadlines.h"
#include "tests/support/testsupport.h"

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

WallTime at(const char *iso)
{
    return WallTime(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

/// The Cabinet of 13 June 2024: a key decision, an exempt item, an agenda not yet out.
MeetingFacts cabinet()
{
    MeetingFacts facts;
    facts.id = MeetingId(3);
    facts.body = BodyId(1);
    facts.kind = BodyKind::Executive;
    facts.houseStyle = u"derbyshire"_s;
    facts.starts = at("2024-06-13T14:00");
    facts.stage = MeetingStage::Agenda;
    facts.keyItems = {{ItemId(11), u"Bridges"_s}};
    facts.hasExempt = true;
    facts.reports = 2;
    facts.missing = 2;
    return facts;
}

QList<Deadline> dates(const MeetingFacts &facts, const WallTime &now,
                      Nation nation = Nation::England,
                      const WorkingDays &days = WorkingDays(Nation::England))
{
    return deadlinesOf(
        facts, rulesFor(nation, facts.kind, facts.body, facts.houseStyle, {}, facts.starts, days),
        days, now);
}

const Deadline *find(const QList<Deadline> &deadlines, const QString &code)
{
    const auto found = std::ranges::find(deadlines, code, &Deadline::code);
    return found == deadlines.end() ? nullptr : &*found;
}

QString stateOf(const QList<Deadline> &deadlines, const QString &code)
{
    const Deadline *found = find(deadlines, code);
    return found ? token(found->state) : u"absent"_s;
}

DeadlineMark done(const QString &code, const char *when)
{
    return {.code = code,
            .item = {},
            .waived = false,
            .at = at(when),
            .reason = {},
            .who = u"Officer"_s};
}

} // namespace

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAgendaThroughItsDays_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("state");
        QTest::newRow("days before") << u"2024-06-04T09:00"_s << QString() << u"future"_s;
        QTest::newRow("on the last day") << u"2024-06-05T23:00"_s << QString() << u"due"_s;
        QTest::newRow("the day after") << u"2024-06-06T00:01"_s << QString() << u"missed"_s;
        QTest::newRow("published in time")
            << u"2024-06-06T09:00"_s << u"2024-06-05T17:30"_s << u"done"_s;
        QTest::newRow("published late")
            << u"2024-06-07T09:00"_s << u"2024-06-06T08:00"_s << u"done-late"_s;
    }

    void anAgendaThroughItsDays()
    {
        QFETCH(QString, now);
        QFETCH(QString, published);
        MeetingFacts facts = cabinet();
        if (!published.isEmpty()) {
            facts.published = WallTime(QDateTime::fromString(published, Qt::ISODate));
            facts.stage = MeetingStage::Published;
        }
        const auto deadlines = dates(facts, WallTime(QDateTime::fromString(now, Qt::ISODate)));
        QTEST(stateOf(deadlines, u"agenda"_s), "state");
        QTEST(stateOf(deadlines, u"notice"_s), "state");
        QCOMPARE(find(deadlines, u"agenda"_s)->isLawBroken(),
                 published.startsWith(u"2024-06-06"_s) || now.startsWith(u"2024-06-06T00"_s));
    }

    void aSundayStillGivesEnoughDays()
    {
        MeetingFacts facts = cabinet();
        facts.starts = at("2024-06-10T14:00");
        QCOMPARE(find(dates(facts, at("2024-06-01T10:00")), u"agenda"_s)->date, day("2024-05-31"));
        QCOMPARE(stateOf(dates(facts, at("2024-06-01T10:00")), u"agenda"_s), u"due"_s);
        QCOMPARE(stateOf(dates(facts, at("2024-06-03T00:10")), u"agenda"_s), u"missed"_s);
        facts.published = at("2024-06-02T10:00");
        QCOMPARE(stateOf(dates(facts, at("2024-06-05T10:00")), u"agenda"_s), u"done"_s);
    }

    void whatSomebodySaidOfADate()
    {
        MeetingFacts facts = cabinet();
        const WallTime now = at("2024-05-20T09:00");
        QCOMPARE(stateOf(dates(facts, now), u"key-decision-notice"_s), u"missed"_s);
        facts.marks = {done(u"key-decision-notice"_s, "2024-05-15T16:00")};
        QCOMPARE(stateOf(dates(facts, now), u"key-decision-notice"_s), u"done"_s);
        facts.marks = {done(u"key-decision-notice"_s, "2024-05-16T16:00")};
        QCOMPARE(stateOf(dates(facts, now), u"key-decision-notice"_s), u"done-late"_s);
        facts.marks.first().waived = true;
        facts.marks.first().reason = u"Not a key decision after all"_s;
        const auto waived = dates(facts, now);
        QCOMPARE(stateOf(waived, u"key-decision-notice"_s), u"waived"_s);
        QCOMPARE(find(waived, u"key-decision-notice"_s)->reason, u"Not a key decision after all"_s);
        // Of another item it says nothing.
        facts.marks.first().item = ItemId(99);
        QCOMPARE(stateOf(dates(facts, now), u"key-decision-notice"_s), u"missed"_s);
    }

    void aMeetingThatCameInLateIsAskedAndNotAccused()
    {
        MeetingFacts facts = cabinet();
        facts.entered = at("2024-05-20T10:00");
        const auto deadlines = dates(facts, at("2024-06-07T09:00"));
        QCOMPARE(stateOf(deadlines, u"key-decision-notice"_s), u"due"_s);
        QCOMPARE(stateOf(deadlines, u"private-notice-5"_s), u"missed"_s); // that was still to come
        QCOMPARE(stateOf(deadlines, u"agenda"_s), u"missed"_s);           // that the register knows
    }

    void shorterRoutesStandInForLongerOnes()
    {
        MeetingFacts facts = cabinet();
        // In time: nobody needs the others.
        QCOMPARE(stateOf(dates(facts, at("2024-05-10T09:00")), u"general-exception"_s),
                 u"absent"_s);
        QCOMPARE(stateOf(dates(facts, at("2024-05-10T09:00")), u"special-urgency"_s), u"absent"_s);
        // Missed: the general exception is offered, and special urgency only once that is too late.
        const auto missed = dates(facts, at("2024-05-20T09:00"));
        QCOMPARE(stateOf(missed, u"general-exception"_s), u"future"_s);
        QCOMPARE(find(missed, u"general-exception"_s)->date, day("2024-06-05"));
        const auto later = dates(facts, at("2024-06-07T09:00"));
        QCOMPARE(stateOf(later, u"general-exception"_s), u"missed"_s);
        QCOMPARE(stateOf(later, u"special-urgency"_s), u"future"_s);
        QCOMPARE(stateOf(later, u"private-urgency"_s), u"future"_s);
        // Taken: it stands for the longer one, which says so.
        facts.marks = {done(u"general-exception"_s, "2024-06-03T09:00")};
        const auto taken = dates(facts, at("2024-06-07T09:00"));
        QCOMPARE(stateOf(taken, u"key-decision-notice"_s), u"waived"_s);
        QVERIFY(find(taken, u"key-decision-notice"_s)->reason.contains("exception"_L1));
        QCOMPARE(stateOf(taken, u"special-urgency"_s), u"absent"_s);
        facts.marks = {done(u"special-urgency"_s, "2024-06-12T09:00"),
                       done(u"private-urgency"_s, "2024-06-12T09:00")};
        const auto urgent = dates(facts, at("2024-06-12T10:00"));
        for (const auto &code : {u"key-decision-notice"_s, u"general-exception"_s,
                                 u"private-notice-28"_s, u"private-notice-5"_s})
            QCOMPARE(stateOf(urgent, code), u"waived"_s);
    }

    void callInRunsFromThePublicationOfDecisions_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QDate>("effective");
        const auto row = [](const char *held, const char *published, const char *ends,
                            const char *effective) {
            QTest::addRow("4: %s, published %s", held, published)
                << QString::fromLatin1(held) << QString::fromLatin1(published) << day(ends)
                << day(effective);
        };
        row("2024-06-13", "", "2024-06-24", "2024-06-25");
        row("2023-04-18", "", "2023-04-27", "2023-04-28");
        row("2024-04-29", "", "2024-05-09", "2024-05-10");
        row("2024-12-17", "", "2024-12-30", "2024-12-31");
        row("2025-04-15", "", "2025-04-28", "2025-04-29");
        row("2024-06-13", "2024-06-14", "2024-06-21", "2024-06-24"); // sooner out, sooner done
    }

    void callInRunsFromThePublicationOfDecisions()
    {
        QFETCH(QString, held);
        QFETCH(QString, published);
        MeetingFacts facts = cabinet();
        facts.starts = WallTime(QDate::fromString(held, Qt::ISODate), QTime(14, 0));
        facts.stage = MeetingStage::Held;
        if (!published.isEmpty())
            facts.marks = {{.code = u"decisions"_s,
                            .item = {},
                            .waived = false,
                            .at = WallTime(QDate::fromString(published, Qt::ISODate), QTime(9, 0)),
                            .reason = {},
                            .who = {}}};
        const auto deadlines = dates(facts, at("2026-01-01T00:00"));
        QTEST(find(deadlines, u"call-in-ends"_s)->date, "ends");
        QTEST(find(deadlines, u"effective"_s)->date, "effective");
        QCOMPARE(stateOf(deadlines, u"effective"_s), u"done"_s); // it happens by itself
        DeadlineMark waiver{.code = u"call-in-ends"_s,
                            .item = {},
                            .waived = true,
                            .at = {},
                            .reason = u"The bridge is closed"_s,
                            .who = {}};
        facts.marks.append(waiver);
        const auto waived = dates(facts, at("2026-01-01T00:00"));
        QCOMPARE(stateOf(waived, u"call-in-ends"_s), u"waived"_s);
        const QDate decisions = published.isEmpty() ? find(waived, u"decisions"_s)->date
                                                    : QDate::fromString(published, Qt::ISODate);
        QCOMPARE(find(waived, u"effective"_s)->date, decisions);
    }

    void reportsAndSignOffsCountBackFromPublication()
    {
        MeetingFacts facts = cabinet(); // to be published by Wednesday 5 June
        auto deadlines = dates(facts, at("2024-05-20T09:00"));
        QCOMPARE(find(deadlines, u"finance-sign-off"_s)->date, day("2024-06-03"));
        QCOMPARE(find(deadlines, u"reports-due"_s)->date, day("2024-05-29"));
        QCOMPARE(stateOf(dates(facts, at("2024-05-30T09:00")), u"reports-due"_s), u"missed"_s);
        facts.missing = 1;
        QCOMPARE(stateOf(dates(facts, at("2024-05-30T09:00")), u"reports-due"_s), u"missed"_s);
        facts.missing = 0;
        QCOMPARE(stateOf(dates(facts, at("2024-05-30T09:00")), u"reports-due"_s), u"done"_s);
        QCOMPARE(stateOf(dates(facts, at("2024-06-04T09:00")), u"finance-sign-off"_s), u"missed"_s);
        facts.stage = MeetingStage::Published;
        facts.published = at("2024-06-05T09:00");
        QCOMPARE(stateOf(dates(facts, at("2024-06-06T09:00")), u"finance-sign-off"_s), u"done"_s);
        QVERIFY(!find(dates(facts, at("2024-06-06T09:00")), u"finance-sign-off"_s)->isLawBroken());
    }

    void datesStandInTheirOrder()
    {
        const auto deadlines = dates(cabinet(), at("2024-05-20T09:00"));
        QVERIFY(deadlines.size() > 12);
        for (qsizetype i = 1; i < deadlines.size(); ++i)
            QVERIFY(deadlines.at(i - 1).date <= deadlines.at(i).date);
        QCOMPARE(find(deadlines, u"key-decision-notice"_s)->item, ItemId(11));
        QVERIFY(find(deadlines, u"key-decision-notice"_s)->subject.contains("Bridges"_L1));
    }

    void whatIsCalledOffHasNoDates()
    {
        MeetingFacts facts = cabinet();
        facts.stage = MeetingStage::Cancelled;
        QVERIFY(dates(facts, at("2024-05-20T09:00")).isEmpty());
    }

    void yearsByRuleAreSaid()
    {
        MeetingFacts facts = cabinet();
        QVERIFY(!find(dates(facts, at("2024-05-20T09:00")), u"agenda"_s)->projected);
        facts.starts = at("2031-06-12T14:00");
        QVERIFY(find(dates(facts, at("2024-05-20T09:00")), u"agenda"_s)->projected);
    }

    void sixMonthsWithoutAttending()
    {
        MeetingFacts council;
        council.id = MeetingId(1);
        council.kind = BodyKind::Council;
        council.starts = at("2024-05-23T14:00");
        MeetingFacts tooLate = council;
        tooLate.id = MeetingId(2);
        tooLate.starts = at("2024-07-11T14:00");
        MeetingFacts off = council;
        off.id = MeetingId(3);
        off.starts = at("2024-07-04T14:00");
        off.stage = MeetingStage::Cancelled;
        const auto limit = absenceLimit({PersonId(5), u"Councillor A"_s, day("2024-01-08")},
                                        {council, tooLate, off}, Nation::England);
        QVERIFY(limit);
        QCOMPARE(limit->limit, day("2024-07-08"));
        QCOMPARE(limit->lastCouncil, MeetingId(1));
        QCOMPARE(limit->lastCouncilDate, day("2024-05-23"));
        QCOMPARE(absenceLimit({PersonId(5), {}, day("2024-08-31")}, {}, Nation::Wales)->limit,
                 day("2025-02-28"));
        QVERIFY(!absenceLimit({PersonId(5), {}, QDate()}, {}, Nation::England));
    }
};

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "deadlines_test.moc"
