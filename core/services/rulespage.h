#pragma once

#include "core/calendar/rulewords.h"
#include "core/services/session.h"

namespace moothall {

/// The rules of one kind of body.
struct RulesOfKind
{
    BodyKind kind = BodyKind::Committee;
    QString houseStyle;
    QString title; ///< "Executive", or the names of the bodies
    QList<DeadlineRule> rules;
};

/// All rules of a nation by kind of body, with a house's presets: what the program computes with.
QList<RulesOfKind> rulesByKind(Nation nation, const QString &houseStyle);
/// The rules of a register's bodies as they stand today, its own rules among them.
Result<QList<RulesOfKind>> rulesOfRegister(const Session &session);

/// One page that explains them with their sources, as HTML with an anchor for every code. It is
/// made from the rules themselves, so it can't say anything else than the program does.
QString rulesPage(const QList<RulesOfKind> &kinds);

} // namespace moothall
