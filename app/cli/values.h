#pragma once

#include "app/cli/command.h"
#include "core/base/id.h"
#include "core/domain/meeting.h"

#include <QDateTime>

namespace moothall {

// Values of the command line, each with one sentence where it can't be read.

Result<QDate> dateValue(const QString &text);
/// An instant with `Z` or an offset; without one, London's time.
Result<QDateTime> instantValue(const QString &text);
Result<int> wholeNumberValue(const QString &option, const QString &text);
/// The meeting with an id or a uid. Errors: NotFound.
Result<MeetingId> meetingValue(const Session &session, const QString &text);
/// The item with a number on an agenda. Errors: NotFound.
Result<ItemId> itemValue(const MeetingRecord &record, const QString &number);
/// The body with a name. Errors: NotFound.
Result<Body> bodyValue(const Session &session, const QString &name);
/// The absolute name of a file to be made. Errors: Exists; NotFound (its folder).
Result<QString> newFileValue(const QString &text);

Error notOneOf(const QString &option, const QString &text, const QStringList &allowed);

/// A word of a closed list.
template<typename T>
Result<T> choiceValue(const QString &option, const QString &text)
{
    if (const std::optional<T> value = fromToken<T>(text))
        return *value;
    return fail(notOneOf(option, text, tokens<T>()));
}

/// "2024-06-13T14:00": how every start is written.
QString writtenStart(const QDateTime &starts);

} // namespace moothall

/// As MOOTHALL_TRY, in a function that returns an Outcome.
#define MOOTHALL_CLI_TRY(expression)                                                               \
    do {                                                                                           \
        if (auto tried = (expression); !tried)                                                     \
            return tl::unexpected<::moothall::Refusal>(std::move(tried).error());                  \
    } while (false)
