#include "core/services/reportprogress.h"

#include "core/services/deadlines.h"
#include "core/services/meetings.h"
#include "core/services/writing.h"
#include "core/store/progressstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ProgressCases
{
    Q_DECLARE_TR_FUNCTIONS(ReportProgressCases)
};

/// Counted back from publication by the authority's own rule; an agenda that is out asks for
/// nothing any more.
QDate reportsDue(const QList<Deadline> &dates)
{
    const auto found = std::ranges::find(dates, u"reports-due"_s, &Deadline::code);
    return found == dates.end() ? QDate() : found->date;
}

/// One for each who must clear it, in the authority's order; then those who were on an earlier list
/// and said something.
QList<Clearance> inOrder(const QList<Clearer> &clearers, const QList<Clearance> &said)
{
    QList<Clearance> all;
    for (const Clearer &clearer : clearers) {
        const auto found = std::ranges::find(said, clearer.name, &Clearance::clearer);
        all.append(found == said.end() ? Clearance{clearer.name, ClearanceState::NotAsked, {}, {}}
                                       : *found);
    }
    return all;
}

} // namespace

Result<QList<Clearer>> reportClearers(const Session &session)
{
    auto own = ProgressStore(session.reg->database()).clearers();
    MOOTHALL_TRY(own);
    return own->value_or(usualClearers());
}

Status saveReportClearers(const Session &session, const QList<Clearer> &clearers)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(writing->audited(
        {u"report_clearers"_s, 1, {}}, ProgressCases::tr("Changed who clears reports"),
        [&] { return ProgressStore(writing->database()).setClearers(clearers); }));
    return writing->commit();
}

Result<ReportBoard> reportBoard(const Session &session, MeetingId meeting)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const auto dates = deadlines(session, meeting);
    MOOTHALL_TRY(dates);
    auto clearers = reportClearers(session);
    MOOTHALL_TRY(clearers);
    const auto said = ProgressStore(session.reg->database()).clearances(meeting);
    MOOTHALL_TRY(said);
    ReportBoard board{record->body.name,
                      record->meeting.starts.date(),
                      session.clock.today(),
                      std::move(*clearers),
                      {}};
    for (const AgendaItem &item : record->items) {
        if (item.kind != ItemKind::Report)
            continue;
        ReportProgress report;
        report.item = item.id;
        report.number = item.number;
        report.title = item.title;
        report.author = item.author;
        report.due = reportsDue(*dates);
        report.hasPaper = !item.papers.isEmpty();
        report.toFollow = item.toFollow;
        report.clearances = inOrder(board.clearers, said->value(item.id));
        board.reports.append(report);
    }
    return board;
}

Status setClearance(const Session &session, ItemId item, const Clearance &clearance)
{
    Clearance kept = clearance;
    kept.clearer = clearance.clearer.simplified();
    kept.comment = clearance.comment.simplified();
    if (kept.clearer.isEmpty())
        return fail(ErrorCode::BadInput, ProgressCases::tr("Say who clears the report."));
    if (kept.state == ClearanceState::Returned && kept.comment.isEmpty())
        return fail(
            ErrorCode::BadInput,
            ProgressCases::tr(
                "A report is returned with a comment. Say what has to change and try again."));
    if (kept.state == ClearanceState::NotAsked)
        kept.on = {};
    else if (!kept.on.isValid())
        kept.on = session.clock.today();
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    ProgressStore store(writing->database());
    const auto meeting = store.meetingOf(item);
    MOOTHALL_TRY(meeting);
    const auto key = store.keyOf(item, kept.clearer);
    MOOTHALL_TRY(key);
    const auto before = auditState(writing->database(), {u"report_clearance"_s, *key, *meeting});
    MOOTHALL_TRY(before);
    const auto saved = store.save(item, kept);
    MOOTHALL_TRY(saved);
    MOOTHALL_TRY(
        writing->note({u"report_clearance"_s, *saved, *meeting},
                      ProgressCases::tr("Clearance of a report, %1: %2", "who clears; how far")
                          .arg(kept.clearer, clearanceName(kept.state)),
                      *before));
    return writing->commit();
}

} // namespace moothall
