#include "ui/widgets/pdfpages.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moothall {

using namespace Qt::StringLiterals;

Result<PdfPages> openPdfPages(const QString &file, QThread *thread)
{
    PdfPages pages;
    pages.document = std::make_unique<QPdfDocument>();
    if (pages.document->load(file) != QPdfDocument::Error::None)
        return fail(ErrorCode::Unreadable,
            QCoreApplication::translate("PdfPages", "%1 can’t be shown: it is gone or is not a PDF. Make it again.")
                .arg(QFileInfo(file).fileName()));
    const int count = pages.document->pageCount();
    pages.sizes.reserve(count);
    for (int page = 0; page < count; ++page) {
        pages.sizes.append(pages.document->pagePointSize(page));
        pages.labels.append(pages.document->pageLabel(page));
    }
    pages.document->moveToThread(thread);
    return pages;
}

} // namespace moothall
