#pragma once

#include "core/domain/attendancerecord.h"
#include "core/services/session.h"

namespace moothall {

/// Whose attendance, and when.
struct AttendanceRequest
{
    QDate from; ///< invalid: the municipal year of today, from May to April
    QDate to;
    QString bodyName; ///< empty: every body
};

/// How often each member of each body attended, and whose seat is in danger by the six-month rule.
/// Errors: NotFound (no such body), BadInput (a period that ends before it begins).
Result<AttendanceRecord> attendanceRecord(const Session &session,
                                          const AttendanceRequest &wanted = {});

/// "Councillor A Ash: no attendance is noted since 2 January 2024. The seat falls vacant after …"
QString attendanceWarning(const AttendanceClock &clock, QDate today);

/// The same for a spreadsheet, and as a tagged PDF.
QByteArray attendanceAsCsv(const AttendanceRecord &record);
Result<QByteArray> attendanceAsPdf(const Session &session, const AttendanceRecord &record);
/// Writes it by the file's ending: .csv or .pdf. Errors: BadInput (another ending), NoSpace.
Status writeAttendance(const Session &session, const AttendanceRecord &record, const QString &file);

} // namespace moothall
