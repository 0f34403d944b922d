#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/house/compose.h"
#include "core/house/reportpapers.h"
#include "core/services/letters.h"
#include "core/services/linting.h"
#include "core/services/meetings.h"
#include "core/services/registers.h"
#include "core/services/reportprogress.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Chasing
{
    Q_DECLARE_TR_FUNCTIONS(Chasing)
};

Result<QByteArray> writtenAs(const Document &document, const QString &ending)
{
    if (ending == "docx"_L1)
        return toWord(document);
    if (ending == "odt"_L1)
        return toOpenDocument(document);
    if (ending == "html"_L1)
        return toHtml(document);
    if (ending == "txt"_L1)
        return toPlainText(document).toUtf8();
    if (ending != "pdf"_L1)
        return fail(
            ErrorCode::BadInput,
            Chasing::tr("The list is written as .pdf, .docx, .odt, .html or .txt, not “.%1”.")
                .arg(ending));
    const auto made = typeset(document, {.standalone = true});
    MOOTHALL_TRY(made);
    return made->pdf;
}

QString longDay(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"dddd d MMMM yyyy"_s);
}

QString namedReport(const ReportProgress &report)
{
    return Chasing::tr("Item %1: %2", "a number; a title").arg(report.number, report.title);
}

ReportMessage toAuthor(const ReportProgress &report, const ReportBoard &board,
                       const Authority &authority)
{
    const QString where =
        Chasing::tr("%1 on %2", "a body; a day").arg(board.body, longDay(board.meeting));
    QStringList words;
    if (report.stage(board.today) == ReportProgress::Stage::Returned) {
        words.append(Chasing::tr("This report to %1 came back:").arg(where));
        words.append(namedReport(report));
        for (const Clearance &each : report.clearances) {
            if (each.state == ClearanceState::Returned)
                words.append(
                    Chasing::tr("%1: %2", "who clears; a comment").arg(each.clearer, each.comment));
        }
        words.append(Chasing::tr("Please send it again when that is done."));
    } else if (report.stage(board.today) == ReportProgress::Stage::Late) {
        words.append(Chasing::tr("This report to %1 was due on %2 and isn’t here yet:")
                         .arg(where, longDay(report.due)));
        words.append(namedReport(report));
        words.append(Chasing::tr("Please send it today, or say when it will come."));
    } else {
        words.append(
            report.due.isValid()
                ? Chasing::tr("This report to %1 is due on %2:").arg(where, longDay(report.due))
                : Chasing::tr("This report to %1 is awaited:").arg(where));
        words.append(namedReport(report));
        words.append(Chasing::tr("Please send it in time for the clearances it needs: %1.")
                         .arg(report.waitingFor().join(u", "_s)));
    }
    return {report.author.name, report.author.email,
            Chasing::tr("Report to %1: %2").arg(where, report.title),
            letter(report.author.name, words, authority)};
}

/// All that one who was asked hasn't answered yet, in one message.
std::optional<ReportMessage> toClearer(const Clearer &clearer, const ReportBoard &board,
                                       const Authority &authority)
{
    QStringList reports;
    for (const ReportProgress &report : board.reports) {
        const auto said = std::ranges::find(report.clearances, clearer.name, &Clearance::clearer);
        if (said != report.clearances.end() && said->state == ClearanceState::Asked)
            reports.append(Chasing::tr("%1 (asked on %2)", "a report; a day")
                               .arg(namedReport(report), longDay(said->on)));
    }
    if (reports.isEmpty())
        return std::nullopt;
    const QString where =
        Chasing::tr("%1 on %2", "a body; a day").arg(board.body, longDay(board.meeting));
    return ReportMessage{
        clearer.name, clearer.email, Chasing::tr("Reports to %1: your clearance").arg(where),
        letter(clearer.name,
               {Chasing::tr("These reports to %1 wait for your clearance:").arg(where),
                reports.join(u'\n'), Chasing::tr("Please clear them, or say what has to change.")},
               authority)};
}

} // namespace

Status writeChaseList(const Session &session, MeetingId meeting, const QString &outFile)
{
    const auto board = reportBoard(session, meeting);
    MOOTHALL_TRY(board);
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const Document list =
        composeChaseList(*owner, {board->body, board->meeting, board->today, board->reports});
    const auto bytes = writtenAs(list, QFileInfo(outFile).suffix().toLower());
    MOOTHALL_TRY(bytes);
    return writeFile(outFile, *bytes);
}

QList<ReportMessage> chaseMessages(const ReportBoard &board, const Authority &authority)
{
    QList<ReportMessage> messages;
    for (const ReportProgress &report : board.reports) {
        const auto stage = report.stage(board.today);
        if (stage != ReportProgress::Stage::Ready && stage != ReportProgress::Stage::Clearance)
            messages.append(toAuthor(report, board, authority));
    }
    for (const Clearer &clearer : board.clearers) {
        if (const auto message = toClearer(clearer, board, authority))
            messages.append(*message);
    }
    return messages;
}

QUrl asMailto(const ReportMessage &message)
{
    const QByteArray subject = QUrl::toPercentEncoding(message.subject);
    const QByteArray body =
        QUrl::toPercentEncoding(QString(message.body).replace(u'\n', u"\r\n"_s));
    return QUrl::fromEncoded("mailto:" + QUrl::toPercentEncoding(message.email, "@") +
                             "?subject=" + subject + "&body=" + body);
}

Result<QStringList> writeChaseMessages(const Session &session, MeetingId meeting,
                                       const QString &folder)
{
    const auto board = reportBoard(session, meeting);
    MOOTHALL_TRY(board);
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    const QList<ReportMessage> messages = chaseMessages(*board, *owner);
    if (messages.isEmpty())
        return fail(
            ErrorCode::NotFound,
            Chasing::tr(
                "Nobody has to be chased: every report is here and nobody was asked in vain."));
    return writeLetters(messages, owner->contact, session.clock.nowUtc(), folder);
}

Status writeReportTemplate(const Session &session, MeetingId meeting, ItemId item,
                           const QString &outFile)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const AgendaItem *found = record->item(item);
    if (!found)
        return fail(ErrorCode::NotFound, Chasing::tr("That item isn’t on the agenda any more."));
    const QString ending = QFileInfo(outFile).suffix().toLower();
    if (ending != "docx"_L1)
        return fail(
            ErrorCode::BadInput,
            Chasing::tr("A template of a report is written as .docx, not “.%1”.").arg(ending));
    const auto required = requiredSections(session, record->body);
    MOOTHALL_TRY(required);
    // What every report says beside what the body asks for.
    QList<ReportSection> sections = *required;
    for (const ReportSection each : {ReportSection::Purpose, ReportSection::Background}) {
        if (!sections.contains(each))
            sections.append(each);
    }
    std::ranges::sort(sections);
    const QString title = found->exemptTitle.isEmpty() ? found->title : found->exemptTitle;
    const auto bytes = toWord(
        composeReportTemplate(record->authority, {record->body.name, record->meeting.starts.date(),
                                                  title, found->author, sections}));
    MOOTHALL_TRY(bytes);
    return writeFile(outFile, *bytes);
}

} // namespace moothall
