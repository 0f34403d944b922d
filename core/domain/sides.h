#pragma once

namespace moothall {

/// Which sides of a leaf are printed, and about which edge it turns.
enum class Sides { One, LongEdge, ShortEdge };

} // namespace moothall
