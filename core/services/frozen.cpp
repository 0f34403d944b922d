#include "core/services/frozen.h"

#include "core/store/meetingstore.h"

#include <QCoreApplication>

namespace moothall {

namespace {

struct Frozen
{
    Q_DECLARE_TR_FUNCTIONS(Frozen)
};

} // namespace

Status checkOpen(Database &database, MeetingId meeting, int supplement)
{
    const auto published = MeetingStore(database).publishedUpTo(meeting);
    if (!published)
        return fail(published.error());
    if (*published && supplement <= **published)
        return fail(ErrorCode::Conflict,
                    Frozen::tr("This agenda has been published and can't change any more. Put what "
                               "is new into a supplement."));
    return {};
}

Result<ItemHome> openHome(Database &database, ItemId item)
{
    const auto home = ItemStore(database).home(item);
    if (!home)
        return home;
    MOOTHALL_TRY(checkOpen(database, home->meeting, home->supplement));
    return home;
}

Status checkUnconfirmed(Database &database, MeetingId meeting)
{
    const auto found = MeetingStore(database).load(meeting);
    if (!found)
        return fail(found.error());
    if (found->stage == MeetingStage::Confirmed)
        return fail(
            ErrorCode::Conflict,
            Frozen::tr(
                "The minutes of this meeting have been confirmed and can't change any more."));
    return {};
}

} // namespace moothall
