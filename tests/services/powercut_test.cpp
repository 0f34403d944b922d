#include "tests/support/powercut.h"

#include "core/services/proceedings.h"
#include "tests/services/support.h"

#include <QRandomGenerator>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

const Clock noon(QDateTime(QDate(2024, 6, 4), QTime(12, 0), QTimeZone::utc()));

/// What a cut left of an officer's typing.
struct Left
{
    int acknowledged =
        0; ///< the last typing that the register had said it keeps when the power failed
    int kept = 0;
    bool opens = false;
    QStringList damage;
};

/// An officer types into the minutes of an item and edits the agenda until the power fails, at the
/// `operations`-th call that SQLite makes; then the register is opened from what the disk held.
Left typeUntilThePowerFails(int operations, unsigned seed)
{
    TestRegister reg;
    const MeetingId meeting = reg.aMeeting(reg.aBody());
    const ItemId item = reg.anItem(meeting, u"Roads"_s);
    QRandomGenerator random(seed);
    Left left;
    PowerCut::failAfter(operations, seed);
    for (int typed = 1; !PowerCut::hasFailed(); ++typed) {
        const RichText text =
            RichText::fromPlain(u"%1 "_s.arg(typed) + QString(random.bounded(4000), u'x'));
        if (!keepDraft(reg.session(), item, u"open/narrative"_s, text))
            qFatal("typing was refused");
        if (!PowerCut::hasFailed())
            left.acknowledged = typed;
        if (random.bounded(3) == 0) {
            const ItemId more = reg.anItem(meeting, QString::number(typed));
            if (random.bounded(2) == 0 && !removeItem(reg.session(), more))
                qFatal("an edit was refused");
        }
        if (random.bounded(8) == 0)
            (void)reg.database().execute(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    }
    reg.close();

    QTemporaryDir after;
    if (!PowerCut::putDiskInto(after.path(), reg.file()))
        qFatal("the power didn't fail");
    const auto opened = Register::open(after.filePath(u"council.moothall"_s), OpenMode::ReadWrite,
                                       noon, u"Officer"_s);
    left.opens = opened.has_value();
    if (!opened)
        return left;
    const Session session{opened->get(), noon, u"Officer"_s};
    for (const CheckFinding &finding : checkRegister(session).value_or(
             QList<CheckFinding>{{u"check"_s, u"It can't be checked."_s}}))
        left.damage.append(finding.text);
    for (const Draft &draft : drafts(session, meeting).value_or(QList<Draft>()))
        left.kept = draft.text.toPlain().section(u' ', 0, 0).toInt();
    return left;
}

} // namespace

/// What was typed is kept within a second: so a power cut may take no typing that the register has
/// said it keeps.
class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { PowerCut::install(); }

    void keptTypingSurvivesAndTheRegisterIsWhole()
    {
        const int cuts = qEnvironmentVariableIntValue("MOOTHALL_CUTS") > 0
                             ? qEnvironmentVariableIntValue("MOOTHALL_CUTS")
                             : 40;
        QRandomGenerator random(11);
        int midway = 0;
        for (int cut = 0; cut < cuts; ++cut) {
            const int operations = 1 + random.bounded(400);
            const Left left = typeUntilThePowerFails(operations, random.generate());
            const QByteArray where = "cut " + QByteArray::number(cut) + " at operation " +
                                     QByteArray::number(operations);
            QVERIFY2(left.opens, where.constData());
            QVERIFY2(left.damage.isEmpty(),
                     qPrintable(QString::fromLatin1(where) + left.damage.join(u' ')));
            QVERIFY2(
                left.kept >= left.acknowledged,
                qPrintable(QString::fromLatin1(where) +
                           u": %1 was kept, %2 is there"_s.arg(left.acknowledged).arg(left.kept)));
            midway += left.acknowledged > 0 ? 1 : 0;
        }
        QVERIFY(midway > cuts / 2); // the cuts came amid the typing
    }

    /// The same on a disk that says it has synced and hasn't: there typing must get lost, or the
    /// cut is none.
    void withoutSyncsItWouldBeLost()
    {
        PowerCut::setLying(true);
        int harmed = 0;
        QRandomGenerator random(12);
        for (int cut = 0; cut < 10; ++cut) {
            const Left left = typeUntilThePowerFails(100 + random.bounded(300), random.generate());
            harmed +=
                !left.opens || !left.damage.isEmpty() || left.kept < left.acknowledged ? 1 : 0;
        }
        PowerCut::setLying(false);
        QVERIFY2(harmed >= 8, qPrintable(QString::number(harmed)));
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercut_test.moc"
