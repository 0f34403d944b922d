#include "ui/views/todaydelegate.h"

#include "ui/models/todaymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace moothall {

namespace {

int padding()
{
    return theme().em(0.4);
}

QFont fontOf(const QModelIndex &index, const QFont &base)
{
    return index.column() == TodayModel::What && index.data(TodayModel::UrgentRole).toBool() ? theme().headingFont() : base;
}

/// The room that words of a cell have, beside its note.
int roomForWords(const QModelIndex &index, int width)
{
    const QString note = index.data(TodayModel::NoteRole).toString();
    return width - 2 * padding() - (note.isEmpty() ? 0 : chipSize(note).width() + padding());
}

void paintButton(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const Colours &colours = theme().colours();
    const QFontMetrics metrics(option.font);
    QRect button(0, 0, metrics.horizontalAdvance(text) + theme().em(1.1), metrics.height() + theme().em(0.35));
    button.moveCenter(option.rect.center());
    button.moveLeft(option.rect.left() + padding());
    const bool primary = index.data(TodayModel::UrgentRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(primary ? colours.accent : colours.outline);
    painter->setBrush(primary ? colours.accent : colours.button);
    const double radius = theme().em(0.2);
    painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(primary ? colours.onAccent : colours.text);
    painter->setFont(option.font);
    painter->drawText(button, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const Colours &colours = theme().colours();
    const QRect inside = option.rect.adjusted(padding(), 0, -padding(), 0);
    if (index.data(TodayModel::HeadingRole).toBool()) {
        painter->fillRect(option.rect, colours.group);
        painter->setFont(theme().headingFont());
        painter->setPen(index.data(TodayModel::LateRole).toBool() ? colours.badText : colours.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        return;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool selected = option.state & QStyle::State_Selected;
    if (index.column() == TodayModel::Step) {
        paintButton(painter, blank, index);
        return;
    }
    const bool isMuted = index.column() == TodayModel::Why;
    painter->setFont(fontOf(index, option.font));
    painter->setPen(selected ? colours.onSelection : isMuted ? colours.muted : colours.text);
    const QString text = index.data().toString();
    const int room = roomForWords(index, option.rect.width());
    const QRect words(inside.left(), inside.top(), room, inside.height());
    const QRect used = painter->boundingRect(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    const QString note = index.data(TodayModel::NoteRole).toString();
    if (!note.isEmpty()) {
        const QRect beside(used.right() + padding(), inside.top(), inside.right() - used.right(), inside.height());
        paintChip(painter, beside, note, index.data(TodayModel::LateRole).toBool() ? Tone::Bad : Tone::Warn);
    }
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = fontOf(index, option.font);
    const QFontMetrics metrics(font);
    const QString text = index.data().toString();
    const int least = metrics.height() + theme().em(0.9);
    if (index.data(TodayModel::HeadingRole).toBool())
        return {0, metrics.height() + theme().em(0.6)};
    int width = metrics.horizontalAdvance(text) + 2 * padding();
    if (index.column() == TodayModel::Step)
        return {width + theme().em(1.2), least};
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool wraps = index.column() != TodayModel::Step;
    if (!table || !wraps)
        return {width, least};
    const int room = roomForWords(index, table->columnWidth(index.column()));
    if (width - 2 * padding() <= room)
        return {width, least}; // most do: measuring how words wrap takes ten times as long
    const QRect used = metrics.boundingRect(QRect(0, 0, std::max(room, 1), 10'000), Qt::AlignLeft | Qt::TextWordWrap, text);
    return {width, std::max(least, used.height() + theme().em(0.5))};
}

} // namespace moothall
