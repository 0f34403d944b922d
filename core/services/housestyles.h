#pragma once

#include "core/domain/meeting.h"
#include "core/services/writing.h"

namespace moothall {

/// Makes or changes a house style of the authority's own. Errors: BadInput with the place in its
/// data where a field is wrong, without one where its name is; Exists where the program has a style
/// of that name.
Status saveHouseStyle(const Session &session, const OwnStyle &style);

/// Gives one another name, everywhere that it is used. Errors: as of saveHouseStyle(), of the name;
/// NotFound.
Status renameHouseStyle(const Session &session, const QString &from, const QString &to);

/// Takes one off. Errors: Conflict while the authority or a body prints by it, naming them.
Status removeHouseStyle(const Session &session, const QString &name);

/// Errors: BadInput where there is no such style.
Status checkHouseStyle(const Authority &authority, const QString &name);

/// Whether a style may be kept, as saveHouseStyle() does. Keys that no field has are named in
/// `unknown`.
Status checkOwnStyle(const OwnStyle &style, QStringList *unknown);

/// Keeps those that came with a meeting; where the register has a style of that name, its own
/// stays.
Status keepStylesOf(Writing &writing, const Authority &given);

/// A meeting to show a style on: the register's newest that has minutes, else its newest with
/// items, else one of the sample's.
Result<MeetingRecord> meetingForStyles(const Session &session);

} // namespace moothall
