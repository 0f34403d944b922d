#include "tests/pack/readingorder.h"

#include "core/base/files.h"
#include "core/papers/accessibility/structuretree.h"
#include "core/papers/reading/pages.h"

#include <map>

namespace moothall::test {

using namespace accessibility;
using namespace reading;

std::vector<MarkRead> readingOrder(const QString &file)
{
    const QByteArray bytes = readFile(file).value_or(QByteArray());
    const PlainFile plain(View(bytes.constData(), static_cast<size_t>(bytes.size())));
    std::map<int, int> pages;
    std::vector<int> pageOfObject(static_cast<size_t>(plain.size()));
    for (const FilePage &page : pagesOf(plain)) {
        const int number = static_cast<int>(pages.size());
        pages.try_emplace(page.id, number);
        pageOfObject[static_cast<size_t>(page.id)] = number + 1;
    }
    const FileObject catalog = plain.resolved(Entries(plain.trailer())["Root"]);
    const StructureTree tree(plain, Entries(catalog.body)["StructTreeRoot"], pageOfObject);

    std::multimap<int, ElementMark> marks; // of each element in their order
    for (const ElementMark &mark : tree.marks())
        marks.emplace(mark.element, mark);
    std::vector<MarkRead> read;
    for (const int element : tree.inReadingOrder()) {
        const auto [from, to] = marks.equal_range(element);
        for (auto mark = from; mark != to; ++mark) {
            const auto page = pages.find(mark->second.owner);
            read.push_back({page == pages.end() ? -1 : page->second, mark->second.mcid,
                            static_cast<int>(tree.elements()[static_cast<size_t>(element)].role)});
        }
    }
    return read;
}

} // namespace moothall::test
