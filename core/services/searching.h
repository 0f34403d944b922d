#pragma once

#include "core/services/session.h"
#include "core/store/searchstore.h"
#include "core/tasks/task.h"

namespace moothall {

/// One thing that was found.
struct SearchHit
{
    SearchKind kind = SearchKind::Item;
    std::optional<MeetingId> meeting; ///< none: a person, a body
    std::optional<ItemId> item;
    std::optional<PaperId> paper;
    std::optional<PersonId> person;
    std::optional<BodyId> body;
    QString bodyName;
    QDateTime starts; ///< of the meeting, London wall time
    QString title;
    SearchSnippet snippet;
    int page = 0; ///< of the paper, from 1; 0 where it wasn't found by its text
    bool exempt = false;
};

/// What holds all the words of an ordinary sentence, best first (domain/searchquery.h). With the
/// filter's Public nothing exempt is looked at, counted or hinted at. Takes some milliseconds also
/// in a large register; only waits for a worker where that many can't be spared.
Result<QList<SearchHit>> search(const Session &session, const QString &typed,
                                const SearchFilter &filter = {});

/// Reads the papers whose words aren't known yet: those that came in, or all of a register of an
/// older Moothall. One short transaction each, so that others may write in between. A paper that
/// can't be read is found by its title alone. Blocks: call it on a worker. Errors: Cancelled, those
/// of the register.
Status indexPapers(const Session &session, const TaskControl &control);

} // namespace moothall
