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
    NeedsPassword,  ///< a PDF: TakingIn can give it
    WrongPassword,
    LockedDocument, ///< of an office program
    NoPages,
    TooMuch,
    BadDocument, ///< of an office program, and it can't be opened
    Hostile,     ///< its XML declares entities: made to reach for other files
    Tracked,     ///< holds tracked changes, and nobody has said that they stand
    NoWriter,    ///< LibreOffice's part that converts it isn't installed
    NoCalc,
    NoImpress,
    DynamicForm, ///< its pages only say that another program would draw it
    BadPicture,
    NoAttachments, ///< an e-mail that brings no files
    NoReader,    ///< what reads text from scans isn't installed
    NoConverter, ///< there is no LibreOffice at all
};

/// The fault as an Error with one sentence that names the file and says what to do. place() is the
/// fault's name, by which it survives the way from the helper.
Error paperError(PaperFault fault, const QString &fileName, const QString &detail = {});
/// The fault an error was made of.
std::optional<PaperFault> faultOf(const Error &error);

} // namespace moothall
