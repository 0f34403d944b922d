#include "core/exchange/icalendar.h"

#include <libical/ical.h>

#include <QTimeZone>

#include <memory>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int assumedLength = 2 * 60 * 60; // seconds
const char *const londonId = "Europe/London";

/// Summer Time Order 2002 (SI 2002/262): from the last Sunday of March to that of October, at one
/// in the morning, Greenwich time.
const char *const londonRules = "BEGIN:VTIMEZONE\r\n"
                                "TZID:Europe/London\r\n"
                                "BEGIN:DAYLIGHT\r\n"
                                "DTSTART:19960331T010000\r\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                "TZNAME:BST\r\n"
                                "TZOFFSETFROM:+0000\r\n"
                                "TZOFFSETTO:+0100\r\n"
                                "END:DAYLIGHT\r\n"
                                "BEGIN:STANDARD\r\n"
                                "DTSTART:19961027T020000\r\n"
                                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                "TZNAME:GMT\r\n"
                                "TZOFFSETFROM:+0100\r\n"
                                "TZOFFSETTO:+0000\r\n"
                                "END:STANDARD\r\n"
                                "END:VTIMEZONE\r\n";

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype dayOf(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype wallOf(const QDateTime &moment)
{
    icaltimetype time = dayOf(moment.date());
    time.is_date = 0;
    time.hour = moment.time().hour();
    time.minute = moment.time().minute();
    time.second = moment.time().second();
    return time;
}

icaltimetype utcOf(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    icaltimetype time = wallOf(utc);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addWall(icalcomponent *to, icalproperty *property)
{
    icalproperty_add_parameter(property, icalparameter_new_tzid(londonId));
    icalcomponent_add_property(to, property);
}

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property);
}

icalcomponent *eventOf(const CalendarEvent &event, const icaltimetype &made)
{
    icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(component, icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(component, icalproperty_new_dtstamp(made));
    add(component, icalproperty_new_sequence(event.sequence));
    addWall(component, icalproperty_new_dtstart(wallOf(event.starts)));
    const bool known = event.ends.isValid() && event.ends > event.starts;
    addWall(component, icalproperty_new_dtend(
                           wallOf(known ? event.ends : event.starts.addSecs(assumedLength))));
    add(component, icalproperty_new_summary(event.title.toUtf8().constData()));
    if (!event.place.isEmpty())
        add(component, icalproperty_new_location(event.place.toUtf8().constData()));
    add(component, icalproperty_new_status(event.cancelled   ? ICAL_STATUS_CANCELLED
                                           : event.tentative ? ICAL_STATUS_TENTATIVE
                                                             : ICAL_STATUS_CONFIRMED));
    return component;
}

icalcomponent *taskOf(const CalendarTask &task, const CalendarEvent &event,
                      const icaltimetype &made)
{
    icalcomponent *component = icalcomponent_new(ICAL_VTODO_COMPONENT);
    add(component, icalproperty_new_uid(task.uid.toUtf8().constData()));
    add(component, icalproperty_new_dtstamp(made));
    add(component, icalproperty_new_sequence(event.sequence));
    add(component,
        icalproperty_new_summary((task.what + u" – "_s + event.title).toUtf8().constData()));
    if (!task.source.isEmpty())
        add(component, icalproperty_new_description(task.source.toUtf8().constData()));
    if (task.at.isValid()) {
        addWall(component, icalproperty_new_due(wallOf(QDateTime(task.due, task.at))));
    } else {
        icalproperty *due = icalproperty_new_due(dayOf(task.due));
        icalproperty_add_parameter(due, icalparameter_new_value(ICAL_VALUE_DATE));
        add(component, due);
    }
    icalproperty *related = icalproperty_new_relatedto(event.uid.toUtf8().constData());
    add(component, related);
    add(component,
        icalproperty_new_status(task.done ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
    return component;
}

} // namespace

QByteArray writeICalendar(const CalendarFile &file)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Moothall//Calendar of meetings//EN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *name = icalproperty_new_x(file.name.toUtf8().constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(calendar.get(), name);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(londonRules));
    const icaltimetype made = utcOf(file.made);
    for (const CalendarEvent &event : file.events) {
        icalcomponent_add_component(calendar.get(), eventOf(event, made));
        for (const CalendarTask &task : event.tasks)
            icalcomponent_add_component(calendar.get(), taskOf(task, event, made));
    }
    const std::unique_ptr<char, decltype(&free)> text(
        icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace moothall
