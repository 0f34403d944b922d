#include "ui/models/copiesmodel.h"

#include "core/base/clock.h"
#include "core/base/dates.h"

namespace moothall {

using namespace Qt::StringLiterals;

QList<CopyRow> copyRows(const MeetingRecord &record, const QList<PackCopy> &copies)
{
    QList<CopyRow> rows;
    for (qsizetype at = copies.size() - 1; at >= 0; --at) {
        const PackCopy &copy = copies.at(at);
        QString pack = copy.supplement > 0 ? supplementTitle(record, copy.supplement)
                                           : CopiesModel::tr("Main pack");
        if (copy.asOf)
            pack = CopiesModel::tr("As at %1").arg(plainDate(*copy.asOf, QLocale()));
        rows.append({at, copy, pack});
    }
    return rows;
}

CopiesModel::CopiesModel(QObject *parent)
    : ValueTable({tr("Copy"), tr("For"), tr("Pack"), tr("Made")}, parent)
{}

QVariant CopiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CopyRow &row = rows().at(index.row());
    if (role == Qt::ToolTipRole)
        return row.copy.sha256;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Copy:
        return tr("%1 of %2").arg(row.copy.number).arg(row.copy.outOf);
    case Name:
        return row.copy.name;
    case Pack:
        return row.pack;
    case Made:
        return row.copy.made.toTimeZone(londonZone()).toString(u"d MMM yyyy, HH:mm"_s);
    default:
        return {};
    }
}

} // namespace moothall
