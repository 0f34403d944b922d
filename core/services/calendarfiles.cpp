#include "core/base/files.h"
#include "core/exchange/csv.h"
#include "core/exchange/icalendar.h"
#include "core/house/notices.h"
#include "core/services/bodies.h"
#include "core/services/deadlines.h"
#include "core/services/planning.h"
#include "core/services/registers.h"
#include "core/services/yearplan.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct CalendarFiles
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFiles)
};

const QStringList csvHeadings{u"uid"_s,   u"body"_s, u"date"_s,  u"time"_s,       u"ends"_s,
                              u"venue"_s, u"kind"_s, u"stage"_s, u"publish_by"_s, u"sequence"_s};

QTime timeCell(QString words)
{
    words.replace(u'.', u':');
    for (const QString &form : {u"H:mm"_s, u"HH:mm:ss"_s, u"h:mm ap"_s, u"h:mmap"_s}) {
        if (const QTime time = QTime::fromString(words.toLower(), form); time.isValid())
            return time;
    }
    return {};
}

/// 2024-06-13 or, as spreadsheets of this country write it, 13/06/2024.
QDate dateCell(const QString &words)
{
    for (const QString &form : {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s}) {
        if (const QDate date = QDate::fromString(words, form); date.isValid())
            return date;
    }
    return {};
}

/// One file in the reading.
class ProposalReader
{
public:
    ProposalReader(const CsvFile &file, const QList<Body> &bodies, const QList<CalendarRow> &known)
        : m_file(file)
        , m_bodies(bodies)
    {
        for (const CalendarRow &row : known)
            m_known.insert(row.uid, row);
    }

    Result<ProposedMeeting> read(qsizetype row) const
    {
        const auto wrong = [&](const QString &sentence) {
            return fail(Error(ErrorCode::BadInput, sentence)
                            .at(CalendarFiles::tr("line %1").arg(m_file.lines.at(row))));
        };
        const QString name = m_file.cell(row, u"body"_s);
        const auto body = std::ranges::find_if(m_bodies, [&name](const Body &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (body == m_bodies.end())
            return wrong(
                CalendarFiles::tr(
                    "The register has no body “%1”. Add it under Committees, or correct its name.")
                    .arg(name));
        const QDate date = dateCell(m_file.cell(row, u"date"_s));
        const QTime time = timeCell(m_file.cell(row, u"time"_s));
        if (!date.isValid() || !time.isValid())
            return wrong(CalendarFiles::tr(
                "Date and time can’t be read. Write them as 2024-06-13 and 14:00."));
        ProposedMeeting proposal;
        proposal.draft = {body->id, body->name, {date, time}, DraftMeeting::Fate::Meets, date, {}};
        proposal.venue = m_file.cell(row, u"venue"_s);
        if (const QString kind = m_file.cell(row, u"kind"_s); !kind.isEmpty()) {
            const auto known = fromToken<MeetingKind>(kind);
            if (!known)
                return wrong(CalendarFiles::tr("“%1” is no kind of meeting: choose from %2.")
                                 .arg(kind, tokens<MeetingKind>().join(u", "_s)));
            proposal.kind = *known;
        }
        settle(proposal, m_file.cell(row, u"uid"_s));
        return proposal;
    }

private:
    void settle(ProposedMeeting &proposal, const QString &uid) const
    {
        const QDateTime starts(proposal.draft.starts.date, proposal.draft.starts.time);
        const auto leaveOut = [&proposal](const QString &why) {
            proposal.draft.fate = DraftMeeting::Fate::LeftOut;
            proposal.draft.why = why;
        };
        if (const auto mine = m_known.find(uid); !uid.isEmpty() && mine != m_known.end()) {
            proposal.draft.wanted = mine->starts.date();
            if (mine->body != proposal.draft.body) {
                leaveOut(CalendarFiles::tr("it is a meeting of %1").arg(mine->bodyName));
            } else if (mine->starts == starts &&
                       (proposal.venue.isEmpty() || proposal.venue == mine->venue)) {
                leaveOut(CalendarFiles::tr("it is in the calendar already"));
            } else if (mine->published) {
                leaveOut(CalendarFiles::tr("its agenda is published"));
            } else {
                proposal.moves = mine->id;
                proposal.draft.fate = DraftMeeting::Fate::Moved;
                proposal.draft.why = CalendarFiles::tr("it was on %1")
                                         .arg(mine->starts.toString(u"d MMMM yyyy, HH:mm"_s));
            }
            return;
        }
        const bool there = std::ranges::any_of(m_known, [&](const CalendarRow &row) {
            return row.body == proposal.draft.body && row.starts == starts;
        });
        if (there)
            leaveOut(CalendarFiles::tr("it is in the calendar already"));
    }

    const CsvFile &m_file;
    const QList<Body> &m_bodies;
    QHash<QString, CalendarRow> m_known;
};

QList<CalendarRow> ofBody(QList<CalendarRow> rows, const QString &bodyName)
{
    if (!bodyName.isEmpty())
        rows.removeIf([&bodyName](const CalendarRow &row) {
            return row.bodyName.compare(bodyName, Qt::CaseInsensitive) != 0;
        });
    return rows;
}

} // namespace

Result<QList<ProposedMeeting>> proposalsOf(const Session &session, const QByteArray &csv)
{
    const auto file = readCsv(csv);
    MOOTHALL_TRY(file);
    for (const QString &needed : {u"body"_s, u"date"_s, u"time"_s}) {
        if (!file->headings.contains(needed))
            return fail(
                ErrorCode::BadInput,
                CalendarFiles::tr(
                    "The file has no column “%1”. It needs body, date and time in its first line.")
                    .arg(needed));
    }
    const auto all = bodies(session);
    MOOTHALL_TRY(all);
    const auto known = CalendarStore(session.reg->database()).meetings({}, {});
    MOOTHALL_TRY(known);
    const ProposalReader reader(*file, *all, *known);
    QList<ProposedMeeting> proposals;
    QSet<std::pair<BodyId, QDateTime>> seen;
    for (qsizetype row = 0; row < file->rows.size(); ++row) {
        auto proposal = reader.read(row);
        MOOTHALL_TRY(proposal);
        const std::pair key(proposal->draft.body,
                            QDateTime(proposal->draft.starts.date, proposal->draft.starts.time));
        if (seen.contains(key) && proposal->draft.fate != DraftMeeting::Fate::LeftOut) {
            proposal->draft.fate = DraftMeeting::Fate::LeftOut;
            proposal->draft.why = CalendarFiles::tr("it is in the file twice");
        }
        seen.insert(key);
        proposals.append(*proposal);
    }
    MOOTHALL_TRY(addClashes(session, proposals));
    return proposals;
}

Result<QByteArray> calendarAsICalendar(const Session &session, QDate from, QDate to, bool withTasks,
                                       const QString &bodyName)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto rows = CalendarStore(session.reg->database()).meetings(from, to);
    MOOTHALL_TRY(rows);
    QHash<MeetingId, QList<Deadline>> due;
    if (withTasks) {
        const auto dates = diary(session, from, to);
        MOOTHALL_TRY(dates);
        for (const Deadline &deadline : dates->deadlines) {
            if (deadline.nature == DeadlineNature::Duty)
                due[deadline.meeting].append(deadline);
        }
    }
    CalendarFile file;
    file.name = bodyName.isEmpty() ? CalendarFiles::tr("%1: meetings").arg(owner->name)
                                   : CalendarFiles::tr("%1: %2").arg(owner->name, bodyName);
    file.made = session.clock.nowUtc();
    for (const CalendarRow &row : ofBody(*rows, bodyName)) {
        CalendarEvent event;
        event.uid = row.uid;
        event.sequence = row.revision;
        event.title = row.bodyName;
        event.place = row.venue;
        event.starts = row.starts;
        event.ends = row.ends;
        event.cancelled =
            row.stage == MeetingStage::Cancelled || row.stage == MeetingStage::Postponed;
        event.tentative = !row.published && !event.cancelled;
        for (const Deadline &deadline : due.value(row.id)) {
            QString uid = row.uid + u'-' + deadline.code;
            if (deadline.item)
                uid += u'-' + QString::number(deadline.item->value());
            const QString what =
                deadline.subject.isEmpty()
                    ? deadline.what
                    : CalendarFiles::tr("%1: %2").arg(deadline.what, deadline.subject);
            const bool done = deadline.state == DeadlineState::Done ||
                              deadline.state == DeadlineState::DoneLate ||
                              deadline.state == DeadlineState::Waived;
            event.tasks.append({uid, what, deadline.source, deadline.date, deadline.time, done});
        }
        file.events.append(event);
    }
    return writeICalendar(file);
}

Result<QByteArray> calendarAsCsv(const Session &session, QDate from, QDate to,
                                 const QString &bodyName)
{
    const auto sheet = calendarSheet(session, from, to);
    MOOTHALL_TRY(sheet);
    QList<QStringList> rows{csvHeadings};
    for (const CalendarRow &row : ofBody(sheet->meetings, bodyName))
        rows.append({row.uid, row.bodyName, row.starts.date().toString(Qt::ISODate),
                     row.starts.time().toString(u"HH:mm"_s),
                     row.ends.isValid() ? row.ends.time().toString(u"HH:mm"_s) : QString(),
                     row.venue, token(row.kind), token(row.stage),
                     sheet->publishBy.value(row.id).toString(Qt::ISODate),
                     QString::number(row.revision)});
    return writeCsv(rows);
}

Result<QByteArray> calendarAsPdf(const Session &session, QDate from, QDate to,
                                 const QString &bodyName)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const auto rows = CalendarStore(session.reg->database()).meetings(from, to);
    MOOTHALL_TRY(rows);
    QList<PrintedDate> dates;
    for (const CalendarRow &row : ofBody(*rows, bodyName))
        dates.append(
            {row.starts.date(), row.starts.time(), row.bodyName, row.venue,
             row.stage == MeetingStage::Cancelled || row.stage == MeetingStage::Postponed});
    Document document = composeCalendar(*owner, houseStyleOf(*owner, {}), dates);
    document.made = session.clock.nowUtc();
    const auto made = typeset(document, {.standalone = true});
    MOOTHALL_TRY(made);
    return made->pdf;
}

Status writeCalendar(const Session &session, const CalendarRequest &wanted, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    Result<QByteArray> bytes = fail(
        ErrorCode::BadInput,
        CalendarFiles::tr("A calendar is written as .ics, .csv or .pdf, not “.%1”.").arg(ending));
    if (ending == "ics"_L1)
        bytes =
            calendarAsICalendar(session, wanted.from, wanted.to, wanted.withTasks, wanted.bodyName);
    else if (ending == "csv"_L1)
        bytes = calendarAsCsv(session, wanted.from, wanted.to, wanted.bodyName);
    else if (ending == "pdf"_L1)
        bytes = calendarAsPdf(session, wanted.from, wanted.to, wanted.bodyName);
    MOOTHALL_TRY(bytes);
    return writeFile(file, *bytes);
}

} // namespace moothall
