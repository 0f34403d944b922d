#include "ui/views/tour.h"

#include "core/services/meetings.h"
#include "core/services/registers.h"
#include "core/services/yearplan.h"
#include "ui/actions/actionkeys.h"
#include "ui/views/agendatab.h"
#include "ui/views/mainwindow.h"
#include "ui/views/meetingdesk.h"
#include "ui/views/preview.h"
#include "ui/views/tourstrip.h"

#include <QUndoStack>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEvery = 200; ///< milliseconds
constexpr int stepsOfTour = int(Tour::Step::End);

} // namespace

Tour::Tour(MainWindow &window, TourStrip *strip)
    : QObject(&window)
    , m_window(window)
    , m_strip(strip)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
    connect(strip, &TourStrip::actWanted, this, &Tour::act);
    connect(strip, &TourStrip::leaveWanted, this, &Tour::leave);
    connect(&actionKeys(), &ActionKeys::changed, this, [this] {
        if (m_underWay)
            tell();
    });
}

void Tour::start()
{
    if (m_underWay) {
        m_strip->takeKeys();
        return;
    }
    const Result<Authority> owner =
        m_window.hasRegister() ? authority(m_window.session()) : Result<Authority>();
    if (m_window.hasRegister() && owner && owner->training &&
        !m_window.session().reg->isReadOnly()) {
        begin();
        return;
    }
    connect(&m_window, &MainWindow::registerOpened, this, &Tour::begin,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_window.openSample();
}

void Tour::begin()
{
    const auto known = meetings(m_window.session());
    const auto owner = authority(m_window.session());
    if (!known || !owner || !owner->training)
        return;
    m_before.clear();
    for (const MeetingSummary &meeting : *known)
        m_before.insert(meeting.id.value());
    m_made.reset();
    m_standing.clear();
    m_underWay = true;
    enter(Step::Plan);
    m_timer.start();
    m_strip->takeKeys();
}

void Tour::enter(Step step)
{
    m_step = step;
    if (step == Step::SeePack)
        m_window.preview().setEdition(Edition::Public); // so that going to the other is seen
    tell();
}

void Tour::tell()
{
    const auto key = [](UiAction id) { return keysOrName(id); };
    QString text;
    switch (m_step) {
    case Step::Plan:
        text = tr("Plan a meeting: press %1, choose a body and a day, and press Enter. Everything "
                  "here is practice: nothing can "
                  "be published. %2 brings the keys to this strip.")
                   .arg(key(UiAction::NewMeeting), key(UiAction::ShowTour));
        break;
    case Step::AddItem:
        text = tr("The meeting has its body’s standing items. Add one of your own: press %1, type "
                  "a title and press Enter.")
                   .arg(key(UiAction::AddItem));
        break;
    case Step::AddExempt:
        text = tr("Add another item, and keep it from the public: press %1 on it, choose a "
                  "paragraph and say why.")
                   .arg(key(UiAction::MakeExempt));
        break;
    case Step::AddPaper:
        text = tr("Give the first item its report: drop a PDF on it, or press %1. The page numbers "
                  "follow at once.")
                   .arg(key(UiAction::AddPapers));
        break;
    case Step::SeePack:
        text = tr("The pack stands at the right, as the public will read it. See what members "
                  "read: press %1.")
                   .arg(key(UiAction::ShowRestrictedEdition));
        break;
    case Step::Apology:
        text = tr("The meeting is held. Somebody couldn’t come: press %1, choose a name, and press "
                  "Space until it says apologies.")
                   .arg(key(UiAction::ShowAttendance));
        break;
    case Step::Minute:
        text = tr("Write a minute: press %1, choose your item and type what was said. It is saved "
                  "as you type.")
                   .arg(key(UiAction::ShowMinutes));
        break;
    case Step::End:
        text = tr("That was the way from a plan to the minutes. Take all of it back, or keep the "
                  "meeting to try more on. %1 opens "
                  "help wherever you are.")
                   .arg(key(UiAction::ShowHelp));
        break;
    }
    TourStrip::Said said;
    const bool ends = m_step == Step::End;
    said.heading = ends ? tr("The tour is over")
                        : tr("Tour, step %1 of %2").arg(int(m_step) + 1).arg(stepsOfTour);
    said.text = text;
    said.act = ends ? tr("Undo everything the tour did") : tr("Do it for me");
    said.leave = ends ? tr("Keep it") : tr("End the tour");
    said.waits = isBusy();
    m_strip->say(said);
}

void Tour::look()
{
    if (!m_window.hasRegister()) {
        stop();
        return;
    }
    if (m_step != Step::End && isDone())
        enter(Step(int(m_step) + 1));
    else
        tell(); // whether it waits
}

MeetingDesk *Tour::desk() const
{
    MeetingDesk *open = m_window.currentDesk();
    return open && m_made && open->meeting() == *m_made ? open : nullptr;
}

AgendaTab *Tour::agenda() const
{
    return desk() ? desk()->findChild<AgendaTab *>() : nullptr;
}

bool Tour::isBusy() const
{
    return agenda() && agenda()->intake().isBusy();
}

QList<const AgendaItem *> Tour::made() const
{
    QList<const AgendaItem *> items;
    if (!desk())
        return items;
    for (const AgendaItem &item : desk()->record().items) {
        if (!m_standing.contains(item.id.value()) && !item.title.isEmpty() &&
            item.kind != ItemKind::Exclusion)
            items.append(&item);
    }
    return items;
}

bool Tour::isDone()
{
    if (m_step == Step::Plan) {
        const MeetingDesk *open = m_window.currentDesk();
        if (!open || m_before.contains(open->meeting().value()))
            return false;
        m_made = open->meeting();
        for (const AgendaItem &item : open->record().items)
            m_standing.insert(item.id.value());
        return true;
    }
    if (!desk())
        return false;
    const MeetingRecord &record = desk()->record();
    switch (m_step) {
    case Step::AddItem:
        return !made().isEmpty();
    case Step::AddExempt:
        return std::ranges::any_of(
            made(), [](const AgendaItem *item) { return item->part == Part::Exempt; });
    case Step::AddPaper:
        return std::ranges::any_of(record.items,
                                   [](const AgendaItem &item) { return !item.papers.isEmpty(); });
    case Step::SeePack:
        return m_window.preview().edition() == Edition::Restricted;
    case Step::Apology:
        return std::ranges::any_of(record.attendance, [](const Attendance &entry) {
            return entry.state == AttendanceState::Apologies;
        });
    case Step::Minute:
        return std::ranges::any_of(record.items, [](const AgendaItem &item) {
            return item.minute && !(item.minute->open.isEmpty() && item.minute->exempt.isEmpty());
        });
    case Step::Plan:
    case Step::End:
        break;
    }
    return false;
}

void Tour::act()
{
    if (!m_window.hasRegister())
        return;
    if (m_step == Step::End) {
        takeBack();
        return;
    }
    if (m_made && !desk())
        m_window.openMeeting(*m_made);
    if (desk())
        desk()->commitTyping();
    switch (m_step) {
    case Step::Plan:
        planMeeting();
        break;
    case Step::AddItem:
        addItem(tr("Cycle path along the old railway"));
        break;
    case Step::AddExempt:
        addExempt();
        break;
    case Step::AddPaper:
        addPaper();
        break;
    case Step::SeePack:
        if (!m_window.actionTable().action(UiAction::ShowPreview)->isChecked())
            m_window.actionTable().action(UiAction::ShowPreview)->trigger();
        m_window.actionTable().action(UiAction::ShowRestrictedEdition)->trigger();
        break;
    case Step::Apology:
        noteApology();
        break;
    case Step::Minute:
        minuteItem();
        break;
    case Step::End:
        break;
    }
    look();
    m_strip->takeKeys();
}

void Tour::leave()
{
    // Half way there is something to take back, too.
    if (m_step == Step::End || !m_made)
        stop();
    else
        enter(Step::End);
}

void Tour::takeBack()
{
    if (!m_made) {
        stop();
        return;
    }
    if (!desk())
        m_window.openMeeting(*m_made);
    if (desk()) {
        desk()->commitTyping();
        QUndoStack *stack = desk()->undoStack();
        while (stack->canUndo())
            stack->undo();
        m_window.actionTable().action(UiAction::CloseMeeting)->trigger();
    }
    const Status taken = unplan(m_window.session(), {.added = {*m_made}, .moved = {}});
    m_window.preview().setEdition(Edition::Public);
    stop();
    m_window.showPlace(Navigator::Place::Today);
    if (!taken)
        Q_EMIT refused(taken.error().sentence());
}

void Tour::stop()
{
    m_timer.stop();
    m_underWay = false;
    m_made.reset();
    m_strip->hide();
}

} // namespace moothall
