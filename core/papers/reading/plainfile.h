#pragma once

#include "core/papers/reading/inflate.h"

#include <QString>

#include <array>
#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace moothall::reading {

class ReadMeter;

/// One object of a file: what stands between "N 0 obj" and "endobj".
struct FileObject
{
    View body = {};   ///< of a stream: its dictionary
    View stream = {}; ///< the stored bytes
    bool isThere = false;
    bool isStream = false;
    bool isPlumbing = false; ///< an object stream or the cross-reference stream, which nothing refers to
};

/// A PDF in one of the two shapes in which ours are written: one revision with a classic cross-reference table, or with
/// one cross-reference stream and object streams; generation 0, direct lengths, not encrypted, and not a byte that is no object's.
/// Everything else is refused: what isn't understood to the last byte isn't proven.
class PlainFile
{
public:
    /// `bytes` must outlive it. `onMuchRead` is called now and then: what was read need not stay in memory.
    explicit PlainFile(View bytes, const std::function<void()> &onMuchRead = {});

    /// Why the file isn't of this form, for people, translated; empty where it is.
    const QString &problem() const { return m_problem; }
    /// One more than the highest object number.
    int size() const { return static_cast<int>(m_objects.size()); }
    /// An object that isn't there for numbers out of range.
    const FileObject &object(int id) const;
    /// The object that a reference leads to, or the value itself, which isn't a stream then.
    FileObject resolved(View value) const;
    View trailer() const { return m_trailer; }
    View bytes() const { return m_bytes; }

private:
    struct Place
    {
        size_t offset;
        int id;
    };

    void refuse(const QString &problem);
    bool readEnd();
    bool readTable(size_t start);
    bool readCrossReferences(size_t start);
    bool readPlainObject(const Place &place, size_t &end);
    bool readPlainObjects(ReadMeter &meter);
    bool readObjectStream(int id, StreamDecoder &decoder);

    View m_bytes;
    QString m_problem;
    View m_trailer;
    size_t m_tableAt = 0;
    size_t m_headEnd = 0; ///< where the first object may begin
    size_t m_bodyEnd = 0; ///< where the last one has ended
    std::vector<FileObject> m_objects;
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_holders; ///< the object stream that holds an object, where one does
    std::deque<std::string> m_inflated;
};

} // namespace moothall::reading
