#pragma once

#include "core/base/result.h"
#include "core/pack/verify/findings.h"
#include "core/papers/fingerprint.h"

#include <QByteArray>

namespace moothall {

/// Streams to be recognised. Both sorted.
struct StreamEvidence
{
    StreamHashes telltale; ///< of restricted papers, and of no public one
    StreamHashes known;    ///< of public papers
};

/// Reads every object of a file with libqpdf: what doesn't belong into a pack, what nothing leads to, streams of
/// restricted papers, and forbidden words in every string and every stream. Returns the number of pages.
/// Use it in a helper. Errors: BadInput, Damaged, NeedsPassword, Limit.
Result<int> inspectFile(const QByteArray &bytes, const StreamEvidence &streams, const ForbiddenWords &forbidden, Findings &findings);

} // namespace moothall
