#pragma once

#include "core/domain/reportreading.h"

#include <QDate>
#include <QList>

namespace moothall {

/// What an agenda says of the report that its head ought to say too.
struct ExpectedHead
{
    QString authority;
    QString body;
    bool isCouncil = false; ///< the council itself, whose name stands on every report
    QDate date;
    QStringList titles; ///< any of them will do
    QStringList bodies; ///< of the register
};

/// A line of the head that says something else; nothing where it agrees or doesn't tell.
std::optional<PlacedWords> otherBody(const QList<PlacedWords> &head, const ExpectedHead &expected);
std::optional<PlacedWords> otherDate(const QList<PlacedWords> &head, const ExpectedHead &expected);
std::optional<PlacedWords> otherTitle(const QList<PlacedWords> &head, const ExpectedHead &expected);

/// Words of a name or title in lower case, without marks and little words.
QStringList tellingWords(const QString &text);

} // namespace moothall
