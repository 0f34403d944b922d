#pragma once

#include <QString>

#include <string>

namespace moothall {

/// A text string object: literal where it is plain ASCII, else UTF-16 in hexadecimal.
std::string pdfText(const QString &text);
/// A string object of the text's UTF-8 bytes, as names of destinations are written.
std::string pdfName(const QString &text);
/// At most five decimals, no exponent.
std::string pdfNumber(double value);

} // namespace moothall
