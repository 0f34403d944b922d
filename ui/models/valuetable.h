#pragma once

#include <QAbstractTableModel>

#include <algorithm>

namespace moothall {

/// A table over a list of values that are known by a key. It changes row by row, so that selection and open editors
/// stay. `Row` compares by value and has `key`, comparable too. There are as many columns as headings.
template<typename Row>
class ValueTable : public QAbstractTableModel
{
public:
    explicit ValueTable(QStringList headings, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_headings(std::move(headings))
    {
    }

    const QList<Row> &rows() const { return m_rows; }

    /// Shows these rows from now on.
    void update(const QList<Row> &rows)
    {
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (std::ranges::find(rows, m_rows.at(i).key, &Row::key) != rows.end())
                continue;
            beginRemoveRows({}, int(i), int(i));
            m_rows.removeAt(i);
            endRemoveRows();
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            qsizetype at = i;
            while (at < m_rows.size() && m_rows.at(at).key != rows.at(i).key)
                ++at;
            if (at == m_rows.size()) {
                beginInsertRows({}, int(i), int(i));
                m_rows.insert(i, rows.at(i));
                endInsertRows();
            } else if (at != i) {
                beginMoveRows({}, int(at), int(at), {}, int(i));
                m_rows.move(at, i);
                endMoveRows();
            }
            if (m_rows.at(i) != rows.at(i)) {
                m_rows[i] = rows.at(i);
                Q_EMIT dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
            }
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_headings.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_headings.value(section);
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }

private:
    QStringList m_headings;
    QList<Row> m_rows;
};

} // namespace moothall
