#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/people.h"

#include <QLocale>
#include <QStringList>

namespace moothall {

/// A text that a style prints before every agenda: how interests are declared, how a meeting is followed from afar.
struct StyleNotice
{
    QString heading;       ///< empty: none
    QStringList paragraphs;
    QStringList points;    ///< a bulleted list after them

    friend bool operator==(const StyleNotice &, const StyleNotice &) = default;
};

/// How an authority words and lays out what it prints: data, read from resources/house-styles or from the register
/// (OwnStyle). Every style has all words of `plain` and puts its own in their places. %1, %2 … are filled in by the composers.
struct HouseStyle
{
    QString name;
    QString timePattern; ///< empty: the authority's own
    bool weekdayComma = true; ///< "Tuesday, 1 November", else "Tuesday 1 November"

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
    /// The agenda is a sheet with a table of its items, in the place of a letter with a list.
    bool agendaSheet = false;
    QString sheetTitle;      ///< above the body's name; empty: none
    QString sheetWhen;       ///< date, time, place
    QList<StyleNotice> notices;
    bool noticesOwnPage = false;
    QString membershipHeading; ///< empty: the members aren't listed; the body
    QString membersLabel;
    QString chairRole;
    QString viceChairRole;
    QString itemColumn;
    QString subjectColumn;
    QString pageColumn;
    QString producedBy;      ///< the proper officer's title, the authority, its address
    QString furtherInformation; ///< the contact's name, telephone
    QString dateOfIssue;
    QString exclusion; ///< around the resolution of exclusionResolution()

    // Supplements and what they change
    QString supplementName;
    QStringList supplementNames; ///< what an officer may choose from
    QString supplementLetter;    ///< body, time, date, place
    QString supplementNumbersOn;
    QString supplementRestarts;
    QString urgentItems;   ///< who is of that opinion, why
    QString urgentOnAgenda; ///< the same of one item
    QString theChair;      ///< who is of that opinion where nobody is named
    QString besideSummons; ///< of business that a summons didn't hold: why
    QString addedLate;     ///< of business that came after the agenda: why
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
    /// The head of the minutes is the body's name and a table of who was there, in the place of sentences.
    bool minutesSheet = false;
    QString presentLabel; ///< the body
    QString remoteLabel;
    QString apologiesLabel;
    QString othersLabel;
    QString officersLabel;
    QString memberList;   ///< around the names of councillors in the table
    QString officerForm;  ///< name, post
    bool resolvedHeading = false; ///< "RESOLVED" is a heading above what was resolved
    QString inlineNumber; ///< "(%1)": of resolutions that run on from "RESOLVED to"
    QString signature;    ///< beneath the closing line; empty: none
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
    QString urgentItem;      ///< who was of that opinion, why
    QString takenBefore;     ///< the number of the item that came after it
    QString confirmedMinutes;  ///< what is resolved of earlier minutes: the body, their day, the chair's title
    QString correctedMinutes;  ///< the same subject to corrections, which follow
    QString correctionPlace;   ///< the number of a minute, the correction
    QString correctionWords;   ///< the words that were wrong, the right ones
    QString correctionLeftOut; ///< words that are left out
    QString correctionsHeading;
    QString confirmedAt;     ///< at the end of minutes that were confirmed: the day
    QString correctedAt;     ///< the same subject to corrections, which follow
    QString signedBy;        ///< who, the day
    QString signHere;        ///< beneath the line on a copy to be signed, where `signature` is empty: the chair's title
    QString signedOn;        ///< beneath the line beside it
    QString leaf;            ///< at the foot of each leaf of that copy: the number
    QString unanimousVote;   ///< stands before what was resolved by all; empty: the outcome is a sentence of its own
    bool capitalHeadings = true;
    QList<ItemKind> unnumberedMinutes; ///< kinds of item whose minute bears no number

    /// A time of day as this style and, where it says nothing, the authority writes it.
    QString time(QTime time, const Authority &authority) const;
    /// A date with its weekday.
    QString date(QDate date, const QLocale &locale) const;
    bool numbersMinuteOf(ItemKind kind) const { return !unnumberedMinutes.contains(kind); }
};

/// The styles that come with the program.
QStringList houseStyleNames();
/// Those and the authority's own: what it and its bodies may choose from.
QStringList houseStyleNames(const Authority &authority);

/// A style of the program's, with its words in that language. Errors: BadInput, naming those there are.
Result<HouseStyle> houseStyle(const QString &name, Language language = Language::English);

/// A style of the authority's own: what its data doesn't say stands as in the style of the program's that it goes back
/// to. Keys that no field has are named in `unknown` and left out. Errors: BadInput with the place in the data:
/// "based_on", "closing", "notices[1].points[0]".
Result<HouseStyle> readHouseStyle(const OwnStyle &own, QStringList *unknown = nullptr);

/// A copy of a style, of the authority's own or the program's, under a name of its own: every field of it, so that it
/// stays as it is when the program's change. Errors: BadInput.
Result<OwnStyle> copyHouseStyle(const Authority &authority, const QString &from, const QString &name);

/// The style of the program's that a style goes back to: itself, or what it was copied from.
QString builtInStyleOf(const Authority &authority, const QString &name);

/// The body's own style, else its authority's, else the plain one; in the authority's language. The words of a style of
/// the authority's own are English: in Welsh they are those of the style it was copied from.
HouseStyle houseStyleOf(const Authority &authority, const Body &body);

} // namespace moothall
