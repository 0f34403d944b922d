#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>

namespace moothall {

/// Roles every table of values answers.
enum RowRole {
    SortRole = Qt::UserRole, ///< what a column is sorted by
    KeyRole,                 ///< the row's id, a qint64
    ToneRole,                ///< an int of Tone: the cell is drawn as a chip
};

/// A table over a list of values. A column says what a value shows in it and, where it can be edited, what typing
/// there does. New lists are taken in row by row, so that a selection stays where it was.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    struct Column
    {
        QString title;
        std::function<QVariant(const Row &, int role)> value; ///< DisplayRole, EditRole, SortRole, ToolTipRole …
        std::function<bool(const Row &, const QVariant &)> edit = {}; ///< true where the change was taken
    };

    RowsModel(QList<Column> columns, std::function<qint64(const Row &)> key, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
        , m_key(std::move(key))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = m_rows.at(index.row());
        if (role == KeyRole)
            return m_key(row);
        const QVariant value = m_columns.at(index.column()).value(row, role);
        const bool falls = role == SortRole || role == Qt::EditRole || role == Qt::AccessibleTextRole;
        return !value.isValid() && falls ? m_columns.at(index.column()).value(row, Qt::DisplayRole) : value;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_columns.size())
            return m_columns.at(section).title;
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return Qt::NoItemFlags;
        const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
        return m_columns.at(index.column()).edit && m_editable ? flags | Qt::ItemIsEditable : flags;
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role) override
    {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
            || !m_columns.at(index.column()).edit)
            return false;
        const Row row = m_rows.at(index.row()); // the edit may bring a new list
        return m_columns.at(index.column()).edit(row, value);
    }

    void setEditable(bool editable) { m_editable = editable; }
    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }

    void setRows(const QList<Row> &rows)
    {
        const auto same = [this](const Row &a, const Row &b) { return m_key(a) == m_key(b); };
        const qsizetype most = std::min(m_rows.size(), rows.size());
        qsizetype head = 0;
        while (head < most && same(m_rows.at(head), rows.at(head)))
            ++head;
        qsizetype tail = 0;
        while (tail < most - head && same(m_rows.at(m_rows.size() - 1 - tail), rows.at(rows.size() - 1 - tail)))
            ++tail;
        if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
            beginRemoveRows({}, int(head), int(head + gone - 1));
            m_rows.remove(head, gone);
            endRemoveRows();
        }
        if (const qsizetype come = rows.size() - head - tail; come > 0) {
            beginInsertRows({}, int(head), int(head + come - 1));
            for (qsizetype i = 0; i < come; ++i)
                m_rows.insert(head + i, rows.at(head + i));
            endInsertRows();
        }
        m_rows = rows;
        if (!m_rows.isEmpty() && !m_columns.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size() - 1), int(m_columns.size() - 1)));
    }

private:
    QList<Column> m_columns;
    std::function<qint64(const Row &)> m_key;
    QList<Row> m_rows;
    bool m_editable = true;
};

} // namespace moothall
