#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace moothall {

/// One rule of PDF/UA-1 (ISO 14289-1) that a file breaks, and where. Values only.
struct AccessFinding
{
    QString rule;  ///< its clause and number: "7.3-1"; a letter stands where the number is ours
    int count = 0; ///< of places
    QList<int> pages =
        {}; ///< the first of them, from 1, each once; none where the whole file is meant

    bool operator==(const AccessFinding &) const = default;
};

/// What checkAccessibility() found.
struct AccessReport
{
    QList<AccessFinding> findings = {}; ///< gravest first
    bool claimsPdfUa = false;           ///< the file says of itself that it is PDF/UA

    bool passes() const { return findings.isEmpty(); }
    bool has(const QString &rule) const;

    QJsonObject toJson() const;
    static AccessReport fromJson(const QJsonObject &json);
    bool operator==(const AccessReport &) const = default;
};

/// Less what a file says of itself as a whole, title, language and claims, which a pack says anew
/// for all of its parts.
AccessReport withoutWhatPacksBring(AccessReport report);

/// Findings of one kind, told to people.
struct AccessAdvice
{
    QString problem; ///< "2 pictures have no description (pages 3 and 8)."
    QString remedy;  ///< what the report's author does about it in Word
    QString rules;   ///< "ISO 14289-1, 7.3-1": for those who make PDFs
};

/// What is wrong in an officer's words, what matters most to a reader first.
QList<AccessAdvice> adviceOn(const AccessReport &report);

} // namespace moothall
