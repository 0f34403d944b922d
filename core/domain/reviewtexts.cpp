#include "core/domain/reviewtexts.h"

#include "core/domain/wordchanges.h"

#include <algorithm>
#include <functional>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

using Runs = QList<TextRun>;

QString textOfRuns(const Runs &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

/// The runs of one stretch of a text.
Runs cutRuns(const Runs &runs, qsizetype from, qsizetype length)
{
    Runs cut;
    for (const TextRun &run : runs) {
        const qsizetype start = std::clamp<qsizetype>(from, 0, run.text.size());
        const qsizetype end = std::clamp<qsizetype>(from + length, 0, run.text.size());
        if (end > start) {
            cut.append(run);
            cut.last().text = run.text.sliced(start, end - start);
        }
        from -= run.text.size();
    }
    return cut;
}

/// New words look as what they follow or replace.
Runs reworded(const Runs &runs, const QString &words)
{
    Runs made;
    qsizetype at = 0;
    for (const WordEdit &edit : wordEdits(textOfRuns(runs), words)) {
        made += cutRuns(runs, at, edit.from - at);
        const Runs gone = cutRuns(runs, edit.from, edit.length);
        TextRun like = !gone.isEmpty() ? gone.first() : !made.isEmpty() ? made.last() : TextRun();
        like.text = edit.words;
        if (!like.text.isEmpty())
            made.append(like);
        at = edit.from + edit.length;
    }
    made += cutRuns(runs, at, textOfRuns(runs).size() - at);
    return made;
}

/// Goes through a text's paragraphs in the order of reading.
class ParagraphWalk
{
public:
    QStringList found;
    int wanted = -1;
    QString words;

    void go(QList<RichBlock> &blocks)
    {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            RichBlock &block = blocks[i];
            if (block.kind == RichBlock::Kind::List) {
                for (QList<RichBlock> &entry : block.entries)
                    go(entry);
                block.entries.removeIf([](const auto &entry) { return entry.isEmpty(); });
                if (block.entries.isEmpty())
                    blocks.remove(i--);
            } else if (block.kind == RichBlock::Kind::Table) {
                for (auto &row : block.rows) {
                    for (Runs &cell : row) {
                        if (isWanted(cell))
                            cell = reworded(cell, QString(words).replace(u'\n', u' '));
                    }
                }
            } else if (isWanted(block.runs)) {
                const QList<RichBlock> instead = parted(block);
                blocks.remove(i);
                for (qsizetype n = 0; n < instead.size(); ++n)
                    blocks.insert(i + n, instead[n]);
                i += instead.size() - 1;
            }
        }
    }

private:
    bool isWanted(const Runs &runs)
    {
        found.append(textOfRuns(runs));
        return found.size() - 1 == wanted;
    }

    QList<RichBlock> parted(const RichBlock &block) const
    {
        QList<RichBlock> parts;
        for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.trimmed().isEmpty())
                continue;
            RichBlock part = block;
            part.runs = reworded(block.runs, line);
            parts.append(part);
        }
        return parts;
    }
};

/// Resolutions as one text, each beginning where the one before it ends.
QStringList paragraphsIn(const QList<RichText> &texts)
{
    QStringList all;
    for (const RichText &text : texts)
        all += paragraphsIn(text);
    return all;
}

const MinuteText &minuteTextOf(const Minute &minute, Edition edition)
{
    return edition == Edition::Public || minute.exempt.isEmpty() ? minute.open : minute.exempt;
}

bool usesExemptTitle(const AgendaItem &item, Edition edition)
{
    return edition == Edition::Restricted && !item.exemptTitle.isEmpty();
}

bool usesExemptText(const AgendaItem &item, Edition edition)
{
    return edition == Edition::Restricted && !item.exemptText.isEmpty();
}

QStringList paragraphsOfField(const AgendaItem &item, Edition edition, ReviewField field)
{
    const MinuteText minute = item.minute ? minuteTextOf(*item.minute, edition) : MinuteText();
    const QString title = usesExemptTitle(item, edition) ? item.exemptTitle : item.title;
    switch (field) {
    case ReviewField::Title:
        return {title};
    case ReviewField::Text:
        return paragraphsIn(usesExemptText(item, edition) ? item.exemptText : item.text);
    case ReviewField::Heading:
        return {item.minute && !item.minute->heading.isEmpty() ? item.minute->heading : title};
    case ReviewField::Narrative:
        return paragraphsIn(minute.narrative);
    case ReviewField::Resolved:
        return paragraphsIn(minute.resolved);
    case ReviewField::Reasons:
        return paragraphsIn(minute.reasons);
    case ReviewField::Alternatives:
        return paragraphsIn(minute.alternatives);
    }
    return {};
}

QList<RichText> withResolution(const QList<RichText> &resolved, int at, const QString &words)
{
    QList<RichText> made;
    for (const RichText &text : resolved) {
        const int count = int(paragraphsIn(text).size());
        if (at < 0 || at >= count) {
            made.append(text);
        } else if (text.blocks().size() == 1 &&
                   text.blocks().first().kind != RichBlock::Kind::List) {
            // A paragraph that is parted makes two resolutions.
            const RichText instead = withParagraph(text, at, words);
            for (const RichBlock &block : instead.blocks())
                made.append(RichText({block}));
        } else {
            made.append(withParagraph(text, at, words));
        }
        at -= count;
    }
    made.removeIf([](const RichText &text) { return text.isEmpty(); });
    return made;
}

} // namespace

QStringList paragraphsIn(const RichText &text)
{
    QList<RichBlock> blocks = text.blocks();
    ParagraphWalk walk;
    walk.go(blocks);
    return walk.found;
}

RichText withParagraph(const RichText &text, int at, const QString &words)
{
    QList<RichBlock> blocks = text.blocks();
    ParagraphWalk walk;
    walk.wanted = at;
    walk.words = words;
    walk.go(blocks);
    return RichText(std::move(blocks));
}

QList<ReviewParagraph> reviewParagraphs(const PrintedMeeting &printed, ReviewKind kind,
                                        const MeetingRecord &uids)
{
    QList<ReviewParagraph> all;
    for (const PrintedItem &item : printed.items) {
        const bool isPublic = printed.edition == Edition::Public;
        if (kind == ReviewKind::Minutes && (!item.minuted || (!isPublic && !item.minuteExempt)))
            continue;
        const AgendaItem *known = uids.item(item.id);
        if (!known)
            continue;
        const bool isMinute = kind == ReviewKind::Minutes;
        const QString heading =
            isMinute && !item.minuteHeading.isEmpty() ? item.minuteHeading : item.title;
        const QString number = isMinute ? item.minuteNumber.value_or(QString()) : item.number;
        const auto add = [&](ReviewField field, const QStringList &texts) {
            for (qsizetype at = 0; at < texts.size(); ++at) {
                if (!texts[at].trimmed().isEmpty())
                    all.append({known->uid, number, heading, field, int(at), texts[at]});
            }
        };
        if (!isMinute) {
            add(ReviewField::Title, {item.title});
            add(ReviewField::Text, paragraphsIn(item.text));
            continue;
        }
        // The heading of an exempt item's public minute is the agenda's.
        if (!isPublic || item.part == Part::Public)
            add(ReviewField::Heading, {heading});
        add(ReviewField::Narrative, paragraphsIn(item.minute.narrative));
        add(ReviewField::Resolved, paragraphsIn(item.minute.resolved));
        add(ReviewField::Reasons, paragraphsIn(item.minute.reasons));
        add(ReviewField::Alternatives, paragraphsIn(item.minute.alternatives));
    }
    return all;
}

ReviewPlace reviewPlace(const AgendaItem &item, Edition edition, ReviewField field, int at,
                        const QString &sent)
{
    const QStringList now = paragraphsOfField(item, edition, field);
    if (at >= 0 && at < now.size() && now[at] == sent)
        return {ReviewPlace::State::AsSent, at, sent};
    if (const qsizetype moved = now.indexOf(sent); moved >= 0)
        return {ReviewPlace::State::AsSent, int(moved), sent};
    if (at >= 0 && at < now.size())
        return {ReviewPlace::State::Changed, at, now[at]};
    return {};
}

AgendaItem withWords(const AgendaItem &item, Edition edition, ReviewField field, int at,
                     const QString &words)
{
    AgendaItem after = item;
    if (field == ReviewField::Title) {
        (usesExemptTitle(item, edition) ? after.exemptTitle : after.title) = words.simplified();
        return after;
    }
    if (field == ReviewField::Text) {
        RichText &text = usesExemptText(item, edition) ? after.exemptText : after.text;
        text = withParagraph(text, at, words);
        return after;
    }
    if (!after.minute)
        return after;
    Minute &minute = *after.minute;
    const bool isOpen = edition == Edition::Public || minute.exempt.isEmpty();
    MinuteText &text = isOpen ? minute.open : minute.exempt;
    switch (field) {
    case ReviewField::Heading:
        minute.heading = words.simplified();
        break;
    case ReviewField::Narrative:
        text.narrative = withParagraph(text.narrative, at, words);
        break;
    case ReviewField::Resolved:
        text.resolved = withResolution(text.resolved, at, words);
        break;
    case ReviewField::Reasons:
        text.reasons = withParagraph(text.reasons, at, words);
        break;
    case ReviewField::Alternatives:
        text.alternatives = withParagraph(text.alternatives, at, words);
        break;
    case ReviewField::Title:
    case ReviewField::Text:
        break;
    }
    return after;
}

ProposalOutcome outcomeOf(const AgendaItem &item, Edition edition, const ReturnedRemark &proposal)
{
    ProposalOutcome outcome;
    outcome.place =
        reviewPlace(item, edition, proposal.field, proposal.at.value_or(-1), proposal.sent);
    outcome.words = proposal.words;
    if (outcome.place.state == ReviewPlace::State::Gone) {
        outcome.conflicts = true;
    } else if (outcome.place.now == proposal.words) {
        outcome.isDone = true;
    } else if (outcome.place.state == ReviewPlace::State::Changed) {
        if (const auto merged = mergedWords(proposal.sent, outcome.place.now, proposal.words)) {
            outcome.words = *merged;
            outcome.isDone = *merged == outcome.place.now;
        } else {
            outcome.conflicts = true;
        }
    }
    return outcome;
}

} // namespace moothall
