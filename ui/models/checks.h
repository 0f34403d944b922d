#pragma once

#include "core/calendar/deadlines.h"
#include "core/domain/meeting.h"

#include <QDate>

namespace moothall {

/// One thing that is looked at before an agenda is published, and what was found.
struct PublishCheck
{
    enum class Verdict { Passed, Look, Stop };
    Verdict verdict = Verdict::Passed;
    QString sentence;
    std::optional<ItemId> item; ///< where to look

    friend bool operator==(const PublishCheck &, const PublishCheck &) = default;
};

/// What is known of the public pack as it stands in the preview.
enum class PublicPackState { NotMade, Clean, Leaks };

/// The checks of a meeting's agenda, gravest first; `dates` are its deadlines by the register's own calendar and
/// rules. Pure.
QList<PublishCheck> checksBeforePublishing(const MeetingRecord &record, const QList<Deadline> &dates, QDate today,
    PublicPackState pack);

} // namespace moothall
