#pragma once

#include "core/base/error.h"
#include "ui/theme/colours.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace moothall {

/// A sentence across the top of a view, where a box would interrupt: what happened, with a button for what to do and
/// one to put it away. Hidden until there is something to say; read out when it appears; Escape in it closes it.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void show(const QString &sentence, Tone tone);
    /// With a button that calls `act`; it stays until closed or replaced.
    void show(const QString &sentence, Tone tone, const QString &button, std::function<void()> act);
    /// An error's sentence in the tone of a failure; nothing for a cancelled one.
    void showError(const Error &error);
    void clear();

    QString sentence() const;
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_act;
};

} // namespace moothall
