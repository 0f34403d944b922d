#pragma once

#include "core/services/yearplan.h"

#include <QAbstractTableModel>

namespace moothall {

/// A month as a wall calendar has it: a row a week, Monday first. A cell holds its day's meetings.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole + 60,
        OtherMonthRole, ///< whether the day belongs to the month before or after
        TodayRole,
        FreeRole,     ///< why nobody meets on that day; empty
        MeetingsRole, ///< a QStringList: "10.30 Cabinet" of each
        ClashRole,    ///< a QList<bool>: which of them clash
        OffRole,      ///< a QList<bool>: which were called off
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Any day of the month.
    void setMonth(QDate month);
    void setSheet(const CalendarSheet &sheet, QDate today, const QString &timePattern);
    QDate month() const { return m_month; }
    QDate first() const { return m_first; } ///< the Monday with which it begins
    QDate last() const;
    QDate dateAt(const QModelIndex &index) const;
    QModelIndex indexOf(QDate date) const;
    /// Those of a day, in their order.
    QList<CalendarRow> meetingsOn(QDate date) const { return m_meetings.value(date); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(QDate date) const;
    QString titleOf(const CalendarRow &row) const;

    QDate m_month;
    QDate m_first;
    int m_weeks = 0;
    QDate m_today;
    QString m_timePattern;
    QHash<QDate, QList<CalendarRow>> m_meetings;
    QHash<QDate, QString> m_free;
    QSet<MeetingId> m_clashing;
};

/// A year as councils print it: a row a body, a column a month, in the cells the days.
class YearModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ClashRole = Qt::UserRole + 70, FirstMeetingRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Twelve months from the first of this one.
    void setSheet(const CalendarSheet &sheet, QDate from);
    QDate monthAt(int column) const; ///< of a column behind the first

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct BodyYear
    {
        QString name;
        QList<QList<CalendarRow>> months;
    };
    QDate m_from;
    QList<BodyYear> m_rows;
    QSet<MeetingId> m_clashing;
};

} // namespace moothall
