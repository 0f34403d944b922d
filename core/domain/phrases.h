#pragma once

#include "core/base/id.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace moothall {

/// A form of words of the authority, inserted by its short name; `{fields}` in braces are filled in.
struct Phrase
{
    PhraseId id;
    QString shortName; ///< small letters, digits and hyphens: what is typed
    QString text;      ///< "{mover} moved and {seconder} seconded …"

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// What fills the fields; a field nothing is known of stays in the text, braces and all, for the officer to see.
using PhraseFields = QMap<QString, QString>;

/// The fields there are: mover, seconder, report title, item number, minute number, chair, body, date, time.
QStringList phraseFieldNames();

QString filled(const QString &text, const PhraseFields &fields);

/// "resolve-as-rec" of "Resolve as rec ": how a short name is kept and found.
QString shortNameOf(const QString &typed);

/// The phrase meant by letters: of that short name, else the only one whose short name begins so.
std::optional<Phrase> phraseMeant(const QList<Phrase> &phrases, const QString &typed);

/// Those a register starts with, in the forms of the seeds of practice.
QList<Phrase> standardPhrases();

} // namespace moothall
