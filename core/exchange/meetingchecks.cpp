#include "core/exchange/meetingparts.h"

#include "core/domain/numbering.h"

#include <QCoreApplication>
#include <QHash>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct MeetingChecks
{
    Q_DECLARE_TR_FUNCTIONS(MeetingFile)
};

} // namespace

void checkNumbers(ReadMeeting &read, ReadingNotes &notes)
{
    numberItems(read.record.items);
    QHash<QString, qsizetype> seen;
    QHash<QString, qsizetype> seenMinutes;
    for (qsizetype i = 0; i < read.record.items.size(); ++i) {
        const AgendaItem &item = read.record.items.at(i);
        if (seen.contains(item.number))
            notes.fail(read.itemPlaces.at(i) + u".number"_s,
                       MeetingChecks::tr("“%1” is the number of %2 already.")
                           .arg(item.number, read.itemPlaces.at(seen[item.number])));
        seen.insert(item.number, i);
        if (!item.minute || item.minute->number.isEmpty())
            continue;
        const QString &number = item.minute->number;
        if (seenMinutes.contains(number))
            notes.fail(read.itemPlaces.at(i) + u".minute.number"_s,
                       MeetingChecks::tr("“%1” is the number of the minute of %2 already.")
                           .arg(number, read.itemPlaces.at(seenMinutes[number])));
        seenMinutes.insert(number, i);
    }
}

void checkNames(const QList<Membership> &members, const NamesRead &names, ReadingNotes &notes)
{
    QHash<QString, int> known;
    for (const Membership &member : members)
        ++known[member.person.name];
    for (const auto &[name, path] : names) {
        if (known.value(name) > 1)
            notes.fail(path,
                       MeetingChecks::tr(
                           "“%1” fits two members of this body. Tell them apart by their names.")
                           .arg(name));
    }
    for (qsizetype i = members.size() - 1; i >= 0 && !notes.error; --i) {
        const QString &name = members.at(i).person.name;
        if (known.value(name) > 1)
            notes.fail(u"body.members[%1].name"_s.arg(i),
                       MeetingChecks::tr(
                           "“%1” fits two members of this body. Tell them apart by their names.")
                           .arg(name));
    }
}

} // namespace moothall
