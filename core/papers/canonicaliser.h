#pragma once

#include "core/papers/paperfacts.h"

#include <QByteArray>

namespace moothall {

/// A paper in its canonical form, version `canonicalVersion`, and what was found on the way. The
/// same bytes in give the same bytes out.
///
/// The form, which the pack's splice relies on: `%PDF-1.7`, one revision, a classic cross-reference
/// table and a trailer with Size, Root and a constant ID; every object of generation 0, no object
/// streams, direct stream lengths. The catalog has Type, Pages and, where the paper has them,
/// StructTreeRoot, MarkInfo, Lang and Outlines. One Pages node; each page has its own MediaBox and
/// Resources (direct, Font within too), Contents as one reference or a direct array of them, and
/// may have CropBox, Rotate (90, 180, 270), UserUnit, Group, Annots, StructParents and Tabs.
/// Annotations are links, indirect, with an explicit Dest or an http, https or mailto address.
/// StructTreeRoot has K (an array of references), a ParentTree of one node, and may have RoleMap,
/// ClassMap and an IDTree of one node; ids are `PK00000-nnnnnn`. Content streams are balanced.
/// A structure that we guessed for an untagged paper is said so: MarkInfo has Suspects. Its Figures
/// are whole pages and have no Alt: the pack puts in the words.
struct CanonicalPaper
{
    QByteArray bytes;
    PaperFacts facts;
    reading::MarkedAreas marked = {}; ///< to be blacked out, and never were
};

/// Makes any PDF canonical. Hostile bytes may cost memory and time up to the process's limits and
/// may crash the library: runs in the helper only. Throws std::bad_alloc; every other failure is an
/// Error, whose place() is the fault's name (paperfault.h).
Result<CanonicalPaper> canonicalise(const QByteArray &pdf);

} // namespace moothall
