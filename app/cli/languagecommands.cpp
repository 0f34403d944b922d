#include "app/cli/values.h"
#include "core/services/languages.h"
#include "core/services/meetings.h"

#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

// Agendas in English and Welsh.

namespace {

Outcome runLanguages(CommandContext &context)
{
    const Arguments &given = context.arguments;
    auto languages = documentLanguages(context.session);
    MOOTHALL_CLI_TRY(languages);
    if (given.has(u"agendas"_s)) {
        const QString word = given.value(u"agendas"_s);
        const auto manner = languageMannerFrom(word);
        if (!manner)
            return tl::unexpected(
                Refusal(notOneOf(u"agendas"_s, word, {u"one"_s, u"back-to-back"_s, u"side-by-side"_s})));
        languages->manner = *manner;
        languages->otherFirst = given.has(u"other-first"_s);
        MOOTHALL_CLI_TRY(setDocumentLanguages(context.session, *languages));
    }
    if (given.has(u"authority"_s))
        MOOTHALL_CLI_TRY(setOtherAuthorityName(context.session, given.value(u"authority"_s)));
    return Answer{.json = {{u"agendas"_s, token(languages->manner)}, {u"other_first"_s, languages->otherFirst}}};
}

Outcome runTranslate(CommandContext &context)
{
    const QStringList &words = context.arguments.positionals;
    const auto meeting = meetingValue(context.session, words[0]);
    MOOTHALL_CLI_TRY(meeting);
    const auto record = loadMeeting(context.session, *meeting);
    MOOTHALL_CLI_TRY(record);
    if (words.size() == 3) {
        const auto item = itemValue(*record, words[1]);
        MOOTHALL_CLI_TRY(item);
        MOOTHALL_CLI_TRY(setOtherTitle(context.session, *item, words[2]));
    }
    if (context.arguments.has(u"body"_s))
        MOOTHALL_CLI_TRY(setOtherBodyName(context.session, record->body.id, context.arguments.value(u"body"_s)));
    if (context.arguments.has(u"venue"_s))
        MOOTHALL_CLI_TRY(setOtherVenue(context.session, *meeting, context.arguments.value(u"venue"_s)));
    const auto texts = otherTexts(context.session, *record);
    MOOTHALL_CLI_TRY(texts);
    QJsonArray without;
    for (const AgendaItem *item : withoutOtherTitle(*record, *texts))
        without.append(item->number);
    return Answer{.json = {{u"body"_s, texts->body}, {u"venue"_s, texts->venue}, {u"without_title"_s, without}}};
}

} // namespace

QList<Command> languageCommands()
{
    return {
        {.rule = {.name = u"languages"_s,
             .options = {{u"agendas"_s, u"MANNER"_s, u"one, back-to-back or side-by-side"_s},
                 {u"other-first"_s, {}, u"the other language stands first"_s},
                 {u"authority"_s, u"NAME"_s, u"what the authority is called in the other language"_s}}},
            .meaning = u"says or sets in which languages agendas are printed"_s, .needs = Command::Needs::Writing, .run = runLanguages},
        {.rule = {.name = u"translate"_s, .positionals = {u"ID"_s, u"ITEM"_s, u"TITLE"_s}, .least = 1, .most = 3,
             .options = {{u"body"_s, u"NAME"_s, u"what its body is called in the other language"_s},
                 {u"venue"_s, u"PLACE"_s, u"its venue in the other language"_s}}},
            .meaning = u"gives an item its title in the other language; names items without one"_s,
            .needs = Command::Needs::Writing, .run = runTranslate},
    };
}

} // namespace moothall
