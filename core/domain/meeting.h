#pragma once

#include "core/domain/confirmation.h"
#include "core/domain/people.h"

#include <QDateTime>

namespace moothall {

/// Why something may be kept from the public (LGA 1972 s.100A, Sch. 12A and their sisters).
struct Grounds
{
    QList<int> paragraphs;     ///< of the nation's Act, ascending
    bool confidential = false; ///< confidential information (s.100A(2)-(3)): stands in the place of paragraphs
    QString reason;
    QString publicInterest;    ///< why keeping it back outweighs disclosure (Sch. 12A para. 10)

    bool isEmpty() const { return paragraphs.isEmpty() && !confidential; }
    friend bool operator==(const Grounds &, const Grounds &) = default;
};

/// One immutable version of a paper: the bytes as they came, known by their SHA-256.
struct PaperVersion
{
    PaperVersionId id;
    QString sha256;
    QString fileName; ///< as it came
    qint64 bytes = 0;
    int pages = 0;
    QString facts;    ///< what inspection found, JSON, opaque here
    QDateTime taken;  ///< UTC

    friend bool operator==(const PaperVersion &, const PaperVersion &) = default;
};

/// A paper of an item: a report, an appendix.
struct Paper
{
    PaperId id;
    QString uid;
    QString title;       ///< printed in public where the paper is public
    QString publicTitle; ///< printed instead of a restricted paper's title in public documents; empty: "Restricted document"
    bool restricted = false;
    Grounds grounds;     ///< empty on a restricted paper: its item's
    PaperVersion version; ///< the current one
    int supplement = 0;   ///< the supplement that brings it to an item published before; 0: it comes with its item

    friend bool operator==(const Paper &, const Paper &) = default;
};

/// When somebody was there, or a meeting sat. London wall time.
struct Period
{
    QTime from;
    QTime to; ///< invalid while it lasts

    friend bool operator==(const Period &, const Period &) = default;
};

struct Declaration
{
    DeclarationId id;
    PersonId person;
    QString personName;
    InterestKind kind = InterestKind::OtherRegistrable;
    QString nature;
    QString dispensation;
    bool sensitive = false; ///< the nature isn't printed (LA 2011 s.32)
    bool leftRoom = false;
    QTime leftAt = {};      ///< when they withdrew, London wall time; invalid while not known
    QTime returnedAt = {};  ///< invalid where they stayed away, or while not known

    friend bool operator==(const Declaration &, const Declaration &) = default;
};

struct RecordedVote
{
    PersonId person;
    QString personName;
    Ballot ballot = Ballot::For;
    bool notEntitled = false; ///< the officer saw it and recorded it; it was no vote (voting.h)

    friend bool operator==(const RecordedVote &, const RecordedVote &) = default;
};

struct Motion
{
    MotionId id;
    QString text;
    QString mover;
    QString seconder;
    std::optional<int> amends; ///< index within the item's motions
    std::optional<int> votesFor;
    std::optional<int> votesAgainst;
    std::optional<int> abstentions;
    std::optional<int> notVoting;   ///< present and entitled, but in none of the counts
    std::optional<Ballot> casting;  ///< the second vote of who presides, For or Against; not in the counts
    QList<RecordedVote> recorded;   ///< a vote by name: everybody's
    QList<RecordedVote> requested;  ///< after a show of hands: members who asked that their own vote be recorded
    bool asRecommended = false;     ///< moves the report's recommendations as they stand
    QTime at = {};                  ///< when it was put to the vote, London wall time; invalid while not known
    QString difference;             ///< why counts and those entitled don't agree; kept, never printed
    std::optional<MotionOutcome> outcome;

    friend bool operator==(const Motion &, const Motion &) = default;
};

struct Action
{
    ActionId id;
    QString text;
    QString owner;
    std::optional<QDate> due;
    bool done = false;

    friend bool operator==(const Action &, const Action &) = default;
};

/// What the minutes print for an item, in one audience's words.
struct MinuteText
{
    RichText narrative;
    QString leadIn;        ///< empty: the house style's ("RESOLVED to:")
    QList<RichText> resolved; ///< without numbers, "; and" or a final stop, which the style adds
    RichText reasons;
    RichText alternatives;

    bool isEmpty() const
    {
        return narrative.isEmpty() && resolved.isEmpty() && reasons.isEmpty() && alternatives.isEmpty();
    }
    friend bool operator==(const MinuteText &, const MinuteText &) = default;
};

/// The minute of an item. Which text is whose follows the register's own apartness: `open` is for everybody;
/// `exempt` is only in the exempt minutes.
struct Minute
{
    MinuteId id;
    QString uid;
    QString number;      ///< "93/24"; empty until given
    bool numberFixed = false;
    QString heading;     ///< empty: from the item's title
    MinuteText open;     ///< of an exempt item: what the public minutes print; empty: the style's stock sentence
    MinuteText exempt;

    friend bool operator==(const Minute &, const Minute &) = default;
};

/// An item of business. `title` and `text` are public; `exemptTitle` and `exemptText` appear in restricted documents
/// only, where they take the place of the public ones if they are there.
struct AgendaItem
{
    ItemId id;
    QString uid;
    std::optional<ItemId> parent;
    QString number;           ///< as printed: "6", "6a"; computed unless numberFixed
    bool numberFixed = false;
    Part part = Part::Public;
    ItemKind kind = ItemKind::Report;
    QString title;
    RichText text;
    QString exemptTitle;
    RichText exemptText;
    Grounds grounds;
    bool toFollow = false;
    bool keyDecision = false;
    Contact author;
    QString portfolio;
    int supplement = 0;       ///< 0: the main agenda
    QString urgency;          ///< why it couldn't wait: what the chair said (LGA 1972 s.100B(4)(b)); public
    std::optional<int> taken; ///< its place among the items as they were taken, from 1; none: not yet, or as on the agenda
    QTime takenAt = {};       ///< London wall time
    QList<Paper> papers;
    QList<Declaration> declarations;
    QList<Motion> motions;
    QList<Action> actions;
    std::optional<Minute> minute; ///< none: the item isn't minuted

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

struct Attendance
{
    AttendanceId id;
    PersonId person;
    QString personName;
    Capacity capacity = Capacity::Member;
    std::optional<PersonId> substituteFor;
    QString substituteForName;
    QString title; ///< an officer's post at that time
    AttendanceState state = AttendanceState::Present;
    QList<Period> periods;

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

struct Meeting
{
    MeetingId id;
    QString uid;
    BodyId body;
    QDateTime starts; ///< London wall time, Qt::LocalTime spec with no meaning: only date() and time() count
    QDateTime ends;   ///< likewise; invalid while not known
    QString venue;
    QDate agendaDate; ///< the date on the agenda's letter; invalid: the day it is made
    MeetingKind kind = MeetingKind::Ordinary;
    MeetingStage stage = MeetingStage::Planned;
    bool decidesBudget = false; ///< the budget or precept decision meeting: votes are by name (SI 2014/165)
    QList<Period> sittings;     ///< when it really sat, adjournments between; the last open while it sits

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// One file's place in a published pack: what bore which printed numbers.
struct PackFile
{
    ItemId item;
    QString itemNumber;
    std::optional<PaperId> paper;          ///< none where an early register didn't note it
    std::optional<PaperVersionId> version; ///< none: a placeholder
    int firstPage = 0;
    int lastPage = 0;

    friend bool operator==(const PackFile &, const PackFile &) = default;
};

/// What is said of a supplement: late papers and items that follow a published agenda. Printed in public.
struct Supplement
{
    int number = 1;     ///< in its meeting, from 1
    QString name;       ///< "Addendum", "Late papers"; empty: the house style's word
    QDate issued;       ///< the date on its front sheet; invalid: the day it is made
    QString reason;     ///< why it comes late: of an added item the special circumstances (LGA 1972 s.100B(4)(b))
    QString decidedBy;  ///< who is of that opinion: the chair of the meeting
    QDateTime available; ///< when its papers were first open to inspection, London wall time; invalid: not noted

    friend bool operator==(const Supplement &, const Supplement &) = default;
};

/// A pack as it was published: frozen.
struct PublishedPack
{
    PackId id;
    Edition edition = Edition::Public;
    int supplement = 0;
    QString sha256;
    int pages = 0;
    int numberedTo = 0;
    QDateTime published; ///< UTC
    bool duplex = true;
    QList<PackFile> files; ///< in their order

    friend bool operator==(const PublishedPack &, const PublishedPack &) = default;
};

/// Everything the register holds of one meeting, as of one moment. It holds exempt text: what is printed in public
/// is composed from a PublicMeeting (printedmeeting.h), never from this.
struct MeetingRecord
{
    Authority authority;
    Body body;
    QList<Membership> members; ///< of the body on the day of the meeting, chair first, then by sort name
    Meeting meeting;
    QList<AgendaItem> items;   ///< in the order of the agenda; sub-items follow their item
    QList<Attendance> attendance;
    QList<PublishedPack> packs;       ///< by supplement, public before restricted
    QList<Supplement> supplements;    ///< what is said of them, by number; there may be others of which nothing is said
    QList<Confirmation> confirmations; ///< of its own minutes: the public before the exempt ones
    QList<Confirmation> confirmed;     ///< of earlier minutes, at this meeting
    QDate minutesPublished;            ///< the day its public minutes went out with a later agenda; invalid: not yet

    const AgendaItem *item(ItemId id) const;
    friend bool operator==(const MeetingRecord &, const MeetingRecord &) = default;
};

} // namespace moothall
