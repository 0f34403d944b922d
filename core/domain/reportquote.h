#pragma once

#include "core/domain/reportsections.h"

namespace moothall {

/// What a report says in one of its sections, from its heading to the next: paragraphs with a blank line between them,
/// without the numbers before them and without page numbers. Empty where it has no such section, or nothing stands in
/// it. Pure.
QString reportQuote(const QString &text, ReportSection section);

} // namespace moothall
