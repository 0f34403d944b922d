#pragma once

#include "core/services/packs.h"

#include <QUuid>

namespace moothall {

inline bool isCancelled(const CancelToken *cancel) { return cancel && cancel->stop_requested(); }

/// A file inside the register's own folder that is gone when this is, unless it was moved away before: packs are made
/// where nobody else can read, and appear elsewhere only when they are proven.
class HalfMadeFile
{
public:
    static Result<HalfMadeFile> inside(Register &reg);
    HalfMadeFile(HalfMadeFile &&other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    HalfMadeFile &operator=(HalfMadeFile &&) = delete;
    ~HalfMadeFile();

    const QString &path() const { return m_path; }
    /// Puts it at `target`, in the place of what is there; across volumes by way of a copy that is flushed first.
    /// Errors: NoSpace.
    Status moveTo(const QString &target);

private:
    explicit HalfMadeFile(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

/// Whether there can be such a pack. Errors: BadInput.
Status checkPackRequest(const MeetingRecord &record, const PackRequest &request);

/// What is proven before it appears: its name stands in the sentence of a leak.
enum class PublicFile { Pack, Agenda, Minutes, Decisions, Actions, Website, PrintRun };

/// Fails with Leak, naming the page and what is said there, where the file holds anything restricted of the meeting.
Status proveClean(const Session &session, const MeetingRecord &record, PublicFile kind, const QString &file,
    const CancelToken *cancel);

} // namespace moothall
