#pragma once

#include "core/domain/callin.h"
#include "core/domain/printedmeeting.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

#include <QHash>

namespace moothall {

// Public composers take a PublicMeeting and can't reach exempt text. Their restricted twins take what
// restrictedMeeting() made, and their documents belong in no public file. All are pure: any thread, same in, same out.

/// Printed numbers of an item's papers, both ends included.
struct AgendaRange
{
    int first = 0;
    int last = 0;
};

/// What an agenda knows of the pack around it.
struct AgendaRanges
{
    /// None: the item has no papers. Several: they came at different times.
    QHash<ItemId, QList<AgendaRange>> items;
    /// In the restricted edition, of items that bear other numbers in the public pack: those.
    QHash<ItemId, QList<AgendaRange>> inPublic;
    int supplement = 0; ///< 0: the main agenda; else only what that supplement brings is printed
    QDate issued;       ///< the letter's date where the meeting has none of its own
    bool linked = true; ///< titles lead to `item6`; false for an agenda that stands alone

    /// Of a pack as of a day: that day. All supplements are printed in the one agenda, behind a sheet of what is new.
    QDate asOf;
    QHash<int, QDate> published;          ///< the main agenda (0) and the supplements: London days
    QHash<PaperId, AgendaRange> newPapers; ///< the numbers of what the supplements brought

    /// The name of the place where a new paper begins, which the sheet links to.
    static QString placeOf(int supplement, const AgendaRange &range)
    {
        return QStringLiteral("supplement%1page%2").arg(supplement).arg(range.first);
    }
};

/// The front sheet: stamp, letterhead, letter and agenda. That of a supplement says what it is, why it comes late and
/// who decided so, and holds what it brings.
Document composeAgenda(const PublicMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style);
Document composeRestrictedAgenda(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style);

/// The minutes: who was there, what was decided. Exempt minutes are a document of their own, of the exempt items.
/// Confirmed ones end with when that was and the corrections, which are listed and never worked into the text: what was
/// published stays what the meeting had before it. `firstLeaf`: a copy to be signed, its leaves, printed on one side,
/// numbered from that with room for initials (LGA 1972 Sch. 12 para. 41(2)).
Document composeMinutes(const PublicMeeting &meeting, const HouseStyle &style, std::optional<int> firstLeaf = {});
Document composeExemptMinutes(const PrintedMeeting &meeting, const HouseStyle &style, std::optional<int> firstLeaf = {});

/// When decisions of a meeting can still be called in, and from when they may be acted on.
struct DecisionDates
{
    QDate callInEnds; ///< invalid: they can't be called in
    QDate effective;  ///< invalid: at once
    std::optional<QString> waived = {}; ///< call-in of all of them was, and why

    /// A decision that stands otherwise than the rest. It holds nothing exempt.
    struct Apart
    {
        DecisionStanding standing;
        QString waived; ///< why call-in of this one was
    };
    QHash<ItemId, Apart> apart = {};
};

/// The decisions of a meeting, each with its reasons, the options rejected, the interests declared and dispensations: for
/// an executive in England the statement of SI 2012/2089 reg. 12. What was decided in private is named, not told.
Document composeDecisions(const PublicMeeting &meeting, const DecisionDates &dates, const HouseStyle &style);

/// Whether an item is one of those decisions: minuted with a resolution, and neither confirms minutes nor excludes the
/// public.
bool isDecision(const PrintedItem &item);

/// The page that stands for a restricted paper in a public pack, in its fixed form. A blank page where the meeting
/// has no such item or paper.
Document composePlaceholder(const PublicMeeting &meeting, ItemId item, PaperId paper);

/// "This page is intentionally left blank", which a screen reader doesn't hear.
Document composeBlankPage(const QString &language);

/// "Addendum 1": what a supplement is called, by its own name or the house's.
QString supplementTitle(const PrintedMeeting &meeting, int supplement, const HouseStyle &style);

/// What a document says as plain text, for e-mail and other programs: a blank line between paragraphs, labels beside
/// their texts.
QString toPlainText(const Document &document);

} // namespace moothall
