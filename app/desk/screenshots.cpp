#include "app/desk/screenshots.h"

#include "core/services/meetings.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/preview.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    QString name;
    QSize size;
    Scheme scheme;
};

const QList<Look> &looks()
{
    static const QList<Look> all{{u"1280x800-light"_s, {1280, 800}, Scheme::Light},
        {u"1280x800-dark"_s, {1280, 800}, Scheme::Dark}, {u"1920x1080-light"_s, {1920, 1080}, Scheme::Light},
        {u"1920x1080-dark"_s, {1920, 1080}, Scheme::Dark}};
    return all;
}

constexpr int pollMilliseconds = 30;
constexpr int stillFor = 5;       ///< polls without anything going on before the picture is taken
constexpr int patience = 20000;   ///< milliseconds before it is taken anyway

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
    const auto place = [this](Navigator::Place where) { return [this, where] { m_window->showPlace(where); }; };
    m_stops = {{u"today"_s, place(Navigator::Place::Today)}, {u"meetings"_s, place(Navigator::Place::Meetings)},
        {u"new-meeting"_s, [this] { m_window->actionTable().action(UiAction::NewMeeting)->trigger(); }},
        {u"committees"_s, place(Navigator::Place::Committees)}, {u"people"_s, place(Navigator::Place::People)}};
    const Result<QList<MeetingSummary>> all = meetings(m_window->session());
    if (!all)
        return;
    // The agenda with most papers shows most.
    MeetingId fullest;
    qsizetype most = -1;
    for (const MeetingSummary &meeting : *all) {
        const Result<MeetingRecord> record = loadMeeting(m_window->session(), meeting.id);
        qsizetype papers = 0;
        for (const AgendaItem &item : record ? record->items : QList<AgendaItem>())
            papers += item.papers.size();
        if (papers > most) {
            most = papers;
            fullest = meeting.id;
        }
    }
    if (most < 0)
        return;
    const std::pair<QString, MeetingDesk::Tab> tabs[] = {{u"agenda"_s, MeetingDesk::Tab::Agenda},
        {u"attendance"_s, MeetingDesk::Tab::Attendance}, {u"minutes"_s, MeetingDesk::Tab::Minutes},
        {u"packs"_s, MeetingDesk::Tab::Packs}, {u"history"_s, MeetingDesk::Tab::History}};
    for (const auto &[name, tab] : tabs) {
        m_stops.append({name, [this, fullest, tab = tab] {
                            m_window->openMeeting(fullest);
                            m_window->currentDesk()->showTab(tab);
                        }});
    }
    m_stops.append({u"exempt-preview"_s, [this, fullest] {
                        m_window->openMeeting(fullest);
                        m_window->currentDesk()->showTab(MeetingDesk::Tab::Agenda);
                        m_window->preview().setEdition(Edition::Restricted);
                    }});
    m_stops.append({u"publish"_s, [this] {
                        m_window->preview().setEdition(Edition::Public);
                        m_window->actionTable().action(UiAction::PublishAgenda)->trigger();
                    }});
    m_stops.append({u"find"_s, [this] { m_window->actionTable().action(UiAction::Find)->trigger(); }});
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
    }
    m_stops.at(m_stop).go();
    m_waited = 0;
    m_still = 0;
    m_timer.start();
}

void ScreenshotTour::look()
{
    m_window->grab(); // what is drawn asks for what is missing
    m_waited += pollMilliseconds;
    m_still = m_window->isSettled() ? m_still + 1 : 0;
    if (m_still < stillFor && m_waited < patience)
        return;
    m_timer.stop();
    const QString file = m_folder + u'/' + m_stops.at(m_stop).name + u'-' + looks().at(m_look).name + u".png"_s;
    m_allSaved = m_window->grab().save(file) && m_allSaved;
    ++m_stop;
    next();
}

} // namespace moothall
