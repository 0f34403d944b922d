#include "core/services/recommended.h"

#include "core/domain/exemption.h"
#include "core/domain/reportquote.h"
#include "core/house/housestyle.h"
#include "core/pack/pagetexts.h"
#include "core/papers/papersfolder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moothall {

namespace {

struct Recommended
{
    Q_DECLARE_TR_FUNCTIONS(Recommended)
};

} // namespace

Result<std::optional<ItemRecommendations>> recommendationsOf(const Session &session, const MeetingRecord &record,
    ItemId item, const CancelToken &cancel)
{
    const AgendaItem *found = record.item(item);
    if (!found)
        return fail(ErrorCode::NotFound, Recommended::tr("That item isn’t on the agenda any more."));
    const PapersFolder folder(session.reg->papersFolder());
    const QString leadIn = houseStyleOf(record.authority, record.body).resolvedLeadIn;
    for (const Paper &paper : found->papers) {
        if (found->part == Part::Public && isRestricted(paper, *found))
            continue;
        const QString canonical = folder.canonicalPath(paper.version.sha256);
        const auto pages = pageTexts(
            QFileInfo::exists(canonical) ? canonical : folder.originalPath(paper.version.sha256), cancel);
        if (!pages)
            return fail(pages.error());
        const QString text = pages->join(u'\n');
        const QList<Recommendations> sections = findRecommendations(text);
        if (sections.isEmpty())
            continue;
        ItemRecommendations recommended{paper.id, paper.title, sections.first(), asResolved(sections.first(), leadIn), {}, {}};
        if (record.body.kind == BodyKind::Executive) {
            recommended.reasons = reportQuote(text, ReportSection::Reasons);
            recommended.alternatives = reportQuote(text, ReportSection::Alternatives);
        }
        return recommended;
    }
    return std::nullopt;
}

Minute resolvedAsRecommended(const AgendaItem &item, const ItemRecommendations &recommended)
{
    Minute minute = item.minute.value_or(Minute());
    MinuteText &text = item.part == Part::Exempt ? minute.exempt : minute.open;
    text.leadIn = recommended.resolved.leadIn;
    text.resolved.clear();
    for (const QString &resolution : recommended.resolved.resolved)
        text.resolved.append(RichText::fromPlain(resolution));
    if (text.reasons.isEmpty())
        text.reasons = RichText::fromPlain(recommended.reasons);
    if (text.alternatives.isEmpty())
        text.alternatives = RichText::fromPlain(recommended.alternatives);
    return minute;
}

} // namespace moothall
