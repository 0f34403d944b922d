#include "core/house/housestyle.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

struct Word
{
    const char *key;
    QString HouseStyle::*member;
};

constexpr Word words[] = {
    {"time_pattern", &HouseStyle::timePattern},
    {"public_stamp", &HouseStyle::publicStamp},
    {"restricted_stamp", &HouseStyle::restrictedStamp},
    {"public_marking", &HouseStyle::publicMarking},
    {"restricted_marking", &HouseStyle::restrictedMarking},
    {"email", &HouseStyle::email},
    {"direct_dial", &HouseStyle::directDial},
    {"ask_for", &HouseStyle::askFor},
    {"addressee", &HouseStyle::addressee},
    {"salutation", &HouseStyle::salutation},
    {"invitation", &HouseStyle::invitation},
    {"summons", &HouseStyle::summons},
    {"closing", &HouseStyle::closing},
    {"agenda_heading", &HouseStyle::agendaHeading},
    {"supplement_name", &HouseStyle::supplementName},
    {"supplement_letter", &HouseStyle::supplementLetter},
    {"supplement_numbers_on", &HouseStyle::supplementNumbersOn},
    {"supplement_restarts", &HouseStyle::supplementRestarts},
    {"urgent_items", &HouseStyle::urgentItems},
    {"urgent_on_agenda", &HouseStyle::urgentOnAgenda},
    {"the_chair", &HouseStyle::theChair},
    {"beside_summons", &HouseStyle::besideSummons},
    {"added_late", &HouseStyle::addedLate},
    {"late_reason", &HouseStyle::lateReason},
    {"late_decided_by", &HouseStyle::lateDecidedBy},
    {"available_from", &HouseStyle::availableFrom},
    {"as_of_heading", &HouseStyle::asOfHeading},
    {"as_of_letter", &HouseStyle::asOfLetter},
    {"new_heading", &HouseStyle::newHeading},
    {"new_item", &HouseStyle::newItem},
    {"new_paper", &HouseStyle::newPaper},
    {"new_pages", &HouseStyle::newPages},
    {"new_in", &HouseStyle::newIn},
    {"brought_by", &HouseStyle::broughtBy},
    {"in_public_pack", &HouseStyle::inPublicPack},
    {"part_one_heading", &HouseStyle::partOneHeading},
    {"part_two_heading", &HouseStyle::partTwoHeading},
    {"no_items", &HouseStyle::noItems},
    {"pages", &HouseStyle::pages},
    {"page", &HouseStyle::page},
    {"to_follow", &HouseStyle::toFollow},
    {"exclusion", &HouseStyle::exclusion},
    {"sheet_title", &HouseStyle::sheetTitle},
    {"sheet_when", &HouseStyle::sheetWhen},
    {"membership_heading", &HouseStyle::membershipHeading},
    {"members_label", &HouseStyle::membersLabel},
    {"chair_role", &HouseStyle::chairRole},
    {"vice_chair_role", &HouseStyle::viceChairRole},
    {"item_column", &HouseStyle::itemColumn},
    {"subject_column", &HouseStyle::subjectColumn},
    {"page_column", &HouseStyle::pageColumn},
    {"produced_by", &HouseStyle::producedBy},
    {"further_information", &HouseStyle::furtherInformation},
    {"date_of_issue", &HouseStyle::dateOfIssue},
    {"present_label", &HouseStyle::presentLabel},
    {"remote_label", &HouseStyle::remoteLabel},
    {"apologies_label", &HouseStyle::apologiesLabel},
    {"others_label", &HouseStyle::othersLabel},
    {"officers_label", &HouseStyle::officersLabel},
    {"member_list", &HouseStyle::memberList},
    {"officer_form", &HouseStyle::officerForm},
    {"inline_number", &HouseStyle::inlineNumber},
    {"signature", &HouseStyle::signature},
    {"minutes_lead_in", &HouseStyle::minutesLeadIn},
    {"exempt_minutes_lead_in", &HouseStyle::exemptMinutesLeadIn},
    {"present_heading", &HouseStyle::presentHeading},
    {"in_the_chair", &HouseStyle::inTheChair},
    {"apologies", &HouseStyle::apologies},
    {"officers_present", &HouseStyle::officersPresent},
    {"also_in_attendance", &HouseStyle::alsoInAttendance},
    {"attending_remotely", &HouseStyle::attendingRemotely},
    {"no_declarations", &HouseStyle::noDeclarations},
    {"no_declarations_scrutiny", &HouseStyle::noDeclarationsScrutiny},
    {"resolved_lead_in", &HouseStyle::resolvedLeadIn},
    {"resolution_number", &HouseStyle::resolutionNumber},
    {"reasons_heading", &HouseStyle::reasonsHeading},
    {"alternatives_heading", &HouseStyle::alternativesHeading},
    {"withheld_minute", &HouseStyle::withheldMinute},
    {"finished", &HouseStyle::finished},
    {"interrupted", &HouseStyle::interrupted},
    {"urgent_item", &HouseStyle::urgentItem},
    {"taken_before", &HouseStyle::takenBefore},
    {"unanimous_vote", &HouseStyle::unanimousVote},
};

template<typename Kind>
void readKinds(const QJsonObject &data, QLatin1StringView key, QList<Kind> &kinds)
{
    if (!data.contains(key))
        return;
    kinds.clear();
    const QJsonArray tokens = data.value(key).toArray();
    for (const QJsonValue &token : tokens) {
        const auto kind = fromToken<Kind>(token.toString());
        Q_ASSERT(kind);
        if (kind)
            kinds.append(*kind);
    }
}

void readNotices(const QJsonObject &data, QList<StyleNotice> &notices)
{
    if (!data.contains("notices"_L1))
        return;
    notices.clear();
    const QJsonArray list = data.value("notices"_L1).toArray();
    for (const QJsonValue &notice : list)
        notices.append({notice["heading"_L1].toString(), notice["paragraphs"_L1].toVariant().toStringList(),
            notice["points"_L1].toVariant().toStringList()});
}

void putOver(HouseStyle &style, const QString &name)
{
    QFile file(u":/moothall/house-styles/%1.json"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT(!data.isEmpty());
    for (const Word &word : words) {
        const QLatin1StringView key(word.key);
        if (data.contains(key))
            style.*word.member = data.value(key).toString();
    }
    if (data.contains("supplement_names"_L1))
        style.supplementNames = data.value("supplement_names"_L1).toVariant().toStringList();
    readKinds(data, "ask_for_bodies"_L1, style.askForBodies);
    readKinds(data, "part_one_bodies"_L1, style.partOneBodies);
    readKinds(data, "unnumbered_minutes"_L1, style.unnumberedMinutes);
    readNotices(data, style.notices);
    for (const auto &[key, member] : {std::pair("agenda_sheet"_L1, &HouseStyle::agendaSheet),
             std::pair("notices_own_page"_L1, &HouseStyle::noticesOwnPage), std::pair("minutes_sheet"_L1, &HouseStyle::minutesSheet),
             std::pair("resolved_heading"_L1, &HouseStyle::resolvedHeading)})
        style.*member = data.value(key).toBool(style.*member);
    style.capitalHeadings = data.value("capital_headings"_L1).toBool(style.capitalHeadings);
    style.name = name;
}

} // namespace

QString HouseStyle::time(QTime time, const Authority &authority) const
{
    return timeOfDay(time, timePattern.isEmpty() ? authority.timePattern : timePattern);
}

QStringList houseStyleNames()
{
    return {u"plain"_s, u"derbyshire"_s, u"worcestershire"_s, u"broadland"_s};
}

Result<HouseStyle> houseStyle(const QString &name)
{
    if (!houseStyleNames().contains(name))
        return fail(ErrorCode::BadInput, HouseStyles::tr("There is no house style “%1”. Choose one of: %2.")
                                             .arg(name, houseStyleNames().join(u", "_s)));
    openHouseStyles();
    HouseStyle style;
    putOver(style, u"plain"_s);
    if (name != "plain"_L1)
        putOver(style, name);
    return style;
}

HouseStyle houseStyleOf(const Authority &authority, const Body &body)
{
    for (const QString &name : {body.houseStyle, authority.houseStyle}) {
        if (houseStyleNames().contains(name))
            return *houseStyle(name);
    }
    return *houseStyle(u"plain"_s);
}

} // namespace moothall
