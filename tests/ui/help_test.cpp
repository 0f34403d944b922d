#include "core/base/files.h"
#include "tests/ui/desksample.h"
#include "ui/actions/actionkeys.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/keyspage.h"
#include "ui/help/guide.h"
#include "ui/help/helppages.h"
#include "ui/help/helpviewer.h"
#include "ui/theme/theme.h"
#include "ui/views/calendarview.h"
#include "ui/views/helpplaces.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/today.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QtTest>
#include <QXmlStreamReader>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QString keysNow(UiAction id)
{
    return keysInWords(actionKeys().of(id));
}

/// Where a pattern's first group matches in a text.
QStringList captured(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        all.append(matches.next().captured(1));
    return all;
}

QString sourceOf(const QString &file)
{
    QFile source(QStringLiteral(MOOTHALL_SOURCE_DIR) + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageIsWholeAndSaysOnlyWhatIs();
    void everyViewTabAndDialogHasAPage();
    void keysArePutInAsTheyAreNow();
    void searchFindsPagesByTheirWords();
    void theHelpKeyOpensThePageOfThePlace();
    void theHelpKeyWorksInADialog();
    void oneGoesBackAndForthAndSearches();
    void theGuideIsThePages();

private:
    void openWindow();
    void pressHelp();

    std::unique_ptr<DeskSample> m_sample;
    QTemporaryDir m_folder;
    std::unique_ptr<PersonalSettings> m_settings;
    SystemFileChooser m_files;
    std::unique_ptr<MainWindow> m_window;
};

void HelpTest::initTestCase()
{
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(*qApp, Scheme::Light);
    m_settings = std::make_unique<PersonalSettings>(m_folder.filePath(u"settings.ini"_s));
}

void HelpTest::everyPageIsWholeAndSaysOnlyWhatIs()
{
    const QString shots = sourceOf(u"app/desk/screenshots.cpp"_s);
    for (const QString &topic : helpTopics()) {
        const QString source = helpSource(topic);
        QVERIFY2(source.startsWith("<h1>"_L1), qPrintable(topic));
        QCOMPARE(source.count("<h1>"_L1), 1);
        QVERIFY(!helpTitle(topic).isEmpty());
        QXmlStreamReader reader(u"<page>"_s + source + u"</page>"_s);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(topic + u": "_s + reader.errorString()));
        for (const QString &id : captured(source, u"(?:\\{(?:key|do)|\"do):([^}\"]*)"_s))
            QVERIFY2(actionWithId(id), qPrintable(topic + u": "_s + id));
        for (const QString &id : captured(source, u"\\{key:([^}]*)\\}"_s))
            QVERIFY2(!ActionKeys::usual(*actionWithId(id)).isEmpty(),
                     qPrintable(topic + u": no key of "_s + id));
        for (const QString &link : captured(source, u"href=\"([a-z-]+)\""_s))
            QVERIFY2(helpTopics().contains(link), qPrintable(topic + u": "_s + link));
        for (const QString &picture : captured(source, u"picture=\"([^\"]*)\""_s))
            QVERIFY2(shots.contains(u"u\"%1\"_s"_s.arg(picture)),
                     qPrintable(topic + u": "_s + picture));
        const QString page = helpPage(topic, keysNow);
        QVERIFY2(!page.contains(u'{') && !page.contains("<figure"_L1) &&
                     !page.contains("(no key)"_L1),
                 qPrintable(page));
    }
    // And every page that is there is one of them.
    QDirIterator pages(QStringLiteral(MOOTHALL_SOURCE_DIR "/resources/help/en"), {u"*.html"_s});
    while (pages.hasNext()) {
        pages.next();
        QVERIFY2(helpTopics().contains(pages.fileInfo().baseName()), qPrintable(pages.fileName()));
    }
}

void HelpTest::everyViewTabAndDialogHasAPage()
{
    const QString places = sourceOf(u"ui/views/helpplaces.cpp"_s);
    int seen = 0;
    for (const QString &folder : {u"ui/views"_s, u"ui/dialogs"_s}) {
        QDirIterator headers(QStringLiteral(MOOTHALL_SOURCE_DIR) + u'/' + folder, {u"*.h"_s});
        while (headers.hasNext()) {
            headers.next();
            for (const QString &name :
                 captured(sourceOf(folder + u'/' + headers.fileName()),
                          u"class (\\w+)(?: final)? : public (?:QDialog|RegisterView)\\b"_s)) {
                ++seen;
                QVERIFY2(places.contains(u"{\"%1\","_s.arg(name)),
                         qPrintable(name + u" has no page of help"_s));
            }
        }
    }
    QVERIFY(seen > 12);
    for (const QString &topic : captured(places, u"u\"([a-z-]+)\"_s"_s))
        QVERIFY2(helpTopics().contains(topic), qPrintable(topic));
}

void HelpTest::keysArePutInAsTheyAreNow()
{
    QVERIFY(helpPage(u"publishing"_s, keysNow).contains("<kbd>Ctrl+Shift+P</kbd>"_L1));
    QVERIFY(helpPage(u"publishing"_s, keysNow).contains("<b>Pack &gt; Publish agenda</b>"_L1));
    actionKeys().choose(UiAction::PublishAgenda, {QKeySequence(u"Ctrl+Alt+P"_s)});
    QVERIFY(helpPage(u"publishing"_s, keysNow).contains("<kbd>Ctrl+Alt+P</kbd>"_L1));
    actionKeys().choose(UiAction::PublishAgenda, {});
    QVERIFY(helpPage(u"publishing"_s, keysNow).contains("(no key)"_L1));
    actionKeys().resetAll();
}

void HelpTest::searchFindsPagesByTheirWords()
{
    const auto topics = [](const QString &typed) {
        QStringList found;
        for (const HelpHit &hit : searchHelp(typed, keysNow))
            found.append(hit.topic);
        return found;
    };
    QCOMPARE(topics(u"tracked changes"_s).contains(u"trouble"_s), true);
    QCOMPARE(topics(u"supplement"_s).first(), u"supplement"_s); // whose heading says so comes first
    QCOMPARE(topics(u"KEYS"_s).first(), u"keys"_s);
    QCOMPARE(topics(u"ctrl+shift+p"_s).first(), u"publishing"_s);
    QVERIFY(topics(u"zebra"_s).isEmpty());
    QVERIFY(topics(u"  "_s).isEmpty());
    QVERIFY(!searchHelp(u"kbd"_s, keysNow).size()); // marks aren't words
    QVERIFY(searchHelp(u"password"_s, keysNow).first().quote.contains("password"_L1));
}

void HelpTest::openWindow()
{
    m_window.reset();
    m_sample = std::make_unique<DeskSample>();
    WindowSurroundings surroundings;
    surroundings.clock = m_sample->reg.session().clock;
    surroundings.who = u"Sam Officer"_s;
    surroundings.settings = m_settings.get();
    surroundings.files = &m_files;
    m_window = std::make_unique<MainWindow>(surroundings);
    m_window->resize(theme().em(84), theme().em(52));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void HelpTest::pressHelp()
{
    QWidget *keys = QApplication::focusWidget();
    QTest::keyClick(keys ? keys : m_window.get(), Qt::Key_F1);
    QCoreApplication::processEvents();
}

void HelpTest::theHelpKeyOpensThePageOfThePlace()
{
    openWindow();
    pressHelp();
    auto *viewer = m_window->findChild<HelpViewer *>();
    QVERIFY(viewer);
    QCOMPARE(viewer->topic(), u"registers"_s);
    QVERIFY(viewer->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(viewer->page()->accessibleName(),
             u"Help: Registers: opening, beginning, keeping safe"_s);
    pressHelp(); // once more closes it
    QVERIFY(!viewer->isVisible());

    const QString file = m_sample->reg.file();
    m_sample->reg.close();
    m_window->openRegister(file);
    QVERIFY(m_window->hasRegister());
    const MeetingId meeting = m_sample->meeting;
    using Place = Navigator::Place;
    const auto opens = [&](const QString &topic) {
        pressHelp();
        QCOMPARE(viewer->topic(), topic);
        QVERIFY(viewer->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!viewer->isVisible());
    };
    for (const auto &[place, topic] : {std::pair(Place::Today, u"today"_s),
                                       {Place::Meetings, u"meetings"_s},
                                       {Place::Calendar, u"calendar"_s},
                                       {Place::ForwardPlan, u"forward-plan"_s},
                                       {Place::Committees, u"committees"_s},
                                       {Place::People, u"people"_s},
                                       {Place::HouseStyles, u"house-styles"_s}}) {
        m_window->showPlace(place);
        opens(topic);
        // The keys go back to where they were, and its help still is that place's when they are in
        // the list at the left.
        m_window->findChild<Navigator *>()->setFocus();
        opens(topic);
    }
    m_window->openMeeting(meeting);
    using Tab = MeetingDesk::Tab;
    for (const auto &[tab, topic] : {std::pair(Tab::Agenda, u"agenda"_s),
                                     {Tab::Attendance, u"attendance"_s},
                                     {Tab::Minutes, u"minutes"_s},
                                     {Tab::Packs, u"packs"_s},
                                     {Tab::History, u"history"_s},
                                     {Tab::Reports, u"reports"_s}}) {
        m_window->currentDesk()->showTab(tab);
        opens(topic);
    }
    m_window->currentDesk()->showTab(Tab::Agenda);
    m_window->currentDesk()->selectItem(m_window->currentDesk()->record().items.at(4).id);
    m_window->actionTable().action(UiAction::MakeExempt)->trigger();
    QCoreApplication::processEvents();
    opens(u"exempt"_s);
    m_window->actionTable().action(UiAction::PublishAgenda)->trigger();
    QCoreApplication::processEvents();
    opens(u"publishing"_s);
}

void HelpTest::theHelpKeyWorksInADialog()
{
    m_window->actionTable().action(UiAction::CallIns)->trigger();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    auto *viewer = dialog->findChild<HelpViewer *>();
    QVERIFY(viewer && viewer->isVisible());
    QCOMPARE(viewer->topic(), u"decisions"_s);
    QTest::keyClick(viewer->page(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog->findChild<HelpViewer *>());
    QVERIFY(dialog->isVisible());
    dialog->close();
}

void HelpTest::oneGoesBackAndForthAndSearches()
{
    HelpViewer viewer;
    viewer.show();
    QVERIFY(QTest::qWaitForWindowExposed(&viewer));
    viewer.showTopic(u"agenda"_s);
    Q_EMIT viewer.page()->anchorClicked(QUrl(u"exempt"_s));
    QCOMPARE(viewer.topic(), u"exempt"_s);
    QTest::keyClick(viewer.page(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(viewer.topic(), u"agenda"_s);
    QTest::keyClick(viewer.page(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(viewer.topic(), u"exempt"_s);
    auto *words = viewer.findChild<QLineEdit *>();
    words->setFocus();
    QTest::keyClicks(words, u"tracked changes"_s);
    QVERIFY(viewer.page()->toPlainText().contains("When something goes wrong"_L1));
    words->clear();
    QTest::keyClicks(words, u"zebra"_s);
    QVERIFY2(viewer.page()->toPlainText().contains(u"No page says anything of “zebra”"_s),
             qPrintable(viewer.page()->toPlainText()));
    QSignalSpy wanted(&viewer, &HelpViewer::actionWanted);
    Q_EMIT viewer.page()->anchorClicked(QUrl(u"do:ShowTour"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<UiAction>(), UiAction::ShowTour);
    viewer.showTopic(u"publishing"_s);
    actionKeys().choose(UiAction::PublishAgenda, {QKeySequence(u"Ctrl+Alt+P"_s)});
    QVERIFY(viewer.page()->toPlainText().contains("Ctrl+Alt+P"_L1)); // at once
    actionKeys().resetAll();
}

void HelpTest::theGuideIsThePages()
{
    const QTemporaryDir folder;
    QVERIFY_RESULT(writeGuide(folder.path()));
    for (const QString &topic : helpTopics()) {
        const QString name = topic == u"start" ? u"index"_s : topic;
        const auto page = readFile(folder.filePath(name + u".html"_s));
        QVERIFY(page);
        const QString text = QString::fromUtf8(*page);
        QXmlStreamReader reader(text);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(topic + u": "_s + reader.errorString()));
        QVERIFY(!text.contains("{key"_L1) && !text.contains("{do"_L1) &&
                !text.contains("<figure picture"_L1));
        for (const QString &link : captured(text, u"href=\"([^\"#:]+)\""_s))
            QVERIFY2(QFile::exists(folder.filePath(link)), qPrintable(topic + u": "_s + link));
    }
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
