#include "ui/widgets/pdfpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

PdfPages pagesOf(std::unique_ptr<QPdfDocument> document, QThread *thread)
{
    PdfPages pages;
    const int count = document->pageCount();
    pages.sizes.reserve(count);
    for (int page = 0; page < count; ++page) {
        pages.sizes.append(document->pagePointSize(page));
        pages.labels.append(document->pageLabel(page));
    }
    document->moveToThread(thread);
    pages.document = std::move(document);
    return pages;
}

} // namespace

Result<PdfPages> openPdfPages(const QString &file, QThread *thread)
{
    auto document = std::make_unique<QPdfDocument>();
    if (document->load(file) != QPdfDocument::Error::None)
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate("PdfPages", "%1 can’t be shown: it is gone or is not a PDF. Make it again.")
                .arg(QFileInfo(file).fileName()));
    PdfPages pages = pagesOf(std::move(document), thread);
    pages.file = file;
    return pages;
}

Result<PdfPages> openPdfPages(const QByteArray &bytes, QThread *thread)
{
    auto document = std::make_unique<QPdfDocument>();
    auto *device = new QBuffer(document.get()); // goes and moves with it
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    document->load(device);
    if (document->status() != QPdfDocument::Status::Ready)
        return fail(ErrorCode::Unreadable, QCoreApplication::translate("PdfPages", "The pages can’t be shown."));
    PdfPages pages = pagesOf(std::move(document), thread);
    pages.bytes = bytes;
    return pages;
}

} // namespace moothall
