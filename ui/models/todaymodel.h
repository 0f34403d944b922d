#pragma once

#include "core/services/todaysheet.h"

#include <QAbstractTableModel>

namespace moothall {

/// Today's lines under the headings of their groups. Moments are written by the authority's pattern.
class TodayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Meeting, Why, Step, ColumnCount };
    enum Role {
        HeadingRole = Qt::UserRole + 50, ///< whether the row heads a group
        NoteRole,                        ///< a word or two beside what is due
        LateRole,                        ///< whether it is late
        UrgentRole,                      ///< whether the law asks for it today
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const QList<TodayEntry> &entries, QDate today, const QString &timePattern);
    /// The entry of a row; none on a heading.
    const TodayEntry *entry(int row) const;
    /// The row of the same line as before, or -1.
    int rowOf(const TodayEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading; ///< of a group; empty: a line
        TodayEntry entry;
    };

    QString heading(const TodayEntry &entry) const;
    QString text(const TodayEntry &entry, int column, bool whole = false) const;

    QList<Row> m_rows;
    QDate m_today;
    QString m_timePattern;
};

} // namespace moothall
