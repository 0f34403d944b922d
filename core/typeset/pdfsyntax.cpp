#include "core/typeset/pdfsyntax.h"

#include <libdeflate.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace moothall::pdf {

using namespace Qt::StringLiterals;

void appendNumber(QByteArray &to, double value)
{
    qint64 thousandths = std::llround(value * 1000);
    if (thousandths < 0) {
        to += '-';
        thousandths = -thousandths;
    }
    to += QByteArray::number(thousandths / 1000);
    const int rest = static_cast<int>(thousandths % 1000);
    if (rest == 0)
        return;
    const char digits[] = {static_cast<char>('0' + rest / 100), static_cast<char>('0' + rest / 10 % 10),
        static_cast<char>('0' + rest % 10)};
    const int length = digits[2] != '0' ? 3 : digits[1] != '0' ? 2 : 1;
    to += '.';
    to.append(digits, length);
}

QByteArray number(double value)
{
    QByteArray result;
    appendNumber(result, value);
    return result;
}

QByteArray reference(int id)
{
    return QByteArray::number(id) + " 0 R";
}

QByteArray utf16Hex(const QString &text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QByteArray result;
    result.reserve(text.size() * 4);
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        for (int shift = 12; shift >= 0; shift -= 4)
            result += hex[(unit >> shift) & 15];
    }
    return result;
}

QByteArray byteString(const QByteArray &bytes)
{
    QByteArray result;
    result.reserve(bytes.size() + 2);
    result += '(';
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\')
            result += '\\';
        result += byte;
    }
    result += ')';
    return result;
}

QByteArray textString(const QString &text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; });
    if (plain)
        return byteString(text.toLatin1());
    return "<FEFF" + utf16Hex(text) + ">";
}

QByteArray colour(quint32 rgb)
{
    QByteArray result;
    for (const int shift : {16, 8, 0}) {
        if (!result.isEmpty())
            result += ' ';
        appendNumber(result, ((rgb >> shift) & 255) / 255.0);
    }
    return result;
}

QByteArray deflated(const QByteArray &bytes)
{
    using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;
    thread_local const Compressor compressor(libdeflate_alloc_compressor(6), libdeflate_free_compressor);
    const size_t size = static_cast<size_t>(bytes.size());
    QByteArray result(static_cast<qsizetype>(libdeflate_zlib_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    const size_t used = libdeflate_zlib_compress(
        compressor.get(), bytes.constData(), size, result.data(), static_cast<size_t>(result.size()));
    result.truncate(static_cast<qsizetype>(used));
    return result;
}

} // namespace moothall::pdf
