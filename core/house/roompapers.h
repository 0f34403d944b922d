#pragma once

#include "core/domain/printedmeeting.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

namespace moothall {

// What lies in the room beside the agenda, and what a print run needs around the packs. Pure: any
// thread, same in, same out. Made from a PublicMeeting's values they are public; divider sheets and
// labels of exempt papers are not.

/// What stands on an adhesive label.
struct PrintedLabel
{
    QString name;
    QStringList address; ///< at most four lines are printed
    QString about;       ///< "Cabinet, 13 June 2024"
    QString note = {};   ///< "Exempt papers: copy 3 of 12"
};

/// How many stand on a leaf: two beside one another in seven rows, each 99.1 by 38.1 mm.
constexpr int labelsOnALeaf = 14;
Document composeLabels(const QString &title, const QString &language,
                       const QList<PrintedLabel> &labels);

/// A sheet before each item's papers: its number and title as this edition has it.
Document composeDividers(const PrintedMeeting &meeting, const QList<ItemId> &items,
                         const HouseStyle &style);

/// Everybody who is expected, with room to sign, and room for others.
Document composeSignIn(const PublicMeeting &meeting);

struct NamePlate
{
    QString name;
    QString role; ///< "Chair"; may be empty
};
/// One plate a page, each half of A4 on its side.
Document composeNamePlates(const QString &title, const QString &language,
                           const QList<NamePlate> &plates);
/// Those of a meeting: its members, then the officers and guests who are expected.
QList<NamePlate> namePlates(const PrintedMeeting &meeting);

/// Who wants to speak to which item, to be filled in by hand. Exempt items aren't on it.
Document composeSpeakers(const PublicMeeting &meeting);

} // namespace moothall
