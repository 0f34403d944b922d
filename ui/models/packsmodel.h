#pragma once

#include "core/domain/meeting.h"
#include "ui/models/valuetable.h"

namespace moothall {

struct PackRow
{
    PackId key;
    PublishedPack pack;

    friend bool operator==(const PackRow &, const PackRow &) = default;
};

QList<PackRow> packRows(const MeetingRecord &record);

/// The packs as they were published.
class PacksModel : public ValueTable<PackRow>
{
    Q_OBJECT

public:
    enum Column { Which, Published, Pages, NumberedTo, Fingerprint };

    explicit PacksModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace moothall
