#pragma once

#include <QByteArray>
#include <QList>

namespace moothall::pdf {

/// A PDF file growing in memory, in the canonical form packs are spliced from: one revision, a classic
/// cross-reference table, generation 0 throughout, no object streams, direct /Length.
class Writer
{
public:
    Writer();

    /// A number for an object that is written later.
    int reserve();
    /// The first of `count` consecutive numbers.
    int reserve(int count);
    void object(int id, const QByteArray &body);
    /// `entries` is the dictionary's inside, without /Length and /Filter.
    void stream(int id, const QByteArray &entries, const QByteArray &data);
    /// Data that is compressed already, its filter named among the entries, or that must stay readable.
    void plainStream(int id, const QByteArray &entries, const QByteArray &data);

    /// The whole file. Every reserved number has been written by now. The file's identifier is a hash of its content.
    QByteArray finish(int catalog, int info = 0);

private:
    void begin(int id);

    QByteArray m_bytes;
    QList<qsizetype> m_offsets; ///< of object 1, 2 …
};

} // namespace moothall::pdf
