#include "core/domain/confirmation.h"

#include "core/domain/meeting.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// " minutes 16 may 2024 pdf ": words and numbers alone, so that they can be looked for whole.
QString plainWords(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ordinal(u"\\b(\\d{1,2})(st|nd|rd|th)\\b"_s);
    QString words = text.toLower().replace(between, u" "_s);
    return u' ' + words.replace(ordinal, u"\\1"_s) + u' ';
}

bool saysDay(const QString &words, QDate day)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const QString &form :
         {u"d MMMM yyyy"_s, u"dd MMMM yyyy"_s, u"d MMM yyyy"_s, u"dd MMM yyyy"_s, u"yyyy MM dd"_s,
          u"yyyyMMdd"_s, u"dd MM yyyy"_s, u"d M yyyy"_s, u"dd MM yy"_s}) {
        if (words.contains(u' ' + english.toString(day, form).toLower() + u' '))
            return true;
    }
    return false;
}

} // namespace

MinutesState minutesStateOf(const MeetingRecord &record)
{
    const auto open =
        std::ranges::find(record.confirmations, Part::Public, &Confirmation::audience);
    if (open != record.confirmations.end()) {
        if (open->signedOn.isValid())
            return MinutesState::Signed;
        return open->corrections.isEmpty() ? MinutesState::Confirmed : MinutesState::Corrected;
    }
    if (record.meeting.stage == MeetingStage::Confirmed)
        return MinutesState::Confirmed; // by hand, along the stages
    const bool isMinuted = std::ranges::any_of(
        record.items, [](const AgendaItem &item) { return item.minute.has_value(); });
    if (!isMinuted)
        return MinutesState::None;
    return record.minutesPublished.isValid() ? MinutesState::Published : MinutesState::Draft;
}

QString minutesFileName(const Meeting &minuted, Edition edition)
{
    const QString of = edition == Edition::Public ? u"minutes"_s : u"exempt-minutes"_s;
    return of + minuted.starts.toString(u"-yyyy-MM-dd-HHmm"_s) + u".pdf"_s;
}

bool isMinutesOf(const Paper &paper, const Meeting &minuted, Edition edition)
{
    if (paper.version.fileName == minutesFileName(minuted, edition))
        return true;
    for (const QString &name : {paper.title, paper.version.fileName}) {
        const QString words = plainWords(name);
        const bool saysMinutes = words.contains(" minutes "_L1) || words.contains(" cofnodion "_L1);
        if (saysMinutes && saysDay(words, minuted.starts.date()))
            return true;
    }
    return false;
}

} // namespace moothall
