#include "core/services/packs.h"

#include "core/base/files.h"
#include "core/domain/exemption.h"
#include "core/house/compose.h"
#include "core/services/meetings.h"
#include "core/services/packbuilder.h"
#include "core/services/packsupport.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Packs
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

/// A supplement's numbers go on after those of what was published before it, or would be.
int firstNumberOf(const MeetingRecord &record, const PackRequest &request)
{
    if (request.supplement <= 0)
        return 1;
    for (const PublishedPack &pack : record.packs) {
        if (pack.supplement == request.supplement - 1)
            return pack.numberedTo + 1;
    }
    PackRequest before = request;
    --before.supplement;
    return planPack(record, before).numberedTo + 1;
}

Result<MeetingRecord> recordFor(const Session &session, MeetingId meeting, const PackRequest &request)
{
    auto record = loadMeeting(session, meeting);
    if (record && request.supplement > 0 && itemsOf(*record, request.supplement).isEmpty())
        return fail(ErrorCode::BadInput, Packs::tr("Supplement %1 has no items. Add what it is to hold.").arg(request.supplement));
    return record;
}

/// Puts a document of ours where nobody else can read it; a public one is proven there.
Result<HalfMadeFile> prove(const Session &session, const MeetingRecord &record, PublicFile kind, Edition edition,
    const QByteArray &pdf)
{
    auto file = HalfMadeFile::inside(*session.reg);
    if (!file)
        return file;
    MOOTHALL_TRY(writeFile(file->path(), pdf));
    if (edition == Edition::Public)
        MOOTHALL_TRY(proveClean(session, record, kind, file->path(), nullptr));
    return file;
}

} // namespace

PackPlan planPack(const MeetingRecord &record, const PackRequest &request)
{
    QList<PlanItem> items;
    const QList<const AgendaItem *> agenda = itemsOf(record, request.supplement);
    for (const AgendaItem *item : agenda) {
        PlanItem planned{.number = item->number, .title = item->title, .toFollow = item->toFollow};
        for (const Paper &paper : item->papers) {
            planned.files.append({.key = QString::number(paper.id.value()),
                .title = paper.title,
                .pages = paper.version.pages,
                .restricted = isRestricted(paper, *item)});
        }
        items.append(planned);
    }
    return planPack(items, {.duplex = record.authority.duplex && !request.oneSided, .firstNumber = firstNumberOf(record, request)});
}

Result<PackReport> buildPack(const Session &session, MeetingId meeting, const PackRequest &request, const QString &outFile,
    const CancelToken *cancel)
{
    const auto record = recordFor(session, meeting, request);
    if (!record)
        return fail(record.error());
    auto file = HalfMadeFile::inside(*session.reg);
    if (!file)
        return fail(file.error());
    auto report = PackBuilder(session, *record, request).write(file->path(), cancel);
    if (!report)
        return report;
    if (request.edition == Edition::Public)
        MOOTHALL_TRY(proveClean(session, *record, PublicFile::Pack, file->path(), cancel));
    if (isCancelled(cancel))
        return fail(cancelledError());
    MOOTHALL_TRY(file->moveTo(outFile));
    report->file = outFile;
    return report;
}

Result<PackReport> buildAgenda(const Session &session, MeetingId meeting, const PackRequest &request, const QString &outFile)
{
    const auto record = recordFor(session, meeting, request);
    if (!record)
        return fail(record.error());
    const PackBuilder builder(session, *record, request);
    AgendaRanges ranges = builder.ranges();
    ranges.linked = false;
    const auto made = typeset(builder.agenda(ranges), {.standalone = true});
    if (!made)
        return fail(made.error());
    auto file = prove(session, *record, PublicFile::Agenda, request.edition, made->pdf);
    if (!file)
        return fail(file.error());
    MOOTHALL_TRY(file->moveTo(outFile));
    PackReport report = builder.report(outFile);
    report.pages = made->pages;
    report.leaves = builder.plan().duplex ? (made->pages + 1) / 2 : made->pages;
    report.sha256 = sha256Of(made->pdf);
    return report;
}

Result<std::optional<int>> makeMinutes(const Session &session, MeetingId meeting, Edition edition, const QString &outFile)
{
    const QString ending = QFileInfo(outFile).suffix().toLower();
    if (ending != "pdf"_L1 && ending != "txt"_L1)
        return fail(ErrorCode::BadInput,
            Packs::tr("Minutes are made as .pdf or .txt; “.%1” is not in this version.").arg(ending));
    const auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    const HouseStyle style = houseStyleOf(record->authority, record->body);
    Document document;
    if (edition == Edition::Public) {
        document = composeMinutes(publicMeeting(*record), style);
    } else {
        const PrintedMeeting restricted = restrictedMeeting(*record);
        if (std::ranges::none_of(restricted.items, &PrintedItem::minuteExempt))
            return fail(ErrorCode::NotFound, Packs::tr("This meeting has no exempt minutes."));
        document = composeExemptMinutes(restricted, style);
    }
    document.made = session.clock.nowUtc();
    const auto made = typeset(document, {.standalone = true});
    if (!made)
        return fail(made.error());
    // Plain text says what the pages say: proven by them.
    auto file = prove(session, *record, PublicFile::Minutes, edition, made->pdf);
    if (!file)
        return fail(file.error());
    if (ending == "txt"_L1) {
        MOOTHALL_TRY(writeFile(outFile, toPlainText(document).toUtf8()));
        return std::optional<int>();
    }
    MOOTHALL_TRY(file->moveTo(outFile));
    return std::optional(made->pages);
}

} // namespace moothall
