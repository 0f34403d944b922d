#pragma once

#include <QString>

#include <vector>

namespace moothall::test {

/// One piece of a page's content in its place in the structure.
struct MarkRead
{
    int page; ///< from 0; -1 where a form bears it
    int mcid;
    int role; ///< of its element

    bool operator==(const MarkRead &) const = default;
};

/// All marked content of a file in the order in which its structure is read aloud, worked out by
/// the reader at the exit.
std::vector<MarkRead> readingOrder(const QString &file);

} // namespace moothall::test
