#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace moothall {

/// What the program was asked to do when it was started.
struct Arguments
{
    QString file;           ///< a register to open
    Clock clock;            ///< standing still where --now was given
    bool sample = false;
    QString screenshots;    ///< a folder for pictures of every view
    QString guide;          ///< a folder for the guide
    bool untilUsable = false; ///< end as soon as the desk can be used, and say what that took
    bool help = false;
    bool version = false;
};

/// `moothall [--now INSTANT] [--sample] [--screenshots FOLDER] [--guide FOLDER] [--until-usable] [FILE]`, without the program's own name.
/// Errors: BadInput, with a sentence.
Result<Arguments> parseArguments(const QStringList &given);
QString usage();

} // namespace moothall
