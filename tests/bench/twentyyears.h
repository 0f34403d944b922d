#pragma once

#include "core/base/result.h"

#include <QString>

namespace moothall::bench {

/// What a register of twenty years holds: a county that has kept every meeting, minute and paper
/// since 2006.
struct TwentyYears
{
    int meetings = 5000;
    int itemsEach = 12; ///< 60,000
    int papers = 12000; ///< of about 100 kB: 1.2 GB
    int bodies = 25;
    int membersEach = 12;
};

/// Makes it at `file`, which isn't there yet. Numbers make it, so every one is the same; nobody in
/// it is anybody. Takes a minute or two. The last meetings are in the weeks around 2 November 2026.
Status makeTwentyYears(const QString &file, const TwentyYears &size = {});

} // namespace moothall::bench
