#pragma once

#include "core/domain/printedmeeting.h"

namespace moothall {

/// The enactment under which a body keeps the public out for exempt business: "Regulation 4(2)(b) of …" for an
/// executive in England (SI 2012/2089), "Section 100A(4) of the Local Government Act 1972" elsewhere in England and in
/// Wales, s.50A(4) of the 1973 Act in Scotland, the Act of 1960 for parishes.
QString exclusionPower(BodyKind kind, Nation nation);

/// The resolution that an exclusion asks for, in its fixed form, from the paragraphs of what follows it (LGA 1972
/// s.100A(5); SI 2012/2089 reg. 4(3)). Empty where nothing that is restricted follows.
enum class ExclusionForm {
    Motion, ///< "the public be excluded … for the following items of business"
    Minute, ///< "the public are excluded … for the remaining business"
};
QString exclusionResolution(const PrintedMeeting &meeting, const PrintedItem &exclusion,
    ExclusionForm form = ExclusionForm::Motion);

/// "1", "1 and 3", "1, 3 and 5".
QString andList(const QStringList &words);

/// Whether the fixed forms of words are in Welsh: they are for the law of England and of Wales.
bool isInWelsh(const Authority &authority);
/// "Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972".
QString welshExemptionSchedule(Nation nation);

} // namespace moothall
