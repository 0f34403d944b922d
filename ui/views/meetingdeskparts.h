#pragma once

#include "ui/widgets/messagestrip.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/paperlint.h"
#include "ui/views/meetingdesk.h"

#include <QCoreApplication>

class QTabWidget;

namespace moothall {

class AgendaTab;
class AttendanceTab;
class CommentsTab;
class HistoryTab;
class MeetingHeader;
class MinutesTab;
class PacksTab;
class ReportsTab;

/// What a desk is made of. For its own sources and its tests.
struct MeetingDesk::Parts
{
    Q_DECLARE_TR_FUNCTIONS(moothall::MeetingDesk)

public:
    Parts(const Session &session, MeetingId meeting) : open(session, meeting) {}

    /// Makes an item the current one of all tabs.
    void share(MeetingDesk &desk, ItemId item);
    void goTo(MeetingDesk &desk, MeetingStage stage);
    void recover();
    void askToPublish(MeetingDesk &desk, int supplement);
    void ask(const QString &sentence, const QString &button, const std::function<void()> &accept);

    /// A sentence about what is being done, which goes when something else is turned to.
    void hint(const QString &sentence)
    {
        lastHint = sentence;
        strip->show(sentence, Tone::Info);
    }
    void forgetHint()
    {
        if (!lastHint.isEmpty() && strip->sentence() == lastHint)
            strip->clear();
    }

    OpenMeeting open;
    PaperLint lint{open};
    MeetingHeader *header = nullptr;
    MessageStrip *strip = nullptr;
    QTabWidget *tabs = nullptr;
    AgendaTab *agenda = nullptr;
    AttendanceTab *attendance = nullptr;
    MinutesTab *minutes = nullptr;
    PacksTab *packs = nullptr;
    HistoryTab *history = nullptr;
    ReportsTab *reports = nullptr;
    CommentsTab *comments = nullptr;
    std::optional<ItemId> current;
    QList<std::function<void()>> accepts; ///< of what is asked in the strip
    QString questions;
    QString lastHint;
};

} // namespace moothall
