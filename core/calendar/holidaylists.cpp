#include "core/calendar/holidaylists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct HolidayLists
{
    Q_DECLARE_TR_FUNCTIONS(HolidayLists)
};

/// What a holiday is called, as the key that names it in every list: its title varies from year to
/// year.
QString keyOfTitle(const QString &title)
{
    struct Sign
    {
        QLatin1StringView words;
        QLatin1StringView key;
    };
    // In this order: "Early May bank holiday (VE day)" and "queen_platinum" are told by their first
    // match.
    static constexpr Sign signs[]{{"new year"_L1, "new-year"_L1},
                                  {"2nd january"_L1, "second-january"_L1},
                                  {"patrick"_L1, "st-patrick"_L1},
                                  {"good friday"_L1, "good-friday"_L1},
                                  {"easter monday"_L1, "easter-monday"_L1},
                                  {"early may"_L1, "early-may"_L1},
                                  {"spring"_L1, "spring"_L1},
                                  {"boyne"_L1, "boyne"_L1},
                                  {"summer"_L1, "summer"_L1},
                                  {"late august"_L1, "summer"_L1},
                                  {"andrew"_L1, "st-andrew"_L1},
                                  {"christmas"_L1, "christmas"_L1},
                                  {"boxing"_L1, "boxing"_L1},
                                  {"royal wedding"_L1, "royal-wedding"_L1},
                                  {"platinum"_L1, "platinum-jubilee"_L1},
                                  {"diamond"_L1, "diamond-jubilee"_L1},
                                  {"state funeral"_L1, "state-funeral"_L1},
                                  {"queens bank holiday"_L1, "state-funeral"_L1},
                                  {"coronation"_L1, "coronation"_L1},
                                  {"world cup"_L1, "world-cup"_L1}};
    QString plain = title.section(u'.', -1).toLower();
    plain.replace(u'_', u' ');
    for (const Sign &sign : signs) {
        if (plain.contains(sign.words))
            return sign.key;
    }
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    return plain.replace(other, u"-"_s);
}

QDate dateOf(const QString &text)
{
    constexpr int century = 100;
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    if (const QDate plain = QDate::fromString(text, u"dd/MM/yyyy"_s); plain.isValid())
        return plain;
    return QDate::fromString(text, u"dd/MM/yy"_s).addYears(century); // the first lists had such
}

Status readEvents(const QJsonArray &events, QList<BankHoliday> &out)
{
    for (const QJsonValue &event : events) {
        const QString title = event["title"_L1].toString();
        const QDate date = dateOf(event["date"_L1].toString());
        if (title.isEmpty() || !date.isValid())
            return fail(ErrorCode::BadInput,
                        HolidayLists::tr(
                            "A holiday of the file has no title, or its date “%1” can't be read.")
                            .arg(event["date"_L1].toString()));
        const QString notes = event["notes"_L1].toString().toLower();
        const QString key = keyOfTitle(title);
        const QString known = bankHolidayName(key);
        if (date.dayOfWeek() < Qt::Saturday)
            out.append({.date = date,
                        .key = key,
                        .name = known.isEmpty() ? title : known,
                        .substitute = notes.contains("substitute"_L1)});
    }
    return {};
}

/// A division of the site's own data: a list under each year, in the oldest files within a list of such objects.
Status readYears(const QJsonValue &division, QList<BankHoliday> &out)
{
    const QJsonArray parts = division.isArray() ? division.toArray() : QJsonArray{division};
    for (const QJsonValue &part : parts) {
        const QJsonObject years = part.toObject();
        for (auto it = years.begin(); it != years.end(); ++it) {
            if (it.value().isArray())
                MOOTHALL_TRY(readEvents(it.value().toArray(), out));
        }
    }
    return {};
}

} // namespace

const QList<BankHoliday> &HolidayFile::of(Nation nation) const
{
    if (nation == Nation::Scotland)
        return scotland;
    return nation == Nation::NorthernIreland ? northernIreland : englandAndWales;
}

Result<HolidayFile> readHolidayFile(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return fail(
            ErrorCode::BadInput,
            HolidayLists::tr("This isn't a list of bank holidays: it can't be read as JSON."),
            problem.errorString());
    const bool isSource = root.contains("divisions"_L1);
    const QJsonObject divisions = isSource ? root["divisions"_L1].toObject() : root;
    HolidayFile file;
    for (auto it = divisions.begin(); it != divisions.end(); ++it) {
        const bool scottish = it.key().contains("scotland"_L1);
        const bool irish = it.key().contains("northern-ireland"_L1) || it.key() == "ni"_L1;
        if (!scottish && !irish && !it.key().contains("england-and-wales"_L1))
            continue;
        QList<BankHoliday> &list = scottish ? file.scotland
                                   : irish  ? file.northernIreland
                                            : file.englandAndWales;
        MOOTHALL_TRY(isSource ? readYears(it.value(), list)
                              : readEvents(it.value()["events"_L1].toArray(), list));
        std::ranges::sort(list, {}, &BankHoliday::date);
    }
    if (file.englandAndWales.isEmpty() && file.scotland.isEmpty() && file.northernIreland.isEmpty())
        return fail(
            ErrorCode::BadInput,
            HolidayLists::tr(
                "There are no bank holidays in this file. Take “bank-holidays.json” of GOV.UK."));
    return file;
}

HolidayMerge mergeHolidays(const QList<BankHoliday> &known, const QList<BankHoliday> &news)
{
    const auto on = [](const QList<BankHoliday> &list, QDate date) {
        return std::ranges::any_of(list,
                                   [date](const BankHoliday &day) { return day.date == date; });
    };
    QSet<int> years;
    for (const BankHoliday &day : news)
        years.insert(day.date.year());
    const auto lastYear = [](const QList<BankHoliday> &list) {
        return list.isEmpty() ? 0 : std::ranges::max(list, {}, &BankHoliday::date).date.year();
    };
    const bool isOlder = lastYear(news) < lastYear(known);
    HolidayMerge merge;
    QList<BankHoliday> leaving; // those of these years that the newcomer has on no day of theirs
    for (const BankHoliday &day : known) {
        if (!years.contains(day.date.year()))
            merge.holidays.append(day);
        else if (!on(news, day.date))
            leaving.append(day);
    }
    for (const BankHoliday &day : news) {
        merge.holidays.append(day);
        const auto same = std::ranges::find(known, day.date, &BankHoliday::date);
        if (same != known.end()) {
            if (isOlder)
                merge.holidays.last() = *same; // its name may have been mended since
            continue;
        }
        const auto was = std::ranges::find_if(leaving, [&day](const BankHoliday &other) {
            return other.key == day.key && other.date.year() == day.date.year();
        });
        if (was == leaving.end()) {
            merge.added.append(day);
            continue;
        }
        if (isOlder) {
            merge.holidays.removeLast(); // it stood there before it was moved
            continue;
        }
        merge.moved.append({day, was->date});
        leaving.erase(was);
    }
    // By rule alone they may have been wrong: what is published takes their place.
    leaving.removeIf([](const BankHoliday &day) { return day.projected; });
    merge.kept = leaving;
    merge.holidays += leaving;
    std::ranges::sort(merge.holidays, {}, &BankHoliday::date);
    return merge;
}

} // namespace moothall
