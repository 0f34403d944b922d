#pragma once

#include "core/domain/meeting.h"

#include <QCoreApplication>

namespace moothall {

class OpenMeeting;

/// Which part of a minute a text is; its token is the draft's field.
enum class MinuteField { Narrative, Resolved, Reasons, Alternatives };

/// "open/narrative", "exempt/resolved".
QString draftField(Part audience, MinuteField field);

/// A text of a minute as one rich text: resolutions as one numbered list.
RichText fieldOf(const MinuteText &text, MinuteField field);
void setField(MinuteText &text, MinuteField field, const RichText &value);

/// What is typed into minutes, saved as undo steps and kept as drafts in between.
class MinuteEdits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::MinuteEdits)

public:
    explicit MinuteEdits(OpenMeeting &meeting) : m_meeting(meeting) {}

    /// The minute as the register holds it; a new one where there is none.
    Minute minuteOf(ItemId item) const;
    /// Saves a minute that differs; one that became wholly empty is taken away.
    bool save(ItemId item, const Minute &minute);

    /// What came back after the program ended without closing.
    struct Recovered
    {
        QList<ItemId> items;
        /// Whether a text in the register held words that the draft doesn't: then somebody must choose.
        bool conflicts = false;
    };
    /// Puts drafts that a crash left behind where they were typed: one undo step, so that undo gives the saved words.
    Recovered recover();

private:
    OpenMeeting &m_meeting;
};

} // namespace moothall
