#include "core/services/minutenumbers.h"

#include "core/domain/numbering.h"
#include "core/house/housestyle.h"
#include "core/store/authoritystore.h"
#include "core/store/bodystore.h"
#include "core/store/meetingrecord.h"
#include "core/store/minutestore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct MinuteNumbers
{
    Q_DECLARE_TR_FUNCTIONS(MinuteNumbers)
};

/// "/24" of "1/24": what the numbers of one run have in common.
QString runOf(MinuteNumbering scheme, QDate date)
{
    return minuteNumber(1, scheme, date).mid(1);
}

/// Where the body's numbers go on: behind the last one of this year's run at other meetings; at 1
/// in a year that has none yet; and where nothing else is numbered, at the number the body was set
/// up with.
Result<int> nextOf(Database &database, const Body &body, const Meeting &meeting)
{
    const auto numbers = MinuteStore(database).numbers(body.id, meeting.id);
    if (!numbers)
        return fail(numbers.error());
    if (numbers->isEmpty() || body.minuteNumbering == MinuteNumbering::Plain)
        return body.nextMinute;
    const QString run = runOf(body.minuteNumbering, meeting.starts.date());
    std::optional<int> last;
    for (const QString &number : *numbers) {
        const auto sequence = minuteSequence(number, body.minuteNumbering, body.minutePrefix);
        if (sequence && number.endsWith(run))
            last = std::max(last.value_or(0), *sequence);
    }
    return last.value_or(0) + 1;
}

} // namespace

Status numberStoredMinutes(Writing &writing, MeetingId meeting, std::optional<int> next)
{
    Database &database = writing.database();
    auto record = loadMeetingRecord(database, meeting);
    if (!record)
        return fail(record.error());
    const Body &body = record->body;
    const QDate date = record->meeting.starts.date();
    if (!next) {
        const auto found = nextOf(database, body, record->meeting);
        if (!found)
            return fail(found.error());
        next = *found;
    }
    const HouseStyle style = houseStyleOf(record->authority, body);
    MinuteStore store(database);
    for (AgendaItem &item : record->items) {
        if (!item.minute || !style.numbersMinuteOf(item.kind))
            continue;
        if (!item.minute->number.isEmpty()) {
            if (const auto given = minuteSequence(item.minute->number, body.minuteNumbering,
                                                  body.minutePrefix))
                next = std::max(*next, *given + 1);
            continue;
        }
        QString number;
        for (bool taken = true; taken; ++*next) {
            number = minuteNumber(*next, body.minuteNumbering, date, body.minutePrefix);
            const auto found = store.isTaken(body.id, number, item.id);
            if (!found)
                return fail(found.error());
            taken = *found;
        }
        MOOTHALL_TRY(writing.audited({u"minute"_s, item.minute->id.value(), meeting},
                                     MinuteNumbers::tr("Numbered a minute %1").arg(number),
                                     [&] { return store.setNumber(item.minute->id, number); }));
    }
    return writing.audited({u"body"_s, body.id.value(), {}},
                           MinuteNumbers::tr("Kept the next minute's number"),
                           [&] { return BodyStore(database).setNextMinute(body.id, *next); });
}

} // namespace moothall
