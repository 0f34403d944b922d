#include "core/calendar/deadlinerules.h"

#include "core/calendar/notice.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Deadlines
{
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

Timing before(int amount, Counting counting, QTime by = {}, CountedFrom from = CountedFrom::Meeting)
{
    return {.from = from, .after = false, .amount = amount, .counting = counting, .by = by};
}

Timing after(int amount, Counting counting, CountedFrom from = CountedFrom::Meeting)
{
    return {.from = from, .after = true, .amount = amount, .counting = counting, .by = {}};
}

/// Where the law of a nation speaks of notice, of agenda and reports, and of the summons.
struct NoticeSources
{
    QString notice;
    QString agenda;
    QString summons;
};

NoticeSources noticeSources(Nation nation, BodyKind kind)
{
    switch (nation) {
    case Nation::Scotland:
        return {u"LG(S)A 1973 s.50A(6)(a)"_s, u"LG(S)A 1973 s.50B(3)"_s,
                u"LG(S)A 1973 Sch. 7 para. 2"_s};
    case Nation::NorthernIreland: {
        const QString all = noticeRule(kind, nation).source;
        return {all, all, all};
    }
    case Nation::Wales:
        if (kind == BodyKind::Parish)
            return {u"LGA 1972 Sch. 12 para. 26(2)"_s, u"LGA 1972 Sch. 12 para. 26"_s,
                    u"LGA 1972 Sch. 12 para. 26(2)"_s};
        return {u"LGA 1972 Sch. 12 para. 4(2)"_s, u"LGA 1972 s.100BA"_s,
                u"LGA 1972 Sch. 12 para. 4(2)-(3)"_s};
    case Nation::England:
        break;
    }
    if (kind == BodyKind::Parish)
        return {u"LGA 1972 Sch. 12 para. 10(2)(a)"_s, u"LGA 1972 Sch. 12 para. 10(2)"_s,
                u"LGA 1972 Sch. 12 para. 10(2)(b)"_s};
    if (kind == BodyKind::Executive)
        return {u"SI 2012/2089 reg. 6"_s, u"SI 2012/2089 reg. 7"_s, {}};
    return {u"LGA 1972 s.100A(6)(a)"_s, u"LGA 1972 s.100B(3)"_s, u"LGA 1972 Sch. 12 para. 4(1A)"_s};
}

void addNotice(QList<DeadlineRule> &rules, Nation nation, BodyKind kind)
{
    const NoticeRule notice = noticeRule(kind, nation);
    const NoticeSources sources = noticeSources(nation, kind);
    const bool byRegulation = notice.source.startsWith("S"_L1);
    DeadlineRule rule{.code = u"notice"_s,
                      .what = Deadlines::tr("Give public notice of the meeting"),
                      .source = sources.notice,
                      .kind = byRegulation ? DeadlineSource::Regulation : DeadlineSource::Statute,
                      .timing = before(notice.clearDays, Counting::ClearDays),
                      .done = DoneBy::Agenda,
                      .uncertain = notice.uncertain};
    rules.append(rule);
    rule.code = u"agenda"_s;
    rule.what = Deadlines::tr("Publish agenda and reports");
    rule.source = sources.agenda;
    rules.append(rule);
    if (kind == BodyKind::Council || kind == BodyKind::Parish) {
        rule.code = u"summons"_s;
        rule.what = Deadlines::tr("Send the summons");
        rule.source = sources.summons;
        rules.append(rule);
    }
}

/// SI 2012/2089 regs. 5 and 9, for executives in England. Practice counts 28 calendar days and
/// leaves both ends out.
void addExecutiveNotices(QList<DeadlineRule> &rules)
{
    rules.append({.code = u"key-decision-notice"_s,
                  .what = Deadlines::tr("Key decision notice"),
                  .source = u"SI 2012/2089 reg. 9(2)"_s,
                  .kind = DeadlineSource::Regulation,
                  .timing = before(28, Counting::CalendarClearDays),
                  .subject = RuleSubject::KeyDecision,
                  .done = DoneBy::KeyNotice});
    rules.append(
        {.code = u"general-exception"_s,
         .what = Deadlines::tr("General exception: notice to the chair of scrutiny, and published"),
         .source = u"SI 2012/2089 reg. 10"_s,
         .kind = DeadlineSource::Regulation,
         .timing = before(5, Counting::ClearDays),
         .subject = RuleSubject::KeyDecision});
    rules.append({.code = u"special-urgency"_s,
                  .what = Deadlines::tr(
                      "Special urgency: agreement of the chair of scrutiny, and its notice"),
                  .source = u"SI 2012/2089 reg. 11"_s,
                  .kind = DeadlineSource::Regulation,
                  .timing = before(0, Counting::Minutes),
                  .subject = RuleSubject::KeyDecision});
    rules.append({.code = u"private-notice-28"_s,
                  .what = Deadlines::tr("First notice of the private meeting"),
                  .source = u"SI 2012/2089 reg. 5(2)"_s,
                  .kind = DeadlineSource::Regulation,
                  .timing = before(28, Counting::CalendarClearDays),
                  .subject = RuleSubject::PrivateBusiness,
                  .done = DoneBy::PrivateNotice});
    rules.append({.code = u"private-notice-5"_s,
                  .what = Deadlines::tr("Second notice of the private meeting"),
                  .source = u"SI 2012/2089 reg. 5(4)"_s,
                  .kind = DeadlineSource::Regulation,
                  .timing = before(5, Counting::ClearDays),
                  .subject = RuleSubject::PrivateBusiness});
    rules.append(
        {.code = u"private-urgency"_s,
         .what = Deadlines::tr(
             "Private at short notice: agreement of the chair of scrutiny, and its notice"),
         .source = u"SI 2012/2089 reg. 5(6)"_s,
         .kind = DeadlineSource::Regulation,
         .timing = before(0, Counting::Minutes),
         .subject = RuleSubject::PrivateBusiness});
}

/// LGA 1972 ss.100C, 100D; LG(S)A 1973 s.50C; LGA(NI) 2014 s.44; SI 2012/2089 reg. 21: the day from
/// which they may go.
void addRetention(QList<DeadlineRule> &rules, Nation nation, BodyKind kind)
{
    constexpr int year = 12;
    const auto add = [&rules](const QString &code, const QString &what, int years,
                              const QString &source,
                              DeadlineSource from = DeadlineSource::Statute) {
        rules.append({.code = code,
                      .what = what,
                      .source = source,
                      .kind = from,
                      .timing = after(years * year, Counting::Months),
                      .nature = DeadlineNature::Event});
    };
    const QString minutes =
        Deadlines::tr("Minutes, agenda and open reports may come off public view");
    const QString background = Deadlines::tr("Background papers may come off public view");
    switch (nation) {
    case Nation::England:
        add(u"retention-minutes"_s, minutes, 6, u"LGA 1972 s.100C(1)"_s);
        add(u"retention-background"_s, background, 4, u"LGA 1972 s.100D(2)"_s);
        if (kind == BodyKind::Executive)
            add(u"retention-decisions"_s,
                Deadlines::tr("Decision records may come off public view"), 6,
                u"SI 2012/2089 reg. 21(6)"_s, DeadlineSource::Regulation);
        break;
    case Nation::Wales:
        add(u"retention-minutes"_s, minutes, 6, u"LGA 1972 s.100C(1A)"_s);
        add(u"retention-background"_s, background, 6, u"LGA 1972 s.100D(2A)"_s);
        break;
    case Nation::Scotland:
        add(u"retention-minutes"_s, minutes, 6, u"LG(S)A 1973 s.50C"_s);
        break;
    case Nation::NorthernIreland:
        add(u"retention-minutes"_s, minutes, 6, u"LGA(NI) 2014 s.44"_s);
        break;
    }
}

bool appliesOn(const LocalRule &rule, QDate day)
{
    return (!rule.from.isValid() || rule.from <= day) &&
           (!rule.until.isValid() || day <= rule.until);
}

bool appliesTo(const LocalRule &rule, BodyKind kind, BodyId body)
{
    return rule.body ? *rule.body == body : !rule.bodyKind || *rule.bodyKind == kind;
}

/// How near a rule is to the body it is asked for: the higher wins.
auto nearness(const LocalRule &rule)
{
    return std::tuple(rule.body.has_value(), rule.bodyKind.has_value(),
                      rule.from.isValid() ? rule.from.toJulianDay() : 0, rule.id);
}

DeadlineRule applied(DeadlineRule rule, const LocalRule &local)
{
    rule.timing = local.timing;
    if (!local.what.isEmpty())
        rule.what = local.what;
    if (!local.source.isEmpty())
        rule.source = local.source;
    return rule;
}

} // namespace

QList<DeadlineRule> statutoryRules(Nation nation, BodyKind kind)
{
    QList<DeadlineRule> rules;
    addNotice(rules, nation, kind);
    if (nation == Nation::England && kind == BodyKind::Executive)
        addExecutiveNotices(rules);
    if (nation == Nation::Wales && kind != BodyKind::Parish)
        rules.append({.code = u"note-of-meeting"_s,
                      .what = Deadlines::tr(
                          "Publish the note of attendance, declarations, decisions and votes"),
                      .source = u"LGA 1972 s.100C(1C)"_s,
                      .timing = after(7, Counting::WorkingDaysWithin)});
    addRetention(rules, nation, kind);
    return rules;
}

QList<DeadlineRule> presetRules(const QString &houseStyle, Nation nation, BodyKind kind)
{
    QList<DeadlineRule> rules;
    const auto add = [&rules](const QString &code, const QString &what, const QString &source,
                              const Timing &timing, DeadlineNature nature,
                              DoneBy done = DoneBy::Mark) {
        rules.append({.code = code,
                      .what = what,
                      .source = source,
                      .kind = done == DoneBy::Mark ? DeadlineSource::StandingOrder
                                                   : DeadlineSource::Practice,
                      .timing = timing,
                      .nature = nature,
                      .done = done});
    };
    const QString own = Deadlines::tr("Own timetable");
    const auto backFromPublication = [](int days) {
        return before(days, Counting::WorkingDays, {}, CountedFrom::Publication);
    };
    add(u"reports-due"_s, Deadlines::tr("Reports due"), own, backFromPublication(5),
        DeadlineNature::Duty, DoneBy::Reports);
    add(u"draft-agenda"_s, Deadlines::tr("Draft agenda to the chair"), own, backFromPublication(4),
        DeadlineNature::Duty, DoneBy::Draft);
    add(u"legal-sign-off"_s, Deadlines::tr("Legal sign-off of reports"), own,
        backFromPublication(3), DeadlineNature::Duty, DoneBy::Draft);
    add(u"finance-sign-off"_s, Deadlines::tr("Finance sign-off of reports"), own,
        backFromPublication(2), DeadlineNature::Duty, DoneBy::Draft);

    const auto closes = [&](const QString &code, const QString &what, const QString &source,
                            const Timing &timing) {
        add(code, what, source, timing, DeadlineNature::Event);
    };
    const QTime noon(12, 0);
    const QTime five(17, 0);
    const QTime nine(9, 0);
    constexpr int day = 24 * 60;
    if (houseStyle == "derbyshire"_L1) {
        const QString questions = Deadlines::tr("Public question scheme");
        if (kind == BodyKind::Scrutiny || kind == BodyKind::Council) {
            closes(u"public-questions"_s, Deadlines::tr("Last public questions"), questions,
                   before(3, Counting::WorkingDays, noon));
            closes(u"question-replies"_s, Deadlines::tr("Replies to public questions"), questions,
                   before(1, Counting::WorkingDays, five));
            closes(u"question-schedule"_s,
                   Deadlines::tr("Schedule of questions and replies goes out"), questions,
                   before(30, Counting::Minutes));
        }
        if (kind == BodyKind::Scrutiny)
            closes(u"called-to-scrutiny"_s,
                   Deadlines::tr("Last day to call a Cabinet member to the meeting"),
                   Deadlines::tr("Scrutiny protocol"), before(10, Counting::WorkingDays));
        if (kind == BodyKind::Executive)
            closes(u"minority-leader-questions"_s,
                   Deadlines::tr("Last questions of the minority leader"),
                   Deadlines::tr("Cabinet procedure rules"),
                   before(2, Counting::WorkingDays, noon));
        if (kind == BodyKind::Council) {
            closes(u"motions"_s, Deadlines::tr("Last notices of motion"),
                   Deadlines::tr("Standing order 8.1"), before(7, Counting::ClearDays));
            closes(u"amendments"_s, Deadlines::tr("Last amendments to motions"),
                   Deadlines::tr("Standing order 10.1"), before(day, Counting::Minutes));
        }
    } else if (houseStyle == "worcestershire"_L1) {
        closes(u"public-participation"_s, Deadlines::tr("Last notice of public participation"),
               Deadlines::tr("Public participation scheme"),
               before(1, Counting::WorkingDays, nine));
    }

    if (kind == BodyKind::Executive && (nation == Nation::England || nation == Nation::Wales)) {
        const QString callIn = Deadlines::tr("Call-in procedure");
        add(u"decisions"_s, Deadlines::tr("Publish the decisions"), callIn,
            after(2, Counting::WorkingDays), DeadlineNature::Duty);
        closes(
            u"call-in-ends"_s, Deadlines::tr("Call-in ends"), callIn,
            after(nation == Nation::Wales ? 3 : 5, Counting::WorkingDays, CountedFrom::Decisions));
        closes(u"effective"_s, Deadlines::tr("Decisions take effect"), callIn,
               after(1, Counting::WorkingDays, CountedFrom::CallIn));
        // Without a day of the program's: an authority's own rule may give it one.
        closes(u"called-in"_s, Deadlines::tr("Called in, waiting for scrutiny"), callIn,
               after(0, Counting::Minutes, CountedFrom::CallIn));
        rules.last().subject = RuleSubject::CalledIn;
    }
    add(u"draft-minutes"_s, Deadlines::tr("Draft minutes to the chair"), own,
        after(7, Counting::WorkingDays), DeadlineNature::Duty, DoneBy::Minutes);
    return rules;
}

RuleBase ruleBase(Nation nation, BodyKind kind, const QString &houseStyle)
{
    RuleBase base;
    base.rules = statutoryRules(nation, kind);
    base.statutory = base.rules.size();
    base.rules += presetRules(houseStyle, nation, kind);
    return base;
}

QList<DeadlineRule> rulesFor(Nation nation, BodyKind kind, BodyId body, const QString &houseStyle,
                             const QList<LocalRule> &local, const WallTime &meeting,
                             const WorkingDays &days)
{
    return rulesFor(ruleBase(nation, kind, houseStyle), kind, body, local, meeting, days);
}

QList<DeadlineRule> rulesFor(const RuleBase &base, BodyKind kind, BodyId body,
                             const QList<LocalRule> &local, const WallTime &meeting,
                             const WorkingDays &days)
{
    QList<DeadlineRule> rules = base.rules;
    const qsizetype statutory = base.statutory;
    if (local.isEmpty())
        return rules;
    QHash<QString, const LocalRule *> nearest;
    for (const LocalRule &rule : local) {
        if (!appliesOn(rule, meeting.date) || !appliesTo(rule, kind, body))
            continue;
        const LocalRule *&known = nearest[rule.code];
        if (!known || nearness(*known) < nearness(rule))
            known = &rule;
    }
    for (qsizetype i = rules.size(); i-- > 0;) {
        const LocalRule *own = nearest.take(rules.at(i).code);
        if (!own)
            continue;
        if (i >= statutory && own->off) {
            rules.removeAt(i);
            continue;
        }
        const DeadlineRule changed = applied(rules.at(i), *own);
        const bool stricter = momentOf(changed.timing, meeting, days).date <
                              momentOf(rules.at(i).timing, meeting, days).date;
        if (i >= statutory || (!own->off && (rules.at(i).uncertain || stricter)))
            rules[i] = changed;
    }
    QList<const LocalRule *> others(nearest.begin(), nearest.end());
    std::ranges::sort(others, {}, &LocalRule::code);
    for (const LocalRule *own : std::as_const(others)) {
        if (!own->off)
            rules.append({.code = own->code,
                          .what = own->what,
                          .source = own->source,
                          .kind = DeadlineSource::StandingOrder,
                          .timing = own->timing,
                          .nature = own->nature});
    }
    return rules;
}

} // namespace moothall
