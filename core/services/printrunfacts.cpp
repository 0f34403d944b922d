#include "core/domain/exemption.h"
#include "core/house/roompapers.h"
#include "core/papers/intake.h"
#include "core/services/distribution.h"
#include "core/services/meetings.h"
#include "core/services/packbuilder.h"
#include "core/services/packsupport.h"
#include "core/services/printrun.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct PrintFacts
{
    Q_DECLARE_TR_FUNCTIONS(PrintRuns)
};

/// Points. Foolscap and legal paper still go through as A4, a little smaller.
constexpr double widestA4 = 640;
constexpr double longestA4 = 1030;

bool isLarge(const PageFacts &page)
{
    return std::min(page.width, page.height) > widestA4 ||
           std::max(page.width, page.height) > longestA4;
}

/// Which pages of an edition stand where in its PDF.
class EditionPages
{
public:
    EditionPages(const Session &session, const MeetingRecord &record, const PackRequest &request)
        : m_builder(session, record, request)
        , m_record(record)
        , m_edition(request.edition)
        , m_folder(session.reg->papersFolder())
    {}

    bool hasKept() const
    {
        return std::ranges::any_of(m_builder.items(), [](const PackedItem &packed) {
            return packed.item->part == Part::Exempt ||
                   std::ranges::any_of(packed.papers, [&](const Paper *paper) {
                       return isRestricted(*paper, *packed.item);
                   });
        });
    }

    Result<QList<SheetPage>> all() const
    {
        const auto front = countPages(m_builder.agenda(m_builder.ranges()));
        if (!front)
            return fail(front.error());
        QList<SheetPage> pages;
        const int before = *front + m_builder.plan().frontPadding(*front);
        for (int at = 1; at <= before; ++at)
            pages.append({.at = at, .blank = at > *front});
        const QList<PlannedPage> planned = m_builder.plan().pages(m_edition);
        for (const PlannedPage &page : planned) {
            const auto sheet = sheetOf(page, int(pages.size()) + 1);
            if (!sheet)
                return fail(sheet.error());
            pages.append(*sheet);
        }
        return pages;
    }

private:
    Result<SheetPage> sheetOf(const PlannedPage &page, int at) const
    {
        const AgendaItem &item = *m_builder.items()[page.item].item;
        const Paper &paper = *m_builder.items()[page.item].papers[page.file];
        SheetPage sheet{
            .at = at, .number = page.number, .item = item.id, .itemNumber = item.number};
        if (const AgendaItem *parent = item.parent ? m_record.item(*item.parent) : nullptr)
            sheet.parent = parent->number;
        sheet.kept = m_edition == Edition::Restricted && isRestricted(paper, item);
        sheet.blank = page.kind == PlannedPage::Kind::Blank;
        // A placeholder is ours, and the paper that it stands for isn't looked at for the public
        // edition.
        if (page.kind == PlannedPage::Kind::Paper) {
            const auto facts = storedFacts(paper.version.sha256, m_folder);
            if (!facts)
                return fail(facts.error());
            sheet.large =
                page.page < facts->pageFacts.size() && isLarge(facts->pageFacts[page.page]);
        }
        return sheet;
    }

    PackBuilder m_builder;
    const MeetingRecord &m_record;
    Edition m_edition;
    PapersFolder m_folder;
};

Status checkItems(const MeetingRecord &record, const QStringList &numbers)
{
    for (const QString &number : numbers) {
        if (std::ranges::find(record.items, number, &AgendaItem::number) == record.items.end())
            return fail(ErrorCode::NotFound,
                        PrintFacts::tr("The agenda has no item %1.").arg(number));
    }
    return {};
}

} // namespace

Result<PrintRunFacts> printRunFacts(const Session &session, MeetingId meeting,
                                    const PrintRunChoices &choices)
{
    const auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    MOOTHALL_TRY(checkItems(*record, choices.items));
    PrintRunFacts facts;
    PackRequest request = choices.pack;
    MOOTHALL_TRY(checkPackRequest(*record, request));
    request.edition = Edition::Public;
    const EditionPages open(session, *record, request);
    auto pages = open.all();
    if (!pages)
        return fail(pages.error());
    facts.open = *pages;
    if (open.hasKept()) {
        request.edition = Edition::Restricted;
        pages = EditionPages(session, *record, request).all();
        if (!pages)
            return fail(pages.error());
        facts.restricted = *pages;
    }
    auto list = distributionOf(session, *record);
    MOOTHALL_TRY(list);
    for (const Membership &member : record->members) {
        if (std::ranges::none_of(list->entries, [&](const DistributionEntry &entry) {
                return entry.person == member.person.id;
            }))
            facts.forgotten.append(member.person.name);
    }
    facts.readers = std::move(list->entries);
    facts.usualReaders = list->isUsual;
    facts.summons = isSummons(*record);
    const PublicMeeting printed = publicMeeting(*record);
    const auto signIn = countPages(composeSignIn(printed));
    if (!signIn)
        return fail(signIn.error());
    facts.signInPages = *signIn;
    const auto speakers = countPages(composeSpeakers(printed));
    if (!speakers)
        return fail(speakers.error());
    facts.speakerPages = *speakers;
    facts.namePlates = int(namePlates(*printed).size());
    return facts;
}

} // namespace moothall
