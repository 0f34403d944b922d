#pragma once

#include "core/calendar/deadlines.h"
#include "core/domain/bilingual.h"
#include "core/domain/meeting.h"
#include "core/services/linting.h"

#include <QDate>

namespace moothall {

/// One thing that is looked at before an agenda is published, and what was found.
struct PublishCheck
{
    enum class Verdict { Passed, Look, Stop };
    Verdict verdict = Verdict::Passed;
    QString sentence;
    std::optional<ItemId> item; ///< where to look
    std::optional<PaperId> paper = {}; ///< and in which paper of it
    int page = 1;                      ///< counted from 1

    friend bool operator==(const PublishCheck &, const PublishCheck &) = default;
};

/// What is known of the public pack as it stands in the preview.
enum class PublicPackState { NotMade, Clean, Leaks };

/// The checks of a meeting's agenda, gravest first; `dates` are its deadlines by the register's own calendar and
/// rules, `findings` what the look over its papers found. Pure.
QList<PublishCheck> checksBeforePublishing(const MeetingRecord &record, const QList<Deadline> &dates, QDate today,
    PublicPackState pack, const QList<LintedFinding> &findings = {});

/// Where agendas are in two languages: which titles are printed in the wrong one for want of another. Goes before what
/// is passed.
void addLanguageChecks(const MeetingRecord &record, const DocumentLanguages &languages, const OtherTexts &texts,
    QList<PublishCheck> &checks);

} // namespace moothall
