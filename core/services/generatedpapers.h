#pragma once

#include "core/domain/meeting.h"
#include "core/services/session.h"
#include "core/tasks/task.h"

#include <functional>

namespace moothall {

/// A paper of an agenda that the register makes of what earlier meetings left: their minutes, their
/// actions. Its file name says what it is, so that making it again replaces it wherever it stands
/// by then.
struct GeneratedPaper
{
    MeetingId of; ///< the meeting it tells of
    QDate held;   ///< the day of that
    Edition edition = Edition::Public;
    ItemId item; ///< of the agenda
    Paper paper; ///< as it is to be; its id is new where it isn't on the agenda yet
    std::optional<PaperVersion> was; ///< the version that it takes the place of
    bool changed = true;             ///< false: the paper that is there says the same already
};

struct GeneratedPapers
{
    MeetingId agenda;
    QList<GeneratedPaper> papers;
    QStringList warnings;
};

/// Puts them on the agenda, one after the other. Quick. Errors: Conflict (published meanwhile).
Status putPapers(const Session &session, const GeneratedPapers &papers);

/// Where a generated paper stands on an agenda, or is to.
struct GeneratedPlace
{
    const AgendaItem *item = nullptr;
    const Paper *paper = nullptr; ///< the one that is there already
};
/// Among the items that an edition's papers belong to: the item that has the paper already; else
/// the first that confirms minutes. The record must outlive it.
GeneratedPlace placeOfGenerated(const MeetingRecord &agenda, const QString &fileName,
                                Edition edition);

/// Makes a paper for such a place and takes it in; nothing on the agenda changes yet. `fresh` is
/// the paper where there is none, without its version; `make` makes its PDF as at a moment (UTC),
/// the same bytes of the same facts. Errors: those of `make`; Conflict where what is there is
/// published and would change, saying `published`.
Result<GeneratedPaper>
generatePaper(const Session &session, const MeetingRecord &agenda, const GeneratedPlace &place,
              const Paper &fresh, const QString &fileName, const QString &published,
              const std::function<Result<QByteArray>(const QDateTime &)> &make);

} // namespace moothall
