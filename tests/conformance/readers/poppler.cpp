// What Poppler reads in each file named: its pages, their labels, its outline, its words. One line each.
#include <poppler-document.h>
#include <poppler-page.h>
#include <poppler-toc.h>

#include <iostream>
#include <memory>

namespace {

std::string plain(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    std::string line(bytes.begin(), bytes.end());
    for (char &c : line)
        c = static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    return line;
}

void tell(const poppler::toc_item &item, int level)
{
    for (const poppler::toc_item *kid : item.children()) {
        std::cout << "outline " << level << ' ' << plain(kid->title()) << '\n';
        tell(*kid, level + 1);
    }
}

} // namespace

int main(int count, char **files)
{
    for (int at = 1; at < count; ++at) {
        std::cout << "file " << files[at] << '\n';
        const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(files[at]));
        if (!document || document->is_locked())
            continue;
        std::cout << "pages " << document->pages() << '\n';
        for (int number = 0; number < document->pages(); ++number) {
            const std::unique_ptr<poppler::page> page(document->create_page(number));
            if (page)
                std::cout << "label " << plain(page->label()) << "\nwords " << plain(page->text(poppler::rectf(), poppler::page::raw_order_layout)) << '\n';
        }
        const std::unique_ptr<poppler::toc> outline(document->create_toc());
        if (outline)
            tell(*outline->root(), 0);
    }
}
