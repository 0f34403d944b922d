#pragma once

#include "core/domain/printedmeeting.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

namespace moothall {

/// Who was there: the chair, members, apologies, officers with their posts, others. In England a member who takes part
/// from afar is in attendance, not present (Hertfordshire CC v SSHCLG [2021] EWHC 1093 (Admin)).
Blocks attendanceBlocks(const PrintedMeeting &meeting, const HouseStyle &style);

/// The same as a table of labels and names, in the manner of a style whose minutes begin with a sheet.
Blocks attendanceTable(const PrintedMeeting &meeting, const HouseStyle &style);

} // namespace moothall
