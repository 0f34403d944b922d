#include "core/pack/pdftext.h"

#include "core/typeset/pdfsyntax.h"

#include <array>
#include <charconv>

namespace moothall {

std::string pdfText(const QString &text) { return pdf::textString(text).toStdString(); }

std::string pdfName(const QString &text) { return pdf::byteString(text.toUtf8()).toStdString(); }

std::string pdfNumber(double value)
{
    std::array<char, 64> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 5);
    if (error != std::errc())
        return "0";
    std::string text(digits.data(), end);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text == "-0" ? "0" : text;
}

} // namespace moothall
