#include "ui/models/runningordermodel.h"

namespace moothall {

using namespace Qt::StringLiterals;

QList<RunningRow> runningRows(const MeetingRecord &record)
{
    RunningRow one;
    one.key = ItemId(-1);
    one.title = RunningOrderModel::tr("Part I");
    one.isHeading = true;
    RunningRow two = one;
    two.key = ItemId(-2);
    two.title = RunningOrderModel::tr("Part II");
    two.part = Part::Exempt;

    QList<RunningRow> rows{one};
    QList<RunningRow> exempt;
    for (const AgendaItem &item : record.items) {
        RunningRow row{item.id, item.number, item.title, item.part, false, item.minute.has_value(),
            item.parent.has_value()};
        // "Excluded" is said only once the meeting has resolved it.
        if (item.kind == ItemKind::Exclusion && item.minute && !item.minute->open.resolved.isEmpty())
            two.title = RunningOrderModel::tr("Part II – press and public excluded");
        (item.part == Part::Public ? rows : exempt).append(row);
    }
    if (!exempt.isEmpty())
        rows << two << exempt;
    return rows;
}

RunningOrderModel::RunningOrderModel(QObject *parent)
    : ValueTable({tr("Item"), tr("Minuted")}, parent)
{
}

QModelIndex RunningOrderModel::indexOf(ItemId item) const
{
    const auto found = std::ranges::find(rows(), item, &RunningRow::key);
    return found == rows().end() ? QModelIndex() : index(int(std::distance(rows().begin(), found)), Item);
}

std::optional<ItemId> RunningOrderModel::itemOf(const QModelIndex &index) const
{
    if (!index.isValid() || rows().at(index.row()).isHeading)
        return {};
    return rows().at(index.row()).key;
}

QVariant RunningOrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunningRow &row = rows().at(index.row());
    const QString whole = row.number.isEmpty() ? row.title : u"%1  %2"_s.arg(row.number, row.title);
    switch (role) {
    case HeadingRole:
        return row.isHeading;
    case Qt::ToolTipRole:
        return whole;
    case Qt::AccessibleTextRole:
        return row.isMinuted ? tr("%1, minuted").arg(whole) : whole;
    case Qt::DisplayRole:
        if (index.column() == Minuted)
            return row.isMinuted ? u"✓"_s : QString();
        return row.isSubItem ? QString(u"   "_s + whole) : whole;
    default:
        return {};
    }
}

Qt::ItemFlags RunningOrderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (rows().at(index.row()).isHeading)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return ValueTable::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace moothall
