#include "app/cli/sentences.h"
#include "app/cli/values.h"
#include "core/base/files.h"
#include "core/services/bodies.h"
#include "core/services/privatenotice.h"

#include <QJsonArray>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

// Second notices of private meetings.

namespace {

QJsonObject writtenMatter(const PrivateMatter &matter)
{
    const WallTime &given = matter.given;
    return {{u"entry"_s, matter.entry.id},
            {u"matter"_s, matter.entry.matter},
            {u"body"_s, matter.entry.bodyName},
            {u"on"_s, matter.entry.from.toString(Qt::ISODate)},
            {u"reason"_s, matter.entry.privateReason},
            {u"representations"_s, matter.said.received},
            {u"response"_s, matter.said.response},
            {u"by"_s, matter.by.toString(Qt::ISODate)},
            {u"given"_s, given.isValid()
                             ? QJsonValue(writtenStart(QDateTime(given.date, given.time)))
                             : QJsonValue()}};
}

Outcome listMatters(const Session &session)
{
    const auto matters = privateMatters(session);
    MOOTHALL_CLI_TRY(matters);
    QJsonArray list;
    for (const PrivateMatter &matter : *matters)
        list.append(writtenMatter(matter));
    return Answer{.json = {{u"matters"_s, list}}};
}

Outcome runPrivateNotice(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (!arguments.has(u"out"_s))
        return listMatters(context.session);
    const auto file = newFileValue(arguments.value(u"out"_s));
    MOOTHALL_CLI_TRY(file);
    const auto on = dateValue(arguments.value(u"on"_s));
    MOOTHALL_CLI_TRY(on);
    const auto known = bodies(context.session);
    MOOTHALL_CLI_TRY(known);
    const auto body = std::ranges::find(*known, arguments.value(u"body"_s), &Body::name);
    if (body == known->end())
        return tl::unexpected(Refusal(
            Error(ErrorCode::NotFound, CommandLine::tr("There is no body “%1” in this register.")
                                           .arg(arguments.value(u"body"_s)))));
    Answer answer{.json = {{u"file"_s, *file}}};
    if (arguments.has(u"publish"_s)) {
        const auto warnings = publishPrivateNotice(context.session, body->id, *on, *file);
        MOOTHALL_CLI_TRY(warnings);
        answer.warnings = *warnings;
    } else {
        const auto pdf = privateNoticeAsPdf(context.session, body->id, *on);
        MOOTHALL_CLI_TRY(pdf);
        MOOTHALL_CLI_TRY(writeFile(*file, *pdf));
    }
    return answer;
}

Outcome runPrivateMatter(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const auto entry = wholeNumberValue(u"ENTRY"_s, arguments.positionals[0]);
    MOOTHALL_CLI_TRY(entry);
    const auto matters = privateMatters(context.session);
    MOOTHALL_CLI_TRY(matters);
    const auto matter = std::ranges::find(*matters, qint64(*entry),
                                          [](const PrivateMatter &each) { return each.entry.id; });
    Representations said = matter == matters->end() ? Representations() : matter->said;
    if (arguments.has(u"representations"_s) || arguments.has(u"response"_s)) {
        if (arguments.has(u"representations"_s))
            said.received = arguments.value(u"representations"_s);
        if (arguments.has(u"response"_s))
            said.response = arguments.value(u"response"_s);
        MOOTHALL_CLI_TRY(saveRepresentations(context.session, *entry, said));
    }
    if (arguments.has(u"given"_s)) {
        const auto instant = instantValue(arguments.value(u"given"_s));
        MOOTHALL_CLI_TRY(instant);
        const QDateTime london = instant->toTimeZone(londonZone());
        MOOTHALL_CLI_TRY(
            recordPrivateNotice(context.session, *entry, QDateTime(london.date(), london.time())));
    }
    return listMatters(context.session);
}

} // namespace

QList<Command> privateCommands()
{
    using Needs = Command::Needs;
    return {
        {.rule = {.name = u"private-notice"_s,
                  .positionals = {},
                  .least = 0,
                  .most = 0,
                  .options = {{u"out"_s, u"FILE.pdf"_s,
                               u"the second notice of one private meeting as a document"_s},
                              {u"body"_s, u"NAME"_s, u"with --out: the body that meets"_s},
                              {u"on"_s, u"DATE"_s, u"with --out: the day of the meeting"_s},
                              {u"publish"_s, {}, u"with --out: keeps that it is given now"_s}}},
         .meaning = u"what bodies are to decide in private, and the second notice of it"_s,
         .needs = Needs::Reading,
         .writesWith = u"publish"_s,
         .run = runPrivateNotice},
        {.rule =
             {.name = u"private-matter"_s,
              .positionals = {u"ENTRY"_s},
              .least = 1,
              .most = 1,
              .options = {{u"representations"_s, u"TEXT"_s,
                           u"what was said against deciding it in private"_s},
                          {u"response"_s, u"TEXT"_s, u"what is answered to that"_s},
                          {u"given"_s, u"INSTANT"_s,
                           u"records that its second notice was given then, made elsewhere"_s}}},
         .meaning = u"what is said of a matter to be decided in private"_s,
         .needs = Needs::Writing,
         .run = runPrivateMatter},
    };
}

} // namespace moothall
