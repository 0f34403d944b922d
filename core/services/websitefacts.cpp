#include "core/services/websitefacts.h"

#include "core/base/files.h"
#include "core/domain/confirmation.h"
#include "core/domain/exemption.h"
#include "core/domain/printedmeeting.h"
#include "core/domain/supplements.h"
#include "core/house/compose.h"
#include "core/services/meetings.h"
#include "core/store/packstore.h"
#include "core/typeset/typesetter.h"

#include <QFileInfo>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString packName(int supplement)
{
    return supplement == 0 ? u"pack.pdf"_s : u"supplement-%1.pdf"_s.arg(supplement);
}

QString kindWords(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::Extraordinary:
        return Websites::tr("Extraordinary meeting");
    case MeetingKind::Annual:
        return Websites::tr("Annual meeting");
    case MeetingKind::Special:
        return Websites::tr("Special meeting");
    case MeetingKind::Ordinary:
        break;
    }
    return {};
}

QString stateWords(MeetingStage stage)
{
    switch (stage) {
    case MeetingStage::Cancelled:
        return Websites::tr("Cancelled");
    case MeetingStage::Postponed:
        return Websites::tr("Postponed");
    case MeetingStage::Adjourned:
        return Websites::tr("Adjourned");
    default:
        return {};
    }
}

QString groundsWords(const Grounds &own, const QList<int> &paragraphs, bool confidential, Nation nation)
{
    const QList<int> &cited = own.paragraphs.isEmpty() ? paragraphs : own.paragraphs;
    if (own.confidential || confidential || cited.isEmpty())
        return Websites::tr("Not for publication: confidential information");
    return Websites::tr("Not for publication: paragraph %1 of %2").arg(paragraphList(cited), exemptionSchedule(nation));
}

/// At which page of its pack's PDF each printed number stands.
class PackPages
{
public:
    PackPages(const MeetingRecord &record, const PublishedPack &pack)
        : m_plan(planPack(record, {.edition = Edition::Public, .supplement = pack.supplement}))
        , m_numbers(m_plan.pages(Edition::Public))
        , m_front(pack.pages - int(m_numbers.size()))
    {}
    int pageOf(int number) const
    {
        const auto at = std::ranges::find(m_numbers, number, &PlannedPage::number);
        return at == m_numbers.end() ? 1 : m_front + int(at - m_numbers.begin()) + 1;
    }

private:
    PackPlan m_plan;
    QList<PlannedPage> m_numbers;
    int m_front;
};

class Gathering
{
public:
    Gathering(const Session &session, const MeetingRecord &record, WebMeeting page)
        : m_session(session)
        , m_record(record)
        , m_open(publicMeeting(record))
    {
        m_made.page = std::move(page);
    }

    Status addPacks(const CancelToken &cancel)
    {
        for (const PublishedPack &pack : m_record.packs) {
            if (pack.edition != Edition::Public)
                continue;
            const QString file = packPlace(m_session.reg->papersFolder(), pack.sha256);
            const auto found = sha256OfFile(file);
            if (!found || *found != pack.sha256)
                return fail(ErrorCode::Damaged,
                    Websites::tr("The published pack of %1 isn't in the register's folder as it was published. Take it from a backup.").arg(m_made.page.folder));
            MOOTHALL_TRY(proveClean(m_session, m_record, PublicFile::Website, file, &cancel));
            WebFile each{.name = packName(pack.supplement),
                .title = pack.supplement == 0 ? Websites::tr("Public document pack") : supplementTitle(m_record, pack.supplement),
                .pages = pack.pages, .bytes = QFileInfo(file).size(), .published = pack.published, .sha256 = pack.sha256};
            m_made.page.files.append(each);
            m_made.kept.append({each.name, file});
            m_pages.insert(pack.supplement, PackPages(m_record, pack));
        }
        return {};
    }

    void addAgenda()
    {
        const std::optional<int> upTo = publishedUpTo(m_record);
        m_made.page.agendaOut = upTo.has_value();
        for (const PrintedItem &item : m_open->items) {
            if (upTo && item.supplement <= *upTo)
                m_made.page.items.append(webItem(item, *upTo));
        }
    }

    Status addMinutes(const QDateTime &made)
    {
        const QString state = minutesStateOf(m_record) == MinutesState::Draft || minutesStateOf(m_record) == MinutesState::Published
            ? Websites::tr("Draft minutes")
            : Websites::tr("Minutes");
        const auto minutes = minutesForWeb(m_session, m_record, made,
            {{Websites::tr("This meeting"), u"index.html"_s}, {Websites::tr("All meetings"), u"../../index.html"_s}});
        MOOTHALL_TRY(minutes);
        m_made.files.append({u"minutes.html"_s, minutes->html});
        m_made.files.append({u"minutes.pdf"_s, minutes->pdf});
        m_made.page.files.append({.name = u"minutes.html"_s, .title = state, .pages = 0, .bytes = minutes->html.size(), .published = made, .sha256 = {}});
        m_made.page.files.append({.name = u"minutes.pdf"_s, .title = Websites::tr("%1 to print").arg(state), .pages = minutes->pages,
            .bytes = minutes->pdf.size(), .published = {}, .sha256 = sha256Of(minutes->pdf)});
        m_made.page.minutes = minutes->plain;
        for (const PrintedItem &item : m_open->items) {
            if (!isDecision(item))
                continue;
            WebDecision decision{item.minuteNumber.value_or(QString()), item.minuteHeading.isEmpty() ? item.title : item.minuteHeading, {}};
            for (const RichText &words : item.minute.resolved)
                decision.resolved << words.toPlain().split(u"\n\n"_s);
            if (decision.resolved.isEmpty())
                decision.resolved << Websites::tr("Decided in private.");
            m_made.page.decisions.append(decision);
        }
        return {};
    }

    /// By the verifier of packs, as a PDF that has all the words.
    Status proveWords(const CancelToken &cancel) const
    {
        Document document{.title = m_made.page.body, .language = m_record.authority.language};
        for (const QString &words : websiteWords(m_made.page))
            document.blocks.append(Paragraph{.text = plainText(words)});
        const auto pages = typeset(document, {.standalone = true});
        MOOTHALL_TRY(pages);
        auto file = HalfMadeFile::inside(*m_session.reg);
        MOOTHALL_TRY(file);
        MOOTHALL_TRY(writeFile(file->path(), pages->pdf));
        return proveClean(m_session, m_record, PublicFile::Website, file->path(), &cancel);
    }

    WebsiteMeeting made() && { return std::move(m_made); }

private:
    WebItem webItem(const PrintedItem &item, int upTo) const
    {
        WebItem made{item.number, item.title, item.parent.has_value(), {}, {}, {}};
        if (!item.text.isEmpty())
            made.paragraphs = item.text.toPlain().split(u"\n\n"_s);
        if (item.keyDecision)
            made.marks << Websites::tr("Key decision");
        if (item.toFollow)
            made.marks << Websites::tr("To follow");
        if (item.part == Part::Exempt)
            made.marks << groundsWords({}, item.paragraphs, item.confidential, m_record.authority.nation);
        for (const PrintedPaper &paper : item.papers) {
            if (paper.supplement <= upTo && !item.toFollow)
                made.papers.append(webPaper(item, paper));
        }
        return made;
    }

    WebPaper webPaper(const PrintedItem &item, const PrintedPaper &paper) const
    {
        WebPaper made{paper.title, {}, 0, 0, 0, {}};
        if (paper.withheld) {
            made.kept = groundsWords(paper.grounds, item.paragraphs, item.confidential, m_record.authority.nation);
            return made;
        }
        const PublishedPack *pack = publishedPack(m_record, Edition::Public, paper.supplement);
        if (!pack)
            return made;
        const auto at = std::ranges::find(pack->files, std::optional(paper.id), &PackFile::paper);
        if (at == pack->files.end())
            return made;
        made.file = packName(pack->supplement);
        made.page = m_pages.value(pack->supplement)->pageOf(at->firstPage);
        made.first = at->firstPage;
        made.last = at->lastPage;
        return made;
    }

    const Session &m_session;
    const MeetingRecord &m_record;
    PublicMeeting m_open;
    WebsiteMeeting m_made;
    QHash<int, std::optional<PackPages>> m_pages;
};

bool minutesAreOut(const MeetingRecord &record, bool draftMinutes)
{
    const MinutesState state = minutesStateOf(record);
    if (state == MinutesState::None)
        return false;
    return state != MinutesState::Draft || (draftMinutes && record.meeting.stage == MeetingStage::DraftMinutes);
}

} // namespace

Result<WebsiteMeeting> websiteMeeting(const Session &session, const CalendarRow &row, const QString &folder, const QString &bodyFolder,
    bool draftMinutes, const CancelToken &cancel)
{
    WebMeeting page{.folder = folder, .uid = row.uid, .sequence = row.revision, .bodyFolder = bodyFolder, .body = row.bodyName,
        .kind = kindWords(row.kind), .stage = token(row.stage), .state = stateWords(row.stage),
        .calledOff = row.stage == MeetingStage::Cancelled || row.stage == MeetingStage::Postponed, .agendaOut = false, .starts = row.starts,
        .ends = row.ends, .venue = row.venue, .items = {}, .files = {}, .decisions = {}, .minutes = {}};
    const auto record = loadMeeting(session, row.id);
    MOOTHALL_TRY(record);
    const bool minuted = minutesAreOut(*record, draftMinutes);
    if (!publishedUpTo(*record) && !minuted)
        return WebsiteMeeting{page, {}, {}};
    Gathering gathering(session, *record, page);
    MOOTHALL_TRY(gathering.addPacks(cancel));
    gathering.addAgenda();
    if (minuted) {
        // The moment of the last change, so that an unchanged register gives an unchanged website.
        const auto changes = history(session, row.id, 1);
        MOOTHALL_TRY(changes);
        MOOTHALL_TRY(gathering.addMinutes(changes->isEmpty() ? session.clock.nowUtc() : changes->first().at));
    }
    MOOTHALL_TRY(gathering.proveWords(cancel));
    return std::move(gathering).made();
}

} // namespace moothall
