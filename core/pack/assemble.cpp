#include "core/pack/assemble.h"

#include "core/pack/sentences.h"

#include <QCoreApplication>

namespace moothall {

namespace {

using Kind = PackSource::Kind;

PackSource blankPage(const GeneratedPart &blank, int item, int number)
{
    return {.kind = Kind::Blank, .bytes = blank.pdf, .name = Words::tr("Blank page"), .item = item, .pages = 1, .firstNumber = number};
}

tl::unexpected<Error> missing(const QString &number)
{
    return fail(ErrorCode::BadInput,
        Words::tr("A paper of item %1 is missing, so the pack can't be made. Attach it again.").arg(number));
}

} // namespace

Result<PackSources> assemblePack(const PackPlan &plan, Edition edition, const PackParts &parts)
{
    if (!plan.complete)
        return fail(ErrorCode::BadInput, Words::tr("Some papers are still being read. Try again in a moment."));
    PackSources pack = parts.frame;
    for (qsizetype i = 0; i < plan.items.size(); ++i)
        pack.items.append({plan.items.at(i).number, parts.itemTitles.value(i)});

    const GeneratedPart &front = parts.front;
    if (front.pages > 0) {
        pack.sources.append({.kind = Kind::Front, .bytes = front.pdf, .name = front.title, .title = front.title,
            .pages = front.pages, .anchors = front.anchors});
        if (plan.frontPadding(front.pages) > 0)
            pack.sources.append(blankPage(parts.blank, -1, 0));
    }
    for (const PlannedPage &page : plan.pages(edition)) {
        const PlannedItem &item = plan.items.at(page.item);
        const QString &key = item.files.at(page.file).key;
        if (page.kind == PlannedPage::Kind::Blank) {
            pack.sources.append(blankPage(parts.blank, page.item, page.number));
        } else if (page.kind == PlannedPage::Kind::Placeholder) {
            const auto placeholder = parts.placeholders.constFind(key);
            if (placeholder == parts.placeholders.constEnd())
                return missing(item.number);
            pack.sources.append({.kind = Kind::Placeholder, .bytes = placeholder->pdf, .name = placeholder->title,
                .title = placeholder->title, .item = page.item, .pages = 1, .firstNumber = page.number,
                .destination = parts.destinations.value(key)});
        } else if (page.page > 0) {
            ++pack.sources.last().pages;
        } else {
            const auto paper = parts.papers.constFind(key);
            if (paper == parts.papers.constEnd())
                return missing(item.number);
            pack.sources.append({.kind = Kind::Paper, .path = paper->path,
                .name = paper->name.isEmpty() ? paper->title : paper->name, .title = paper->title,
                .item = page.item, .pages = 1, .firstNumber = page.number, .accessible = paper->accessible,
                .destination = parts.destinations.value(key)});
        }
    }
    return pack;
}

} // namespace moothall
