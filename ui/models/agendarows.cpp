#include "ui/models/agendarows.h"

#include "core/domain/exemption.h"
#include "core/domain/supplements.h"
#include "core/services/packs.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Rows
{
    Q_DECLARE_TR_FUNCTIONS(moothall::AgendaRows)
};

bool isStanding(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Apologies:
    case ItemKind::Declarations:
    case ItemKind::Questions:
    case ItemKind::Minutes:
    case ItemKind::Exclusion:
    case ItemKind::Other:
        return true;
    case ItemKind::Report:
    case ItemKind::Motion:
    case ItemKind::Urgent:
        break;
    }
    return false;
}

QList<RowMark> marksOf(const AgendaItem &item)
{
    QList<RowMark> marks;
    if (item.part == Part::Exempt)
        marks.append({MarkTone::Bad, exemptWords(item.grounds)});
    if (item.toFollow)
        marks.append({MarkTone::Warn, Rows::tr("To follow")});
    if (marks.isEmpty()) {
        const bool complete = std::ranges::all_of(item.papers, [](const Paper &paper) { return paper.version.pages > 0; });
        if (!item.papers.isEmpty() && complete)
            marks.append({MarkTone::Good, Rows::tr("Ready")});
        else if (isStanding(item.kind))
            marks.append({MarkTone::Neutral, Rows::tr("Standing")});
        else if (item.kind == ItemKind::Motion)
            marks.append({MarkTone::Neutral, Rows::tr("Motion")});
        else
            marks.append({MarkTone::Warn, Rows::tr("No report yet")});
    }
    if (item.keyDecision)
        marks.append({MarkTone::Info, Rows::tr("Key decision")});
    return marks;
}

QString pagesOf(std::optional<PageRange> span)
{
    if (!span)
        return {};
    return span->first == span->last ? QString::number(span->first)
                                     : u"%1 – %2"_s.arg(span->first).arg(span->last);
}

/// What was done about the things that a converted document held besides its text.
QStringList madeFromNotes(const QJsonObject &madeFrom)
{
    QStringList notes;
    const QJsonObject marks = madeFrom.value("marks"_L1).toObject();
    if (madeFrom.value("finalText"_L1).toBool())
        notes.append(Rows::tr("final text: %n tracked changes accepted", nullptr, marks.value("changes"_L1).toInt()));
    if (madeFrom.value("unlocked"_L1).toBool())
        notes.append(Rows::tr("opened with its password"));
    if (const int comments = marks.value("comments"_L1).toInt())
        notes.append(comments == 1 ? Rows::tr("1 comment left out") : Rows::tr("%n comments left out", nullptr, comments));
    if (const int linked = marks.value("linked"_L1).toInt())
        notes.append(linked == 1 ? Rows::tr("1 linked picture missing")
                                 : Rows::tr("%n linked pictures missing", nullptr, linked));
    return notes;
}

/// What a paper holds and doesn't show: how much of it, and how it begins.
void addHidden(const QJsonObject &facts, bool isPublic, QStringList &notes, AgendaRow &row)
{
    for (const QJsonValue each : facts.value("hidden"_L1).toArray()) {
        const QString kind = each["kind"_L1].toString();
        const int words = each["words"_L1].toInt();
        constexpr qsizetype shortest = 90;
        QString example = each["example"_L1].toString();
        if (example.size() > shortest)
            example = example.left(shortest) + u'…';
        if (kind == "recognised"_L1) {
            notes.append(Rows::tr("searchable scan"));
        } else if (kind == "boxed"_L1) {
            notes.append(words == 1 ? Rows::tr("1 blacked-out word can still be read: “%1”").arg(example)
                                    : Rows::tr("%n blacked-out words can still be read: “%1”", nullptr, words).arg(example));
            if (isPublic)
                row.marks.append({MarkTone::Bad, Rows::tr("Not for the public pack")});
        } else {
            notes.append(words == 1 ? Rows::tr("1 hidden word: “%1”").arg(example)
                                    : Rows::tr("%n hidden words: “%1”", nullptr, words).arg(example));
            row.marks.append({MarkTone::Warn, Rows::tr("Hidden text")});
        }
    }
}

AgendaRow rowOf(const Paper &paper, const AgendaItem &item, const PackRanges &ranges)
{
    AgendaRow row;
    row.key = {AgendaRow::Kind::Paper, paper.id.value()};
    row.part = item.part;
    row.title = paper.title.isEmpty() ? paper.version.fileName : paper.title;
    QStringList notes;
    if (!paper.title.isEmpty() && paper.title != paper.version.fileName)
        notes.append(paper.version.fileName);
    notes.append(paper.version.pages == 1 ? Rows::tr("1 page") : Rows::tr("%n pages", nullptr, paper.version.pages));
    const QJsonObject facts = QJsonDocument::fromJson(paper.version.facts.toUtf8()).object();
    if (facts.contains("tagged"_L1)) {
        const bool isTagged = facts.value("tagged"_L1).toBool();
        const bool isScan = facts.value("scanPages"_L1).toInt() >= std::max(1, paper.version.pages);
        notes.append(isTagged ? Rows::tr("tagged") : isScan ? Rows::tr("scanned, no text") : Rows::tr("not tagged"));
        if (!isTagged)
            row.marks.append({MarkTone::Warn, Rows::tr("Not accessible")});
        else if (!facts.value("access"_L1)["inPack"_L1]["findings"_L1].toArray().isEmpty())
            row.marks.append({MarkTone::Warn, Rows::tr("Partly accessible")});
    }
    addHidden(facts, item.part == Part::Public && !paper.restricted, notes, row);
    notes += madeFromNotes(facts.value("madeFrom"_L1).toObject());
    row.note = notes.join(u" · "_s);
    if (paper.restricted && item.part == Part::Public)
        row.marks.prepend({MarkTone::Bad, exemptWords(groundsOf(paper, item))});
    const auto span = ranges.papers.constFind(paper.id);
    row.pages = pagesOf(span == ranges.papers.cend() ? std::nullopt : std::optional(*span));
    return row;
}

AgendaRow rowOf(const Taking &taking, Part part)
{
    AgendaRow row;
    row.key = {AgendaRow::Kind::Taking, taking.id};
    row.part = part;
    row.title = taking.file;
    row.failed = !taking.problem.isEmpty();
    row.percent = row.failed ? -1 : taking.percent;
    row.note = row.failed ? taking.problem : taking.step.isEmpty() ? Rows::tr("Taking in…") : taking.step;
    if (taking.asksForFinalText || taking.asksForPassword)
        row.marks.append({MarkTone::Warn, Rows::tr("Not in the pack yet")});
    else if (row.failed)
        row.marks.append({MarkTone::Bad, Rows::tr("Not taken in")});
    else
        row.marks.append({MarkTone::Info, taking.percent < 0 ? Rows::tr("Taking in…")
                                                             : Rows::tr("Taking in… %1 %").arg(taking.percent)});
    return row;
}

AgendaRow rowOf(const AgendaItem &item, const MeetingRecord &record, const PackRanges &ranges,
    const QList<Taking> &takings)
{
    AgendaRow row;
    row.key = {AgendaRow::Kind::Item, item.id.value()};
    row.part = item.part;
    row.number = item.number;
    row.title = item.title;
    row.author = item.author.name;
    row.marks = marksOf(item);
    if (item.supplement > 0)
        row.marks.prepend({MarkTone::Info, supplementTitle(record, item.supplement)});
    if (!item.exemptTitle.isEmpty())
        row.note = Rows::tr("in the exempt pack: %1").arg(item.exemptTitle);
    else if (item.kind == ItemKind::Exclusion) {
        const QList<int> paragraphs = paragraphsExcluded(record.items, item.id);
        if (!paragraphs.isEmpty())
            row.note = (paragraphs.size() == 1 ? Rows::tr("resolution written for paragraph %1")
                                               : Rows::tr("resolution written for paragraphs %1"))
                           .arg(paragraphList(paragraphs));
    }
    QStringList stretches;
    for (const PageRange &span : ranges.items.value(item.id))
        stretches.append(pagesOf(span));
    row.pages = stretches.join(u", "_s);

    for (const Paper &paper : item.papers) {
        for (const Taking &taking : takings) {
            if (taking.item == item.id && taking.before == paper.id)
                row.children.append(rowOf(taking, item.part));
        }
        AgendaRow below = rowOf(paper, item, ranges);
        if (const int part = supplementOf(paper, item); part > item.supplement)
            below.marks.prepend({MarkTone::Info, supplementTitle(record, part)});
        row.children.append(below);
    }
    for (const Taking &taking : takings) {
        const bool isPlaced = std::ranges::any_of(item.papers,
            [&](const Paper &paper) { return taking.before == paper.id; });
        if (taking.item == item.id && !isPlaced)
            row.children.append(rowOf(taking, item.part));
    }
    for (const AgendaItem &each : record.items) {
        if (each.parent == item.id)
            row.children.append(rowOf(each, record, ranges, takings));
    }
    return row;
}

} // namespace

QString exemptWords(const Grounds &grounds)
{
    if (grounds.confidential)
        return Rows::tr("Confidential");
    if (grounds.paragraphs.isEmpty())
        return Rows::tr("Exempt – no ground yet");
    const QString words = grounds.paragraphs.size() == 1 ? Rows::tr("Exempt – paragraph %1")
                                                         : Rows::tr("Exempt – paragraphs %1");
    return words.arg(paragraphList(grounds.paragraphs));
}

QList<AgendaRow> agendaRows(const MeetingRecord &record, const PackRanges &ranges, const QList<Taking> &takings)
{
    AgendaRow one;
    one.key = {AgendaRow::Kind::Section, 1};
    one.title = Rows::tr("Part I – Non-exempt items");
    AgendaRow two;
    two.key = {AgendaRow::Kind::Section, 2};
    two.part = Part::Exempt;
    two.title = Rows::tr("Part II – Exempt items");

    QList<AgendaRow> rows{one};
    QList<AgendaRow> exempt;
    for (const AgendaItem &item : record.items) {
        if (item.parent)
            continue;
        (item.part == Part::Public ? rows : exempt).append(rowOf(item, record, ranges, takings));
    }
    if (rows.size() == 1)
        rows.front().note = Rows::tr("no items yet: Enter adds one");
    if (exempt.isEmpty())
        two.note = Rows::tr("none");
    return rows << two << exempt;
}

} // namespace moothall
