#pragma once

#include "core/services/session.h"
#include "core/tasks/task.h"

namespace moothall {

struct WebsiteRequest
{
    QString folder;
    QString address = {};      ///< where the folder will be seen: https://democracy.example.gov.uk
    bool draftMinutes = false; ///< minutes in draft too, called so
};

/// How a folder's website was last written; nothing but the folder where there is none.
WebsiteRequest lastWebsite(const QString &folder);

struct WebsiteReport
{
    QString folder;
    int meetings = 0;
    int documents = 0; ///< packs, supplements and minutes
    int files = 0;     ///< all of the site's
    int changed = 0;   ///< new, or written again
    int removed = 0;
    QStringList warnings;
};

/// Writes the authority's meetings as a website that needs no server: calendar, bodies, members, decisions, a page a
/// meeting with what was published of it, search, feed, iCalendar, JSON. Only what is public: agendas once they are
/// published, packs as they were published, minutes once they went out with a later agenda or are confirmed. Every
/// document and the words of every meeting are proven as packs are before a single file is written. In a folder that
/// it wrote before, it writes what changed and takes away what went; it never touches a file that isn't its own.
/// Slow: call from a worker. Errors: Leak (nothing was written), Conflict (a register for practice), Exists (the folder
/// holds other things), NoSpace, Damaged (a kept pack isn't what was published), Cancelled.
Result<WebsiteReport> writeWebsite(const Session &session, const WebsiteRequest &wanted, const TaskControl &control);

} // namespace moothall
