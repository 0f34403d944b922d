#include "core/services/papers.h"

#include "core/domain/supplements.h"
#include "core/papers/intake.h"
#include "core/papers/paperfault.h"
#include "core/papers/papersfolder.h"
#include "core/papers/recognition.h"
#include "core/services/frozen.h"
#include "core/services/writing.h"
#include "core/store/paperstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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

/// The home of the item that a paper stands under. The part of the agenda that brings the paper must not be frozen.
Result<ItemHome> openHomeOf(Database &database, PaperId paper)
{
    const auto at = PaperStore(database).home(paper);
    if (!at)
        return fail(at.error());
    const auto home = ItemStore(database).home(at->item);
    if (!home)
        return home;
    MOOTHALL_TRY(checkOpen(database, home->meeting, at->supplement));
    return home;
}

/// The home of an item that takes such a paper. Errors: Conflict where that part of the agenda is frozen.
Result<ItemHome> homeFor(Database &database, ItemId item, const Paper &paper)
{
    const auto home = ItemStore(database).home(item);
    if (!home)
        return home;
    AgendaItem under;
    under.supplement = home->supplement;
    under.toFollow = home->toFollow;
    MOOTHALL_TRY(checkOpen(database, home->meeting, supplementOf(paper, under)));
    return home;
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

Result<PaperVersion> takePaperIn(const Session &session, const QString &file, const TakingIn &how,
                                 const CancelToken &cancel)
{
    if (session.reg->isReadOnly())
        return fail(ErrorCode::Locked,
                    Papers::tr("The register “%1” is open for reading only; no paper can be added.")
                        .arg(session.reg->file()));
    const auto taken = takeIn(file, PapersFolder(session.reg->papersFolder()), cancel, how);
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

Result<OpenedFiles> openPaperFiles(const Session &session, const QStringList &paths, const CancelToken &cancel)
{
    return openFiles(paths, PapersFolder(session.reg->papersFolder()), cancel);
}

Result<OpenedFiles> openPaperBytes(const Session &session, const QString &name, const QByteArray &bytes)
{
    return openBytes(name, bytes, PapersFolder(session.reg->papersFolder()));
}

Result<PaperVersion> makeSearchable(const Session &session, const PaperVersion &scan, const CancelToken &cancel,
                                    const std::function<void(int page)> &onPage)
{
    const auto named = [&scan](const Error &error) -> Error {
        const auto fault = faultOf(error);
        return fault ? paperError(*fault, scan.fileName, error.detail()) : error;
    };
    const PapersFolder folder(session.reg->papersFolder());
    // In a folder of its own, so that it keeps its name.
    const auto made = openBytes(QFileInfo(scan.fileName).completeBaseName() + u".pdf"_s, {}, folder);
    MOOTHALL_TRY(made);
    const QString file = made->files.first();
    QFile::remove(file);
    const QString canonical = folder.canonicalPath(scan.sha256);
    const QString pdf = QFileInfo::exists(canonical) ? canonical : folder.originalPath(scan.sha256);
    const Status read = recogniseText(pdf, scan.pages, file, folder, cancel, onPage);
    auto version = read ? takePaperIn(session, file, {}, cancel) : Result<PaperVersion>(fail(named(read.error())));
    dropOpened(*made);
    return version;
}

bool needsFinalText(const Error &error)
{
    return faultOf(error) == PaperFault::Tracked;
}

bool needsPassword(const Error &error)
{
    return faultOf(error) == PaperFault::NeedsPassword || faultOf(error) == PaperFault::WrongPassword;
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
    const auto home = homeFor(database, item, paper);
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
                  [&](PaperStore &store, const ItemHome &home, Writing &writing) -> Status {
                      Paper value = paper;
                      value.restricted = paper.restricted || home.part == Part::Exempt;
                      const auto at = store.home(paper.id);
                      if (!at)
                          return fail(at.error());
                      const auto to = homeFor(writing.database(), at->item, value);
                      return to ? store.update(value) : Status(fail(to.error()));
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
            Paper moved;
            const auto at = store.home(paper);
            if (!at)
                return fail(at.error());
            moved.supplement = at->own;
            const auto to = homeFor(writing.database(), item, moved);
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
