#pragma once

#include "ui/theme/colours.h"

#include <QLabel>

class QPainter;

namespace moothall {

/// A pill with a word or two in a tone: "Ready", "Exempt ¶3".
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    Chip(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setChip(const QString &text, Tone tone);
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
};

/// How much room a chip takes, for delegates that draw one in a table. `beside`: the letters around
/// it, which it grows with.
QSize chipSize(const QString &text, const QFont &beside = {});
/// Draws a chip at the left of `room`, in the middle of its height; cut with an ellipsis where it doesn't fit.
/// Returns what it covered.
QRect paintChip(QPainter *painter, const QRect &room, const QString &text, Tone tone, const QFont &beside = {});
QRect paintChip(QPainter *painter, const QRect &room, const QString &text, const Mark &mark, const QFont &beside = {});

} // namespace moothall
