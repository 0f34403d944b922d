#include "core/pack/splice.h"

#include "core/pack/packsplicer.h"
#include "core/pack/sentences.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

namespace moothall {

namespace {

Status checkSources(const PackSources &sources)
{
    if (sources.sources.isEmpty())
        return fail(ErrorCode::BadInput, Words::tr("There is nothing to put into the pack. Attach a paper to an item first."));
    for (const PackSource &source : sources.sources) {
        if (source.item >= sources.items.size() || source.pages < 1)
            return fail(ErrorCode::Internal, Words::tr("“%1” has no place in the plan of the pack.").arg(source.name));
    }
    return {};
}

} // namespace

Result<SpliceReport> splice(const PackSources &sources, const QString &outFile, const SpliceProgress &progress)
{
    MOOTHALL_TRY(checkSources(sources));
    auto stamps = PackStamps::make(sources);
    if (!stamps)
        return fail(stamps.error());
    const auto writer = PackWriter::create(outFile);
    if (!writer)
        return fail(writer.error());

    int planned = 0;
    for (const PackSource &source : sources.sources)
        planned += source.pages;
    PackSplicer splicer(sources, **writer, *stamps);
    for (int i = 0; i < sources.sources.size() && (*writer)->isGood(); ++i) {
        MOOTHALL_TRY(splicer.place(i));
        if (progress && !progress(splicer.pagesDone(), planned))
            return fail(ErrorCode::Cancelled, Words::tr("The pack wasn't made."));
    }
    return splicer.finish();
}

QByteArray packFileId(const QByteArray &secret, const QByteArray &edition, const QByteArray &plan)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret);
    code.addData(edition);
    code.addData(QByteArray(1, '\0'));
    code.addData(plan);
    return code.result().left(16);
}

} // namespace moothall
