#pragma once

#include "core/tasks/program.h"

#include <QJsonObject>

#include <functional>

namespace moothall {

/// Asks moothall-helper to do `verb` with `request`, and gives back its answer. The helper stands
/// beside the running program; the environment's MOOTHALL_HELPER names another. Every call is a
/// process of its own, so that a hostile document harms nothing else. Blocks: call it on a worker.
/// Errors: those the verb answers with, and those of runProgram().
Result<QJsonObject> runHelper(const QString &verb, const QJsonObject &request,
                              const HelperLimits &limits = {}, const CancelToken &cancel = {});

/// What a verb is inside the helper: value in, value out. It may throw; the helper answers Limit
/// for std::bad_alloc and Internal for the rest.
using HelperVerb = Result<QJsonObject> (*)(const QJsonObject &request);

/// The helper's own side: sets the limits named in `arguments` on this process, reads one request
/// from standard input, writes one answer to standard output and returns the exit code.
int serveHelper(const QStringList &arguments,
                const std::function<HelperVerb(const QString &verb)> &find);

} // namespace moothall
