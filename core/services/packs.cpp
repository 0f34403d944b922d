#include "core/services/packs.h"

#include "core/base/files.h"
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

Status checkRequest(const MeetingRecord &record, const PackRequest &request)
{
    if (request.copy && request.edition != Edition::Restricted)
        return fail(ErrorCode::BadInput, Packs::tr("Only the exempt pack has numbered copies. Everybody may have the public one."));
    if (request.asOf && request.oneSided)
        return fail(ErrorCode::BadInput,
            Packs::tr("A pack as of a day keeps the numbers it was published under, so it can't be made one-sided."));
    if (request.asOf && !partsOf(record, request).contains(0))
        return fail(ErrorCode::BadInput, Packs::tr("Nothing of this meeting was published by %1. Publish its agenda first.")
                                             .arg(request.asOf->toString(Qt::ISODate)));
    if (!request.asOf && request.supplement > 0 && packedItems(record, request).isEmpty())
        return fail(ErrorCode::BadInput,
            Packs::tr("Supplement %1 has no items. Add what it is to hold.").arg(request.supplement));
    return {};
}

Result<MeetingRecord> recordFor(const Session &session, MeetingId meeting, const PackRequest &request)
{
    auto record = loadMeeting(session, meeting);
    if (record)
        MOOTHALL_TRY(checkRequest(*record, request));
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

QString supplementTitle(const MeetingRecord &record, int supplement)
{
    PrintedMeeting named;
    named.supplements = record.supplements;
    return supplementTitle(named, supplement, houseStyleOf(record.authority, record.body));
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
