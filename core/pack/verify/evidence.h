#pragma once

#include "core/pack/verification.h"
#include "core/pack/verify/hashset.h"
#include "core/papers/reading/paperprint.h"

#include <array>

namespace moothall {

/// What must not be met in a public file, as numbers.
struct Telltale
{
    static constexpr size_t most = reading::Runs::length;

    HashSet streams = {}; ///< by their fast hash
    std::vector<reading::PaperPrint::Stream> streamPairs = {}; ///< sorted
    HashSet runs = {};    ///< of eight words
    std::array<HashSet, most + 1> phrases = {}; ///< exempt titles and the like, by their number of words
    std::array<HashSet, most + 1> names = {};   ///< of people and firms, likewise
    HashSet marks = {};   ///< sums, references, addresses

    bool isEmpty() const;
};

/// Errors: those of a piece of evidence, by name.
Result<Telltale> telltaleOf(const VerifyEvidence &evidence);

/// A paper's print: from the file beside it, or worked out from the paper, which may be any PDF. Errors: NotFound,
/// Unreadable, Damaged, NeedsPassword, Limit, with the place.
Result<reading::PaperPrint> printOf(const EvidenceFile &file);

} // namespace moothall
