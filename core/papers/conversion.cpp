#include "core/papers/conversion.h"

#include "core/base/files.h"
#include "core/papers/conversionqueue.h"
#include "core/papers/paperfault.h"
#include "core/papers/sentences.h"
#include "core/tasks/helper.h"

#include <QFile>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// Whether Word has locked it: the newer forms are wrapped whole, the old one says so in its own head.
bool hasPassword(const QByteArray &bytes)
{
    static const QByteArray wrapped = [] {
        QByteArray wide;
        for (const char each : "EncryptedPackage"_ba)
            wide += QByteArray(1, each) + '\0';
        return wide;
    }();
    constexpr qsizetype head = 512;
    constexpr qsizetype flags = head + 11;
    const bool isWord = bytes.mid(head, 2) == "\xEC\xA5";
    return bytes.contains(wrapped) || (isWord && bytes.size() > flags && (uchar(bytes.at(flags)) & 1) != 0);
}

/// One file's way from what it is to a PDF.
class Conversion
{
public:
    Conversion(const Convertible &what, const QString &work, const PapersFolder &folder, const TakingIn &how,
               const CancelToken &cancel)
        : m_what(what)
        , m_work(work)
        , m_folder(folder)
        , m_how(how)
        , m_cancel(cancel)
    {
        m_made.file = work + u"/made.pdf"_s;
        m_made.from = {what.sha256, what.name, what.bytes, false, {}};
    }

    Result<ConvertedPdf> run()
    {
        if (m_what.form.kind == PaperKind::Picture)
            return picture();
        MOOTHALL_TRY(canConvert(m_what.form.kind));
        if (m_what.form.kind == PaperKind::PlainText)
            return plainText();
        if (m_what.form.isZipped)
            return zipped(m_what.file, m_what.form);
        return legacy();
    }

private:
    Result<ConvertedPdf> made(const Status &status)
    {
        if (!status)
            return fail(status.error());
        return m_made;
    }

    Status help(const QString &verb, const QJsonObject &request)
    {
        HelperLimits limits;
        limits.writableFolders = {m_work};
        const auto answer = runHelper(verb, request, limits, m_cancel);
        if (!answer)
            return fail(answer.error());
        m_answer = *answer;
        return {};
    }

    Status office(const QString &input, const QString &suffix, const QString &filter, const QString &output)
    {
        if (m_how.onStep)
            m_how.onStep(Papers::tr("Converting…"));
        return ConversionQueue::instance().convert({input, suffix, filter, output}, m_folder, m_how.pool, m_cancel);
    }

    Result<ConvertedPdf> picture()
    {
        const Status status = help(u"picture"_s, {{u"in"_s, m_what.file}, {u"out"_s, m_made.file}});
        if (!status && status.error().code() == ErrorCode::BadInput)
            return fail(paperError(PaperFault::BadPicture, {}, status.error().sentence()));
        return made(status);
    }

    Result<ConvertedPdf> plainText()
    {
        const QString document = m_work + u"/plain.fodt"_s;
        MOOTHALL_TRY(help(u"plaintext"_s, {{u"in"_s, m_what.file}, {u"out"_s, document}, {u"title"_s, m_what.name}}));
        return made(office(document, u"fodt"_s, pdfFilter(PaperKind::Text), m_made.file));
    }

    Result<ConvertedPdf> zipped(const QString &file, const PaperForm &form)
    {
        MOOTHALL_TRY(help(u"look"_s, {{u"in"_s, file}}));
        m_made.from.marks = DocumentMarks::fromJson(m_answer);
        if (form.kind != PaperKind::Text || m_made.from.marks.changes == 0)
            return made(office(file, form.suffix, pdfFilter(form.kind), m_made.file));
        if (!m_how.finalText)
            return fail(trackedError(m_what.name, m_made.from.marks));
        m_made.from.finalText = true;
        const QString final = u"%1/final.%2"_s.arg(m_work, form.suffix);
        MOOTHALL_TRY(help(u"accept-changes"_s, {{u"in"_s, file}, {u"out"_s, final}}));
        return made(office(final, form.suffix, pdfFilter(form.kind), m_made.file));
    }

    /// A form that can't be looked into is made one that can first, and stays what it was where there is nothing to see.
    Result<ConvertedPdf> legacy()
    {
        const auto bytes = readFile(m_what.file);
        if (!bytes)
            return fail(bytes.error());
        if (m_what.form.suffix != "rtf"_L1 && hasPassword(*bytes))
            return fail(paperError(PaperFault::LockedDocument, {}));
        if (m_what.form.kind != PaperKind::Text)
            return made(office(m_what.file, m_what.form.suffix, pdfFilter(m_what.form.kind), m_made.file));
        const QString modern = m_work + u"/modern.docx"_s;
        MOOTHALL_TRY(office(m_what.file, m_what.form.suffix, u"docx:MS Word 2007 XML"_s, modern));
        MOOTHALL_TRY(help(u"look"_s, {{u"in"_s, modern}}));
        if (DocumentMarks::fromJson(m_answer).changes > 0)
            return zipped(modern, {PaperKind::Text, u"docx"_s, true});
        m_made.from.marks = DocumentMarks::fromJson(m_answer);
        return made(office(m_what.file, m_what.form.suffix, pdfFilter(PaperKind::Text), m_made.file));
    }

    const Convertible &m_what;
    const QString m_work;
    const PapersFolder &m_folder;
    const TakingIn &m_how;
    const CancelToken &m_cancel;
    ConvertedPdf m_made;
    QJsonObject m_answer;
};

} // namespace

Result<ConvertedPdf> convertToPdf(const Convertible &what, const QString &workFolder, const PapersFolder &folder,
                                  const TakingIn &how, const CancelToken &cancel)
{
    return Conversion(what, workFolder, folder, how, cancel).run();
}

Error trackedError(const QString &name, const DocumentMarks &marks)
{
    const Error plain = paperError(PaperFault::Tracked, name);
    return Error(plain.code(),
                 Papers::tr("“%1” holds %2. Take its final text, with every change accepted, or ask its author to "
                            "settle them and send it again.")
                     .arg(name, changesInWords(marks)))
        .at(plain.place());
}

} // namespace moothall
