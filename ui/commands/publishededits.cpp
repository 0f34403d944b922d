#include "ui/commands/publishededits.h"

#include "core/base/dates.h"
#include "core/domain/supplements.h"
#include "core/services/packs.h"
#include "core/services/supplements.h"
#include "ui/commands/agendaedits.h"
#include "ui/commands/openmeeting.h"

#include <algorithm>

namespace moothall {

namespace {

void change(MeetingRecord &record, ItemId item, const std::function<void(AgendaItem &)> &how)
{
    for (AgendaItem &each : record.items) {
        if (each.id == item)
            how(each);
    }
}

} // namespace

bool PublishedEdits::isFrozen(const AgendaItem &item) const
{
    const auto published = publishedUpTo(m_meeting.record());
    return published && item.supplement <= *published;
}

bool PublishedEdits::isFrozen(const Paper &paper, const AgendaItem &item) const
{
    const auto published = publishedUpTo(m_meeting.record());
    return published && supplementOf(paper, item) <= *published;
}

void PublishedEdits::refuse(const std::function<void(MeetingRecord &)> &change) const
{
    const MeetingRecord &record = m_meeting.record();
    m_meeting.refuse(
        Error(ErrorCode::Conflict, tr("This is published and stays as it is. %1 Put what is new "
                                      "into %2; what falls away is said at the meeting.")
                                       .arg(movedSentence(numbersMovedBy(record, change)),
                                            supplementTitle(record, openSupplement(record)))));
}

void PublishedEdits::askToSupplement(ItemId item, const Paper &paper) const
{
    ask(
        [=](MeetingRecord &record) {
            change(record, item, [&](AgendaItem &each) { each.papers.append(paper); });
        },
        item, paper);
}

void PublishedEdits::askToRevise(const AgendaItem &item, const Paper &paper,
                                 const PaperVersion &version) const
{
    Paper revised = paper;
    revised.id = {};
    revised.uid.clear();
    revised.version = version;
    const MeetingRecord &record = m_meeting.record();
    const QString day =
        plainDate(m_meeting.session().clock.today(), QLocale(record.authority.language));
    revised.title = tr("%1 (revised %2)", "a paper, a date").arg(paper.title, day);
    if (!paper.publicTitle.isEmpty())
        revised.publicTitle = tr("%1 (revised %2)", "a paper, a date").arg(paper.publicTitle, day);
    ask(
        [=, id = paper.id, at = item.id](MeetingRecord &would) {
            change(would, at, [&](AgendaItem &each) {
                for (Paper &was : each.papers) {
                    if (was.id == id)
                        was.version = version;
                }
            });
        },
        item.id, revised);
}

void PublishedEdits::ask(const std::function<void(MeetingRecord &)> &change, ItemId item,
                         const Paper &late) const
{
    const MeetingRecord &record = m_meeting.record();
    Paper paper = late;
    paper.supplement = openSupplement(record);
    const QString where = supplementTitle(record, paper.supplement);
    m_meeting.ask(
        tr("This agenda is published, so its pages keep their numbers. %1 “%2” can come in %3.")
            .arg(movedSentence(numbersMovedBy(record, change)), paper.title, where),
        tr("Put it into %1").arg(where),
        [&meeting = m_meeting, item, paper] { AgendaEdits(meeting).attachPaper(item, paper); });
}

void moveInRecord(MeetingRecord &record, ItemId item, const ItemPlace &place)
{
    const auto belongs = [&](const AgendaItem &each) {
        return each.id == item || each.parent == item;
    };
    QList<AgendaItem> moved;
    std::ranges::copy_if(record.items, std::back_inserter(moved), belongs);
    if (moved.isEmpty())
        return;
    record.items.removeIf(belongs);
    moved.first().parent = place.parent;
    qsizetype at = record.items.size();
    for (qsizetype i = 0; i < record.items.size(); ++i) {
        if (place.before && record.items[i].id == *place.before) {
            at = i;
            break;
        }
        if (!place.before && place.parent &&
            (record.items[i].id == *place.parent || record.items[i].parent == place.parent))
            at = i + 1;
    }
    for (qsizetype i = 0; i < moved.size(); ++i)
        record.items.insert(at + i, moved[i]);
}

} // namespace moothall
