#include "core/calendar/rulewords.h"
#include "tests/support/testsupport.h"

using namespace moothall;
using namespace Qt::StringLiterals;

class RuleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsReadBack_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<int>("counting");
        QTest::addColumn<int>("amount");
        const auto row = [](const char *name, const QString &typed, const QString &plain,
                            Counting counting, int amount) {
            QTest::newRow(name) << typed << plain << int(counting) << amount;
        };
        row("clear", u"7 Clear Days before the meeting"_s, u"7 clear days before the meeting"_s,
            Counting::ClearDays, 7);
        row("calendar", u"28 calendar clear days before"_s,
            u"28 calendar clear days before the meeting"_s, Counting::CalendarClearDays, 28);
        row("to an hour", u"3 working days before the meeting, by 12.00"_s,
            u"3 working days before the meeting, 12.00"_s, Counting::WorkingDays, 3);
        row("one", u"1 working day before publication"_s, u"1 working day before publication"_s,
            Counting::WorkingDays, 1);
        row("hours", u"24 hours before"_s, u"24 hours before the meeting"_s, Counting::Minutes,
            24 * 60);
        row("minutes", u"30 minutes before the meeting"_s, u"30 minutes before the meeting"_s,
            Counting::Minutes, 30);
        row("after", u"2 working days after the decisions"_s,
            u"2 working days after the decisions"_s, Counting::WorkingDays, 2);
        row("months", u"72 months after"_s, u"72 months after the meeting"_s, Counting::Months, 72);
        row("within", u"7 working days in all after the meeting"_s,
            u"7 working days in all after the meeting"_s, Counting::WorkingDaysWithin, 7);
        row("just before", u"before the meeting"_s, u"before the meeting"_s, Counting::Minutes, 0);
    }

    void wordsReadBack()
    {
        QFETCH(QString, typed);
        const auto timing = timingOf(typed);
        QVERIFY_RESULT(timing);
        QTEST(wordsOf(*timing), "plain");
        QTEST(int(timing->counting), "counting");
        QTEST(timing->amount, "amount");
        QCOMPARE(timingOf(wordsOf(*timing)).value(), *timing);
    }

    void whatSaysNothingIsRefused()
    {
        for (const QString &words : {u"soon"_s, u"three days before"_s, u"3 working days"_s,
                                     u"24 hours before the meeting, 12.00"_s,
                                     u"3 working days before, 25.00"_s, QString()})
            QVERIFY2(!timingOf(words), qPrintable(words));
    }

    /// The page says of every date what is asked, by whom, and what follows where it isn't kept;
    /// every timing reads back.
    void everyRuleIsExplained()
    {
        for (const Nation nation :
             {Nation::England, Nation::Wales, Nation::Scotland, Nation::NorthernIreland}) {
            for (int kind = 0; kind <= int(BodyKind::Other); ++kind) {
                for (const QString &house :
                     {u"plain"_s, u"derbyshire"_s, u"worcestershire"_s, u"broadland"_s}) {
                    const RuleBase base = ruleBase(nation, BodyKind(kind), house);
                    for (qsizetype i = 0; i < base.rules.size(); ++i) {
                        const DeadlineRule &rule = base.rules.at(i);
                        QCOMPARE(timingOf(wordsOf(rule.timing)).value(), rule.timing);
                        QVERIFY(!rule.source.isEmpty());
                        QVERIFY2(!noteOf(rule.code).says.isEmpty(), qPrintable(rule.code));
                        QVERIFY2(!noteOf(rule.code).ifMissed.isEmpty(), qPrintable(rule.code));
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(RuleWordsTest)
#include "rulewords_test.moc"
