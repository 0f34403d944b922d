#include "ui/models/typedwords.h"

#include <QLocale>
#include <QRegularExpression>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// The month that begins with these letters, in English or as the locale writes it; 0 where none does.
int monthOf(const QString &letters)
{
    if (letters.size() < 3)
        return 0;
    for (const QLocale &locale : {QLocale(), QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.standaloneMonthName(month).startsWith(letters, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

} // namespace

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})[:.h ]?(\\d{2})?\\s*(am|pm)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (half == "pm"_L1 && hour < 12)
        hour += 12;
    if (half == "am"_L1 && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    if (const QDate written = QDate::fromString(text.trimmed(), Qt::ISODate); written.isValid())
        return written;
    static const QRegularExpression form(u"^(\\d{1,2})[ /.-]+(\\d{1,2}|\\p{L}+)\\.?(?:[ /.,-]+(\\d{4}|\\d{2}))?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString named = match.captured(2);
    const int month = named.at(0).isDigit() ? named.toInt() : monthOf(named);
    const QString yearText = match.captured(3);
    const int year = yearText.isEmpty() ? today.year() : yearText.size() == 2 ? 2000 + yearText.toInt() : yearText.toInt();
    const QDate date(year, month, match.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace moothall
