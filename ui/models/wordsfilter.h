#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace moothall {

/// Keeps the rows that hold every typed word, in whatever column and order, whatever the case; sorts by SortRole.
class WordsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordsFilter(QObject *parent = nullptr);
    void setWords(const QString &typed);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace moothall
