#pragma once

#include "core/services/meetings.h"
#include "ui/models/valuetable.h"

namespace moothall {

/// Who changed what, and when, newest first.
struct HistoryRow
{
    qint64 key = 0; ///< counted from the oldest, so that a new change is a new row
    QDateTime at;   ///< UTC
    QString who;
    QString what;

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

QList<HistoryRow> historyRows(const QList<Change> &changes);

class HistoryModel : public ValueTable<HistoryRow>
{
    Q_OBJECT

public:
    enum Column { When, Who, What };

    explicit HistoryModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace moothall
