#pragma once

#include "core/calendar/deadlines.h"
#include "core/services/session.h"

namespace moothall {

/// What all meetings of a register share: loaded once, then each meeting is arithmetic.
struct Rulebook
{
    Nation nation = Nation::England;
    QList<LocalRule> local;
    WorkingDays days;
    mutable QHash<QString, RuleBase> bases =
        {}; ///< by kind and house style, as they were asked for
    QHash<QString, QString> copied = {}; ///< own house styles: the program's that each goes back to


    static Result<Rulebook> of(const Session &session);

    QList<DeadlineRule> rules(const MeetingFacts &meeting) const;
    /// The rules of a kind of body before local ones, by a house style or what it was copied from.
    RuleBase base(BodyKind kind, const QString &houseStyle) const;
};

/// The years that a register took in, each with the program's own list of it: no day of either is
/// lost, and where they put a holiday on different days it stands where the register has it.
QList<BankHoliday> knownHolidays(const QList<BankHoliday> &kept, Nation nation);

} // namespace moothall
