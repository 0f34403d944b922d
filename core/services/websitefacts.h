#pragma once

#include "core/domain/meeting.h"
#include "core/exchange/website.h"
#include "core/services/documents.h"
#include "core/services/website.h"
#include "core/store/calendarstore.h"

#include <QCoreApplication>

namespace moothall {

struct Websites
{
    Q_DECLARE_TR_FUNCTIONS(Websites)
};

/// A meeting on its way to the website: what its page says and the files that lie beside it.
struct WebsiteMeeting
{
    WebMeeting page;
    QList<WebPage> files; ///< made of the register's text; names within the meeting's folder
    /// Packs as they are kept: name within the meeting's folder, and the file.
    QList<std::pair<QString, QString>> kept;
};

/// What the public may see of it, each document proven. Errors: Leak, Damaged, Cancelled.
Result<WebsiteMeeting> websiteMeeting(const Session &session, const CalendarRow &row, const QString &folder, const QString &bodyFolder,
    bool draftMinutes, const CancelToken &cancel);

} // namespace moothall
