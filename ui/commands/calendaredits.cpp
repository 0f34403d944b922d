#include "ui/commands/calendaredits.h"

namespace moothall {

class MoveMeetingCommand : public QUndoCommand
{
public:
    MoveMeetingCommand(CalendarEdits &edits, const CalendarRow &meeting, const QDateTime &to)
        : QUndoCommand(CalendarEdits::tr("Move %1").arg(meeting.bodyName))
        , m_edits(edits)
        , m_meeting(meeting.id)
        , m_from(meeting.starts)
        , m_to(to)
    {}

    void redo() override
    {
        setObsolete(!m_edits.took(moveMeeting(m_edits.m_session, m_meeting, m_to)));
    }
    void undo() override
    {
        setObsolete(!m_edits.took(moveMeeting(m_edits.m_session, m_meeting, m_from)));
    }

private:
    CalendarEdits &m_edits;
    MeetingId m_meeting;
    QDateTime m_from;
    QDateTime m_to;
};

class PlanMeetingsCommand : public QUndoCommand
{
public:
    PlanMeetingsCommand(CalendarEdits &edits, const QList<ProposedMeeting> &proposals)
        : QUndoCommand(CalendarEdits::tr("Plan meetings"))
        , m_edits(edits)
        , m_proposals(proposals)
    {}

    void redo() override
    {
        const auto planned = planProposals(m_edits.m_session, m_proposals);
        if (planned)
            m_planned = *planned;
        setObsolete(!m_edits.took(planned ? Status() : Status(fail(planned.error()))));
    }
    void undo() override { setObsolete(!m_edits.took(unplan(m_edits.m_session, m_planned))); }

private:
    CalendarEdits &m_edits;
    QList<ProposedMeeting> m_proposals;
    PlannedMeetings m_planned;
};

class PatternCommand : public QUndoCommand
{
public:
    /// Without words before it is new, without words after it is taken off.
    PatternCommand(CalendarEdits &edits, StoredPattern before, StoredPattern after,
                   const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { setObsolete(!m_edits.took(apply(m_after))); }
    void undo() override { setObsolete(!m_edits.took(apply(m_before))); }

private:
    Status apply(const StoredPattern &to)
    {
        if (to.words.isEmpty())
            return removeMeetingPattern(m_edits.m_session, m_id);
        StoredPattern pattern = to;
        pattern.id = m_id;
        const auto saved = saveMeetingPattern(m_edits.m_session, pattern);
        if (!saved)
            return fail(saved.error());
        m_id = *saved;
        return {};
    }

    CalendarEdits &m_edits;
    StoredPattern m_before;
    StoredPattern m_after;
    qint64 m_id = m_before.id;
};

bool CalendarEdits::move(const CalendarRow &meeting, const QDateTime &starts)
{
    return meeting.starts == starts || push(new MoveMeetingCommand(*this, meeting, starts));
}

bool CalendarEdits::plan(const QList<ProposedMeeting> &proposals)
{
    return push(new PlanMeetingsCommand(*this, proposals));
}

bool CalendarEdits::savePattern(const StoredPattern &before, const StoredPattern &after)
{
    return before == after ||
           push(new PatternCommand(*this, before, after, tr("Change when a body meets")));
}

bool CalendarEdits::removePattern(const StoredPattern &pattern)
{
    StoredPattern gone = pattern;
    gone.words.clear();
    return push(new PatternCommand(*this, pattern, gone, tr("Take a pattern off")));
}

} // namespace moothall
