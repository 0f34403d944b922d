#include "ui/models/packsmodel.h"

#include "core/base/clock.h"

namespace moothall {

using namespace Qt::StringLiterals;

QList<PackRow> packRows(const MeetingRecord &record)
{
    QList<PackRow> rows;
    for (const PublishedPack &pack : record.packs)
        rows.append({pack.id, pack});
    return rows;
}

PacksModel::PacksModel(QObject *parent)
    : ValueTable({tr("Pack"), tr("Published"), tr("Pages"), tr("Numbered to"), tr("SHA-256")}, parent)
{
}

QVariant PacksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PublishedPack &pack = rows().at(index.row()).pack;
    if (role == Qt::ToolTipRole && index.column() == Fingerprint)
        return pack.sha256;
    if (role == Qt::TextAlignmentRole && (index.column() == Pages || index.column() == NumberedTo))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Which: {
        const QString edition = pack.edition == Edition::Public ? tr("Public pack") : tr("Exempt (private) pack");
        return pack.supplement == 0 ? edition : tr("%1, supplement %2").arg(edition).arg(pack.supplement);
    }
    case Published:
        return pack.published.toTimeZone(londonZone()).toString(u"d MMM yyyy, HH:mm"_s);
    case Pages:
        return pack.pages;
    case NumberedTo:
        return pack.numberedTo;
    case Fingerprint:
        return pack.sha256.left(16);
    default:
        return {};
    }
}

QVariant PacksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Pages || section == NumberedTo))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return ValueTable::headerData(section, orientation, role);
}

} // namespace moothall
