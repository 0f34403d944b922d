#include "ui/models/historymodel.h"

#include "core/base/clock.h"

namespace moothall {

using namespace Qt::StringLiterals;

QList<HistoryRow> historyRows(const QList<Change> &changes)
{
    QList<HistoryRow> rows;
    for (qsizetype i = 0; i < changes.size(); ++i)
        rows.append({changes.size() - i, changes.at(i).at, changes.at(i).who, changes.at(i).what});
    return rows;
}

HistoryModel::HistoryModel(QObject *parent)
    : ValueTable({tr("When"), tr("Who"), tr("What")}, parent)
{
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow &row = rows().at(index.row());
    if (role == Qt::ToolTipRole && index.column() == What)
        return row.what;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return row.at.toTimeZone(londonZone()).toString(u"d MMM yyyy, HH:mm:ss"_s);
    case Who:
        return row.who;
    case What:
        return row.what;
    default:
        return {};
    }
}

} // namespace moothall
