#include "ui/views/meetingdesk.h"

#include "tests/ui/desksample.h"
#include "ui/theme/theme.h"
#include "ui/views/agendatab.h"
#include "ui/views/agendaview.h"
#include "ui/views/minuteeditor.h"
#include "ui/widgets/messagestrip.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QUndoStack>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

class MeetingDeskTest : public QObject
{
    Q_OBJECT

private:
    /// Pictures of the desk, for people who want to see it: MOOTHALL_PICTURES names a folder.
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES");
        QCoreApplication::processEvents();
        const QPixmap grabbed = widget.grab();
        QVERIFY(!grabbed.isNull());
        if (!folder.isEmpty())
            QVERIFY(grabbed.save(QDir(folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void everyTabShowsInEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<bool>("withItems");
        QTest::newRow("small-light") << QSize(780, 700) << int(Scheme::Light) << true;
        QTest::newRow("large-light") << QSize(1300, 950) << int(Scheme::Light) << true;
        QTest::newRow("large-dark") << QSize(1300, 950) << int(Scheme::Dark) << true;
        QTest::newRow("empty-light") << QSize(780, 700) << int(Scheme::Light) << false;
    }

    void everyTabShowsInEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(int, scheme);
        QFETCH(bool, withItems);
        theme().apply(*qApp, Scheme(scheme));
        DeskSample sample(withItems);
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.resize(size);
        desk.show();
        if (withItems)
            desk.selectItem(desk.record().items.at(5).id);
        for (int tab = 0; tab < 5; ++tab) {
            desk.showTab(MeetingDesk::Tab(tab));
            picture(desk, u"%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(tab));
        }
        theme().apply(*qApp, Scheme::Light);
    }

    void itFitsBesideANavigatorAndAPreview()
    {
        DeskSample sample;
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.show();
        for (int tab = 0; tab < 5; ++tab) {
            desk.showTab(MeetingDesk::Tab(tab));
            const int width = desk.findChild<QTabWidget *>()->widget(tab)->minimumSizeHint().width();
            QVERIFY2(width <= theme().chars(95), qPrintable(u"tab %1: %2 of %3"_s.arg(tab).arg(width).arg(theme().chars(95))));
        }
        const int width = desk.minimumSizeHint().width();
        QVERIFY2(width <= theme().chars(95), qPrintable(u"desk: %1"_s.arg(width)));
    }

    void anAgendaIsBuiltWithTheKeyboardAlone()
    {
        DeskSample sample(false);
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.resize(1000, 760);
        desk.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.showTab(MeetingDesk::Tab::Agenda);
        AgendaView *view = desk.findChild<AgendaView *>();
        view->setFocus();

        // Words typed aren't counted, every other key is.
        int strokes = 0;
        const auto key = [&](Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) {
            ++strokes;
            QTest::keyClick(QApplication::focusWidget(), key, held);
            QCoreApplication::processEvents();
        };
        const auto type = [&](const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); };
        for (const QString &title : {u"Apologies"_s, u"Declarations of interest"_s, u"Bus shelters"_s, u"Ferry lease"_s}) {
            key(Qt::Key_Return); // a new item, its title open
            type(title);
            key(Qt::Key_Return); // said
        }
        QCOMPARE(strokes, 8);
        const auto titles = [&] {
            QStringList titles;
            for (const AgendaItem &item : desk.record().items)
                titles.append(item.number + u' ' + item.title);
            return titles;
        };
        QCOMPARE(titles(), (QStringList{u"1 Apologies"_s, u"2 Declarations of interest"_s, u"3 Bus shelters"_s,
                              u"4 Ferry lease"_s}));

        key(Qt::Key_Up, Qt::ControlModifier); // the lease before the shelters
        QCOMPARE(titles().at(2), u"3 Ferry lease"_s);
        key(Qt::Key_Down, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::AltModifier); // a sub-item of the shelters
        QCOMPARE(titles().at(3), u"3a Ferry lease"_s);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(titles().at(3), u"4 Ferry lease"_s);
        key(Qt::Key_F2);
        type(u"Lease of the ferry"_s);
        key(Qt::Key_Return);
        QCOMPARE(titles().at(3), u"4 Lease of the ferry"_s);

        key(Qt::Key_Return); // one too many
        key(Qt::Key_Escape);
        QTRY_COMPARE(desk.record().items.size(), 4);
        QTRY_COMPARE(QApplication::focusWidget(), view);
        desk.selectItem(desk.record().items.at(3).id);
        key(Qt::Key_Delete);
        QCOMPARE(desk.record().items.size(), 3);
        desk.undoStack()->undo();
        QCOMPARE(desk.record().items.size(), 4);

        // Exempt: its panel asks, with the keyboard in it.
        desk.selectItem(desk.record().items.at(3).id);
        desk.findChild<AgendaTab *>()->makeExempt();
        key(Qt::Key_3); // paragraph 3
        for (int i = 0; i < 8; ++i)
            key(Qt::Key_Tab);
        type(u"names a price"_s);
        key(Qt::Key_Tab);
        type(u"would weaken the Council's hand"_s);
        picture(desk, u"exempt"_s);
        key(Qt::Key_Return);
        QCOMPARE(titles(), (QStringList{u"1 Apologies"_s, u"2 Declarations of interest"_s, u"3 Bus shelters"_s,
                              u"4 Exclusion of the Public"_s, u"5 Lease of the ferry"_s}));
        QCOMPARE(desk.record().items.last().grounds.paragraphs, QList<int>{3});
        QVERIFY2(strokes <= 30, qPrintable(QString::number(strokes)));
        while (desk.undoStack()->canUndo())
            desk.undoStack()->undo();
        QVERIFY(desk.record().items.isEmpty());
    }

    void typingIsInADraftWithinASecondAndOneStepAtAPause()
    {
        DeskSample sample;
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.resize(1100, 800);
        desk.show();
        const ItemId item = desk.record().items.at(4).id;
        desk.selectItem(item);
        desk.showTab(MeetingDesk::Tab::Minutes);
        QTextEdit *narrative = desk.findChild<MinuteEditor *>()->field(MinuteField::Narrative);
        narrative->setFocus();
        QElapsedTimer since;
        since.start();
        QTest::keyClicks(narrative, u"Councillor L Birchall introduced the report."_s);
        QTRY_COMPARE_WITH_TIMEOUT(drafts(sample.reg.session(), sample.meeting)->size(), 1, 1500);
        const auto kept = drafts(sample.reg.session(), sample.meeting).value();
        QCOMPARE(kept.first().field, u"open/narrative"_s);
        QVERIFY(!desk.record().item(item)->minute);
        // The pause: saved, one step, no draft left, and the words are still under the caret.
        QTRY_VERIFY_WITH_TIMEOUT(desk.record().item(item)->minute.has_value(), 5000);
        QCOMPARE(desk.undoStack()->count(), 1);
        QVERIFY(drafts(sample.reg.session(), sample.meeting)->isEmpty());
        QCOMPARE(narrative->toPlainText(), u"Councillor L Birchall introduced the report."_s);
        QCOMPARE(narrative->textCursor().position(), narrative->toPlainText().size());

        // Each Enter is a new resolution.
        QTextEdit *resolved = desk.findChild<MinuteEditor *>()->field(MinuteField::Resolved);
        resolved->setFocus();
        QTest::keyClicks(resolved, u"note the report"_s);
        QTest::keyClick(resolved, Qt::Key_Return);
        QTest::keyClicks(resolved, u"thank the Board"_s);
        desk.commitTyping();
        QCOMPARE(desk.record().item(item)->minute->open.resolved.size(), 2);
        QCOMPARE(desk.record().item(item)->minute->open.resolved.at(1).toPlain(), u"thank the Board"_s);
        picture(desk, u"minutes"_s);

        // Undo in the field is the desk's undo.
        QTest::keyClick(resolved, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.record().item(item)->minute->open.resolved.isEmpty());
        QVERIFY(!desk.record().item(item)->minute->open.narrative.isEmpty());
        QTest::keyClick(resolved, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!desk.record().item(item)->minute);
        QVERIFY(narrative->toPlainText().isEmpty());
    }

    void typingBeforeACrashIsBack()
    {
        DeskSample sample;
        const ItemId item = loadMeeting(sample.reg.session(), sample.meeting)->items.at(4).id;
        // What the register holds when a program is killed between its draft and the pause.
        QVERIFY_RESULT(keepDraft(sample.reg.session(), item, u"open/narrative"_s, RichText::fromPlain(u"Half a sent"_s)));
        sample.reg.close();
        sample.reg.open();
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.show();
        desk.showTab(MeetingDesk::Tab::Minutes);
        desk.selectItem(item);
        QTextEdit *narrative = desk.findChild<MinuteEditor *>()->field(MinuteField::Narrative);
        QCOMPARE(narrative->toPlainText(), u"Half a sent"_s);
        QVERIFY(desk.findChild<MessageStrip *>()->isVisible());
    }

    void peopleAreRecordedByLetters()
    {
        DeskSample sample;
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.resize(1100, 800);
        desk.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk));
        desk.showTab(MeetingDesk::Tab::Minutes);
        QTextEdit *narrative = desk.findChild<MinuteEditor *>()->field(MinuteField::Narrative);
        narrative->setFocus();
        const auto key = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        key(Qt::Key_P); // letters type
        QCOMPARE(narrative->toPlainText(), u"p"_s);
        key(Qt::Key_F9);
        key(Qt::Key_H); // Hexley
        picture(desk, u"letters"_s);
        key(Qt::Key_A);
        QCOMPARE(desk.record().attendance.size(), 1);
        QCOMPARE(desk.record().attendance.first().personName, u"Councillor W Hexley"_s);
        QCOMPARE(desk.record().attendance.first().state, AttendanceState::Apologies);
        key(Qt::Key_B);
        key(Qt::Key_P);
        QCOMPARE(desk.record().attendance.size(), 2);
        key(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), narrative); // and the caret is where it was
        key(Qt::Key_Q);
        QCOMPARE(narrative->toPlainText(), u"pq"_s);
    }

    void aPaperThatCannotComeInSaysSoOnItsRow()
    {
        DeskSample sample;
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.resize(1000, 760);
        desk.show();
        auto *tab = desk.findChild<AgendaTab *>();
        desk.selectItem(desk.record().items.at(5).id);
        const QString file = sample.reg.folder() + u"/letter.pdf"_s;
        QFile letter(file);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear Councillor");
        letter.close();
        tab->setFileChooser([file](const QString &) { return QStringList(file); });
        tab->addPapers();
        QCOMPARE(tab->intake().takings().size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!tab->intake().isBusy(), 30000);
        picture(desk, u"failed"_s);
        QList<QPushButton *> buttons;
        for (QPushButton *button : tab->view()->findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(u"letter.pdf"_s))
                buttons.append(button);
        }
        QCOMPARE(buttons.size(), 2);
        buttons.last()->click();
        QTRY_VERIFY(tab->intake().takings().isEmpty());
    }

    void everythingHasANameAndTabReachesIt()
    {
        DeskSample sample;
        MeetingDesk desk(sample.reg.session(), sample.meeting);
        desk.resize(1100, 800);
        desk.show();
        for (int tab = 0; tab < 5; ++tab) {
            desk.showTab(MeetingDesk::Tab(tab));
            for (const QWidget *widget : desk.findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled()
                    || widget->focusProxy() || qobject_cast<const QScrollBar *>(widget))
                    continue;
                const QString name = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))
                                         ->text(QAccessible::Name);
                QVERIFY2(!name.isEmpty() || qobject_cast<const QTabBar *>(widget),
                    qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in tab "_s
                        + QString::number(tab) + u" of "_s
                        + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
            }
        }
    }
};

QTEST_MAIN(MeetingDeskTest)
#include "meetingdesk_test.moc"
