#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/meeting.h"

#include <QString>

#include <functional>

namespace moothall {

/// How far a sample is: `done` steps of `of`.
using SampleProgress = std::function<void(int done, int of)>;

/// A new register to practise on: Derbyshire's Cabinet and scrutiny committee as their published agendas state them,
/// an invented committee with invented people for all that nobody real should be said to have done, and papers of our
/// own words at the real lengths. Publishing is impossible in it. It opens best on 4 June 2024, the day before the
/// Cabinet's agenda is due. Leaves nothing behind on failure. Slow (seconds): call from a worker.
/// Errors: Exists, NoSpace, and those of importMeetings().
Status makeSample(const QString &registerFile, const Clock &clock, const SampleProgress &progress = {});

/// The minuted meeting of the sample's invented committee, without its papers, in no register.
Result<MeetingRecord> sampleMeeting();

} // namespace moothall
