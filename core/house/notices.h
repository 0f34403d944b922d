#pragma once

#include "core/domain/people.h"
#include "core/house/housestyle.h"
#include "core/typeset/document.h"

#include <QTime>

namespace moothall {

// Documents of an authority that belong to no one meeting. They are public: their values hold
// nothing exempt. Pure: any thread, same in, same out.

/// A meeting as a printed calendar has it.
struct PrintedDate
{
    QDate date;
    QTime time;
    QString body;
    QString place;
    bool cancelled = false;
};

/// The calendar of meetings, month by month, in the order of `dates`.
Document composeCalendar(const Authority &authority, const HouseStyle &style,
                         const QList<PrintedDate> &dates);

} // namespace moothall
