#pragma once

#include "core/domain/meeting.h"
#include "core/services/agenda.h"

#include <QCoreApplication>

#include <functional>

namespace moothall {

class OpenMeeting;

/// What stands between an officer and a published agenda: it says which printed numbers a change
/// would move, and where the change can go instead.
class PublishedEdits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::PublishedEdits)

public:
    explicit PublishedEdits(OpenMeeting &meeting)
        : m_meeting(meeting)
    {}

    /// Whether the part of the agenda that brings it is published.
    bool isFrozen(const AgendaItem &item) const;
    bool isFrozen(const Paper &paper, const AgendaItem &item) const;

    /// Refuses a change to something frozen, saying what it would have moved.
    void refuse(const std::function<void(MeetingRecord &)> &change) const;
    /// Asks whether a paper that came for a published item may go into the supplement, having said
    /// what it would have moved.
    void askToSupplement(ItemId item, const Paper &paper) const;
    /// The same of a new version of a published paper: it comes as a paper of its own, "Report
    /// (revised 7 June 2024)".
    void askToRevise(const AgendaItem &item, const Paper &paper, const PaperVersion &version) const;

private:
    void ask(const std::function<void(MeetingRecord &)> &change, ItemId item,
             const Paper &late) const;

    OpenMeeting &m_meeting;
};

/// Puts an item, with its sub-items, into another place of a record: what a move would come to.
void moveInRecord(MeetingRecord &record, ItemId item, const ItemPlace &place);

} // namespace moothall
