#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace moothall {

namespace {

/// The small letters of a chip, as much larger as those around it.
QFont chipFont(const QFont &beside)
{
    QFont font = theme().smallFont();
    font.setPointSizeF(font.pointSizeF() * theme().largeness(beside));
    return font;
}

} // namespace

Chip::Chip(QWidget *parent)
    : Chip({}, Tone::Neutral, parent)
{
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChip(text, tone);
}

void Chip::setChip(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(text(), font());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), text(), m_tone, font());
}

QSize chipSize(const QString &text, const QFont &beside)
{
    const QFontMetrics metrics(chipFont(beside));
    return {metrics.horizontalAdvance(text) + theme().em(1), metrics.height() + theme().em(0.12)};
}

QRect paintChip(QPainter *painter, const QRect &room, const QString &text, Tone tone, const QFont &beside)
{
    return paintChip(painter, room, text, theme().colours().mark(tone), beside);
}

QRect paintChip(QPainter *painter, const QRect &room, const QString &text, const Mark &mark, const QFont &beside)
{
    const QSize wanted = chipSize(text, beside);
    QRect pill(room.topLeft(), QSize(std::min(wanted.width(), room.width()), wanted.height()));
    pill.moveTop(room.top() + (room.height() - pill.height()) / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark.fill);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(mark.ink);
    painter->setFont(chipFont(beside));
    const int inside = pill.width() - theme().em(0.6);
    painter->drawText(pill, Qt::AlignCenter,
        QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, std::max(inside, 0)));
    painter->restore();
    return pill;
}

} // namespace moothall
