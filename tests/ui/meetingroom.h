#pragma once

#include "core/services/proceedings.h"
#include "tests/ui/desksample.h"
#include "ui/actions/actiontable.h"
#include "ui/commands/openmeeting.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/minutestab.h"

#include <QApplication>
#include <QTest>

namespace moothall::test {

/// The minutes tab of a meeting in session, with the keys of the action table, and every key but
/// typed words counted.
struct MeetingRoom
{
    OpenMeeting open;
    MinutesTab tab;
    ActionTable actions;
    int strokes = 0;

    MeetingRoom(const Session &session, MeetingId meeting)
        : open(session, meeting)
        , tab(open)
        , actions(&tab)
    {
        using Room = MinutesTab::Room;
        using enum UiAction;
        for (const auto &[id, what] :
             {std::pair(StartMeeting, Room::Start), std::pair(AdjournMeeting, Room::Adjourn),
              std::pair(EndMeeting, Room::Close), std::pair(TakeItem, Room::Take),
              std::pair(AddUrgentItem, Room::Urgent),
              std::pair(ResolveAsRecommended, Room::Resolve), std::pair(InsertPhrase, Room::Phrase),
              std::pair(AddMotion, Room::Motion), std::pair(AddAmendment, Room::Amendment),
              std::pair(RecordedVote, Room::RecordedVote),
              std::pair(RequestedVote, Room::RequestedVote), std::pair(AddAction, Room::Action),
              std::pair(ConfirmMinutes, Room::Confirm)}) {
            actions.handle(id, &tab, [this, what = what] { tab.act(what); });
            tab.addAction(actions.action(id));
        }
        tab.resize(1280, 760);
        tab.show();
        (void)QTest::qWaitForWindowActive(&tab);
        tab.setFocus();
    }

    ~MeetingRoom()
    {
        // As a desk does: what was typed is kept before the tab goes.
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        tab.commitTyping();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        ++strokes;
        QTest::keyClick(QApplication::focusWidget(), key, held);
        QCoreApplication::processEvents();
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    const AgendaItem &item() { return *open.item(*tab.currentItem()); }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("MOOTHALL_PICTURES");
        QCoreApplication::processEvents();
        if (!folder.isEmpty())
            QVERIFY(tab.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
};

inline void everybodyThere(const Session &session, MeetingId meeting)
{
    const auto record = loadMeeting(session, meeting);
    for (const Membership &member : record->members) {
        Attendance entry;
        entry.person = member.person.id;
        entry.personName = member.person.name;
        (void)recordAttendance(session, meeting, entry);
    }
}

inline ItemId itemNumbered(const OpenMeeting &open, const QString &number)
{
    for (const AgendaItem &item : open.record().items) {
        if (item.number == number)
            return item.id;
    }
    return {};
}

} // namespace moothall::test
