#include "core/services/packsupport.h"

#include "core/domain/bilingual.h"

#include "core/domain/exemption.h"
#include "core/domain/printedmeeting.h"
#include "core/domain/supplements.h"
#include "core/house/compose.h"
#include "core/house/housestyle.h"
#include "core/pack/verification.h"
#include "core/papers/papersfolder.h"
#include "core/services/meetings.h"
#include "core/services/sentences.h"
#include "core/store/paperstore.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <filesystem>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// A print is of the original as well; without one the verifier reads the original itself.
void addVersion(QList<EvidenceFile> &files, const PaperVersion &version, const PapersFolder &folder)
{
    const QString fingerprint = folder.fingerprintPath(version.sha256);
    const QString original = folder.originalPath(version.sha256);
    if (QFile::exists(fingerprint) || QFile::exists(original))
        files.append({original, fingerprint});
}

/// What our own forms of words say in every public document of this meeting: agenda, placeholders, and minutes without
/// anything that was typed into them. Restricted papers quote the Act as well, and list the same members.
QStringList wordsOfForms(const MeetingRecord &record)
{
    MeetingRecord forms = record;
    for (AgendaItem &item : forms.items) {
        item.motions.clear();
        item.actions.clear();
        item.declarations.clear();
        if (item.minute) {
            item.minute->heading.clear();
            item.minute->open = {};
        }
    }
    // What was typed of a supplement is no form of words either.
    for (Supplement &supplement : forms.supplements) {
        supplement.name.clear();
        supplement.reason.clear();
        supplement.decidedBy.clear();
    }
    const PublicMeeting open = publicMeeting(forms);
    const HouseStyle style = houseStyleOf(record.authority, record.body);
    QStringList words{toPlainText(composeMinutes(open, style))};
    MeetingRecord other = forms;
    other.authority.language = otherLanguageOf(record.authority.language);
    AgendaRanges inOther;
    inOther.issued = record.meeting.starts.date();
    words.append(toPlainText(composeAgenda(publicMeeting(other), inOther, houseStyleOf(other.authority, other.body))));
    const QList<int> supplements = supplementNumbers(record);
    for (const int supplement : QList<int>{0} + supplements) {
        AgendaRanges ranges;
        ranges.supplement = supplement;
        words.append(toPlainText(composeAgenda(open, ranges, style)));
    }
    AgendaRanges all;
    all.asOf = record.meeting.starts.date();
    all.supplement = supplements.isEmpty() ? 0 : supplements.last();
    words.append(toPlainText(composeAgenda(open, all, style)));
    for (const AgendaItem &item : record.items) {
        for (const Paper &paper : item.papers) {
            if (isRestricted(paper, item))
                words.append(toPlainText(composePlaceholder(open, item.id, paper.id)));
        }
    }
    return words;
}

/// Everything that was ever restricted at this meeting, and what is public anyway.
Result<VerifyEvidence> evidenceFor(const Session &session, const MeetingRecord &record)
{
    const PapersFolder folder(session.reg->papersFolder());
    const auto versions = PaperStore(session.reg->database()).restrictedVersions(record.meeting.id);
    if (!versions)
        return fail(versions.error());
    VerifyEvidence evidence;
    for (const PaperVersion &version : *versions)
        addVersion(evidence.restricted, version, folder);
    evidence.forbidden = restrictedPhrases(record);
    const PublicMeeting open = publicMeeting(record);
    evidence.allowedTexts = wordsOfForms(record);
    // Papers may be taken from packs, and bring their blank pages along.
    const auto blank = typeset(composeBlankPage(record.authority.language));
    MOOTHALL_TRY(blank);
    evidence.ownPages.append(blank->pdf);
    evidence.allowedTexts.append({open->authority.name, open->body.name, open->meeting.venue});
    for (const PrintedItem &item : open->items) {
        evidence.allowedTexts.append({item.title, item.text.toPlain()});
        for (const PrintedPaper &paper : item.papers)
            evidence.allowedTexts.append(paper.title);
    }
    // A file that is attached as restricted and, by mistake, in public as well is not public.
    QSet<QString> keptBack;
    for (const AgendaItem &item : record.items) {
        for (const Paper &paper : item.papers) {
            if (isRestricted(paper, item))
                keptBack.insert(paper.version.sha256);
        }
    }
    for (const AgendaItem &item : record.items) {
        for (const Paper &paper : item.papers) {
            if (!isRestricted(paper, item) && !keptBack.contains(paper.version.sha256))
                addVersion(evidence.allowed, paper.version, folder);
        }
    }
    return evidence;
}

Result<VerifyReport> examine(const Session &session, const MeetingRecord &record, const QString &file, VerifyReaders readers,
    const CancelToken *cancel)
{
    const auto evidence = evidenceFor(session, record);
    if (!evidence)
        return fail(evidence.error());
    return verifyPublicPack(file, *evidence, readers, cancel ? *cancel : CancelToken());
}

QString refusal(PublicFile kind)
{
    switch (kind) {
    case PublicFile::Agenda:
        return Packs::tr("The public agenda was not made: it would have held restricted matter. %1: %2 Mend it and try again.");
    case PublicFile::Minutes:
        return Packs::tr("The public minutes were not made: they would have held restricted matter. %1: %2 Take it out of the "
                         "public minute; if everybody may read it, put it into the item's public title or text.");
    case PublicFile::Decisions:
        return Packs::tr("The record of decisions was not made: it would have held restricted matter. %1: %2 Take it out of the "
                         "public minute.");
    case PublicFile::Actions:
        return Packs::tr("The report on actions was not made: it would have held restricted matter. %1: %2 Take it out of the "
                         "action, or record the action under an exempt item.");
    case PublicFile::Website:
        return Packs::tr("The website was not written: it would have held restricted matter. %1: %2 Mend it and try again.");
    case PublicFile::PrintRun:
        return Packs::tr("The public sheets were not made: they would have held restricted matter. %1: %2 Mend the item's "
                         "public title, or the distribution list.");
    case PublicFile::Pack:
        break;
    }
    return Packs::tr("The public pack was not made: it would have held restricted matter. %1: %2 Mend it and try again.");
}

} // namespace

Result<HalfMadeFile> HalfMadeFile::inside(Register &reg)
{
    const PapersFolder folder(reg.papersFolder());
    if (const Status prepared = folder.prepare(); !prepared)
        return fail(prepared.error());
    const QDir temporary(folder.temporaryFolder());
    if (!temporary.mkpath(u"."_s))
        return fail(ErrorCode::NoSpace, Packs::tr("Nothing can be written beside the register, in “%1”.").arg(folder.root()));
    return HalfMadeFile(folder.temporaryName(u"pack"_s) + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".pdf"_s);
}

HalfMadeFile::~HalfMadeFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Status HalfMadeFile::moveTo(const QString &target)
{
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(m_path).toStdString(), QFile::encodeName(target).toStdString(), failed);
    if (!failed) {
        m_path.clear();
        return {};
    }
    QFile from(m_path);
    QSaveFile to(target);
    bool copied = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly);
    constexpr qint64 chunk = 1 << 20;
    while (copied && !from.atEnd()) {
        const QByteArray bytes = from.read(chunk);
        copied = !bytes.isEmpty() && to.write(bytes) == bytes.size();
    }
    if (!copied || !to.commit())
        return fail(ErrorCode::NoSpace, Packs::tr("“%1” can't be written. Choose another folder or make room.").arg(target),
            to.errorString());
    return {};
}

Status proveClean(const Session &session, const MeetingRecord &record, PublicFile kind, const QString &file,
    const CancelToken *cancel)
{
    const auto report = examine(session, record, file, VerifyReaders::Own, cancel);
    if (!report)
        return fail(report.error());
    if (report->isClean())
        return {};
    const VerifyFinding &first = report->findings.first();
    const QString where = first.page ? Packs::tr("Page %1 of the file").arg(*first.page) : Packs::tr("The file");
    return fail(ErrorCode::Leak, refusal(kind).arg(where, first.text),
        u"%1 findings, the first of kind %2"_s.arg(report->findings.size()).arg(first.kind));
}

Result<QList<LeakFinding>> verifyPack(const Session &session, MeetingId meeting, const QString &file)
{
    const auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    const auto report = examine(session, *record, file, VerifyReaders::OwnAndLibqpdf, nullptr);
    if (!report)
        return fail(report.error());
    QList<LeakFinding> findings;
    for (const VerifyFinding &finding : report->findings)
        findings.append({finding.page, finding.kind, finding.text});
    return findings;
}

} // namespace moothall
