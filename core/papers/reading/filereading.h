#pragma once

#include "core/papers/reading/contenttext.h"
#include "core/papers/reading/marks.h"
#include "core/papers/reading/objectwalk.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>

namespace moothall::reading {

/// Where in a file a text stands.
enum class Place : std::uint8_t {
    Page,     ///< drawn on it
    Margin,   ///< drawn as an artifact: a stamp, a running head
    Replaced, ///< as ActualText has it
    Loose,    ///< in a content stream, without being drawn
    Form,     ///< in a form that no page draws
    Entry,    ///< a string of a dictionary: a bookmark, a description, a link, a title
    Name,     ///< a name: of a font, a destination, a layer
    Metadata,
    Inside,   ///< in a font, a profile, a stream that nobody knows
};

/// One text and where it stands.
struct PlacedText
{
    Place place = Place::Page;
    int page = 0;   ///< from 1; 0 for what lies on none, or on a page that the object leads to
    int object = 0; ///< 0 where many have a part in it: then `objects` says which
    std::u16string text = {};
    std::vector<std::pair<std::uint32_t, int>> objects = {}; ///< from which place in the text on it is whose

    int objectAt(size_t place) const;
};

/// A hash of a stream as it is stored or decoded, with the object that has it.
struct StreamMark
{
    std::uint64_t hash;
    int object;
    bool isDecoded;
};

/// All that a file says and holds, in an order that depends on the file alone.
struct FileReading
{
    int pages = 0;
    std::vector<FilePage> pageList = {};
    std::vector<PlacedText> texts = {}; ///< those of pages in the order of the pages
    std::vector<StreamMark> streams = {};
    std::vector<int> damaged = {}; ///< streams with text that can't be decoded
};

/// Gives each thread a visitor that sees its share of the objects as well; one call at a time.
using VisitorMaker = std::function<ObjectVisitor *()>;

/// Reads a file to its last byte, with `threads` threads. `onMuchRead` is called now and then, on any of them: what was
/// read of the file need not stay in memory. Throws std::bad_alloc.
FileReading readAll(const PlainFile &file, int threads = 1, const VisitorMaker &makeVisitor = {}, 
    const std::function<void()> &onMuchRead = {});

/// A name's words: "SaleOfLand" has three.
std::u16string wordsOfName(View name);
/// XML's text without its markup.
std::u16string withoutMarkup(View xml);

/// Calls `work(from, to)` for parts of `count`, on several threads at once; `makeWork` is called once on each of them.
template <class MakeWork>
void inParts(size_t count, size_t part, int threads, const MakeWork &makeWork)
{
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        auto work = makeWork();
        for (size_t from = next.fetch_add(part); from < count; from = next.fetch_add(part))
            work(from, std::min(from + part, count));
    };
    std::vector<std::future<void>> others;
    for (int i = 1; i < threads && count > part; ++i)
        others.push_back(std::async(std::launch::async, run));
    run();
    for (std::future<void> &other : others)
        other.get();
}

/// 64 bits of a stream's bytes, fast. Two streams of one hash are compared again before anything is said of them.
std::uint64_t fastHash(View bytes);
/// Streams shorter than this say nothing of where they come from.
constexpr size_t shortestHashed = 64;

} // namespace moothall::reading
