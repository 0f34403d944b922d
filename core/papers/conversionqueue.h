#pragma once

#include "core/papers/libreoffice.h"
#include "core/papers/papersfolder.h"

#include <QThreadPool>

#include <condition_variable>
#include <map>
#include <mutex>

namespace moothall {

/// One file to convert.
struct ConversionJob
{
    QString input;  ///< absolute; it is copied, never opened where it stands
    QString suffix; ///< what LibreOffice is to see: "docx"
    QString filter; ///< as OfficeRun's
    QString output; ///< absolute; its own suffix says what is made
};

/// Everybody who wants something converted waits here, each in a thread of their own; whatever waits together goes
/// into one run of LibreOffice, which starts once for all of them. A file on which that run crashes, hangs or gives up
/// is tried once more by itself, so that no other suffers for it. One for the whole program; every thread may use it.
class ConversionQueue
{
public:
    static ConversionQueue &instance();

    /// Blocks until it is made. `pool` is the one that the calling thread belongs to: others may use its place
    /// meanwhile. Errors: PaperFaults (BadDocument, TooMuch, NoConverter), NoSpace, Cancelled.
    Status convert(const ConversionJob &job, const PapersFolder &folder, QThreadPool *pool, const CancelToken &cancel);

private:
    struct Entry
    {
        ConversionJob job;
        PapersFolder folder{QString()};
        bool isRunning = false;
        std::optional<Status> result;
    };
    /// What goes into one run, by the keys of their entries.
    struct Batch
    {
        QList<int> keys;
        QList<ConversionJob> jobs;
        PapersFolder folder{QString()};
    };

    ConversionQueue();
    void work();
    Batch nextBatch();
    void run(const Batch &batch);
    void finish(int key, const Status &result);
    bool isAnyWanted(const QList<int> &keys);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, Entry> m_entries;
    int m_lastKey = 0;
    bool m_isWorking = false;
    QThreadPool m_worker;
};

} // namespace moothall
