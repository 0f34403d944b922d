#include "core/services/rulespage.h"

#include "core/house/housestyle.h"
#include "core/services/bodies.h"
#include "core/services/registers.h"
#include "core/services/rulebook.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct RulesPage
{
    Q_DECLARE_TR_FUNCTIONS(RulesPage)
};

QString kindTitle(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Council:
        return RulesPage::tr("Full council");
    case BodyKind::Executive:
        return RulesPage::tr("Executive (cabinet)");
    case BodyKind::Committee:
        return RulesPage::tr("Committees");
    case BodyKind::SubCommittee:
        return RulesPage::tr("Sub-committees");
    case BodyKind::JointCommittee:
        return RulesPage::tr("Joint committees");
    case BodyKind::Scrutiny:
        return RulesPage::tr("Scrutiny committees");
    case BodyKind::Panel:
        return RulesPage::tr("Panels");
    case BodyKind::Parish:
        return RulesPage::tr("Parish and community councils");
    case BodyKind::Other:
        break;
    }
    return RulesPage::tr("Other bodies");
}

QString kindOfSource(DeadlineSource source)
{
    switch (source) {
    case DeadlineSource::Statute:
        return RulesPage::tr("statute");
    case DeadlineSource::Regulation:
        return RulesPage::tr("regulation");
    case DeadlineSource::StandingOrder:
        return RulesPage::tr("local rule");
    case DeadlineSource::Practice:
        break;
    }
    return RulesPage::tr("own timetable");
}

QString ruleRow(const DeadlineRule &rule, bool anchored)
{
    const RuleNote note = noteOf(rule.code);
    QString words = u"<b>%1</b>"_s.arg(rule.what.toHtmlEscaped());
    if (anchored)
        words.prepend(u"<a name=\"%1\"></a>"_s.arg(rule.code.toHtmlEscaped()));
    if (!note.says.isEmpty())
        words += u"<br>"_s + note.says.toHtmlEscaped();
    if (!note.ifMissed.isEmpty())
        words += u"<br><i>"_s +
                 RulesPage::tr("If it is missed: %1").arg(note.ifMissed).toHtmlEscaped() +
                 u"</i>"_s;
    if (rule.uncertain)
        words +=
            u"<br><i>"_s +
            RulesPage::tr(
                "The length is doubtful in law: confirm it with your monitoring officer, and set a "
                "rule of your own.")
                .toHtmlEscaped() +
            u"</i>"_s;
    return u"<tr><td>%1</td><td>%2</td><td>%3<br>(%4)</td></tr>"_s.arg(
        words, wordsOf(rule.timing).toHtmlEscaped(), rule.source.toHtmlEscaped(),
        kindOfSource(rule.kind));
}

} // namespace

QList<RulesOfKind> rulesByKind(Nation nation, const QString &houseStyle)
{
    QList<RulesOfKind> kinds;
    for (int kind = 0; kind <= int(BodyKind::Other); ++kind) {
        RulesOfKind each{BodyKind(kind), houseStyle, kindTitle(BodyKind(kind)),
                         ruleBase(nation, BodyKind(kind), houseStyle).rules};
        const auto same = std::ranges::find(kinds, each.rules, &RulesOfKind::rules);
        if (same == kinds.end())
            kinds.append(each);
        else
            same->title += u", "_s + each.title.toLower();
    }
    return kinds;
}

Result<QList<RulesOfKind>> rulesOfRegister(const Session &session)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto all = bodies(session);
    MOOTHALL_TRY(all);
    const auto book = Rulebook::of(session);
    MOOTHALL_TRY(book);
    if (all->isEmpty())
        return rulesByKind(owner->nation, builtInStyleOf(*owner, owner->houseStyle));
    QList<RulesOfKind> kinds;
    for (const Body &body : *all) {
        MeetingFacts facts;
        facts.body = body.id;
        facts.kind = body.kind;
        facts.houseStyle = body.houseStyle.isEmpty() ? owner->houseStyle : body.houseStyle;
        facts.starts = WallTime(session.clock.nowLocal());
        const RulesOfKind each{body.kind, facts.houseStyle, body.name, book->rules(facts)};
        const auto same = std::ranges::find(kinds, each.rules, &RulesOfKind::rules);
        if (same == kinds.end())
            kinds.append(each);
        else
            same->title += u", "_s + each.title;
    }
    return kinds;
}

QString rulesPage(const QList<RulesOfKind> &kinds)
{
    QString page = u"<html><head><title>%1</title></head><body><h1>%1</h1>"_s.arg(
        RulesPage::tr("The rules that Moothall counts by").toHtmlEscaped());
    page += u"<p>"_s +
            RulesPage::tr("Each date that a meeting carries comes from one of these rules, with "
                          "its source. They restate the "
                          "law in our words as of April 2026 and aren’t legal advice.")
                .toHtmlEscaped() +
            u"</p>"_s;
    page += u"<h2>"_s + RulesPage::tr("How days are counted").toHtmlEscaped() + u"</h2>"_s;
    for (const auto &[heading, words] : countingNotes())
        page += u"<p><b>%1.</b> %2</p>"_s.arg(heading.toHtmlEscaped(), words.toHtmlEscaped());
    QSet<QString> anchored;
    for (const RulesOfKind &kind : kinds) {
        page +=
            u"<h2>%1</h2><table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" width=\"100%\" style=\"border-collapse: collapse\"><tr><th align=\"left\" width=\"60%\">%2</th><th align=\"left\" width=\"20%\">%3</th><th align=\"left\" width=\"20%\">%4</th></tr>"_s
                .arg(kind.title.toHtmlEscaped(), RulesPage::tr("What").toHtmlEscaped(),
                     RulesPage::tr("When").toHtmlEscaped(),
                     RulesPage::tr("Source").toHtmlEscaped());
        for (const DeadlineRule &rule : kind.rules) {
            page += ruleRow(rule, !anchored.contains(rule.code));
            anchored.insert(rule.code);
        }
        page += u"</table>"_s;
    }
    return page + u"</body></html>"_s;
}

} // namespace moothall
