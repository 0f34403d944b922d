#pragma once

#include "core/base/error.h"

#include <optional>

namespace moothall {

/// Why a file can't become a paper.
enum class PaperFault {
    Empty,
    Folder,
    Vanished,
    Unreadable,
    Changed,
    NotPdf,
    Damaged,
    NeedsPassword,
    NoPages,
    TooMuch,
};

/// The fault as an Error with one sentence that names the file and says what to do. place() is the
/// fault's name, by which it survives the way from the helper.
Error paperError(PaperFault fault, const QString &fileName, const QString &detail = {});
/// The fault an error was made of.
std::optional<PaperFault> faultOf(const Error &error);

} // namespace moothall
