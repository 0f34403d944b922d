#include "core/exchange/meetingfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Puts a member in unless it says nothing.
void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        object.insert(key, array);
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonObject &member)
{
    if (!member.isEmpty())
        object.insert(key, member);
}

void putFlag(QJsonObject &object, QLatin1StringView key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

void putNumber(QJsonObject &object, QLatin1StringView key, std::optional<int> number)
{
    if (number)
        object.insert(key, *number);
}

void putDate(QJsonObject &object, QLatin1StringView key, const std::optional<QDate> &date)
{
    if (date && date->isValid())
        object.insert(key, date->toString(Qt::ISODate));
}

void putTimeOfDay(QJsonObject &object, QLatin1StringView key, QTime time)
{
    if (time.isValid())
        object.insert(key, time.toString(u"HH:mm"_s));
}

QJsonArray written(const QList<Period> &periods)
{
    QJsonArray list;
    for (const Period &period : periods) {
        QJsonArray pair{period.from.toString(u"HH:mm"_s)};
        if (period.to.isValid())
            pair.append(period.to.toString(u"HH:mm"_s));
        list.append(pair);
    }
    return list;
}

QJsonObject written(const QList<RecordedVote> &votes)
{
    QJsonObject object;
    for (const RecordedVote &vote : votes)
        object.insert(vote.personName, token(vote.ballot));
    return object;
}

void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toString(u"yyyy-MM-ddTHH:mm"_s));
}

/// Text as a string where that reads back the same, else as blocks.
QJsonValue written(const RichText &text)
{
    const QString plain = text.toPlain();
    return RichText::fromPlain(plain) == text ? QJsonValue(plain) : text.toJson();
}

void put(QJsonObject &object, QLatin1StringView key, const RichText &text)
{
    if (!text.blocks().isEmpty())
        object.insert(key, written(text));
}

QJsonObject written(const Contact &contact)
{
    QJsonObject object;
    put(object, "name"_L1, contact.name);
    put(object, "title"_L1, contact.title);
    put(object, "email"_L1, contact.email);
    put(object, "telephone"_L1, contact.telephone);
    return object;
}

/// Of its own house styles it takes the one its body prints by along.
QJsonObject written(const Authority &authority, const QString &style)
{
    QJsonObject object{{u"name"_s, authority.name}, {u"nation"_s, token(authority.nation)}};
    put(object, "address"_L1, QJsonArray::fromStringList(authority.address));
    put(object, "proper_officer"_L1, written(authority.properOfficer));
    put(object, "contact"_L1, written(authority.contact));
    for (const OwnStyle &own : authority.ownStyles) {
        if (own.name == style)
            object.insert("house_styles"_L1, QJsonArray{QJsonObject{{u"name"_s, own.name}, {u"fields"_s, own.data}}});
    }
    return object;
}

QJsonObject written(const Membership &member)
{
    QJsonObject object{{u"name"_s, member.person.name}, {u"role"_s, token(member.role)}};
    put(object, "email"_L1, member.person.email);
    if (!member.mayVote)
        object.insert("may_vote"_L1, false);
    put(object, "party"_L1, member.party);
    put(object, "division"_L1, member.division);
    putDate(object, "from"_L1, member.from);
    putDate(object, "until"_L1, member.until);
    return object;
}

QJsonObject written(const Body &body, const QList<Membership> &members)
{
    QJsonObject object{{u"name"_s, body.name}, {u"kind"_s, token(body.kind)},
        {u"minute_numbering"_s, token(body.minuteNumbering)}};
    put(object, "house_style"_L1, body.houseStyle);
    put(object, "venue"_L1, body.venue);
    putNumber(object, "quorum"_L1, body.quorum);
    put(object, "minute_prefix"_L1, body.minutePrefix);
    put(object, "contact"_L1, written(body.contact));
    QJsonArray list;
    for (const Membership &member : members)
        list.append(written(member));
    put(object, "members"_L1, list);
    return object;
}

QJsonObject written(const Meeting &meeting, int nextMinute)
{
    QJsonObject object{{u"kind"_s, token(meeting.kind)}, {u"stage"_s, token(meeting.stage)},
        {u"next_minute"_s, nextMinute}};
    put(object, "uid"_L1, meeting.uid);
    putTime(object, "starts"_L1, meeting.starts);
    putTime(object, "ends"_L1, meeting.ends);
    put(object, "venue"_L1, meeting.venue);
    putDate(object, "agenda_date"_L1, meeting.agendaDate);
    putFlag(object, "decides_budget"_L1, meeting.decidesBudget);
    put(object, "sittings"_L1, written(meeting.sittings));
    return object;
}

void putGrounds(QJsonObject &object, const Grounds &grounds)
{
    QJsonArray paragraphs;
    for (const int paragraph : grounds.paragraphs)
        paragraphs.append(paragraph);
    put(object, "exempt_paragraphs"_L1, paragraphs);
    putFlag(object, "confidential"_L1, grounds.confidential);
    put(object, "reason"_L1, grounds.reason);
    put(object, "public_interest"_L1, grounds.publicInterest);
}

QJsonObject written(const Paper &paper, const QString &file)
{
    QJsonObject object{{u"title"_s, paper.title}, {u"file"_s, file}};
    put(object, "public_title"_L1, paper.publicTitle);
    putFlag(object, "restricted"_L1, paper.restricted);
    putGrounds(object, paper.grounds);
    if (paper.supplement > 0)
        object.insert("supplement"_L1, paper.supplement);
    return object;
}

QJsonObject written(const Declaration &declaration)
{
    QJsonObject object{{u"person"_s, declaration.personName}, {u"kind"_s, token(declaration.kind)}};
    put(object, "nature"_L1, declaration.nature);
    put(object, "dispensation"_L1, declaration.dispensation);
    putFlag(object, "sensitive"_L1, declaration.sensitive);
    putFlag(object, "left_room"_L1, declaration.leftRoom);
    putTimeOfDay(object, "left_at"_L1, declaration.leftAt);
    putTimeOfDay(object, "returned_at"_L1, declaration.returnedAt);
    return object;
}

QJsonObject written(const Motion &motion)
{
    QJsonObject object{{u"text"_s, motion.text}};
    put(object, "mover"_L1, motion.mover);
    put(object, "seconder"_L1, motion.seconder);
    putNumber(object, "amends"_L1, motion.amends);
    putNumber(object, "for"_L1, motion.votesFor);
    putNumber(object, "against"_L1, motion.votesAgainst);
    putNumber(object, "abstain"_L1, motion.abstentions);
    putNumber(object, "not_voting"_L1, motion.notVoting);
    if (motion.casting)
        object.insert("casting"_L1, token(*motion.casting));
    put(object, "recorded"_L1, written(motion.recorded));
    put(object, "requested"_L1, written(motion.requested));
    QJsonArray notEntitled;
    for (const auto *votes : {&motion.recorded, &motion.requested}) {
        for (const RecordedVote &vote : *votes) {
            if (vote.notEntitled)
                notEntitled.append(vote.personName);
        }
    }
    put(object, "not_entitled"_L1, notEntitled);
    putFlag(object, "as_recommended"_L1, motion.asRecommended);
    putTimeOfDay(object, "at"_L1, motion.at);
    put(object, "difference"_L1, motion.difference);
    if (motion.outcome)
        object.insert("outcome"_L1, token(*motion.outcome));
    return object;
}

QJsonObject written(const Action &action)
{
    QJsonObject object{{u"text"_s, action.text}};
    put(object, "owner"_L1, action.owner);
    putDate(object, "due"_L1, action.due);
    putFlag(object, "done"_L1, action.done);
    return object;
}

void putMinuteText(QJsonObject &object, const MinuteText &text)
{
    put(object, "narrative"_L1, text.narrative);
    put(object, "lead_in"_L1, text.leadIn);
    QJsonArray resolved;
    for (const RichText &resolution : text.resolved)
        resolved.append(written(resolution));
    put(object, "resolved"_L1, resolved);
    put(object, "reasons"_L1, text.reasons);
    put(object, "alternatives"_L1, text.alternatives);
}

QJsonObject written(const Minute &minute, Part part)
{
    const bool exempt = part == Part::Exempt;
    QJsonObject object;
    put(object, "number"_L1, minute.number);
    put(object, "heading"_L1, minute.heading);
    putMinuteText(object, exempt ? minute.exempt : minute.open);
    QJsonObject other;
    putMinuteText(other, exempt ? minute.open : minute.exempt);
    put(object, exempt ? "public"_L1 : "exempt"_L1, other);
    return object;
}

QJsonObject written(const Attendance &entry)
{
    QJsonObject object{{u"person"_s, entry.personName}, {u"capacity"_s, token(entry.capacity)},
        {u"state"_s, token(entry.state)}};
    put(object, "for"_L1, entry.substituteForName);
    put(object, "title"_L1, entry.title);
    put(object, "periods"_L1, written(entry.periods));
    return object;
}

QJsonObject written(const Supplement &supplement)
{
    QJsonObject object{{u"number"_s, supplement.number}};
    put(object, "name"_L1, supplement.name);
    if (supplement.issued.isValid())
        object.insert("issued"_L1, supplement.issued.toString(Qt::ISODate));
    put(object, "reason"_L1, supplement.reason);
    put(object, "decided_by"_L1, supplement.decidedBy);
    if (supplement.available.isValid())
        object.insert("available"_L1, supplement.available.toString(u"yyyy-MM-ddTHH:mm"_s));
    return object;
}

template<typename T>
QJsonArray writtenList(const QList<T> &values)
{
    QJsonArray list;
    for (const T &value : values)
        list.append(written(value));
    return list;
}

QJsonObject written(const AgendaItem &item, const QHash<PaperId, QString> &paperFiles)
{
    const bool exempt = item.part == Part::Exempt;
    const bool twoTitles = !item.exemptTitle.isEmpty();
    QJsonObject object{{u"title"_s, twoTitles ? item.exemptTitle : item.title}, {u"part"_s, token(item.part)},
        {u"kind"_s, token(item.kind)}};
    if (twoTitles)
        object.insert("public_title"_L1, item.title);
    if (item.numberFixed)
        object.insert("number"_L1, item.number);
    put(object, "text"_L1, exempt ? item.exemptText : item.text);
    put(object, exempt ? "public_text"_L1 : "exempt_text"_L1, exempt ? item.text : item.exemptText);
    putGrounds(object, item.grounds);
    putFlag(object, "to_follow"_L1, item.toFollow);
    putFlag(object, "key_decision"_L1, item.keyDecision);
    put(object, "author"_L1, written(item.author));
    put(object, "portfolio"_L1, item.portfolio);
    if (item.supplement > 0)
        object.insert("supplement"_L1, item.supplement);
    QJsonArray papers;
    for (const Paper &paper : item.papers)
        papers.append(written(paper, paperFiles.value(paper.id)));
    put(object, "papers"_L1, papers);
    put(object, "urgency"_L1, item.urgency);
    putNumber(object, "taken"_L1, item.taken);
    putTimeOfDay(object, "taken_at"_L1, item.takenAt);
    put(object, "declarations"_L1, writtenList(item.declarations));
    put(object, "motions"_L1, writtenList(item.motions));
    put(object, "actions"_L1, writtenList(item.actions));
    if (item.minute)
        object.insert("minute"_L1, written(*item.minute, item.part));
    return object;
}

/// The items under `parent`, each with its own within it.
QJsonArray writtenItems(const MeetingRecord &record, std::optional<ItemId> parent,
    const QHash<PaperId, QString> &paperFiles)
{
    QJsonArray items;
    for (const AgendaItem &item : record.items) {
        if (item.parent != parent)
            continue;
        QJsonObject object = written(item, paperFiles);
        put(object, "items"_L1, writtenItems(record, item.id, paperFiles));
        items.append(object);
    }
    return items;
}

/// Letters and digits of a name, the rest as single hyphens: good on every file system.
QString safeName(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString safe;
    for (const QChar c : name.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            safe += c;
        else if (!safe.isEmpty() && !safe.endsWith(u'-'))
            safe += u'-';
    }
    safe.truncate(longest);
    while (safe.endsWith(u'-'))
        safe.chop(1);
    return safe.isEmpty() ? u"paper"_s : safe;
}

} // namespace

QByteArray writeMeetingFile(const MeetingRecord &record, const QHash<PaperId, QString> &paperFiles)
{
    QJsonObject file{{u"format"_s, u"moothall-meeting"_s}, {u"version"_s, 1},
        {u"authority"_s, written(record.authority, record.body.houseStyle)}, {u"body"_s, written(record.body, record.members)},
        {u"meeting"_s, written(record.meeting, record.body.nextMinute)},
        {u"items"_s, writtenItems(record, std::nullopt, paperFiles)}};
    put(file, "attendance"_L1, writtenList(record.attendance));
    put(file, "supplements"_L1, writtenList(record.supplements));
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

QHash<PaperId, QString> meetingPaperFiles(const MeetingRecord &record)
{
    QHash<PaperId, QString> files;
    QSet<QString> taken;
    for (const AgendaItem &item : record.items) {
        for (const Paper &paper : item.papers) {
            const QFileInfo came(paper.version.fileName);
            const QString base = safeName(came.completeBaseName());
            // Whatever it came as, what is kept of it is a PDF.
            const QString suffix = came.suffix().compare("pdf"_L1, Qt::CaseInsensitive) == 0 ? came.suffix() : u"pdf"_s;
            QString file = u"papers/%1.%2"_s.arg(base, suffix);
            for (int again = 2; taken.contains(file); ++again)
                file = u"papers/%1-%2.%3"_s.arg(base).arg(again).arg(suffix);
            taken.insert(file);
            files.insert(paper.id, file);
        }
    }
    return files;
}

} // namespace moothall
