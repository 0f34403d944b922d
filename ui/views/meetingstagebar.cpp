#include "ui/views/meetingstagebar.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stages{MeetingStage::Planned, MeetingStage::Agenda, MeetingStage::Published, MeetingStage::Held,
    MeetingStage::DraftMinutes, MeetingStage::Confirmed};

} // namespace

QString stageName(MeetingStage stage)
{
    switch (stage) {
    case MeetingStage::Planned:
        return MeetingStageBar::tr("Planned");
    case MeetingStage::Agenda:
        return MeetingStageBar::tr("Agenda");
    case MeetingStage::Published:
        return MeetingStageBar::tr("Published");
    case MeetingStage::Held:
        return MeetingStageBar::tr("Held");
    case MeetingStage::DraftMinutes:
        return MeetingStageBar::tr("Draft minutes");
    case MeetingStage::Confirmed:
        return MeetingStageBar::tr("Confirmed");
    case MeetingStage::Cancelled:
        return MeetingStageBar::tr("Cancelled");
    case MeetingStage::Postponed:
        return MeetingStageBar::tr("Postponed");
    case MeetingStage::Adjourned:
        return MeetingStageBar::tr("Adjourned");
    }
    return {};
}

StageButton::StageButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void StageButton::setWhen(When when)
{
    m_when = when;
    setAccessibleDescription(when == When::Done ? tr("done") : when == When::Now ? tr("current stage") : tr("to come"));
    update();
}

QSize StageButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + theme().em(1.8), theme().em(1.65)};
}

QSize StageButton::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + theme().em(0.6), theme().em(1.65)};
}

void StageButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme().colours();
    Mark mark = colours.neutral;
    if (m_when == When::Now)
        mark = {colours.accent, colours.onAccent};
    else if (m_when == When::Done)
        mark = colours.good;
    QPainter painter(this);
    painter.fillRect(rect(), mark.fill);
    painter.setPen(mark.ink);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus() || underMouse()) {
        const int ring = theme().em(0.1);
        painter.setPen(QPen(m_when == When::Now ? mark.ink : colours.accent, ring));
        painter.drawRect(rect().adjusted(ring, ring, -ring - 1, -ring - 1));
    }
}

MeetingStageBar::MeetingStageBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stage of the meeting"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().em(0.1));
    for (size_t i = 0; i < stages.size(); ++i) {
        auto *button = new StageButton(this);
        button->setText(tr("%1 %2").arg(i + 1).arg(stageName(stages[i])));
        button->setAccessibleName(button->text());
        button->installEventFilter(this);
        const MeetingStage stage = stages[i];
        connect(button, &QAbstractButton::clicked, this, [this, stage] { Q_EMIT stageWanted(stage); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch();
}

void MeetingStageBar::setStage(MeetingStage stage)
{
    const auto at = std::ranges::find(stages, stage);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const auto now = at == stages.end() ? -1 : std::distance(stages.begin(), at);
        m_buttons.at(i)->setWhen(i < now ? StageButton::When::Done
                : i == now ? StageButton::When::Now : StageButton::When::Later);
        // One stop for Tab: the current stage; the arrows reach the others.
        m_buttons.at(i)->setFocusPolicy(i == std::max<qsizetype>(now, 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool MeetingStageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        auto *button = static_cast<StageButton *>(watched);
        const qsizetype at = m_buttons.indexOf(button);
        const qsizetype to = key->key() == Qt::Key_Left ? at - 1 : key->key() == Qt::Key_Right ? at + 1 : at;
        if (to != at) {
            if (to >= 0 && to < m_buttons.size())
                m_buttons.at(to)->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
