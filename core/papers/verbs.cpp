#include "core/papers/verbs.h"

#include "core/base/files.h"
#include "core/base/mappedfile.h"
#include "core/papers/canonicaliser.h"
#include "core/papers/message.h"
#include "core/papers/officelook.h"
#include "core/papers/pdfnotes.h"
#include "core/papers/paperfault.h"
#include "core/papers/plainform.h"
#include "core/papers/reading/hiddentext.h"
#include "core/papers/plaintextdocument.h"
#include "core/papers/sentences.h"
#include "core/papers/wordreview.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// What the canonical form holds and doesn't show. It was written just now, so that the reader takes it.
void lookForHidden(CanonicalPaper &paper)
{
    const reading::PlainFile file({paper.bytes.constData(), size_t(paper.bytes.size())});
    const reading::HiddenTexts found = reading::hiddenTextOf(file, paper.marked);
    addHidden(paper.facts, found, std::max(0, paper.facts.pages - found.pagesSearched));
}

} // namespace

Result<QJsonObject> canonicaliseVerb(const QJsonObject &request)
{
    const auto file = MappedFile::open(request[u"in"_s].toString());
    if (!file)
        return fail(file.error());
    auto paper = canonicalise(file->array());
    if (!paper)
        return fail(paper.error());
    MOOTHALL_TRY(writeFile(request[u"out"_s].toString(), paper->bytes));
    auto own = readAnyPdf(paper->bytes);
    if (!own)
        return fail(own.error());
    lookForHidden(*paper);
    paper->bytes.clear(); // hundreds of megabytes, perhaps, and the limit counts them all
    // What the canonical form leaves out was in the paper all the same.
    paper->facts.access = PaperAccess{{}, withoutWhatPacksBring(own->access)};
    if (const auto original = readAnyPdf(file->array())) {
        own->print.add(original->print);
        paper->facts.access->received = original->access;
    }
    paper->facts.warnings = mergedWarnings(paper->facts);
    MOOTHALL_TRY(writeFile(request[u"fingerprint"_s].toString(), own->print.toBytes()));
    return QJsonObject{{u"facts"_s, paper->facts.toJson()}};
}

Result<QJsonObject> unlockVerb(const QJsonObject &request)
{
    const auto file = MappedFile::open(request[u"in"_s].toString());
    if (!file)
        return fail(file.error());
    auto plain = plainForm(file->array(), request[u"password"_s].toString().toUtf8());
    // Older encryption has its passwords in Latin letters of one byte (ISO 32000-1, 7.6.3.3).
    if (!plain && faultOf(plain.error()) == PaperFault::NeedsPassword)
        plain = plainForm(file->array(), request[u"password"_s].toString().toLatin1());
    if (!plain && faultOf(plain.error()) == PaperFault::NeedsPassword)
        return fail(paperError(PaperFault::WrongPassword, {}));
    if (!plain)
        return fail(plain.error());
    MOOTHALL_TRY(writeFile(request[u"out"_s].toString(), *plain));
    return QJsonObject();
}

Result<QJsonObject> inspectVerb(const QJsonObject &request)
{
    const auto file = MappedFile::open(request[u"in"_s].toString());
    if (!file)
        return fail(file.error());
    auto paper = canonicalise(file->array());
    if (!paper)
        return fail(paper.error());
    lookForHidden(*paper);
    return QJsonObject{{u"facts"_s, paper->facts.toJson()}};
}

Result<QJsonObject> accessibilityVerb(const QJsonObject &request)
{
    const auto bytes = readFile(request[u"in"_s].toString());
    if (!bytes)
        return fail(bytes.error());
    const auto report = accessibilityOfAnyPdf(*bytes);
    if (!report)
        return fail(report.error());
    return report->toJson();
}

Result<QJsonObject> lookVerb(const QJsonObject &request)
{
    const auto marks = lookIntoDocument(request[u"in"_s].toString());
    if (!marks)
        return fail(marks.error());
    return marks->toJson();
}

Result<QJsonObject> notesVerb(const QJsonObject &request)
{
    const auto bytes = readFile(request[u"in"_s].toString());
    MOOTHALL_TRY(bytes);
    const auto notes = notesOfPdf(*bytes);
    MOOTHALL_TRY(notes);
    return writtenNotes(*notes);
}

Result<QJsonObject> reviewVerb(const QJsonObject &request)
{
    const auto paragraphs = reviewOfWord(request[u"in"_s].toString());
    MOOTHALL_TRY(paragraphs);
    return writtenReview(*paragraphs);
}

Result<QJsonObject> acceptChangesVerb(const QJsonObject &request)
{
    const QString out = request[u"out"_s].toString();
    if (!QFile::copy(request[u"in"_s].toString(), out))
        return fail(ErrorCode::NoSpace, Papers::tr("“%1” can't be written. Check that there is space on the disk.").arg(out));
    QFile::setPermissions(out, QFile::ReadOwner | QFile::WriteOwner);
    MOOTHALL_TRY(acceptChanges(out));
    return QJsonObject();
}

Result<QJsonObject> plainTextVerb(const QJsonObject &request)
{
    constexpr qint64 largest = 16 << 20;
    const auto bytes = readFile(request[u"in"_s].toString(), largest);
    if (!bytes)
        return fail(bytes.error());
    MOOTHALL_TRY(writeFile(request[u"out"_s].toString(), plainTextDocument(*bytes, request[u"title"_s].toString())));
    return QJsonObject();
}

Result<QJsonObject> messageVerb(const QJsonObject &request)
{
    constexpr qint64 largest = 256 << 20;
    const auto bytes = readFile(request[u"in"_s].toString(), largest);
    if (!bytes)
        return fail(bytes.error());
    const auto attached = attachmentsOf(*bytes);
    if (!attached)
        return fail(attached.error());
    QJsonArray files;
    for (const Attachment &each : *attached) {
        const QString folder = u"%1/%2"_s.arg(request[u"out"_s].toString()).arg(files.size() + 1);
        QDir().mkpath(folder);
        const QString file = folder + u'/' + each.name;
        MOOTHALL_TRY(writeFile(file, each.bytes));
        files.append(file);
    }
    return QJsonObject{{u"files"_s, files}};
}

} // namespace moothall
