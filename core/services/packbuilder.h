#pragma once

#include "core/domain/printedmeeting.h"
#include "core/house/compose.h"
#include "core/pack/assemble.h"
#include "core/services/packs.h"

namespace moothall {

/// The items of a request's agenda, in its order: those of the main agenda, or of one supplement.
QList<const AgendaItem *> itemsOf(const MeetingRecord &record, int supplement);

/// A pack in the making: a record, its plan, and the composed pages that go with it. The public edition's front sheet
/// and placeholders come from a PublicMeeting, and of restricted papers it knows no path.
class PackBuilder
{
public:
    PackBuilder(const Session &session, const MeetingRecord &record, const PackRequest &request);

    const PackPlan &plan() const { return m_plan; }
    AgendaRanges ranges() const;
    Document agenda(const AgendaRanges &ranges) const;
    QString title() const;

    /// What can be said of a pack before it is made.
    PackReport report(const QString &file) const;
    /// Writes the pack to `file`. Errors: BadInput (a paper's pages aren't known; a paper is missing or damaged),
    /// NoSpace, Cancelled.
    Result<PackReport> write(const QString &file, const CancelToken *cancel);

private:
    Status checkCounted() const;
    PackSources frame() const;
    Result<PackParts> parts() const;
    Result<PaperPart> paperPart(const PlannedPage &page) const;
    Result<GeneratedPart> placeholderPart(const PlannedPage &page) const;
    const PrintedItem &printedItem(int index) const;

    const Session &m_session;
    const MeetingRecord &m_record;
    PackRequest m_request;
    QList<const AgendaItem *> m_items;
    PackPlan m_plan;
    PublicMeeting m_public;
    std::optional<PrintedMeeting> m_restricted; ///< only for the restricted edition
    HouseStyle m_style;
    int m_frontPages = 0;
};

} // namespace moothall
