#include "core/house/stylefields.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

#define F(text) QT_TRANSLATE_NOOP("StyleFields", text)

namespace {

using Style = HouseStyle;

/// A word or two.
StyleField words(QLatin1StringView key, StyleField::Member member, StyleGroup group,
                 const char *name, const char *places = "")
{
    return {key, member, group, name, places};
}

/// A form that is nothing without what is put into it.
StyleField form(QLatin1StringView key, StyleField::Member member, StyleGroup group,
                const char *name, const char *places)
{
    return {key, member, group, name, places, true};
}

/// A sentence or more.
StyleField sentence(QLatin1StringView key, StyleField::Member member, StyleGroup group,
                    const char *name, const char *places = "")
{
    return {key, member, group, name, places, false, true};
}

/// The same of a sentence.
StyleField fullForm(QLatin1StringView key, StyleField::Member member, StyleGroup group,
                    const char *name, const char *places)
{
    return {key, member, group, name, places, true, true};
}

QList<StyleField> agendaFields()
{
    using enum StyleGroup;
    return {
        words("time_pattern"_L1, &Style::timePattern, Dates,
              F("Times of day, as h.mm ap, h.mmap or HH:mm; empty: as the authority has them")),
        words("weekday_comma"_L1, &Style::weekdayComma, Dates,
              F("Comma after the weekday: “Tuesday, 1 November”")),

        words("public_stamp"_L1, &Style::publicStamp, Letterhead, F("Stamp on the public pack")),
        words("restricted_stamp"_L1, &Style::restrictedStamp, Letterhead,
              F("Stamp on the exempt pack")),
        words("public_marking"_L1, &Style::publicMarking, Letterhead, F("Marking of public pages")),
        words("restricted_marking"_L1, &Style::restrictedMarking, Letterhead,
              F("Marking of exempt pages")),
        form("email"_L1, &Style::email, Letterhead, F("E-mail line"), F("address")),
        form("direct_dial"_L1, &Style::directDial, Letterhead, F("Telephone line"), F("number")),
        form("ask_for"_L1, &Style::askFor, Letterhead, F("Whom to ask for"), F("name")),
        words("ask_for_bodies"_L1, &Style::askForBodies, Letterhead,
              F("Bodies whose letterhead says whom to ask for")),

        form("addressee"_L1, &Style::addressee, Letter, F("To whom the letter goes"), F("body")),
        words("salutation"_L1, &Style::salutation, Letter, F("Salutation")),
        sentence("invitation"_L1, &Style::invitation, Letter, F("How members are invited"),
                 F("body|time|date|place")),
        sentence("summons"_L1, &Style::summons, Letter, F("How full council is summoned"),
                 F("body|time|date|place")),
        words("closing"_L1, &Style::closing, Letter, F("Close of the letter")),

        words("agenda_heading"_L1, &Style::agendaHeading, Agenda, F("Heading of the agenda")),
        words("part_one_heading"_L1, &Style::partOneHeading, Agenda,
              F("Heading of the public part")),
        words("part_one_bodies"_L1, &Style::partOneBodies, Agenda,
              F("Bodies whose agenda prints that heading")),
        words("part_two_heading"_L1, &Style::partTwoHeading, Agenda,
              F("Heading of the exempt part")),
        words("no_items"_L1, &Style::noItems, Agenda, F("Where there are no items")),
        form("pages"_L1, &Style::pages, Agenda, F("Pages of an item"), F("first page|last page")),
        form("page"_L1, &Style::page, Agenda, F("The page of an item that has one"), F("page")),
        words("to_follow"_L1, &Style::toFollow, Agenda, F("A report that comes later")),
        form("exclusion"_L1, &Style::exclusion, Agenda,
             F("Around the resolution that excludes the public"), F("resolution")),
        form("in_public_pack"_L1, &Style::inPublicPack, Agenda,
             F("The pages of an item in the public pack"), F("pages")),

        words("agenda_sheet"_L1, &Style::agendaSheet, Sheet,
              F("The agenda is a sheet with a table of items, not a letter with a list")),
        words("sheet_title"_L1, &Style::sheetTitle, Sheet, F("Title above the body’s name")),
        words("sheet_when"_L1, &Style::sheetWhen, Sheet, F("When and where"), F("date|time|place")),
        words("notices"_L1, &Style::notices, Sheet, F("Notices to members and the public")),
        words("notices_own_page"_L1, &Style::noticesOwnPage, Sheet,
              F("The notices have a page of their own")),
        words("membership_heading"_L1, &Style::membershipHeading, Sheet,
              F("Heading of the members; empty: they aren’t listed"), F("body")),
        words("members_label"_L1, &Style::membersLabel, Sheet, F("Before the members’ names")),
        words("chair_role"_L1, &Style::chairRole, Sheet, F("What the chair is called")),
        words("vice_chair_role"_L1, &Style::viceChairRole, Sheet,
              F("What the vice-chair is called")),
        words("item_column"_L1, &Style::itemColumn, Sheet, F("Column of item numbers")),
        words("subject_column"_L1, &Style::subjectColumn, Sheet, F("Column of items")),
        words("page_column"_L1, &Style::pageColumn, Sheet, F("Column of pages")),
        form("produced_by"_L1, &Style::producedBy, Sheet, F("Who published it"),
             F("proper officer, authority, address")),
        form("further_information"_L1, &Style::furtherInformation, Sheet,
             F("Where to ask for more"), F("contact")),
        form("date_of_issue"_L1, &Style::dateOfIssue, Sheet, F("Date of issue"), F("date")),
    };
}

QList<StyleField> supplementFields()
{
    using enum StyleGroup;
    return {
        words("supplement_name"_L1, &Style::supplementName, Supplements,
              F("What a supplement is called")),
        words("supplement_names"_L1, &Style::supplementNames, Supplements,
              F("Names to choose from, one a line")),
        sentence("supplement_letter"_L1, &Style::supplementLetter, Supplements, F("Its letter"),
                 F("body|time|date|place")),
        sentence("supplement_numbers_on"_L1, &Style::supplementNumbersOn, Supplements,
                 F("Where its page numbers run on")),
        sentence("supplement_restarts"_L1, &Style::supplementRestarts, Supplements,
                 F("Where its page numbers begin again")),
        fullForm("urgent_items"_L1, &Style::urgentItems, Supplements, F("Why an item was added"),
                 F("who decided|reason")),
        fullForm("urgent_on_agenda"_L1, &Style::urgentOnAgenda, Supplements,
                 F("The same of one item"), F("who decided|reason")),
        words("the_chair"_L1, &Style::theChair, Supplements,
              F("Who decided where nobody is named")),
        fullForm("beside_summons"_L1, &Style::besideSummons, Supplements,
                 F("Business that a summons didn’t hold"), F("reason")),
        fullForm("added_late"_L1, &Style::addedLate, Supplements,
                 F("Business that came after the agenda"), F("reason")),
        fullForm("late_reason"_L1, &Style::lateReason, Supplements, F("Why papers come late"),
                 F("reason")),
        form("late_decided_by"_L1, &Style::lateDecidedBy, Supplements, F("Who agreed to that"),
             F("name")),
        form("available_from"_L1, &Style::availableFrom, Supplements,
             F("Since when they could be read"), F("time|date")),
        form("as_of_heading"_L1, &Style::asOfHeading, Supplements,
             F("Heading of a pack as of a day"), F("date")),
        fullForm("as_of_letter"_L1, &Style::asOfLetter, Supplements, F("What such a pack holds"),
                 F("date of publication")),
        words("new_heading"_L1, &Style::newHeading, Supplements, F("Heading of what is new")),
        words("new_item"_L1, &Style::newItem, Supplements, F("Its column of items")),
        words("new_paper"_L1, &Style::newPaper, Supplements, F("Its column of papers")),
        words("new_pages"_L1, &Style::newPages, Supplements, F("Its column of pages")),
        words("new_in"_L1, &Style::newIn, Supplements, F("Its column of supplements")),
        form("brought_by"_L1, &Style::broughtBy, Supplements, F("Which supplement brought it"),
             F("supplement|date")),
    };
}

QList<StyleField> minutesFields()
{
    using enum StyleGroup;
    return {
        sentence("minutes_lead_in"_L1, &Style::minutesLeadIn, MinutesHead,
                 F("How the minutes begin"), F("body|date|place|time")),
        sentence("exempt_minutes_lead_in"_L1, &Style::exemptMinutesLeadIn, MinutesHead,
                 F("How exempt minutes begin"), F("body|date|place|time")),
        words("minutes_sheet"_L1, &Style::minutesSheet, MinutesHead,
              F("Who was there is a table, not sentences")),
        words("present_label"_L1, &Style::presentLabel, MinutesHead, F("Table: members present"),
              F("body")),
        words("remote_label"_L1, &Style::remoteLabel, MinutesHead, F("Table: remotely")),
        words("apologies_label"_L1, &Style::apologiesLabel, MinutesHead, F("Table: apologies")),
        words("others_label"_L1, &Style::othersLabel, MinutesHead, F("Table: others")),
        words("officers_label"_L1, &Style::officersLabel, MinutesHead, F("Table: officers")),
        form("member_list"_L1, &Style::memberList, MinutesHead,
             F("Table: around councillors’ names"), F("names")),
        form("officer_form"_L1, &Style::officerForm, MinutesHead, F("Table: an officer"),
             F("name|post")),
        words("present_heading"_L1, &Style::presentHeading, MinutesHead,
              F("Sentences: heading of those present")),
        form("in_the_chair"_L1, &Style::inTheChair, MinutesHead, F("Who was in the chair"),
             F("name")),
        form("apologies"_L1, &Style::apologies, MinutesHead, F("Sentences: apologies"), F("names")),
        form("officers_present"_L1, &Style::officersPresent, MinutesHead, F("Sentences: officers"),
             F("names")),
        form("also_in_attendance"_L1, &Style::alsoInAttendance, MinutesHead, F("Sentences: others"),
             F("names")),
        form("attending_remotely"_L1, &Style::attendingRemotely, MinutesHead,
             F("Sentences: remotely"), F("names")),

        words("capital_headings"_L1, &Style::capitalHeadings, Minutes,
              F("Headings of minutes in capitals")),
        words("unnumbered_minutes"_L1, &Style::unnumberedMinutes, Minutes,
              F("Kinds of item whose minute bears no number")),
        words("no_declarations"_L1, &Style::noDeclarations, Minutes,
              F("Where no interest was declared")),
        words("no_declarations_scrutiny"_L1, &Style::noDeclarationsScrutiny, Minutes,
              F("The same in scrutiny; empty: as everywhere")),
        form("interrupted"_L1, &Style::interrupted, Minutes, F("An adjournment"),
             F("adjourned at|resumed at")),
        fullForm("urgent_item"_L1, &Style::urgentItem, Minutes, F("An urgent item"),
                 F("who decided|reason")),
        form("taken_before"_L1, &Style::takenBefore, Minutes, F("An item out of its turn"),
             F("item")),
        sentence("withheld_minute"_L1, &Style::withheldMinute, Minutes,
                 F("In the place of an exempt minute")),

        words("resolved_lead_in"_L1, &Style::resolvedLeadIn, Decisions, F("Before resolutions")),
        words("resolved_heading"_L1, &Style::resolvedHeading, Decisions,
              F("It is a heading of its own")),
        words("unanimous_vote"_L1, &Style::unanimousVote, Decisions,
              F("Before what all resolved; empty: the outcome is a sentence")),
        form("resolution_number"_L1, &Style::resolutionNumber, Decisions,
             F("Number of a resolution"), F("number")),
        form("inline_number"_L1, &Style::inlineNumber, Decisions, F("Number within a sentence"),
             F("number")),
        words("reasons_heading"_L1, &Style::reasonsHeading, Decisions, F("Heading of the reasons")),
        words("alternatives_heading"_L1, &Style::alternativesHeading, Decisions,
              F("Heading of the options rejected")),

        sentence("confirmed_minutes"_L1, &Style::confirmedMinutes, Decisions,
                 F("How earlier minutes are confirmed"), F("body|date|chair")),
        sentence("corrected_minutes"_L1, &Style::correctedMinutes, Decisions,
                 F("The same with corrections, which follow"), F("body|date|chair")),
        form("correction_place"_L1, &Style::correctionPlace, Decisions,
             F("A correction of a minute"), F("number|correction")),
        form("correction_words"_L1, &Style::correctionWords, Decisions,
             F("Words that take the place of others"), F("wrong words|right words")),
        form("correction_left_out"_L1, &Style::correctionLeftOut, Decisions,
             F("Words that are left out"), F("words")),

        form("finished"_L1, &Style::finished, End, F("Closing line"), F("time")),
        words("signature"_L1, &Style::signature, End,
              F("Beneath the line for the signature; empty: no line")),
        words("corrections_heading"_L1, &Style::correctionsHeading, End,
              F("Heading of how the minutes were confirmed")),
        fullForm("confirmed_at"_L1, &Style::confirmedAt, End, F("Once they are confirmed"),
                 F("date")),
        fullForm("corrected_at"_L1, &Style::correctedAt, End,
                 F("Once they are confirmed with corrections, which follow"), F("date")),
        form("signed_by"_L1, &Style::signedBy, End, F("Once they are signed"), F("name|date")),
        words("sign_here"_L1, &Style::signHere, End,
              F("Beneath the line on a copy to be signed, where the line above has no words"),
              F("chair")),
        words("signed_on"_L1, &Style::signedOn, End, F("Beneath the line for its date")),
        form("leaf"_L1, &Style::leaf, End, F("Foot of its leaves"), F("number")),
    };
}

} // namespace

QString StyleField::title() const
{
    return QCoreApplication::translate("StyleFields", name);
}

QStringList StyleField::placeNames() const
{
    return *places ? QCoreApplication::translate("StyleFields", places).split(u'|') : QStringList();
}

const QList<StyleField> &styleFields()
{
    static const QList<StyleField> all = agendaFields() + supplementFields() + minutesFields();
    return all;
}

const StyleField *styleField(QLatin1StringView key)
{
    const auto found = std::ranges::find(styleFields(), key, &StyleField::key);
    return found == styleFields().end() ? nullptr : &*found;
}

QString styleGroupTitle(StyleGroup group)
{
    static constexpr const char *titles[] = {F("Dates and times"),
                                             F("Letterhead and stamps"),
                                             F("Letter"),
                                             F("Agenda"),
                                             F("Agenda as a sheet"),
                                             F("Supplements"),
                                             F("Minutes: who was there"),
                                             F("Minutes: items"),
                                             F("Minutes: resolutions"),
                                             F("Minutes: end")};
    return QCoreApplication::translate("StyleFields", titles[int(group)]);
}

#undef F

} // namespace moothall
