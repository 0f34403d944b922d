#include "tests/support/testsupport.h"

#include <QDir>

namespace moothall::test {

using namespace Qt::StringLiterals;

QString sharedFolder()
{
    QString folder = qEnvironmentVariable("MOOTHALL_SHARED");
    if (folder.isEmpty())
        folder = QStringLiteral(MOOTHALL_SOURCE_DIR) + u"/../shared"_s;
    return QDir(folder + u"/corpus"_s).exists() ? QDir(folder).absolutePath() : QString();
}

} // namespace moothall::test
