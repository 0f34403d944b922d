#include "core/domain/numbering.h"

#include <QHash>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// a … z, aa, ab, …: the n-th letter label, from 0.
QString letterLabel(int n)
{
    QString label;
    for (++n; n > 0; n = (n - 1) / 26)
        label.prepend(QChar(u'a' + (n - 1) % 26));
    return label;
}

int leadingNumber(QStringView number)
{
    qsizetype digits = 0;
    while (digits < number.size() && number[digits].isDigit())
        ++digits;
    return number.first(digits).toInt();
}

int yearOf(MinuteNumbering scheme, QDate date)
{
    constexpr int municipalYearBegins = 5;
    if (scheme == MinuteNumbering::MunicipalYear && date.month() < municipalYearBegins)
        return date.year() - 1;
    return date.year();
}

} // namespace

void numberItems(QList<AgendaItem> &items)
{
    int last = 0;
    QHash<ItemId, QString> numbers;
    QHash<ItemId, int> children;
    for (AgendaItem &item : items) {
        if (item.parent) {
            const int child = children[*item.parent]++;
            if (!item.numberFixed)
                item.number = numbers.value(*item.parent) + letterLabel(child);
        } else {
            if (!item.numberFixed)
                item.number = QString::number(last + 1);
            if (const int number = leadingNumber(item.number); number > 0)
                last = number;
        }
        numbers.insert(item.id, item.number);
    }
}

QString minuteNumber(int sequence, MinuteNumbering scheme, QDate meetingDate, const QString &prefix)
{
    if (scheme == MinuteNumbering::Plain)
        return prefix + QString::number(sequence);
    return prefix + u"%1/%2"_s.arg(sequence).arg(yearOf(scheme, meetingDate) % 100, 2, 10, '0'_L1);
}

std::optional<int> minuteSequence(QStringView number, MinuteNumbering scheme, QStringView prefix)
{
    if (number.startsWith(prefix))
        number = number.mid(prefix.size());
    const qsizetype slash = number.indexOf(u'/');
    if ((scheme == MinuteNumbering::Plain) != (slash < 0))
        return std::nullopt;
    bool ok = false;
    const int sequence = (slash < 0 ? number : number.first(slash)).toInt(&ok);
    return ok ? std::optional(sequence) : std::nullopt;
}

int numberMinutes(QList<AgendaItem> &items, MinuteNumbering scheme, QDate meetingDate, int next,
    const std::function<bool(const AgendaItem &)> &takesNumber)
{
    for (AgendaItem &item : items) {
        if (!item.minute || !takesNumber(item))
            continue;
        if (item.minute->number.isEmpty())
            item.minute->number = minuteNumber(next++, scheme, meetingDate);
        else if (const auto given = minuteSequence(item.minute->number, scheme); given && *given >= next)
            next = *given + 1;
    }
    return next;
}

} // namespace moothall
