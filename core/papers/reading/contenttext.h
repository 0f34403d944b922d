#pragma once

#include "core/papers/reading/font.h"
#include "core/papers/reading/pages.h"

#include <functional>
#include <unordered_map>

namespace moothall::reading {

/// What a page, or a form, says. Everything drawn counts, whether it can be seen or not: white, invisible, clipped,
/// covered, off the page.
struct ContentText
{
    std::u16string body;     ///< what isn't an artifact; lines are parted by '\n'
    std::u16string margin;   ///< artifacts: stamps, running heads
    std::u16string replaced; ///< the body as its ActualText has it; empty where that says nothing new
    std::u16string loose;    ///< what isn't drawn: alternatives, remarks, strings without an operator
    bool isDamaged = false;  ///< some of the content couldn't be decoded
};

/// Reads content streams. It keeps fonts and forms, so one serves many pages; one a thread.
class ContentReader
{
public:
    explicit ContentReader(const PlainFile &file);
    ~ContentReader();

    /// Is told of every content stream as it is decoded; not again of a form that is known.
    using OnStream = std::function<void(int id, View stored, const Decoded &decoded)>;
    void setOnStream(OnStream onStream) { m_onStream = std::move(onStream); }

    ContentText page(const FilePage &page);
    /// A form that no page may draw.
    const ContentText &form(int id);
    bool knowsForm(int id) const { return m_forms.contains(id); }

private:
    friend class ContentRun;
    const Font &font(View value);

    const PlainFile &m_file;
    StreamDecoder m_decoder;
    OnStream m_onStream;
    std::unordered_map<int, std::unique_ptr<Font>> m_fonts;
    std::unordered_map<const char *, std::unique_ptr<Font>> m_directFonts;
    std::unordered_map<int, std::unique_ptr<ContentText>> m_forms;
    Font m_unknown;
    int m_depth = 0;
};

/// The pieces of four letters or more in bytes that may be anything: of fonts, profiles, pictures in a line.
std::u16string printableIn(View bytes);

} // namespace moothall::reading
