#include "core/store/lock.h"

#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc());

/// What the second process does: take the lock, say so, and hold it until its input ends.
int hold(const QString &file)
{
    const auto lock = Lock::take(file, u"Second officer"_s, noon);
    QTextStream(stdout) << (lock ? "held" : "refused") << Qt::endl;
    QTextStream(stdin).readLine();
    return lock ? 0 : 1;
}

class Second
{
public:
    explicit Second(const QString &file)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file});
    }
    QByteArray answer()
    {
        return m_process.waitForReadyRead() ? m_process.readLine().trimmed() : "silent"_ba;
    }
    void crash()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

void rewrite(const QString &file, const QString &key, const QJsonValue &value)
{
    QFile lock(Lock::fileOf(file));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QJsonObject object = QJsonDocument::fromJson(lock.readAll()).object();
    object.insert(key, value);
    lock.resize(0);
    lock.seek(0);
    lock.write(QJsonDocument(object).toJson());
}

} // namespace

class LockTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void init() { m_file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    void isFreeUntilTakenAndAfterwards()
    {
        QCOMPARE(Lock::look(m_file).state, LockState::Free);
        {
            const auto lock = Lock::take(m_file, u"Officer"_s, noon);
            QVERIFY_RESULT(lock);
            const LockReport report = Lock::look(m_file);
            QCOMPARE(report.state, LockState::Ours);
            QCOMPARE(report.holder.who, u"Officer"_s);
            QCOMPARE(report.holder.since, noon);
            QCOMPARE(report.holder.process, QCoreApplication::applicationPid());
        }
        QCOMPARE(Lock::look(m_file).state, LockState::Free);
        QVERIFY(!QFile::exists(Lock::fileOf(m_file)));
    }

    void anotherProcessIsNamed()
    {
        Second second(m_file);
        QCOMPARE(second.answer(), "held"_ba);
        QCOMPARE(Lock::look(m_file).state, LockState::Other);
        const auto refused = Lock::take(m_file, u"Officer"_s, noon);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Locked);
        QVERIFY(refused.error().sentence().contains(u"Second officer"_s));
        QVERIFY(refused.error().sentence().contains(QSysInfo::machineHostName()));
        second.end();
        QVERIFY_RESULT(Lock::take(m_file, u"Officer"_s, noon));
    }

    void ourLockKeepsAnotherProcessOut()
    {
        const auto lock = Lock::take(m_file, u"Officer"_s, noon);
        QVERIFY_RESULT(lock);
        Second second(m_file);
        QCOMPARE(second.answer(), "refused"_ba);
        second.end();
        QCOMPARE(Lock::look(m_file).state, LockState::Ours);
    }

    void aCrashLeavesAStaleLockThatIsTakenOver()
    {
        Second second(m_file);
        QCOMPARE(second.answer(), "held"_ba);
        second.crash();
        QCOMPARE(Lock::look(m_file).state, LockState::Stale);
        const auto lock = Lock::take(m_file, u"Officer"_s, noon);
        QVERIFY_RESULT(lock);
        QCOMPARE(Lock::look(m_file).state, LockState::Ours);
        QCOMPARE(Lock::look(m_file).holder.who, u"Officer"_s);
    }

    void onlyOneTakesAStaleLockOver()
    {
        Second crashed(m_file);
        QCOMPARE(crashed.answer(), "held"_ba);
        crashed.crash();
        std::vector<std::unique_ptr<Second>> rivals;
        constexpr int many = 6;
        for (int i = 0; i < many; ++i)
            rivals.push_back(std::make_unique<Second>(m_file));
        int held = 0;
        for (const auto &rival : rivals)
            held += rival->answer() == "held" ? 1 : 0;
        for (const auto &rival : rivals)
            rival->end();
        QCOMPARE(held, 1);
    }

    void aReusedProcessNumberIsNotTakenForTheHolder()
    {
        const auto lock = Lock::take(m_file, u"Officer"_s, noon);
        QVERIFY_RESULT(lock);
        rewrite(m_file, u"process_start"_s, u"1"_s);
        QCOMPARE(Lock::look(m_file).state, LockState::Stale);
    }

    void anotherComputersLockIsUnsure()
    {
        {
            const auto lock = Lock::take(m_file, u"Officer"_s, noon);
            QVERIFY_RESULT(lock);
            QVERIFY(QFile::copy(Lock::fileOf(m_file), m_file + u".keep"_s));
        }
        QVERIFY(QFile::rename(m_file + u".keep"_s, Lock::fileOf(m_file)));
        rewrite(m_file, u"host"_s, u"elsewhere"_s);
        QCOMPARE(Lock::look(m_file).state, LockState::Unsure);
        const auto refused = Lock::take(m_file, u"Officer"_s, noon);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence().contains(u"elsewhere"_s));
        QVERIFY(refused.error().sentence().contains(Lock::fileOf(m_file)));
    }

    void anUnreadableLockIsUnsure()
    {
        QFile lock(Lock::fileOf(m_file));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("not JSON");
        lock.close();
        QCOMPARE(Lock::look(m_file).state, LockState::Unsure);
        QVERIFY(!Lock::take(m_file, u"Officer"_s, noon));
        QVERIFY(lock.open(QIODevice::ReadOnly));
        QCOMPARE(lock.readAll(), "not JSON"_ba);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return hold(arguments.value(2));
    LockTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "lock_test.moc"
