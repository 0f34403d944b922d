#pragma once

#include "core/domain/meeting.h"
#include "core/domain/wordsearch.h"

#include <QCoreApplication>

namespace moothall {

class OpenMeeting;

/// Which part of a minute a text is; its token is the draft's field.
enum class MinuteField { Narrative, Resolved, Reasons, Alternatives };

/// Where words are looked for: a text of a minute, or one of its lines.
enum class MinutePart { Heading, Narrative, LeadIn, Resolved, Reasons, Alternatives };
/// None: a line.
std::optional<MinuteField> fieldOfPart(MinutePart part);

/// "open/narrative", "exempt/resolved".
QString draftField(Part audience, MinuteField field);

/// A text of a minute as one rich text: resolutions as one numbered list.
RichText fieldOf(const MinuteText &text, MinuteField field);
void setField(MinuteText &text, MinuteField field, const RichText &value);

/// A place of what is looked for: the part of a minute and the how manieth there, from 0.
struct MinuteMatch
{
    ItemId item;
    Part audience = Part::Public;
    MinutePart part = MinutePart::Narrative;
    int index = 0;

    friend bool operator==(const MinuteMatch &, const MinuteMatch &) = default;
};

/// All of them in a meeting's minutes, item by item, in the order they are printed in; of an exempt item in its exempt
/// text, which its heading goes with, before its public one.
QList<MinuteMatch> matchesIn(const MeetingRecord &record, const WordSearch &search);

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
    /// Puts other words in one place, or in all of them as one undo step. Returns how many were replaced: 0 where the
    /// register refused.
    int replace(const MinuteMatch &match, const WordSearch &search, const QString &words);
    int replaceAll(const WordSearch &search, const QString &words);

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
