#include "core/tasks/task.h"

#include <QCoreApplication>

#include <new>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Tasks
{
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

} // namespace

QThreadPool &taskPool()
{
    static QThreadPool pool;
    static const bool configured = [] {
        pool.setMaxThreadCount(qMax(4, QThread::idealThreadCount()));
        return true;
    }();
    Q_UNUSED(configured)
    return pool;
}

Error cancelledError()
{
    return Error(ErrorCode::Cancelled, Tasks::tr("Stopped as you asked."));
}

Error errorOfException(const std::exception *exception)
{
    if (dynamic_cast<const std::bad_alloc *>(exception))
        return Error(ErrorCode::Limit,
                     Tasks::tr("There wasn't enough memory. Close other programs and try again."));
    return Error(
        ErrorCode::Internal,
        Tasks::tr("The work stopped for a reason that lies in Moothall itself. Please report it."),
        exception ? QString::fromUtf8(exception->what()) : QString());
}

QString packProgress(const Progress &progress)
{
    return QString::number(progress.done) + u'/' + QString::number(progress.total) + u'/' +
           progress.step;
}

Progress unpackProgress(const QString &text)
{
    return {text.section(u'/', 2), text.section(u'/', 0, 0).toInt(),
            text.section(u'/', 1, 1).toInt()};
}

} // namespace moothall
