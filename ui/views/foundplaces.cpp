#include "ui/views/foundplaces.h"

#include "core/services/bodies.h"
#include "ui/actions/actiontable.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// The context of what stands in the box.
struct Finding
{
    Q_DECLARE_TR_FUNCTIONS(FindBox)
};

QStringList wordsTyped(const QString &typed)
{
    return typed.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isShown(const FoundPlace &place, const QString &word)
{
    return place.text.contains(word, Qt::CaseInsensitive) || place.where.contains(word, Qt::CaseInsensitive);
}

/// What it is and of which meeting.
QString whereOf(const SearchHit &hit, const QString &meeting)
{
    switch (hit.kind) {
    case SearchKind::Minute: return Finding::tr("minute, %1", "%1 is a meeting").arg(meeting);
    case SearchKind::Decision: return Finding::tr("decision, %1", "%1 is a meeting").arg(meeting);
    case SearchKind::Motion: return Finding::tr("motion, %1", "%1 is a meeting").arg(meeting);
    case SearchKind::Action: return Finding::tr("action, %1", "%1 is a meeting").arg(meeting);
    case SearchKind::Paper:
        return hit.page > 0 ? Finding::tr("paper, page %1, %2", "%2 is a meeting").arg(hit.page).arg(meeting)
                            : Finding::tr("paper, %1", "%1 is a meeting").arg(meeting);
    case SearchKind::Person: return Finding::tr("person");
    case SearchKind::Body: return Finding::tr("body");
    case SearchKind::Meeting: return Finding::tr("meeting");
    case SearchKind::Item: break;
    }
    return meeting;
}

QString meetingTitle(const QString &bodyName, const QDateTime &starts)
{
    return Finding::tr("%1, %2", "a body, a date").arg(bodyName, shortDate(starts.date(), QDate()));
}

} // namespace

Result<QList<FoundPlace>> findablePlaces(const Session &session)
{
    const Result<QList<Body>> allBodies = bodies(session);
    MOOTHALL_TRY(allBodies);
    const Result<QList<Person>> everybody = people(session);
    MOOTHALL_TRY(everybody);
    const Result<QList<MeetingSummary>> all = meetings(session);
    MOOTHALL_TRY(all);
    QList<FoundPlace> places;
    for (const Body &body : *allBodies)
        places.append({body.id, body.name, Finding::tr("body")});
    for (const Person &person : *everybody)
        places.append({person.id, person.name, Finding::tr("person")});
    for (auto meeting = all->crbegin(); meeting != all->crend(); ++meeting)
        places.append({MeetingPlace{meeting->id}, meetingTitle(meeting->bodyName, meeting->starts), meeting->venue});
    return places;
}

FoundPlace placeOf(const SearchHit &hit)
{
    FoundPlace place;
    const QString meeting = hit.meeting ? meetingTitle(hit.bodyName, hit.starts) : QString();
    place.text = hit.kind == SearchKind::Meeting ? meeting : hit.title;
    place.where = whereOf(hit, meeting);
    // Where the words stand in the title alone, the row says them already.
    if (hit.snippet.text != hit.title && !hit.snippet.marks.isEmpty()) {
        place.quote = hit.snippet.text;
        place.marks = hit.snippet.marks;
    }
    place.exempt = hit.exempt;
    if (hit.person)
        place.target = *hit.person;
    else if (hit.body)
        place.target = *hit.body;
    else if (hit.meeting)
        place.target = MeetingPlace{*hit.meeting, hit.item,
                                    hit.kind == SearchKind::Minute || hit.kind == SearchKind::Decision
                                        || hit.kind == SearchKind::Motion || hit.kind == SearchKind::Action,
                                    hit.paper, hit.page};
    return place;
}

QList<FoundPlace> findableActions(const ActionTable &actions)
{
    QList<FoundPlace> places;
    for (const ActionRow &row : moothall::actions()) {
        const QAction *action = actions.action(row.id);
        if (row.id == UiAction::Find || !action->isVisible() || !action->isEnabled())
            continue;
        QString text = action->text().remove(u'&');
        if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
            text = Finding::tr("%1 (%2)", "a command, its keys").arg(text, keys);
        places.append({row.id, text, Finding::tr("command"), action->statusTip()});
    }
    return places;
}

QList<FoundPlace> placesWith(const QList<FoundPlace> &places, const QString &typed, int most)
{
    const QStringList words = wordsTyped(typed);
    QList<FoundPlace> shown;
    QList<FoundPlace> inside;
    for (const FoundPlace &place : places) {
        bool isInside = false;
        const bool holdsAll = std::ranges::all_of(words, [&](const QString &word) {
            if (isShown(place, word))
                return true;
            isInside = true;
            return place.inside.contains(word, Qt::CaseInsensitive);
        });
        if (holdsAll && shown.size() < most)
            (isInside ? inside : shown).append(place);
    }
    shown.append(inside);
    return shown.first(std::min<qsizetype>(most, shown.size()));
}

} // namespace moothall
