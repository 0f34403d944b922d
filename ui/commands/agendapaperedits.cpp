#include "ui/commands/agendaedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/publishededits.h"

#include <algorithm>

namespace moothall {

namespace {

const Paper *paperOf(const AgendaItem *item, PaperId id)
{
    if (!item)
        return nullptr;
    const auto found = std::ranges::find(item->papers, id, &Paper::id);
    return found == item->papers.end() ? nullptr : &*found;
}

PaperPlace placeOf(const AgendaItem &item, PaperId id)
{
    PaperPlace place{item.id, {}};
    for (qsizetype i = 0; i + 1 < item.papers.size(); ++i) {
        if (item.papers.at(i).id == id)
            place.before = item.papers.at(i + 1).id;
    }
    return place;
}

} // namespace

bool AgendaEdits::attachPaper(ItemId item, const Paper &paper, std::optional<PaperId> before)
{
    const AgendaItem *to = m_meeting.item(item);
    if (const PublishedEdits published(m_meeting); to && published.isFrozen(paper, *to)) {
        published.askToSupplement(item, paper);
        return false;
    }
    return to && m_meeting.make(tr("Add a paper to %1").arg(nameOf(*to)),
        steps(std::make_unique<AttachPaperStep>(paper, PaperPlace{item, before})));
}

bool AgendaEdits::changePaper(const Paper &after, const QString &text, int run)
{
    const Paper *before = paperOf(itemOfPaper(m_meeting.record(), after.id), after.id);
    if (!before || *before == after)
        return false;
    return m_meeting.make(text, steps(std::make_unique<UpdatePaperStep>(*before, after)), run);
}

bool AgendaEdits::replacePaper(PaperId id, const PaperVersion &version)
{
    const AgendaItem *item = itemOfPaper(m_meeting.record(), id);
    const Paper *paper = paperOf(item, id);
    if (const PublishedEdits published(m_meeting); paper && published.isFrozen(*paper, *item)) {
        published.askToRevise(*item, *paper, version);
        return false;
    }
    return paper && m_meeting.make(tr("Replace a paper of %1").arg(nameOf(*item)),
        steps(std::make_unique<ReplacePaperStep>(id, paper->version, version)));
}

bool AgendaEdits::movePaper(PaperId id, PaperPlace place)
{
    const AgendaItem *item = itemOfPaper(m_meeting.record(), id);
    if (!item || !m_meeting.item(place.item))
        return false;
    const PaperPlace from = placeOf(*item, id);
    if (from.item == place.item && (from.before == place.before || place.before == id))
        return false;
    if (refusesWithout(*item, id))
        return false;
    Steps made;
    Paper paper = *paperOf(item, id);
    const bool opens = item->part == Part::Exempt && m_meeting.item(place.item)->part == Part::Public;
    if (opens && (!paper.restricted || paper.grounds.isEmpty())) {
        // What an exempt item kept from the public doesn't become public by being dragged elsewhere.
        Paper kept = paper;
        kept.restricted = true;
        kept.grounds = paper.grounds.isEmpty() ? item->grounds : paper.grounds;
        made.push_back(std::make_unique<UpdatePaperStep>(paper, kept));
        paper = kept;
    }
    made.push_back(std::make_unique<MovePaperStep>(paper, from, place));
    return m_meeting.make(tr("Move a paper of %1").arg(nameOf(*item)), std::move(made));
}

bool AgendaEdits::refusesWithout(const AgendaItem &item, PaperId id)
{
    const PublishedEdits published(m_meeting);
    if (!published.isFrozen(*paperOf(&item, id), item))
        return false;
    published.refuse([id](MeetingRecord &record) {
        for (AgendaItem &each : record.items)
            each.papers.removeIf([id](const Paper &paper) { return paper.id == id; });
    });
    return true;
}

bool AgendaEdits::movePaperBy(PaperId id, int step)
{
    const AgendaItem *item = itemOfPaper(m_meeting.record(), id);
    if (!item)
        return false;
    qsizetype at = 0;
    while (item->papers.at(at).id != id)
        ++at;
    const qsizetype to = at + step;
    if (to < 0 || to >= item->papers.size())
        return false;
    const qsizetype before = step > 0 ? to + 1 : to;
    PaperPlace place{item->id, {}};
    if (before < item->papers.size())
        place.before = item->papers.at(before).id;
    return movePaper(id, place);
}

bool AgendaEdits::removePaper(PaperId id)
{
    const AgendaItem *item = itemOfPaper(m_meeting.record(), id);
    if (item && refusesWithout(*item, id))
        return false;
    return item && m_meeting.make(tr("Remove a paper of %1").arg(nameOf(*item)),
        steps(std::make_unique<RemovePaperStep>(id)));
}

bool AgendaEdits::putPapers(const GeneratedPapers &papers)
{
    Steps made;
    for (const GeneratedPaper &put : papers.papers) {
        if (!put.changed)
            continue;
        if (put.was)
            made.push_back(std::make_unique<ReplacePaperStep>(put.paper.id, *put.was, put.paper.version));
        else
            made.push_back(std::make_unique<AttachPaperStep>(put.paper, PaperPlace{put.item, {}}));
    }
    return !made.empty() && m_meeting.make(tr("Put papers of earlier meetings on the agenda"), std::move(made));
}

} // namespace moothall
