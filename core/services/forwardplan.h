#pragma once

#include "core/calendar/forwardplan.h"
#include "core/domain/meeting.h"
#include "core/services/session.h"

namespace moothall {

/// The forward plan by day: all that was entered and not taken off.
Result<QList<ForwardEntry>> forwardPlan(const Session &session);
/// New where its id is 0; brings back one that was taken off. Errors: BadInput (no matter, no day,
/// a period that ends before it begins), NotFound.
Result<qint64> saveForwardEntry(const Session &session, const ForwardEntry &entry);
Status removeForwardEntry(const Session &session, qint64 id);

/// An item that can take a decision of the plan.
struct DecidingItem
{
    ItemId item;
    MeetingId meeting;
    BodyId body;
    QDate date;    ///< of the meeting
    QString title; ///< the public one
    QString words; ///< "Cabinet, 13 June 2024, item 6: Bridges"
};
/// Items of business on agendas from today on, key decisions first within each meeting.
Result<QList<DecidingItem>> decidingItems(const Session &session);

/// What is wrong with a plan as a notice: entries that lack what the law asks for, and those whose
/// day is nearer than 28 clear days. Each a sentence. Pure.
QStringList forwardPlanWarnings(const QList<ForwardEntry> &entries, QDate published);

/// The notice as a tagged PDF of the decisions from `on` on; nothing is recorded.
Result<QByteArray> forwardPlanAsPdf(const Session &session, QDate on);
/// Writes that PDF and keeps that it was published at a moment (London wall time; invalid: now)
/// with the entries it holds. Errors: BadInput (an entry lacks what the notice must state; nothing
/// to publish; a moment that lies ahead), Conflict (a training register), NoSpace.
Result<QStringList> publishForwardPlan(const Session &session, const QString &file,
                                       const QDateTime &published = {});

/// A body's work programme.
Result<QList<WorkItem>> workProgramme(const Session &session, BodyId body);
/// New where its id is 0; brings back one that was taken off. Errors: BadInput (no issue),
/// NotFound.
Result<qint64> saveWorkItem(const Session &session, const WorkItem &item);
Status removeWorkItem(const Session &session, qint64 id);
/// As a tagged PDF, in the shape scrutiny bodies print it.
Result<QByteArray> workProgrammeAsPdf(const Session &session, BodyId body);

} // namespace moothall
