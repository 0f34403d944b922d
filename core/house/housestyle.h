#pragma once

#include "core/base/result.h"
#include "core/domain/people.h"

#include <QStringList>

namespace moothall {

/// How an authority words and lays out what it prints: data, read from resources/house-styles. Every style has all
/// words of `plain` and puts its own in their places. %1, %2 … are filled in by the composers.
struct HouseStyle
{
    QString name;
    QString timePattern; ///< empty: the authority's own

    // The front sheet
    QString publicStamp;
    QString restrictedStamp;
    QString publicMarking;
    QString restrictedMarking;
    QString email;
    QString directDial;
    QString askFor;
    QList<BodyKind> askForBodies; ///< whose letterhead says whom to ask for
    QString addressee;
    QString salutation;
    QString invitation; ///< body, time, date, place
    QString summons;    ///< full council's: the same four
    QString closing;

    // The agenda
    QString agendaHeading;
    QString partOneHeading;
    QList<BodyKind> partOneBodies; ///< whose agenda prints the heading of Part I
    QString partTwoHeading;
    QString noItems;
    QString pages;
    QString page;
    QString toFollow;
    QString exclusion; ///< around the resolution of exclusionResolution()

    // Supplements and what they change
    QString supplementName;
    QStringList supplementNames; ///< what an officer may choose from
    QString supplementLetter;    ///< body, time, date, place
    QString supplementNumbersOn;
    QString supplementRestarts;
    QString urgentItems;   ///< who is of that opinion, why
    QString lateReason;
    QString lateDecidedBy;
    QString availableFrom; ///< time, date
    QString asOfHeading;   ///< date
    QString asOfLetter;    ///< date of publication
    QString newHeading;
    QString newItem;
    QString newPaper;
    QString newPages;
    QString newIn;
    QString broughtBy;     ///< supplement, date
    QString inPublicPack;  ///< pages

    // The minutes
    QString minutesLeadIn; ///< body, date, place
    QString exemptMinutesLeadIn;
    QString presentHeading;
    QString inTheChair;
    QString apologies;
    QString officersPresent;
    QString alsoInAttendance;
    QString attendingRemotely;
    QString noDeclarations;
    QString noDeclarationsScrutiny; ///< empty: as everywhere
    QString resolvedLeadIn;
    QString resolutionNumber; ///< "%1)"
    QString reasonsHeading;
    QString alternativesHeading;
    QString withheldMinute;
    QString finished;
    QString interrupted;     ///< adjourned at, resumed at
    QString urgentItem;      ///< the reason
    QString takenBefore;     ///< the number of the item that came after it
    QString unanimousVote;   ///< stands before what was resolved by all; empty: the outcome is a sentence of its own
    bool capitalHeadings = true;
    QList<ItemKind> unnumberedMinutes; ///< kinds of item whose minute bears no number

    /// A time of day as this style and, where it says nothing, the authority writes it.
    QString time(QTime time, const Authority &authority) const;
    bool numbersMinuteOf(ItemKind kind) const { return !unnumberedMinutes.contains(kind); }
};

/// The names that an authority or body may choose from.
QStringList houseStyleNames();

/// Errors: BadInput, naming those there are.
Result<HouseStyle> houseStyle(const QString &name);

/// The body's own style, else its authority's, else the plain one.
HouseStyle houseStyleOf(const Authority &authority, const Body &body);

} // namespace moothall
