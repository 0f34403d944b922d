#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/services/confirming.h"
#include "core/services/meetings.h"
#include "core/services/proceedings.h"

#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// "93/24: the words that were wrong => the right ones", "93/24: in free words", or without a
/// number.
Correction correctionValue(const QString &typed)
{
    Correction correction;
    QString words = typed;
    const qsizetype colon = typed.indexOf(u": "_s);
    const QString number = typed.left(colon).trimmed();
    if (colon > 0 && !number.contains(u' ')) {
        correction.minute = number;
        words = typed.sliced(colon + 2);
    }
    const qsizetype arrow = words.indexOf(u"=>"_s);
    if (arrow >= 0)
        correction.was = words.first(arrow).trimmed();
    correction.becomes = words.sliced(arrow < 0 ? 0 : arrow + 2).trimmed();
    return correction;
}

QJsonObject written(const Confirmation &confirmation)
{
    QJsonArray corrections;
    for (const Correction &correction : confirmation.corrections)
        corrections.append(QJsonObject{{u"minute"_s, correction.minute},
                                       {u"was"_s, correction.was},
                                       {u"becomes"_s, correction.becomes}});
    const bool isSigned = confirmation.signedOn.isValid();
    return {{u"meeting"_s, confirmation.minuted.value()},
            {u"held"_s, confirmation.held.toString(Qt::ISODate)},
            {u"edition"_s, confirmation.audience == Part::Public ? u"public"_s : u"exempt"_s},
            {u"confirmed_at"_s, confirmation.meeting.value()},
            {u"confirmed_on"_s, confirmation.day.toString(Qt::ISODate)},
            {u"corrections"_s, corrections},
            {u"signed_by"_s, confirmation.signedBy},
            {u"signed_on"_s,
             isSigned ? QJsonValue(confirmation.signedOn.toString(Qt::ISODate)) : QJsonValue()}};
}

/// The minutes that are meant: the only ones, or those of `of`.
Result<Confirmation> chosen(const MeetingRecord &agenda, const QList<MinutesToConfirm> &known,
                            Part audience, std::optional<MeetingId> of)
{
    QList<Confirmation> fitting;
    for (const MinutesToConfirm &each : known) {
        if (each.confirmation.audience == audience && (!of || each.confirmation.minuted == *of))
            fitting.append(each.confirmation);
    }
    if (fitting.size() == 1)
        return fitting.first();
    if (fitting.size() > 1)
        return fail(ErrorCode::BadInput,
                    CommandLine::tr("That meeting confirms the minutes of more than one. Say "
                                    "whose with --of."));
    const auto item = std::ranges::find_if(agenda.items, [audience](const AgendaItem &each) {
        return each.kind == ItemKind::Minutes && each.part == audience;
    });
    if (!of || item == agenda.items.end())
        return fail(ErrorCode::NotFound,
                    CommandLine::tr("That meeting has no minutes to confirm. Add an item of the "
                                    "kind Minutes, and say whose with --of."));
    Confirmation confirmation;
    confirmation.minuted = *of;
    confirmation.audience = audience;
    confirmation.item = item->id;
    return confirmation;
}

Outcome runConfirmMinutes(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const Session &session = context.session;
    const auto agenda = meetingValue(session, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(agenda);
    const QString edition =
        arguments.has(u"edition"_s) ? arguments.value(u"edition"_s) : u"public"_s;
    if (edition != "public"_L1 && edition != "exempt"_L1)
        return tl::unexpected(Refusal(notOneOf(u"edition"_s, edition, {u"public"_s, u"exempt"_s})));
    const Part audience = edition == "public"_L1 ? Part::Public : Part::Exempt;
    std::optional<MeetingId> of;
    if (arguments.has(u"of"_s)) {
        const auto minuted = meetingValue(session, arguments.value(u"of"_s));
        MOOTHALL_CLI_TRY(minuted);
        of = *minuted;
    }
    const auto record = loadMeeting(session, *agenda);
    MOOTHALL_CLI_TRY(record);
    const auto known = minutesToConfirm(session, *record);
    MOOTHALL_CLI_TRY(known);
    const auto confirmation = chosen(*record, *known, audience, of);
    MOOTHALL_CLI_TRY(confirmation);
    Confirmation wanted = *confirmation;
    if (arguments.has(u"withdraw"_s)) {
        MOOTHALL_CLI_TRY(withdrawConfirmation(session, wanted.minuted, audience));
    } else {
        if (arguments.positionals.size() > 1)
            wanted.corrections.clear();
        for (const QString &typed : arguments.positionals.sliced(1))
            wanted.corrections.append(correctionValue(typed));
        if (arguments.has(u"signed-by"_s))
            wanted.signedBy = arguments.value(u"signed-by"_s).simplified();
        if (arguments.has(u"signed"_s)) {
            const auto day = dateValue(arguments.value(u"signed"_s));
            MOOTHALL_CLI_TRY(day);
            wanted.signedOn = *day;
        }
        const AgendaItem *item = record->item(wanted.item);
        if (item && !item->minute && record->meeting.stage != MeetingStage::Confirmed)
            MOOTHALL_CLI_TRY(saveMinute(session, wanted.item, {})); // so that it is numbered
        MOOTHALL_CLI_TRY(confirmMinutes(session, wanted));
    }
    const auto after = loadMeeting(session, *agenda);
    MOOTHALL_CLI_TRY(after);
    QJsonArray confirmed;
    for (const Confirmation &each : after->confirmed)
        confirmed.append(written(each));
    return Answer{.json = {{u"confirmed"_s, confirmed}}};
}

} // namespace

QList<Command> confirmCommands()
{
    return {
        {.rule = {.name = u"confirm-minutes"_s,
                  .positionals = {u"ID"_s, u"[NUMBER: ]WRONG => RIGHT"_s},
                  .least = 1,
                  .most = -1,
                  .options = {{u"of"_s, u"ID"_s,
                               u"whose minutes, where that isn't clear from the agenda"_s},
                              {u"edition"_s, u"EDITION"_s,
                               u"public, where it is left out, or exempt"_s},
                              {u"signed-by"_s, u"NAME"_s, u"who presided and signed them"_s},
                              {u"signed"_s, u"DATE"_s, u"the day they were signed"_s},
                              {u"withdraw"_s, {}, u"takes the confirmation back"_s}}},
         .meaning =
             u"records that a meeting confirmed earlier minutes, with its corrections and the signature"_s,
         .needs = Command::Needs::Writing,
         .run = runConfirmMinutes},
    };
}

} // namespace moothall
