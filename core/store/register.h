#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <memory>

namespace moothall {

class Database;

enum class OpenMode { ReadOnly, ReadWrite };

/// An opened register: FILE, its folder FILE.papers, and, when writing, its lock. Closing (the
/// destructor) releases the lock. Thread-safe: database() gives each thread its own connection,
/// closed when the thread ends.
class Register
{
public:
    /// Makes FILE (a new SQLite register with all migrations) and FILE.papers (mode 0700). Errors:
    /// Exists, NoSpace.
    static Status create(const QString &file, const Clock &clock, const QString &who);

    /// Opens one. Errors: NotFound; Unreadable (not a register, newer than the program and not
    /// readable by it); Locked (another writer: the sentence names who, which computer, since when)
    /// ; Damaged. A register newer than the program, or in a folder that can't be written, opens
    /// read-only and says so in notice().
    static Result<std::unique_ptr<Register>> open(const QString &file, OpenMode mode,
                                                  const Clock &clock, const QString &who);

    ~Register();
    Register(const Register &) = delete;
    Register &operator=(const Register &) = delete;

    /// This thread's connection.
    Database &database();

    QString file() const;
    QString papersFolder() const; ///< FILE.papers
    bool isReadOnly() const;
    /// One sentence to show where the register opened otherwise than asked; else empty.
    QString notice() const;
    /// The register's own secret (32 bytes), for keyed hashes: file ids, chair's copies. Never
    /// printed or exported.
    QByteArray secret();

private:
    struct Private;
    explicit Register(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace moothall
