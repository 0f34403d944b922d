#include "core/calendar/forwardplan.h"

#include "core/calendar/notice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moothall {

namespace {

struct ForwardPlan
{
    Q_DECLARE_TR_FUNCTIONS(ForwardPlan)
};

constexpr std::array placeTokens{QLatin1StringView("planned"), QLatin1StringView("possible"),
                                 QLatin1StringView("standing")};

} // namespace

QStringList noticeLacks(const ForwardEntry &entry)
{
    QStringList lacks;
    if (entry.matter.trimmed().isEmpty())
        lacks.append(ForwardPlan::tr("It doesn’t say which matter is to be decided."));
    if (!entry.body && entry.decider.trimmed().isEmpty())
        lacks.append(
            ForwardPlan::tr("It doesn’t say who decides: a body, or a person with their title."));
    if (!entry.from.isValid())
        lacks.append(
            ForwardPlan::tr("It doesn’t say when, or within which period, it is decided."));
    if (entry.documents.isEmpty())
        lacks.append(ForwardPlan::tr("It lists no documents that will be submitted."));
    if (entry.isPrivate && entry.privateReason.trimmed().isEmpty())
        lacks.append(ForwardPlan::tr("It gives no reason for deciding in private (reg. 5(3))."));
    return lacks;
}

QDate latestNotice(const ForwardEntry &entry)
{
    return latestEarlyNotice(entry.from);
}

MeetingFacts factsOf(const ForwardEntry &entry)
{
    MeetingFacts facts;
    facts.body = entry.body.value_or(BodyId());
    facts.bodyName = entry.body ? entry.bodyName : entry.decider;
    facts.kind = entry.bodyKind;
    facts.starts = WallTime(entry.from, QTime(0, 0));
    if (entry.key && !entry.item)
        facts.keyItems.append(
            {.id = {}, .title = entry.matter, .notified = entry.notified, .entry = entry.id});
    facts.hasExempt = entry.isPrivate && entry.body && !entry.meeting;
    facts.privateNotified = entry.notified;
    facts.privateEntry = entry.id;
    return facts;
}

QStringList plannedCodes()
{
    return {QStringLiteral("key-decision-notice"), QStringLiteral("private-notice-28"),
            QStringLiteral("private-notice-5")};
}

QString token(WorkItem::Place place)
{
    return placeTokens[size_t(place)];
}

std::optional<WorkItem::Place> workPlaceOf(QStringView token)
{
    const auto found = std::ranges::find_if(
        placeTokens, [token](QLatin1StringView each) { return token == each; });
    return found == placeTokens.end() ? std::nullopt
                                      : std::optional(WorkItem::Place(found - placeTokens.begin()));
}

} // namespace moothall
