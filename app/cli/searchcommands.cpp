#include "app/cli/values.h"
#include "core/services/meetings.h"
#include "core/services/searching.h"

#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// The printed numbers of a meeting's items, read once a meeting.
class NumbersOfItems
{
public:
    explicit NumbersOfItems(const Session &session)
        : m_session(session)
    {}

    Result<QJsonValue> of(const SearchHit &hit)
    {
        if (!hit.item)
            return QJsonValue();
        auto found = m_meetings.constFind(*hit.meeting);
        if (found == m_meetings.constEnd()) {
            const auto record = loadMeeting(m_session, *hit.meeting);
            MOOTHALL_TRY(record);
            QHash<ItemId, QString> numbers;
            for (const AgendaItem &item : record->items)
                numbers.insert(item.id, item.number);
            found = m_meetings.insert(*hit.meeting, numbers);
        }
        return QJsonValue(found->value(*hit.item));
    }

private:
    const Session &m_session;
    QHash<MeetingId, QHash<ItemId, QString>> m_meetings;
};

QJsonArray marksOf(const SearchSnippet &snippet)
{
    QJsonArray marks;
    for (const WordPlace &mark : snippet.marks)
        marks.append(QJsonArray{mark.from, mark.length});
    return marks;
}

Outcome runSearch(CommandContext &context)
{
    SearchFilter filter;
    filter.meetingsOnly = true;
    if (context.arguments.has(u"public"_s))
        filter.audience = SearchFilter::Audience::Public;
    if (context.arguments.has(u"limit"_s)) {
        const auto limit = wholeNumberValue(u"limit"_s, context.arguments.value(u"limit"_s));
        MOOTHALL_CLI_TRY(limit);
        filter.limit = *limit;
    }
    const auto found = search(context.session, context.arguments.positionals[0], filter);
    MOOTHALL_CLI_TRY(found);
    NumbersOfItems numbers(context.session);
    QJsonArray hits;
    for (const SearchHit &hit : *found) {
        const auto item = numbers.of(hit);
        MOOTHALL_CLI_TRY(item);
        QJsonObject json{{u"meeting"_s, hit.meeting->value()},
                         {u"item"_s, *item},
                         {u"kind"_s, token(hit.kind)},
                         {u"title"_s, hit.title},
                         {u"snippet"_s, hit.snippet.text},
                         {u"marks"_s, marksOf(hit.snippet)},
                         {u"exempt"_s, hit.exempt}};
        if (hit.page > 0)
            json.insert(u"page"_s, hit.page);
        hits.append(json);
    }
    return Answer{.json = {{u"hits"_s, hits}}};
}

} // namespace

QList<Command> searchCommands()
{
    return {{.rule = {.name = u"search"_s,
                      .positionals = {u"TEXT"_s},
                      .least = 1,
                      .most = 1,
                      .options = {{u"limit"_s, u"N"_s, u"at most so many (40)"_s},
                                  {u"public"_s, {}, u"nothing exempt"_s}}},
             .meaning = u"full text over items, minutes, decisions, papers"_s,
             .needs = Command::Needs::Reading,
             .run = runSearch}};
}

} // namespace moothall
