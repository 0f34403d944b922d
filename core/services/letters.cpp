#include "core/services/letters.h"

#include "core/base/files.h"
#include "core/exchange/mailmessage.h"
#include "core/services/bodies.h"
#include "core/services/meetings.h"
#include "core/services/registers.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Letters
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

QString dayOf(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
}

/// The address of somebody the register knows by that name, or who wrote a report.
QString addressOf(const QString &name, const MeetingRecord &record, const QList<Person> &people)
{
    for (const Person &person : people) {
        if (person.name == name)
            return person.email;
    }
    for (const AgendaItem &item : record.items) {
        if (item.author.name == name)
            return item.author.email;
    }
    return {};
}

/// What an item asks of somebody, a line each.
QStringList askedIn(const AgendaItem &item, const QString &owner)
{
    QStringList lines;
    for (const Action &action : item.actions) {
        if (action.done || action.owner.simplified() != owner)
            continue;
        const QString what = item.part == Part::Exempt
                                 ? Letters::tr("something that is exempt, of which you hear apart")
                                 : action.text;
        lines.append(action.due
                         ? Letters::tr("Item %1: %2 (by %3)", "a number; what is to be done; a day")
                               .arg(item.number, what, dayOf(*action.due))
                         : Letters::tr("Item %1: %2", "a number; what is to be done")
                               .arg(item.number, what));
    }
    return lines;
}

} // namespace

/// "Dear Jo Penrose,\n\n…\n\nKelly Marsh\nAmbershire Council".
QString letter(const QString &name, const QStringList &paragraphs, const Authority &authority)
{
    const Contact &from =
        authority.contact.name.isEmpty() ? authority.properOfficer : authority.contact;
    QStringList all{name.isEmpty() ? Letters::tr("Hello,") : Letters::tr("Dear %1,").arg(name)};
    all += paragraphs;
    QStringList signature{Letters::tr("Thank you,")};
    for (const QString &each : {from.name, from.title, authority.name, from.telephone}) {
        if (!each.isEmpty())
            signature.append(each);
    }
    all.append(signature.join(u'\n'));
    return all.join(u"\n\n"_s);
}

QByteArray asEml(const ReportMessage &message, const Contact &from, const QDateTime &at)
{
    return toEml({.from = {from.name, from.email},
                  .to = {{message.name, message.email}},
                  .blind = {},
                  .subject = message.subject,
                  .body = message.body,
                  .at = at,
                  .attachments = {}});
}

Result<QStringList> writeLetters(const QList<ReportMessage> &messages, const Contact &from,
                                 const QDateTime &at, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::NoSpace,
                    Letters::tr("The folder “%1” can’t be made. Choose another one.").arg(folder));
    QStringList names;
    for (const ReportMessage &message : messages) {
        QString name = message.name.isEmpty() ? message.subject : message.name;
        for (QChar &c : name) {
            if (!c.isLetterOrNumber() && c != u'-')
                c = u' ';
        }
        names.append(u"%1 %2.eml"_s.arg(names.size() + 1, 2, 10, QChar(u'0'))
                         .arg(name.simplified().left(80)));
        MOOTHALL_TRY(writeFile(QDir(folder).filePath(names.last()), asEml(message, from, at)));
    }
    return names;
}

Result<QStringList> writeActionMessages(const Session &session, MeetingId meeting,
                                        const QString &folder)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const auto known = people(session);
    MOOTHALL_TRY(known);
    QStringList owners;
    for (const AgendaItem &item : record->items) {
        for (const Action &action : item.actions) {
            if (const QString owner = action.owner.simplified();
                !action.done && !owner.isEmpty() && !owners.contains(owner))
                owners.append(owner);
        }
    }
    if (owners.isEmpty())
        return fail(ErrorCode::NotFound,
                    Letters::tr("Nobody is named who has anything to do. Record an action with its "
                                "owner first (F8)."));
    const QString where = Letters::tr("%1 on %2", "a body; a day")
                              .arg(record->body.name, dayOf(record->meeting.starts.date()));
    QList<ReportMessage> messages;
    for (const QString &owner : std::as_const(owners)) {
        QStringList asked;
        for (const AgendaItem &item : record->items)
            asked += askedIn(item, owner);
        messages.append({owner, addressOf(owner, *record, *known),
                         Letters::tr("Actions of %1").arg(where),
                         letter(owner,
                                {Letters::tr("%1 asks this of you:").arg(where), asked.join(u'\n'),
                                 Letters::tr("Please say when it is done.")},
                                record->authority)});
    }
    return writeLetters(messages, record->authority.contact, session.clock.nowUtc(), folder);
}

} // namespace moothall
