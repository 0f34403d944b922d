#pragma once

#include "core/services/printrun.h"
#include "core/services/registers.h"
#include "core/services/session.h"
#include "core/tasks/task.h"
#include "ui/actions/actiontable.h"
#include "ui/print/pdfprinting.h"
#include "ui/views/navigator.h"
#include "ui/views/personalsettings.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QUndoGroup>

#include <functional>
#include <map>
#include <memory>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QTimer;

namespace moothall {

class Chip;
struct AttendanceRecord;
struct GeneratedPapers;
class CalendarView;
class CommitteesView;
class FileChooser;
class FindBox;
struct FoundPlace;
class ForwardView;
class HelpDesk;
class LongWork;
class MeetingDesk;
struct ReviewRequest;
class MeetingsList;
class MessageStrip;
class PeopleView;
class PreviewPane;
class ProgressStrip;
class PublishPanel;
class RegisterView;
class SearchView;
class StylesView;
class TodayView;
class Tour;
class TourStrip;
class WelcomeView;

/// What the window needs of the world, so that tests and screenshots can give it another.
struct WindowSurroundings
{
    Clock clock;
    QString who;
    PersonalSettings *settings = nullptr;
    FileChooser *files = nullptr;
    /// Makes the sample at a file that isn't there. Slow: called on a worker.
    std::function<Status(const QString &file)> makeSample;
    /// Where the sample lives.
    QString sampleFile;
};

/// The window: navigator, views, preview and status bar. It assembles them and holds no rules of the field.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowSurroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a register, or says in the welcome view why not.
    void openRegister(const QString &file, OpenMode mode = OpenMode::ReadWrite);
    /// Makes the sample where there is none yet, then opens it.
    void openSample();
    void closeRegister();
    bool hasRegister() const { return m_register != nullptr; }
    const Session &session() const { return m_session; }

    /// A meeting is in one window: where another has it, it comes here.
    void openMeeting(MeetingId meeting);
    /// Another window on the same register, with the open meeting, which leaves this one. It deletes itself when it closes.
    MainWindow *openWindow();
    void showPlace(Navigator::Place place, MeetingId meeting = {});
    /// Shows what was found, or does it.
    void goTo(const FoundPlace &found);
    MeetingDesk *currentDesk() const;
    ActionTable &actionTable() { return *m_actions; }
    PreviewPane &preview() { return *m_preview; }
    WelcomeView &welcome() { return *m_welcome; }
    Tour &tour() { return *m_tour; }
    /// Whether nothing is under way that would change what is seen.
    bool isSettled() const;

Q_SIGNALS:
    void registerOpened();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeViews();
    void makePreview();
    void makeStatusBar();
    void makeMenus();
    void fillMenuBar();
    void makeHelp();
    void makeFind();
    /// Makes everything that bears words again, in the language that is spoken now, at the same place.
    void speakAnew();
    void nameUndo();
    void makeViewMenu();
    void makeUndo();
    void makeHelpDesk();
    void makeDeskActions();

    void takeRegister(std::unique_ptr<Register> opened);
    void useRegister(Register *used);
    /// The windows on this register, this one first.
    QList<MainWindow *> windowsHere();
    /// Has the other windows look again, as soon as nothing else waits.
    void tellOthers();
    void refreshHere();
    /// Keeps what is open where, a moment from now: nothing of it is lost with a crash.
    void rememberSoon();
    void remember();
    QJsonObject stateNow();
    void restore(const QJsonObject &state);
    void quitAll();
    void newRegister(const NewRegister &wanted);
    void askForRegister();
    void leaveForWelcome();

    RegisterView *viewAt(Navigator::Place place) const;
    /// Of one of registerViews(), by its index; Today where there is none.
    Navigator::Place placeOfView(qsizetype view) const;
    void wireDesk(MeetingDesk *desk);
    QList<RegisterView *> registerViews() const;
    /// Reads the papers whose words aren't known yet, in sight where they are many.
    void indexPapers();
    void refreshNavigator();
    /// As the navigator calls an open meeting.
    static QString titleOf(const QString &body, QDate day);
    void refreshAll();
    void closeMeeting(MeetingId meeting);
    void deskChanged(MeetingDesk *desk);
    void showTitles();
    void showStatus();
    void updateActions();
    PersonalSettings::PreviewBeside besideWhat() const;
    void arrangePreview();
    void applyScheme(Scheme scheme);
    void showWhere();
    void applyLargeType();
    void say(const QString &sentence, Tone tone);

    void makePack(const PackRequest &request);
    void publishSupplement(int supplement);
    void draftEmail();
    void comparePacks();
    void sendActions();
    void makeCopiesOf(const PackRequest &request, const QList<Recipient> &recipients);
    void askToPublish();
    void publish();
    void makeMinutesFile();
    void copyMinutes();
    /// Makes the last minutes a paper of the open agenda, or the open minutes one of the next.
    void putLastMinutes(bool onNext);
    void saveAttendance(const AttendanceRecord &record);
    /// Makes what earlier meetings left to be done a paper of the open agenda.
    void reportActions();
    /// Puts papers that a worker has made on their agenda, which opens, as one undo step there.
    void putPapers(const Register *of, const GeneratedPapers &papers);
    void makeSigningCopy();
    void makeChairsCopy(const ReviewRequest &request);
    void openReturned();
    void askForChairsCopy();
    void readChairsCopy(const QString &file);
    void makeDecisionsFile();
    /// The decisions of the open meeting, from one of them on.
    void showCallIns(std::optional<ItemId> item);
    void savePdf();
    void print();
    void printWith(const PrintJob &job);
    void savePrintRun(const PrintRunChoices &choices);
    void askToPrintRun(const PrintRunChoices &choices);
    void printRunWith(const PrintRunChoices &choices, const PrintJob &chosen);
    void importFiles();
    void takeHolidays(bool fromTheWeb);
    void giveCalendarOut(bool withTasks);
    void bringSpreadsheetIn();
    void makeNotice(bool publishes);
    void makeSecondNotice(BodyId body, QDate on, bool publishes);
    void makeProgramme(BodyId body, const QString &name);
    void exportOpenMeeting();
    void publishWebsite();
    void backUp();
    void checkIt();
    void showKeys();
    void showAbout();
    void showRules();

    WindowSurroundings m_surroundings;
    std::unique_ptr<Register> m_owned; ///< of one of the windows on a register
    Register *m_register = nullptr;
    Session m_session;
    Authority m_authority;
    ActionTable *m_actions;
    QUndoGroup *m_undo;
    Navigator *m_navigator = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageStrip *m_message = nullptr;
    ProgressStrip *m_progress = nullptr;
    LongWork *m_work = nullptr;
    PublishPanel *m_publish = nullptr;
    WelcomeView *m_welcome = nullptr;
    TodayView *m_today = nullptr;
    MeetingsList *m_meetings = nullptr;
    CalendarView *m_calendar = nullptr;
    ForwardView *m_forward = nullptr;
    CommitteesView *m_committees = nullptr;
    PeopleView *m_people = nullptr;
    StylesView *m_styles = nullptr;
    SearchView *m_searchView = nullptr;
    PreviewPane *m_preview = nullptr;
    QDockWidget *m_previewDock = nullptr;
    FindBox *m_find = nullptr;
    HelpDesk *m_help = nullptr;
    TourStrip *m_tourStrip = nullptr;
    Tour *m_tour = nullptr;
    QLabel *m_public = nullptr;
    QLabel *m_exempt = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_where = nullptr;
    QLabel *m_indexed = nullptr;
    Chip *m_training = nullptr;
    Task m_indexing;
    bool m_isIndexing = false;
    bool m_indexesAgain = false; ///< more came in meanwhile
    std::map<MeetingId, MeetingDesk *> m_desks;
    /// Open when the register was left: in the navigator, made when somebody turns to it.
    struct Remembered
    {
        MeetingId meeting;
        QString body;
        QDate day;
        int tab = 0;
        qint64 item = 0;
    };
    QList<Remembered> m_remembered;
    QTimer *m_rememberer = nullptr;
    bool m_isTold = false;
};

} // namespace moothall
