#pragma once

#include "core/pack/packwriter.h"

#include <QString>

#include <memory>
#include <vector>

namespace moothall {

/// The pack's bookmarks: the front matter and every item, its papers beneath, a paper's own bookmarks beneath those.
class PackOutline
{
public:
    explicit PackOutline(PackWriter &writer);

    /// An entry that leads to `destination`, under `parent` (an index from here) or at the top (-1).
    int add(int parent, const QString &title, std::string destination);
    /// The object that entries which come along with a paper have as their parent.
    int objectOf(int entry) const { return m_entries[size_t(entry)].id; }
    /// Hangs a paper's own chain of `count` entries, numbered as in the pack, beneath `entry`, after its other ones.
    void setOwnEntries(int entry, int first, int last, int count);

    bool isEmpty() const { return m_entries.empty(); }
    int rootId() const { return m_rootId; }
    void write();

private:
    struct Entry
    {
        int id = 0;
        int parent = -1;
        QString title;
        std::string destination;
        std::vector<int> children = {};
        int ownFirst = 0;
        int ownLast = 0;
        int ownCount = 0;
    };
    void writeEntry(const Entry &entry, const std::vector<int> &siblings, size_t place);

    PackWriter &m_writer;
    int m_rootId;
    std::vector<Entry> m_entries;
    std::vector<int> m_top;
};

} // namespace moothall
