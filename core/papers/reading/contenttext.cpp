#include "core/papers/reading/contenttext.h"

#include "core/papers/reading/contentrun.h"
#include "core/papers/reading/glyphnames.h"

namespace moothall::reading {

namespace {

constexpr int deepestForm = 12;
constexpr size_t shortestPrintable = 4;

} // namespace

ContentReader::ContentReader(const PlainFile &file)
    : m_file(file)
{
}

ContentReader::~ContentReader() = default;

const Font &ContentReader::font(View value)
{
    if (value.empty())
        return m_unknown;
    const int id = referenceIn(value);
    std::unique_ptr<Font> &font = id > 0 ? m_fonts[id] : m_directFonts[value.data()];
    if (!font) {
        const View dictionary = m_file.resolved(value).body;
        font = dictionary.starts_with("<<") ? std::make_unique<Font>(m_file, dictionary, m_decoder) : std::make_unique<Font>();
    }
    return *font;
}

ContentText ContentReader::page(const FilePage &page)
{
    ContentRun run(*this, page.resources);
    std::string content;
    bool isDamaged = false;
    for (const int id : contentsOf(m_file, page)) {
        const FileObject &object = m_file.object(id);
        if (!object.isStream)
            continue;
        const Decoded decoded = m_decoder.decode(object.stream, Entries(object.body));
        if (m_onStream)
            m_onStream(id, object.stream, decoded);
        isDamaged = isDamaged || !decoded.isPlain;
        content += decoded.isPlain ? decoded.bytes : View();
        content += '\n';
    }
    run.run(content);
    ContentText text = run.finish();
    text.isDamaged = text.isDamaged || isDamaged;
    return text;
}

const ContentText &ContentReader::form(int id)
{
    static const ContentText nothing;
    if (const auto known = m_forms.find(id); known != m_forms.end())
        return known->second ? *known->second : nothing; // one that draws itself isn't done yet
    const FileObject &object = m_file.object(id);
    if (!object.isStream || m_depth == deepestForm)
        return nothing;
    m_forms.emplace(id, nullptr);
    const Entries entries(object.body);
    const Decoded decoded = m_decoder.decode(object.stream, entries);
    if (m_onStream)
        m_onStream(id, object.stream, decoded);
    ContentText text;
    if (decoded.isPlain) {
        const std::string content(decoded.bytes);
        ++m_depth;
        ContentRun run(*this, entries["Resources"]);
        run.run(content);
        --m_depth;
        text = run.finish();
    } else {
        text.isDamaged = true;
    }
    std::unique_ptr<ContentText> &place = m_forms[id];
    place = std::make_unique<ContentText>(std::move(text));
    return *place;
}

std::u16string printableIn(View bytes)
{
    std::u16string text;
    size_t start = 0;
    const auto isPrintable = [&](size_t at) {
        const auto c = static_cast<unsigned char>(bytes[at]);
        return (c >= 0x20 && c < 0x7F) || c >= 0xA0;
    };
    for (size_t at = 0; at <= bytes.size(); ++at) {
        if (at < bytes.size() && isPrintable(at))
            continue;
        if (at - start >= shortestPrintable) {
            for (const char c : bytes.substr(start, at - start))
                text += static_cast<unsigned char>(c);
            text += u'\n';
        }
        start = at + 1;
    }
    // The same in two bytes a letter, as fonts have their names.
    for (size_t offset = 0; offset < 2; ++offset) {
        size_t count = 0;
        for (size_t at = offset; at + 1 < bytes.size(); at += 2) {
            if (bytes[at] == '\0' && isPrintable(at + 1)) {
                text += static_cast<unsigned char>(bytes[at + 1]);
                ++count;
            } else if (count > 0) {
                if (count < shortestPrintable)
                    text.erase(text.end() - std::ptrdiff_t(count), text.end());
                else
                    text += u'\n';
                count = 0;
            }
        }
        text += u'\n';
    }
    return text;
}

} // namespace moothall::reading
