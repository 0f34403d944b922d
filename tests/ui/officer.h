#pragma once

#include "core/services/registers.h"
#include "ui/actions/actiontable.h"
#include "ui/dialogs/filechooser.h"
#include "ui/theme/theme.h"
#include "ui/views/findbox.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/personalsettings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace moothall::test {

using namespace Qt::StringLiterals;

class GivenFiles : public FileChooser
{
public:
    QStringList openFiles(QWidget *, const QString &, const QString &, bool) override
    {
        return {next};
    }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return next;
    }
    QString folder(QWidget *, const QString &) override { return next; }

    QString next;
};

/// Somebody at the whole window, whose strokes and choices are counted; words typed aren't.
struct Officer
{
    QTemporaryDir folder;
    PersonalSettings settings{folder.filePath(u"settings.ini"_s)};
    GivenFiles files;
    std::unique_ptr<MainWindow> window;
    int count = 0;

    QString made(const QString &name) const { return folder.filePath(name); }

    void open(const QString &file, const QDateTime &now)
    {
        WindowSurroundings surroundings;
        surroundings.clock = Clock(now);
        surroundings.who = u"Sam Officer"_s;
        surroundings.settings = &settings;
        surroundings.files = &files;
        window = std::make_unique<MainWindow>(surroundings);
        window->resize(theme().em(110), theme().em(64));
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openRegister(file);
        QVERIFY(window->hasRegister());
    }
    MeetingDesk *desk() const { return window->currentDesk(); }

    void key(Qt::Key pressed, Qt::KeyboardModifiers held = {})
    {
        ++count;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), pressed, held);
        QCoreApplication::processEvents();
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void press(QWidget *button)
    {
        ++count;
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Ctrl+K, some of its words, Enter.
    void choose(const QString &words, UiAction action)
    {
        window->activateWindow(); // a dialog may have closed
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        key(Qt::Key_K, Qt::ControlModifier);
        auto *box = window->findChild<FindBox *>();
        QTRY_VERIFY(QApplication::focusWidget() && box->isAncestorOf(QApplication::focusWidget()));
        type(words);
        auto *list = box->findChild<QListView *>();
        QTRY_VERIFY(list->currentIndex().data().toString().startsWith(actionName(action)));
        key(Qt::Key_Return);
    }
    QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *each : window->findChildren<QAbstractButton *>()) {
            if (each->isVisible() &&
                (each->accessibleName() == name || each->text().remove(u'&') == name))
                return each;
        }
        return nullptr;
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(window->isSettled(), 20000); }
    void picture(const QString &name) const
    {
        const QString pictures = qEnvironmentVariable("MOOTHALL_PICTURES");
        QCoreApplication::processEvents();
        if (!pictures.isEmpty())
            QVERIFY(window->grab().save(pictures + u'/' + name + u".png"_s));
    }
};

} // namespace moothall::test
