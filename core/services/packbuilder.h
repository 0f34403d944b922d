#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/printedmeeting.h"
#include "core/house/compose.h"
#include "core/pack/assemble.h"
#include "core/services/packs.h"

namespace moothall {

/// An item of a pack with those of its papers that the pack brings.
struct PackedItem
{
    const AgendaItem *item = nullptr;
    QList<const Paper *> papers = {};
};

/// What a request's pack holds, in the order of the agenda: the main agenda, one supplement, or all that was published
/// up to a day. Of an item of the main agenda whose late report comes with a supplement, each has its own papers.
QList<PackedItem> packedItems(const MeetingRecord &record, const PackRequest &request);

/// The parts of a meeting's papers that a request's pack is made of: 0 is the main agenda, else a supplement.
QList<int> partsOf(const MeetingRecord &record, const PackRequest &request);

/// A pack in the making: a record, its plan, and the composed pages that go with it. The public edition's front sheet
/// and placeholders come from a PublicMeeting, and of restricted papers it knows no path.
class PackBuilder
{
public:
    PackBuilder(const Session &session, const MeetingRecord &record, const PackRequest &request);

    const PackPlan &plan() const { return m_plan; }
    const QList<PackedItem> &items() const { return m_items; }
    AgendaRanges ranges() const;
    Document agenda(const AgendaRanges &ranges) const;
    QString title() const;

    /// What can be said of a pack before it is made.
    PackReport report(const QString &file) const;
    /// Writes the pack to `file`. Errors: BadInput (a paper's pages aren't known; a paper is missing or damaged), Leak
    /// (the public edition of a paper in which something is blacked out and not taken out), NoSpace, Cancelled.
    Result<PackReport> write(const QString &file, const CancelToken *cancel);

private:
    Status checkCounted() const;
    PackSources frame() const;
    Result<PackParts> parts() const;
    Result<PaperPart> paperPart(const PlannedPage &page) const;
    Result<GeneratedPart> placeholderPart(const PlannedPage &page) const;
    const PrintedItem &printedItem(int index) const;
    QString printedTitle(int item, const Paper &paper) const;
    QString frontTitle() const;
    void addWhatIsNew(AgendaRanges &ranges) const;
    Document agendaOf(const MeetingRecord &record, const AgendaRanges &ranges) const;

    const Session &m_session;
    const MeetingRecord &m_record;
    PackRequest m_request;
    QList<PackedItem> m_items;
    PackPlan m_plan;
    PublicMeeting m_public;
    std::optional<PrintedMeeting> m_restricted; ///< only for the restricted edition
    HouseStyle m_style;
    Result<DocumentLanguages> m_languages;
    Result<OtherTexts> m_otherTexts;
    int m_frontPages = 0;
};

} // namespace moothall
