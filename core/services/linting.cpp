#include "core/services/linting.h"

#include "core/base/files.h"
#include "core/pack/pagetexts.h"
#include "core/papers/paperfacts.h"
#include "core/papers/papersfolder.h"
#include "core/services/bodies.h"
#include "core/services/writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Linting
{
    Q_DECLARE_TR_FUNCTIONS(Linting)
};

std::optional<ReportReading> keptReading(const QString &path)
{
    const auto bytes = readFile(path);
    return bytes ? reportReadingFrom(QJsonDocument::fromJson(*bytes).object()) : std::nullopt;
}

/// What a paper says of itself: kept from an earlier look, or read by a helper now.
Result<ReportReading> readingOf(const PapersFolder &folder, const QString &sha256,
                                const CancelToken &cancel)
{
    const QString path = folder.readingPath(sha256, reportReadingVersion);
    if (auto kept = keptReading(path))
        return *kept;
    const QString canonical = folder.canonicalPath(sha256);
    const auto pages =
        pageTexts(QFileInfo::exists(canonical) ? canonical : folder.originalPath(sha256), cancel);
    if (!pages)
        return fail(pages.error());
    ReportReading reading = readReport(*pages);
    // Where it can't be kept (another's folder, open to read only) it is read again next time.
    if (QDir().mkpath(QFileInfo(path).path()))
        Q_UNUSED(writeFile(path, QJsonDocument(toJson(reading)).toJson(QJsonDocument::Compact)));
    return reading;
}

Result<QHash<QString, ReportReading>> readingsOf(const PapersFolder &folder,
                                                 const MeetingRecord &record,
                                                 const CancelToken &cancel, QStringList &unread)
{
    QHash<QString, ReportReading> readings;
    for (const AgendaItem &item : record.items) {
        if (item.kind == ItemKind::Minutes)
            continue;
        for (const Paper &paper : item.papers) {
            const QString &sha256 = paper.version.sha256;
            if (!isSha256(sha256) || readings.contains(sha256))
                continue;
            auto reading = readingOf(folder, sha256, cancel);
            if (reading) {
                readings.insert(sha256, *reading);
            } else if (reading.error().code() == ErrorCode::Cancelled) {
                return fail(reading.error());
            } else {
                unread.append(Linting::tr("Item %1, %2 couldn’t be looked over: %3",
                                          "a number; a paper; a sentence")
                                  .arg(item.number, paper.title, reading.error().sentence()));
            }
        }
    }
    return readings;
}

/// What a paper holds and doesn't show, for somebody to say whether it may stay. What was read from a scan is meant to be
/// there, and what is only blacked out is in no public pack whatever anybody says.
QList<LintFinding> hiddenIn(const AgendaItem &item)
{
    QList<LintFinding> findings;
    for (const Paper &paper : item.papers) {
        const auto facts = PaperFacts::fromJson(QJsonDocument::fromJson(paper.version.facts.toUtf8()).object());
        if (!facts)
            continue;
        for (const HiddenWords &each : facts->hidden) {
            if (each.kind == "recognised"_L1)
                continue;
            findings.append({u"hidden-text"_s, item.id, paper.id, paper.version.sha256, {each.firstPage, each.example},
                             Linting::tr("%n word(s) can be copied out of it and aren’t seen. Let it stand, or ask its author for "
                                         "a copy without them.",
                                         nullptr, each.words)});
        }
    }
    return findings;
}

/// The row of what was said of a finding; none where nothing was.
const StoredDismissal *dismissalOf(const QList<StoredDismissal> &dismissals,
                                   const LintFinding &finding)
{
    const auto found = std::ranges::find_if(
        dismissals, [&finding](const StoredDismissal &each) { return each.isOf(finding); });
    return found == dismissals.end() ? nullptr : &*found;
}

const QString dismissalTable = u"lint_dismissal"_s;

} // namespace

int LintReport::open() const
{
    return int(
        std::ranges::count_if(findings, [](const LintedFinding &each) { return !each.dismissed; }));
}

Result<LintReport> lintMeeting(const Session &session, const MeetingRecord &record,
                               const CancelToken &cancel)
{
    LintStore store(session.reg->database());
    LintContext context;
    const auto required = requiredSections(session, record.body);
    MOOTHALL_TRY(required);
    context.required = *required;
    const auto all = bodies(session);
    MOOTHALL_TRY(all);
    for (const Body &each : *all)
        context.bodies.append(each.name);
    auto minutes = store.minutes();
    MOOTHALL_TRY(minutes);
    context.minutes = std::move(*minutes);
    const auto dismissals = store.dismissals(record.meeting.id);
    MOOTHALL_TRY(dismissals);

    LintReport report;
    const auto readings =
        readingsOf(PapersFolder(session.reg->papersFolder()), record, cancel, report.unread);
    MOOTHALL_TRY(readings);
    for (const AgendaItem &item : record.items) {
        const QList<LintFinding> findings = hiddenIn(item) + lintItem(record, item, *readings, context);
        for (const LintFinding &finding : findings) {
            const StoredDismissal *said = dismissalOf(*dismissals, finding);
            report.findings.append({finding, said ? std::optional(said->dismissal) : std::nullopt});
        }
    }
    return report;
}

Status dismissFinding(const Session &session, const LintFinding &finding, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return fail(ErrorCode::BadInput,
                    Linting::tr("A finding is let stand for a reason. Type it and try again."));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    LintStore store(writing->database());
    const auto meeting = store.meetingOf(finding.paper);
    MOOTHALL_TRY(meeting);
    const auto dismissals = store.dismissals(*meeting);
    MOOTHALL_TRY(dismissals);
    if (const StoredDismissal *said = dismissalOf(*dismissals, finding))
        MOOTHALL_TRY(store.remove(said->id, writing->now())); // what is said last counts
    const auto key = store.dismiss(finding, {why, session.who, writing->now()});
    MOOTHALL_TRY(key);
    MOOTHALL_TRY(writing->note({dismissalTable, *key, *meeting},
                               Linting::tr("Let a finding in a paper stand: %1").arg(why), {}));
    return writing->commit();
}

Status restoreFinding(const Session &session, const LintFinding &finding)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    LintStore store(writing->database());
    const auto meeting = store.meetingOf(finding.paper);
    MOOTHALL_TRY(meeting);
    const auto dismissals = store.dismissals(*meeting);
    MOOTHALL_TRY(dismissals);
    const StoredDismissal *said = dismissalOf(*dismissals, finding);
    if (!said)
        return fail(ErrorCode::NotFound, Linting::tr("Nobody has let that finding stand."));
    MOOTHALL_TRY(writing->audited({dismissalTable, said->id, *meeting},
                                  Linting::tr("A finding in a paper stands again"),
                                  [&] { return store.remove(said->id, writing->now()); }));
    return writing->commit();
}

Result<QList<ReportSection>> requiredSections(const Session &session, const Body &body)
{
    auto own = LintStore(session.reg->database()).sections(body.id);
    MOOTHALL_TRY(own);
    return own->value_or(usualSections(body.kind));
}

Status setRequiredSections(const Session &session, BodyId body,
                           const std::optional<QList<ReportSection>> &sections)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    LintStore store(writing->database());
    MOOTHALL_TRY(writing->audited({u"body"_s, body.value(), {}},
                                  Linting::tr("Changed what reports to the body must have"),
                                  [&] { return store.setSections(body, sections); }));
    return writing->commit();
}

} // namespace moothall
