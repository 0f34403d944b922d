// Coverage-guided: any bytes are read as the splice reads the values of a canonical paper.

#include "core/pack/referencerewriter.h"

#include <cstdlib>

using namespace moothall;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readValues(Bytes bytes, int depth)
{
    require(depth < 300);
    for (Bytes value : valuesIn(bytes).value_or(std::vector<Bytes>()))
        readValues(value, depth + 1);
    const auto dictionary = DictView::parse(bytes).value_or(DictView());
    for (const auto &[key, value] : dictionary.entries()) {
        require(key.starts_with('/') && value.data() >= bytes.data() &&
                value.data() + value.size() <= bytes.data() + bytes.size());
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
