#include "core/store/register.h"

#include "core/store/database.h"
#include "core/store/lock.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRandomGenerator>

#include <thread>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Registers
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

QString papersFolderOf(const QString &file)
{
    return file + u".papers"_s;
}

/// Everybody's connections to one register. Either the thread or the register may end first, which
/// is why both hold on to it by a shared pointer.
struct Connections
{
    QMutex mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Database>> ofThreads;
};

/// Closes a thread's connections when it ends.
class ThreadEnd
{
public:
    ~ThreadEnd()
    {
        for (const auto &weak : m_connections) {
            if (const auto connections = weak.lock()) {
                const QMutexLocker locker(&connections->mutex);
                connections->ofThreads.erase(std::this_thread::get_id());
            }
        }
    }
    void watch(const std::shared_ptr<Connections> &connections)
    {
        std::erase_if(m_connections, [](const auto &weak) { return weak.expired(); });
        m_connections.push_back(connections);
    }

private:
    std::vector<std::weak_ptr<Connections>> m_connections;
};

thread_local ThreadEnd threadEnd;

Status makePapersFolder(const QString &file)
{
    const QString folder = papersFolderOf(file);
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                           QFileDevice::ExeOwner))
        return fail(ErrorCode::NoSpace,
                    Registers::tr("The folder “%1” can't be made. Check that there is space on the "
                                  "disk and that you may write there.")
                        .arg(folder));
    return {};
}

Status fillNew(Database &database, const Clock &clock)
{
    // Before the first table and outside WAL, so that the header's bytes say from the start whose
    // file it is.
    MOOTHALL_TRY(database.execute(u"PRAGMA application_id = %1"_s.arg(registerApplicationId)));
    MOOTHALL_TRY(migrate(database));
    constexpr int secretBytes = 32;
    QByteArray secret(secretBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(secret.begin()),
                                         reinterpret_cast<quint32 *>(secret.end()));
    auto insert =
        database.prepare(u"INSERT INTO meta (key, value) VALUES ('secret', ?), ('created', ?)"_s);
    return insert.bind(secret, stored::instant(clock.nowUtc())).run();
}

QString newerSentence(const QString &file)
{
    return Registers::tr("The register “%1” was written by a newer Moothall. Bring this one up to "
                         "date to open it.")
        .arg(file);
}

} // namespace

struct Register::Private
{
    QString file;
    bool readOnly = false;
    QString notice;
    QByteArray secret;
    std::optional<Lock> lock;
    std::shared_ptr<Connections> connections = std::make_shared<Connections>();

    Result<Database *> connect(Database::Access access)
    {
        auto opened = Database::open(file, access);
        if (!opened)
            return fail(opened.error());
        const QMutexLocker locker(&connections->mutex);
        auto &place = connections->ofThreads[std::this_thread::get_id()];
        place = std::move(*opened);
        threadEnd.watch(connections);
        return place.get();
    }
    void disconnect()
    {
        const QMutexLocker locker(&connections->mutex);
        connections->ofThreads.clear();
    }
    Database::Access access() const
    {
        return readOnly ? Database::Access::Read : Database::Access::Write;
    }
    Result<bool> isNewer() const
    {
        const auto database = Database::open(file, Database::Access::Read);
        if (!database)
            return fail(database.error());
        const auto schema = schemaOf(**database);
        if (!schema)
            return fail(schema.error());
        return *schema > newestSchema();
    }
    Status openForReading();
    Status openForWriting(const Clock &clock, const QString &who);
};

Status Register::create(const QString &file, const Clock &clock, const QString &who)
{
    if (QFileInfo::exists(file) || QFileInfo::exists(papersFolderOf(file)))
        return fail(ErrorCode::Exists,
                    Registers::tr("“%1” exists already. Choose another name for the new register.")
                        .arg(file));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return fail(ErrorCode::NotFound,
                    Registers::tr("The folder of “%1” isn't there. Make it first.").arg(file));
    auto lock = Lock::take(file, who, clock.nowUtc());
    if (!lock)
        return fail(lock.error());
    // Made under another name, so that a half-made register never bears the right one.
    const QString partial = file + u".new"_s;
    const auto giveUp = [&](const Error &error) {
        QFile::remove(partial);
        QDir(papersFolderOf(file)).removeRecursively();
        return fail(error);
    };
    QFile::remove(partial);
    {
        auto database = Database::open(partial, Database::Access::Create);
        if (!database)
            return giveUp(database.error());
        if (const auto filled = fillNew(**database, clock); !filled)
            return giveUp(filled.error());
    }
    if (const auto made = makePapersFolder(file); !made)
        return giveUp(made.error());
    if (!QFile::rename(partial, file))
        return giveUp(Error(
            ErrorCode::NoSpace,
            Registers::tr("“%1” can't be written. Check that you may write there.").arg(file)));
    return {};
}

Status Register::Private::openForReading()
{
    readOnly = true;
    auto database = connect(Database::Access::Read);
    if (!database)
        return fail(database.error());
    const auto schema = schemaOf(**database);
    if (!schema)
        return fail(schema.error());
    if (*schema > newestSchema()) {
        const auto minimum = minimumReader(**database);
        if (!minimum || *minimum > newestSchema())
            return fail(ErrorCode::Unreadable, newerSentence(file));
    } else if (*schema < newestSchema()) {
        return fail(ErrorCode::Unreadable,
                    Registers::tr("The register “%1” was written by an older Moothall and has to "
                                  "be opened for writing once, to bring it up to date.")
                        .arg(file));
    }
    return {};
}

Status Register::Private::openForWriting(const Clock &clock, const QString &who)
{
    auto taken = Lock::take(file, who, clock.nowUtc());
    if (!taken)
        return fail(taken.error());
    lock.emplace(std::move(*taken));
    // Looked at before it is opened for writing: a newer one must not even change its journal's
    // mode.
    const auto newer = isNewer();
    if (!newer)
        return fail(newer.error());
    if (*newer) {
        lock.reset();
        notice = Registers::tr(
            "This register was written by a newer Moothall: it is open for reading only.");
        return openForReading();
    }
    auto database = connect(Database::Access::Write);
    if (!database)
        return fail(database.error());
    MOOTHALL_TRY(makePapersFolder(file));
    return migrate(**database);
}

Result<std::unique_ptr<Register>> Register::open(const QString &file, OpenMode mode,
                                                 const Clock &clock, const QString &who)
{
    const auto header = readHeader(file);
    if (!header)
        return fail(header.error());
    if (!header->ours)
        return fail(
            ErrorCode::Unreadable,
            Registers::tr(
                "“%1” isn't a Moothall register; it was left as it is. Choose another file.")
                .arg(file));

    auto d = std::make_unique<Private>();
    d->file = QFileInfo(file).absoluteFilePath();
    const QFileInfo info(d->file);
    if (mode == OpenMode::ReadWrite &&
        (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())) {
        mode = OpenMode::ReadOnly;
        d->notice = Registers::tr(
            "You may not write in the register's folder: it is open for reading only.");
    }
    const auto opened =
        mode == OpenMode::ReadOnly ? d->openForReading() : d->openForWriting(clock, who);
    if (!opened)
        return fail(opened.error());
    std::unique_ptr<Register> reg(new Register(std::move(d)));
    const auto secret = reg->database().single(u"SELECT value FROM meta WHERE key = 'secret'"_s);
    if (!secret)
        return fail(secret.error());
    reg->d->secret = secret->toByteArray();
    return reg;
}

Register::Register(std::unique_ptr<Private> d)
    : d(std::move(d))
{}

Register::~Register()
{
    // Connections before the lock: whoever takes the lock next finds the file at rest.
    d->disconnect();
}

Database &Register::database()
{
    {
        const QMutexLocker locker(&d->connections->mutex);
        const auto found = d->connections->ofThreads.find(std::this_thread::get_id());
        if (found != d->connections->ofThreads.end())
            return *found->second;
    }
    auto opened = d->connect(d->access());
    if (!opened)
        qFatal("A register that was open can't be opened again: %s",
               qPrintable(opened.error().detail()));
    return **opened;
}

QString Register::file() const
{
    return d->file;
}

QString Register::papersFolder() const
{
    return papersFolderOf(d->file);
}

bool Register::isReadOnly() const
{
    return d->readOnly;
}

QString Register::notice() const
{
    return d->notice;
}

QByteArray Register::secret()
{
    return d->secret;
}

} // namespace moothall
