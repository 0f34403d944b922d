#include "core/services/papers.h"

#include "core/papers/intake.h"
#include "core/services/frozen.h"
#include "core/services/writing.h"
#include "core/store/paperstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

AuditSubject subjectOf(PaperId id, const ItemHome &home)
{
    return {u"paper"_s, id.value(), home.meeting};
}

/// The home of the item that a paper stands under, which must not be frozen.
Result<ItemHome> openHomeOf(Database &database, PaperId paper)
{
    const auto item = PaperStore(database).itemOf(paper);
    if (!item)
        return fail(item.error());
    return openHome(database, *item);
}

/// One change of one paper that stays where it is.
template<typename Change>
Status change(const Session &session, PaperId paper, const QString &what, Change work)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    const auto home = openHomeOf(database, paper);
    if (!home)
        return fail(home.error());
    MOOTHALL_TRY(writing->audited(subjectOf(paper, *home), what, [&]() -> Status {
        PaperStore store(database);
        return work(store, *home, *writing);
    }));
    return writing->commit();
}

} // namespace

Result<PaperVersion> takePaperIn(const Session &session, const QString &file)
{
    if (session.reg->isReadOnly())
        return fail(ErrorCode::Locked,
                    Papers::tr("The register “%1” is open for reading only; no paper can be added.")
                        .arg(session.reg->file()));
    const auto taken = takeIn(file, PapersFolder(session.reg->papersFolder()));
    if (!taken)
        return fail(taken.error());
    PaperVersion version;
    version.sha256 = taken->sha256;
    version.fileName = taken->originalName;
    version.bytes = taken->size;
    version.pages = taken->facts.pages;
    version.facts =
        QString::fromUtf8(QJsonDocument(taken->facts.toJson()).toJson(QJsonDocument::Compact));
    version.taken = session.clock.nowUtc();
    return version;
}

Result<QString> canonicalFile(const Session &session, const PaperVersion &version)
{
    return ensureCanonical(version.sha256, PapersFolder(session.reg->papersFolder()));
}

Result<PaperId> attachPaper(const Session &session, ItemId item, const Paper &paper,
                            std::optional<PaperId> before)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    Database &database = writing->database();
    const auto home = openHome(database, item);
    if (!home)
        return fail(home.error());
    Paper value = paper;
    value.restricted = paper.restricted || home->part == Part::Exempt;
    auto id = PaperStore(database).insert(item, value, before);
    if (!id)
        return id;
    MOOTHALL_TRY(writing->note(subjectOf(*id, *home), Papers::tr("Attached a paper"), {}));
    MOOTHALL_TRY(writing->commit());
    return id;
}

Status updatePaper(const Session &session, const Paper &paper)
{
    return change(session, paper.id, Papers::tr("Changed a paper's title or restriction"),
                  [&](PaperStore &store, const ItemHome &home, Writing &) {
                      Paper value = paper;
                      value.restricted = paper.restricted || home.part == Part::Exempt;
                      return store.update(value);
                  });
}

Status replacePaper(const Session &session, PaperId paper, const PaperVersion &version)
{
    return change(session, paper, Papers::tr("Replaced a paper by another version"),
                  [&](PaperStore &store, const ItemHome &, Writing &) {
                      return store.setVersion(paper, version);
                  });
}

Status movePaper(const Session &session, PaperId paper, ItemId item, std::optional<PaperId> before)
{
    return change(
        session, paper, Papers::tr("Moved a paper"),
        [&](PaperStore &store, const ItemHome &from, Writing &writing) -> Status {
            const auto to = openHome(writing.database(), item);
            if (!to)
                return fail(to.error());
            if (to->meeting != from.meeting)
                return fail(
                    ErrorCode::BadInput,
                    Papers::tr(
                        "A paper can be moved within its meeting only. Attach it there instead."));
            MOOTHALL_TRY(store.move(paper, item, before));
            return to->part == Part::Exempt ? store.restrict(paper) : Status();
        });
}

Status removePaper(const Session &session, PaperId paper)
{
    return change(session, paper, Papers::tr("Took a paper off"),
                  [&](PaperStore &store, const ItemHome &, Writing &writing) {
                      return store.setRemoved(paper, writing.now());
                  });
}

Status restorePaper(const Session &session, PaperId paper)
{
    return change(
        session, paper, Papers::tr("Put a paper back"),
        [&](PaperStore &store, const ItemHome &, Writing &) { return store.restore(paper); });
}

} // namespace moothall
