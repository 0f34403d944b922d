#pragma once

#include "core/base/result.h"
#include "core/pack/packsources.h"
#include "core/pack/tokens.h"

#include <QFile>

#include <memory>
#include <vector>

namespace moothall {

/// A file in canonical form, mapped and read where it lies: one revision, a plain cross-reference table, generation 0,
/// direct lengths, a flat page tree. Whatever isn't so is refused by name; nothing in it can make reading it run away.
class CanonicalSource
{
public:
    struct Object
    {
        Bytes text = {};       ///< the value, of a stream its dictionary
        Bytes data = {};       ///< of a stream, as stored
        bool isStream = false;
    };

    /// Errors: NotFound, Unreadable; Damaged where it isn't in canonical form, both named.
    static Result<std::unique_ptr<CanonicalSource>> open(const PackSource &source);

    /// One more than the highest object number.
    int objectCount() const { return int(m_offsets.size()); }
    bool has(int id) const { return id > 0 && id < objectCount() && m_offsets[size_t(id)] != 0; }
    std::optional<Object> object(int id) const;
    /// The objects that take `bytes` and more in the file.
    std::vector<int> objectsFrom(size_t bytes) const;
    /// Where in the file a part of it stands.
    size_t offsetOf(Bytes part) const { return size_t(part.data() - m_bytes.data()); }
    /// The text of an object that is a dictionary.
    std::optional<DictView> dictionary(int id) const;
    /// The value itself or, for a reference, what it refers to. Empty where there is nothing.
    Bytes resolve(Bytes value) const;

    int rootId() const { return m_rootId; }
    const DictView &catalog() const { return m_catalog; }
    int pagesId() const { return m_pagesId; }
    const std::vector<int> &pageIds() const { return m_pageIds; }
    int structureRootId() const { return m_structureRootId; }
    /// Whether its structure was made when it came in, of what its untagged pages show.
    bool structureIsGuessed() const { return m_structureIsGuessed; }

    /// The error that names this source; `detail` says for the log what is wrong with it.
    tl::unexpected<Error> refuse(const QString &detail) const;

private:
    CanonicalSource(QString name) : m_name(std::move(name)) {}

    Status readTable();
    Status readCatalog();
    Status readPages();
    bool isPage(int id) const;

    QString m_name;
    QFile m_file;
    QByteArray m_held;
    Bytes m_bytes;
    std::vector<quint64> m_offsets;
    DictView m_catalog;
    int m_rootId = 0;
    int m_pagesId = 0;
    int m_structureRootId = 0;
    bool m_structureIsGuessed = false;
    std::vector<int> m_pageIds;
};

} // namespace moothall
