#pragma once

#include "core/pack/tokens.h"

#include <array>
#include <vector>

namespace moothall {

/// Turns the text of a source's object into that of the pack's: references get their new numbers (null where the
/// object doesn't come along), keys of the structure's parent tree are shifted into the pack's, and the ids
/// `PK00000-000042` get the source's own five digits.
class ReferenceRewriter
{
public:
    /// What a source's objects are called in the pack: index is the source's number; 0 = left behind.
    std::vector<int> numbers;
    int keyOffset = 0;
    /// Keys from here on aren't in the source's tree: all get the one that stays empty.
    int keyLimit = 0;
    void setSourceIndex(int index);

    void append(std::string &to, Bytes text) const;
    /// Appends the new reference, "null" where it doesn't come along.
    void appendReference(std::string &to, int id) const;

private:
    std::array<char, 8> m_idPrefix{};
};

/// Appends "12 0 R".
void appendReference(std::string &to, int id);

} // namespace moothall
