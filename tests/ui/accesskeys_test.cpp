#include "tests/ui/desksample.h"
#include "ui/actions/actionkeys.h"
#include "ui/dialogs/filechooser.h"
#include "ui/theme/theme.h"
#include "ui/views/calendarview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

/// The letters that Alt goes to from where the keys are, each with who has it; a letter of two
/// stands once for each.
QList<std::pair<QString, QString>> lettersOf(const QWidget *window)
{
    QList<std::pair<QString, QString>> letters;
    const auto note = [&letters](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            letters.append({key.toString(QKeySequence::PortableText), text});
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(label->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            note(box->title());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                note(tabs->tabText(tab));
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions()) {
                if (menu->isVisible())
                    note(menu->text());
            }
        }
    }
    return letters;
}

/// Letters that two have, of what is seen at once.
QStringList doubled(const QWidget *window)
{
    QStringList found;
    QHash<QString, QString> taken;
    for (const auto &[letter, who] : lettersOf(window)) {
        if (taken.contains(letter))
            found.append(u"%1: “%2” and “%3”"_s.arg(letter, taken.value(letter), who));
        taken.insert(letter, who);
    }
    return found;
}

/// Letters that two lines of a menu have.
QStringList doubledInMenus(const QWidget *window)
{
    QStringList found;
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        QHash<QString, QString> taken;
        for (const QAction *line : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(line->text()).toString();
            if (!letter.isEmpty() && taken.contains(letter))
                found.append(u"%1: “%2” and “%3”"_s.arg(letter, taken.value(letter), line->text()));
            taken.insert(letter, line->text());
        }
    }
    return found;
}

/// Buttons of a sign alone that don't say what they do, and tips that name keys which aren't there.
QStringList untold(const QWidget *window)
{
    QStringList found;
    static const QRegularExpression named(u"\\(((?:Ctrl|Alt|Shift|F\\d)[^)]*)\\)"_s);
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(window) || button->objectName().startsWith("qt_"_L1))
            continue;
        const bool isTableCorner = button->inherits("QTableCornerButton") ||
                                   button->parentWidget()->inherits("QLineEdit") ||
                                   button->parentWidget()->inherits("QTabBar");
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool signOnly =
            button->text().isEmpty() ||
            (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull());
        if (signOnly && !isTableCorner &&
            (button->toolTip().isEmpty() || button->accessibleName().isEmpty()))
            found.append(u"%1 in %2 “%3”"_s.arg(
                QLatin1String(button->metaObject()->className()),
                QLatin1String(button->parentWidget()->metaObject()->className()),
                button->accessibleName()));
        for (auto matches = named.globalMatch(button->toolTip() + u' ' + button->text());
             matches.hasNext();) {
            const QString words = matches.next().captured(1);
            const QKeySequence key(words);
            const bool isPlaces = std::ranges::any_of(
                placeKeys(), [&](const PlaceKey &of) { return sequencesOf(of).contains(key); });
            if (!actionKeys().ownerOf(key) && !isPlaces)
                found.append(u"%1 of “%2” isn’t in the tables"_s.arg(words, button->toolTip() +
                                                                                button->text()));
        }
    }
    return found;
}

} // namespace

class AccessKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceHasLettersOfItsOwn_data();
    void everyPlaceHasLettersOfItsOwn();
    void shortcutsBesideTheTableDoWhatTheTableDoes();
    void everyActionTellsWhatItDoes();

private:
    std::unique_ptr<DeskSample> m_sample;
    QTemporaryDir m_folder;
    std::unique_ptr<PersonalSettings> m_settings;
    SystemFileChooser m_files;
    std::unique_ptr<MainWindow> m_window;
};

void AccessKeysTest::initTestCase()
{
    QApplication::setFont(QFont(u"Liberation Sans"_s, 10));
    theme().apply(*qApp, Scheme::Light);
    m_settings = std::make_unique<PersonalSettings>(m_folder.filePath(u"settings.ini"_s));
    m_sample = std::make_unique<DeskSample>();
    WindowSurroundings surroundings;
    surroundings.clock = m_sample->reg.session().clock;
    surroundings.who = u"Sam Officer"_s;
    surroundings.settings = m_settings.get();
    surroundings.files = &m_files;
    m_window = std::make_unique<MainWindow>(surroundings);
    m_window->resize(theme().em(84), theme().em(52));
    m_window->show();
    const QString file = m_sample->reg.file();
    m_sample->reg.close();
    m_window->openRegister(file);
    QVERIFY(m_window->hasRegister());
}

void AccessKeysTest::everyPlaceHasLettersOfItsOwn_data()
{
    using Go = std::function<void()>;
    QTest::addColumn<Go>("go");
    const auto place = [this](Navigator::Place where) {
        return Go([this, where] { m_window->showPlace(where); });
    };
    QTest::newRow("today") << place(Navigator::Place::Today);
    QTest::newRow("meetings") << place(Navigator::Place::Meetings);
    QTest::newRow("forward plan") << place(Navigator::Place::ForwardPlan);
    QTest::newRow("committees") << place(Navigator::Place::Committees);
    QTest::newRow("people") << place(Navigator::Place::People);
    QTest::newRow("house styles") << place(Navigator::Place::HouseStyles);
    for (const auto &[name, page] : {std::pair("year", CalendarView::Page::Year),
                                     {"month", CalendarView::Page::Month},
                                     {"list", CalendarView::Page::List},
                                     {"draft", CalendarView::Page::Draft}}) {
        QTest::newRow(name) << Go([this, page = page] {
            m_window->showPlace(Navigator::Place::Calendar);
            m_window->findChild<CalendarView *>()->showPage(page);
        });
    }
    for (const auto &[name, tab] : {std::pair("agenda", MeetingDesk::Tab::Agenda),
                                    {"attendance", MeetingDesk::Tab::Attendance},
                                    {"minutes", MeetingDesk::Tab::Minutes},
                                    {"packs", MeetingDesk::Tab::Packs},
                                    {"history", MeetingDesk::Tab::History},
                                    {"reports", MeetingDesk::Tab::Reports}}) {
        QTest::newRow(name) << Go([this, tab = tab] {
            m_window->openMeeting(m_sample->meeting);
            m_window->currentDesk()->selectItem(m_window->currentDesk()->record().items.at(5).id);
            m_window->currentDesk()->showTab(tab);
        });
    }
    for (const UiAction id :
         {UiAction::NewMeeting, UiAction::MakeExempt, UiAction::PublishAgenda, UiAction::AddMotion,
          UiAction::RecordedVote, UiAction::AddAction, UiAction::AddUrgentItem,
          UiAction::FindInMinutes, UiAction::ReplaceInMinutes, UiAction::ConfirmMinutes,
          UiAction::CallIns, UiAction::EditPhrases, UiAction::ShowRules, UiAction::ShowKeys,
          UiAction::ShowHelp, UiAction::Find, UiAction::NewRegister}) {
        QTest::newRow(actionId(id).toLatin1().constData()) << Go([this, id] {
            if (id != UiAction::NewMeeting && id != UiAction::NewRegister)
                m_window->openMeeting(m_sample->meeting);
            m_window->actionTable().action(id)->trigger();
        });
    }
}

void AccessKeysTest::everyPlaceHasLettersOfItsOwn()
{
    QFETCH(std::function<void()>, go);
    go();
    QCoreApplication::processEvents();
    QWidget *dialog = QApplication::activeModalWidget();
    const QWidget *window = dialog ? dialog : m_window.get();
    const QStringList twice = doubled(window) + doubledInMenus(window);
    const QStringList silent = untold(window);
    if (dialog)
        dialog->close();
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
}

void AccessKeysTest::shortcutsBesideTheTableDoWhatTheTableDoes()
{
    // A key that a view hears for itself is one of the places' keys, never one that means something
    // else in the menus.
    for (const QShortcut *shortcut : m_window->findChildren<QShortcut *>()) {
        const auto owner = actionKeys().ownerOf(shortcut->key());
        QVERIFY2(!owner, qPrintable(shortcut->key().toString() + u" in "_s +
                                    QLatin1String(shortcut->parent()->metaObject()->className())));
    }
}

void AccessKeysTest::everyActionTellsWhatItDoes()
{
    for (const ActionRow &row : moothall::actions()) {
        const QAction *action = m_window->actionTable().action(row.id);
        QCOMPARE(action->statusTip(), QString::fromUtf8(row.help));
        QVERIFY(action->toolTip().startsWith(action->statusTip()));
        if (!action->shortcut().isEmpty())
            QVERIFY(action->toolTip().endsWith(
                u'(' + action->shortcut().toString(QKeySequence::NativeText) + u')'));
    }
}

QTEST_MAIN(AccessKeysTest)
#include "accesskeys_test.moc"
