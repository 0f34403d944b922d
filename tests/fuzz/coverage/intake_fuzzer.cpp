// Coverage-guided: any bytes come in as a PDF. What is taken is in canonical form, the reader at the exit reads it, and
// what it hides is looked for; everything else is refused as one of the faults that people are told of.

#include "core/papers/accessibility/checker.h"
#include "core/papers/canonicalcheck.h"
#include "core/papers/canonicaliser.h"
#include "core/papers/paperfault.h"
#include "core/papers/reading/hiddentext.h"

#include <cstdio>
#include <cstdlib>
#include <new>

using namespace moothall;

namespace {

void takeIn(const QByteArray &bytes)
{
    auto paper = canonicalise(bytes);
    if (!paper) {
        if (!faultOf(paper.error()))
            std::abort();
        return;
    }
    QStringList breaches = canonicalBreaches(paper->bytes);
    // A name with a # that escapes nothing stays as it came: it names the same thing on both ends.
    breaches.removeIf([](const QString &breach) { return breach.contains(QLatin1StringView("stray #")); });
    if (!breaches.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(breaches.first()));
        std::abort();
    }
    const reading::PlainFile file({paper->bytes.constData(), size_t(paper->bytes.size())});
    if (!file.problem().isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(file.problem()));
        std::abort();
    }
    addHidden(paper->facts, reading::hiddenTextOf(file, paper->marked), 0);
    const auto again = PaperFacts::fromJson(paper->facts.toJson());
    if (!again || again->hidden != paper->facts.hidden)
        std::abort();
    (void)checkAccessibility(file);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    try {
        takeIn(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    } catch (const std::bad_alloc &) {
        // The helper's own limit ends it there.
    }
    return 0;
}
