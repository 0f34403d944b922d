#include "core/services/actionsreport.h"

#include "core/base/files.h"
#include "core/house/notices.h"
#include "core/services/meetings.h"
#include "core/services/packsupport.h"
#include "core/store/actionfacts.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ActionsReport
{
    Q_DECLARE_TR_FUNCTIONS(ActionsReport)
};

/// The meeting of the body that was held before this one, where one was.
Result<std::optional<MeetingSummary>> heldBefore(const Session &session, const Meeting &agenda)
{
    const auto earlier = meetings(
        session, {.bodyName = {}, .body = agenda.body, .from = {}, .to = agenda.starts.date()});
    MOOTHALL_TRY(earlier);
    std::optional<MeetingSummary> last;
    for (const MeetingSummary &meeting : *earlier) {
        using enum MeetingStage;
        const bool held =
            meeting.stage == Held || meeting.stage == DraftMinutes || meeting.stage == Confirmed;
        if (held && meeting.starts < agenda.starts)
            last = meeting;
    }
    return last;
}

/// Nobody may read of an exempt matter in the public report: it is proven against each meeting that
/// it draws on.
Status proveReport(const Session &session, const MeetingRecord &agenda,
                   const QList<FollowedAction> &actions, const QByteArray &pdf)
{
    const auto file = HalfMadeFile::inside(*session.reg);
    MOOTHALL_TRY(file);
    MOOTHALL_TRY(writeFile(file->path(), pdf));
    MOOTHALL_TRY(proveClean(session, agenda, PublicFile::Actions, file->path(), nullptr));
    MeetingId proven;
    for (const FollowedAction &followed : actions) {
        if (followed.meeting == proven)
            continue;
        proven = followed.meeting;
        const auto record = loadMeeting(session, proven);
        MOOTHALL_TRY(record);
        MOOTHALL_TRY(proveClean(session, *record, PublicFile::Actions, file->path(), nullptr));
    }
    return {};
}

Result<QByteArray> reportAsPdf(const Session &session, const MeetingRecord &agenda, Edition edition,
                               const QList<FollowedAction> &actions, const QDateTime &made)
{
    Document document =
        composeActions(agenda.authority, houseStyleOf(agenda.authority, agenda.body),
                       agenda.body.name, agenda.meeting.starts.date(), edition, actions);
    document.made = made;
    const auto pages = typeset(document, {.standalone = true});
    MOOTHALL_TRY(pages);
    if (edition == Edition::Public)
        MOOTHALL_TRY(proveReport(session, agenda, actions, pages->pdf));
    return pages->pdf;
}

Paper newReport(Edition edition)
{
    Paper paper;
    paper.title = edition == Edition::Public ? u"Actions from earlier meetings"_s
                                             : u"Exempt actions from earlier meetings"_s;
    if (edition == Edition::Restricted) {
        paper.publicTitle = paper.title;
        paper.restricted = true;
    }
    return paper;
}

} // namespace

Result<QList<FollowedAction>> actionsToReport(const Session &session, MeetingId agenda)
{
    const auto record = loadMeeting(session, agenda);
    MOOTHALL_TRY(record);
    const auto last = heldBefore(session, record->meeting);
    MOOTHALL_TRY(last);
    auto actions = actionsBefore(session.reg->database(), record->body.id, record->meeting.starts);
    MOOTHALL_TRY(actions);
    actions->removeIf([&](const FollowedAction &followed) {
        if (!followed.action.done)
            return false;
        if (!last->has_value())
            return true;
        return followed.doneOn.isValid() ? followed.doneOn < (*last)->starts.date()
                                         : followed.meeting != (*last)->id;
    });
    return actions;
}

Result<GeneratedPapers> prepareActionsReport(const Session &session, MeetingId agenda)
{
    const auto record = loadMeeting(session, agenda);
    MOOTHALL_TRY(record);
    const auto actions = actionsToReport(session, agenda);
    MOOTHALL_TRY(actions);
    GeneratedPapers made{.agenda = agenda, .papers = {}, .warnings = {}};
    for (const Edition edition : {Edition::Public, Edition::Restricted}) {
        const Part part = edition == Edition::Public ? Part::Public : Part::Exempt;
        QList<FollowedAction> ofPart;
        std::ranges::copy_if(
            *actions, std::back_inserter(ofPart),
            [part](const FollowedAction &followed) { return followed.part == part; });
        const QString name = (edition == Edition::Public ? u"actions"_s : u"exempt-actions"_s) +
                             record->meeting.starts.toString(u"-yyyy-MM-dd-HHmm"_s) + u".pdf"_s;
        const GeneratedPlace place = placeOfGenerated(*record, name, edition);
        if (ofPart.isEmpty() && !place.paper)
            continue;
        if (!place.item && edition == Edition::Public)
            return fail(ErrorCode::NotFound,
                        ActionsReport::tr("This agenda has no item that confirms minutes, where "
                                          "actions are reported. Add one of the "
                                          "kind Minutes, then try again."));
        if (!place.item) {
            made.warnings.append(ActionsReport::tr(
                "Actions of exempt items have no item to stand under: add an item of the kind "
                "Minutes to Part II, then try again."));
            continue;
        }
        const QString published = ActionsReport::tr(
            "This agenda is published with the actions as they were then. What has "
            "changed since is said at the meeting.");
        auto put = generatePaper(session, *record, place, newReport(edition), name, published,
                                 [&](const QDateTime &at) {
                                     return reportAsPdf(session, *record, edition, ofPart, at);
                                 });
        MOOTHALL_TRY(put);
        put->of = agenda;
        put->held = record->meeting.starts.date();
        put->edition = edition;
        made.papers.append(*put);
    }
    if (made.papers.isEmpty() && made.warnings.isEmpty())
        return fail(ErrorCode::NotFound,
                    ActionsReport::tr("Earlier meetings of this body left nothing to be done."));
    return made;
}

} // namespace moothall
