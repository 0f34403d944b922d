#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace moothall {

/// Makes a paper of the sample authority: a PDF of exactly `pages` pages in one of the forms report, appendix, slides,
/// minutes, exempt-minutes and scan, as `recipe` says (an entry of papers.json). Its words are our own and say so on
/// every page; a recipe's `canary` is a run of words that no public document may ever hold. `meetings` are those that
/// minutes are made from, by name.
/// Errors: Internal where the form or the number of pages comes out wrong.
Result<QByteArray> makeSamplePaper(const QJsonObject &recipe, const QHash<QString, MeetingRecord> &meetings);

/// A page without text that lies on its side, as a scanner leaves it: a plan in grey on a rotated page.
QByteArray makeScannedPlan();

} // namespace moothall
