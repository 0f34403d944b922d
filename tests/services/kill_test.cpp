#include "core/services/proceedings.h"

#include "core/store/lock.h"
#include "tests/services/support.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Clock noon(QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc()));

/// What the victim does until it is killed: types, edits and moves, and says what it has been told
/// is safe.
int writeForEver(const QString &file, qint64 meeting, qint64 item, int from)
{
    const auto reg = Register::open(file, OpenMode::ReadWrite, noon, u"Victim"_s);
    if (!reg)
        return 1;
    const Session session{reg->get(), noon, u"Victim"_s};
    QTextStream out(stdout);
    for (int i = from + 1;; ++i) {
        const QString text = QString::number(i);
        if (!keepDraft(session, ItemId(item), u"open/narrative"_s, RichText::fromPlain(text)))
            return 2;
        out << i << Qt::endl;
        AgendaItem more;
        more.title = text;
        const auto added = addItem(session, MeetingId(meeting), more, {});
        if (!added || !moveItem(session, *added, {{}, ItemId(item)}) ||
            !removeItem(session, *added))
            return 3;
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledWriterLosesNothingItWasToldIsSafe()
    {
        TestRegister reg;
        const MeetingId meeting = reg.aMeeting(reg.aBody());
        const ItemId item = reg.anItem(meeting, u"Roads"_s);
        reg.close();
        const int times = qEnvironmentVariableIntValue("MOOTHALL_KILLS") > 0
                              ? qEnvironmentVariableIntValue("MOOTHALL_KILLS")
                              : 12;
        QRandomGenerator random(7);
        int safe = 0;
        for (int i = 0; i < times; ++i) {
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(),
                         {u"--write"_s, reg.file(), QString::number(meeting.value()),
                          QString::number(item.value()), QString::number(safe)});
            QVERIFY(victim.waitForReadyRead());
            // Not a wait for something to be ready: the moment of death is what is tried.
            victim.waitForFinished(random.bounded(80));
            victim.kill();
            QVERIFY(victim.waitForFinished());
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
            const QList<QByteArray> said = victim.readAll().split('\n');
            if (said.size() > 1)
                safe = said.at(said.size() - 2).toInt();

            QCOMPARE(Lock::look(reg.file()).state, LockState::Stale);
            reg.open();
            QVERIFY(checkRegister(reg.session())->isEmpty());
            const auto left = drafts(reg.session(), meeting);
            QVERIFY_RESULT(left);
            QCOMPARE(left->size(), 1);
            const int kept = left->first().text.toPlain().toInt();
            QVERIFY2(kept >= safe,
                     qPrintable(u"%1 was kept, %2 was said to be safe"_s.arg(kept).arg(safe)));
            safe = kept;
            QVERIFY(loadMeeting(reg.session(), meeting)->items.size() >= 3);
            reg.close();
        }
        QVERIFY(safe >= times);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeForEver(arguments.value(2), arguments.value(3).toLongLong(),
                            arguments.value(4).toLongLong(), arguments.value(5).toInt());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "kill_test.moc"
