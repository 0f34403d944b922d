#include "core/papers/plainform.h"

#include "core/papers/opening.h"
#include "core/papers/paperfault.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <new>

namespace moothall {

Result<QByteArray> plainForm(const QByteArray &pdf)
{
    const auto opened = openPdf(pdf);
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
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        return fail(paperError(PaperFault::Damaged, {}, QString::fromUtf8(exception.what())));
    }
}

Result<reading::PaperPrint> printOfAnyPdf(const QByteArray &pdf)
{
    const auto print = [](const QByteArray &bytes) -> std::optional<reading::PaperPrint> {
        const reading::PlainFile file({bytes.constData(), size_t(bytes.size())});
        return file.problem().isEmpty() ? std::optional(reading::printOf(file)) : std::nullopt;
    };
    if (auto own = print(pdf))
        return std::move(*own);
    const auto plain = plainForm(pdf);
    if (!plain)
        return fail(plain.error());
    if (auto own = print(*plain))
        return std::move(*own);
    return fail(paperError(PaperFault::Damaged, {}));
}

} // namespace moothall
