// Coverage-guided: libFuzzer looks for bytes that reach new branches of the two readers of strangers' bytes that need
// neither Qt nor libqpdf. ./dev fuzz builds it with clang, by itself.

#include "core/pack/referencerewriter.h"
#include "core/papers/contentscanner.h"

#include <cstdlib>

using namespace moothall;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

ContentScan scanned(std::string_view content, bool markText)
{
    ContentNames names;
    names.hiddenProperties = [](std::string_view name) { return name == "H"; };
    names.mcidOfProperties = [](std::string_view name) { return name == "M" ? 3 : -1; };
    names.kindOfXObject = [](std::string_view name) {
        return name.empty() ? PaintKind::Nothing : PaintKind(static_cast<unsigned char>(name[0]) % 6);
    };
    return scanContent(content, names, {.wrapPaths = !markText, .dropLayers = true, .markText = markText});
}

/// What was mended once is sound, and marks are numbered as they are counted.
void scanContentOf(std::string_view content, bool markText)
{
    const ContentScan scan = scanned(content, markText);
    const ContentScan again = scanContent(scan.changed ? std::string_view(scan.mended) : content, {}, {});
    // Where an inline image ends is guessed from what follows it, which may have gone.
    require(content.find("ID") != std::string_view::npos || (!again.unbalanced && !again.cutShort));
    require(!markText || scan.highestMcid + 1 == int(scan.markParagraphs.size()));
    for (size_t i = 1; i < scan.markParagraphs.size(); ++i)
        require(scan.markParagraphs[i] - scan.markParagraphs[i - 1] <= 1);
}

void readValues(Bytes bytes, int depth)
{
    require(depth < 300);
    for (Bytes value : valuesIn(bytes).value_or(std::vector<Bytes>()))
        readValues(value, depth + 1);
    const auto dictionary = DictView::parse(bytes).value_or(DictView());
    for (const auto &[key, value] : dictionary.entries()) {
        require(key.starts_with('/') && value.data() >= bytes.data() && value.data() + value.size() <= bytes.data() + bytes.size());
        readValues(value, depth + 1);
    }
    referenceIn(bytes);
    integerIn(bytes);
    numberIn(bytes);
}

void rewrite(Bytes bytes)
{
    ReferenceRewriter rewriter;
    rewriter.numbers = {0, 11, 0, 13, 14};
    rewriter.keyOffset = 100;
    rewriter.keyLimit = 5;
    rewriter.setSourceIndex(42);
    std::string rewritten;
    rewriter.append(rewritten, bytes);
    // A number may become "null" or longer, nothing more.
    require(rewritten.size() <= 16 * bytes.size() + 16);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    scanContentOf(bytes, false);
    scanContentOf(bytes, true);
    const char *end = bytes.data() + bytes.size();
    for (const char *p = bytes.data(); p && p < end;) {
        const char *next = skipValue(p, end);
        require(!next || (next > p && next <= end));
        p = next;
    }
    readValues(bytes, 0);
    rewrite(bytes);
    return 0;
}
