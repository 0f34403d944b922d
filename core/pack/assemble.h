#pragma once

#include "core/base/result.h"
#include "core/pack/packsources.h"
#include "core/pack/plan.h"

#include <QHash>

namespace moothall {

/// A paper of the plan as this edition shows it.
struct PaperPart
{
    QString path;  ///< of its canonical file
    QString title; ///< public title in the public edition
    bool accessible = true;
    QString name = {}; ///< what messages call it, where it has no title
};

/// A document of ours, typeset for this edition.
struct GeneratedPart
{
    QByteArray pdf;
    int pages = 0;
    QString title = {};
    QList<PackAnchor> anchors = {};
};

/// All that a plan leaves open.
struct PackParts
{
    PackSources frame;                             ///< title, author, language, file id …; items and sources are filled in
    QStringList itemTitles = {};                   ///< in the order of the plan's items
    GeneratedPart front = {};                      ///< none where it has no pages
    GeneratedPart blank = {};                      ///< one page
    QHash<QString, PaperPart> papers = {};         ///< by the key of the plan; the public edition looks up public ones only
    QHash<QString, QString> destinations = {};     ///< by the key of the plan: names of papers that links lead to
    QHash<QString, GeneratedPart> placeholders = {}; ///< by the key of the plan; one page each, for the public edition
};

/// Puts an edition together: what splice() is given. Errors: BadInput where a part is missing or the plan isn't complete.
Result<PackSources> assemblePack(const PackPlan &plan, Edition edition, const PackParts &parts);

} // namespace moothall
