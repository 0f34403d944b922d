#include "core/house/housestyle.h"

#include "core/base/dates.h"
#include "core/house/stylefields.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Outside any namespace, as the macro asks: the resource lies in a static library.
static void openHouseStyles()
{
    Q_INIT_RESOURCE(house_styles);
}

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct HouseStyles
{
    Q_DECLARE_TR_FUNCTIONS(HouseStyles)
};

enum class Wrong { Refuse, LeaveOut };

/// Puts what data says of a style over it; names the keys that no field has.
Status putOver(HouseStyle &style, const QJsonObject &data, QStringList *unknown, Wrong wrong)
{
    for (auto value = data.begin(); value != data.end(); ++value) {
        const QString key = value.key();
        if (key == "based_on"_L1)
            continue;
        const QByteArray latin = key.toLatin1();
        if (const StyleField *field = styleField(QLatin1StringView(latin))) {
            const Status put = setStyleValue(style, *field, *value);
            if (!put && wrong == Wrong::Refuse)
                return put;
        } else if (unknown) {
            unknown->append(key);
        }
    }
    return {};
}

void putFileOver(HouseStyle &style, const QString &name)
{
    QFile file(u":/moothall/house-styles/%1.json"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    QStringList unknown;
    const Status put =
        putOver(style, QJsonDocument::fromJson(file.readAll()).object(), &unknown, Wrong::Refuse);
    Q_ASSERT(put && unknown.isEmpty());
    Q_UNUSED(put)
}

/// In Welsh a style has its own look and `plain`'s Welsh words under its own.
void putBuiltInOver(HouseStyle &style, const QString &name, Language language)
{
    putFileOver(style, name);
    if (language == Language::Welsh) {
        putFileOver(style, u"plain.cy"_s);
        if (name != "plain"_L1)
            putFileOver(style, name + u".cy"_s);
    }
    style.name = name;
}

/// What a style of an authority's own says of look and order, not of words.
QJsonObject withoutWords(QJsonObject data)
{
    for (const QString &key : data.keys()) {
        const QByteArray latin = key.toLatin1();
        const StyleField *field = styleField(QLatin1StringView(latin));
        if (field && field->hasWords())
            data.remove(key);
    }
    return data;
}

const OwnStyle *ownStyle(const Authority &authority, const QString &name)
{
    const auto found = std::ranges::find(authority.ownStyles, name, &OwnStyle::name);
    return found == authority.ownStyles.end() ? nullptr : &*found;
}

Result<HouseStyle> ownStyleRead(const OwnStyle &own, QStringList *unknown, Wrong wrong, Language language = Language::English)
{
    const QString base = own.data.value("based_on"_L1).toString(u"plain"_s);
    auto style = houseStyle(base, language);
    if (!style)
        return fail(style.error().at(u"based_on"_s));
    MOOTHALL_TRY(putOver(*style, language == Language::Welsh ? withoutWords(own.data) : own.data, unknown, wrong));
    style->name = own.name;
    return style;
}

/// What another version of the program kept and this one can't use stands as in the style it goes
/// back to.
Result<HouseStyle> anyStyle(const Authority &authority, const QString &name, Language language = Language::English)
{
    const OwnStyle *own = ownStyle(authority, name);
    if (!own && !houseStyleNames().contains(name))
        return fail(ErrorCode::BadInput,
                    HouseStyles::tr("There is no house style “%1”. Choose one of: %2.")
                        .arg(name, houseStyleNames(authority).join(u", "_s)));
    return own ? ownStyleRead(*own, nullptr, Wrong::LeaveOut, language) : houseStyle(name, language);
}

} // namespace

QString HouseStyle::time(QTime time, const Authority &authority) const
{
    return timeOfDay(time, timePattern.isEmpty() ? authority.timePattern : timePattern);
}

QString HouseStyle::date(QDate date, const QLocale &locale) const
{
    const QString whole = longDate(date, locale);
    const qsizetype comma = whole.indexOf(u',');
    return weekdayComma || comma < 0 ? whole : QString(whole).remove(comma, 1);
}

QStringList houseStyleNames()
{
    return {u"plain"_s, u"derbyshire"_s, u"worcestershire"_s, u"broadland"_s};
}

QStringList houseStyleNames(const Authority &authority)
{
    QStringList names = houseStyleNames();
    for (const OwnStyle &own : authority.ownStyles)
        names.append(own.name);
    return names;
}

Result<HouseStyle> houseStyle(const QString &name, Language language)
{
    if (!houseStyleNames().contains(name))
        return anyStyle({}, name);
    openHouseStyles();
    HouseStyle style;
    putBuiltInOver(style, u"plain"_s, language);
    if (name != "plain"_L1)
        putBuiltInOver(style, name, language);
    return style;
}

Result<HouseStyle> readHouseStyle(const OwnStyle &own, QStringList *unknown)
{
    return ownStyleRead(own, unknown, Wrong::Refuse);
}

Result<OwnStyle> copyHouseStyle(const Authority &authority, const QString &from,
                                const QString &name)
{
    const auto style = anyStyle(authority, from);
    MOOTHALL_TRY(style);
    OwnStyle copy{name.simplified(), styleData(*style)};
    copy.data.insert("based_on"_L1, builtInStyleOf(authority, from));
    return copy;
}

QString builtInStyleOf(const Authority &authority, const QString &name)
{
    const OwnStyle *own = ownStyle(authority, name);
    return own ? own->data.value("based_on"_L1).toString(u"plain"_s) : name;
}

HouseStyle houseStyleOf(const Authority &authority, const Body &body)
{
    const Language language = languageOf(authority.language);
    for (const QString &name : {body.houseStyle, authority.houseStyle}) {
        if (auto style = anyStyle(authority, name, language))
            return *std::move(style);
    }
    return *houseStyle(u"plain"_s, language);
}

} // namespace moothall
