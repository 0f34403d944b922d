#include "tests/services/support.h"

#include <QProcess>

#include <csignal>
#include <functional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Clock noon(QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc()));
constexpr int notPermitted = 77;
constexpr int mostItems = 20000;

qsizetype itemsIn(const Session &session, MeetingId meeting)
{
    const auto record = loadMeeting(session, meeting);
    return record ? record->items.size() : -1;
}

Result<ItemId> addOne(const Session &session, MeetingId meeting)
{
    AgendaItem item;
    item.title = u"Item"_s;
    item.text = RichText::fromPlain(QString(4000, u'x'));
    return addItem(session, meeting, item, {});
}

/// Adds items until the register refuses one, makes room, opens it again, and says what it found on the way.
int writeUntilFull(const QString &file, const std::function<bool()> &makeRoom)
{
    QTextStream out(stdout);
    auto reg = Register::open(file, OpenMode::ReadWrite, noon, u"Officer"_s);
    if (!reg)
        return 1;
    Session session{reg->get(), noon, u"Officer"_s};
    const auto all = meetings(session);
    if (!all || all->isEmpty())
        return 2;
    const MeetingId meeting = all->first().id;
    const qsizetype before = itemsIn(session, meeting);
    int kept = 0;
    auto added = addOne(session, meeting);
    for (; added && kept < mostItems; ++kept)
        added = addOne(session, meeting);
    if (added)
        return 3;
    out << "sentence " << added.error().sentence() << "\ncode " << int(added.error().code()) << "\nkept " << kept
        << "\nread " << itemsIn(session, meeting) - before << Qt::endl;
    reg->reset();
    if (!makeRoom())
        return 4;
    reg = Register::open(file, OpenMode::ReadWrite, noon, u"Officer"_s);
    if (!reg) {
        out << "refused " << reg.error().sentence() << Qt::endl;
        return 5;
    }
    session.reg = reg->get();
    const auto problems = checkRegister(session);
    out << "problems " << (problems ? problems->size() : -1) << "\nafter " << itemsIn(session, meeting) - before
        << "\nagain " << addOne(session, meeting).has_value() << Qt::endl;
    return 0;
}

/// No file may grow past a size: as where a quota is used up.
int withinALimit(const QString &file)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || std::signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
        return notPermitted;
    limit.rlim_cur = rlim_t(QFileInfo(file).size() + 2000000);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return notPermitted;
    return writeUntilFull(file, [&] {
        limit.rlim_cur = limit.rlim_max;
        return setrlimit(RLIMIT_FSIZE, &limit) == 0;
    });
}

/// A disk of eight megabytes that nobody else sees, with something on it that can be thrown away.
int onASmallDisk(const QString &file, const QString &folder)
{
    const QByteArray disk = QFile::encodeName(folder);
    if (unshare(CLONE_NEWNS) != 0 || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || mount("tmpfs", disk.constData(), "tmpfs", 0, "size=8m") != 0)
        return notPermitted;
    const QString there = folder + u"/council.moothall"_s;
    QFile ballast(folder + u"/ballast"_s);
    if (!QFile::copy(file, there) || !ballast.open(QIODevice::WriteOnly)
        || ballast.write(QByteArray(3000000, 'b')) != 3000000)
        return 6;
    ballast.close();
    return writeUntilFull(there, [&] { return ballast.remove(); });
}

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("a quota") << u"--limit"_s;
        QTest::newRow("a small disk") << u"--disk"_s;
    }

    void aFullDiskLosesNothing()
    {
        QFETCH(QString, how);
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        QVERIFY(!reg.anItem(meeting, u"Roads"_s).isNew());
        reg.close();
        const QTemporaryDir disk;
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {how, reg.file(), disk.path()});
        QVERIFY(writer.waitForFinished(120000));
        if (writer.exitCode() == notPermitted)
            QSKIP("Needs the right to limit files or to mount.");
        const QByteArray output = writer.readAllStandardOutput();
        QVERIFY2(writer.exitStatus() == QProcess::NormalExit && writer.exitCode() == 0,
                 qPrintable(u"%1: %2"_s.arg(writer.exitCode()).arg(QString::fromUtf8(output))));
        QHash<QByteArray, QByteArray> said;
        for (const QByteArray &line : output.split('\n'))
            said.insert(line.left(line.indexOf(' ')), line.mid(line.indexOf(' ') + 1));
        const int kept = said.value("kept").toInt();
        QVERIFY(kept > 10);
        QCOMPARE(said.value("code").toInt(), int(ErrorCode::NoSpace));
        QVERIFY2(said.value("sentence").contains("council.moothall") && said.value("sentence").contains("space"),
                 said.value("sentence").constData());
        QCOMPARE(said.value("read").toInt(), kept); // what was there is still to be read
        QCOMPARE(said.value("problems").toInt(), 0);
        QCOMPARE(said.value("after").toInt(), kept);
        QCOMPARE(said.value("again").toInt(), 1);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--limit"_L1)
        return withinALimit(arguments.value(2));
    if (arguments.value(1) == "--disk"_L1)
        return onASmallDisk(arguments.value(2), arguments.value(3));
    FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "fulldisk_test.moc"
