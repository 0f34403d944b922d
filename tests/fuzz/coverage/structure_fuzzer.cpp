// Coverage-guided: papers in canonical form, whose objects say anything, are made one pack. What
// the splice takes must come out as a whole file, which the reader at the exit reads to its last
// byte.

#include "core/pack/splice.h"
#include "core/papers/reading/filereading.h"
#include "tests/fuzz/coverage/objectfile.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace moothall;
using namespace Qt::StringLiterals;

extern "C" int fsync(int)
{
    return 0;
}

namespace {

constexpr qsizetype mostFiles = 3;

/// As many pages as the file's tree says, for the plan must agree with it.
int pagesIn(const QByteArray &file)
{
    const reading::PlainFile plain({file.constData(), size_t(file.size())});
    return plain.problem().isEmpty() ? int(reading::pagesOf(plain).size()) : 0;
}

void splicePapers(std::string_view text)
{
    static const QTemporaryDir folder(u"/dev/shm/fuzz-XXXXXX"_s);
    PackSources pack{
        .title = u"Pack"_s, .fileId = QByteArray(16, 'x'), .items = {{u"1"_s, u"One"_s}}};
    for (const std::string_view part : fuzz::filesIn(text)) {
        const QByteArray file = QByteArray::fromStdString(fuzz::objectFile(part));
        const int pages = pagesIn(file);
        if (pages > 0 && pack.sources.size() < mostFiles)
            pack.sources.append(
                {.bytes = file, .title = u"Paper"_s, .item = 0, .pages = pages, .firstNumber = 1});
    }
    const QString out = folder.filePath(u"pack.pdf"_s);
    if (pack.sources.isEmpty() || !splice(pack, out))
        return;
    QFile made(out);
    if (!made.open(QIODevice::ReadOnly))
        std::abort();
    const QByteArray bytes = made.readAll();
    const reading::PlainFile read({bytes.constData(), size_t(bytes.size())});
    if (!read.problem().isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(read.problem()));
        std::abort();
    }
    (void)reading::readAll(read);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    splicePapers({reinterpret_cast<const char *>(data), size});
    return 0;
}
