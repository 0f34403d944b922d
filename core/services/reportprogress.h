#pragma once

#include "core/domain/reportprogress.h"
#include "core/services/session.h"

#include <QUrl>

namespace moothall {

/// The reports of a meeting and how far they have come.
struct ReportBoard
{
    QString body;
    QDate meeting;
    QDate today;
    QList<Clearer> clearers;
    QList<ReportProgress> reports; ///< of the items that are reports, in their order

    friend bool operator==(const ReportBoard &, const ReportBoard &) = default;
};
/// Errors: NotFound.
Result<ReportBoard> reportBoard(const Session &session, MeetingId meeting);

/// Who must clear reports: the authority's own list, or the usual one.
Result<QList<Clearer>> reportClearers(const Session &session);
Status saveReportClearers(const Session &session, const QList<Clearer> &clearers);

/// Says how far an item's report has come with one who must clear it; the day is today's where it
/// has none. Errors: BadInput (returned without a comment, nobody's name), NotFound.
Status setClearance(const Session &session, ItemId item, const Clearance &clearance);

/// Whom to chase for what, with all reports of the meeting, as .pdf, .docx, .odt, .html or .txt.
/// Titles are the public ones. Errors: BadInput, NoSpace.
Status writeChaseList(const Session &session, MeetingId meeting, const QString &outFile);

/// A message to be sent by the officer's own program.
struct ReportMessage
{
    QString name; ///< whom it is to
    QString email;
    QString subject;
    QString body;

    friend bool operator==(const ReportMessage &, const ReportMessage &) = default;
};
/// One to each author whose report is awaited, late or returned, and one to each who was asked and
/// hasn't answered. Those without an address are there too, to be filled in. Pure.
QList<ReportMessage> chaseMessages(const ReportBoard &board, const Authority &authority);
/// As mail programs open it for sending (RFC 5322, X-Unsent).
QByteArray asEml(const ReportMessage &message, const Contact &from, const QDateTime &at);
QUrl asMailto(const ReportMessage &message);
/// The messages of a meeting as files of a folder, which is made; their names. Errors: NotFound
/// (nobody to chase), NoSpace.
Result<QStringList> writeChaseMessages(const Session &session, MeetingId meeting,
                                       const QString &folder);

/// An empty report of an item for its author, as .docx: head, sections that the body asks for, and
/// where they go. Errors: BadInput (another ending), NotFound, NoSpace.
Status writeReportTemplate(const Session &session, MeetingId meeting, ItemId item,
                           const QString &outFile);

} // namespace moothall
