#include "app/cli/values.h"

#include "app/cli/sentences.h"
#include "core/services/bodies.h"
#include "core/services/meetings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

Result<QDate> dateValue(const QString &text)
{
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return fail(ErrorCode::BadInput, CommandLine::tr("“%1” isn't a date. Write it like 2024-06-13.").arg(text));
    return date;
}

Result<QDateTime> instantValue(const QString &text)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || !text.contains(u'T'))
        return fail(ErrorCode::BadInput,
            CommandLine::tr("“%1” isn't an instant. Write it like 2024-06-04T08:00:00Z.").arg(text));
    if (instant.timeSpec() == Qt::LocalTime)
        instant = QDateTime(instant.date(), instant.time(), londonZone());
    return instant.toUTC();
}

Result<int> wholeNumberValue(const QString &option, const QString &text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < 1)
        return fail(ErrorCode::BadInput, CommandLine::tr("--%1 takes a whole number from 1, not “%2”.").arg(option, text));
    return number;
}

Result<MeetingId> meetingValue(const Session &session, const QString &text)
{
    auto known = meetings(session);
    MOOTHALL_TRY(known);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    for (const MeetingSummary &meeting : std::as_const(*known)) {
        if (isNumber ? meeting.id.value() == id : meeting.uid == text)
            return meeting.id;
    }
    return fail(ErrorCode::NotFound,
        CommandLine::tr("There is no meeting “%1” in this register. The list command shows them.").arg(text));
}

Result<ItemId> itemValue(const MeetingRecord &record, const QString &number)
{
    const auto found = std::ranges::find(record.items, number, &AgendaItem::number);
    if (found == record.items.end())
        return fail(ErrorCode::NotFound, CommandLine::tr("There is no item %1 on that agenda.").arg(number));
    return found->id;
}

Result<Body> bodyValue(const Session &session, const QString &name)
{
    const auto all = bodies(session);
    MOOTHALL_TRY(all);
    const auto found = std::ranges::find_if(*all, [&name](const Body &body) {
        return body.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == all->end())
        return fail(ErrorCode::NotFound,
                    CommandLine::tr("The register has no body “%1”.").arg(name));
    return *found;
}

Result<QString> newFileValue(const QString &text)
{
    const QFileInfo info(text);
    if (info.exists() || info.isSymLink())
        return fail(ErrorCode::Exists,
            CommandLine::tr("“%1” is there already. Choose another name, or remove it first.").arg(text));
    if (!info.absoluteDir().exists())
        return fail(ErrorCode::NotFound, CommandLine::tr("There is no folder for “%1”. Make it first.").arg(text));
    return info.absoluteFilePath();
}

Error notOneOf(const QString &option, const QString &text, const QStringList &allowed)
{
    return Error(ErrorCode::BadInput,
        CommandLine::tr("--%1 takes one of %2, not “%3”.").arg(option, allowed.join(u", "_s), text));
}

QString writtenStart(const QDateTime &starts)
{
    return starts.toString(u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace moothall
