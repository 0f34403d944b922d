#include "core/services/despatching.h"

#include "core/base/files.h"
#include "core/domain/printedmeeting.h"
#include "core/exchange/mailmessage.h"
#include "core/services/bodies.h"
#include "core/services/copies.h"
#include "core/services/distribution.h"
#include "core/services/meetings.h"
#include "core/services/packsupport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Despatching
{
    Q_DECLARE_TR_FUNCTIONS(Despatching)
};

/// More than this many mail servers refuse, base64 counted.
constexpr qint64 mostAttached = 10LL << 20;

const PublishedPack *newestPublic(const MeetingRecord &record)
{
    const PublishedPack *newest = nullptr;
    for (const PublishedPack &pack : record.packs) {
        if (pack.edition == Edition::Public && (!newest || pack.supplement > newest->supplement))
            newest = &pack;
    }
    return newest;
}

/// A member's own address; of an office, what stands in its address like one.
QString emailOf(const DistributionEntry &entry, const QList<Person> &people)
{
    for (const Person &person : people) {
        if (entry.person == person.id)
            return person.email;
    }
    for (const QString &line : entry.address.split(u'\n')) {
        if (line.contains(u'@'))
            return line.trimmed();
    }
    return {};
}

QList<Mailbox> readers(const QList<DistributionEntry> &entries, bool summons,
                       const QList<Person> &people, Despatch &despatch)
{
    QList<Mailbox> found;
    for (const DistributionEntry &entry : entries) {
        if (getsPaper(entry, summons)) {
            if (entry.byEmail)
                despatch.warnings.append(
                    Despatching::tr("%1 has not consented to a summons by e-mail, so gets it on "
                                    "paper.")
                        .arg(entry.name));
            continue;
        }
        const QString email = emailOf(entry, people);
        if (email.isEmpty()) {
            despatch.noAddress.append(entry.name);
            continue;
        }
        found.append({entry.name, email});
        despatch.to.append(entry.name);
    }
    return found;
}

QString whenAndWhere(const PrintedMeeting &meeting)
{
    const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
    const QDateTime &starts = meeting.meeting.starts;
    const QString when = Despatching::tr("%1 at %2", "a day; a time")
                             .arg(britain.toString(starts.date(), u"dddd d MMMM yyyy"_s),
                                  britain.toString(starts.time(), u"h.mm ap"_s));
    const QString venue =
        meeting.meeting.venue.isEmpty() ? meeting.body.venue : meeting.meeting.venue;
    return venue.isEmpty() ? when : when + u", "_s + venue;
}

/// What it is about: the items of the agenda that went out, or of the supplement, as the public
/// reads them.
QString items(const PrintedMeeting &meeting, int supplement)
{
    QStringList lines;
    for (const PrintedItem &item : meeting.items) {
        const bool isNew = item.supplement == supplement ||
                           std::ranges::any_of(item.papers, [&](const PrintedPaper &paper) {
                               return paper.supplement == supplement;
                           });
        if (supplement == 0 ? item.supplement == 0 : isNew)
            lines.append(item.number + u"  "_s + item.title);
    }
    return lines.join(u'\n');
}

QString signature(const PrintedMeeting &meeting)
{
    const Contact &own = meeting.body.contact;
    const Contact &from = own.name.isEmpty() ? meeting.authority.contact : own;
    QStringList lines;
    for (const QString &each :
         {from.name, from.title, meeting.authority.name, from.telephone, from.email}) {
        if (!each.isEmpty() && !lines.contains(each))
            lines.append(each);
    }
    return lines.join(u'\n');
}

QString subjectOf(const MeetingRecord &record, int supplement)
{
    const QString what = supplement > 0      ? supplementTitle(record, supplement)
                         : isSummons(record) ? Despatching::tr("Summons")
                                             : Despatching::tr("Agenda");
    return Despatching::tr("%1: %2, %3", "what it is; a body; a day")
        .arg(what, record.body.name,
             QLocale(QLocale::English, QLocale::UnitedKingdom)
                 .toString(record.meeting.starts.date(), u"d MMMM yyyy"_s));
}

QString bodyOf(const PrintedMeeting &meeting, const QString &subject, int supplement, bool attached)
{
    return QStringList{
        subject,
        whenAndWhere(meeting),
        items(meeting, supplement),
        attached ? Despatching::tr("The public pack is attached.")
                 : Despatching::tr("The public pack is on the council's website."),
        Despatching::tr(
            "Papers that are kept from the public are not in this message. Those who are "
            "entitled to them get them apart."),
        signature(meeting)}
        .join(u"\n\n"_s);
}

} // namespace

Result<Despatch> writeDespatch(const Session &session, MeetingId meeting, const QString &outFile)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const PublishedPack *pack = newestPublic(*record);
    if (!pack)
        return fail(ErrorCode::NotFound,
                    Despatching::tr("Nothing of this meeting is published yet. Publish the agenda "
                                    "first; then it can be sent."));
    const auto list = distributionOf(session, *record);
    MOOTHALL_TRY(list);
    const auto known = people(session);
    MOOTHALL_TRY(known);
    Despatch despatch{.file = outFile, .to = {}, .noAddress = {}, .hasPack = false, .warnings = {}};
    const QList<Mailbox> blind = readers(list->entries, isSummons(*record), *known, despatch);
    if (blind.isEmpty())
        return fail(ErrorCode::NotFound,
                    despatch.noAddress.isEmpty()
                        ? Despatching::tr("Nobody on the distribution list gets papers by e-mail. "
                                          "Say so in their rows under “Who gets papers”.")
                        : Despatching::tr("Nobody who gets papers by e-mail has an address: %1. "
                                          "Type theirs under People.")
                              .arg(despatch.noAddress.join(u", "_s)));
    const QString place = packPlace(session.reg->papersFolder(), pack->sha256);
    const auto bytes = readFile(place);
    if (!bytes || sha256Of(*bytes) != pack->sha256)
        return fail(ErrorCode::Damaged,
                    Despatching::tr("The published pack isn't in the register's folder as it was "
                                    "published. Take it from a backup."));
    // What was clean that day may have been made exempt since.
    MOOTHALL_TRY(proveClean(session, *record, PublicFile::Pack, place, nullptr));
    despatch.hasPack = bytes->size() <= mostAttached;
    if (!despatch.hasPack)
        despatch.warnings.append(
            Despatching::tr("The pack is not attached: it has %1 MB, which many mail servers "
                            "refuse. Put a link to it into the message.")
                .arg(bytes->size() >> 20));
    if (!despatch.noAddress.isEmpty())
        despatch.warnings.append(
            Despatching::tr("Without an e-mail address, and so not among them: %1.")
                .arg(despatch.noAddress.join(u", "_s)));
    const PublicMeeting open = publicMeeting(*record);
    const Contact &from =
        record->body.contact.email.isEmpty() ? record->authority.contact : record->body.contact;
    const QString subject = subjectOf(*record, pack->supplement);
    MailMessage message{.from = {from.name, from.email},
                        .to = {},
                        .blind = blind,
                        .subject = subject,
                        .body = bodyOf(*open, subject, pack->supplement, despatch.hasPack),
                        .at = session.clock.nowUtc(),
                        .attachments = {}};
    if (despatch.hasPack) {
        const QString name =
            record->body.name + u' ' + record->meeting.starts.date().toString(Qt::ISODate);
        message.attachments.append(
            {name +
                 (pack->supplement > 0 ? u' ' + supplementTitle(*record, pack->supplement)
                                       : QString()) +
                 u".pdf"_s,
             *bytes});
    }
    MOOTHALL_TRY(writeFile(outFile, toEml(message)));
    return despatch;
}

} // namespace moothall
