#pragma once

#include "core/papers/qpdfsupport.h"

namespace moothall {

/// The optional content of a file as it would show when opened: the canonical form has no layers,
/// so what is off goes.
class Layers
{
public:
    explicit Layers(PdfObject catalog);

    int count() const { return int(m_all.size()); }
    int hiddenCount() const { return int(m_off.size()); }
    /// Whether content that bears this group or membership dictionary stays unseen. False for
    /// anything else.
    bool hides(PdfObject groupOrMembership) const;

private:
    bool isOff(PdfObject group) const;
    bool expressionHolds(PdfObject expression, int depth) const;

    PdfIds m_all;
    PdfIds m_off;
};

} // namespace moothall
