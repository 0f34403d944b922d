#include "core/formats/listmarkers.h"

#include <QRegularExpression>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

ListMarker counted(Numbering numbering, int number)
{
    ListMarker marker{
        .numbering = numbering, .before = {}, .after = u"."_s, .number = number, .text = {}};
    switch (numbering) {
    case Numbering::None:
        break;
    case Numbering::Bullet:
        marker.after.clear();
        marker.text = u"•"_s;
        break;
    case Numbering::Decimal:
        marker.text = QString::number(number);
        break;
    case Numbering::LowerAlpha:
    case Numbering::UpperAlpha:
        for (int rest = number; rest > 0; rest = (rest - 1) / 26)
            marker.text.prepend(
                QChar((numbering == Numbering::LowerAlpha ? 'a' : 'A') + (rest - 1) % 26));
        break;
    case Numbering::LowerRoman:
        marker.text = QStringList{u"i"_s,  u"ii"_s,  u"iii"_s,  u"iv"_s, u"v"_s,
                                  u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s}
                          .value(number - 1, QString::number(number));
        break;
    }
    if (numbering != Numbering::None)
        marker.text += marker.after;
    return marker;
}

ListMarker read(const QString &label)
{
    static const QRegularExpression pattern(
        u"^(\\(?)(?:([1-9][0-9]{0,4})|([a-z])|([A-Z]))([.)]?)$"_s);
    ListMarker marker{
        .numbering = Numbering::None, .before = {}, .after = {}, .number = 0, .text = label};
    const QRegularExpressionMatch match = pattern.match(label);
    if (!match.hasMatch())
        return marker;
    marker.before = match.captured(1);
    marker.after = match.captured(5);
    if (!match.captured(2).isEmpty()) {
        marker.numbering = Numbering::Decimal;
        marker.number = match.captured(2).toInt();
    } else if (!match.captured(3).isEmpty()) {
        marker.numbering = Numbering::LowerAlpha;
        marker.number = match.captured(3).front().unicode() - 'a' + 1;
    } else {
        marker.numbering = Numbering::UpperAlpha;
        marker.number = match.captured(4).front().unicode() - 'A' + 1;
    }
    return marker;
}

} // namespace

QString textOf(const Text &text)
{
    QString result;
    for (const Run &run : text)
        result += run.text;
    return result;
}

ListMarker markerOf(const List &list, qsizetype at)
{
    const Text &label = list.items.at(at).label;
    return label.isEmpty() ? counted(list.numbering, list.firstNumber + int(at))
                           : read(textOf(label).trimmed());
}

QList<ListStretch> stretchesOf(const List &list)
{
    QList<ListStretch> stretches;
    ListMarker last;
    for (qsizetype at = 0; at < list.items.size(); ++at) {
        const ListMarker marker = markerOf(list, at);
        if (at > 0 && marker.follows(last))
            ++stretches.last().count;
        else
            stretches.append({at, 1, marker});
        last = marker;
    }
    return stretches;
}

} // namespace moothall
