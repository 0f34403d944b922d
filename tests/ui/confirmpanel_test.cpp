#include "ui/views/confirmpanel.h"

#include "core/services/papers.h"
#include "tests/ui/meetingroom.h"
#include "ui/commands/motionedits.h"
#include "ui/theme/theme.h"
#include "ui/views/declarationspanel.h"
#include "ui/views/meetingheader.h"
#include "ui/widgets/chip.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// A meeting of May in draft and the one of June that confirms it.
struct TwoMeetings
{
    DeskSample sample;
    MeetingId last;

    TwoMeetings()
    {
        const Session session = sample.reg.session();
        last =
            planMeeting(session, {sample.body, wall(2024, 5, 2, 14), {}, MeetingKind::Ordinary, {}})
                .value();
        AgendaItem quay;
        quay.title = u"The quay"_s;
        const ItemId item = addItem(session, last, quay, {}).value();
        Minute minute;
        minute.number = u"3/24"_s;
        minute.open.narrative = RichText::fromPlain(u"It was seen by all."_s);
        if (!saveMinute(session, item, minute))
            qFatal("no minute");
        for (const MeetingStage stage :
             {MeetingStage::Agenda, MeetingStage::Held, MeetingStage::DraftMinutes})
            (void)setStage(session, last, stage);
        everybodyThere(session, sample.meeting);
    }
};

QString said(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            words.append(label->text());
    }
    return words.join(u'\n');
}

QLineEdit *fieldNamed(const QWidget &widget, const QString &name)
{
    for (QLineEdit *edit : widget.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

} // namespace

class ConfirmPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void itShowsWhereMinutesAreConfirmedAndHowFarTheyCame()
    {
        TwoMeetings of;
        MeetingRoom in(of.sample.reg.session(), of.sample.meeting);
        auto *panel = in.tab.confirming();
        QVERIFY(panel->isHidden()); // apologies
        in.tab.select(itemNumbered(in.open, u"4"_s));
        QVERIFY(panel->isVisible());
        QVERIFY2(said(*panel).contains(u"Minutes of 2 May 2024: draft"_s),
                 qPrintable(said(*panel)));
        in.picture(u"confirm-before"_s);

        in.key(Qt::Key_F4, Qt::ShiftModifier);
        QVERIFY2(said(*panel).contains(u"confirmed on 13 June 2024"_s), qPrintable(said(*panel)));
        QVERIFY(fieldNamed(*panel, u"Minute corrected"_s)->hasFocus());
        // A wrong number stays to be mended, and nothing is kept.
        in.type(u"9/24"_s);
        in.key(Qt::Key_Tab);
        in.key(Qt::Key_Tab);
        in.type(u"It was foggy"_s);
        in.key(Qt::Key_Return);
        QVERIFY(in.open.record().confirmed.first().corrections.isEmpty());
        fieldNamed(*panel, u"Minute corrected"_s)->setText(u"3/24"_s);
        in.key(Qt::Key_Return);
        QCOMPARE(in.open.record().confirmed.first().corrections.size(), 1);
        in.type(u"3/24"_s);
        in.key(Qt::Key_Tab);
        in.type(u"by all"_s);
        in.key(Qt::Key_Return);
        auto *list = panel->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(1)->text(), u"3/24: leave out “by all”"_s);
        list->setCurrentRow(0);
        list->setFocus();
        in.key(Qt::Key_Delete);
        QCOMPARE(in.open.record().confirmed.first().corrections.size(), 1);
        in.open.undoStack().undo();
        QCOMPARE(list->count(), 2);
        in.picture(u"confirm-corrected"_s);

        fieldNamed(*panel, u"Signed by"_s)->setFocus();
        in.key(Qt::Key_Return);
        QVERIFY2(said(*panel).contains(u"signed by Councillor R Ashdown on 13 June 2024"_s),
                 qPrintable(said(*panel)));
        QVERIFY(in.tab.editor()->isAncestorOf(QApplication::focusWidget()));
        in.picture(u"confirm-signed"_s);

        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == u"Take back"_s)
                button->click();
        }
        QVERIFY(in.open.record().confirmed.isEmpty());
        in.open.undoStack().undo();
        QCOMPARE(in.open.record().confirmed.size(), 1);

        // The meeting whose minutes they are says so too.
        OpenMeeting minuted(of.sample.reg.session(), of.last);
        const MeetingHeader header(minuted);
        QVERIFY2(said(header).contains(u"Minutes confirmed on 13 June 2024, with 2 correction"_s),
                 qPrintable(said(header)));
    }

    void largeTypeGrowsWhatIsBesideTheTextToo()
    {
        TwoMeetings of;
        MeetingRoom in(of.sample.reg.session(), of.sample.meeting);
        in.tab.select(itemNumbered(in.open, u"4"_s));
        in.key(Qt::Key_F4, Qt::ShiftModifier);
        in.key(Qt::Key_Escape);
        Motion motion;
        motion.text = u"That the minutes be taken as read"_s;
        motion.votesFor = 9;
        QVERIFY(MotionEdits(in.open).save(*in.tab.currentItem(), motion));
        auto *chip = in.tab.findChild<Chip *>();
        const int small = chip->sizeHint().height();
        auto *motions = in.tab.findChild<QWidget *>(u"motionsPanel"_s);
        auto *lines = motions->findChild<QListWidget *>();
        const int line = lines->height();
        const double letters = lines->font().pointSizeF();
        auto *declared = in.tab.declarations()->findChild<QListWidget *>();
        in.tab.setLargeType(true);
        QCoreApplication::processEvents();
        in.picture(u"large-type"_s);
        QVERIFY2(chip->sizeHint().height() > small * 1.15,
                 qPrintable(u"%1 %2"_s.arg(chip->sizeHint().height()).arg(small)));
        QVERIFY(lines->font().pointSizeF() > letters * 1.3);
        QVERIFY(lines->height() > line * 1.2);
        QVERIFY(declared->font().pointSizeF() > letters * 1.3);
        in.tab.setLargeType(false);
        QCOMPARE(chip->sizeHint().height(), small);
        QCOMPARE(lines->font().pointSizeF(), letters);
        QCOMPARE(lines->height(), line);
    }
};

QTEST_MAIN(ConfirmPanelTest)
#include "confirmpanel_test.moc"
