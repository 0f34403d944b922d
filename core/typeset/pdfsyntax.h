#pragma once

#include <QByteArray>
#include <QString>

namespace moothall::pdf {

/// A number with at most three decimals and no exponent: "11", "0.75".
QByteArray number(double value);
void appendNumber(QByteArray &to, double value);
/// "7 0 R"
QByteArray reference(int id);
/// A text string object: literal where it is plain ASCII, else UTF-16 in hexadecimal.
QByteArray textString(const QString &text);
/// UTF-16 big endian in hexadecimal, without brackets or byte order mark: what a ToUnicode map holds.
QByteArray utf16Hex(const QString &text);
/// A string object of bytes, brackets and backslashes escaped.
QByteArray byteString(const QByteArray &bytes);
/// "r g b" from 0xRRGGBB, each from 0 to 1.
QByteArray colour(quint32 rgb);
/// zlib's format, level 6.
QByteArray deflated(const QByteArray &bytes);

} // namespace moothall::pdf
