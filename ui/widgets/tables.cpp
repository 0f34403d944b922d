#include "ui/widgets/tables.h"

#include "ui/models/rowsmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/itemviews.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace moothall {

namespace {

/// A style sheet's heading is drawn with room kept for a sort mark, which isn't measured: here it is.
class WholeHeadings : public QHeaderView
{
public:
    explicit WholeHeadings(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        return QHeaderView::sectionSizeFromContents(section) + QSize(theme().em(1.3), 0);
    }
};

} // namespace

Tone toneOf(MeetingStage stage)
{
    switch (stage) {
    case MeetingStage::Agenda:
    case MeetingStage::Postponed:
    case MeetingStage::Adjourned: return Tone::Warn;
    case MeetingStage::Published:
    case MeetingStage::Confirmed: return Tone::Good;
    case MeetingStage::Held:
    case MeetingStage::DraftMinutes: return Tone::Info;
    case MeetingStage::Cancelled: return Tone::Bad;
    case MeetingStage::Planned: break;
    }
    return Tone::Neutral;
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString text = bare.text;
    bare.text.clear();
    const QStyle *style = bare.widget ? bare.widget->style() : nullptr;
    if (style)
        style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, bare.widget);
    if (!text.isEmpty())
        paintChip(painter, option.rect.adjusted(theme().em(0.35), 0, -theme().em(0.35), 0), text, Tone(tone.toInt()));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(ToneRole).isValid())
        size.setWidth(chipSize(index.data().toString()).width() + theme().em(0.8));
    size.setHeight(std::max(size.height(), theme().em(1.9)));
    return size;
}

QTableView *makeTable(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *table = new TableView(parent);
    table->setAccessibleName(name);
    table->setHorizontalHeader(makeHeadings(table));
    table->setModel(model);
    table->setItemDelegate(new ChipDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false); // one line each: cut between letters, not words
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme().em(2));
    table->horizontalHeader()->setFont(theme().headingFont()); // bold in the sheet alone is not measured
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionsMovable(false);
    return table;
}

QHeaderView *makeHeadings(QWidget *parent)
{
    return new WholeHeadings(parent);
}

void fitColumns(QTableView *table, const QList<int> &sharing)
{
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column,
            sharing.contains(column) ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

} // namespace moothall
