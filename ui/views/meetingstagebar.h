#pragma once

#include "core/domain/vocabulary.h"

#include <QAbstractButton>
#include <QWidget>

namespace moothall {

/// One stage on the bar: done, current or to come.
class StageButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class When { Done, Now, Later };

    explicit StageButton(QWidget *parent);

    void setWhen(When when);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    When m_when = When::Later;
};

/// How far a meeting has come, from Planned to Confirmed; a click, or Enter, asks to move there. Left and Right go
/// from stage to stage.
class MeetingStageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingStageBar(QWidget *parent = nullptr);

    void setStage(MeetingStage stage);

Q_SIGNALS:
    void stageWanted(moothall::MeetingStage stage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<StageButton *> m_buttons;
};

/// "Draft minutes": how a stage is called on the screen.
QString stageName(MeetingStage stage);

} // namespace moothall
