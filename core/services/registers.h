#pragma once

#include "core/domain/people.h"
#include "core/services/session.h"

namespace moothall {

struct NewRegister
{
    QString authorityName;
    Nation nation = Nation::England;
    QString houseStyle = QStringLiteral("plain");
    QList<OwnStyle> ownStyles = {}; ///< which the register begins with, beside the program's
    bool supplementsRestart = false; ///< as Authority's
    bool publicRunsOn = false;
};

/// A new register FILE with FILE.papers and its authority. Errors: Exists, BadInput (no name, unknown house style), NoSpace.
Status createRegister(const QString &file, const NewRegister &wanted, const Clock &clock, const QString &who);

/// Opens a register as a program does, and as its writer first wipes what interrupted runs have left in its temporary
/// folder. Errors: those of Register::open().
Result<std::unique_ptr<Register>> openRegister(const QString &file, OpenMode mode, const Clock &clock, const QString &who);

Result<Authority> authority(const Session &session);
Status updateAuthority(const Session &session, const Authority &changed);

struct CheckFinding
{
    QString kind;  ///< "integrity", "foreign-key", "paper", "pack"
    QString text;  ///< one sentence
};

/// SQLite's integrity, foreign keys, each paper's and published pack's hash. Slow: call from a worker.
Result<QList<CheckFinding>> checkRegister(const Session &session);

struct BackupReport
{
    QString file;
    qint64 bytes = 0;
};

/// A consistent copy FILE and FILE.papers, made while others write. Errors: Exists, NoSpace. Slow: call from a worker.
Result<BackupReport> backupRegister(const Session &session, const QString &file);

} // namespace moothall
