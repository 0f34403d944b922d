#pragma once

#include "core/domain/printedmeeting.h"
#include "core/domain/review.h"

namespace moothall {

/// The paragraphs of a text, its entries and cells, in the order of reading.
QStringList paragraphsIn(const RichText &text);
/// The text with other words in one of them; what stays keeps its bold, italic and language. A line
/// end parts it in two, empty words take it out.
RichText withParagraph(const RichText &text, int at, const QString &words);

/// What a printed agenda or minutes hold that somebody who reads them may propose other words for.
/// The uids of items are the record's: `uids` finds them.
QList<ReviewParagraph> reviewParagraphs(const PrintedMeeting &printed, ReviewKind kind,
                                        const MeetingRecord &uids);

/// Where a paragraph that was sent stands now.
struct ReviewPlace
{
    enum class State { AsSent, Changed, Gone };
    State state = State::Gone;
    int at = 0;  ///< which one it is now, unless it is gone
    QString now; ///< its words
};
ReviewPlace reviewPlace(const AgendaItem &item, Edition edition, ReviewField field, int at,
                        const QString &sent);

/// The item with other words in one place of what that edition prints.
AgendaItem withWords(const AgendaItem &item, Edition edition, ReviewField field, int at,
                     const QString &words);

/// What becomes of a proposal if it is accepted now.
struct ProposalOutcome
{
    ReviewPlace place = {};
    bool conflicts = false; ///< the words were changed here too, in the same place, or are gone
    bool isDone = false;    ///< they stand there already
    QString words = {};     ///< the paragraph once accepted
};
ProposalOutcome outcomeOf(const AgendaItem &item, Edition edition, const ReturnedRemark &proposal);

} // namespace moothall
