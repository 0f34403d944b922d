#include "core/services/supplements.h"

#include "core/base/clock.h"
#include "core/calendar/cleardays.h"
#include "core/calendar/itemverdict.h"
#include "core/calendar/notice.h"
#include "core/domain/numbering.h"
#include "core/domain/supplements.h"
#include "core/services/frozen.h"
#include "core/services/packs.h"
#include "core/services/writing.h"
#include "core/store/supplementstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Supplements
{
    Q_DECLARE_TR_FUNCTIONS(Supplements)
};

constexpr qsizetype mostMovesSaid = 4;

QStringList numbersOf(const MeetingRecord &record,
                      const std::function<bool(const AgendaItem &)> &wanted)
{
    QStringList numbers;
    for (const AgendaItem &item : record.items) {
        if (wanted(item))
            numbers.append(item.number);
    }
    return numbers;
}

/// When the meeting was convened, where that was at shorter notice: its agenda is what convened it.
QDate convenedOn(const MeetingRecord &record)
{
    const PublishedPack *pack = publishedPack(record, Edition::Public, 0);
    return pack ? pack->published.toTimeZone(londonZone()).date() : QDate();
}

ItemOpening openingOf(const AgendaItem &item, const MeetingRecord &record, QDate opened)
{
    const LateReason late = lateReasonOf(item, record.supplements);
    const QString chair = Supplements::tr("the Chair");
    return {.kind = record.body.kind,
            .nation = record.authority.nation,
            .meeting = record.meeting.starts.date(),
            .opened = opened,
            .convened = convenedOn(record),
            .onAgenda = false,
            .reason = late.reason,
            .decidedBy = late.isItsOwn ? chair : late.decidedBy};
}

/// What an officer has to know of late items for which the law has no route by the chair's word.
QString adviceOn(LateRoute route, BodyKind kind, const QString &items)
{
    switch (route) {
    case LateRoute::StandingOrders:
        if (kind == BodyKind::Parish)
            return Supplements::
                tr("Item %1 wasn't in the summons, and a parish council can only decide what that "
                   "specifies (LGA 1972 Sch. 12 para. 10(2)(b)).")
                    .arg(items);
        return Supplements::tr(
                   "Item %1 wasn't in the summons. Full Council can only transact what the summons "
                   "specifies, unless its "
                   "standing orders bring urgent business there (LGA 1972 Sch. 12 para. 4(5)).")
            .arg(items);
    case LateRoute::Advice:
        return Supplements::tr("Item %1 comes late. The regulations on executives know no urgency "
                               "by the chair's opinion (SI 2012/2089 "
                               "reg. 6): take advice before it is decided.")
            .arg(items);
    case LateRoute::ChairsOpinion:
        break;
    }
    return {};
}

QString wantingWords(LateRoute route, Nation nation, const QString &items)
{
    if (route != LateRoute::ChairsOpinion)
        return Supplements::tr("Note why item %1 is taken all the same, and who decided so.")
            .arg(items);
    return Supplements::tr("Item %1 comes late: it can be considered only where the chair of "
                           "the meeting is of the opinion that it is "
                           "urgent by reason of special circumstances, which the minutes state "
                           "(%2). Note who "
                           "decided so, and why.")
        .arg(items, nation == Nation::Scotland ? u"LG(S)A 1973 s.50B(4)(b)"_s
                                               : u"LGA 1972 s.100B(4)(b)"_s);
}

void appendPages(QString &words, const std::optional<PageRange> &range)
{
    words += range->first == range->last ? QString::number(range->first)
                                         : u"%1 - %2"_s.arg(range->first).arg(range->last);
}

} // namespace

Status saveSupplement(const Session &session, MeetingId meeting, const Supplement &supplement)
{
    if (supplement.number < 1)
        return fail(ErrorCode::BadInput, Supplements::tr("Supplements are numbered from 1."));
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    MOOTHALL_TRY(checkOpen(database, meeting, supplement.number));
    SupplementStore store(database);
    const auto known = store.key(meeting, supplement.number);
    if (!known)
        return fail(known.error());
    const QString what = Supplements::tr("Noted why supplement %1 is late").arg(supplement.number);
    const auto save = [&]() -> Status {
        const auto saved = store.save(meeting, supplement);
        return saved ? Status() : Status(fail(saved.error()));
    };
    if (*known) {
        MOOTHALL_TRY(writing->audited({u"supplement"_s, **known, meeting}, what, save));
        return writing->commit();
    }
    const auto saved = store.save(meeting, supplement);
    if (!saved)
        return fail(saved.error());
    MOOTHALL_TRY(writing->note({u"supplement"_s, *saved, meeting}, what, {}));
    return writing->commit();
}

SupplementNotice supplementNotice(const MeetingRecord &record, int supplement, QDate day,
                                  const WorkingDays &working)
{
    SupplementNotice notice;
    const auto days = clearDays(day, record.meeting.starts.date(), working);
    if (!days) {
        notice.problems = {
            Supplements::tr("The meeting is over, and its supplement is published only now.")};
        return notice;
    }
    if (*days >= requiredClearDays(record.body.kind, record.authority.nation))
        return notice;
    const Supplement said = supplementNumbered(record.supplements, supplement);
    const auto numbers = [&](ItemVerdict wanted) {
        return numbersOf(record,
                         [&](const AgendaItem &item) {
                             return item.supplement == supplement &&
                                    verdictOf(openingOf(item, record, day), working) == wanted;
                         })
            .join(u", "_s);
    };
    const LateRoute route = lateRoute(record.body.kind, record.authority.nation);
    const QString blocked = numbers(ItemVerdict::Blocked);
    QStringList unsure{numbers(ItemVerdict::Advice),
                       route == LateRoute::ChairsOpinion ? QString() : blocked};
    unsure.removeAll(QString());
    if (!unsure.isEmpty())
        notice.problems.append(adviceOn(route, record.body.kind, unsure.join(u", "_s)));
    if (!blocked.isEmpty())
        notice.problems.append(wantingWords(route, record.authority.nation, blocked));
    const QStringList reported = numbersOf(record, [&](const AgendaItem &item) {
        return item.supplement != supplement && isIn(item, supplement);
    });
    // A late report on an item of the agenda is lawful; members must not have it before the public
    // (s.100B(3)).
    const bool wantsReason = !reported.isEmpty() && said.reason.trimmed().isEmpty();
    if (wantsReason)
        notice.problems.append(
            Supplements::tr("The report on item %1 comes %2 clear days before the "
                            "meeting: note why it is late.")
                .arg(reported.join(u", "_s))
                .arg(*days));
    notice.wantsWords = !blocked.isEmpty() || wantsReason;
    if (!said.available.isValid())
        notice.problems.append(
            Supplements::tr("It isn't noted since when the late papers are open to "
                            "inspection (LGA 1972 s.100B(3))."));
    return notice;
}

QList<NumbersMoved> numbersMovedBy(const MeetingRecord &record,
                                   const std::function<void(MeetingRecord &)> &change)
{
    const PublishedPack *pack = publishedPack(record, Edition::Restricted, 0);
    if (!pack)
        return {};
    MeetingRecord after = record;
    after.authority.duplex = pack->duplex;
    after.packs.clear();
    change(after);
    numberItems(after.items);
    const PackRequest request{.edition = Edition::Restricted};
    return numbersMoved(planPack(record, request), planPack(after, request));
}

QString movedSentence(const QList<NumbersMoved> &moved)
{
    if (moved.isEmpty())
        return Supplements::tr("It would move no printed number.");
    QStringList each;
    for (const NumbersMoved &item : moved.first(std::min(moved.size(), mostMovesSaid))) {
        QString words = Supplements::tr("item %1 from ").arg(item.was);
        appendPages(words, item.from);
        if (!item.to) {
            words = Supplements::tr("item %1 off its pages ").arg(item.was);
            appendPages(words, item.from);
        } else {
            words += item.number == item.was ? Supplements::tr(" to ")
                                             : Supplements::tr(" to item %1, ").arg(item.number);
            appendPages(words, item.to);
        }
        each.append(words);
    }
    if (moved.size() > mostMovesSaid)
        each.append(Supplements::tr("%1 more").arg(moved.size() - mostMovesSaid));
    return Supplements::tr("It would move the printed numbers of %1.").arg(each.join(u"; "_s));
}

} // namespace moothall
