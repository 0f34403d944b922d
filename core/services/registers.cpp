#include "core/services/registers.h"

#include "core/papers/papersfolder.h"
#include "core/services/housestyles.h"
#include "core/services/writing.h"
#include "core/store/authoritystore.h"
#include "core/store/upkeep.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Registers
{
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

const QString authorityTable = u"authority"_s;

QString originalOf(const QString &folder, const QString &sha256)
{
    return PapersFolder(folder).originalPath(sha256);
}

QString sourceOf(const QString &folder, const QString &sha256)
{
    return PapersFolder(folder).sourcePath(sha256);
}

Status checkAuthority(const Authority &authority)
{
    if (authority.name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput,
                    Registers::tr("An authority needs a name. Type it and try again."));
    return checkHouseStyle(authority, authority.houseStyle);
}

} // namespace

Status createRegister(const QString &file, const NewRegister &wanted, const Clock &clock,
                      const QString &who)
{
    Authority authority;
    authority.name = wanted.authorityName.trimmed();
    authority.nation = wanted.nation;
    authority.houseStyle = wanted.houseStyle;
    authority.ownStyles = wanted.ownStyles;
    authority.supplementsRestart = wanted.supplementsRestart;
    authority.publicRunsOn = wanted.publicRunsOn;
    MOOTHALL_TRY(checkAuthority(authority));
    MOOTHALL_TRY(Register::create(file, clock, who));
    const auto fill = [&]() -> Status {
        auto reg = Register::open(file, OpenMode::ReadWrite, clock, who);
        if (!reg)
            return fail(reg.error());
        const Session session{reg->get(), clock, who};
        auto writing = Writing::begin(session);
        if (!writing)
            return fail(writing.error());
        MOOTHALL_TRY(AuthorityStore(writing->database()).insert(authority));
        MOOTHALL_TRY(keepStylesOf(*writing, authority));
        MOOTHALL_TRY(
            writing->note({authorityTable, 1, {}}, Registers::tr("Made the register"), {}));
        return writing->commit();
    };
    const Status filled = fill();
    if (!filled) {
        // Ours and half made: better none than one without an authority.
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(file + suffix);
        QDir(file + u".papers"_s).removeRecursively();
    }
    return filled;
}

Result<std::unique_ptr<Register>> openRegister(const QString &file, OpenMode mode, const Clock &clock,
                                                const QString &who)
{
    auto reg = Register::open(file, mode, clock, who);
    if (reg && !(*reg)->isReadOnly())
        PapersFolder((*reg)->papersFolder()).wipeTemporaryFiles();
    return reg;
}

Result<Authority> authority(const Session &session)
{
    return AuthorityStore(session.reg->database()).load();
}

Status updateAuthority(const Session &session, const Authority &changed)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    AuthorityStore store(writing->database());
    const auto now = store.load();
    MOOTHALL_TRY(now);
    Authority checked = changed;
    checked.ownStyles = now->ownStyles; // may have come after what was changed was read
    MOOTHALL_TRY(checkAuthority(checked));
    const AuditSubject subject{authorityTable, 1, {}};
    const auto before = auditState(writing->database(), subject);
    if (!before)
        return fail(before.error());
    MOOTHALL_TRY(store.update(changed));
    MOOTHALL_TRY(writing->note(subject, Registers::tr("Changed the authority"), *before));
    return writing->commit();
}

Result<QList<CheckFinding>> checkRegister(const Session &session)
{
    const auto found = checkStore(session.reg->database(), session.reg->papersFolder(), {originalOf, sourceOf});
    if (!found)
        return fail(found.error());
    QList<CheckFinding> findings;
    for (const Damage &damage : *found)
        findings.append({damage.kind, damage.text});
    return findings;
}

Result<BackupReport> backupRegister(const Session &session, const QString &file)
{
    const auto bytes =
        backupStore(session.reg->database(), session.reg->papersFolder(), file, {originalOf, sourceOf});
    if (!bytes)
        return fail(bytes.error());
    return BackupReport{file, *bytes};
}

} // namespace moothall
