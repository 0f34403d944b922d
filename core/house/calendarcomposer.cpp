#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/house/noticelook.h"
#include "core/house/notices.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Calendars
{
    Q_DECLARE_TR_FUNCTIONS(Calendars)
};

QString monthAndYear(QDate date, const QLocale &locale)
{
    return locale.toString(date, u"MMMM yyyy"_s);
}

Table emptyMonth(const QString &month)
{
    Table table;
    table.columns = {{.weight = 3.8}, {.weight = 1.8}, {.weight = 5}, {.weight = 5}};
    table.rowHeadings = true;
    table.padding = 3;
    table.summary = Calendars::tr("Meetings in %1: day, time, body and place").arg(month);
    table.rows.append(
        {noticeCell(Calendars::tr("Day"), true), noticeCell(Calendars::tr("Time"), true),
         noticeCell(Calendars::tr("Body"), true), noticeCell(Calendars::tr("Place"), true)});
    return table;
}

} // namespace

Document composeCalendar(const Authority &authority, const HouseStyle &style,
                         const QList<PrintedDate> &dates)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    QString title = Calendars::tr("Calendar of meetings");
    if (!dates.isEmpty()) {
        const QString from = monthAndYear(dates.first().date, locale);
        const QString to = monthAndYear(dates.last().date, locale);
        title = from == to ? Calendars::tr("Calendar of meetings, %1").arg(from)
                           : Calendars::tr("Calendar of meetings, %1 to %2").arg(from, to);
    }
    Document document = noticeDocument(authority, title);
    if (dates.isEmpty())
        document.blocks.append(noticeParagraph(Calendars::tr("No meetings are planned.")));
    QDate month;
    Table table;
    const auto finishMonth = [&] {
        if (month.isValid())
            document.blocks.append(std::move(table));
    };
    for (const PrintedDate &each : dates) {
        if (!month.isValid() || each.date.month() != month.month() ||
            each.date.year() != month.year()) {
            finishMonth();
            month = each.date;
            document.blocks.append(noticeHeading(2, monthAndYear(month, locale)));
            table = emptyMonth(monthAndYear(month, locale));
        }
        const QString body =
            each.cancelled ? Calendars::tr("%1 (cancelled)").arg(each.body) : each.body;
        table.rows.append({noticeCell(locale.toString(each.date, u"dddd d MMMM"_s)),
                           noticeCell(style.time(each.time, authority)), noticeCell(body),
                           noticeCell(each.place)});
    }
    finishMonth();
    return document;
}

} // namespace moothall
