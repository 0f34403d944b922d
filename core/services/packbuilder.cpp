#include "core/services/packbuilder.h"

#include "core/base/dates.h"
#include "core/base/files.h"
#include "core/domain/exemption.h"
#include "core/pack/splice.h"
#include "core/papers/intake.h"
#include "core/services/packsupport.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Packs
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

/// Whether a paper would pass as PDF/UA, as far as intake found.
bool isAccessible(const PaperVersion &version)
{
    const auto facts = PaperFacts::fromJson(QJsonDocument::fromJson(version.facts.toUtf8()).object());
    return facts && facts->tagged && facts->untaggedText == 0 && facts->untaggedImages == 0
           && facts->figuresWithoutAlt == 0 && facts->headingSkips == 0 && facts->scanPages == 0
           && !facts->language.isEmpty();
}

GeneratedPart partOf(const TypesetDocument &document, const QString &title)
{
    GeneratedPart part{.pdf = document.pdf, .pages = document.pages, .title = title};
    for (const PlacedAnchor &anchor : document.anchors)
        part.anchors.append({anchor.name, anchor.page, anchor.top});
    return part;
}

/// What a file's identifier is made of: the plan as it stands, with the versions in it.
QByteArray bytesOf(const PackPlan &plan, const QList<const AgendaItem *> &items, const MeetingRecord &record)
{
    QByteArray bytes = record.meeting.uid.toUtf8();
    for (qsizetype at = 0; at < plan.items.size(); ++at) {
        bytes += "\n" + plan.items[at].number.toUtf8();
        const QList<PlannedFile> &files = plan.items[at].files;
        for (qsizetype file = 0; file < files.size(); ++file) {
            const PageRange range = files[file].range.value_or(PageRange{});
            bytes += " " + items[at]->papers[file].version.sha256.toUtf8() + "@" + QByteArray::number(range.first) + "-"
                     + QByteArray::number(range.last);
        }
    }
    return bytes + (plan.duplex ? "\nduplex" : "\none-sided");
}

} // namespace

QList<const AgendaItem *> itemsOf(const MeetingRecord &record, int supplement)
{
    QList<const AgendaItem *> items;
    for (const AgendaItem &item : record.items) {
        if (item.supplement == supplement)
            items.append(&item);
    }
    return items;
}

PackBuilder::PackBuilder(const Session &session, const MeetingRecord &record, const PackRequest &request)
    : m_session(session)
    , m_record(record)
    , m_request(request)
    , m_items(itemsOf(record, request.supplement))
    , m_plan(planPack(record, request))
    , m_public(publicMeeting(record))
    , m_style(houseStyleOf(record.authority, record.body))
{
    if (request.edition == Edition::Restricted)
        m_restricted = restrictedMeeting(record);
}

const PrintedItem &PackBuilder::printedItem(int index) const
{
    const QList<PrintedItem> &items = m_restricted ? m_restricted->items : m_public->items;
    return *std::ranges::find(items, m_items[index]->id, &PrintedItem::id);
}

AgendaRanges PackBuilder::ranges() const
{
    AgendaRanges ranges;
    ranges.supplement = m_request.supplement;
    ranges.issued = m_session.clock.today();
    for (qsizetype at = 0; at < m_plan.items.size(); ++at) {
        if (const auto &range = m_plan.items[at].range)
            ranges.items.insert(m_items[at]->id, {range->first, range->last});
    }
    return ranges;
}

Document PackBuilder::agenda(const AgendaRanges &ranges) const
{
    Document document = m_restricted ? composeRestrictedAgenda(*m_restricted, ranges, m_style)
                                     : composeAgenda(m_public, ranges, m_style);
    document.made = m_session.clock.nowUtc();
    return document;
}

QString PackBuilder::title() const
{
    const QString stamp = m_restricted ? m_style.restrictedStamp : m_style.publicStamp;
    const QString date = plainDate(m_record.meeting.starts.date(), QLocale(m_record.authority.language));
    QString title = u"%1, %2, %3"_s.arg(m_record.body.name, date, stamp);
    if (m_request.supplement > 0)
        title += u", %1 %2"_s.arg(Packs::tr("Supplement"), QString::number(m_request.supplement));
    return title;
}

Result<PaperPart> PackBuilder::paperPart(const PlannedPage &page) const
{
    const Paper &paper = m_items[page.item]->papers[page.file];
    PaperPart part;
    part.title = printedItem(page.item).papers[page.file].title;
    part.name = part.title.isEmpty() ? paper.version.fileName : part.title;
    part.accessible = isAccessible(paper.version);
    const auto path = ensureCanonical(paper.version.sha256, PapersFolder(m_session.reg->papersFolder()));
    if (!path) {
        if (path.error().code() == ErrorCode::Cancelled || path.error().code() == ErrorCode::NoSpace)
            return fail(path.error());
        return fail(ErrorCode::BadInput, Packs::tr("The paper “%1” of item %2 can't be used: %3")
                                             .arg(part.name, m_items[page.item]->number, path.error().sentence()));
    }
    part.path = *path;
    return part;
}

Result<GeneratedPart> PackBuilder::placeholderPart(const PlannedPage &page) const
{
    const AgendaItem &item = *m_items[page.item];
    const auto holder = typeset(composePlaceholder(m_public, item.id, item.papers[page.file].id));
    if (!holder)
        return fail(holder.error());
    return partOf(*holder, printedItem(page.item).papers[page.file].title);
}

PackSources PackBuilder::frame() const
{
    PackSources frame;
    frame.title = title();
    frame.author = m_record.authority.name;
    frame.language = m_record.authority.language;
    frame.made = m_session.clock.nowUtc();
    frame.fileId = packFileId(m_session.reg->secret(), token(m_request.edition).toUtf8(), bytesOf(m_plan, m_items, m_record));
    frame.claimPdfUa = true;
    return frame;
}

/// Errors: BadInput, naming a paper whose pages nobody has counted yet.
Status PackBuilder::checkCounted() const
{
    for (const AgendaItem *item : m_items) {
        for (const Paper &paper : item->papers) {
            if (paper.version.pages <= 0 && !item->toFollow)
                return fail(ErrorCode::BadInput,
                    Packs::tr("It isn't known how many pages the paper “%1” of item %2 has. Attach it again.")
                        .arg(isRestricted(paper, *item) ? paper.publicTitle : paper.title, item->number));
        }
    }
    return {};
}

Result<PackParts> PackBuilder::parts() const
{
    PackParts parts{.frame = frame()};
    for (int at = 0; at < m_items.size(); ++at)
        parts.itemTitles.append(printedItem(at).title);
    const auto front = typeset(agenda(ranges()));
    MOOTHALL_TRY(front);
    parts.front = partOf(*front, Packs::tr("Agenda"));
    const auto blank = typeset(composeBlankPage(m_record.authority.language));
    MOOTHALL_TRY(blank);
    parts.blank = partOf(*blank, {});
    // Only what this edition shows is looked up: the public one learns no restricted paper's path.
    const QList<PlannedPage> pages = m_plan.pages(m_request.edition);
    for (const PlannedPage &page : pages) {
        const QString &key = m_plan.items[page.item].files[page.file].key;
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
        if (const auto &range = m_plan.items[at].range)
            report.ranges.append({m_items[at]->id, m_items[at]->number, printedItem(at).title, range->first, range->last});
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
    return made;
}

} // namespace moothall
