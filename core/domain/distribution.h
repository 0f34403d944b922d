#pragma once

#include "core/domain/meeting.h"

namespace moothall {

/// Somebody on a body's distribution list: a person of the register, or an office ("Reception",
/// "Press") by name.
struct DistributionEntry
{
    std::optional<PersonId> person; ///< none: an office, or somebody the register doesn't know
    QString name;
    QString address = {};                   ///< of the label, a line each; may be empty
    Edition edition = Edition::Public; ///< what they may see
    int copies = 1;       ///< of the public papers; of exempt papers it is one, numbered
    bool byEmail = false; ///< and no paper
    QDate consent =
        {}; ///< to a summons by e-mail (LGA 1972 Sch. 12 para. 4(1B)); invalid: none given

    friend bool operator==(const DistributionEntry &, const DistributionEntry &) = default;
};

/// Who gets what where nobody has said so: every member of the body on the day, on paper, with
/// exempt papers.
QList<DistributionEntry> usualDistribution(const MeetingRecord &record);

/// Whether somebody's papers are printed: a summons goes by e-mail to who has consented only (LGA 1972 Sch. 12 para. 4(1B)).
bool getsPaper(const DistributionEntry &entry, bool isSummons);
/// Whether the agenda of a meeting is such a summons: of a principal council in England.
bool isSummons(const MeetingRecord &record);

/// What is wrong with a list, in a sentence; empty where nothing is.
QString distributionProblem(const QList<DistributionEntry> &entries);

} // namespace moothall
