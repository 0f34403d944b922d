#include "core/store/register.h"

#include "core/base/files.h"
#include "core/store/database.h"
#include "core/store/lock.h"
#include "core/store/migrations.h"
#include "core/store/transaction.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <thread>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("unreadable");
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

/// Another program's database, made without our code.
void makeDatabase(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

/// SQLite keeps the handles of a closed connection while another one of the process holds locks, so
/// they tell nothing.
qsizetype connections()
{
    return QSqlDatabase::connectionNames().size();
}

} // namespace

class RegisterTest : public QObject
{
    Q_OBJECT

    Clock m_clock{QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc())};

    auto open(const QString &file, OpenMode mode = OpenMode::ReadWrite)
    {
        return Register::open(file, mode, m_clock, u"Officer"_s);
    }

private Q_SLOTS:
    void aNewRegisterOpens()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council.moothall"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        QCOMPARE(namesIn(folder.path()),
                 (QStringList{u"council.moothall"_s, u"council.moothall.papers"_s}));
        QCOMPARE(QFile::permissions(file + u".papers"_s) & QFileDevice::Permissions(0x0077),
                 QFileDevice::Permissions());
        const auto reg = open(file);
        QVERIFY_RESULT(reg);
        QVERIFY(!(*reg)->isReadOnly());
        QCOMPARE((*reg)->secret().size(), 32);
        Database &database = (*reg)->database();
        QCOMPARE(schemaOf(database).value(), newestSchema());
        QCOMPARE(database.single(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(database.single(u"PRAGMA synchronous"_s)->toInt(), 2);
        const QString journal = isOnNetworkShare(file) ? u"delete"_s : u"wal"_s;
        QCOMPARE(database.single(u"PRAGMA journal_mode"_s)->toString(), journal);
    }

    void everyRegisterHasItsOwnSecret()
    {
        const QTemporaryDir folder;
        QList<QByteArray> secrets;
        for (const QString &name : {u"a"_s, u"b"_s}) {
            QVERIFY_RESULT(Register::create(folder.filePath(name), m_clock, u"Officer"_s));
            secrets.append((*open(folder.filePath(name)))->secret());
            QCOMPARE((*open(folder.filePath(name)))->secret(), secrets.last());
        }
        QVERIFY(secrets.first() != secrets.last());
    }

    void isNeverMadeOverAnotherFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a"_s);
        QVERIFY_RESULT(writeFile(file, "somebody's"));
        const auto refused = Register::create(file, m_clock, u"Officer"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Exists);
        QCOMPARE(bytesOf(file), "somebody's"_ba);
    }

    void aForeignFileIsNotTouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("text") << "Dear Sir or Madam"_ba;
        QTest::newRow("a header alone") << "SQLite format 3\0"_ba;
        QTest::newRow("long nonsense") << QByteArray(4096, 'x');
    }

    void aForeignFileIsNotTouched()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"letter"_s);
        QVERIFY_RESULT(writeFile(file, bytes));
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto refused = open(file, mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code(), ErrorCode::Unreadable);
        }
        QCOMPARE(bytesOf(file), bytes);
        QCOMPARE(namesIn(folder.path()), QStringList{u"letter"_s});
    }

    void anotherProgramsDatabaseIsNotTouched()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"theirs.db"_s);
        makeDatabase(file,
                     {u"CREATE TABLE meta (key TEXT, value TEXT)"_s, u"PRAGMA user_version = 1"_s});
        const QByteArray before = bytesOf(file);
        const auto refused = open(file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Unreadable);
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(namesIn(folder.path()), QStringList{u"theirs.db"_s});
    }

    void aMissingFileIsNotMade()
    {
        const QTemporaryDir folder;
        const auto refused = open(folder.filePath(u"nowhere"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::NotFound);
        QVERIFY(namesIn(folder.path()).isEmpty());
    }

    void aNewerRegisterIsReadWhereItAllows()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        makeDatabase(file, {u"PRAGMA user_version = 9999"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
        const QByteArray before = bytesOf(file);
        {
            const auto reg = open(file);
            QVERIFY_RESULT(reg);
            QVERIFY((*reg)->isReadOnly());
            QVERIFY(!(*reg)->notice().isEmpty());
            QVERIFY(!(*reg)->database().execute(u"DELETE FROM meta"_s));
        }
        QCOMPARE(bytesOf(file), before);

        makeDatabase(file, {u"UPDATE meta SET value = 9999 WHERE key = 'minimum_reader'"_s,
                            u"PRAGMA wal_checkpoint(TRUNCATE)"_s});
        const QByteArray newer = bytesOf(file);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            const auto refused = open(file, mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code(), ErrorCode::Unreadable);
        }
        QCOMPARE(bytesOf(file), newer);
        QVERIFY(!QFile::exists(Lock::fileOf(file)));
    }

    void aDamagedRegisterIsSaidPlainly()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        QByteArray bytes = bytesOf(file);
        bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, '\x5a'));
        QVERIFY_RESULT(writeFile(file, bytes));
        const auto refused = open(file, OpenMode::ReadOnly);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Damaged);
        QCOMPARE(bytesOf(file), bytes);
    }

    void oneWriterAtATimeButReadersAlways()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        auto writer = open(file);
        QVERIFY_RESULT(writer);
        const auto second = open(file);
        QVERIFY(!second);
        QCOMPARE(second.error().code(), ErrorCode::Locked);
        QVERIFY(second.error().sentence().contains(u"Officer"_s));
        const auto reader = open(file, OpenMode::ReadOnly);
        QVERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        writer->reset();
        QVERIFY_RESULT(open(file));
    }

    void aReadOnlyFolderOpensForReading()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        open(file)->reset(); // rests in WAL mode from here on
        QVERIFY(
            QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const bool bites = !QFileInfo(folder.path()).isWritable();
        const auto reg = open(file);
        QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::ReadOwner |
                                                         QFileDevice::WriteOwner |
                                                         QFileDevice::ExeOwner));
        if (!bites)
            QSKIP("this account may write everywhere");
        QVERIFY_RESULT(reg);
        QVERIFY((*reg)->isReadOnly());
        QVERIFY(!(*reg)->notice().isEmpty());
    }

    void eachThreadHasItsOwnConnection()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        const auto reg = open(file);
        QVERIFY_RESULT(reg);
        Database *ours = &(*reg)->database();
        QCOMPARE(&(*reg)->database(), ours);
        const qsizetype before = connections();
        Database *theirs = nullptr;
        qsizetype within = 0;
        std::thread worker([&] {
            theirs = &(*reg)->database();
            const Status written =
                theirs->execute(u"INSERT INTO meta VALUES ('from', 'a worker')"_s);
            within = written ? connections() : -1;
        });
        worker.join();
        QVERIFY(theirs != ours);
        QCOMPARE(within, before + 1);
        QCOMPARE(connections(), before);
        QCOMPARE(ours->single(u"SELECT value FROM meta WHERE key = 'from'"_s)->toString(),
                 u"a worker"_s);
    }

    void aThreadMayOutliveTheRegister()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        auto reg = open(file);
        QVERIFY_RESULT(reg);
        QSemaphore used;
        QSemaphore closed;
        std::thread worker([&] {
            (*reg)->database();
            used.release();
            closed.acquire();
        });
        used.acquire();
        reg->reset();
        closed.release();
        worker.join();
        QVERIFY(!QFile::exists(Lock::fileOf(file)));
        QVERIFY_RESULT(open(file));
    }

    void aTransactionHappensWhollyOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"council"_s);
        QVERIFY_RESULT(Register::create(file, m_clock, u"Officer"_s));
        const auto reg = open(file);
        QVERIFY_RESULT(reg);
        Database &database = (*reg)->database();
        const auto count = [&] { return database.single(u"SELECT count(*) FROM meta"_s)->toInt(); };
        const int before = count();
        {
            auto transaction = Transaction::begin(database);
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT(database.execute(u"INSERT INTO meta VALUES ('a', 1)"_s));
            const auto refused = database.execute(u"INSERT INTO meta VALUES ('a', 2)"_s);
            QVERIFY(!refused);
        }
        QCOMPARE(count(), before);
        {
            auto transaction = Transaction::begin(database);
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT(database.execute(u"INSERT INTO meta VALUES ('a', 1)"_s));
            QVERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(count(), before + 1);
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "register_test.moc"
