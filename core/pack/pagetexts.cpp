#include "core/pack/pagetexts.h"

#include "core/tasks/helper.h"

#include <QFileInfo>
#include <QJsonArray>

namespace moothall {

using namespace Qt::StringLiterals;

Result<QStringList> pageTexts(const QString &file, const CancelToken &cancel)
{
    const auto answer = runHelper(u"text"_s, {{u"file"_s, QFileInfo(file).absoluteFilePath()}}, {}, cancel);
    if (!answer)
        return fail(answer.error());
    QStringList pages;
    for (const QJsonValue page : answer->value(u"pages"_s).toArray())
        pages.append(page.toString());
    return pages;
}

} // namespace moothall
