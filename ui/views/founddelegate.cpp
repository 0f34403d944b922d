#include "ui/views/founddelegate.h"

#include "ui/theme/theme.h"
#include "ui/views/foundplaces.h"
#include "ui/widgets/chip.h"

#include <QListWidget>
#include <QPainter>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

enum FoundRole { WhereRole = Qt::UserRole, QuoteRole, MarksRole, IsExemptRole };

QString exemptWord()
{
    return FoundDelegate::tr("Exempt");
}

/// One line, its marked parts in heavy letters, cut off where the room ends.
void paintMarked(QPainter *painter, QRect room, const QString &text, const QVariantList &marks,
                 const QFont &font)
{
    QFont heavy = font;
    heavy.setBold(true);
    const auto draw = [&](qsizetype from, qsizetype length, const QFont &with) {
        if (length <= 0 || room.width() <= 0)
            return;
        const QFontMetrics metrics(with);
        const QString part = text.mid(from, length);
        painter->setFont(with);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(part, Qt::ElideRight, room.width()));
        room.setLeft(room.left() + metrics.horizontalAdvance(part));
    };
    qsizetype at = 0;
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        const auto from = qsizetype(marks[i].toLongLong());
        const auto length = qsizetype(marks[i + 1].toLongLong());
        draw(at, from - at, font);
        draw(from, length, heavy);
        at = from + length;
    }
    draw(at, text.size() - at, font);
}

} // namespace

void FoundDelegate::append(QListWidget *list, const FoundPlace &found)
{
    auto *line = new QListWidgetItem(found.text, list);
    line->setData(WhereRole, found.where);
    line->setData(QuoteRole, found.quote);
    QVariantList marks;
    for (const WordPlace &mark : found.marks)
        marks.append({mark.from, mark.length});
    line->setData(MarksRole, marks);
    line->setData(IsExemptRole, found.exempt);
    QStringList spoken{found.exempt ? exemptWord() : QString(), found.text, found.where,
                       found.quote};
    spoken.removeAll(QString());
    line->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(QuoteRole).toString().isEmpty() ? 1 : 2;
    return {theme().em(10), lines * option.fontMetrics.height() + theme().em(0.5)};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    painter->save();
    const Colours &colours = theme().colours();
    const QFontMetrics &metrics = option.fontMetrics;
    QRect line = option.rect.adjusted(theme().em(0.5), theme().em(0.25), -theme().em(0.5), 0);
    line.setHeight(metrics.height());
    const QRect below = line.translated(0, line.height());
    painter->setFont(option.font);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(isSelected ? colours.onSelection : colours.muted);
    // What it belongs to never takes more than half: the name matters more.
    const QString where =
        metrics.elidedText(index.data(WhereRole).toString(), Qt::ElideRight, line.width() / 2);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, where);
    paintMarked(painter, below, index.data(QuoteRole).toString(), index.data(MarksRole).toList(),
                option.font);
    line.setRight(line.right() - metrics.horizontalAdvance(where) - theme().em(0.8));
    if (index.data(IsExemptRole).toBool())
        line.setLeft(paintChip(painter, line, exemptWord(), Tone::Warn, option.font).right() +
                     theme().em(0.4));
    painter->setFont(option.font);
    painter->setPen(isSelected ? colours.onSelection : colours.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace moothall
