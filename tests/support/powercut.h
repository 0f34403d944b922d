#pragma once

#include <QString>

namespace moothall::test {

/// Stands between SQLite and the disk and knows, of every file, what has been synced and what has
/// only been written: so that the power can be cut at any moment of any operation. What was written
/// since a file's last sync is then on the disk, or isn't, or is in part, sector by sector, the
/// last of them torn.
class PowerCut
{
public:
    /// Becomes SQLite's default for this process, from now on. Once a process.
    static void install();

    /// The power fails at the `operations`-th write, sync, truncation or deletion from now on; the
    /// program goes on and doesn't know. `seed` says what of the unsynced is lost.
    static void failAfter(int operations, unsigned seed);
    static bool hasFailed();
    /// A disk that says it has synced and hasn't: the proof that the cut bites.
    static void setLying(bool lying);

    /// Writes a database, its journals with it, as the disk held them at the cut into a folder. False where there was
    /// no cut.
    static bool putDiskInto(const QString &folder, const QString &database);
};

} // namespace moothall::test
