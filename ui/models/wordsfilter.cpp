#include "ui/models/wordsfilter.h"

#include "ui/models/rowsmodel.h"

#include <algorithm>

namespace moothall {

WordsFilter::WordsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void WordsFilter::setWords(const QString &typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace moothall
