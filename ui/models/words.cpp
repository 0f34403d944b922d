#include "ui/models/words.h"

#include "core/base/dates.h"
#include "core/domain/meeting.h"

#include <QCoreApplication>
#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordsOf(Nation nation)
{
    switch (nation) {
    case Nation::England: return Words::tr("England");
    case Nation::Wales: return Words::tr("Wales");
    case Nation::Scotland: return Words::tr("Scotland");
    case Nation::NorthernIreland: return Words::tr("Northern Ireland");
    }
    return {};
}

QString wordsOf(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Council: return Words::tr("Full council");
    case BodyKind::Executive: return Words::tr("Executive or cabinet");
    case BodyKind::Committee: return Words::tr("Committee");
    case BodyKind::SubCommittee: return Words::tr("Sub-committee");
    case BodyKind::JointCommittee: return Words::tr("Joint committee");
    case BodyKind::Scrutiny: return Words::tr("Scrutiny");
    case BodyKind::Panel: return Words::tr("Panel");
    case BodyKind::Parish: return Words::tr("Parish or community council");
    case BodyKind::Other: return Words::tr("Other");
    }
    return {};
}

QString wordsOf(MemberRole role)
{
    switch (role) {
    case MemberRole::Chair: return Words::tr("Chair");
    case MemberRole::ViceChair: return Words::tr("Vice-chair");
    case MemberRole::Member: return Words::tr("Member");
    case MemberRole::Substitute: return Words::tr("Substitute");
    case MemberRole::CoOpted: return Words::tr("Co-opted");
    }
    return {};
}

QString wordsOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Apologies: return Words::tr("Apologies");
    case ItemKind::Declarations: return Words::tr("Declarations of interest");
    case ItemKind::Minutes: return Words::tr("Minutes");
    case ItemKind::Questions: return Words::tr("Questions");
    case ItemKind::Report: return Words::tr("Report");
    case ItemKind::Motion: return Words::tr("Motion");
    case ItemKind::Exclusion: return Words::tr("Exclusion of the public");
    case ItemKind::Urgent: return Words::tr("Urgent business");
    case ItemKind::Other: return Words::tr("Other standing item");
    }
    return {};
}

QString wordsOf(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Ordinary: return Words::tr("Ordinary");
    case MeetingKind::Extraordinary: return Words::tr("Extraordinary");
    case MeetingKind::Annual: return Words::tr("Annual");
    case MeetingKind::Special: return Words::tr("Special");
    }
    return {};
}

QString wordsOf(MeetingStage stage)
{
    switch (stage) {
    case MeetingStage::Planned: return Words::tr("Planned");
    case MeetingStage::Agenda: return Words::tr("Agenda");
    case MeetingStage::Published: return Words::tr("Published");
    case MeetingStage::Held: return Words::tr("Held");
    case MeetingStage::DraftMinutes: return Words::tr("Draft minutes");
    case MeetingStage::Confirmed: return Words::tr("Confirmed");
    case MeetingStage::Cancelled: return Words::tr("Cancelled");
    case MeetingStage::Postponed: return Words::tr("Postponed");
    case MeetingStage::Adjourned: return Words::tr("Adjourned");
    }
    return {};
}

QString wordsOf(MinutesState state)
{
    switch (state) {
    case MinutesState::None: return Words::tr("Not written yet");
    case MinutesState::Draft: return Words::tr("Draft");
    case MinutesState::Published: return Words::tr("Draft, published");
    case MinutesState::Confirmed: return Words::tr("Confirmed");
    case MinutesState::Corrected: return Words::tr("Confirmed with corrections");
    case MinutesState::Signed: return Words::tr("Confirmed and signed");
    }
    return {};
}

QString confirmationInWords(const Confirmation &confirmation)
{
    const QLocale locale;
    QString words = Words::tr("confirmed on %1").arg(plainDate(confirmation.day, locale));
    if (!confirmation.corrections.isEmpty())
        words += Words::tr(", with %n correction(s)", nullptr, int(confirmation.corrections.size()));
    if (confirmation.signedOn.isValid())
        words += Words::tr("; signed by %1 on %2").arg(confirmation.signedBy, plainDate(confirmation.signedOn, locale));
    return words;
}

QString correctionInWords(const Correction &correction)
{
    QString words = correction.becomes;
    if (!correction.was.isEmpty())
        words = correction.becomes.isEmpty() ? Words::tr("leave out “%1”").arg(correction.was)
                                             : Words::tr("for “%1” read “%2”").arg(correction.was, correction.becomes);
    return correction.minute.isEmpty() ? words : Words::tr("%1: %2", "a minute, its correction").arg(correction.minute, words);
}

QString minutesStateInWords(const MeetingRecord &record)
{
    const MinutesState state = minutesStateOf(record);
    for (const Confirmation &confirmation : record.confirmations) {
        if (confirmation.audience == Part::Public)
            return Words::tr("Minutes %1").arg(confirmationInWords(confirmation));
    }
    if (state == MinutesState::Published)
        return Words::tr("Draft minutes, published with an agenda on %1").arg(plainDate(record.minutesPublished, QLocale()));
    if (state == MinutesState::Confirmed)
        return Words::tr("Minutes confirmed");
    return state == MinutesState::Draft ? Words::tr("Draft minutes") : QString();
}

QString shortDate(QDate date, QDate today)
{
    const QString pattern = date.year() == today.year() ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s;
    return QLocale().toString(date, pattern);
}

QString shortMoment(const QDateTime &when, const QString &timePattern, QDate today)
{
    return Words::tr("%1, %2", "a date, a time").arg(shortDate(when.date(), today), timeOfDay(when.time(), timePattern));
}

} // namespace moothall
