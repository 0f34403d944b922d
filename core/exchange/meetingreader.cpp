#include "core/exchange/jsonreader.h"
#include "core/exchange/meetingfile.h"
#include "core/exchange/meetingparts.h"

#include "core/domain/exemption.h"
#include "core/domain/numbering.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Goes through a meeting file once and fills a ReadMeeting.
class MeetingReader
{
    Q_DECLARE_TR_FUNCTIONS(MeetingFile)

public:
    MeetingReader(const QString &folder, Nation nation)
        : m_folder(QFileInfo(folder).canonicalFilePath())
    {
        m_read.record.authority.nation = nation;
    }

    Result<ReadMeeting> read(const QJsonObject &root)
    {
        ObjectReader file(root, {}, m_notes);
        readHead(file);
        file.object("authority"_L1, [this](ObjectReader &authority) { readAuthority(authority); });
        file.object("body"_L1, [this](ObjectReader &body) { readBody(body); });
        file.object("meeting"_L1, [this](ObjectReader &meeting) { readMeeting(meeting); });
        for (const auto key : {"authority"_L1, "body"_L1, "meeting"_L1}) {
            // A missing object is missing its required member, and that is the path to name.
            if (!file.has(key))
                ObjectReader(QJsonObject(), key, m_notes).requiredText(key == "meeting"_L1 ? "starts"_L1 : "name"_L1);
        }
        file.objects("items"_L1, [this](ObjectReader &item) { readItem(item, {}, Part::Public, 0); });
        file.objects("attendance"_L1, [this](ObjectReader &entry) { readAttendance(entry); });
        file.objects("supplements"_L1, [this](ObjectReader &supplement) { readSupplement(supplement); });
        file.finish();

        if (!m_notes.error)
            checkNumbers(m_read, m_notes);
        if (!m_notes.error)
            checkNames(m_read.record.members, m_names, m_notes);
        if (m_notes.error)
            return moothall::fail(*std::move(m_notes.error));
        if (!m_stage)
            m_stage = stageOf(m_read.record);
        m_read.record.meeting.stage = *m_stage;
        m_read.warnings = m_notes.warnings;
        return std::move(m_read);
    }

private:
    void readHead(ObjectReader &file)
    {
        const QString format = file.requiredText("format"_L1);
        if (!format.isEmpty() && format != "moothall-meeting"_L1)
            file.fail("format"_L1, tr("“%1” isn't one of the values allowed here: moothall-meeting.").arg(format));
        const auto version = file.number("version"_L1);
        if (!file.has("version"_L1))
            file.fail("version"_L1, tr("This is required and missing."));
        else if (version && *version != 1)
            file.fail("version"_L1, tr("Version %1 isn't known to this program, which reads version 1.").arg(*version));
    }

    static Contact readContact(ObjectReader &reader)
    {
        return {reader.text("name"_L1), reader.text("title"_L1), reader.text("email"_L1), reader.text("telephone"_L1)};
    }

    void readAuthority(ObjectReader &reader)
    {
        Authority &authority = m_read.record.authority;
        authority.name = reader.requiredText("name"_L1);
        authority.address = reader.texts("address"_L1);
        m_read.givesNation = reader.has("nation"_L1);
        authority.nation = reader.choice("nation"_L1, authority.nation);
        reader.object("proper_officer"_L1, [&](ObjectReader &officer) { authority.properOfficer = readContact(officer); });
        reader.object("contact"_L1, [&](ObjectReader &contact) { authority.contact = readContact(contact); });
        reader.objects("house_styles"_L1, [&](ObjectReader &style) {
            const QString name = style.requiredText("name"_L1);
            authority.ownStyles.append({name, style.raw("fields"_L1).toObject()});
        });
    }

    void readBody(ObjectReader &reader)
    {
        Body &body = m_read.record.body;
        body.name = reader.requiredText("name"_L1);
        body.uid = readUid(reader);
        body.kind = reader.choice("kind"_L1, body.kind);
        body.houseStyle = reader.text("house_style"_L1);
        body.minuteNumbering = reader.choice("minute_numbering"_L1, body.minuteNumbering);
        body.venue = reader.text("venue"_L1);
        body.quorum = reader.number("quorum"_L1);
        body.minutePrefix = reader.text("minute_prefix"_L1).trimmed();
        reader.object("contact"_L1, [&](ObjectReader &contact) { body.contact = readContact(contact); });
        reader.objects("members"_L1, [this](ObjectReader &member) { readMember(member); });
    }

    void readMember(ObjectReader &reader)
    {
        Membership member;
        member.person.name = reader.requiredText("name"_L1);
        member.person.sortName = sortNameOf(member.person.name);
        member.person.email = reader.text("email"_L1);
        member.person.uid = readUid(reader);
        member.role = reader.choice("role"_L1, member.role);
        member.mayVote = reader.flag("may_vote"_L1, true);
        member.party = reader.text("party"_L1);
        member.division = reader.text("division"_L1);
        member.from = reader.date("from"_L1);
        member.until = reader.date("until"_L1);
        m_read.record.members.append(member);
    }

    void readMeeting(ObjectReader &reader)
    {
        Meeting &meeting = m_read.record.meeting;
        meeting.uid = readUid(reader);
        if (!reader.has("starts"_L1))
            reader.fail("starts"_L1, tr("This is required and missing."));
        meeting.starts = reader.wallTime("starts"_L1).value_or(QDateTime());
        meeting.ends = reader.wallTime("ends"_L1).value_or(QDateTime());
        if (meeting.ends.isValid() && meeting.ends < meeting.starts)
            reader.fail("ends"_L1, tr("The meeting can't end before it starts."));
        meeting.venue = reader.text("venue"_L1);
        meeting.agendaDate = reader.date("agenda_date"_L1).value_or(QDate());
        meeting.kind = reader.choice("kind"_L1, meeting.kind);
        meeting.decidesBudget = reader.flag("decides_budget"_L1);
        meeting.sittings = readPeriods(reader, "sittings"_L1);
        m_stage = reader.optionalChoice<MeetingStage>("stage"_L1);
        m_read.nextMinute = reader.number("next_minute"_L1);
        m_read.record.body.nextMinute = m_read.nextMinute.value_or(1);
    }

    void readItem(ObjectReader &reader, std::optional<ItemId> parent, Part inherited, int depth)
    {
        constexpr int deepest = 3;
        if (depth > deepest) {
            m_notes.fail(placeOf(reader), tr("Items are nested too deeply."));
            return;
        }
        AgendaItem item;
        item.id = ItemId(m_read.record.items.size() + 1);
        item.parent = parent;
        item.uid = readUid(reader);
        item.number = reader.text("number"_L1).trimmed();
        item.numberFixed = !item.number.isEmpty();
        item.part = reader.choice("part"_L1, inherited);
        item.kind = reader.choice("kind"_L1, item.kind);
        const bool exempt = item.part == Part::Exempt;

        item.title = reader.requiredText("title"_L1);
        const QString publicTitle = reader.text("public_title"_L1).trimmed();
        if (!publicTitle.isEmpty() && publicTitle != item.title)
            item.exemptTitle = std::exchange(item.title, publicTitle);
        (exempt ? item.exemptText : item.text) = reader.richText("text"_L1);
        if (exempt)
            item.text = reader.richText("public_text"_L1);
        else
            item.exemptText = reader.richText("exempt_text"_L1);

        item.grounds = readGrounds(reader);
        if (exempt && item.grounds.isEmpty() && item.kind != ItemKind::Exclusion)
            reader.warn("exempt_paragraphs"_L1, tr("this item is exempt, but nothing says by which paragraph."));
        item.toFollow = reader.flag("to_follow"_L1);
        item.keyDecision = reader.flag("key_decision"_L1);
        reader.object("author"_L1, [&](ObjectReader &author) { item.author = readContact(author); });
        item.portfolio = reader.text("portfolio"_L1);
        item.supplement = supplementNumber(reader, "supplement"_L1);
        item.urgency = reader.text("urgency"_L1).trimmed();
        item.taken = reader.number("taken"_L1);
        if (item.taken == 0)
            reader.fail("taken"_L1, tr("The first item taken is 1."));
        item.takenAt = reader.timeOfDay("taken_at"_L1);

        reader.objects("papers"_L1, [&](ObjectReader &paper) { readPaper(paper, item); });
        reader.objects("declarations"_L1, [&](ObjectReader &entry) { readDeclaration(entry, item); });
        reader.objects("motions"_L1, [&](ObjectReader &motion) {
            item.motions.append(readMotion(motion, int(item.motions.size()), m_names, m_notes));
        });
        reader.objects("actions"_L1, [&](ObjectReader &action) { readAction(action, item); });
        reader.object("minute"_L1, [&](ObjectReader &minute) { readMinute(minute, item); });

        m_read.itemPlaces.append(placeOf(reader));
        m_read.record.items.append(item);
        reader.objects("items"_L1,
            [&](ObjectReader &child) { readItem(child, item.id, item.part, depth + 1); });
    }

    Grounds readGrounds(ObjectReader &reader)
    {
        Grounds grounds;
        grounds.paragraphs = reader.numbers("exempt_paragraphs"_L1);
        const QList<int> allowed = exemptParagraphs(m_read.record.authority.nation);
        for (const int paragraph : std::as_const(grounds.paragraphs)) {
            if (!allowed.contains(paragraph))
                reader.fail("exempt_paragraphs"_L1, tr("“%1” isn't one of the values allowed here: %2.")
                                                        .arg(paragraph)
                                                        .arg(paragraphList(allowed)));
        }
        std::ranges::sort(grounds.paragraphs);
        grounds.paragraphs.erase(std::unique(grounds.paragraphs.begin(), grounds.paragraphs.end()),
            grounds.paragraphs.end());
        grounds.confidential = reader.flag("confidential"_L1);
        grounds.reason = reader.text("reason"_L1);
        grounds.publicInterest = reader.text("public_interest"_L1);
        return grounds;
    }

    static int supplementNumber(ObjectReader &reader, QLatin1StringView key)
    {
        const int number = reader.number(key).value_or(0);
        if (number < 0)
            reader.fail(key, tr("Supplements are numbered from 1."));
        return number;
    }

    void readSupplement(ObjectReader &reader)
    {
        Supplement supplement;
        supplement.number = reader.number("number"_L1).value_or(0);
        if (supplement.number < 1)
            reader.fail("number"_L1, tr("Supplements are numbered from 1."));
        const QList<Supplement> &known = m_read.record.supplements;
        if (std::ranges::find(known, supplement.number, &Supplement::number) != known.end())
            reader.fail("number"_L1, tr("There is a supplement %1 already.").arg(supplement.number));
        supplement.name = reader.text("name"_L1).trimmed();
        supplement.issued = reader.date("issued"_L1).value_or(QDate());
        supplement.reason = reader.text("reason"_L1).trimmed();
        supplement.decidedBy = reader.text("decided_by"_L1).trimmed();
        supplement.available = reader.wallTime("available"_L1).value_or(QDateTime());
        m_read.record.supplements.append(supplement);
    }

    void readPaper(ObjectReader &reader, AgendaItem &item)
    {
        Paper paper;
        paper.id = PaperId(m_read.papers.size() + 1);
        paper.uid = readUid(reader);
        paper.restricted = reader.flag("restricted"_L1) || item.part == Part::Exempt;
        paper.grounds = readGrounds(reader);
        paper.publicTitle = reader.text("public_title"_L1).trimmed();
        paper.supplement = supplementNumber(reader, "supplement"_L1);
        const QString file = reader.requiredText("file"_L1);
        paper.title = reader.text("title"_L1).trimmed();
        if (paper.title.isEmpty())
            paper.title = QFileInfo(file).completeBaseName();
        if (m_notes.error)
            return;
        m_read.papers.append({.item = m_read.record.items.size(), .paper = item.papers.size(),
            .file = checkedFile(reader, file), .place = reader.path("file"_L1)});
        item.papers.append(paper);
    }

    /// The file's full name where it is an ordinary, readable file within the folder, links followed.
    QString checkedFile(ObjectReader &reader, const QString &file)
    {
        const QFileInfo info(m_folder + u'/' + file);
        const QString real = QDir::isAbsolutePath(file) ? QFileInfo(file).canonicalFilePath() : info.canonicalFilePath();
        const QString lexical = QDir::cleanPath(QDir::isAbsolutePath(file) ? file : info.absoluteFilePath());
        if (!lexical.startsWith(m_folder + u'/') || (!real.isEmpty() && !real.startsWith(m_folder + u'/')))
            reader.fail("file"_L1, tr("“%1” lies outside the meeting file's folder. Copy it there.").arg(file));
        else if (real.isEmpty())
            reader.fail("file"_L1, tr("“%1” isn't there.").arg(file));
        else if (!QFileInfo(real).isFile())
            reader.fail("file"_L1, tr("“%1” isn't a file.").arg(file));
        else if (!QFileInfo(real).isReadable())
            reader.fail("file"_L1, tr("“%1” can't be read. Check that you may open it.").arg(file));
        return real;
    }

    void readDeclaration(ObjectReader &reader, AgendaItem &item)
    {
        Declaration declaration;
        declaration.personName = readName(reader, "person"_L1);
        declaration.kind = reader.choice("kind"_L1, declaration.kind);
        declaration.nature = reader.text("nature"_L1);
        declaration.dispensation = reader.text("dispensation"_L1);
        declaration.sensitive = reader.flag("sensitive"_L1);
        declaration.leftRoom = reader.flag("left_room"_L1);
        declaration.leftAt = reader.timeOfDay("left_at"_L1);
        declaration.returnedAt = reader.timeOfDay("returned_at"_L1);
        item.declarations.append(declaration);
    }

    void readAction(ObjectReader &reader, AgendaItem &item)
    {
        Action action;
        action.text = reader.requiredText("text"_L1);
        action.owner = reader.text("owner"_L1);
        action.due = reader.date("due"_L1);
        action.done = reader.flag("done"_L1);
        item.actions.append(action);
    }

    static MinuteText readMinuteText(ObjectReader &reader)
    {
        return {.narrative = reader.richText("narrative"_L1), .leadIn = reader.text("lead_in"_L1),
            .resolved = reader.richTexts("resolved"_L1), .reasons = reader.richText("reasons"_L1),
            .alternatives = reader.richText("alternatives"_L1)};
    }

    void readMinute(ObjectReader &reader, AgendaItem &item)
    {
        Minute minute;
        minute.uid = readUid(reader);
        minute.number = reader.text("number"_L1).trimmed();
        minute.numberFixed = !minute.number.isEmpty();
        minute.heading = reader.text("heading"_L1);
        const bool exempt = item.part == Part::Exempt;
        (exempt ? minute.exempt : minute.open) = readMinuteText(reader);
        reader.object(exempt ? "public"_L1 : "exempt"_L1,
            [&](ObjectReader &other) { (exempt ? minute.open : minute.exempt) = readMinuteText(other); });
        item.minute = minute;
    }

    void readAttendance(ObjectReader &reader)
    {
        Attendance entry;
        entry.personName = readName(reader, "person"_L1);
        entry.capacity = reader.choice("capacity"_L1, entry.capacity);
        entry.substituteForName = reader.text("for"_L1).trimmed();
        if (!entry.substituteForName.isEmpty())
            m_names.append({entry.substituteForName, reader.path("for"_L1)});
        entry.title = reader.text("title"_L1);
        entry.state = reader.choice("state"_L1, entry.state);
        entry.periods = readPeriods(reader, "periods"_L1);
        m_read.record.attendance.append(entry);
    }

    QList<Period> readPeriods(ObjectReader &reader, QLatin1StringView key)
    {
        QList<Period> read;
        const QJsonValue value = reader.raw(key);
        if (!value.isUndefined() && !value.isArray())
            reader.fail(key, tr("This must be an array of pairs of times, not %1.").arg(describe(value)));
        const QJsonArray periods = value.toArray();
        for (qsizetype i = 0; i < periods.size(); ++i) {
            const QJsonArray pair = periods[i].toArray();
            const Period period{QTime::fromString(pair[0].toString(), u"HH:mm"_s),
                QTime::fromString(pair[1].toString(), u"HH:mm"_s)};
            const bool open = pair.size() == 1 || (pair.size() == 2 && pair[1].isNull());
            if (!period.from.isValid() || pair.size() > 2 || (!open && !(period.to >= period.from)))
                m_notes.fail(u"%1[%2]"_s.arg(reader.path(key)).arg(i),
                    tr("This must be two times, like [\"14:00\", \"15:10\"], or one where the person stayed on."));
            read.append(period);
        }
        return read;
    }

    /// A person's name, remembered with its place, for checkNames().
    QString readName(ObjectReader &reader, QLatin1StringView key)
    {
        const QString name = reader.requiredText(key);
        m_names.append({name, reader.path(key)});
        return name;
    }

    QString readUid(ObjectReader &reader)
    {
        const QString uid = reader.text("uid"_L1).trimmed();
        if (!uid.isEmpty() && std::exchange(m_uids[uid], true))
            reader.fail("uid"_L1, tr("“%1” is the uid of something else in this file already.").arg(uid));
        return uid;
    }

    static QString placeOf(const ObjectReader &reader)
    {
        QString place = reader.path(""_L1);
        place.chop(1);
        return place;
    }

    QString m_folder;
    ReadMeeting m_read;
    ReadingNotes m_notes;
    std::optional<MeetingStage> m_stage;
    QHash<QString, bool> m_uids;
    NamesRead m_names;
};

struct MeetingFiles
{
    Q_DECLARE_TR_FUNCTIONS(MeetingFile)
};

} // namespace

Result<ReadMeeting> readMeetingFile(const QByteArray &json, const QString &folder, Nation nation)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.first(qMin<qsizetype>(error.offset, json.size())).count('\n') + 1;
        return fail(ErrorCode::BadInput,
            MeetingFiles::tr("This isn't JSON: line %1: %2.").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return fail(ErrorCode::BadInput, MeetingFiles::tr("This isn't a meeting file: a JSON object is expected."));
    return MeetingReader(folder, nation).read(document.object());
}

MeetingStage stageOf(const MeetingRecord &record)
{
    const auto any = [&](auto &&has) { return std::ranges::any_of(record.items, has); };
    if (any([](const AgendaItem &item) { return item.minute.has_value(); }))
        return MeetingStage::DraftMinutes;
    const bool somebodyCame = std::ranges::any_of(record.attendance, [](const Attendance &entry) {
        return entry.state == AttendanceState::Present || entry.state == AttendanceState::Remote;
    });
    if (somebodyCame || any([](const AgendaItem &item) { return !item.motions.isEmpty(); }))
        return MeetingStage::Held;
    return record.items.isEmpty() ? MeetingStage::Planned : MeetingStage::Agenda;
}

} // namespace moothall
