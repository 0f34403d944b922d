#pragma once

#include "core/domain/meeting.h"
#include "ui/models/valuetable.h"

namespace moothall {

/// An item in the running order beside the minutes, or the heading of a part.
struct RunningRow
{
    ItemId key; ///< of a heading below zero
    QString number;
    QString title;
    Part part = Part::Public;
    bool isHeading = false;
    bool isMinuted = false;
    bool isSubItem = false;

    friend bool operator==(const RunningRow &, const RunningRow &) = default;
};

QList<RunningRow> runningRows(const MeetingRecord &record);

class RunningOrderModel : public ValueTable<RunningRow>
{
    Q_OBJECT

public:
    enum Column { Item, Minuted };
    enum DataRole { HeadingRole = Qt::UserRole };

    explicit RunningOrderModel(QObject *parent = nullptr);

    QModelIndex indexOf(ItemId item) const;
    /// None for a heading.
    std::optional<ItemId> itemOf(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
};

} // namespace moothall
