#include "core/services/generatedpapers.h"

#include "core/base/files.h"
#include "core/domain/supplements.h"
#include "core/services/packsupport.h"
#include "core/services/papers.h"

namespace moothall {

namespace {

Result<PaperVersion> takenIn(const Session &session, const QByteArray &pdf, const QString &name)
{
    const auto file = HalfMadeFile::inside(*session.reg);
    MOOTHALL_TRY(file);
    MOOTHALL_TRY(writeFile(file->path(), pdf));
    auto version = takePaperIn(session, file->path());
    MOOTHALL_TRY(version);
    version->fileName = name;
    return version;
}

} // namespace

Status putPapers(const Session &session, const GeneratedPapers &papers)
{
    for (const GeneratedPaper &put : papers.papers) {
        if (!put.changed)
            continue;
        if (put.was)
            MOOTHALL_TRY(replacePaper(session, put.paper.id, put.paper.version));
        else
            MOOTHALL_TRY(attachPaper(session, put.item, put.paper));
    }
    return {};
}

GeneratedPlace placeOfGenerated(const MeetingRecord &agenda, const QString &fileName,
                                Edition edition)
{
    const Part part = edition == Edition::Public ? Part::Public : Part::Exempt;
    GeneratedPlace place;
    for (const AgendaItem &item : agenda.items) {
        if (item.part != part)
            continue;
        for (const Paper &paper : item.papers) {
            if (paper.version.fileName == fileName)
                return {&item, &paper};
        }
        if (!place.item && item.kind == ItemKind::Minutes)
            place.item = &item;
    }
    return place;
}

Result<GeneratedPaper>
generatePaper(const Session &session, const MeetingRecord &agenda, const GeneratedPlace &place,
              const Paper &fresh, const QString &fileName, const QString &published,
              const std::function<Result<QByteArray>(const QDateTime &)> &make)
{
    GeneratedPaper put;
    put.item = place.item->id;
    put.paper = place.paper ? *place.paper : fresh;
    if (place.paper) {
        put.was = place.paper->version;
        const auto again = make(put.was->taken);
        MOOTHALL_TRY(again);
        put.changed = sha256Of(*again) != put.was->sha256;
        if (!put.changed)
            return put;
    }
    const auto upTo = publishedUpTo(agenda);
    if (place.paper && upTo && supplementOf(*place.paper, *place.item) <= *upTo)
        return fail(ErrorCode::Conflict, published);
    if (!place.paper && upTo)
        put.paper.supplement = openSupplement(agenda);
    const QDateTime now = session.clock.nowUtc();
    const auto pdf = make(now);
    MOOTHALL_TRY(pdf);
    const auto version = takenIn(session, *pdf, fileName);
    MOOTHALL_TRY(version);
    put.paper.version = *version;
    put.paper.version.taken = now; // by which the next run makes the same bytes of the same facts
    return put;
}

} // namespace moothall
