#pragma once

#include "core/house/housestyle.h"

#include <QJsonObject>

#include <variant>

namespace moothall {

/// The parts an officer thinks of a style in, in the order they are printed.
enum class StyleGroup {
    Dates,
    Letterhead,
    Letter,
    Agenda,
    Sheet,
    Supplements,
    MinutesHead,
    Minutes,
    Decisions,
    End
};

/// A field of a house style: its key in the data, where it lies, and what an officer knows it by.
struct StyleField
{
    using Member = std::variant<QString HouseStyle::*, bool HouseStyle::*,
                                QStringList HouseStyle::*, QList<BodyKind> HouseStyle::*,
                                QList<ItemKind> HouseStyle::*, QList<StyleNotice> HouseStyle::*>;

    QLatin1StringView key;
    Member member;
    StyleGroup group;
    const char *name;         ///< "How members are invited"
    const char *places = "";  ///< what %1, %2 … are: "body|time|date|place"
    bool needsPlaces = false; ///< each of them has to be there
    bool isLong = false;      ///< sentences rather than words

    /// Whether it is words of a language: not a choice, and not how times are written.
    bool hasWords() const;
    /// Translated.
    QString title() const;
    QStringList placeNames() const;
};

/// All of them, group by group.
const QList<StyleField> &styleFields();
/// None for a key that no field has.
const StyleField *styleField(QLatin1StringView key);
QString styleGroupTitle(StyleGroup group);

/// A style as data, every field of it.
QJsonObject styleData(const HouseStyle &style);

/// Puts one value in its place. Errors: BadInput with the place in the data
/// ("notices[1].points[0]").
Status setStyleValue(HouseStyle &style, const StyleField &field, const QJsonValue &value);

/// What the notices of a style look like to somebody who types them: "# " before a heading, "- "
/// before a point.
QString noticesAsTyped(const QJsonValue &notices);
QJsonValue noticesFromTyped(const QString &typed);

} // namespace moothall
