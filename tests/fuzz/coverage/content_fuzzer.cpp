// Coverage-guided: any bytes are scanned as the content of a page that comes in.

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
        return name.empty() ? PaintKind::Nothing
                            : PaintKind(static_cast<unsigned char>(name[0]) % 6);
    };
    return scanContent(content, names,
                       {.wrapPaths = !markText, .dropLayers = true, .markText = markText});
}

/// What was mended once is sound, and marks are numbered as they are counted.
void scanContentOf(std::string_view content, bool markText)
{
    const ContentScan scan = scanned(content, markText);
    const ContentScan again =
        scanContent(scan.changed ? std::string_view(scan.mended) : content, {}, {});
    // Where an inline image ends is guessed from what follows it, which may have gone.
    require(content.find("ID") != std::string_view::npos || (!again.unbalanced && !again.cutShort));
    require(!markText || scan.highestMcid + 1 == int(scan.markParagraphs.size()));
    for (size_t i = 1; i < scan.markParagraphs.size(); ++i)
        require(scan.markParagraphs[i] - scan.markParagraphs[i - 1] <= 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    scanContentOf(bytes, false);
    scanContentOf(bytes, true);
    return 0;
}
