#include "core/papers/plainform.h"

#include "core/papers/accessibility/checker.h"
#include "core/papers/opening.h"
#include "core/papers/paperfault.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <new>

namespace moothall {

using namespace Qt::StringLiterals;

Result<QByteArray> plainForm(const QByteArray &pdf, const QByteArray &password)
{
    const auto opened = openPdf(pdf, password);
    if (!opened)
        return fail(opened.error());
    try {
        QPDFWriter writer(*opened->pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        // Old filters become the one that the reader knows; what has that already stays as it is.
        writer.setCompressStreams(true);
        writer.setDecodeLevel(qpdf_dl_generalized);
        writer.setRecompressFlate(false);
        writer.setPreserveEncryption(false);
        writer.setStaticID(true);
        writer.forcePDFVersion("1.7");
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        return fail(paperError(PaperFault::Damaged, {}, QString::fromUtf8(exception.what())));
    }
}

namespace {

/// What `look` says of the file as it is where the reader takes it, else of its plain form.
template<typename Look>
auto ofAnyPdf(const QByteArray &pdf, const Look &look) -> Result<decltype(look(std::declval<const reading::PlainFile &>()))>
{
    const reading::PlainFile file({pdf.constData(), size_t(pdf.size())});
    if (file.problem().isEmpty())
        return look(file);
    const auto plain = plainForm(pdf);
    if (!plain)
        return fail(plain.error());
    const reading::PlainFile mended({plain->constData(), size_t(plain->size())});
    if (mended.problem().isEmpty())
        return look(mended);
    return fail(paperError(PaperFault::Damaged, {}));
}

/// An encrypted file lets screen readers have its text by bit 10 of its permissions (ISO 14289-1, 7.16).
void addLock(const QByteArray &pdf, AccessReport &report)
{
    constexpr int forReaders = 512;
    const auto opened = pdf.contains("/Encrypt") ? openPdf(pdf) : fail(ErrorCode::BadInput, {});
    if (!opened)
        return;
    int revision = 0;
    int permissions = 0;
    if (opened->pdf->isEncrypted(revision, permissions) && (permissions & forReaders) == 0)
        report.findings.append({u"7.16-1"_s, 1, {}});
}

} // namespace

Result<reading::PaperPrint> printOfAnyPdf(const QByteArray &pdf)
{
    return ofAnyPdf(pdf, [](const reading::PlainFile &file) { return reading::printOf(file); });
}

Result<PlainReading> readAnyPdf(const QByteArray &pdf)
{
    auto found = ofAnyPdf(pdf, [](const reading::PlainFile &file) {
        return PlainReading{reading::printOf(file), checkAccessibility(file)};
    });
    if (found)
        addLock(pdf, found->access);
    return found;
}

Result<AccessReport> accessibilityOfAnyPdf(const QByteArray &pdf)
{
    auto report = ofAnyPdf(pdf, checkAccessibility);
    if (report)
        addLock(pdf, *report);
    return report;
}

} // namespace moothall
