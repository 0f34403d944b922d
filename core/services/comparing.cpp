#include "core/services/comparing.h"

#include "core/base/clock.h"
#include "core/domain/printedmeeting.h"
#include "core/domain/reviewtexts.h"
#include "core/pack/pagetexts.h"
#include "core/papers/intake.h"
#include "core/papers/papersfolder.h"
#include "core/services/meetings.h"
#include "core/services/packbuilder.h"
#include "core/services/packs.h"
#include "core/services/writing.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Comparing
{
    Q_DECLARE_TR_FUNCTIONS(Comparing)
};

/// Which numbers each paper bears, in the main pack and the supplements.
QHash<PaperId, PageRange> numbersOfPapers(const MeetingRecord &record)
{
    QSet<int> parts{0};
    for (const AgendaItem &item : record.items) {
        parts.insert(item.supplement);
        for (const Paper &paper : item.papers)
            parts.insert(paper.supplement);
    }
    QHash<PaperId, PageRange> numbers;
    for (const int part : std::as_const(parts)) {
        const PackRequest request{.supplement = part};
        const PackPlan plan = planPack(record, request);
        const QList<PackedItem> items = packedItems(record, request);
        for (qsizetype at = 0; at < items.size(); ++at) {
            for (qsizetype file = 0; file < items[at].papers.size(); ++file) {
                if (const auto range = plan.items[at].files[file].range)
                    numbers.insert(items[at].papers[file]->id, *range);
            }
        }
    }
    return numbers;
}

AgendaVersion versionOf(const PrintedMeeting &printed, const MeetingRecord &record)
{
    const QHash<PaperId, PageRange> numbers = numbersOfPapers(record);
    AgendaVersion version{
        printed.meeting.starts.toString(u"yyyy-MM-ddTHH:mm"_s), printed.meeting.venue, {}};
    for (const PrintedItem &item : printed.items) {
        const AgendaItem *own = record.item(item.id);
        VersionItem kept{own->uid,
                         item.number,
                         item.title,
                         paragraphsIn(item.text).join(u'\n'),
                         item.part == Part::Exempt,
                         item.toFollow,
                         {}};
        for (const PrintedPaper &paper : item.papers) {
            const auto of = std::ranges::find(own->papers, paper.id, &Paper::id);
            const PageRange range = numbers.value(paper.id);
            kept.papers.append({of->uid, paper.title,
                                paper.withheld ? QString() : of->version.sha256, range.first,
                                range.last});
        }
        version.items.append(kept);
    }
    return version;
}

QByteArray writtenVersion(const AgendaVersion &version)
{
    QJsonArray items;
    for (const VersionItem &item : version.items) {
        QJsonArray papers;
        for (const VersionPaper &paper : item.papers)
            papers.append(QJsonObject{{u"uid"_s, paper.uid},
                                      {u"title"_s, paper.title},
                                      {u"sha256"_s, paper.sha256},
                                      {u"first"_s, paper.first},
                                      {u"last"_s, paper.last}});
        items.append(QJsonObject{{u"uid"_s, item.uid},
                                 {u"number"_s, item.number},
                                 {u"title"_s, item.title},
                                 {u"text"_s, item.text},
                                 {u"exempt"_s, item.exempt},
                                 {u"to_follow"_s, item.toFollow},
                                 {u"papers"_s, papers}});
    }
    const QJsonObject all{
        {u"starts"_s, version.starts}, {u"venue"_s, version.venue}, {u"items"_s, items}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

AgendaVersion readVersion(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    AgendaVersion version{all[u"starts"].toString(), all[u"venue"].toString(), {}};
    for (const QJsonValue each : all[u"items"].toArray()) {
        VersionItem item{each[u"uid"].toString(),
                         each[u"number"].toString(),
                         each[u"title"].toString(),
                         each[u"text"].toString(),
                         each[u"exempt"].toBool(),
                         each[u"to_follow"].toBool(),
                         {}};
        for (const QJsonValue paper : each[u"papers"].toArray())
            item.papers.append({paper[u"uid"].toString(), paper[u"title"].toString(),
                                paper[u"sha256"].toString(), paper[u"first"].toInt(),
                                paper[u"last"].toInt()});
        version.items.append(item);
    }
    return version;
}

using PaperWords = AgendaVersionStore::Words;

/// What a paper says, by its hash; nothing of one that can't be read any more.
Result<PaperWords> wordsOfPaper(const Session &session, const QString &sha256,
                                const CancelToken &cancel)
{
    const auto known = AgendaVersionStore(session.reg->database()).words(sha256);
    MOOTHALL_TRY(known);
    if (*known)
        return **known;
    const auto canonical =
        ensureCanonical(sha256, PapersFolder(session.reg->papersFolder()), cancel);
    const auto pages =
        canonical ? pageTexts(*canonical, cancel) : Result<QStringList>(QStringList());
    if (cancel.stop_requested())
        return fail(cancelledError());
    return PaperWords{pages.value_or(QStringList()), false};
}

int firstNumber(const AgendaVersion &version, const QString &paper)
{
    for (const VersionItem &item : version.items) {
        for (const VersionPaper &each : item.papers) {
            if (each.uid == paper)
                return each.first;
        }
    }
    return 0;
}

void addPages(QList<AgendaChange> &changes, const AgendaChange &replaced, int wasFirst,
              const PaperWords &was, const PaperWords &now)
{
    for (const PageChange &page : pageChanges(was.pages, now.pages)) {
        AgendaChange change = replaced;
        change.kind = page.was < 0   ? AgendaChange::Kind::PageAdded
                      : page.now < 0 ? AgendaChange::Kind::PageRemoved
                                     : AgendaChange::Kind::PageChanged;
        change.was = page.was < 0 ? QString() : was.pages[page.was];
        change.now = page.now < 0 ? QString() : now.pages[page.now];
        change.page = page.now < 0 ? wasFirst + page.was : replaced.page + page.now;
        change.paperPage = page.now + 1;
        changes.append(change);
    }
}

} // namespace

AgendaVersion agendaVersion(const MeetingRecord &record, Edition edition)
{
    return edition == Edition::Public ? versionOf(*publicMeeting(record), record)
                                      : versionOf(restrictedMeeting(record), record);
}

Status keepAgendaVersion(Database &database, const MeetingRecord &record,
                         const KeptVersion &version)
{
    return AgendaVersionStore(database).add(
        record.meeting.id, version, writtenVersion(agendaVersion(record, Edition::Public)),
        writtenVersion(agendaVersion(record, Edition::Restricted)));
}

Status keepMadeAgenda(const Session &session, MeetingId meeting)
{
    if (session.reg->isReadOnly())
        return {};
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const auto kept = keptAgendas(session, meeting);
    MOOTHALL_TRY(kept);
    if (!kept->isEmpty() && kept->first().occasion == VersionOccasion::Made) {
        const auto last = AgendaVersionStore(session.reg->database())
                              .agenda(kept->first().id, meeting, Edition::Restricted);
        MOOTHALL_TRY(last);
        if (readVersion(*last) == agendaVersion(*record, Edition::Restricted))
            return {};
    }
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    MOOTHALL_TRY(keepAgendaVersion(writing->database(), *record,
                                   {{}, VersionOccasion::Made, {}, writing->now(), session.who}));
    return writing->commit();
}

Result<QList<KeptVersion>> keptAgendas(const Session &session, MeetingId meeting)
{
    return AgendaVersionStore(session.reg->database()).versions(meeting);
}

QString inWords(const KeptVersion &version)
{
    const QDateTime london = version.made.toTimeZone(londonZone());
    const QString when =
        Comparing::tr("%1, %2", "a day, a time")
            .arg(QLocale().toString(london.date(), u"d MMMM yyyy"_s), london.toString(u"HH:mm"_s));
    switch (version.occasion) {
    case VersionOccasion::Sent:
        return Comparing::tr("Sent to %1 on %2").arg(version.whom, when);
    case VersionOccasion::Made:
        return Comparing::tr("Pack made on %1").arg(when);
    case VersionOccasion::Published:
        return Comparing::tr("Published on %1").arg(when);
    }
    return {};
}

Result<QList<AgendaChange>> changesSince(const Session &session, MeetingId meeting,
                                         AgendaVersionId since, Edition edition,
                                         const CancelToken &cancel)
{
    const auto json = AgendaVersionStore(session.reg->database()).agenda(since, meeting, edition);
    MOOTHALL_TRY(json);
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const AgendaVersion was = readVersion(*json);
    QList<AgendaChange> changes;
    for (const AgendaChange &change : agendaChanges(was, agendaVersion(*record, edition))) {
        changes.append(change);
        if (change.kind != AgendaChange::Kind::PaperReplaced)
            continue;
        const auto before = wordsOfPaper(session, change.was, cancel);
        MOOTHALL_TRY(before);
        const auto after = wordsOfPaper(session, change.now, cancel);
        MOOTHALL_TRY(after);
        if (edition == Edition::Restricted || (!before->blackedOut && !after->blackedOut))
            addPages(changes, change, firstNumber(was, change.paper), *before, *after);
    }
    return edition == Edition::Public ? withoutFormerWords(changes) : changes;
}

} // namespace moothall
