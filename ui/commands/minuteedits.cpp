#include "ui/commands/minuteedits.h"

#include "core/services/proceedings.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/recordsteps.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fields{MinuteField::Narrative, MinuteField::Resolved, MinuteField::Reasons,
    MinuteField::Alternatives};

QSet<QString> wordsOf(const RichText &text)
{
    static const QRegularExpression gap(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.toPlain().split(gap, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace

QString draftField(Part audience, MinuteField field)
{
    const QString who = audience == Part::Public ? u"open"_s : u"exempt"_s;
    switch (field) {
    case MinuteField::Narrative:
        return who + u"/narrative"_s;
    case MinuteField::Resolved:
        return who + u"/resolved"_s;
    case MinuteField::Reasons:
        return who + u"/reasons"_s;
    case MinuteField::Alternatives:
        return who + u"/alternatives"_s;
    }
    return {};
}

RichText fieldOf(const MinuteText &text, MinuteField field)
{
    switch (field) {
    case MinuteField::Narrative:
        return text.narrative;
    case MinuteField::Reasons:
        return text.reasons;
    case MinuteField::Alternatives:
        return text.alternatives;
    case MinuteField::Resolved:
        break;
    }
    if (text.resolved.isEmpty())
        return {};
    RichBlock list;
    list.kind = RichBlock::Kind::List;
    list.style = ListStyle::Number;
    for (const RichText &each : text.resolved)
        list.entries.append(each.blocks());
    return RichText({list});
}

void setField(MinuteText &text, MinuteField field, const RichText &value)
{
    switch (field) {
    case MinuteField::Narrative:
        text.narrative = value;
        return;
    case MinuteField::Reasons:
        text.reasons = value;
        return;
    case MinuteField::Alternatives:
        text.alternatives = value;
        return;
    case MinuteField::Resolved:
        break;
    }
    // Each entry at the top is a resolution; a paragraph that fell out of the list is one as well.
    text.resolved.clear();
    for (const RichBlock &block : value.blocks()) {
        if (block.kind != RichBlock::Kind::List) {
            text.resolved.append(RichText({block}));
            continue;
        }
        for (const QList<RichBlock> &entry : block.entries)
            text.resolved.append(RichText(entry));
    }
}

Minute MinuteEdits::minuteOf(ItemId item) const
{
    const AgendaItem *of = m_meeting.item(item);
    return of && of->minute ? *of->minute : Minute();
}

bool MinuteEdits::save(ItemId item, const Minute &minute)
{
    const AgendaItem *of = m_meeting.item(item);
    if (!of)
        return false;
    const bool isEmpty = minute.open.isEmpty() && minute.exempt.isEmpty() && minute.heading.isEmpty()
        && minute.number.isEmpty() && minute.open.leadIn.isEmpty() && minute.exempt.leadIn.isEmpty();
    const std::optional<Minute> after = isEmpty ? std::nullopt : std::optional(minute);
    if (after == of->minute)
        return false;
    const QString text = of->number.isEmpty() ? tr("Minute the item") : tr("Minute item %1").arg(of->number);
    return m_meeting.make(text, steps(std::make_unique<MinuteStep>(item, of->minute, after)));
}

QList<MinuteMatch> matchesIn(const MeetingRecord &record, const WordSearch &search)
{
    QList<MinuteMatch> matches;
    for (const AgendaItem &item : record.items) {
        if (!item.minute)
            continue;
        for (const Part audience : {Part::Exempt, Part::Public}) {
            if (audience == Part::Exempt && item.part != Part::Exempt)
                continue;
            const MinuteText &text = audience == Part::Public ? item.minute->open : item.minute->exempt;
            for (const MinuteField field : fields) {
                const int count = countIn(fieldOf(text, field), search);
                for (int index = 0; index < count; ++index)
                    matches.append({item.id, audience, field, index});
            }
        }
    }
    return matches;
}

int MinuteEdits::replace(const MinuteMatch &match, const WordSearch &search, const QString &words)
{
    const AgendaItem *item = m_meeting.item(match.item);
    if (!item || !item->minute)
        return 0;
    Minute after = *item->minute;
    MinuteText &text = match.audience == Part::Public ? after.open : after.exempt;
    setField(text, match.field, replacedIn(fieldOf(text, match.field), search, words, match.index));
    return save(match.item, after) ? 1 : 0;
}

int MinuteEdits::replaceAll(const WordSearch &search, const QString &words)
{
    const QList<MinuteMatch> matches = matchesIn(m_meeting.record(), search);
    Steps made;
    for (const AgendaItem &item : m_meeting.record().items) {
        if (std::ranges::find(matches, item.id, &MinuteMatch::item) == matches.end())
            continue;
        Minute after = *item.minute;
        for (const MinuteField field : fields) {
            setField(after.open, field, replacedIn(fieldOf(after.open, field), search, words));
            if (item.part == Part::Exempt)
                setField(after.exempt, field, replacedIn(fieldOf(after.exempt, field), search, words));
        }
        if (after != *item.minute)
            made.push_back(std::make_unique<MinuteStep>(item.id, item.minute, after));
    }
    if (made.empty())
        return 0;
    return m_meeting.make(tr("Replace “%1”").arg(search.words), std::move(made)) ? int(matches.size()) : 0;
}

MinuteEdits::Recovered MinuteEdits::recover()
{
    Recovered recovered;
    const auto left = drafts(m_meeting.session(), m_meeting.id());
    if (!left) {
        m_meeting.refuse(left.error());
        return recovered;
    }
    QMap<qint64, QList<Draft>> ofItems;
    for (const Draft &draft : *left)
        ofItems[draft.item.value()].append(draft);
    Steps made;
    for (const QList<Draft> &ofItem : std::as_const(ofItems)) {
        const ItemId id = ofItem.first().item;
        const AgendaItem *item = m_meeting.item(id);
        const Minute before = minuteOf(id);
        Minute after = before;
        bool conflicts = false;
        for (const Draft &draft : ofItem) {
            for (const Part audience : {Part::Public, Part::Exempt}) {
                for (const MinuteField field : fields) {
                    if (draft.field != draftField(audience, field))
                        continue;
                    MinuteText &text = audience == Part::Public ? after.open : after.exempt;
                    conflicts = conflicts || !wordsOf(draft.text).contains(wordsOf(fieldOf(text, field)));
                    setField(text, field, draft.text);
                }
            }
        }
        if (!item || after == before) {
            for (const Draft &draft : ofItem)
                (void)dropDraft(m_meeting.session(), draft.item, draft.field);
            continue;
        }
        recovered.items.append(id);
        recovered.conflicts = recovered.conflicts || conflicts;
        made.push_back(std::make_unique<MinuteStep>(id, item->minute, after));
    }
    if (!made.empty() && !m_meeting.make(tr("Bring back typing"), std::move(made)))
        return {};
    return recovered;
}

} // namespace moothall
