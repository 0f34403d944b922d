#pragma once

#include "core/domain/latebusiness.h"

namespace moothall {

/// A paper as one edition may know it.
struct PrintedPaper
{
    PaperId id;
    QString title;
    int supplement = 0;    ///< the part that brings it
    bool withheld = false; ///< in this edition a placeholder stands for it
    Grounds grounds;       ///< paragraphs and confidential only; of a restricted paper
};

struct PrintedItem
{
    ItemId id;
    std::optional<ItemId> parent;
    QString number;
    Part part = Part::Public;
    ItemKind kind = ItemKind::Report;
    QString title;
    RichText text;
    QList<int> paragraphs; ///< of an exempt item; of an exclusion: those of what follows
    bool confidential = false;
    bool toFollow = false;
    bool keyDecision = false;
    int supplement = 0;
    Contact author;
    QString portfolio;
    LateReason late;     ///< why it couldn't wait; empty: it came in time
    QString takenBefore; ///< the number of the item above it that was taken after it; empty: in its turn
    QTime takenAt;
    QList<PrintedPaper> papers;
    QList<Declaration> declarations; ///< a sensitive one has no nature
    QList<Motion> motions;           ///< with their votes, without notes on them; in public, of open items only
    std::optional<QString> minuteNumber;
    QString minuteHeading;
    MinuteText minute;
    bool minuted = false;
    bool minuteExempt = false;   ///< it belongs in the exempt minutes; never so in public
    bool minuteWithheld = false; ///< exempt, with no words of its own for the public: the style's stock sentence
};

/// What a document prints of a meeting: only what its edition may hold. Composers take this and nothing else.
struct PrintedMeeting
{
    Edition edition = Edition::Public;
    Authority authority;
    Body body;
    QList<Membership> members;
    Meeting meeting;
    QList<PrintedItem> items;
    QList<Attendance> attendance;
    QList<Supplement> supplements;
    std::optional<Confirmation> confirmation; ///< of these minutes; none: not confirmed yet
    QList<Confirmation> confirmed;            ///< of earlier minutes of this edition, at this meeting
};

/// A meeting without a word of exempt text in it. Made by publicMeeting() alone, so that a function that takes one
/// can't leak.
class PublicMeeting
{
public:
    const PrintedMeeting &operator*() const { return m_printed; }
    const PrintedMeeting *operator->() const { return &m_printed; }

private:
    friend PublicMeeting publicMeeting(const MeetingRecord &);
    explicit PublicMeeting(PrintedMeeting printed) : m_printed(std::move(printed)) {}
    PrintedMeeting m_printed;
};

/// The one door from the register to public documents.
PublicMeeting publicMeeting(const MeetingRecord &record);

/// The same for restricted documents: exempt titles and texts in the places of the public ones, nothing withheld.
PrintedMeeting restrictedMeeting(const MeetingRecord &record);

/// The phrases that must be in no public file: exempt titles and texts, restricted papers' titles, public-interest
/// notes, exempt minutes and corrections of them, motions and actions, sensitive interests – less what the public titles and texts say
/// themselves. A reason for exemption isn't one: notices print it (SI 2012/2089 reg. 5). For the leak check.
QStringList restrictedPhrases(const MeetingRecord &record);

} // namespace moothall
