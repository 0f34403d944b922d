#pragma once

#include "core/base/result.h"
#include "core/pack/packsources.h"

#include <QString>

namespace moothall {

/// Writes one PDF of many at the speed of copying: canonical files go in as they are, with their references renumbered,
/// their structures joined under a Part for every item, their bookmarks beneath the item's, item and page stamped on
/// their visible edge, labels equal to what is printed, and a named destination for every item.
///
/// The file appears whole, flushed to the disk, or not at all. Same sources, same bytes. Any thread; blocks for about a
/// tenth of a millisecond a page. Errors: Cancelled; NotFound, Unreadable and Damaged for a source, by its name;
/// BadInput where there are no pages; Internal where a link of ours leads nowhere; NoSpace.
Result<SpliceReport> splice(const PackSources &sources, const QString &outFile, const SpliceProgress &progress = {});

/// The identifier of a file: a hash of `plan` and the edition keyed with the register's secret, so that nobody can tell
/// from one edition's what the other holds. 16 bytes.
QByteArray packFileId(const QByteArray &secret, const QByteArray &edition, const QByteArray &plan);

} // namespace moothall
