#pragma once

#include <QString>

namespace moothall {

/// Text on standard output, as UTF-8.
void print(const QString &text);

/// A message for a person: a line `moothall-cli: …` on standard error for each line of the text.
void say(const QString &text);

/// A short line that the next one takes the place of, on standard error where that is a terminal; nothing elsewhere.
void showProgress(const QString &text);
void endProgress();

/// The first line of standard input, without its end.
QString readLine();

/// Keeps what libraries say by the way off standard error: call it first.
void quietLibraries();

} // namespace moothall
