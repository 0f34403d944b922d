#pragma once

#include "core/base/result.h"
#include "core/pack/tokens.h"

#include <QByteArray>
#include <QFuture>
#include <QSaveFile>
#include <QThreadPool>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace moothall {

/// A PDF file on its way to the disk: small objects in compressed object streams, streams as they are, one
/// cross-reference stream. It grows beside its final name and takes it only in finish(), flushed to the disk; whatever
/// goes wrong before, nothing is left. Same calls, same bytes.
class PackWriter
{
public:
    /// Errors: NoSpace.
    static Result<std::unique_ptr<PackWriter>> create(const QString &path);
    ~PackWriter();

    /// The first of `count` consecutive object numbers.
    int reserve(int count = 1);
    int objectCount() const { return int(m_table.size()); }

    /// An object that isn't a stream.
    void object(int id, Bytes body);
    /// All that stands between "N 0 obj" and "endobj", stream or not.
    void wholeObject(int id, Bytes body);
    /// `entries` is the dictionary's inside, without /Length and /Filter.
    void stream(int id, Bytes entries, Bytes data);
    /// As stream(), left readable.
    void plainStream(int id, Bytes entries, Bytes data);
    /// A stream as it was found: its whole dictionary and its stored bytes.
    void copiedStream(int id, Bytes dictionary, Bytes data);

    /// False once the disk has refused something; finish() says what.
    bool isGood() const { return m_good; }
    qint64 bytesWritten() const { return qint64(m_position); }

    /// Ends the file and gives it its name. `fileId` may be empty. Errors: NoSpace.
    Status finish(int root, int info, const QByteArray &fileId);

private:
    enum class Kind : quint8 { Free, Plain, InStream };
    struct Row
    {
        quint64 place = 0; ///< offset, or the number of the object stream
        quint16 index = 0; ///< in the object stream
        Kind kind = Kind::Free;
    };
    struct PendingStream
    {
        int id;
        int count;
        size_t first;
        QFuture<std::string> deflated;
    };

    explicit PackWriter(const QString &path);

    void write(Bytes bytes);
    void writeThrough(Bytes bytes);
    void flush();
    void begin(int id);
    void closeObjectStream();
    void writePending(size_t keep);
    void writeTable(int root, int info, const QByteArray &fileId);
    Status problem() const;

    QSaveFile m_file;
    bool m_good = true;
    std::string m_buffer;
    quint64 m_position = 0;
    std::vector<Row> m_table{Row{}};
    int m_streamId = 0;       ///< of the object stream being filled
    int m_streamCount = 0;
    std::string m_streamHead; ///< "id offset id offset "
    std::string m_streamBody;
    std::deque<PendingStream> m_pending;
    QThreadPool m_deflater;
};

/// zlib's format. Level 3 is the sweet spot of object streams: a third of level 6's time for a thousandth of the size.
std::string deflated(Bytes bytes, int level);

} // namespace moothall
