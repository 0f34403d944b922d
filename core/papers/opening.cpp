#include "core/papers/opening.h"

#include "core/papers/paperfault.h"

#include <qpdf/QPDFExc.hh>

#include <QByteArrayView>
#include <QRegularExpression>

#include <algorithm>
#include <new>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QPDF> opened(const QByteArray &bytes, const QByteArray &password)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("paper", bytes.constData(), size_t(bytes.size()), password.constData());
    // A file may open and still have no root, which only shows on asking.
    if (!valueOf(pdf->getRoot(), "/Pages").isDictionary())
        throw QPDFExc(qpdf_e_damaged_pdf, "paper", "", 0, "no page tree");
    return pdf;
}

/// The reference of the last object that says it is a catalog, for files that have lost their
/// trailer.
QByteArray catalogReference(const QByteArray &bytes)
{
    qsizetype at = bytes.size();
    while ((at = bytes.lastIndexOf("/Catalog", at - 1)) > 0) {
        const qsizetype from = std::max<qsizetype>(0, at - 4096);
        const QByteArray before = bytes.mid(from, at - from);
        const qsizetype object = before.lastIndexOf(" obj");
        if (object < 0)
            continue;
        static const QRegularExpression reference(u"(\\d{1,8}) (\\d{1,5})$"_s);
        const auto match = reference.match(QString::fromLatin1(before.left(object).right(20)));
        if (match.hasMatch())
            return match.captured().toLatin1() + " R";
    }
    return {};
}

QByteArray withTrailer(const QByteArray &bytes)
{
    const QByteArray root = catalogReference(bytes);
    return root.isEmpty() ? QByteArray()
                          : bytes + "\ntrailer\n<</Root " + root + ">>\nstartxref\n0\n%%EOF\n";
}

} // namespace

Result<OpenedPdf> openPdf(const QByteArray &bytes, const QByteArray &password)
{
    const bool saysPdf =
        QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096)).contains("%PDF-");
    OpenedPdf result;
    QString detail;
    try {
        result.pdf = opened(bytes, password);
    } catch (const QPDFExc &exception) {
        if (exception.getErrorCode() == qpdf_e_password)
            return fail(paperError(PaperFault::NeedsPassword, {}));
        detail = QString::fromUtf8(exception.getMessageDetail().c_str());
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &exception) {
        detail = QString::fromUtf8(exception.what());
    }
    if (result.pdf) {
        result.repaired = result.pdf->anyWarnings();
        return result;
    }
    if (!saysPdf)
        return fail(paperError(PaperFault::NotPdf, {}, detail));

    result.mended = withTrailer(bytes);
    if (result.mended.isEmpty())
        return fail(paperError(PaperFault::Damaged, {}, detail));
    try {
        result.pdf = opened(result.mended, password);
        result.repaired = true;
        return result;
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        return fail(paperError(PaperFault::Damaged, {}, detail));
    }
}

int earlierRevisionsOf(const QByteArray &bytes)
{
    int ends = 0;
    const std::string_view all(bytes.constData(), size_t(bytes.size()));
    for (size_t at = all.find("%%EOF"); at != std::string_view::npos; at = all.find("%%EOF", at + 5))
        ++ends;
    // A file made for the web has one in its middle by design.
    const bool linearised = QByteArrayView(bytes)
                                .first(std::min<qsizetype>(bytes.size(), 1024))
                                .contains("/Linearized");
    return std::max(0, ends - 1 - (linearised ? 1 : 0));
}

} // namespace moothall
