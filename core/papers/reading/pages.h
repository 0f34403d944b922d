#pragma once

#include "core/papers/reading/plainfile.h"

namespace moothall::reading {

struct FilePage
{
    int id = 0;
    View body = {};
    View resources = {}; ///< its own, or those it inherits
};

/// The pages of a file in their order, each once however often the tree says it.
std::vector<FilePage> pagesOf(const PlainFile &file);

/// The content streams of a page.
std::vector<int> contentsOf(const PlainFile &file, const FilePage &page);

} // namespace moothall::reading
