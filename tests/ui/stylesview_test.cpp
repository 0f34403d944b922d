#include "ui/views/stylesview.h"

#include "core/services/housestyles.h"
#include "core/services/registers.h"
#include "tests/ui/desksample.h"
#include "ui/theme/theme.h"
#include "ui/views/stylefieldrow.h"
#include "ui/views/stylepreview.h"
#include "ui/widgets/pdfview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextEdit>
#include <QUndoStack>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *called(const QWidget &view, const QString &name)
{
    for (Widget *widget : view.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

StyleFieldRow *rowOf(const QWidget &view, const QString &key)
{
    for (StyleFieldRow *row : view.findChildren<StyleFieldRow *>()) {
        if (row->field().key == key)
            return row;
    }
    return nullptr;
}

} // namespace

class StylesViewTest : public QObject
{
    Q_OBJECT

private:
    struct Shown
    {
        DeskSample sample;
        StylesView view;

        Shown()
        {
            view.setRegister(sample.reg.session(), {});
            view.resize(1200, 760);
            view.refresh();
            view.show();
        }
        ~Shown() { view.setRegister({}, {}); }
        Authority owner() { return authority(sample.reg.session()).value(); }
        void copy(const QString &from, const QString &name)
        {
            view.choose(from);
            called<QLineEdit>(view, u"Name of the copy, or new name"_s)->setText(name);
            for (QPushButton *button : view.findChildren<QPushButton *>()) {
                if (button->text().contains(u"opy the style"_s))
                    button->click();
            }
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
        theme().apply(*qApp, Scheme::Light);
    }

    void theProgramsStylesAreForReading()
    {
        Shown shown;
        shown.view.choose(u"derbyshire"_s);
        auto *closing = called<QLineEdit>(shown.view, u"Close of the letter"_s);
        QVERIFY(closing && closing->isReadOnly());
        QCOMPARE(closing->text(), u"Yours faithfully"_s);
        QVERIFY(!rowOf(shown.view, u"minutes_sheet"_s)->findChild<QCheckBox *>()->isEnabled());
    }

    void aCopyIsEditedTakenBackAndMadeAgain()
    {
        Shown shown;
        QSignalSpy changed(&shown.view, &RegisterView::changed);
        shown.copy(u"derbyshire"_s, u"Dales"_s);
        QCOMPARE(shown.owner().ownStyles.size(), 1);
        QVERIFY(changed.size() > 0);
        auto *closing = called<QLineEdit>(shown.view, u"Close of the letter"_s);
        QVERIFY(!closing->isReadOnly());
        closing->setFocus();
        closing->selectAll();
        QTest::keyClicks(closing, u"Kind regards"_s);
        QTest::keyClick(closing, Qt::Key_Return);
        const auto kept = [&] {
            return shown.owner().ownStyles.first().data.value("closing"_L1).toString();
        };
        QCOMPARE(kept(), u"Kind regards"_s);
        QTest::keyClick(closing, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept(), u"Yours faithfully"_s);
        QCOMPARE(closing->text(), u"Yours faithfully"_s);
        shown.view.undoStack()->redo();
        QCOMPARE(closing->text(), u"Kind regards"_s);

        auto *sheet = rowOf(shown.view, u"minutes_sheet"_s)->findChild<QCheckBox *>();
        sheet->click();
        QVERIFY(shown.owner().ownStyles.first().data.value("minutes_sheet"_L1).toBool());
        shown.view.undoStack()->undo();
        QVERIFY(!sheet->isChecked());
        shown.view.undoStack()->undo();
        shown.view.undoStack()->undo();
        QVERIFY(shown.owner().ownStyles.isEmpty());
    }

    void whatCantBePrintedIsSaidWhereItIsTyped()
    {
        Shown shown;
        shown.copy(u"plain"_s, u"Dales"_s);
        StyleFieldRow *row = rowOf(shown.view, u"pages"_s);
        auto *pages = row->findChild<QLineEdit *>();
        pages->setFocus();
        pages->selectAll();
        QTest::keyClicks(pages, u"(%1)"_s);
        QTest::keyClick(pages, Qt::Key_Return);
        QString said;
        for (const QLabel *label : row->findChildren<QLabel *>())
            said += label->isVisible() ? label->text() : QString();
        QVERIFY2(said.contains(u"%2 is missing"_s), qPrintable(said));
        QCOMPARE(shown.owner().ownStyles.first().data.value("pages"_L1).toString(),
                 u"(Pages %1 - %2)"_s);
        QTest::keyClicks(pages, u" to %2"_s);
        QTest::keyClick(pages, Qt::Key_Return);
        QCOMPARE(shown.owner().ownStyles.first().data.value("pages"_L1).toString(),
                 u"(%1) to %2"_s);
    }

    void everyFieldGivesBackWhatItShows()
    {
        Shown shown;
        for (const QString &name : houseStyleNames()) {
            shown.view.choose(name);
            const QJsonObject data = styleData(*houseStyle(name));
            const auto rows = shown.view.findChildren<StyleFieldRow *>();
            QCOMPARE(rows.size(), styleFields().size());
            for (const StyleFieldRow *row : rows)
                QCOMPARE(row->value(), data.value(row->field().key));
        }
    }

    void fieldsAreFoundByTheirWords()
    {
        Shown shown;
        auto *find = called<QLineEdit>(shown.view, u"Find a field"_s);
        find->setText(u"telephone line"_s);
        int visible = 0;
        for (const StyleFieldRow *row : shown.view.findChildren<StyleFieldRow *>())
            visible += row->isVisible();
        QCOMPARE(visible, 1);
        QVERIFY(rowOf(shown.view, u"direct_dial"_s)->isVisible());
        find->clear();
        QVERIFY(rowOf(shown.view, u"closing"_s)->isVisibleTo(&shown.view));
    }

    void thePagesFollow()
    {
        Shown shown;
        shown.copy(u"plain"_s, u"Dales"_s);
        StylePreview &preview = shown.view.preview();
        QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled() && preview.pages().pageCount() > 0, 20000);
        const QImage before = preview.pages().grab().toImage();
        called<QPushButton>(shown.view, u"Show an agenda in this style"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled() && preview.pages().grab().toImage() != before,
                                 20000);
        const QImage agenda = preview.pages().grab().toImage();
        auto *stamp = called<QLineEdit>(shown.view, u"Stamp on the public pack"_s);
        stamp->setFocus();
        stamp->selectAll();
        QTest::keyClicks(stamp, u"For everybody"_s); // not saved yet: the pages follow the typing
        QTRY_VERIFY_WITH_TIMEOUT(preview.isSettled() && preview.pages().grab().toImage() != agenda,
                                 20000);
        // No page is left behind.
        const QString folder = shown.sample.reg.session().reg->papersFolder() + u"/temporary"_s;
        QCOMPARE(QDir(folder).entryList({u"style-*"_s}, QDir::Files).size(), 1);
        shown.view.setRegister({}, {});
        QCOMPARE(QDir(folder).entryList({u"style-*"_s}, QDir::Files).size(), 0);
    }

    void aStyleOfOnesOwnIsRenamed()
    {
        Shown shown;
        shown.copy(u"broadland"_s, u"Dales"_s);
        Authority owner = shown.owner();
        owner.houseStyle = u"Dales"_s;
        QVERIFY(updateAuthority(shown.sample.reg.session(), owner));
        Body cabinet = body(shown.sample.reg.session(), shown.sample.body).value();
        cabinet.houseStyle = u"Dales"_s;
        QVERIFY_RESULT(saveBody(shown.sample.reg.session(), cabinet));
        shown.view.refresh();
        const auto press = [&] {
            for (QPushButton *button : shown.view.findChildren<QPushButton *>()) {
                if (QString(button->text()).remove(u'&') == u"Rename"_s)
                    button->click();
            }
        };
        auto *name = called<QLineEdit>(shown.view, u"Name of the copy, or new name"_s);
        press(); // asks for the name, with the one it has
        QCOMPARE(name->text(), u"Dales"_s);
        QSignalSpy problems(&shown.view, &RegisterView::problem);
        name->setText(u"plain"_s);
        press();
        QCOMPARE(problems.size(), 1);
        name->setText(u"Moors"_s);
        press();
        QCOMPARE(shown.owner().ownStyles.first().name, u"Moors"_s);
        QCOMPARE(shown.owner().houseStyle, u"Moors"_s);
        const auto styleOfBody = [&] {
            return body(shown.sample.reg.session(), shown.sample.body)->houseStyle;
        };
        QCOMPARE(styleOfBody(), u"Moors"_s);
        shown.view.undoStack()->undo();
        QCOMPARE(shown.owner().houseStyle, u"Dales"_s);
        QCOMPARE(styleOfBody(), u"Dales"_s);
        shown.view.choose(u"plain"_s); // the program's keep their names
        for (const QPushButton *button : shown.view.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == u"Rename"_s)
                QVERIFY(!button->isEnabled());
        }
    }

    void theAuthorityChoosesAStyle()
    {
        Shown shown;
        shown.copy(u"broadland"_s, u"Dales"_s);
        auto *used = called<QComboBox>(shown.view, u"The authority prints by"_s);
        QCOMPARE(used->currentData().toString(), u"derbyshire"_s);
        used->setCurrentIndex(used->findData(u"Dales"_s));
        Q_EMIT used->activated(used->currentIndex());
        QCOMPARE(shown.owner().houseStyle, u"Dales"_s);
        QSignalSpy problems(&shown.view, &RegisterView::problem);
        for (QPushButton *button : shown.view.findChildren<QPushButton *>()) {
            if (button->text().contains(u"Remove"_s))
                button->click();
        }
        QCOMPARE(problems.size(), 1); // it is in use
        QCOMPARE(shown.owner().ownStyles.size(), 1);
        shown.view.undoStack()->undo();
        QCOMPARE(shown.owner().houseStyle, u"derbyshire"_s);
    }
};

QTEST_MAIN(StylesViewTest)
#include "stylesview_test.moc"
