#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace moothall {

/// Something that has to be done for a meeting (VTODO).
struct CalendarTask
{
    QString uid;
    QString what;
    QString source;
    QDate due;
    QTime at; ///< invalid: until the day ends
    bool done = false;
};

/// A meeting in a calendar (VEVENT). London wall time.
struct CalendarEvent
{
    QString uid; ///< stays with the meeting for ever
    int sequence = 0;
    QString title;
    QString place;
    QDateTime starts;
    QDateTime ends; ///< invalid: two hours are put in, for calendars show nothing without a length
    bool cancelled = false;
    bool tentative = false; ///< its agenda isn't out yet
    QList<CalendarTask> tasks;
};

/// A calendar others may subscribe to.
struct CalendarFile
{
    QString name;
    QDateTime made; ///< UTC
    QList<CalendarEvent> events;
};

/// As iCalendar (RFC 5545), times in Europe/London with its rules. Same in, same bytes out.
QByteArray writeICalendar(const CalendarFile &file);

} // namespace moothall
