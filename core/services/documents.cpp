#include "core/services/documents.h"

#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/house/compose.h"
#include "core/services/deadlines.h"
#include "core/services/meetings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

QString endingOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

QString kindOf(PublicFile kind)
{
    switch (kind) {
    case PublicFile::Decisions:
        return u"decisions"_s;
    case PublicFile::Minutes:
        return u"minutes"_s;
    case PublicFile::Agenda:
    case PublicFile::Actions:
    case PublicFile::Pack:
    case PublicFile::Website:
    case PublicFile::PrintRun:
        break;
    }
    return u"agenda"_s;
}

Result<QByteArray> bytesOf(const Document &document, const MeetingRecord &record, PublicFile kind,
                           const QString &ending)
{
    if (ending == "docx"_L1)
        return toWord(document);
    if (ending == "odt"_L1)
        return toOpenDocument(document);
    if (ending == "html"_L1)
        return toHtml(document);
    if (ending == "xml"_L1)
        return toAkomaNtoso(document,
                            {.kind = kindOf(kind),
                             .body = record.body.name,
                             .date = record.meeting.starts.date()});
    return toPlainText(document).toUtf8();
}

/// Puts a document of ours where nobody else can read it; a public one is proven there.
Result<HalfMadeFile> prove(const Session &session, const MeetingRecord &record, PublicFile kind,
                           Edition edition, const QByteArray &pdf)
{
    auto file = HalfMadeFile::inside(*session.reg);
    if (!file)
        return file;
    MOOTHALL_TRY(writeFile(file->path(), pdf));
    if (edition == Edition::Public)
        MOOTHALL_TRY(proveClean(session, record, kind, file->path(), nullptr));
    return file;
}

Result<Document> minutesOf(const Session &session, const MeetingRecord &record, Edition edition,
                           std::optional<int> firstLeaf = {})
{
    const HouseStyle style = houseStyleOf(record.authority, record.body);
    Document document;
    if (edition == Edition::Public) {
        document = composeMinutes(publicMeeting(record), style, firstLeaf);
    } else {
        const PrintedMeeting restricted = restrictedMeeting(record);
        if (std::ranges::none_of(restricted.items, &PrintedItem::minuteExempt))
            return fail(ErrorCode::NotFound, Documents::tr("This meeting has no exempt minutes."));
        document = composeExemptMinutes(restricted, style, firstLeaf);
    }
    document.made = session.clock.nowUtc();
    return document;
}

/// The dates of all decisions, and those that stand apart from them. What is said of exempt ones stays behind.
DecisionDates printedDates(const QList<Deadline> &dates, const QList<DecisionStand> &stands)
{
    DecisionDates when;
    for (const Deadline &date : dates) {
        if (date.state == DeadlineState::Waived && date.code == "call-in-ends"_L1)
            when.waived = date.reason;
        if (date.state == DeadlineState::Waived)
            continue;
        if (date.code == "call-in-ends"_L1)
            when.callInEnds = date.date;
        else if (date.code == "effective"_L1)
            when.effective = date.date;
    }
    for (const DecisionStand &stand : stands) {
        const bool waivedAlone = stand.standing.state == DecisionState::Waived && !when.waived;
        if (!stand.standing.callIn && !waivedAlone)
            continue;
        when.apart.insert(stand.item, {stand.exempt ? withoutReasons(stand.standing) : stand.standing,
            stand.exempt ? QString() : stand.window.waived.value_or(QString())});
    }
    return when;
}

} // namespace

QStringList documentEndings()
{
    return {u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"txt"_s, u"xml"_s};
}

Status checkEnding(const QString &outFile)
{
    if (!documentEndings().contains(endingOf(outFile)))
        return fail(ErrorCode::BadInput,
                    Documents::tr("A document can't be made as “.%1”. Choose one of: %2.")
                        .arg(endingOf(outFile), documentEndings().join(u", "_s)));
    return {};
}

Result<TypesetDocument> makeDocument(const Session &session, const MeetingRecord &record,
                                     const Document &document, PublicFile kind, Edition edition,
                                     const QString &outFile)
{
    auto made = typeset(document, {.standalone = true});
    if (!made)
        return made;
    auto file = prove(session, record, kind, edition, made->pdf);
    if (!file)
        return fail(file.error());
    const QString ending = endingOf(outFile);
    if (ending == "pdf"_L1) {
        MOOTHALL_TRY(file->moveTo(outFile));
        return made;
    }
    const auto bytes = bytesOf(document, record, kind, ending);
    if (!bytes)
        return fail(bytes.error());
    MOOTHALL_TRY(writeFile(outFile, *bytes));
    return made;
}

Result<std::optional<int>> makeMinutes(const Session &session, MeetingId meeting, Edition edition,
                                       const QString &outFile, std::optional<int> firstLeaf)
{
    MOOTHALL_TRY(checkEnding(outFile));
    const auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    const auto document = minutesOf(session, *record, edition, firstLeaf);
    if (!document)
        return fail(document.error());
    const auto made =
        makeDocument(session, *record, *document, PublicFile::Minutes, edition, outFile);
    if (!made)
        return fail(made.error());
    return endingOf(outFile) == "pdf"_L1 ? std::optional(made->pages) : std::nullopt;
}

Result<QByteArray> minutesAsPdf(const Session &session, const MeetingRecord &record, Edition edition,
                                const QDateTime &made)
{
    auto document = minutesOf(session, record, edition);
    MOOTHALL_TRY(document);
    document->made = made;
    const auto pages = typeset(*document, {.standalone = true});
    MOOTHALL_TRY(pages);
    MOOTHALL_TRY(prove(session, record, PublicFile::Minutes, edition, pages->pdf));
    return pages->pdf;
}

Result<WebMinutes> minutesForWeb(const Session &session, const MeetingRecord &record, const QDateTime &made,
                                 const QList<HtmlWay> &ways)
{
    auto document = minutesOf(session, record, Edition::Public);
    MOOTHALL_TRY(document);
    document->made = made;
    const auto pages = typeset(*document, {.standalone = true});
    MOOTHALL_TRY(pages);
    MOOTHALL_TRY(prove(session, record, PublicFile::Minutes, Edition::Public, pages->pdf));
    return WebMinutes{toHtml(*document, ways), pages->pdf, pages->pages, toPlainText(*document)};
}

Result<DecisionReport> makeDecisions(const Session &session, MeetingId meeting, const QString &outFile)
{
    MOOTHALL_TRY(checkEnding(outFile));
    const auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    const auto dates = deadlines(session, meeting);
    if (!dates)
        return fail(dates.error());
    const PublicMeeting open = publicMeeting(*record);
    const bool byRegulation = record->body.kind == BodyKind::Executive && record->authority.nation == Nation::England;
    DecisionReport report;
    QStringList unexplained;
    QStringList unweighed;
    for (const PrintedItem &item : open->items) {
        if (!isDecision(item))
            continue;
        ++report.decisions;
        if (!byRegulation || item.minuteWithheld)
            continue;
        if (item.minute.reasons.isEmpty())
            unexplained.append(item.number);
        if (item.minute.alternatives.isEmpty())
            unweighed.append(item.number);
    }
    if (report.decisions == 0)
        return fail(ErrorCode::NotFound, Documents::tr("No decision of this meeting is minuted yet."));
    if (!unexplained.isEmpty())
        report.warnings.append(Documents::tr("The record must state reasons, and the minutes hold none for these agenda items: %1.").arg(unexplained.join(u", "_s)));
    if (!unweighed.isEmpty())
        report.warnings.append(Documents::tr("The record must state which options were considered and rejected, and the minutes "
            "hold none for these agenda items: %1.").arg(unweighed.join(u", "_s)));
    auto stands = decisionStands(session, *record);
    MOOTHALL_TRY(stands);
    stands->removeIf([](const DecisionStand &stand) { return !stand.decided; });
    report.stands = *stands;
    const DecisionDates when = printedDates(*dates, report.stands);
    Document document = composeDecisions(open, when, houseStyleOf(record->authority, record->body));
    document.made = session.clock.nowUtc();
    const auto made = makeDocument(session, *record, document, PublicFile::Decisions, Edition::Public, outFile);
    if (!made)
        return fail(made.error());
    return report;
}

Result<MinutesText> minutesText(const Session &session, MeetingId meeting, Edition edition)
{
    const auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    const auto document = minutesOf(session, *record, edition);
    if (!document)
        return fail(document.error());
    const auto made = typeset(*document, {.standalone = true});
    if (!made)
        return fail(made.error());
    const auto file = prove(session, *record, PublicFile::Minutes, edition, made->pdf);
    if (!file)
        return fail(file.error());
    return MinutesText{QString::fromUtf8(toHtml(*document)), toPlainText(*document)};
}

} // namespace moothall
