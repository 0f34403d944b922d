#include "core/base/files.h"
#include "tests/ui/desksample.h"
#include "ui/actions/actionkeys.h"
#include "ui/actions/actiontable.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/keyfield.h"
#include "ui/dialogs/keyspage.h"
#include "ui/theme/theme.h"
#include "ui/views/foundplaces.h"
#include "ui/views/mainwindow.h"
#include "ui/widgets/messagestrip.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

class GivenFile : public FileChooser
{
public:
    QStringList openFiles(QWidget *, const QString &, const QString &, bool) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return file;
    }
    QString folder(QWidget *, const QString &) override { return {}; }

    QString file;
};

QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class KeysPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keysOfAPlaceAreNoActions();
    void whatTypesOrOpensAMenuIsRefused();
    void freeKeysAreTakenAtOnceEverywhere();
    void takenKeysAreNamedAndTakenOverKnowingly();
    void keysAreTakenOffAndGivenBack();
    void theFieldTrapsNobody();
    void keysArePutInPlaceOfThoseThatWereChosenBefore();
    void theCardHasTheKeysAsTheyAre();

private:
    void choose(const QString &words);
    void press(Qt::Key key, Qt::KeyboardModifiers with = {});
    QString said() const;
    void click(const QString &text);
    QAction *action(UiAction id) { return m_window->actionTable().action(id); }

    QTemporaryDir m_folder;
    std::unique_ptr<PersonalSettings> m_settings;
    GivenFile m_files;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_other;
    QPointer<KeysPage> m_page;
};

void KeysPageTest::initTestCase()
{
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(*qApp, Scheme::Light);
}

void KeysPageTest::init()
{
    m_settings = std::make_unique<PersonalSettings>(
        m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s));
    WindowSurroundings surroundings;
    surroundings.clock = Clock(QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));
    surroundings.settings = m_settings.get();
    surroundings.files = &m_files;
    m_other = std::make_unique<MainWindow>(surroundings);
    m_window = std::make_unique<MainWindow>(surroundings);
    m_window->show();
    m_window->activateWindow();
    action(UiAction::ShowKeys)->trigger();
    m_page = m_window->findChild<KeysPage *>();
    QVERIFY(m_page);
    QVERIFY(QTest::qWaitForWindowActive(m_page));
}

void KeysPageTest::cleanup()
{
    m_window.reset();
    m_other.reset();
    actionKeys().resetAll();
}

void KeysPageTest::choose(const QString &words)
{
    auto *search = m_page->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    search->clear();
    QTest::keyClicks(search, words);
    auto *view = m_page->findChild<QTableView *>();
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == words)
            view->selectRow(row);
    }
    QCOMPARE(view->currentIndex().siblingAtColumn(0).data().toString(), words);
}

void KeysPageTest::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    auto *field = m_page->findChild<KeyField *>();
    field->setFocus();
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

QString KeysPageTest::said() const
{
    return m_page->findChild<MessageStrip *>()->sentence();
}

void KeysPageTest::click(const QString &text)
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text && button->isVisible()) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

void KeysPageTest::keysOfAPlaceAreNoActions()
{
    for (const PlaceKey &key : placeKeys()) {
        for (const QKeySequence &sequence : sequencesOf(key)) {
            QVERIFY2(!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown, key.keys);
            // A key means the same in every place: an action has one of them only where it does the
            // same.
            const auto owner = actionKeys().ownerOf(sequence);
            QVERIFY2(!owner || owner == key.like, key.what);
            QVERIFY2(!key.like || owner == key.like, key.what);
        }
    }
    choose(u"Italic"_s);
    QVERIFY(!m_page->findChild<KeyField *>()->isEnabled());
}

void KeysPageTest::whatTypesOrOpensAMenuIsRefused()
{
    choose(u"Publish agenda"_s);
    press(Qt::Key_P);
    QVERIFY(said().contains("P alone is for typing"_L1));
    press(Qt::Key_F, Qt::AltModifier);
    QCOMPARE(said(), u"Alt+F opens the menu “File”."_s);
    press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(said(), u"Ctrl+I can’t be changed: in “Minutes” it means “Italic”."_s);
    press(Qt::Key_F9);
    QVERIFY(said().contains(u"F9 can’t be changed"_s));
    QVERIFY(actionKeys().chosen().isEmpty());
    QVERIFY(actionKeys()
                .refusal(UiAction::MoveUp, QKeySequence(u"Ctrl+Up"_s))
                .isEmpty()); // does the same there
    QVERIFY(!actionKeys().refusal(UiAction::Print, QKeySequence(u"Ctrl+Up"_s)).isEmpty());
}

void KeysPageTest::freeKeysAreTakenAtOnceEverywhere()
{
    choose(u"Publish agenda"_s);
    const QKeySequence key(u"Ctrl+Shift+X"_s);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(said(), u"“Publish agenda” now has Ctrl+Shift+X."_s);
    for (MainWindow *window : {m_window.get(), m_other.get()}) {
        QAction *publish = window->actionTable().action(UiAction::PublishAgenda);
        QCOMPARE(publish->shortcuts(), (QList<QKeySequence>{key}));
        QVERIFY(publish->toolTip().endsWith("(Ctrl+Shift+X)"_L1));
    }
    // In the list, in the palette and in the settings.
    auto *view = m_page->findChild<QTableView *>();
    QCOMPARE(view->currentIndex().siblingAtColumn(1).data().toString(), u"Ctrl+Shift+X (yours)"_s);
    QCOMPARE(m_settings->keys(), QStringList{u"PublishAgenda=Ctrl+Shift+X"_s});
    choose(u"Find"_s);
    press(Qt::Key_J, Qt::ControlModifier);
    bool inBar = false;
    for (const QPushButton *button : m_window->findChildren<QPushButton *>())
        inBar = inBar || button->text() == u"Find or do anything (Ctrl+J)"_s;
    QVERIFY(inBar);
    const auto found = placesWith(findableActions(m_window->actionTable()), u"open register"_s, 5);
    QVERIFY(found.first().text.contains("(Ctrl+O)"_L1));
}

void KeysPageTest::takenKeysAreNamedAndTakenOverKnowingly()
{
    choose(u"Publish agenda"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(said(), u"Ctrl+P belongs to “Print”."_s);
    QVERIFY(actionKeys().chosen().isEmpty()); // nothing unasked
    click(u"Take over"_s);
    QCOMPARE(action(UiAction::PublishAgenda)->shortcut(), QKeySequence(u"Ctrl+P"_s));
    QVERIFY(action(UiAction::Print)->shortcuts().isEmpty());
    QVERIFY(!action(UiAction::Print)->toolTip().contains(u'('));
    // Its usual keys are another's now: resetting Print doesn't take them back behind one's back.
    actionKeys().reset(UiAction::Print);
    QVERIFY(action(UiAction::Print)->shortcuts().isEmpty());
    actionKeys().reset(UiAction::PublishAgenda);
    actionKeys().reset(UiAction::Print);
    QVERIFY(actionKeys().chosen().isEmpty());
}

void KeysPageTest::keysAreTakenOffAndGivenBack()
{
    choose(u"Zoom in"_s);
    click(u"No keys"_s);
    QVERIFY(action(UiAction::ZoomIn)->shortcuts().isEmpty());
    click(u"Usual keys"_s);
    QCOMPARE(action(UiAction::ZoomIn)->shortcuts().size(), 2);
    click(u"No keys"_s);
    choose(u"Publish agenda"_s);
    press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_settings->keys().size(), 2);
    click(u"All usual keys"_s);
    QVERIFY(m_settings->keys().isEmpty());
    click(u"Undo"_s);
    QCOMPARE(m_settings->keys().size(), 2);
    QCOMPARE(action(UiAction::PublishAgenda)->shortcut(), QKeySequence(u"Ctrl+Shift+X"_s));
}

void KeysPageTest::theFieldTrapsNobody()
{
    choose(u"Publish agenda"_s);
    press(Qt::Key_Tab);
    QVERIFY(!m_page->findChild<KeyField *>()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!m_page->findChild<KeyField *>()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(actionKeys().chosen().isEmpty());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_page);
}

void KeysPageTest::keysArePutInPlaceOfThoseThatWereChosenBefore()
{
    actionKeys().setChosen(
        {u"Print=Ctrl+Alt+P F10"_s, u"NoSuchThing=Ctrl+1"_s, u"rubbish"_s, u"SavePdf="_s});
    QCOMPARE(action(UiAction::Print)->shortcuts().size(), 2);
    QVERIFY(action(UiAction::SavePdf)->shortcuts().isEmpty());
    QCOMPARE(actionKeys().chosen(), (QStringList{u"SavePdf="_s, u"Print=Ctrl+Alt+P F10"_s}));
    // A window that opens later has them too.
    WindowSurroundings surroundings;
    surroundings.settings = m_settings.get();
    surroundings.files = &m_files;
    const MainWindow later(surroundings);
    QCOMPARE(
        const_cast<MainWindow &>(later).actionTable().action(UiAction::Print)->shortcuts().size(),
        2);
}

void KeysPageTest::theCardHasTheKeysAsTheyAre()
{
    actionKeys().choose(UiAction::OpenRegister, {QKeySequence(u"Ctrl+Alt+O"_s)});
    m_files.file = m_folder.filePath(u"card.pdf"_s);
    click(u"Save the card…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_files.file), 20000);
    QTRY_COMPARE(said(), u"The card is in “card.pdf”."_s);
    const QString text = answerOf(u"pdftotext"_s, {u"-layout"_s, m_files.file, u"-"_s});
    QVERIFY(text.contains("Keys of Moothall"_L1));
    QVERIFY(text.contains("Ctrl+Alt+O"_L1) && !text.contains("Ctrl+O "_L1));
    QVERIFY(text.contains("Italic"_L1));
    const QString facts = answerOf(u"pdfinfo"_s, {m_files.file});
    if (qEnvironmentVariableIsSet("MOOTHALL_KEEP_CARD"))
        QFile::copy(m_files.file, qEnvironmentVariable("MOOTHALL_KEEP_CARD"));
    QVERIFY2(facts.contains(QRegularExpression(u"Tagged: +yes"_s)) &&
                 facts.contains(QRegularExpression(u"Pages: +1\\n"_s)),
             qPrintable(facts));
    QVERIFY(!answerOf(u"qpdf"_s, {u"--check"_s, m_files.file}).isEmpty());
}

QTEST_MAIN(KeysPageTest)
#include "keyspage_test.moc"
