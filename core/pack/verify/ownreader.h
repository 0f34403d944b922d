#pragma once

#include "core/pack/verify/evidence.h"
#include "core/pack/verify/findings.h"

#include <functional>

namespace moothall {

/// A finished file as our own reader sees it: it shares no code with the splice that wrote it.
struct OwnOpinion
{
    Findings findings = {};
    int pages = 0;
    bool isReadable = true; ///< false: the file isn't of the form that Moothall writes, which is among the findings
};

/// Errors: those of a public paper that must be looked into. Throws std::bad_alloc.
Result<OwnOpinion> readAsOurs(reading::View bytes, const VerifyEvidence &evidence, const Telltale &telltale, const std::function<void()> &onMuchRead = {});

} // namespace moothall
