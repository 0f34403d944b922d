#include "core/house/stylefields.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

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
              QT_TRANSLATE_NOOP(
                  "StyleFields",
                  "Times of day, as h.mm ap, h.mmap or HH:mm; empty: as the authority has them")),
        words("weekday_comma"_L1, &Style::weekdayComma, Dates,
              QT_TRANSLATE_NOOP("StyleFields", "Comma after the weekday: “Tuesday, 1 November”")),

        words("public_stamp"_L1, &Style::publicStamp, Letterhead,
              QT_TRANSLATE_NOOP("StyleFields", "Stamp on the public pack")),
        words("restricted_stamp"_L1, &Style::restrictedStamp, Letterhead,
              QT_TRANSLATE_NOOP("StyleFields", "Stamp on the exempt pack")),
        words("public_marking"_L1, &Style::publicMarking, Letterhead,
              QT_TRANSLATE_NOOP("StyleFields", "Marking of public pages")),
        words("restricted_marking"_L1, &Style::restrictedMarking, Letterhead,
              QT_TRANSLATE_NOOP("StyleFields", "Marking of exempt pages")),
        form("email"_L1, &Style::email, Letterhead, QT_TRANSLATE_NOOP("StyleFields", "E-mail line"),
             QT_TRANSLATE_NOOP("StyleFields", "address")),
        form("direct_dial"_L1, &Style::directDial, Letterhead,
             QT_TRANSLATE_NOOP("StyleFields", "Telephone line"),
             QT_TRANSLATE_NOOP("StyleFields", "number")),
        form("ask_for"_L1, &Style::askFor, Letterhead,
             QT_TRANSLATE_NOOP("StyleFields", "Whom to ask for"),
             QT_TRANSLATE_NOOP("StyleFields", "name")),
        words("ask_for_bodies"_L1, &Style::askForBodies, Letterhead,
              QT_TRANSLATE_NOOP("StyleFields", "Bodies whose letterhead says whom to ask for")),

        form("addressee"_L1, &Style::addressee, Letter,
             QT_TRANSLATE_NOOP("StyleFields", "To whom the letter goes"),
             QT_TRANSLATE_NOOP("StyleFields", "body")),
        words("salutation"_L1, &Style::salutation, Letter,
              QT_TRANSLATE_NOOP("StyleFields", "Salutation")),
        sentence("invitation"_L1, &Style::invitation, Letter,
                 QT_TRANSLATE_NOOP("StyleFields", "How members are invited"),
                 QT_TRANSLATE_NOOP("StyleFields", "body|time|date|place")),
        sentence("summons"_L1, &Style::summons, Letter,
                 QT_TRANSLATE_NOOP("StyleFields", "How full council is summoned"),
                 QT_TRANSLATE_NOOP("StyleFields", "body|time|date|place")),
        words("closing"_L1, &Style::closing, Letter,
              QT_TRANSLATE_NOOP("StyleFields", "Close of the letter")),

        words("agenda_heading"_L1, &Style::agendaHeading, Agenda,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of the agenda")),
        words("part_one_heading"_L1, &Style::partOneHeading, Agenda,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of the public part")),
        words("part_one_bodies"_L1, &Style::partOneBodies, Agenda,
              QT_TRANSLATE_NOOP("StyleFields", "Bodies whose agenda prints that heading")),
        words("part_two_heading"_L1, &Style::partTwoHeading, Agenda,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of the exempt part")),
        words("no_items"_L1, &Style::noItems, Agenda,
              QT_TRANSLATE_NOOP("StyleFields", "Where there are no items")),
        form("pages"_L1, &Style::pages, Agenda,
             QT_TRANSLATE_NOOP("StyleFields", "Pages of an item"),
             QT_TRANSLATE_NOOP("StyleFields", "first page|last page")),
        form("page"_L1, &Style::page, Agenda,
             QT_TRANSLATE_NOOP("StyleFields", "The page of an item that has one"),
             QT_TRANSLATE_NOOP("StyleFields", "page")),
        words("to_follow"_L1, &Style::toFollow, Agenda,
              QT_TRANSLATE_NOOP("StyleFields", "A report that comes later")),
        form("exclusion"_L1, &Style::exclusion, Agenda,
             QT_TRANSLATE_NOOP("StyleFields", "Around the resolution that excludes the public"),
             QT_TRANSLATE_NOOP("StyleFields", "resolution")),
        form("in_public_pack"_L1, &Style::inPublicPack, Agenda,
             QT_TRANSLATE_NOOP("StyleFields", "The pages of an item in the public pack"),
             QT_TRANSLATE_NOOP("StyleFields", "pages")),

        words("agenda_sheet"_L1, &Style::agendaSheet, Sheet,
              QT_TRANSLATE_NOOP(
                  "StyleFields",
                  "The agenda is a sheet with a table of items, not a letter with a list")),
        words("sheet_title"_L1, &Style::sheetTitle, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "Title above the body’s name")),
        words("sheet_when"_L1, &Style::sheetWhen, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "When and where"),
              QT_TRANSLATE_NOOP("StyleFields", "date|time|place")),
        words("notices"_L1, &Style::notices, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "Notices to members and the public")),
        words("notices_own_page"_L1, &Style::noticesOwnPage, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "The notices have a page of their own")),
        words("membership_heading"_L1, &Style::membershipHeading, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of the members; empty: they aren’t listed"),
              QT_TRANSLATE_NOOP("StyleFields", "body")),
        words("members_label"_L1, &Style::membersLabel, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "Before the members’ names")),
        words("chair_role"_L1, &Style::chairRole, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "What the chair is called")),
        words("vice_chair_role"_L1, &Style::viceChairRole, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "What the vice-chair is called")),
        words("item_column"_L1, &Style::itemColumn, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "Column of item numbers")),
        words("subject_column"_L1, &Style::subjectColumn, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "Column of items")),
        words("page_column"_L1, &Style::pageColumn, Sheet,
              QT_TRANSLATE_NOOP("StyleFields", "Column of pages")),
        form("produced_by"_L1, &Style::producedBy, Sheet,
             QT_TRANSLATE_NOOP("StyleFields", "Who published it"),
             QT_TRANSLATE_NOOP("StyleFields", "proper officer, authority, address")),
        form("further_information"_L1, &Style::furtherInformation, Sheet,
             QT_TRANSLATE_NOOP("StyleFields", "Where to ask for more"),
             QT_TRANSLATE_NOOP("StyleFields", "contact")),
        form("date_of_issue"_L1, &Style::dateOfIssue, Sheet,
             QT_TRANSLATE_NOOP("StyleFields", "Date of issue"),
             QT_TRANSLATE_NOOP("StyleFields", "date")),
    };
}

QList<StyleField> supplementFields()
{
    using enum StyleGroup;
    return {
        words("supplement_name"_L1, &Style::supplementName, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "What a supplement is called")),
        words("supplement_names"_L1, &Style::supplementNames, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "Names to choose from, one a line")),
        sentence("supplement_letter"_L1, &Style::supplementLetter, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "Its letter"),
                 QT_TRANSLATE_NOOP("StyleFields", "body|time|date|place")),
        sentence("supplement_numbers_on"_L1, &Style::supplementNumbersOn, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "Where its page numbers run on")),
        sentence("supplement_restarts"_L1, &Style::supplementRestarts, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "Where its page numbers begin again")),
        fullForm("urgent_items"_L1, &Style::urgentItems, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "Why an item was added"),
                 QT_TRANSLATE_NOOP("StyleFields", "who decided|reason")),
        fullForm("urgent_on_agenda"_L1, &Style::urgentOnAgenda, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "The same of one item"),
                 QT_TRANSLATE_NOOP("StyleFields", "who decided|reason")),
        words("the_chair"_L1, &Style::theChair, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "Who decided where nobody is named")),
        fullForm("beside_summons"_L1, &Style::besideSummons, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "Business that a summons didn’t hold"),
                 QT_TRANSLATE_NOOP("StyleFields", "reason")),
        fullForm("added_late"_L1, &Style::addedLate, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "Business that came after the agenda"),
                 QT_TRANSLATE_NOOP("StyleFields", "reason")),
        fullForm("late_reason"_L1, &Style::lateReason, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "Why papers come late"),
                 QT_TRANSLATE_NOOP("StyleFields", "reason")),
        form("late_decided_by"_L1, &Style::lateDecidedBy, Supplements,
             QT_TRANSLATE_NOOP("StyleFields", "Who agreed to that"),
             QT_TRANSLATE_NOOP("StyleFields", "name")),
        form("available_from"_L1, &Style::availableFrom, Supplements,
             QT_TRANSLATE_NOOP("StyleFields", "Since when they could be read"),
             QT_TRANSLATE_NOOP("StyleFields", "time|date")),
        form("as_of_heading"_L1, &Style::asOfHeading, Supplements,
             QT_TRANSLATE_NOOP("StyleFields", "Heading of a pack as of a day"),
             QT_TRANSLATE_NOOP("StyleFields", "date")),
        fullForm("as_of_letter"_L1, &Style::asOfLetter, Supplements,
                 QT_TRANSLATE_NOOP("StyleFields", "What such a pack holds"),
                 QT_TRANSLATE_NOOP("StyleFields", "date of publication")),
        words("new_heading"_L1, &Style::newHeading, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of what is new")),
        words("new_item"_L1, &Style::newItem, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "Its column of items")),
        words("new_paper"_L1, &Style::newPaper, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "Its column of papers")),
        words("new_pages"_L1, &Style::newPages, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "Its column of pages")),
        words("new_in"_L1, &Style::newIn, Supplements,
              QT_TRANSLATE_NOOP("StyleFields", "Its column of supplements")),
        form("brought_by"_L1, &Style::broughtBy, Supplements,
             QT_TRANSLATE_NOOP("StyleFields", "Which supplement brought it"),
             QT_TRANSLATE_NOOP("StyleFields", "supplement|date")),
    };
}

QList<StyleField> minutesFields()
{
    using enum StyleGroup;
    return {
        sentence("minutes_lead_in"_L1, &Style::minutesLeadIn, MinutesHead,
                 QT_TRANSLATE_NOOP("StyleFields", "How the minutes begin"),
                 QT_TRANSLATE_NOOP("StyleFields", "body|date|place|time")),
        sentence("exempt_minutes_lead_in"_L1, &Style::exemptMinutesLeadIn, MinutesHead,
                 QT_TRANSLATE_NOOP("StyleFields", "How exempt minutes begin"),
                 QT_TRANSLATE_NOOP("StyleFields", "body|date|place|time")),
        words("minutes_sheet"_L1, &Style::minutesSheet, MinutesHead,
              QT_TRANSLATE_NOOP("StyleFields", "Who was there is a table, not sentences")),
        words("present_label"_L1, &Style::presentLabel, MinutesHead,
              QT_TRANSLATE_NOOP("StyleFields", "Table: members present"),
              QT_TRANSLATE_NOOP("StyleFields", "body")),
        words("remote_label"_L1, &Style::remoteLabel, MinutesHead,
              QT_TRANSLATE_NOOP("StyleFields", "Table: remotely")),
        words("apologies_label"_L1, &Style::apologiesLabel, MinutesHead,
              QT_TRANSLATE_NOOP("StyleFields", "Table: apologies")),
        words("others_label"_L1, &Style::othersLabel, MinutesHead,
              QT_TRANSLATE_NOOP("StyleFields", "Table: others")),
        words("officers_label"_L1, &Style::officersLabel, MinutesHead,
              QT_TRANSLATE_NOOP("StyleFields", "Table: officers")),
        form("member_list"_L1, &Style::memberList, MinutesHead,
             QT_TRANSLATE_NOOP("StyleFields", "Table: around councillors’ names"),
             QT_TRANSLATE_NOOP("StyleFields", "names")),
        form("officer_form"_L1, &Style::officerForm, MinutesHead,
             QT_TRANSLATE_NOOP("StyleFields", "Table: an officer"),
             QT_TRANSLATE_NOOP("StyleFields", "name|post")),
        words("present_heading"_L1, &Style::presentHeading, MinutesHead,
              QT_TRANSLATE_NOOP("StyleFields", "Sentences: heading of those present")),
        form("in_the_chair"_L1, &Style::inTheChair, MinutesHead,
             QT_TRANSLATE_NOOP("StyleFields", "Who was in the chair"),
             QT_TRANSLATE_NOOP("StyleFields", "name")),
        form("apologies"_L1, &Style::apologies, MinutesHead,
             QT_TRANSLATE_NOOP("StyleFields", "Sentences: apologies"),
             QT_TRANSLATE_NOOP("StyleFields", "names")),
        form("officers_present"_L1, &Style::officersPresent, MinutesHead,
             QT_TRANSLATE_NOOP("StyleFields", "Sentences: officers"),
             QT_TRANSLATE_NOOP("StyleFields", "names")),
        form("also_in_attendance"_L1, &Style::alsoInAttendance, MinutesHead,
             QT_TRANSLATE_NOOP("StyleFields", "Sentences: others"),
             QT_TRANSLATE_NOOP("StyleFields", "names")),
        form("attending_remotely"_L1, &Style::attendingRemotely, MinutesHead,
             QT_TRANSLATE_NOOP("StyleFields", "Sentences: remotely"),
             QT_TRANSLATE_NOOP("StyleFields", "names")),

        words("capital_headings"_L1, &Style::capitalHeadings, Minutes,
              QT_TRANSLATE_NOOP("StyleFields", "Headings of minutes in capitals")),
        words("unnumbered_minutes"_L1, &Style::unnumberedMinutes, Minutes,
              QT_TRANSLATE_NOOP("StyleFields", "Kinds of item whose minute bears no number")),
        words("no_declarations"_L1, &Style::noDeclarations, Minutes,
              QT_TRANSLATE_NOOP("StyleFields", "Where no interest was declared")),
        words("no_declarations_scrutiny"_L1, &Style::noDeclarationsScrutiny, Minutes,
              QT_TRANSLATE_NOOP("StyleFields", "The same in scrutiny; empty: as everywhere")),
        form("interrupted"_L1, &Style::interrupted, Minutes,
             QT_TRANSLATE_NOOP("StyleFields", "An adjournment"),
             QT_TRANSLATE_NOOP("StyleFields", "adjourned at|resumed at")),
        fullForm("urgent_item"_L1, &Style::urgentItem, Minutes,
                 QT_TRANSLATE_NOOP("StyleFields", "An urgent item"),
                 QT_TRANSLATE_NOOP("StyleFields", "who decided|reason")),
        form("taken_before"_L1, &Style::takenBefore, Minutes,
             QT_TRANSLATE_NOOP("StyleFields", "An item out of its turn"),
             QT_TRANSLATE_NOOP("StyleFields", "item")),
        sentence("withheld_minute"_L1, &Style::withheldMinute, Minutes,
                 QT_TRANSLATE_NOOP("StyleFields", "In the place of an exempt minute")),

        words("resolved_lead_in"_L1, &Style::resolvedLeadIn, Decisions,
              QT_TRANSLATE_NOOP("StyleFields", "Before resolutions")),
        words("resolved_heading"_L1, &Style::resolvedHeading, Decisions,
              QT_TRANSLATE_NOOP("StyleFields", "It is a heading of its own")),
        words("unanimous_vote"_L1, &Style::unanimousVote, Decisions,
              QT_TRANSLATE_NOOP("StyleFields",
                                "Before what all resolved; empty: the outcome is a sentence")),
        form("resolution_number"_L1, &Style::resolutionNumber, Decisions,
             QT_TRANSLATE_NOOP("StyleFields", "Number of a resolution"),
             QT_TRANSLATE_NOOP("StyleFields", "number")),
        form("inline_number"_L1, &Style::inlineNumber, Decisions,
             QT_TRANSLATE_NOOP("StyleFields", "Number within a sentence"),
             QT_TRANSLATE_NOOP("StyleFields", "number")),
        words("reasons_heading"_L1, &Style::reasonsHeading, Decisions,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of the reasons")),
        words("alternatives_heading"_L1, &Style::alternativesHeading, Decisions,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of the options rejected")),

        sentence("confirmed_minutes"_L1, &Style::confirmedMinutes, Decisions,
                 QT_TRANSLATE_NOOP("StyleFields", "How earlier minutes are confirmed"),
                 QT_TRANSLATE_NOOP("StyleFields", "body|date|chair")),
        sentence("corrected_minutes"_L1, &Style::correctedMinutes, Decisions,
                 QT_TRANSLATE_NOOP("StyleFields", "The same with corrections, which follow"),
                 QT_TRANSLATE_NOOP("StyleFields", "body|date|chair")),
        form("correction_place"_L1, &Style::correctionPlace, Decisions,
             QT_TRANSLATE_NOOP("StyleFields", "A correction of a minute"),
             QT_TRANSLATE_NOOP("StyleFields", "number|correction")),
        form("correction_words"_L1, &Style::correctionWords, Decisions,
             QT_TRANSLATE_NOOP("StyleFields", "Words that take the place of others"),
             QT_TRANSLATE_NOOP("StyleFields", "wrong words|right words")),
        form("correction_left_out"_L1, &Style::correctionLeftOut, Decisions,
             QT_TRANSLATE_NOOP("StyleFields", "Words that are left out"),
             QT_TRANSLATE_NOOP("StyleFields", "words")),

        form("finished"_L1, &Style::finished, End, QT_TRANSLATE_NOOP("StyleFields", "Closing line"),
             QT_TRANSLATE_NOOP("StyleFields", "time")),
        words(
            "signature"_L1, &Style::signature, End,
            QT_TRANSLATE_NOOP("StyleFields", "Beneath the line for the signature; empty: no line")),
        words("corrections_heading"_L1, &Style::correctionsHeading, End,
              QT_TRANSLATE_NOOP("StyleFields", "Heading of how the minutes were confirmed")),
        fullForm("confirmed_at"_L1, &Style::confirmedAt, End,
                 QT_TRANSLATE_NOOP("StyleFields", "Once they are confirmed"),
                 QT_TRANSLATE_NOOP("StyleFields", "date")),
        fullForm("corrected_at"_L1, &Style::correctedAt, End,
                 QT_TRANSLATE_NOOP("StyleFields",
                                   "Once they are confirmed with corrections, which follow"),
                 QT_TRANSLATE_NOOP("StyleFields", "date")),
        form("signed_by"_L1, &Style::signedBy, End,
             QT_TRANSLATE_NOOP("StyleFields", "Once they are signed"),
             QT_TRANSLATE_NOOP("StyleFields", "name|date")),
        words("sign_here"_L1, &Style::signHere, End,
              QT_TRANSLATE_NOOP(
                  "StyleFields",
                  "Beneath the line on a copy to be signed, where the line above has no words"),
              QT_TRANSLATE_NOOP("StyleFields", "chair")),
        words("signed_on"_L1, &Style::signedOn, End,
              QT_TRANSLATE_NOOP("StyleFields", "Beneath the line for its date")),
        form("leaf"_L1, &Style::leaf, End, QT_TRANSLATE_NOOP("StyleFields", "Foot of its leaves"),
             QT_TRANSLATE_NOOP("StyleFields", "number")),
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
    static constexpr const char *titles[] = {
        QT_TRANSLATE_NOOP("StyleFields", "Dates and times"),
        QT_TRANSLATE_NOOP("StyleFields", "Letterhead and stamps"),
        QT_TRANSLATE_NOOP("StyleFields", "Letter"),
        QT_TRANSLATE_NOOP("StyleFields", "Agenda"),
        QT_TRANSLATE_NOOP("StyleFields", "Agenda as a sheet"),
        QT_TRANSLATE_NOOP("StyleFields", "Supplements"),
        QT_TRANSLATE_NOOP("StyleFields", "Minutes: who was there"),
        QT_TRANSLATE_NOOP("StyleFields", "Minutes: items"),
        QT_TRANSLATE_NOOP("StyleFields", "Minutes: resolutions"),
        QT_TRANSLATE_NOOP("StyleFields", "Minutes: end")};
    return QCoreApplication::translate("StyleFields", titles[int(group)]);
}

} // namespace moothall
