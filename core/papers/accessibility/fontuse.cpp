#include "core/papers/accessibility/fontuse.h"

namespace moothall::accessibility {

using namespace reading;

namespace {

void mark(std::vector<bool> &codes, unsigned code)
{
    if (code >= codes.size())
        codes.resize(code < 256 ? 256 : 0x10000);
    codes[code] = true;
}

} // namespace

void FontUse::take(View string, bool isVisible)
{
    isUsed = true;
    isDrawn = isDrawn || isVisible;
    for (size_t at = 0; at < string.size();) {
        const unsigned code = font->next(string, at).code & 0xFFFF;
        mark(codes, code);
        if (isVisible)
            mark(drawnCodes, code);
    }
}

FontUse *FontUses::find(View value, int page)
{
    const View body = m_file.resolved(value).body;
    if (!body.starts_with("<<"))
        return nullptr;
    FontUse *&known = m_known[body.data()];
    if (!known) {
        m_all.push_back(std::make_unique<FontUse>());
        known = m_all.back().get();
        known->body = body;
        known->font = std::make_unique<Font>(m_file, body, m_decoder);
        known->page = page;
    }
    return known;
}

} // namespace moothall::accessibility
