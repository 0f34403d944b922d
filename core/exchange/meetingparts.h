#pragma once

#include "core/exchange/jsonreader.h"
#include "core/exchange/meetingfile.h"

#include <utility>

namespace moothall {

/// Names of people in a meeting file and the JSON paths where they stand.
using NamesRead = QList<std::pair<QString, QString>>;

/// Reads a motion of an item that has `earlier` motions already. Whoever is named in a vote goes
/// into `names`.
Motion readMotion(ObjectReader &reader, int earlier, NamesRead &names, ReadingNotes &notes);

/// Numbers the items that have none, and fails where two items or two minutes have the same.
void checkNumbers(ReadMeeting &read, ReadingNotes &notes);

/// Nobody is known by anything but a name in a meeting file, so a name must mean one person.
void checkNames(const QList<Membership> &members, const NamesRead &names, ReadingNotes &notes);

} // namespace moothall
