#pragma once

#include "core/domain/meeting.h"
#include "core/services/agenda.h"
#include "core/services/generatedpapers.h"
#include "ui/commands/papersteps.h"

#include <QCoreApplication>

namespace moothall {

/// What an officer does to an agenda, each as one undo step named after the thing it touches. False where nothing
/// changed: the register refused (told by the meeting) or there was nothing to do.
class AgendaEdits
{
    Q_DECLARE_TR_FUNCTIONS(moothall::AgendaEdits)

public:
    explicit AgendaEdits(OpenMeeting &meeting) : m_meeting(meeting) {}

    /// A new item below another, or at the end of Part I; the run lets its first naming be one step with it.
    std::optional<ItemId> addBelow(std::optional<ItemId> after, int run = 0);
    /// A new sub-item, last of an item's; of a sub-item, below it.
    std::optional<ItemId> addUnder(ItemId above, int run = 0);
    bool rename(ItemId id, const QString &title, int run = 0);
    /// Any own field; `text` names the step.
    bool change(const AgendaItem &after, const QString &text, int run = 0);
    bool setToFollow(ItemId id, bool toFollow);
    bool setKeyDecision(ItemId id, bool keyDecision);
    bool remove(ItemId id);

    /// Moves an item, with its sub-items, into a place; to Part I it loses its grounds. Into Part II only with
    /// makeExempt().
    bool move(ItemId id, ItemPlace place, Part part);
    /// One up (-1) or down (1) among its siblings of the same part.
    bool moveBy(ItemId id, int step);
    /// Makes it a sub-item of the item above it, or an item of its own again.
    bool indent(ItemId id);
    bool outdent(ItemId id);

    /// Moves an item to Part II on these grounds, with its sub-items; where nothing excludes the public yet, an
    /// exclusion item goes before Part II. Where `publicTitle` differs from its title so far, that one is kept for
    /// the exempt pack alone. On an exempt item it changes the grounds and the title.
    bool makeExempt(ItemId id, const Grounds &grounds, const QString &publicTitle = {},
        std::optional<ItemPlace> place = {});
    bool makePublic(ItemId id);

    bool attachPaper(ItemId item, const Paper &paper, std::optional<PaperId> before = {});
    /// With an item that excludes the public at the end of the open part, where there is none.
    bool makePaperExempt(const Paper &after);
    bool changePaper(const Paper &after, const QString &text, int run = 0);
    bool replacePaper(PaperId paper, const PaperVersion &version);
    bool movePaper(PaperId paper, PaperPlace place);
    bool movePaperBy(PaperId paper, int step);
    bool removePaper(PaperId paper);
    /// Papers made of earlier meetings, new or newer, all as one step.
    bool putPapers(const GeneratedPapers &papers);

    /// "item 7", or "the item" where it has no number yet.
    QString nameOf(const AgendaItem &item) const;

private:
    std::optional<ItemId> add(const AgendaItem *like, ItemPlace place, int run);
    /// Named as officers do, to be put before what is exempt.
    static AgendaItem newExclusion();
    /// Whether the paper is published: then it says what its going would have moved.
    bool refusesWithout(const AgendaItem &item, PaperId id);

    OpenMeeting &m_meeting;
};

/// The items at one level, in order.
QList<const AgendaItem *> siblingsOf(const MeetingRecord &record, std::optional<ItemId> parent);
/// The item a paper belongs to, or nullptr.
const AgendaItem *itemOfPaper(const MeetingRecord &record, PaperId paper);
bool excludesPublic(const QList<AgendaItem> &items);
/// The place before the first item of Part II, at the end of Part I.
ItemPlace endOfPartOne(const MeetingRecord &record);

} // namespace moothall
