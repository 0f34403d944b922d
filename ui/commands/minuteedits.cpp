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

constexpr std::array searchedParts{MinutePart::Heading, MinutePart::Narrative, MinutePart::LeadIn, MinutePart::Resolved,
    MinutePart::Reasons, MinutePart::Alternatives};

/// A minute has one heading: it stands with the text that is its item's own.
bool hasHeading(Part audience, const AgendaItem &item)
{
    return audience == item.part;
}

RichText textOfPart(const AgendaItem &item, const Minute &minute, Part audience, MinutePart part)
{
    const MinuteText &text = audience == Part::Public ? minute.open : minute.exempt;
    if (const auto field = fieldOfPart(part))
        return fieldOf(text, *field);
    if (part == MinutePart::LeadIn)
        return RichText::fromPlain(text.leadIn);
    return hasHeading(audience, item) ? RichText::fromPlain(minute.heading) : RichText();
}

void replaceInPart(const AgendaItem &item, Minute &minute, Part audience, MinutePart part, const WordSearch &search,
    const QString &words, std::optional<int> only = {})
{
    const RichText after = replacedIn(textOfPart(item, minute, audience, part), search, words, only);
    MinuteText &text = audience == Part::Public ? minute.open : minute.exempt;
    if (const auto field = fieldOfPart(part))
        setField(text, *field, after);
    else if (part == MinutePart::LeadIn)
        text.leadIn = after.toPlain().simplified();
    else if (hasHeading(audience, item))
        minute.heading = after.toPlain().simplified();
}

QSet<QString> wordsOf(const RichText &text)
{
    static const QRegularExpression gap(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.toPlain().split(gap, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace

std::optional<MinuteField> fieldOfPart(MinutePart part)
{
    switch (part) {
    case MinutePart::Narrative: return MinuteField::Narrative;
    case MinutePart::Resolved: return MinuteField::Resolved;
    case MinutePart::Reasons: return MinuteField::Reasons;
    case MinutePart::Alternatives: return MinuteField::Alternatives;
    case MinutePart::Heading:
    case MinutePart::LeadIn: break;
    }
    return std::nullopt;
}

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
            for (const MinutePart part : searchedParts) {
                const int count = countIn(textOfPart(item, *item.minute, audience, part), search);
                for (int index = 0; index < count; ++index)
                    matches.append({item.id, audience, part, index});
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
    replaceInPart(*item, after, match.audience, match.part, search, words, match.index);
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
        for (const MinutePart part : searchedParts) {
            replaceInPart(item, after, Part::Public, part, search, words);
            if (item.part == Part::Exempt)
                replaceInPart(item, after, Part::Exempt, part, search, words);
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
