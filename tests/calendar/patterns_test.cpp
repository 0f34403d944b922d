#include "core/calendar/clashes.h"
#include "core/calendar/workingdays.h"
#include "core/calendar/yeardraft.h"
#include "tests/support/testsupport.h"

#include <QRandomGenerator>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QDate onDay(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

PatternOfBody meets(qint64 body, const QString &name, const QString &words)
{
    return {BodyId(body), name, patternOf(words).value()};
}

QStringList startsOf(const QList<DraftMeeting> &drafts)
{
    QStringList all;
    for (const DraftMeeting &draft : drafts) {
        QString line = draft.starts.date.toString(Qt::ISODate);
        if (draft.fate == DraftMeeting::Fate::Moved)
            line += u" for "_s + draft.wanted.toString(Qt::ISODate);
        if (draft.fate == DraftMeeting::Fate::LeftOut)
            line = u"not "_s + line;
        all.append(line);
    }
    return all;
}

} // namespace

class PatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsNameDays_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("days"); // of May to August 2024
        QTest::newRow("by months") << u"second Tuesday, 10.30"_s << u"second Tuesday, 10.30"_s
                                   << u"05-14 06-11 07-09 08-13"_s;
        QTest::newRow("as officers write it")
            << u"2nd Tuesday of each month at 10:30 am; not in August and not in the pre-election period"_s
            << u"second Tuesday, 10.30, not in August, not in the pre-election period"_s
            << u"05-14 06-11 07-09"_s;
        QTest::newRow("twice a month")
            << u"first and third thursdays, 2 pm"_s << u"first and third Thursday, 14.00"_s
            << u"05-02 05-16 06-06 06-20 07-04 07-18 08-01 08-15"_s;
        QTest::newRow("the last") << u"last wed, noon"_s << u"last Wednesday, 12.00"_s
                                  << u"05-29 06-26 07-31 08-28"_s;
        QTest::newRow("a fifth, where there is one")
            << u"fifth Friday, 9.15am"_s << u"fifth Friday, 9.15"_s << u"05-31 08-30"_s;
        QTest::newRow("only in some")
            << u"last Thursday, 14.00, in May, July and December"_s
            << u"last Thursday, 14.00, in May, July and December"_s << u"05-30 07-25"_s;
        QTest::newRow("not in several")
            << u"third Monday, 6.30 pm, not in June, August"_s
            << u"third Monday, 18.30, not in June and August"_s << u"05-20 07-15"_s;
        QTest::newRow("every other week") << u"every other Monday, 10.00, not in July and August"_s
                                          << u"every other Monday, 10.00, not in July and August"_s
                                          << u"05-06 05-20 06-03 06-17"_s;
        QTest::newRow("every four weeks")
            << u"every four weeks on Friday, 18:00"_s << u"every 4 weeks on Friday, 18.00"_s
            << u"05-03 05-31 06-28 07-26 08-23"_s;
        QTest::newRow("otherwise")
            << u"first Monday, 10.30, or the next working day, not on the same day as Full Council"_s
            << u"first Monday, 10.30, not on the same day as Full Council, or the next working day"_s
            << u"05-06 06-03 07-01 08-05"_s;
    }

    void wordsNameDays()
    {
        QFETCH(QString, words);
        const auto pattern = patternOf(words);
        QVERIFY_RESULT(pattern);
        QTEST(wordsOf(*pattern), "plain");
        QCOMPARE(patternOf(wordsOf(*pattern)).value(), *pattern);
        QStringList days;
        for (const QDate day : daysOf(*pattern, onDay(u"2024-05-01"_s), onDay(u"2024-08-31"_s)))
            days.append(day.toString(u"MM-dd"_s));
        QTEST(days.join(u' '), "days");
    }

    void wordsThatSayNothingAreNamed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("no day") << u"10.30"_s << u"second Tuesday"_s;
        QTest::newRow("no time") << u"second Tuesday"_s << u"10.30"_s;
        QTest::newRow("nothing") << QString() << u"second Tuesday"_s;
        QTest::newRow("a slip") << u"secund Tuesday, 10.30"_s << u"secund tuesday"_s;
        QTest::newRow("two days") << u"second Tuesday, first Monday, 10.30"_s << u"first monday"_s;
        QTest::newRow("no such time") << u"second Tuesday, 10.75"_s << u"10.75"_s;
        QTest::newRow("no such half") << u"second Tuesday, 14 pm"_s << u"14 pm"_s;
        QTest::newRow("no name") << u"second Tuesday, 10.30, not on the same day as"_s
                                 << u"same day as"_s;
        QTest::newRow("what not") << u"second Tuesday, 10.30, not in Autumn"_s << u"in autumn"_s;
        QTest::newRow("a number alone") << u"second Tuesday, 10"_s << u"10"_s;
    }

    void wordsThatSayNothingAreNamed()
    {
        QFETCH(QString, words);
        QFETCH(QString, named);
        const auto pattern = patternOf(words);
        QVERIFY(!pattern);
        QVERIFY2(pattern.error().sentence().contains(named),
                 qPrintable(pattern.error().sentence()));
    }

    void aYearIsDrafted()
    {
        const WorkingDays days(Nation::England);
        const DraftYear year{onDay(u"2024-05-01"_s), onDay(u"2024-12-31"_s), {}};
        const auto drafts = draftMeetings(
            {meets(1, u"Audit"_s, u"first Monday, 10.00, or a week later"_s)}, year, days);
        QCOMPARE(startsOf(drafts),
                 (QStringList{u"2024-05-13 for 2024-05-06"_s, u"2024-06-03"_s, u"2024-07-01"_s,
                              u"2024-08-05"_s, u"2024-09-02"_s, u"2024-10-07"_s, u"2024-11-04"_s,
                              u"2024-12-02"_s}));
        QCOMPARE(drafts.first().why, u"Early May bank holiday"_s);
        QCOMPARE(drafts.first().starts.time, QTime(10, 0));
        const auto left =
            draftMeetings({meets(1, u"Audit"_s, u"first Monday, 10.00, in May"_s)}, year, days);
        QCOMPARE(startsOf(left), QStringList{u"not 2024-05-06"_s});
        const auto next = draftMeetings(
            {meets(1, u"Audit"_s, u"last Monday, 10.00, in May, or next working day"_s)}, year,
            days);
        QCOMPARE(startsOf(next), QStringList{u"2024-05-28 for 2024-05-27"_s});
        const auto shut =
            draftMeetings({meets(1, u"Audit"_s, u"last Monday, 10.00, in December"_s)}, year,
                          WorkingDays(Nation::England, {onDay(u"2024-12-30"_s)}));
        QCOMPARE(startsOf(shut), QStringList{u"not 2024-12-30"_s});
    }

    void bodiesKeepClearOfOthers()
    {
        const WorkingDays days(Nation::England);
        const DraftYear year{onDay(u"2024-06-01"_s), onDay(u"2024-07-31"_s), {}};
        // In whatever order they stand: those that others keep clear of are drafted first.
        const QList<PatternOfBody> patterns{
            meets(2, u"Cabinet"_s,
                  u"second Thursday, 10.00, not on the same day as Scrutiny, or a week later"_s),
            meets(3, u"Scrutiny"_s,
                  u"every Thursday, 10.00, in June, not on the same day as council"_s),
            meets(1, u"Council"_s, u"third Thursday, 14.00"_s)};
        const auto drafts = draftMeetings(patterns, year, days);
        QStringList cabinet;
        QStringList scrutiny;
        for (const DraftMeeting &draft : drafts) {
            if (draft.body == BodyId(2))
                cabinet += startsOf({draft});
            if (draft.body == BodyId(3))
                scrutiny += startsOf({draft});
        }
        QCOMPARE(scrutiny, (QStringList{u"2024-06-06"_s, u"2024-06-13"_s, u"not 2024-06-20"_s,
                                        u"2024-06-27"_s}));
        QCOMPARE(cabinet, (QStringList{u"2024-06-20 for 2024-06-13"_s, u"2024-07-11"_s}));
        // Two that wait for each other are drafted all the same.
        const auto ring =
            draftMeetings({meets(1, u"A"_s, u"first Monday, 10.00, not on the same day as B"_s),
                           meets(2, u"B"_s, u"first Monday, 10.00, not on the same day as A"_s)},
                          year, days);
        QCOMPARE(startsOf(ring), (QStringList{u"2024-06-03"_s, u"not 2024-06-03"_s, u"2024-07-01"_s,
                                              u"not 2024-07-01"_s}));
        // What is in the calendar already counts too, and isn't drafted twice.
        const auto standing = draftMeetings({patterns.at(1), patterns.at(2)}, year, days,
                                            {{BodyId(1), u"Council"_s, onDay(u"2024-06-27"_s)},
                                             {BodyId(3), u"Scrutiny"_s, onDay(u"2024-06-06"_s)}});
        QCOMPARE(startsOf(standing),
                 (QStringList{u"not 2024-06-06"_s, u"2024-06-13"_s, u"not 2024-06-20"_s,
                              u"2024-06-20"_s, u"not 2024-06-27"_s, u"2024-07-18"_s}));
    }

    void nobodyMeetsBeforeAnElection()
    {
        const WorkingDays days(Nation::England);
        const PreElection period = preElectionPeriod(onDay(u"2024-05-02"_s), days);
        QCOMPARE(period.from, onDay(u"2024-03-26"_s)); // Good Friday and Easter Monday between
        QVERIFY(period.holds(onDay(u"2024-05-02"_s)));
        QVERIFY(!period.holds(onDay(u"2024-05-03"_s)));
        QVERIFY(!preElectionPeriod({}, days).holds(onDay(u"2024-05-02"_s)));
        const DraftYear year{onDay(u"2024-03-01"_s), onDay(u"2024-05-31"_s),
                             onDay(u"2024-05-02"_s)};
        const auto drafts = draftMeetings(
            {meets(1, u"A"_s, u"second Tuesday, 10.00, not in the pre-election period"_s)}, year,
            days);
        QCOMPARE(startsOf(drafts),
                 (QStringList{u"2024-03-12"_s, u"not 2024-04-09"_s, u"2024-05-14"_s}));
    }

    void theMunicipalYearBeginsInMay()
    {
        QCOMPARE(municipalYear(onDay(u"2024-06-04"_s)).from, onDay(u"2024-05-01"_s));
        QCOMPARE(municipalYear(onDay(u"2024-04-30"_s)).from, onDay(u"2023-05-01"_s));
        QCOMPARE(municipalYear(onDay(u"2024-04-30"_s)).to, onDay(u"2024-04-30"_s));
    }

    void draftsStandOnWorkingDaysOnly()
    {
        QRandomGenerator random(20240604);
        const WorkingDays days(Nation::Scotland);
        const QStringList ends{QString(), u", or a week later"_s, u", or the next working day"_s};
        for (int round = 0; round < 200; ++round) {
            const QString words = u"%1 %2, 10.00%3"_s.arg(
                QStringList{u"first"_s, u"last"_s, u"every"_s, u"every other"_s}.at(
                    random.bounded(4)),
                QLocale::c().dayName(random.bounded(1, 6)), ends.at(random.bounded(3)));
            const QDate from = onDay(u"2020-01-01"_s).addDays(random.bounded(2500));
            const auto drafts =
                draftMeetings({meets(1, u"A"_s, words)}, {from, from.addYears(1), {}}, days);
            QSet<QDate> seen;
            for (const DraftMeeting &draft : drafts) {
                if (draft.fate == DraftMeeting::Fate::LeftOut)
                    continue;
                QVERIFY2(days.isWorkingDay(draft.starts.date), qPrintable(words));
                QVERIFY2(!seen.contains(draft.starts.date), qPrintable(words));
                QVERIFY(draft.starts.date >= draft.wanted);
                seen.insert(draft.starts.date);
            }
        }
    }

    void clashesAreFound()
    {
        const auto engaged = [](qint64 key, const QString &start, const QString &end,
                                const QString &venue, const QString &officer,
                                const QList<PersonId> &members) {
            return Engagement{
                .key = key,
                .body = BodyId(key),
                .starts = {onDay(start.left(10)), QTime::fromString(start.mid(11), u"HH:mm"_s)},
                .ends = QTime::fromString(end, u"HH:mm"_s),
                .venue = venue,
                .officer = officer,
                .members = members};
        };
        const PersonId ash(1);
        const PersonId birch(2);
        const PersonId cedar(3);
        using Kind = CalendarClash::Kind;
        const auto clashes = clashesOf({
            engaged(1, u"2024-06-13T14:00"_s, QString(), u"Quay Room"_s, u"P Reed"_s, {ash, birch}),
            engaged(2, u"2024-06-13T10:00"_s, u"14:00"_s, u"quay room"_s, u"P Reed"_s, {ash}),
            engaged(3, u"2024-06-13T15:59"_s, u"17:00"_s, u"Quay room"_s, QString(),
                    {birch, cedar}),
            engaged(4, u"2024-06-13T16:00"_s, QString(), QString(), u"P Reed"_s, {ash, cedar}),
            engaged(5, u"2024-06-14T14:00"_s, QString(), u"Quay Room"_s, u"P Reed"_s, {ash}),
        });
        QCOMPARE(clashes, (QList<CalendarClash>{{Kind::Room, 1, 3, {}},
                                                {Kind::Members, 1, 3, {birch}},
                                                {Kind::Members, 3, 4, {cedar}}}));
    }
};

QTEST_GUILESS_MAIN(PatternsTest)
#include "patterns_test.moc"
