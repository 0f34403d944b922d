#include "core/house/stylefields.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct StyleValues
{
    Q_DECLARE_TR_FUNCTIONS(StyleValues)
};

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestList = 200;

tl::unexpected<Error> wrong(const QString &place, const QString &sentence)
{
    return fail(Error(ErrorCode::BadInput, sentence).at(place));
}

tl::unexpected<Error> wrongType(const QString &place, const QString &wanted)
{
    return wrong(place, StyleValues::tr("Here stands something else than %1.").arg(wanted));
}

/// What %1, %2 … a text holds, by the rules of QString::arg(); -1 for one that it would take
/// otherwise.
QList<int> placesIn(const QString &text)
{
    QList<int> places;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        const QChar after = at + 2 < text.size() ? text[at + 2] : QChar();
        if (next == u'L' && after.isDigit())
            places.append(-1);
        else if (next.isDigit())
            places.append(after.isDigit() ? -1 : next.digitValue());
    }
    return places;
}

Status checkPlaces(const StyleField &field, const QString &text)
{
    const QStringList names = field.placeNames();
    const QList<int> there = placesIn(text);
    for (const int place : there) {
        if (place >= 1 && place <= names.size())
            continue;
        QStringList known;
        for (qsizetype i = 0; i < names.size(); ++i)
            known.append(u"%%1 (%2)"_s.arg(QString::number(i + 1), names[i]));
        return wrong(
            field.key,
            known.isEmpty()
                ? StyleValues::tr("Nothing is filled in here: write the words without a per cent "
                                  "sign and a number.")
                : StyleValues::tr("Only these can be filled in here: %1.")
                      .arg(known.join(u", "_s)));
    }
    for (int place = 1; field.needsPlaces && place <= names.size(); ++place) {
        if (!there.contains(place))
            return wrong(field.key, StyleValues::tr("%%1 is missing: it stands for “%2”.")
                                        .arg(QString::number(place), names[place - 1]));
    }
    return {};
}

Result<QString> readText(const QJsonValue &value, const QString &place)
{
    if (!value.isString())
        return wrongType(place, StyleValues::tr("a text"));
    const QString text = value.toString();
    if (text.size() > longestText)
        return wrong(
            place,
            StyleValues::tr("This is longer than %1 characters: shorten it.").arg(longestText));
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            return wrong(
                place,
                StyleValues::tr(
                    "This holds a line end or another sign that isn’t printed: take it out."));
    }
    return text;
}

Result<QStringList> readTexts(const QJsonValue &value, const QString &place)
{
    if (!value.isArray())
        return wrongType(place, StyleValues::tr("a list of texts"));
    const QJsonArray array = value.toArray();
    if (array.size() > longestList)
        return wrong(
            place,
            StyleValues::tr("This list has more than %1 entries: shorten it.").arg(longestList));
    QStringList texts;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto text = readText(array[i], u"%1[%2]"_s.arg(place).arg(i));
        MOOTHALL_TRY(text);
        texts.append(*text);
    }
    return texts;
}

template<typename Kind>
Result<QList<Kind>> readKinds(const QJsonValue &value, const QString &place)
{
    const auto names = readTexts(value, place);
    MOOTHALL_TRY(names);
    QList<Kind> kinds;
    for (qsizetype i = 0; i < names->size(); ++i) {
        const auto kind = fromToken<Kind>(names->at(i));
        if (!kind)
            return wrong(u"%1[%2]"_s.arg(place).arg(i),
                         StyleValues::tr("“%1” isn't one of the values allowed here: %2.")
                             .arg(names->at(i), tokens<Kind>().join(u", "_s)));
        if (!kinds.contains(*kind))
            kinds.append(*kind);
    }
    return kinds;
}

Result<QList<StyleNotice>> readNotices(const QJsonValue &value, const QString &place)
{
    if (!value.isArray())
        return wrongType(place, StyleValues::tr("a list of notices"));
    const QJsonArray array = value.toArray();
    if (array.size() > longestList)
        return wrong(
            place,
            StyleValues::tr("This list has more than %1 entries: shorten it.").arg(longestList));
    QList<StyleNotice> notices;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(place).arg(i);
        if (!array[i].isObject())
            return wrongType(at, StyleValues::tr("a notice"));
        const QJsonObject object = array[i].toObject();
        StyleNotice notice;
        const auto heading = readText(object.value("heading"_L1).toString(), at + u".heading"_s);
        MOOTHALL_TRY(heading);
        notice.heading = *heading;
        for (const auto &[key, member] : {std::pair("paragraphs"_L1, &StyleNotice::paragraphs),
                                          std::pair("points"_L1, &StyleNotice::points)}) {
            if (!object.contains(key))
                continue;
            const auto texts = readTexts(object.value(key), at + u'.' + key);
            MOOTHALL_TRY(texts);
            notice.*member = *texts;
        }
        notices.append(notice);
    }
    return notices;
}

template<typename Kind>
QJsonArray written(const QList<Kind> &kinds)
{
    QJsonArray array;
    for (const Kind kind : kinds)
        array.append(token(kind));
    return array;
}

QJsonArray written(const QList<StyleNotice> &notices)
{
    QJsonArray array;
    for (const StyleNotice &notice : notices)
        array.append(QJsonObject{{u"heading"_s, notice.heading},
                                 {u"paragraphs"_s, QJsonArray::fromStringList(notice.paragraphs)},
                                 {u"points"_s, QJsonArray::fromStringList(notice.points)}});
    return array;
}

/// Puts a value into a style by the kind of its member.
class Setter
{
public:
    Setter(HouseStyle &style, const StyleField &field, const QJsonValue &value)
        : m_style(style)
        , m_field(field)
        , m_value(value)
    {}

    Status operator()(QString HouseStyle::*member)
    {
        auto text = readText(m_value, m_field.key);
        MOOTHALL_TRY(text);
        MOOTHALL_TRY(checkPlaces(m_field, *text));
        if (member == &HouseStyle::timePattern) {
            for (const QChar c : std::as_const(*text)) {
                if (!u"hHmaApP.: "_s.contains(c))
                    return wrong(m_field.key,
                                 StyleValues::tr(
                                     "“%1” is no sign of a time of day: write h, hh, HH, mm, ap, "
                                     "full stops and colons.")
                                     .arg(c));
            }
        }
        m_style.*member = *std::move(text);
        return {};
    }

    Status operator()(bool HouseStyle::*member)
    {
        if (!m_value.isBool())
            return wrongType(m_field.key, StyleValues::tr("yes or no"));
        m_style.*member = m_value.toBool();
        return {};
    }

    Status operator()(QStringList HouseStyle::*member)
    {
        return take(member, readTexts(m_value, m_field.key));
    }
    Status operator()(QList<BodyKind> HouseStyle::*member)
    {
        return take(member, readKinds<BodyKind>(m_value, m_field.key));
    }
    Status operator()(QList<ItemKind> HouseStyle::*member)
    {
        return take(member, readKinds<ItemKind>(m_value, m_field.key));
    }
    Status operator()(QList<StyleNotice> HouseStyle::*member)
    {
        return take(member, readNotices(m_value, m_field.key));
    }

private:
    template<typename T>
    Status take(T HouseStyle::*member, Result<T> read)
    {
        MOOTHALL_TRY(read);
        m_style.*member = *std::move(read);
        return {};
    }

    HouseStyle &m_style;
    const StyleField &m_field;
    const QJsonValue &m_value;
};

/// What a member holds, as data.
struct Getter
{
    const HouseStyle &style;

    QJsonValue operator()(QString HouseStyle::*member) const { return style.*member; }
    QJsonValue operator()(bool HouseStyle::*member) const { return style.*member; }
    QJsonValue operator()(QStringList HouseStyle::*member) const
    {
        return QJsonArray::fromStringList(style.*member);
    }
    template<typename T>
    QJsonValue operator()(QList<T> HouseStyle::*member) const
    {
        return written(style.*member);
    }
};

} // namespace

bool StyleField::hasWords() const
{
    const bool isText = std::holds_alternative<QString HouseStyle::*>(member) ||
                        std::holds_alternative<QStringList HouseStyle::*>(member) ||
                        std::holds_alternative<QList<StyleNotice> HouseStyle::*>(member);
    return isText && key != "time_pattern"_L1;
}

QJsonObject styleData(const HouseStyle &style)
{
    QJsonObject data;
    for (const StyleField &field : styleFields())
        data.insert(field.key, std::visit(Getter{style}, field.member));
    return data;
}

Status setStyleValue(HouseStyle &style, const StyleField &field, const QJsonValue &value)
{
    return std::visit(Setter(style, field, value), field.member);
}

QString noticesAsTyped(const QJsonValue &notices)
{
    QStringList lines;
    const QJsonArray array = notices.toArray();
    for (const QJsonValue &each : array) {
        if (!lines.isEmpty())
            lines.append(QString());
        if (const QString heading = each["heading"_L1].toString(); !heading.isEmpty())
            lines.append(u"# "_s + heading);
        for (const QJsonValue &paragraph : each["paragraphs"_L1].toArray())
            lines.append(paragraph.toString());
        for (const QJsonValue &point : each["points"_L1].toArray())
            lines.append(u"- "_s + point.toString());
    }
    return lines.join(u'\n');
}

QJsonValue noticesFromTyped(const QString &typed)
{
    QList<StyleNotice> notices;
    bool begins = true; // a heading, a blank line and a paragraph behind points begin a notice
    for (const QString &whole : typed.split(u'\n')) {
        const QString line = whole.simplified();
        if (line.isEmpty()) {
            begins = true;
            continue;
        }
        const bool heads = line.startsWith(u"# "_s);
        const bool isPoint = line.startsWith(u"- "_s);
        if (begins || heads || (!isPoint && !notices.last().points.isEmpty()))
            notices.append(StyleNotice());
        begins = false;
        if (heads)
            notices.last().heading = line.sliced(2).trimmed();
        else if (isPoint)
            notices.last().points.append(line.sliced(2).trimmed());
        else
            notices.last().paragraphs.append(line);
    }
    return written(notices);
}

} // namespace moothall
