#include "app/desk/screenshots.h"

#include "app/desk/calledinmeeting.h"
#include "app/desk/returneddraft.h"
#include "core/base/language.h"
#include "core/services/agenda.h"
#include "core/services/bodies.h"
#include "core/services/forwardplan.h"
#include "core/services/meetings.h"
#include "core/services/papers.h"
#include "core/services/yearplan.h"
#include "ui/help/helpviewer.h"
#include "ui/theme/theme.h"
#include "ui/views/calendarview.h"
#include "ui/views/commentstab.h"
#include "ui/views/committees.h"
#include "ui/views/comparedialog.h"
#include "ui/views/findbox.h"
#include "ui/views/findline.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/newmeetingpanel.h"
#include "ui/views/people.h"
#include "ui/views/preview.h"
#include "ui/views/publishpanel.h"
#include "ui/views/searchview.h"
#include "ui/views/tour.h"
#include "ui/views/tourstrip.h"
#include "ui/views/welcome.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString name;
    QSize size;
    Scheme scheme;
    Language language = Language::English;
};

const QList<Look> &looks()
{
    static const QList<Look> all{{u"1280x800-light"_s, {1280, 800}, Scheme::Light},
        {u"1280x800-dark"_s, {1280, 800}, Scheme::Dark}, {u"1920x1080-light"_s, {1920, 1080}, Scheme::Light},
        {u"1920x1080-dark"_s, {1920, 1080}, Scheme::Dark}, {u"1280x800-contrast"_s, {1280, 800}, Scheme::HighContrast},
        {u"3840x2160-light"_s, {3840, 2160}, Scheme::Light},
        {u"1280x800-welsh"_s, {1280, 800}, Scheme::Light, Language::Welsh}};
    return all;
}

constexpr int pollMilliseconds = 30;
constexpr int stillFor = 5;       ///< polls without anything going on before the picture is taken
constexpr int patience = 20000;   ///< milliseconds before it is taken anyway

qsizetype papersOf(const MeetingRecord &record)
{
    qsizetype papers = 0;
    for (const AgendaItem &item : record.items)
        papers += item.papers.size();
    return papers;
}

qsizetype minutedIn(const MeetingRecord &record)
{
    qsizetype declared = 0;
    for (const AgendaItem &item : record.items)
        declared += item.minute ? 1 + 10 * item.declarations.size() : 0;
    return declared;
}

/// A meeting without items, and one of long names with an item of it.
struct LongMeeting
{
    MeetingId empty;
    MeetingId meeting;
    ItemId item;
    MeetingId calledIn;
    ReturnedDraft returned;
};

/// An authority with nothing in it yet, and one where everything is called something long.
Result<LongMeeting> makeRegisters(const QString &emptyFile, const QString &file, const Clock &clock)
{
    const QString who = u"Sam Officer"_s;
    MOOTHALL_TRY(createRegister(emptyFile, {u"Ambleshire County Council"_s}, clock, who));
    MOOTHALL_TRY(createRegister(file, {u"Ambleshire County Council"_s}, clock, who));
    const Result<std::unique_ptr<Register>> opened = Register::open(file, OpenMode::ReadWrite, clock, who);
    if (!opened)
        return fail(opened.error());
    const Session session{opened->get(), clock, who};
    Body body;
    body.name = u"Joint Strategic Oversight and Scrutiny Sub-Committee for Adult Social Care, Public Health and the "
                "Integration of Community Services"_s;
    body.venue = u"The Alderman Thistlewick Memorial Suite, second floor, West Wing, Shire Hall, Ambleshire"_s;
    const Result<BodyId> kept = saveBody(session, body);
    if (!kept)
        return fail(kept.error());
    LongMeeting made;
    const QDate day = clock.today();
    for (MeetingId *meeting : {&made.empty, &made.meeting}) {
        const QDate date = meeting == &made.empty ? day.addDays(42) : day.addDays(14);
        const Result<MeetingId> planned = planMeeting(session, {*kept, QDateTime(date, QTime(10, 0)), {}, {}, {}});
        if (!planned)
            return fail(planned.error());
        *meeting = *planned;
    }
    const QString title = u"To consider the report of the Executive Director on the procurement of a framework of "
                          "providers of domiciliary, respite and overnight care across every district of the county, "
                          "and the award of the first call-off contracts"_s;
    for (int i = 0; i < 4; ++i) {
        AgendaItem item;
        item.kind = ItemKind::Report;
        item.title = i % 2 == 1 ? title : u"Monitoring report"_s;
        item.author.name = u"Bartholomew Featherstonehaugh-Quillington"_s;
        item.toFollow = i == 3;
        item.keyDecision = i == 3;
        const Result<ItemId> added = addItem(session, made.meeting, item, {});
        if (!added)
            return fail(added.error());
        made.item = *added;
    }
    const Result<MeetingId> calledIn = addCalledInMeeting(session);
    MOOTHALL_TRY(calledIn);
    made.calledIn = *calledIn;
    const auto returned = addReturnedDraft(session, QFileInfo(file).absolutePath());
    MOOTHALL_TRY(returned);
    made.returned = *returned;
    return made;
}

struct Meets
{
    QString body;
    BodyKind kind;
    QString room;
    QString words;
};

/// A year of an invented authority, drafted as an officer would; some of it clashes.
Result<void> makeYear(const QString &file, const Clock &clock)
{
    const QString who = u"Sam Officer"_s;
    const QList<Meets> all{
        {u"Full Council"_s, BodyKind::Council, u"Council Chamber"_s, u"third Thursday, 14.00, not in August"_s},
        {u"Cabinet"_s, BodyKind::Executive, u"Council Chamber"_s, u"second and fourth Thursday, 14.00, not in August"_s},
        {u"Scrutiny: Places"_s, BodyKind::Scrutiny, u"Committee Room 1"_s,
            u"second Thursday, 10.00, not on the same day as Full Council"_s},
        {u"Scrutiny: People"_s, BodyKind::Scrutiny, u"Committee Room 2"_s, u"first Monday, 14.00, or a week later"_s},
        {u"Harbour Committee"_s, BodyKind::Committee, u"Quay Room"_s, u"second Tuesday, 10.30, not in August"_s},
        {u"Audit Committee"_s, BodyKind::Committee, u"Committee Room 1"_s, u"last Tuesday, 14.00"_s},
        {u"Planning Committee"_s, BodyKind::Committee, u"Committee Room 1"_s,
            u"every three weeks on Monday, 10.00, or the next working day"_s},
        {u"Licensing Panel"_s, BodyKind::Panel, u"Committee Room 2"_s, u"every other Wednesday, 10.00"_s},
        {u"Pensions Committee"_s, BodyKind::Committee, u"Committee Room 2"_s, u"first Wednesday, 10.30"_s}};
    MOOTHALL_TRY(createRegister(file, {u"Ambleshire County Council"_s}, clock, who));
    const auto opened = Register::open(file, OpenMode::ReadWrite, clock, who);
    MOOTHALL_TRY(opened);
    const Session session{opened->get(), clock, who};
    for (const Meets &each : all) {
        Body body;
        body.name = each.body;
        body.kind = each.kind;
        body.venue = each.room;
        const auto kept = saveBody(session, body);
        MOOTHALL_TRY(kept);
        MOOTHALL_TRY(saveMeetingPattern(session, {0, *kept, {}, each.words}));
        Membership member;
        member.body = *kept;
        member.person.name = u"Councillor R Ashdown"_s;
        if (each.kind == BodyKind::Panel || each.body.startsWith(u"Pensions"_s))
            MOOTHALL_TRY(saveMembership(session, member));
    }
    for (const auto &[matter, days] : {std::pair(u"Rebuilding of the outer harbour wall"_s, 58),
             std::pair(u"Framework for home care across the county"_s, 36), std::pair(u"Disposal of the old depot"_s, 20)}) {
        ForwardEntry entry;
        entry.matter = matter;
        entry.decider = u"Councillor R Ashdown, Cabinet Member for Places"_s;
        entry.from = clock.today().addDays(days);
        entry.documents = {u"Report of the Director of Places"_s};
        MOOTHALL_TRY(saveForwardEntry(session, entry));
    }
    for (const QString &issue : {u"Performance and in-year budget, quarter 1"_s, u"Energy costs of the council’s buildings"_s}) {
        WorkItem item;
        item.body = BodyId(3);
        item.issue = issue;
        item.when = u"September 2024"_s;
        item.notes = u"Referred from another panel"_s;
        MOOTHALL_TRY(saveWorkItem(session, item));
    }
    const auto drafts = draftYear(session, municipalYear(clock.today()));
    MOOTHALL_TRY(drafts);
    MOOTHALL_TRY(planProposals(session, *drafts));
    return {};
}

} // namespace

ScreenshotTour::ScreenshotTour(MainWindow *window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
{
    m_timer.setInterval(pollMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTour::look);
}

void ScreenshotTour::listStops()
{
    m_sample = m_window->session().reg->file();
    const auto place = [this](Navigator::Place where) { return [this, where] { m_window->showPlace(where); }; };
    const auto trigger = [this](UiAction id) { m_window->actionTable().action(id)->trigger(); };
    const auto calendar = [this](CalendarView::Page page) {
        return [this, page] {
            m_window->showPlace(Navigator::Place::Calendar);
            m_window->findChild<CalendarView *>()->showPage(page);
        };
    };
    m_stops = {{u"today"_s, place(Navigator::Place::Today)}, {u"meetings"_s, place(Navigator::Place::Meetings)},
        {u"new-meeting"_s, [trigger] { trigger(UiAction::NewMeeting); },
            [this] { Q_EMIT m_window->findChild<NewMeetingPanel *>()->closed(); }},
        {u"calendar-year"_s, calendar(CalendarView::Page::Year)}, {u"calendar-month"_s, calendar(CalendarView::Page::Month)},
        {u"calendar-list"_s, calendar(CalendarView::Page::List)}, {u"calendar-draft"_s, calendar(CalendarView::Page::Draft)},
        {u"forward-plan"_s, place(Navigator::Place::ForwardPlan)},
        {u"committees"_s,
            [this] {
                m_window->showPlace(Navigator::Place::Committees);
                for (QTableView *table : m_window->findChild<CommitteesView *>()->findChildren<QTableView *>())
                    table->selectRow(0);
            }},
        {u"people"_s, place(Navigator::Place::People)},
        {u"house-styles"_s, place(Navigator::Place::HouseStyles)},
        {u"people-attendance"_s, [this] {
             m_window->showPlace(Navigator::Place::People);
             m_window->findChild<PeopleView *>()->showAttendance();
         }}};
    listMeetingStops();
    m_stops.append({u"rules"_s,
        [this, place, trigger] {
            place(Navigator::Place::Today)();
            trigger(UiAction::ShowRules);
        },
        [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        }});
    m_stops.append({u"keys"_s, [trigger] { trigger(UiAction::ShowKeys); },
        [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        }});
    m_stops.append({u"find"_s,
        [this, trigger] {
            trigger(UiAction::Find);
            m_window->findChild<FindBox *>()->findChild<QLineEdit *>()->setText(u"minutes"_s);
        },
        [this] { m_window->findChild<FindBox *>()->stop(); }});
    const auto search = [this](const QString &words) {
        return [this, words] {
            m_window->showPlace(Navigator::Place::Search);
            m_window->findChild<SearchView *>()->searchFor(words);
        };
    };
    m_stops.append({u"search"_s, search(u"crescent hotel"_s)});
    m_stops.append({u"search-many"_s, search(u"consult"_s)});
    m_stops.append({u"search-none"_s, search(u"zeppelin"_s), [this] { m_window->findChild<SearchView *>()->searchFor({}); }});
    listOtherRegisters();
}

void ScreenshotTour::listMeetingStops()
{
    // The agenda with most papers and the minutes with most declarations show most.
    std::optional<MeetingRecord> agenda;
    std::optional<MeetingRecord> minutes;
    for (const MeetingSummary &meeting : meetings(m_window->session()).value_or(QList<MeetingSummary>())) {
        const Result<MeetingRecord> record = loadMeeting(m_window->session(), meeting.id);
        if (!record)
            continue;
        if (!agenda || papersOf(*record) > papersOf(*agenda))
            agenda = *record;
        if (!minutes || minutedIn(*record) > minutedIn(*minutes))
            minutes = *record;
    }
    if (!agenda)
        return;
    const auto show = [this](const MeetingRecord &record, MeetingDesk::Tab tab, const auto &wanted) {
        const auto item = std::ranges::find_if(record.items, wanted);
        const MeetingId meeting = record.meeting.id;
        const ItemId id = item == record.items.end() ? ItemId() : item->id;
        return [this, meeting, tab, id] {
            m_window->openMeeting(meeting);
            m_window->currentDesk()->showTab(tab);
            if (!id.isNew())
                m_window->currentDesk()->selectItem(id);
        };
    };
    const auto keyDecision = [](const AgendaItem &item) { return item.keyDecision && !item.papers.isEmpty(); };
    const auto declared = [](const AgendaItem &item) { return !item.declarations.isEmpty(); };
    const auto resolved = [](const AgendaItem &item) { return item.minute && item.minute->open.resolved.size() > 1; };
    const auto exempt = [](const AgendaItem &item) { return item.part == Part::Exempt && item.papers.size() > 1; };
    m_stops.append({u"agenda"_s, show(*agenda, MeetingDesk::Tab::Agenda, keyDecision)});
    const auto help = [this] { m_window->actionTable().action(UiAction::ShowHelp)->trigger(); };
    m_stops.append({u"help"_s, help, [this] { Q_EMIT m_window->findChild<HelpViewer *>()->closed(); }});
    m_stops.append({u"tour"_s, [this] { m_window->tour().start(); },
        [this] { Q_EMIT m_window->findChild<TourStrip *>()->leaveWanted(); }});
    m_stops.append({u"attendance"_s, show(*minutes, MeetingDesk::Tab::Attendance, declared)});
    m_stops.append({u"minutes"_s, show(*minutes, MeetingDesk::Tab::Minutes, resolved)});
    m_stops.append({u"minutes-find"_s,
        [this] {
            m_window->actionTable().action(UiAction::ReplaceInMinutes)->trigger();
            for (auto *edit : m_window->currentDesk()->findChild<FindLine *>()->findChildren<QLineEdit *>())
                edit->setText(u"the"_s);
        },
        [this] { m_window->currentDesk()->findChild<FindLine *>()->hide(); }});
    const auto toggleType = [this] { m_window->actionTable().action(UiAction::LargeType)->trigger(); };
    m_stops.append({u"minutes-large"_s, toggleType, toggleType});
    const auto confirms = [](const AgendaItem &item) { return item.kind == ItemKind::Minutes; };
    m_stops.append({u"minutes-confirm"_s,
        [this, go = show(*agenda, MeetingDesk::Tab::Minutes, confirms)] {
            go();
            m_window->actionTable().action(UiAction::ConfirmMinutes)->trigger();
        },
        [this] { m_window->currentDesk()->undoStack()->undo(); }});
    m_stops.append({u"packs"_s, show(*agenda, MeetingDesk::Tab::Packs, keyDecision)});
    m_stops.append({u"print-run"_s, [this] { m_window->currentDesk()->showPrintRun(); }});
    m_stops.append({u"history"_s, show(*agenda, MeetingDesk::Tab::History, keyDecision)});
    m_stops.append({u"reports"_s, show(*agenda, MeetingDesk::Tab::Reports, keyDecision)});
    m_stops.append({u"exempt-preview"_s,
        [this, go = show(*agenda, MeetingDesk::Tab::Agenda, exempt)] {
            m_window->preview().setEdition(Edition::Restricted);
            go();
        },
        [this] { m_window->preview().setEdition(Edition::Public); }});
    const auto toggleThumbnails = [this] { m_window->actionTable().action(UiAction::ShowThumbnails)->trigger(); };
    m_stops.append({u"thumbnails"_s,
        [toggleThumbnails, go = show(*agenda, MeetingDesk::Tab::Agenda, keyDecision)] {
            go();
            toggleThumbnails();
        },
        toggleThumbnails});
    // A pack was made; then an item was moved and its report replaced.
    m_stops.append({u"compare"_s,
        [this, go = show(*agenda, MeetingDesk::Tab::Agenda, keyDecision)] {
            go();
            MeetingDesk *desk = m_window->currentDesk();
            const QList<AgendaItem> &items = desk->record().items;
            const auto at = std::ranges::find(items, *desk->currentItem(), &AgendaItem::id);
            const auto later = std::find_if(at + 1, items.end(), [](const AgendaItem &item) { return !item.papers.isEmpty(); });
            m_allSaved = keepMadeAgenda(m_window->session(), desk->meeting()) && m_allSaved;
            m_replaced = at->papers.first();
            PaperVersion other = later->papers.first().version;
            other.id = {};
            m_allSaved = replacePaper(m_window->session(), m_replaced.id, other) && m_allSaved;
            m_window->actionTable().action(UiAction::MoveUp)->trigger();
            desk->reload();
            m_window->actionTable().action(UiAction::ComparePacks)->trigger();
            auto *dialog = m_window->findChild<CompareDialog *>();
            dialog->hide();
            dialog->setWindowModality(Qt::ApplicationModal); // the picture is of what is modal
            dialog->show();
        },
        [this] {
            delete m_window->findChild<CompareDialog *>();
            m_window->currentDesk()->undoStack()->undo();
            m_allSaved = replacePaper(m_window->session(), m_replaced.id, m_replaced.version) && m_allSaved;
            m_window->currentDesk()->reload();
        }});
    m_stops.append({u"publish"_s,
        [this, go = show(*agenda, MeetingDesk::Tab::Agenda, keyDecision)] {
            go();
            m_window->actionTable().action(UiAction::PublishAgenda)->trigger();
        },
        [this] { Q_EMIT m_window->findChild<PublishPanel *>()->closed(); }});
    const auto closeDialogs = [] {
        while (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
    };
    const auto callIns = [this, go = show(*minutes, MeetingDesk::Tab::Minutes, resolved)] {
        go();
        m_window->actionTable().action(UiAction::CallIns)->trigger();
    };
    m_stops.append({u"call-ins"_s, callIns, closeDialogs});
    m_stops.append({u"call-in-form"_s,
        [callIns] {
            callIns();
            QApplication::activeModalWidget()->findChild<QPushButton *>(u"call-in"_s)->click();
        },
        closeDialogs});
}

void ScreenshotTour::listOtherRegisters()
{
    const QString empty = m_scratch.filePath(u"Ambleshire.moothall"_s);
    const QString full = m_scratch.filePath(u"Long names.moothall"_s);
    const Result<LongMeeting> made = makeRegisters(empty, full, m_window->session().clock);
    m_allSaved = made.has_value();
    if (!made)
        return;
    m_stops.append({u"empty-today"_s, [this, empty] {
                        m_window->openRegister(empty);
                        m_window->showPlace(Navigator::Place::Today); // not where it was left
                    }});
    m_stops.append({u"empty-meetings"_s, [this] { m_window->showPlace(Navigator::Place::Meetings); }});
    m_stops.append({u"empty-calendar"_s, [this] {
                        m_window->showPlace(Navigator::Place::Calendar);
                        m_window->findChild<CalendarView *>()->showPage(CalendarView::Page::Month);
                    }});
    m_stops.append({u"empty-forward-plan"_s, [this] { m_window->showPlace(Navigator::Place::ForwardPlan); }});
    m_stops.append({u"empty-committees"_s, [this] { m_window->showPlace(Navigator::Place::Committees); }});
    m_stops.append({u"empty-agenda"_s, [this, full, meeting = made->empty] {
                        m_window->openRegister(full);
                        m_window->openMeeting(meeting);
                    }});
    m_stops.append({u"empty-call-ins"_s,
        [this] { m_window->actionTable().action(UiAction::CallIns)->trigger(); },
        [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        }});
    m_stops.append({u"long-call-ins"_s,
        [this, meeting = made->calledIn] {
            m_window->openMeeting(meeting);
            m_window->actionTable().action(UiAction::CallIns)->trigger();
        },
        [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        }});
    const auto comments = [this, meeting = made->returned.meeting] {
        m_window->openMeeting(meeting);
        m_window->currentDesk()->showReturned();
    };
    m_stops.append({u"comments"_s, comments});
    m_stops.append({u"comments-conflict"_s, [this, comments] {
                        comments();
                        m_window->currentDesk()->findChild<CommentsTab *>()->findChild<QListWidget *>()->setCurrentRow(2);
                    }});
    m_stops.append({u"send-to-chair"_s,
        [this] { m_window->actionTable().action(UiAction::SendToChair)->trigger(); },
        [this] { m_window->currentDesk()->sent(); }});
    m_stops.append({u"chairs-copy"_s,
        [this, file = made->returned.file] {
            m_reader = std::make_unique<ReviewWindow>(m_window->session().clock, u"Councillor R Ashdown"_s);
            m_reader->setWindowModality(Qt::ApplicationModal); // the picture is of what is modal
            m_allSaved = m_reader->open(file) && m_allSaved;
            m_reader->show();
        },
        [this] { m_reader.reset(); }});
    m_stops.append({u"long-titles"_s, [this, meeting = made->meeting, item = made->item] {
                        m_window->openMeeting(meeting);
                        m_window->currentDesk()->selectItem(item);
                    }});
    const QString year = m_scratch.filePath(u"Year.moothall"_s);
    m_allSaved = m_allSaved && makeYear(year, m_window->session().clock);
    const auto yearPage = [this](CalendarView::Page page, bool draws = false) {
        return [this, page, draws] {
            m_window->showPlace(Navigator::Place::Calendar);
            auto *calendar = m_window->findChild<CalendarView *>();
            calendar->showPage(page);
            if (draws)
                calendar->findChild<QPushButton *>(u"draft"_s)->click();
        };
    };
    m_stops.append({u"full-today"_s, [this, year] {
                        m_window->openRegister(year);
                        m_window->showPlace(Navigator::Place::Today);
                    }});
    m_stops.append({u"full-year"_s, yearPage(CalendarView::Page::Year)});
    m_stops.append({u"full-month"_s, yearPage(CalendarView::Page::Month)});
    m_stops.append({u"full-forward-plan"_s, [this] { m_window->showPlace(Navigator::Place::ForwardPlan); }});
    m_stops.append({u"full-list"_s, yearPage(CalendarView::Page::List)});
    m_stops.append({u"full-draft"_s, yearPage(CalendarView::Page::Draft, true)});
    m_stops.append({u"welcome"_s,
        [this] {
            m_window->actionTable().action(UiAction::NewRegister)->trigger();
            // The tour's own registers lie in a scratch folder, where nobody's would.
            m_window->welcome().setRecent({u"/home/sam/Committees/Ambleshire.moothall"_s,
                u"/home/sam/Committees/Training/Practice.moothall"_s});
        },
        [this] { m_window->openRegister(m_sample); }});
}

void ScreenshotTour::start()
{
    QDir().mkpath(m_folder);
    listStops();
    next();
}

void ScreenshotTour::next()
{
    if (m_stop == m_stops.size()) {
        m_stop = 0;
        ++m_look;
    }
    if (m_look == looks().size()) {
        m_timer.stop();
        Q_EMIT finished(m_allSaved);
        return;
    }
    const Look &look = looks().at(m_look);
    if (m_stop == 0) {
        theme().apply(*qApp, look.scheme);
        m_window->resize(look.size);
        setInterfaceLanguage(look.language);
    }
    // In its turn: where the language has changed the window makes itself again first.
    QMetaObject::invokeMethod(this, &ScreenshotTour::go, Qt::QueuedConnection);
}

void ScreenshotTour::go()
{
    m_stops.at(m_stop).go();
    m_waited = 0;
    m_still = 0;
    m_timer.start();
}

void ScreenshotTour::look()
{
    m_window->grab(); // what is drawn asks for what is missing
    m_waited += pollMilliseconds;
    m_still = m_window->isSettled() && (!m_reader || m_reader->isSettled()) ? m_still + 1 : 0;
    if (m_still < stillFor && m_waited < patience)
        return;
    m_timer.stop();
    const QString file = m_folder + u'/' + m_stops.at(m_stop).name + u'-' + looks().at(m_look).name + u".png"_s;
    QWidget *const dialog = QApplication::activeModalWidget();
    m_allSaved = (dialog ? dialog : m_window)->grab().save(file) && m_allSaved;
    if (m_stops.at(m_stop).leave)
        m_stops.at(m_stop).leave();
    ++m_stop;
    next();
}

} // namespace moothall
