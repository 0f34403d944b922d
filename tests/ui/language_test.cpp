#include "core/base/language.h"
#include "core/calendar/rulewords.h"
#include "core/services/agenda.h"
#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/services/registers.h"
#include "ui/actions/actiontable.h"
#include "ui/dialogs/filechooser.h"
#include "ui/views/agendatab.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/minuteeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QtTest>
#include <QUndoStack>

using namespace moothall;
using namespace Qt::StringLiterals;

namespace {

const Clock fixedClock(QDateTime(QDate(2024, 6, 4), QTime(8, 0), Qt::UTC));

QStringList wordsOf(const QMenuBar &bar)
{
    QStringList words;
    for (const QAction *menu : bar.actions()) {
        if (menu->isVisible())
            words.append(menu->text().remove(u'&'));
    }
    return words;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakLanguages(); }
    void cleanup();
    void pluralsFollowTheWelshRules();
    void aDocumentSpeaksItsOwnLanguage();
    void noTwoLinesOfAMenuShareAMnemonic();
    void qtsOwnWordsAreWelshToo();
    void datesAreWelsh();
    void theWindowChangesAtOnceAndLosesNothing();
    void theWelcomeChangesToo();
};

void LanguageTest::cleanup()
{
    setInterfaceLanguage(Language::English);
}

void LanguageTest::pluralsFollowTheWelshRules()
{
    const auto pages = [](int n) {
        return QCoreApplication::translate("moothall::AgendaRows", "%n pages", nullptr, n);
    };
    QCOMPARE(pages(2), u"2 pages"_s);
    setInterfaceLanguage(Language::Welsh);
    const std::pair<int, QString> said[] = {{0, u"0 tudalen"_s},      {1, u"1 dudalen"_s},
                                            {2, u"2 o dudalennau"_s}, {5, u"5 o dudalennau"_s},
                                            {6, u"6 thudalen"_s},     {7, u"7 tudalen"_s},
                                            {26, u"26 tudalen"_s}};
    for (const auto &[n, words] : said)
        QCOMPARE(pages(n), words);
}

void LanguageTest::aDocumentSpeaksItsOwnLanguage()
{
    const auto word = [] { return QCoreApplication::translate("Actions", "&File"); };
    QCOMPARE(word(), u"&File"_s);
    {
        const Speaking welsh(u"cy"_s);
        QCOMPARE(word(), u"&Ffeil"_s);
        const Speaking english(u"en-GB"_s);
        QCOMPARE(word(), u"&File"_s);
    }
    setInterfaceLanguage(Language::Welsh);
    const Speaking english(Language::English);
    QCOMPARE(word(), u"&File"_s);
}

void LanguageTest::noTwoLinesOfAMenuShareAMnemonic()
{
    setInterfaceLanguage(Language::Welsh);
    QMap<MenuPlace, QHash<QChar, QString>> taken;
    for (const ActionRow &row : actions()) {
        const QString text = QCoreApplication::translate("Actions", row.text);
        const qsizetype at = text.indexOf(u'&');
        QVERIFY2(at >= 0, qPrintable(text));
        const QChar letter = text.at(at + 1).toLower();
        QVERIFY2(!taken[row.menu].contains(letter),
                 qPrintable(text + u" and "_s + taken[row.menu].value(letter)));
        taken[row.menu].insert(letter, text);
    }
}

void LanguageTest::qtsOwnWordsAreWelshToo()
{
    setInterfaceLanguage(Language::Welsh);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Canslo"_s);
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    QVERIFY(menu->actions().first()->text().startsWith(u"&Dadwneud"_s));
    // What was asked for in English before isn't kept in English.
    setInterfaceLanguage(Language::English);
    const QString english = noteOf(u"agenda"_s).says;
    setInterfaceLanguage(Language::Welsh);
    QVERIFY(noteOf(u"agenda"_s).says != english);
    QCOMPARE(QKeySequence(u"Ctrl+PgUp"_s).toString(QKeySequence::NativeText), u"Ctrl+PgUp"_s);
}

void LanguageTest::datesAreWelsh()
{
    setInterfaceLanguage(Language::Welsh);
    QCOMPARE(QLocale().toString(QDate(2024, 6, 13), u"dddd d MMMM yyyy"_s),
             u"Dydd Iau 13 Mehefin 2024"_s);
    QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s);
}

void LanguageTest::theWindowChangesAtOnceAndLosesNothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"council.moothall"_s);
    NewRegister wanted;
    wanted.authorityName = u"Example District Council"_s;
    QVERIFY(createRegister(file, wanted, fixedClock, u"Sam"_s));
    PersonalSettings settings(folder.filePath(u"settings.ini"_s));
    SystemFileChooser files;
    WindowSurroundings surroundings{.clock = fixedClock,
                                    .who = u"Sam"_s,
                                    .settings = &settings,
                                    .files = &files,
                                    .makeSample = {},
                                    .sampleFile = {}};
    MainWindow window(surroundings);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openRegister(file);
    QVERIFY(window.hasRegister());
    Body body;
    body.name = u"Planning Committee"_s;
    const auto made = saveBody(window.session(), body);
    QVERIFY(made.has_value());
    const auto meeting =
        planMeeting(window.session(), {.body = *made,
                                       .starts = QDateTime(QDate(2024, 7, 2), QTime(14, 0)),
                                       .venue = {},
                                       .copyFrom = {}});
    QVERIFY(meeting.has_value());
    window.openMeeting(*meeting);
    MeetingDesk *desk = window.currentDesk();
    QVERIFY(desk);
    window.actionTable().action(UiAction::AddItem)->trigger();
    QWidget *typing = QApplication::focusWidget();
    QVERIFY(typing);
    QTest::keyClicks(typing, u"Trees in the market place"_s);
    const QStringList english = wordsOf(*window.menuBar());
    QVERIFY(english.contains(u"View"_s));

    window.actionTable().action(UiAction::SpeakWelsh)->trigger();
    QTRY_VERIFY(wordsOf(*window.menuBar()).contains(u"Gweld"_s));
    QCOMPARE(wordsOf(*window.menuBar()).size(), english.size());
    QCOMPARE(settings.language(), Language::Welsh);
    QCOMPARE(window.locale().language(), QLocale::Welsh);
    QCOMPARE(window.currentDesk(), desk);
    QCOMPARE(desk->tab(), MeetingDesk::Tab::Agenda);
    QCOMPARE(desk->findChild<QTabWidget *>()->tabText(2), u"Cofnodion"_s);
    QCOMPARE(desk->record().items.last().title, u"Trees in the market place"_s);
    QVERIFY(desk->undoStack()->canUndo());
    QVERIFY(window.actionTable().action(UiAction::SpeakWelsh)->isChecked());
    QVERIFY(window.actionTable().action(UiAction::AddItem)->isEnabled());
    // What is handled by the views is handled by those that were made anew.
    window.actionTable().action(UiAction::AddItem)->trigger();
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), u"Coed"_s);

    window.actionTable().action(UiAction::SpeakEnglish)->trigger();
    QTRY_COMPARE(wordsOf(*window.menuBar()), english);
    QCOMPARE(desk->record().items.last().title, u"Coed"_s);
    window.showPlace(Navigator::Place::People);
    window.actionTable().action(UiAction::SpeakWelsh)->trigger();
    QTRY_VERIFY(wordsOf(*window.menuBar()).contains(u"Gweld"_s));
    QVERIFY(!window.currentDesk());
    window.actionTable().action(UiAction::GoCalendar)->trigger();
    window.actionTable().action(UiAction::SpeakEnglish)->trigger();
    QTRY_COMPARE(wordsOf(*window.menuBar()), english);
}

void LanguageTest::theWelcomeChangesToo()
{
    QTemporaryDir folder;
    PersonalSettings settings(folder.filePath(u"settings.ini"_s));
    SystemFileChooser files;
    WindowSurroundings surroundings{.clock = fixedClock,
                                    .who = u"Sam"_s,
                                    .settings = &settings,
                                    .files = &files,
                                    .makeSample = {},
                                    .sampleFile = {}};
    MainWindow window(surroundings);
    window.show();
    setInterfaceLanguage(Language::Welsh);
    QTRY_VERIFY(wordsOf(*window.menuBar()).contains(u"Ffeil"_s));
    QVERIFY(window.isVisible());
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
