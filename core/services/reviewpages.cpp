#include "core/services/reviewpages.h"

#include "core/base/files.h"
#include "core/tasks/helper.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace moothall {

using namespace Qt::StringLiterals;

Result<QByteArray> pagesToShow(const QByteArray &pdf, const QString &folder)
{
    QDir().mkpath(folder);
    const QTemporaryDir work(folder + u"/pages-XXXXXX"_s); // mode 0700
    if (!work.isValid())
        return fail(ErrorCode::NoSpace,
                    QCoreApplication::translate(
                        "ReviewPages", "The pages can’t be shown: nothing can be written in “%1”.")
                        .arg(folder));
    const QString made = work.filePath(u"made.pdf"_s);
    MOOTHALL_TRY(writeFile(work.filePath(u"pages.pdf"_s), pdf));
    HelperLimits limits;
    limits.writableFolders = {work.path()};
    MOOTHALL_TRY(runHelper(u"canonicalise"_s,
                           {{u"in"_s, work.filePath(u"pages.pdf"_s)},
                            {u"out"_s, made},
                            {u"fingerprint"_s, work.filePath(u"print"_s)}},
                           limits));
    return readFile(made);
}

} // namespace moothall
