#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace moothall {

/// One `--name VALUE`, or a `--name` alone where `value` is empty.
struct OptionRule
{
    QString name = {};     ///< without the dashes
    QString value = {};    ///< what a person puts there: "FILE.pdf"; empty for a switch
    QString meaning = {};  ///< half a sentence for the help
    bool required = false;
};

/// What a command takes. `most` < 0: any number.
struct CommandRule
{
    QString name = {};
    QStringList positionals = {}; ///< "ID"
    int least = 0;
    int most = 0;
    QList<OptionRule> options = {};
};

/// What a person wrote.
struct Arguments
{
    QStringList positionals;
    QHash<QString, QString> options; ///< a switch has an empty value

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

/// Options that every command takes: register, now, help, version.
const QList<OptionRule> &commonOptions();

/// Reads `words` by the rule; `--name=VALUE` and `--name VALUE` are the same, and `--` ends the options. With a null
/// rule only the common options are known, and everything from the first other word on is left in `positionals`.
/// Errors: BadInput in a sentence for a person.
Result<Arguments> readArguments(const QStringList &words, const CommandRule *rule);

} // namespace moothall
