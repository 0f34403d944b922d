#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/domain/vocabulary.h"
#include "core/services/comparing.h"

#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QJsonValue wordsOrNull(const QString &words)
{
    return words.isEmpty() ? QJsonValue() : QJsonValue(words);
}

QJsonObject writtenChange(const AgendaChange &change)
{
    const bool hasPage = change.page > 0;
    const bool isOfPaper = !change.paper.isEmpty();
    QJsonObject object{{u"kind"_s, token(change.kind)},
                       {u"sentence"_s, inWords(change)},
                       {u"item"_s, wordsOrNull(change.number)},
                       {u"title"_s, wordsOrNull(change.title)},
                       {u"paper"_s, isOfPaper ? wordsOrNull(change.paperTitle) : QJsonValue()},
                       {u"page"_s, hasPage ? QJsonValue(change.page) : QJsonValue()}};
    if (!change.wasNumber.isEmpty() && change.wasNumber != change.number)
        object.insert(u"was_item"_s, change.wasNumber);
    // Of a replaced paper these are hashes, which say nothing to anybody.
    if (change.kind != AgendaChange::Kind::PaperReplaced) {
        object.insert(u"was"_s, wordsOrNull(change.was));
        object.insert(u"now"_s, wordsOrNull(change.now));
    }
    return object;
}

Outcome runCompare(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const Session &session = context.session;
    const auto edition = choiceValue<Edition>(u"edition"_s, arguments.value(u"edition"_s));
    MOOTHALL_CLI_TRY(edition);
    const auto meeting = meetingValue(session, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto kept = keptAgendas(session, *meeting);
    MOOTHALL_CLI_TRY(kept);
    QJsonArray versions;
    for (const KeptVersion &version : *kept)
        versions.append(QJsonObject{{u"id"_s, version.id.value()},
                                    {u"at"_s, version.made.toString(Qt::ISODate)},
                                    {u"sentence"_s, inWords(version)}});
    if (!arguments.has(u"since"_s))
        return Answer{.json = {{u"versions"_s, versions}}};
    const auto since = wholeNumberValue(u"since"_s, arguments.value(u"since"_s));
    MOOTHALL_CLI_TRY(since);
    const auto changes = changesSince(session, *meeting, AgendaVersionId(*since), *edition);
    MOOTHALL_CLI_TRY(changes);
    QJsonArray list;
    for (const AgendaChange &change : *changes)
        list.append(writtenChange(change));
    return Answer{.json = {{u"versions"_s, versions}, {u"since"_s, *since}, {u"changes"_s, list}}};
}

} // namespace

QList<Command> compareCommands()
{
    return {
        {.rule =
             {.name = u"compare"_s,
              .positionals = {u"ID"_s},
              .least = 1,
              .most = 1,
              .options = {{u"edition"_s, u"EDITION"_s,
                           u"public or restricted; public says nothing but what is public today"_s,
                           true},
                          {u"since"_s, u"N"_s,
                           u"an earlier agenda by its id; without it, those there are"_s}}},
         .meaning =
             u"says what of an agenda and its papers changed since it was sent, made or published"_s,
         .needs = Command::Needs::Reading,
         .run = runCompare}};
}

} // namespace moothall
