#include "core/domain/exemption.h"
#include "core/domain/supplements.h"
#include "core/services/packbuilder.h"

#include <algorithm>

namespace moothall {

namespace {

/// A supplement's numbers go on after those of what was published before it, or would be.
int firstNumberOf(const MeetingRecord &record, const PackRequest &request)
{
    if (request.supplement <= 0 || request.asOf || record.authority.supplementsRestart)
        return 1;
    if (const PublishedPack *before =
            publishedPack(record, request.edition, request.supplement - 1))
        return before->numberedTo + 1;
    PackRequest before = request;
    --before.supplement;
    return planPack(record, before).numberedTo + 1;
}

/// The numbers under which a paper was published, where it was.
std::optional<PageRange> publishedRange(const MeetingRecord &record, Edition edition, int part,
                                        PaperId paper)
{
    const PublishedPack *pack = publishedPack(record, edition, part);
    if (!pack)
        return {};
    const auto file = std::ranges::find(pack->files, std::optional(paper), &PackFile::paper);
    return file == pack->files.end() ? std::nullopt
                                     : std::optional(PageRange{file->firstPage, file->lastPage});
}

/// As it was published, or as packs are made now.
bool isDuplex(const MeetingRecord &record, const PackRequest &request)
{
    if (request.oneSided)
        return false;
    const PublishedPack *pack =
        publishedPack(record, request.edition, request.asOf ? 0 : request.supplement);
    return pack ? pack->duplex : record.authority.duplex;
}

} // namespace

QList<int> partsOf(const MeetingRecord &record, const PackRequest &request)
{
    if (!request.asOf)
        return {request.supplement};
    QList<int> parts;
    for (const PublishedPack &pack : record.packs) {
        if (pack.edition == request.edition &&
            pack.published.toTimeZone(londonZone()).date() <= *request.asOf)
            parts.append(pack.supplement);
    }
    return parts;
}

QList<PackedItem> packedItems(const MeetingRecord &record, const PackRequest &request)
{
    const QList<int> parts = partsOf(record, request);
    QList<PackedItem> items;
    for (const AgendaItem &item : record.items) {
        PackedItem packed{&item};
        for (const Paper &paper : item.papers) {
            if (parts.contains(supplementOf(paper, item)))
                packed.papers.append(&paper);
        }
        if (parts.contains(item.supplement) || !packed.papers.isEmpty())
            items.append(packed);
    }
    return items;
}

PackPlan planPack(const MeetingRecord &record, const PackRequest &request)
{
    // Where the public pack's numbers run on, what is kept back counts as the one page that stands
    // for it.
    const bool hidesLength = record.authority.publicRunsOn && request.edition == Edition::Public;
    QList<PlanItem> items;
    for (const PackedItem &packed : packedItems(record, request)) {
        PlanItem planned{.number = packed.item->number, .title = packed.item->title};
        for (const Paper *paper : packed.papers) {
            PlanFile file{.key = QString::number(paper->id.value()),
                          .title = paper->title,
                          .pages = paper->version.pages,
                          .restricted = isRestricted(*paper, *packed.item)};
            if (hidesLength && file.restricted)
                file.pages = std::min(file.pages, 1);
            if (!request.oneSided)
                file.fixed = publishedRange(record, request.edition,
                                            supplementOf(*paper, *packed.item), paper->id);
            planned.files.append(file);
        }
        items.append(planned);
    }
    return planPack(items, {.duplex = isDuplex(record, request),
                            .firstNumber = firstNumberOf(record, request)});
}

} // namespace moothall
