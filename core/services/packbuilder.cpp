#include "core/services/packbuilder.h"

#include "core/base/language.h"
#include "core/house/bilingualdocument.h"
#include "core/services/languages.h"

#include "core/base/dates.h"
#include "core/base/files.h"
#include "core/domain/exemption.h"
#include "core/domain/supplements.h"
#include "core/pack/splice.h"
#include "core/papers/intake.h"
#include "core/services/packsupport.h"
#include "core/services/sentences.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Whether a paper passes as a part of a PDF/UA file, as far as a machine can tell.
bool isAccessible(const PaperFacts &facts)
{
    return facts.tagged && facts.scanPages == 0 && !facts.language.isEmpty() && facts.access && facts.access->inPack.passes();
}

GeneratedPart partOf(const TypesetDocument &document, const QString &title)
{
    GeneratedPart part{.pdf = document.pdf, .pages = document.pages, .title = title};
    for (const PlacedAnchor &anchor : document.anchors)
        part.anchors.append({anchor.name, anchor.page, anchor.top});
    return part;
}

/// What a file's identifier is made of: the plan as it stands, with the versions in it.
QByteArray bytesOf(const PackPlan &plan, const QList<PackedItem> &items, const MeetingRecord &record)
{
    QByteArray bytes = record.meeting.uid.toUtf8();
    for (qsizetype at = 0; at < plan.items.size(); ++at) {
        bytes += "\n" + plan.items[at].number.toUtf8();
        const QList<PlannedFile> &files = plan.items[at].files;
        for (qsizetype file = 0; file < files.size(); ++file) {
            const PageRange range = files[file].range.value_or(PageRange{});
            bytes += " " + items[at].papers[file]->version.sha256.toUtf8() + "@" + QByteArray::number(range.first) + "-"
                     + QByteArray::number(range.last);
        }
    }
    return bytes + (plan.duplex ? "\nduplex" : "\none-sided");
}

/// What it is told of a published range: as the composers take it.
QList<AgendaRange> rangesOf(const PlannedItem &item)
{
    QList<AgendaRange> ranges;
    for (const PageRange &range : item.ranges())
        ranges.append({range.first, range.last});
    return ranges;
}

/// What makes an edition's identifier its own: each copy is a file of its own too.
QByteArray editionOf(const PackRequest &request)
{
    QByteArray edition = token(request.edition).toUtf8();
    if (request.copy)
        edition += "\ncopy " + QByteArray::number(request.copy->number) + " of " + QByteArray::number(request.copy->outOf) + " for "
                   + request.copy->name.toUtf8();
    if (request.asOf)
        edition += "\nas of " + request.asOf->toString(Qt::ISODate).toUtf8();
    return edition;
}

} // namespace

PackBuilder::PackBuilder(const Session &session, const MeetingRecord &record, const PackRequest &request)
    : m_session(session)
    , m_record(record)
    , m_request(request)
    , m_items(packedItems(record, request))
    , m_plan(planPack(record, request))
    , m_public(publicMeeting(record))
    , m_style(houseStyleOf(record.authority, record.body))
    , m_languages(documentLanguages(session))
    , m_otherTexts(m_languages && m_languages->manner != LanguageManner::One ? otherTexts(session, record) : OtherTexts())
{
    if (request.edition == Edition::Restricted)
        m_restricted = restrictedMeeting(record);
}

const PrintedItem &PackBuilder::printedItem(int index) const
{
    const QList<PrintedItem> &items = m_restricted ? m_restricted->items : m_public->items;
    return *std::ranges::find(items, m_items[index].item->id, &PrintedItem::id);
}

QString PackBuilder::printedTitle(int item, const Paper &paper) const
{
    return std::ranges::find(printedItem(item).papers, paper.id, &PrintedPaper::id)->title;
}

AgendaRanges PackBuilder::ranges() const
{
    AgendaRanges ranges;
    ranges.supplement = m_request.supplement;
    ranges.issued = m_session.clock.today();
    for (qsizetype at = 0; at < m_plan.items.size(); ++at) {
        if (const auto stretches = rangesOf(m_plan.items[at]); !stretches.isEmpty())
            ranges.items.insert(m_items[at].item->id, stretches);
    }
    if (m_record.authority.publicRunsOn && m_restricted) {
        PackRequest open = m_request;
        open.edition = Edition::Public;
        const PackPlan plan = planPack(m_record, open);
        for (qsizetype at = 0; at < plan.items.size(); ++at) {
            if (plan.items[at].range != m_plan.items[at].range)
                ranges.inPublic.insert(m_items[at].item->id, rangesOf(plan.items[at]));
        }
    }
    if (m_request.asOf)
        addWhatIsNew(ranges);
    return ranges;
}

void PackBuilder::addWhatIsNew(AgendaRanges &ranges) const
{
    ranges.asOf = *m_request.asOf;
    ranges.supplement = 0;
    for (const int part : partsOf(m_record, m_request)) {
        ranges.supplement = std::max(ranges.supplement, part);
        const PublishedPack *pack = publishedPack(m_record, m_request.edition, part);
        ranges.published.insert(part, pack->published.toTimeZone(londonZone()).date());
    }
    for (qsizetype at = 0; at < m_plan.items.size(); ++at) {
        for (qsizetype file = 0; file < m_items[at].papers.size(); ++file) {
            const Paper &paper = *m_items[at].papers[file];
            const auto &range = m_plan.items[at].files[file].range;
            if (range && supplementOf(paper, *m_items[at].item) > 0)
                ranges.newPapers.insert(paper.id, {range->first, range->last});
        }
    }
}

Document PackBuilder::agendaOf(const MeetingRecord &record, const AgendaRanges &ranges) const
{
    const HouseStyle style = houseStyleOf(record.authority, record.body);
    return m_restricted ? composeRestrictedAgenda(restrictedMeeting(record), ranges, style)
                        : composeAgenda(publicMeeting(record), ranges, style);
}

Document PackBuilder::agenda(const AgendaRanges &ranges) const
{
    Document document = agendaOf(m_record, ranges);
    if (m_languages && m_otherTexts && m_languages->manner != LanguageManner::One) {
        document = inBothLanguages(document, agendaOf(inOtherLanguage(m_record, *m_otherTexts), ranges), *m_languages,
                                   leftInOwnLanguage(m_record, *m_otherTexts));
    }
    document.made = m_session.clock.nowUtc();
    return document;
}

QString PackBuilder::title() const
{
    const Speaking speaking(m_record.authority.language);
    const QString stamp = m_restricted ? m_style.restrictedStamp : m_style.publicStamp;
    const QString date = plainDate(m_record.meeting.starts.date(), QLocale(m_record.authority.language));
    QString title = u"%1, %2, %3"_s.arg(m_record.body.name, date, stamp);
    if (m_request.asOf)
        title += u", "_s + Packs::tr("as at %1").arg(plainDate(*m_request.asOf, QLocale(m_record.authority.language)));
    else if (m_request.supplement > 0)
        title += u", "_s + supplementTitle(m_record, m_request.supplement);
    return title;
}

QString PackBuilder::frontTitle() const
{
    const Speaking speaking(m_record.authority.language);
    if (m_request.asOf || m_request.supplement == 0)
        return Packs::tr("Agenda");
    return supplementTitle(m_record, m_request.supplement);
}

Result<PaperPart> PackBuilder::paperPart(const PlannedPage &page) const
{
    const Paper &paper = *m_items[page.item].papers[page.file];
    PaperPart part;
    part.title = printedTitle(page.item, paper);
    part.name = part.title.isEmpty() ? paper.version.fileName : part.title;
    const PapersFolder folder(m_session.reg->papersFolder());
    const auto facts = storedFacts(paper.version.sha256, folder);
    if (!facts) {
        if (facts.error().code() == ErrorCode::Cancelled || facts.error().code() == ErrorCode::NoSpace)
            return fail(facts.error());
        return fail(ErrorCode::BadInput, Packs::tr("The paper “%1” of item %2 can't be used: %3")
                                             .arg(part.name, m_items[page.item].item->number, facts.error().sentence()));
    }
    if (m_request.edition == Edition::Public && facts->isBlackedOutOnly()) {
        return fail(ErrorCode::Leak, Packs::tr("The paper “%1” of item %2 can't be in a public pack: what is blacked out in it can "
                                               "still be read. Its row on the agenda says what. Ask for a copy in which it is "
                                               "taken out, or make the paper exempt.")
                                         .arg(part.name, m_items[page.item].item->number));
    }
    part.accessible = isAccessible(*facts);
    part.path = folder.canonicalPath(paper.version.sha256);
    return part;
}

Result<GeneratedPart> PackBuilder::placeholderPart(const PlannedPage &page) const
{
    const Paper &paper = *m_items[page.item].papers[page.file];
    const auto holder = typeset(composePlaceholder(m_public, m_items[page.item].item->id, paper.id));
    if (!holder)
        return fail(holder.error());
    return partOf(*holder, printedTitle(page.item, paper));
}

PackSources PackBuilder::frame() const
{
    PackSources frame;
    frame.title = title();
    frame.author = m_record.authority.name;
    frame.language = m_record.authority.language;
    frame.made = m_session.clock.nowUtc();
    frame.fileId = packFileId(m_session.reg->secret(), editionOf(m_request), bytesOf(m_plan, m_items, m_record));
    frame.claimPdfUa = true;
    if (m_request.copy) {
        frame.mark = Packs::tr("Copy %1 of %2: %3", "two numbers, a name").arg(m_request.copy->number).arg(m_request.copy->outOf)
                         .arg(m_request.copy->name);
    }
    return frame;
}

/// Errors: BadInput, naming a paper whose pages nobody has counted yet.
Status PackBuilder::checkCounted() const
{
    MOOTHALL_TRY(m_languages);
    MOOTHALL_TRY(m_otherTexts);
    for (const PackedItem &packed : m_items) {
        for (const Paper *paper : packed.papers) {
            if (paper->version.pages <= 0)
                return fail(ErrorCode::BadInput,
                    Packs::tr("It isn't known how many pages the paper “%1” of item %2 has. Attach it again.")
                        .arg(isRestricted(*paper, *packed.item) ? paper->publicTitle : paper->title, packed.item->number));
        }
    }
    return {};
}

Result<PackParts> PackBuilder::parts() const
{
    PackParts parts{.frame = frame()};
    for (int at = 0; at < m_items.size(); ++at)
        parts.itemTitles.append(printedItem(at).title);
    const AgendaRanges numbers = ranges();
    const auto front = typeset(agenda(numbers));
    MOOTHALL_TRY(front);
    parts.front = partOf(*front, frontTitle());
    const auto blank = typeset(composeBlankPage(m_record.authority.language));
    MOOTHALL_TRY(blank);
    parts.blank = partOf(*blank, {});
    // Only what this edition shows is looked up: the public one learns no restricted paper's path.
    const QList<PlannedPage> pages = m_plan.pages(m_request.edition);
    for (const PlannedPage &page : pages) {
        const QString &key = m_plan.items[page.item].files[page.file].key;
        const Paper &paper = *m_items[page.item].papers[page.file];
        if (const auto place = numbers.newPapers.constFind(paper.id); place != numbers.newPapers.constEnd())
            parts.destinations.insert(key, AgendaRanges::placeOf(supplementOf(paper, *m_items[page.item].item), *place));
        if (page.kind == PlannedPage::Kind::Placeholder) {
            const auto part = placeholderPart(page);
            MOOTHALL_TRY(part);
            parts.placeholders.insert(key, *part);
        } else if (page.kind == PlannedPage::Kind::Paper && page.page == 0) {
            const auto part = paperPart(page);
            MOOTHALL_TRY(part);
            parts.papers.insert(key, *part);
        }
    }
    return parts;
}

PackReport PackBuilder::report(const QString &file) const
{
    PackReport report;
    report.file = file;
    report.numberedTo = m_plan.numberedTo;
    report.leaves = m_plan.leaves(m_request.edition, m_frontPages);
    for (int at = 0; at < m_items.size(); ++at) {
        for (const PageRange &range : m_plan.items[at].ranges())
            report.ranges.append({m_items[at].item->id, m_items[at].item->number, printedItem(at).title, range.first, range.last});
    }
    return report;
}

Result<PackReport> PackBuilder::write(const QString &file, const CancelToken *cancel)
{
    MOOTHALL_TRY(checkCounted());
    const auto pieces = parts();
    if (!pieces)
        return fail(pieces.error());
    m_frontPages = pieces->front.pages;
    const auto sources = assemblePack(m_plan, m_request.edition, *pieces);
    if (!sources)
        return fail(sources.error());
    const auto goesOn = [cancel](int, int) { return !isCancelled(cancel); };
    const auto spliced = splice(*sources, file, goesOn);
    if (!spliced)
        return fail(spliced.error());
    const auto hash = sha256OfFile(file);
    if (!hash)
        return fail(hash.error());
    PackReport made = report(file);
    made.pages = spliced->pages;
    made.sha256 = *hash;
    if (!spliced->untagged.isEmpty())
        made.warnings.append(Packs::tr("These papers can't be followed with a screen reader: %1.").arg(spliced->untagged.join(u"; "_s)));
    QStringList others = spliced->notAccessible;
    others.removeIf([&](const QString &name) { return spliced->untagged.contains(name); });
    if (!others.isEmpty())
        made.warnings.append(Packs::tr("The pack can't say that it is accessible (PDF/UA) because of these papers: %1.").arg(others.join(u"; "_s)));
    return made;
}

} // namespace moothall
