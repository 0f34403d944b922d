#include "core/pack/verify/papertext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfSelection>

namespace moothall {

namespace {

struct Verify
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

Status readPageTexts(const QString &file, const std::function<void(int page, const QString &text)> &onPage)
{
    QPdfDocument document;
    const QPdfDocument::Error error = document.load(file);
    const QString name = QFileInfo(file).fileName();
    switch (error) {
    case QPdfDocument::Error::None:
        break;
    case QPdfDocument::Error::FileNotFound:
        return fail(ErrorCode::NotFound, Verify::tr("“%1” isn't there any more.").arg(name));
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return fail(ErrorCode::NeedsPassword, Verify::tr("“%1” opens only with a password.").arg(name));
    default:
        return fail(ErrorCode::Damaged, Verify::tr("The text of “%1” can't be read.").arg(name));
    }
    for (int page = 0; page < document.pageCount(); ++page)
        onPage(page + 1, document.getAllText(page).text());
    return {};
}

} // namespace moothall
