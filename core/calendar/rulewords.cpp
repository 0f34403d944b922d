#include "core/calendar/rulewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

constexpr int minutesInHour = 60;

constexpr std::array countingWords{"clear days"_L1,   "calendar clear days"_L1,
                                   "working days"_L1, "working days in all"_L1,
                                   "days"_L1,         "months"_L1,
                                   "minutes"_L1};
constexpr std::array anchorWords{"the meeting"_L1, "publication"_L1, "the decisions"_L1,
                                 "call-in ends"_L1};

QString counted(int amount, Counting counting)
{
    if (counting == Counting::Minutes && amount > 0 && amount % minutesInHour == 0)
        return amount == minutesInHour ? u"1 hour"_s : u"%1 hours"_s.arg(amount / minutesInHour);
    QString words = countingWords[size_t(counting)];
    if (amount == 1)
        words.replace(u"days"_s, u"day"_s)
            .replace(u"months"_s, u"month"_s)
            .replace(u"minutes"_s, u"minute"_s);
    return u"%1 %2"_s.arg(amount).arg(words);
}

tl::unexpected<Error> noTiming(const QString &words)
{
    return fail(ErrorCode::BadInput,
                RuleWords::tr("“%1” doesn’t say when. Write, for one, “3 working days before the "
                              "meeting, 12.00”, “7 clear days "
                              "before the meeting”, “24 hours before the meeting” or “2 working "
                              "days after the decisions”.")
                    .arg(words));
}

} // namespace

QString wordsOf(const Timing &timing)
{
    QString words = timing.amount == 0 && timing.counting == Counting::Minutes
                        ? (timing.after ? u"after "_s : u"before "_s)
                        : counted(timing.amount, timing.counting) +
                              (timing.after ? u" after "_s : u" before "_s);
    words += anchorWords[size_t(timing.from)];
    if (timing.by.isValid())
        words += u", "_s + timing.by.toString(u"H.mm"_s);
    return words;
}

Result<Timing> timingOf(const QString &words)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,4}) (clear days?|calendar clear days?|working days?|working days in "
        u"all|days?|months?|minutes?|hours?) )?"
        "(before|after)(?: (the meeting|publication|the decisions|call-in ends))?(?:,? (?:by )?(\\d{1,2})[.:](\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(words.simplified().toLower());
    if (!match.hasMatch())
        return noTiming(words);
    Timing timing;
    timing.after = match.captured(3) == "after"_L1;
    timing.counting = Counting::Minutes;
    timing.amount = match.captured(1).toInt();
    QString unit = match.captured(2);
    if (!unit.isEmpty() && !unit.endsWith(u's') && !unit.endsWith("all"_L1))
        unit += u's';
    if (unit == "hours"_L1) {
        timing.amount *= minutesInHour;
    } else {
        for (size_t i = 0; i < countingWords.size(); ++i) {
            if (unit == countingWords[i])
                timing.counting = Counting(i);
        }
    }
    for (size_t i = 0; i < anchorWords.size(); ++i) {
        if (match.captured(4) == anchorWords[i])
            timing.from = CountedFrom(i);
    }
    if (!match.captured(5).isEmpty()) {
        timing.by = QTime(match.captured(5).toInt(), match.captured(6).toInt());
        if (!timing.by.isValid() || timing.counting == Counting::Minutes)
            return noTiming(words);
    }
    return timing;
}

RuleNote noteOf(const QString &code)
{
    const QHash<QString, RuleNote> notes{ // made anew: the language may have changed
        {u"notice"_s,
         {RuleWords::tr("Time and place of the meeting are posted at the authority’s offices for "
                        "the required number of clear "
                        "days, or from when it is convened where that is at shorter notice (not "
                        "full council in England)."),
          RuleWords::tr("A meeting without lawful notice can be challenged. Convene it anew, or "
                        "record who decided to hold it and "
                        "why.")}},
        {u"agenda"_s,
         {RuleWords::tr("Agenda and open reports are at the public’s disposal for the required "
                        "number of clear days, and never "
                        "before members have them. An item that is added later may be taken only "
                        "where the chair is of the "
                        "opinion, for special circumstances that the minutes state, that it is "
                        "urgent (LGA 1972 s.100B(4)); an "
                        "executive has no such route."),
          RuleWords::tr("Publishing late is possible with a reason: Moothall asks who decided so "
                        "and why, and keeps it. Items "
                        "that can wait should go to the next meeting.")}},
        {u"summons"_s,
         {RuleWords::tr("Every member is sent a summons that states the business; by e-mail only "
                        "with the member’s consent. In "
                        "England no shorter notice is allowed for full council. Failing to reach "
                        "one member doesn’t make the "
                        "meeting invalid (para. 4(4))."),
          RuleWords::tr(
              "Business that the summons doesn’t state can’t be transacted (para. 4(5)).")}},
        {u"key-decision-notice"_s,
         {RuleWords::tr("At least 28 clear days before a key decision a notice states the matter, "
                        "who decides, when, which "
                        "documents will be considered, where copies are to be had, that more may "
                        "come and how to ask for them. "
                        "Moothall counts calendar days with both ends left out, as councils do; an "
                        "authority can choose working "
                        "days by a rule of its own."),
          RuleWords::tr("Put the decision off, or take the general exception (reg. 10), or special "
                        "urgency (reg. 11).")}},
        {u"general-exception"_s,
         {RuleWords::tr(
              "Where 28 days are impracticable: the chair of the scrutiny committee is told in "
              "writing, the notice is "
              "published, five clear days pass, and the reasons are published as soon as may be."),
          RuleWords::tr("Only special urgency (reg. 11) is left, or a later meeting.")}},
        {u"special-urgency"_s,
         {RuleWords::tr("Where even that is impracticable: the chair of scrutiny (or else of the "
                        "council, or else its vice-chair) "
                        "agrees that the decision is urgent and can’t be deferred; the reasons are "
                        "published, and the leader "
                        "reports such decisions to council at least once a year (reg. 19)."),
          RuleWords::tr("The decision can’t lawfully be taken at this meeting.")}},
        {u"private-notice-28"_s,
         {RuleWords::tr("An executive that means to meet in private says so, with its reasons, 28 "
                        "clear days before."),
          RuleWords::tr(
              "Take the business in public or later, or get the agreement of reg. 5(6).")}},
        {u"private-notice-5"_s,
         {RuleWords::tr("A second notice, five clear days before, repeats the reasons and gives "
                        "the representations received and "
                        "the answer to them."),
          RuleWords::tr(
              "Take the business in public or later, or get the agreement of reg. 5(6).")}},
        {u"private-urgency"_s,
         {RuleWords::tr("Where the two notices are impracticable: the chair of scrutiny (or else "
                        "of the council, or else its "
                        "vice-chair) agrees that the meeting is urgent and can’t be deferred, and "
                        "the reasons are published."),
          RuleWords::tr("The business can’t lawfully be taken in private at this meeting.")}},
        {u"note-of-meeting"_s,
         {RuleWords::tr("In Wales a note of who attended, apologies, declarations, decisions and "
                        "votes is published within seven "
                        "working days of the meeting."),
          RuleWords::tr(
              "Publish it at once, and tell the monitoring officer: the law has no way to "
              "make it good.")}},
        {u"retention-minutes"_s,
         {RuleWords::tr("Minutes, agenda and open reports stay open to the public at least until "
                        "then. Archives keep minutes for "
                        "ever."),
          RuleWords::tr(
              "What was taken off before that day goes back to where the public can see it.")}},
        {u"retention-background"_s,
         {RuleWords::tr("Background papers stay open to the public at least until then."),
          RuleWords::tr(
              "What was taken off before that day goes back to where the public can see it.")}},
        {u"retention-decisions"_s,
         {RuleWords::tr(
              "Records of executive decisions stay open to the public at least until then."),
          RuleWords::tr(
              "What was taken off before that day goes back to where the public can see it.")}},
        {u"decisions"_s,
         {RuleWords::tr(
              "Executive decisions are published, so that call-in can run from that day."),
          RuleWords::tr("Call-in runs from the day they are really published.")}},
        {u"call-in-ends"_s,
         {RuleWords::tr(
              "Until then members can call a decision in for scrutiny; who and how many "
              "is the authority’s own rule. Where call-in is waived, the reason is recorded."),
          RuleWords::tr("A call-in that comes later isn’t valid, unless the authority’s own rules "
                        "say otherwise.")}},
        {u"effective"_s,
         {RuleWords::tr("From then on a decision that wasn’t called in may be carried out."),
          RuleWords::tr("A decision that is carried out before then can be challenged.")}},
        {u"called-in"_s,
         {RuleWords::tr("A decision that was called in isn’t carried out until scrutiny has looked "
                        "at it. By when the committee meets is the authority’s own rule: give this "
                        "one a number of days, and it becomes a date."),
          RuleWords::tr("What follows is the authority’s own rule: under some, the decision then "
                        "takes effect.")}},
        {u"motions"_s,
         {RuleWords::tr("Motions that arrive in time are listed in the summons in the order they "
                        "were received."),
          RuleWords::tr("A later motion waits for the next ordinary meeting, unless standing "
                        "orders let it in.")}},
        {u"amendments"_s,
         {RuleWords::tr("Amendments are handed in, signed, by then."),
          RuleWords::tr("A later amendment is moved only if the meeting lets it.")}},
        {u"public-questions"_s,
         {RuleWords::tr(
              "Questions from electors and payers of local taxes are received until then."),
          RuleWords::tr("A later question is answered at the next meeting, or in writing.")}},
        {u"question-replies"_s,
         {RuleWords::tr(
              "Whoever asked has the reply by then, so that a supplementary question can be put."),
          RuleWords::tr("The reply is given at the meeting, and goes out in writing afterwards.")}},
        {u"question-schedule"_s,
         {RuleWords::tr("Questions and replies lie at every place before the meeting begins; they "
                        "aren’t read out."),
          RuleWords::tr(
              "Have it handed round as soon as it is there, and say so in the minutes.")}},
        {u"minority-leader-questions"_s,
         {RuleWords::tr("Leaders of minority groups may ask about a report; the question reaches "
                        "the proper officer by then."),
          RuleWords::tr("A later question is answered in writing, unless the chair takes it.")}},
        {u"public-participation"_s,
         {RuleWords::tr("Members of the public who mean to speak say so by then."),
          RuleWords::tr("They speak only if the chair lets them.")}},
        {u"called-to-scrutiny"_s,
         {RuleWords::tr("A member of the executive who is called to a scrutiny meeting is told "
                        "this long before."),
          RuleWords::tr("They needn’t come; ask them to come all the same, or call them to the "
                        "next meeting.")}},
        {u"reports-due"_s,
         {RuleWords::tr("The authority’s own timetable: reports reach Democratic Services by then, "
                        "counted back from publication."),
          RuleWords::tr("Mark the item “to follow”, or leave it to the next meeting; a late report "
                        "goes out in a supplement.")}},
        {u"draft-agenda"_s,
         {RuleWords::tr("The authority’s own timetable: the chair sees the draft agenda by then."),
          RuleWords::tr("Nothing in law follows. Show it to the chair before it is published.")}},
        {u"legal-sign-off"_s,
         {RuleWords::tr("The authority’s own timetable: the legal implications of each report are "
                        "signed off by then."),
          RuleWords::tr("Nothing in law follows. A report without them shouldn’t be published.")}},
        {u"finance-sign-off"_s,
         {RuleWords::tr("The authority’s own timetable: the financial implications of each report "
                        "are signed off by then."),
          RuleWords::tr("Nothing in law follows. A report without them shouldn’t be published.")}},
        {u"draft-minutes"_s,
         {RuleWords::tr("The authority’s own timetable: the chair sees the draft minutes by then."),
          RuleWords::tr("Nothing in law follows, as long as the next suitable meeting can confirm "
                        "them (LGA 1972 Sch. 12 para. 41).")}},
    };
    return notes.value(code);
}

QList<std::pair<QString, QString>> countingNotes()
{
    return {
        {RuleWords::tr("Clear days"),
         RuleWords::tr("The day of publication and the day of the meeting are both left out (R v "
                       "Herefordshire Justices, 1820), and "
                       "only working days count (R v Swansea City Council ex p Elitestone, Court "
                       "of Appeal, 5 May 1993, on three "
                       "clear days in LGA 1972 s.100B). Section 243 of the Act doesn’t define them "
                       "and excuses no late notice.")},
        {RuleWords::tr("Working days"),
         RuleWords::tr("Monday to Friday, less the bank holidays of the authority’s nation and the "
                       "days on which it shuts its "
                       "offices, where it has said so. Holidays that are proclaimed within a "
                       "notice count: meetings whose notice "
                       "they cut short are flagged.")},
        {RuleWords::tr("The last day"),
         RuleWords::tr("For five clear days it is the sixth working day before the meeting. A "
                       "weekend or holiday may give enough "
                       "days by the letter; it is never offered.")},
        {RuleWords::tr("Business that comes late"),
         RuleWords::tr("An item that wasn’t open for the clear days is taken where the chair is of "
                       "the opinion that it is urgent, "
                       "by reason of special circumstances (LGA 1972 s.100B(4)(b)); by full "
                       "council and parishes in England only "
                       "where standing orders let it in beside the summons; for executives in "
                       "England the regulations name no "
                       "such way (SI 2012/2089 regs. 6, 7), so advice is needed. The reason is "
                       "asked for once and printed in "
                       "agenda and minutes. A late report on an item of the agenda is lawful, if "
                       "members hadn’t it before the "
                       "public (s.100B(3)).")},
        {RuleWords::tr("Six months without attending"),
         RuleWords::tr("A member who attends nothing for six months ceases to be one, unless the "
                       "authority approves the reason "
                       "before they end (LGA 1972 s.85(1); LG(S)A 1973 s.35). Today tells it two "
                       "months before, with the last "
                       "meeting of the council that can still approve it.")},
        {RuleWords::tr("Projected days"),
         RuleWords::tr("Bank holidays of years that aren’t published yet are worked out by rule "
                       "(Banking and Financial Dealings Act "
                       "1971 s.1 and Sch. 1) and may still change.")},
    };
}

} // namespace moothall
