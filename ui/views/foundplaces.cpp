#include "ui/views/foundplaces.h"

#include "core/domain/exemption.h"
#include "core/services/bodies.h"
#include "core/tasks/task.h"
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

QString textOf(const MinuteText &minute)
{
    QStringList parts{minute.narrative.toPlain()};
    for (const RichText &resolved : minute.resolved)
        parts.append(resolved.toPlain());
    parts.append({minute.reasons.toPlain(), minute.alternatives.toPlain()});
    return parts.join(u' ').simplified();
}

/// The item, its papers, and what was minuted of it as a place of its own.
void addItem(QList<FoundPlace> &places, MeetingId meeting, const AgendaItem &item, const QString &meetingTitle)
{
    QStringList inside{item.text.toPlain(), item.exemptTitle, item.exemptText.toPlain()};
    for (const Paper &paper : item.papers)
        inside.append(paper.title);
    places.append({MeetingPlace{meeting, item.id}, QString(item.number + u"  "_s + item.title).trimmed(), meetingTitle,
                   inside.join(u' ').simplified()});
    if (!item.minute)
        return;
    const Minute &minute = *item.minute;
    const QString text = QString(textOf(minute.open) + u' ' + textOf(minute.exempt)).trimmed();
    if (text.isEmpty() && minute.number.isEmpty())
        return;
    const QString heading = minute.heading.isEmpty() ? item.title : minute.heading;
    places.append({MeetingPlace{meeting, item.id, true},
                   minute.number.isEmpty() ? heading : QString(minute.number + u"  "_s + heading),
                   Finding::tr("minute, %1", "%1 is a meeting").arg(meetingTitle), text});
}

} // namespace

Result<QList<FoundPlace>> findablePlaces(const Session &session, const CancelToken &cancel)
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
    for (auto meeting = all->crbegin(); meeting != all->crend(); ++meeting) {
        if (cancel.stop_requested())
            return fail(cancelledError());
        const QString title =
            Finding::tr("%1, %2", "a body, a date").arg(meeting->bodyName, shortDate(meeting->starts.date(), QDate()));
        places.append({MeetingPlace{meeting->id}, title, meeting->venue});
        const Result<MeetingRecord> record = loadMeeting(session, meeting->id);
        MOOTHALL_TRY(record);
        for (const AgendaItem &item : record->items)
            addItem(places, meeting->id, item, title);
    }
    return places;
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

QString quoteFrom(const FoundPlace &place, const QString &typed)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype length = 90;
    for (const QString &word : wordsTyped(typed)) {
        const qsizetype at = isShown(place, word) ? -1 : place.inside.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const qsizetype space = at > before ? place.inside.indexOf(u' ', at - before) : -1;
        const qsizetype from = space < 0 || space > at ? (at > before ? at : 0) : space + 1;
        const QString part = place.inside.mid(from, length);
        return (from > 0 ? u"… "_s : QString()) + part + (from + length < place.inside.size() ? u" …"_s : QString());
    }
    return {};
}

} // namespace moothall
