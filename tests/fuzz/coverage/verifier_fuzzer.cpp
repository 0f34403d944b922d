// Coverage-guided: a finished file whose objects say anything, or any bytes at all, is read back
// and judged.

#include "core/pack/verify/judge.h"
#include "core/pack/verify/ownreader.h"
#include "tests/fuzz/coverage/objectfile.h"

#include <cstdlib>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

const VerifyEvidence &evidence()
{
    static const VerifyEvidence all{
        .forbidden = {u"Sale of Quarry Lane"_s,
                      u"the buyer has offered to pay £4,250,000 for the land at Quarry Lane"_s,
                      u"FIN/2024/0117"_s},
        .allowedTexts = {u"Quarry Lane"_s}};
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const Telltale telltale = telltaleOf(evidence()).value();
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const std::string file = text.starts_with("%PDF") ? std::string(text) : fuzz::objectFile(text);
    const auto opinion = readAsOurs(file, evidence(), telltale);
    // Neither a page nor a word may be found in what couldn't be read.
    if (!opinion ||
        (!opinion->isReadable && (opinion->pages != 0 || opinion->findings.list().size() != 1)))
        std::abort();
    return 0;
}
