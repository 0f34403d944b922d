#pragma once

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
    QHash<ItemId, AgendaRange> items; ///< none: the item has no papers
    int supplement = 0;               ///< 0: the main agenda; else only that supplement's items are printed
    QDate issued;                     ///< the letter's date where the meeting has none of its own
    bool linked = true;               ///< titles lead to `item6`; false for an agenda that stands alone
};

/// The front sheet: stamp, letterhead, letter and agenda.
Document composeAgenda(const PublicMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style);
Document composeRestrictedAgenda(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style);

/// The minutes: who was there, what was decided. Exempt minutes are a document of their own, of the exempt items.
Document composeMinutes(const PublicMeeting &meeting, const HouseStyle &style);
Document composeExemptMinutes(const PrintedMeeting &meeting, const HouseStyle &style);

/// The page that stands for a restricted paper in a public pack, in its fixed form. A blank page where the meeting
/// has no such item or paper.
Document composePlaceholder(const PublicMeeting &meeting, ItemId item, PaperId paper);

/// "This page is intentionally left blank", which a screen reader doesn't hear.
Document composeBlankPage(const QString &language);

/// What a document says as plain text, for e-mail and other programs: a blank line between paragraphs, labels beside
/// their texts.
QString toPlainText(const Document &document);

} // namespace moothall
