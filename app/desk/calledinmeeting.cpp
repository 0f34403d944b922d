#include "app/desk/calledinmeeting.h"

#include "core/services/agenda.h"
#include "core/services/bodies.h"
#include "core/services/callins.h"
#include "core/services/meetings.h"
#include "core/services/proceedings.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

Status addCouncillors(const Session &session, BodyId body)
{
    const QList<std::pair<QString, QString>> all{
        {u"Councillor Bartholomew Featherstonehaugh-Quillington"_s,
         u"Independent Residents and Ratepayers"_s},
        {u"Councillor Persephone Thistlethwaite-Ollerenshaw"_s,
         u"Independent Residents and Ratepayers"_s},
        {u"Councillor I Wren"_s, u"Heather Group"_s},
        {u"Councillor Maximilian Hawthornthwaite"_s, u"Heather Group"_s}};
    for (const auto &[name, group] : all) {
        Membership member;
        member.person.name = name;
        member.body = body;
        member.party = group;
        MOOTHALL_TRY(saveMembership(session, member));
    }
    return {};
}

Result<ItemId> addDecision(const Session &session, MeetingId meeting, const QString &title)
{
    AgendaItem item;
    item.kind = ItemKind::Report;
    item.title = title;
    const auto added = addItem(session, meeting, item, {});
    MOOTHALL_TRY(added);
    Minute minute;
    minute.open.resolved = {RichText::fromPlain(u"approve the recommendations"_s)};
    MOOTHALL_TRY(saveMinute(session, *added, minute));
    return added;
}

CallIn callInOf(ItemId item, const QDateTime &received)
{
    CallIn callIn;
    callIn.item = item;
    callIn.received = received;
    for (const QString &name : {u"Councillor Bartholomew Featherstonehaugh-Quillington"_s,
                                u"Councillor Persephone Thistlethwaite-Ollerenshaw"_s,
                                u"Councillor I Wren"_s, u"Councillor Maximilian Hawthornthwaite"_s})
        callIn.signatories.append({{}, name, {}, false});
    callIn.principles = {u"Proportionality of the action to the outcome that is wanted"_s,
                         u"Due consultation"_s};
    callIn.reasons =
        u"The report doesn’t compare the cost with that of keeping the present providers, and carers were not asked."_s;
    return callIn;
}

} // namespace

Result<MeetingId> addCalledInMeeting(const Session &session)
{
    Body body;
    body.name = u"Cabinet"_s;
    body.kind = BodyKind::Executive;
    const auto cabinet = saveBody(session, body);
    MOOTHALL_TRY(cabinet);
    MOOTHALL_TRY(addCouncillors(session, *cabinet));
    const QDate day = session.clock.today().addDays(-8);
    const auto meeting = planMeeting(session, {*cabinet, QDateTime(day, QTime(14, 0)), {}, {}, {}});
    MOOTHALL_TRY(meeting);
    const auto called = addDecision(session, *meeting,
                                    u"Procurement of a framework of providers of domiciliary, "
                                    u"respite and overnight care across every district of the "
                                    "county, and the award of the first call-off contracts"_s);
    MOOTHALL_TRY(called);
    const auto waived = addDecision(session, *meeting, u"Emergency repair of Quay Bridge"_s);
    MOOTHALL_TRY(waived);
    MOOTHALL_TRY(addDecision(session, *meeting, u"Library opening hours"_s));
    const QDateTime now = session.clock.nowLocal();
    MOOTHALL_TRY(
        saveCallIn(session, callInOf(*called, QDateTime(now.date().addDays(-1), QTime(16, 30)))));
    MOOTHALL_TRY(
        waiveCallIn(session, *meeting, *waived,
                    u"The bridge is closed, and every day costs the harbour its trade."_s));
    return *meeting;
}

} // namespace moothall
