#pragma once

#include "core/services/copies.h"
#include "ui/models/valuetable.h"

namespace moothall {

struct CopyRow
{
    qsizetype key = 0;
    PackCopy copy;
    QString pack; ///< "Main pack", "Addendum 1", "As at 7 June 2024"

    friend bool operator==(const CopyRow &, const CopyRow &) = default;
};

/// The newest first.
QList<CopyRow> copyRows(const MeetingRecord &record, const QList<PackCopy> &copies);

/// Who had which numbered copy.
class CopiesModel : public ValueTable<CopyRow>
{
    Q_OBJECT

public:
    enum Column { Copy, Name, Pack, Made };

    explicit CopiesModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace moothall
