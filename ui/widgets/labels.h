#pragma once

#include "ui/theme/colours.h"

#include <QLabel>

class QVBoxLayout;

namespace moothall {

/// The name of what is on the screen: one a view. Long ones wrap.
class TitleLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// Heads a part of a view.
class HeadingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HeadingLabel(const QString &text = {}, QWidget *parent = nullptr);
};

/// A note in the ink of a tone (Neutral is muted); wraps.
class NoteLabel : public QLabel
{
    Q_OBJECT

public:
    explicit NoteLabel(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setNote(const QString &text, Tone tone);
};

/// A line between parts.
QWidget *makeRule(QWidget *parent);

} // namespace moothall
