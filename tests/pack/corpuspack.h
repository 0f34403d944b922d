#pragma once

#include "core/pack/assemble.h"
#include "core/pack/plan.h"
#include "core/typeset/document.h"

#include <QMap>

namespace moothall::test {

/// The pages of a document as packs have them.
GeneratedPart part(const QByteArray &pdf, int pages, const QString &title);
GeneratedPart typesetPart(const QString &title, const Blocks &blocks);
GeneratedPart blankPart();

/// One pack of all PDFs of a folder, an item each.
struct CorpusPack
{
    struct PackedPaper
    {
        QString name;
        QString canonical; ///< file
        int pages;
        int firstPage; ///< of the pack, from 0
    };
    QString file;
    int pages = 0;
    int frontPages = 0;
    PackPlan plan = {};
    QList<PackedPaper> papers = {};
    QMap<QString, QString> refused = {}; ///< by name: why
};

/// Makes `everything.pdf` in `folder`, and the canonical papers beside it.
Result<CorpusPack> makeCorpusPack(const QString &corpus, const QString &folder);

} // namespace moothall::test
