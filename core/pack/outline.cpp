#include "core/pack/outline.h"

#include "core/pack/pdftext.h"
#include "core/pack/referencerewriter.h"

namespace moothall {

PackOutline::PackOutline(PackWriter &writer)
    : m_writer(writer)
    , m_rootId(writer.reserve())
{
}

int PackOutline::add(int parent, const QString &title, std::string destination)
{
    const int index = int(m_entries.size());
    m_entries.push_back({m_writer.reserve(), parent, title, std::move(destination)});
    (parent < 0 ? m_top : m_entries[size_t(parent)].children).push_back(index);
    return index;
}

void PackOutline::setOwnEntries(int entry, int first, int last, int count)
{
    m_entries[size_t(entry)].ownFirst = first;
    m_entries[size_t(entry)].ownLast = last;
    m_entries[size_t(entry)].ownCount = count;
}

void PackOutline::write()
{
    std::string root = "<</Type/Outlines";
    if (!m_top.empty()) {
        root += "/First ";
        appendReference(root, objectOf(m_top.front()));
        root += "/Last ";
        appendReference(root, objectOf(m_top.back()));
        root += "/Count " + std::to_string(m_top.size());
    }
    m_writer.object(m_rootId, root + ">>");
    for (const Entry &entry : m_entries) {
        const auto &siblings = entry.parent < 0 ? m_top : m_entries[size_t(entry.parent)].children;
        size_t place = 0;
        while (&m_entries[size_t(siblings[place])] != &entry)
            ++place;
        writeEntry(entry, siblings, place);
    }
}

void PackOutline::writeEntry(const Entry &entry, const std::vector<int> &siblings, size_t place)
{
    std::string body = "<</Title" + pdfText(entry.title) + "/Dest" + entry.destination;
    const auto refer = [&body](const char *key, int id) {
        body += key;
        appendReference(body, id);
    };
    refer("/Parent ", entry.parent < 0 ? m_rootId : objectOf(entry.parent));
    if (place > 0)
        refer("/Prev ", objectOf(siblings[place - 1]));
    if (place + 1 < siblings.size())
        refer("/Next ", objectOf(siblings[place + 1]));
    // An entry has either papers or a paper's own entries beneath it, never both. It starts closed.
    if (!entry.children.empty()) {
        refer("/First ", objectOf(entry.children.front()));
        refer("/Last ", objectOf(entry.children.back()));
        body += "/Count -" + std::to_string(entry.children.size());
    } else if (entry.ownCount > 0) {
        refer("/First ", entry.ownFirst);
        refer("/Last ", entry.ownLast);
        body += "/Count -" + std::to_string(entry.ownCount);
    }
    m_writer.object(entry.id, body + ">>");
}

} // namespace moothall
