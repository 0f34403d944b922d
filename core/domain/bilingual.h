#pragma once

#include "core/domain/meeting.h"

#include <QHash>
#include <QStringList>

namespace moothall {

/// How agendas hold two languages: the authority's own alone, one after the other, or beside one another.
enum class LanguageManner { One, BackToBack, SideBySide };

/// "one", "back-to-back", "side-by-side".
QString token(LanguageManner manner);
std::optional<LanguageManner> languageMannerFrom(const QString &word);

struct DocumentLanguages
{
    LanguageManner manner = LanguageManner::One;
    bool otherFirst = false; ///< the other language stands first, or at the left

    friend bool operator==(const DocumentLanguages &, const DocumentLanguages &) = default;
};

/// The other of the two: "cy" of "en-GB", "en-GB" of "cy".
QString otherLanguageOf(const QString &tag);

/// What of a meeting is public, in the other language; empty where nobody has written it.
struct OtherTexts
{
    QString authority;
    QString body;
    QString venue;
    QHash<ItemId, QString> titles;

    friend bool operator==(const OtherTexts &, const OtherTexts &) = default;
};

/// The record as its documents in the other language say it. What isn't there in it stays as it is.
MeetingRecord inOtherLanguage(MeetingRecord record, const OtherTexts &texts);

/// What such a document still says in the authority's own language, word for word: names, venue, titles, exempt ones
/// included, and texts of items. It is marked there as being in that language.
QStringList leftInOwnLanguage(const MeetingRecord &record, const OtherTexts &texts);

/// The items without a title in the other language.
QList<const AgendaItem *> withoutOtherTitle(const MeetingRecord &record, const OtherTexts &texts);

} // namespace moothall
