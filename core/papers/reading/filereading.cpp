#include "core/papers/reading/filereading.h"

#include "core/papers/reading/glyphnames.h"
#include "core/papers/reading/readmeter.h"

#include <array>
#include <cstring>
#include <map>
#include <mutex>
#include <unordered_set>

namespace moothall::reading {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t pagesAtOnce = 16;
constexpr size_t objectsAtOnce = 4096;
constexpr size_t shortestText = 3;
constexpr size_t shortestKnown = 8; ///< a shorter one is no phrase that anything is known by

__extension__ using Wide = unsigned __int128;

std::uint64_t folded(std::uint64_t a, std::uint64_t b)
{
    const Wide product = Wide(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t eight(const char *at)
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// The strings and names of some objects, put together by the key that they stand under: what is said of one word each
/// by many objects is found as well.
class StringCollector : public ObjectVisitor
{
public:
    explicit StringCollector(ObjectVisitor *beside)
        : m_beside(beside)
    {
    }

    void onReference(int object, int target) override
    {
        if (m_beside)
            m_beside->onReference(object, target);
    }
    void onKey(int object, View key, bool isChosen) override
    {
        if (m_beside)
            m_beside->onKey(object, key, isChosen);
        addName(object, key);
    }
    void onName(int object, View key, View name) override
    {
        if (m_beside)
            m_beside->onName(object, key, name);
        addName(object, name);
    }
    void onString(int object, View key, const Token &string) override
    {
        if (m_beside)
            m_beside->onString(object, key, string);
        // Every composite font is of "Adobe Identity": said of many, that would be taken for somebody's name.
        const bool isOfFonts = (key == "Registry" && string.text == "Adobe") || (key == "Ordering" && string.text == "Identity");
        if (string.text.empty() || isOfFonts || (key == "ID" && string.text.starts_with("PK")))
            return;
        add(m_texts[key], Place::Entry, object, textOf(bytesOf(string)));
    }
    void onBroken(int object) override
    {
        if (m_beside)
            m_beside->onBroken(object);
    }

    std::map<View, PlacedText> &texts() { return m_texts; }
    PlacedText &names() { return m_names; }

private:
    static void add(PlacedText &to, Place place, int object, std::u16string_view text)
    {
        to.place = place;
        to.objects.emplace_back(static_cast<std::uint32_t>(to.text.size()), object);
        to.text += text;
        to.text += u'\n';
    }

    void addName(int object, View name)
    {
        if (name.size() < shortestKnown || !m_known.insert(name).second)
            return;
        add(m_names, Place::Name, object, wordsOfName(name));
    }

    ObjectVisitor *m_beside;
    std::map<View, PlacedText> m_texts;
    PlacedText m_names;
    std::unordered_set<View> m_known;
};

class Reader
{
public:
    Reader(const PlainFile &file, int threads, const std::function<void()> &onMuchRead)
        : m_file(file)
        , m_threads(threads)
        , m_meter(file.bytes(), onMuchRead)
        , m_done(static_cast<size_t>(file.size()))
    {
        m_reading.pageList = pagesOf(file);
        m_reading.pages = static_cast<int>(m_reading.pageList.size());
    }

    FileReading read(const VisitorMaker &makeVisitor)
    {
        readPages();
        readStreams();
        readObjects(makeVisitor);
        std::sort(m_reading.damaged.begin(), m_reading.damaged.end());
        std::sort(m_reading.streams.begin(), m_reading.streams.end(), [](const StreamMark &a, const StreamMark &b) {
            return a.object != b.object ? a.object < b.object : a.isDecoded < b.isDecoded;
        });
        return std::move(m_reading);
    }

private:
    /// What one thread finds.
    struct Found
    {
        std::vector<StreamMark> streams;
        std::vector<int> damaged;
        std::vector<PlacedText> texts;
        ReadMeter::Place place;
    };

    void readPages();
    void readStreams();
    void readObjects(const VisitorMaker &makeVisitor);
    void readStream(int id, StreamDecoder &decoder, ContentReader &contents, Found &found);
    void hash(int id, View stored, const Decoded &decoded, Found &found);
    void take(Found &found);
    static void add(std::vector<PlacedText> &texts, Place place, int page, int object, std::u16string &&text)
    {
        if (text.size() < shortestText)
            return;
        text.shrink_to_fit(); // there are thousands
        texts.push_back({place, page, object, std::move(text)});
    }

    const PlainFile &m_file;
    int m_threads;
    ReadMeter m_meter;
    std::vector<std::atomic<char>> m_done; ///< streams that were read
    std::mutex m_lock;
    FileReading m_reading;
};

void Reader::take(Found &found)
{
    const std::lock_guard guard(m_lock);
    m_reading.streams.insert(m_reading.streams.end(), found.streams.begin(), found.streams.end());
    m_reading.damaged.insert(m_reading.damaged.end(), found.damaged.begin(), found.damaged.end());
    std::move(found.texts.begin(), found.texts.end(), std::back_inserter(m_reading.texts));
    found = {};
}

void Reader::hash(int id, View stored, const Decoded &decoded, Found &found)
{
    if (m_done[static_cast<size_t>(id)].exchange(1) != 0)
        return;
    if (stored.size() >= shortestHashed)
        found.streams.push_back({fastHash(stored), id, false});
    const bool differs = decoded.bytes.data() != stored.data();
    if (differs && decoded.bytes.size() >= shortestHashed)
        found.streams.push_back({fastHash(decoded.bytes), id, true});
    m_meter.count(stored, found.place);
}

void Reader::readPages()
{
    std::vector<std::vector<PlacedText>> texts(m_reading.pageList.size());
    inParts(texts.size(), pagesAtOnce, m_threads, [&] {
        auto reader = std::make_unique<ContentReader>(m_file);
        auto found = std::make_unique<Found>();
        reader->setOnStream([this, found = found.get()](int id, View stored, const Decoded &decoded) {
            hash(id, stored, decoded, *found);
            if (!decoded.isPlain)
                found->damaged.push_back(id);
        });
        return [this, &texts, reader = std::move(reader), found = std::move(found)](size_t from, size_t to) {
            for (size_t at = from; at < to; ++at) {
                ContentText text = reader->page(m_reading.pageList[at]);
                const int number = static_cast<int>(at) + 1;
                add(texts[at], Place::Page, number, 0, std::move(text.body));
                add(texts[at], Place::Margin, number, 0, std::move(text.margin));
                add(texts[at], Place::Replaced, number, 0, std::move(text.replaced));
                add(texts[at], Place::Loose, number, 0, std::move(text.loose));
            }
            take(*found);
        };
    });
    for (std::vector<PlacedText> &page : texts)
        std::move(page.begin(), page.end(), std::back_inserter(m_reading.texts));
}

/// Whatever no page has led to.
void Reader::readStreams()
{
    std::vector<int> left;
    for (int id = 1; id < m_file.size(); ++id) {
        const FileObject &object = m_file.object(id);
        if (object.isStream && !object.isPlumbing && m_done[static_cast<size_t>(id)] == 0)
            left.push_back(id);
    }
    const size_t before = m_reading.texts.size();
    inParts(left.size(), pagesAtOnce, m_threads, [&] {
        auto found = std::make_unique<Found>();
        auto contents = std::make_unique<ContentReader>(m_file);
        contents->setOnStream([this, found = found.get()](int id, View stored, const Decoded &decoded) { hash(id, stored, decoded, *found); });
        return [this, &left, decoder = std::make_unique<StreamDecoder>(), contents = std::move(contents), found = std::move(found)](size_t from, size_t to) {
            for (size_t at = from; at < to; ++at)
                readStream(left[at], *decoder, *contents, *found);
            take(*found);
        };
    });
    std::sort(m_reading.texts.begin() + std::ptrdiff_t(before), m_reading.texts.end(),
        [](const PlacedText &a, const PlacedText &b) { return a.object != b.object ? a.object < b.object : a.place < b.place; });
}

void Reader::readStream(int id, StreamDecoder &decoder, ContentReader &contents, Found &found)
{
    const FileObject &object = m_file.object(id);
    const Entries entries(object.body);
    const Decoded decoded = decoder.decode(object.stream, entries);
    hash(id, object.stream, decoded, found);
    const View subtype = nameIn(entries["Subtype"]);
    if (subtype == "Image")
        return;
    if (!decoded.isPlain) {
        found.damaged.push_back(id);
        return;
    }
    const bool isFont = !entries["Length1"].empty() || subtype == "Type1C" || subtype == "CIDFontType0C" || subtype == "OpenType";
    const bool isMetadata = nameIn(entries["Type"]) == "Metadata";
    const bool isContent = !isFont && !isMetadata;
    if (isMetadata)
        add(found.texts, Place::Metadata, 0, id, withoutMarkup(decoded.bytes));
    else
        add(found.texts, Place::Inside, 0, id, printableIn(decoded.bytes));
    if (isContent) {
        // A form, a pattern, a letter of a font that draws its letters, or nobody knows what: read as if it were drawn.
        const ContentText text = contents.form(id);
        add(found.texts, Place::Form, 0, id, std::u16string(text.body));
        add(found.texts, Place::Form, 0, id, std::u16string(text.margin));
        add(found.texts, Place::Form, 0, id, std::u16string(text.replaced));
        add(found.texts, Place::Form, 0, id, std::u16string(text.loose));
    }
}

void Reader::readObjects(const VisitorMaker &makeVisitor)
{
    std::map<std::string, std::map<size_t, PlacedText>, std::less<>> byKey; // each key's parts by where they begin
    const auto count = static_cast<size_t>(m_file.size());
    std::mutex lock;
    inParts(count, objectsAtOnce, m_threads, [&] {
        const std::lock_guard guard(lock);
        return [&, beside = makeVisitor ? makeVisitor() : nullptr](size_t from, size_t to) {
            StringCollector collector(beside);
            ReadMeter::Place place;
            for (size_t id = from; id < to; ++id) {
                const FileObject &object = m_file.object(static_cast<int>(id));
                if (!object.isThere)
                    continue;
                walkObject(static_cast<int>(id), object.body, collector);
                m_meter.count(object.body, place);
            }
            const std::lock_guard guard(lock);
            for (auto &[key, text] : collector.texts())
                byKey[std::string(key)].emplace(from, std::move(text));
            byKey["/"].emplace(from, std::move(collector.names()));
        };
    });
    for (auto &[key, parts] : byKey) {
        PlacedText whole;
        for (auto &[from, part] : parts) {
            whole.place = part.place;
            for (const auto &[place, object] : part.objects)
                whole.objects.emplace_back(place + static_cast<std::uint32_t>(whole.text.size()), object);
            whole.text += part.text;
        }
        if (!whole.text.empty())
            m_reading.texts.push_back(std::move(whole));
    }
}

} // namespace

int PlacedText::objectAt(size_t where) const
{
    if (objects.empty())
        return object;
    const auto after = std::upper_bound(objects.begin(), objects.end(), where,
        [](size_t at, const std::pair<std::uint32_t, int> &each) { return at < each.first; });
    return after == objects.begin() ? 0 : std::prev(after)->second;
}

std::u16string wordsOfName(View name)
{
    const std::u16string text = textOf(nameOf(name));
    std::u16string parted;
    for (size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && text[i] >= u'A' && text[i] <= u'Z' && text[i - 1] >= u'a' && text[i - 1] <= u'z')
            parted += u' ';
        parted += text[i];
    }
    return parted;
}

std::u16string withoutMarkup(View bytes)
{
    const std::u16string text = bytes.starts_with("\xFE\xFF") ? textOf(bytes)
                                                              : QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).toStdU16String();
    std::u16string plain;
    for (size_t at = 0; at < text.size();) {
        const size_t end = text[at] == u'<' ? text.find(u'>', at) : std::u16string::npos;
        if (end != std::u16string::npos) {
            plain += u' ';
            at = end + 1;
        } else {
            plain += text[at++];
        }
    }
    QString decoded = QString::fromStdU16String(plain);
    decoded.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s).replace(u"&apos;"_s, u"'"_s)
        .replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    return decoded.toStdU16String();
}

std::uint64_t fastHash(View bytes)
{
    constexpr std::uint64_t one = 0xA076'1D64'78BD'642F;
    constexpr std::uint64_t two = 0xE703'7ED1'A0B4'28DB;
    constexpr std::uint64_t three = 0x8EBC'6AF0'9C88'C6E3;
    std::uint64_t left = bytes.size() ^ one;
    std::uint64_t right = two;
    const char *at = bytes.data();
    size_t rest = bytes.size();
    for (; rest >= 32; rest -= 32, at += 32) {
        left = folded(eight(at) ^ one, eight(at + 8) ^ left);
        right = folded(eight(at + 16) ^ two, eight(at + 24) ^ right);
    }
    std::array<char, 32> last{};
    if (rest > 0)
        std::memcpy(last.data(), at, rest);
    left = folded(eight(last.data()) ^ one, eight(last.data() + 8) ^ left);
    right = folded(eight(last.data() + 16) ^ two, eight(last.data() + 24) ^ right);
    return folded(left ^ three, right ^ bytes.size());
}

FileReading readAll(const PlainFile &file, int threads, const VisitorMaker &makeVisitor, const std::function<void()> &onMuchRead)
{
    return Reader(file, threads, onMuchRead).read(makeVisitor);
}

} // namespace moothall::reading
