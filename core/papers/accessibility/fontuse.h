#pragma once

#include "core/papers/reading/font.h"

#include <unordered_map>

namespace moothall::accessibility {

/// A font as pages use it.
struct FontUse
{
    reading::View body = {};
    std::unique_ptr<reading::Font> font = {};
    std::vector<bool> codes = {};      ///< that strings have
    std::vector<bool> drawnCodes = {}; ///< those of them that can be seen
    int page = 0;                      ///< the first
    bool isUsed = false;
    bool isDrawn = false; ///< not only as invisible text

    void take(reading::View string, bool isVisible);
};

/// The fonts of a file, each once.
class FontUses
{
public:
    explicit FontUses(const reading::PlainFile &file)
        : m_file(file)
    {}

    /// The font that a value of resources names; null for none.
    FontUse *find(reading::View value, int page);
    const std::vector<std::unique_ptr<FontUse>> &all() const { return m_all; }

private:
    const reading::PlainFile &m_file;
    reading::StreamDecoder m_decoder;
    std::unordered_map<const char *, FontUse *> m_known; ///< by where the dictionary lies
    std::vector<std::unique_ptr<FontUse>> m_all;
};

} // namespace moothall::accessibility
