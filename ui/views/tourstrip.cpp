#include "ui/views/tourstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace moothall {

using namespace Qt::StringLiterals;

TourStrip::TourStrip(QWidget *parent)
    : QFrame(parent)
    , m_heading(new HeadingLabel({}, this))
    , m_text(new NoteLabel({}, Tone::Neutral, this))
    , m_act(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setRole(this, u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setRole(m_act, u"primary"_s);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().em(0.2));
    words->addWidget(m_heading);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme().em(1), theme().em(0.6), theme().em(1), theme().em(0.6));
    row->setSpacing(theme().em(0.6));
    row->addLayout(words, 1);
    row->addWidget(m_act);
    row->addWidget(m_leave);
    connect(m_act, &QPushButton::clicked, this, &TourStrip::actWanted);
    connect(m_leave, &QPushButton::clicked, this, &TourStrip::leaveWanted);
    hide();
}

void TourStrip::say(const Said &said)
{
    if (said == m_said && isVisibleTo(parentWidget()))
        return;
    const bool isNews =
        said.text != m_said.text || said.heading != m_said.heading || !isVisibleTo(parentWidget());
    m_said = said;
    m_heading->setText(said.heading);
    m_text->setText(said.text);
    m_act->setText(said.act);
    m_act->setVisible(!said.act.isEmpty());
    m_act->setEnabled(!said.waits);
    m_act->setAccessibleDescription(said.text);
    m_leave->setText(said.leave);
    m_leave->setEnabled(!said.waits);
    setAccessibleName(said.heading + u". "_s + said.text);
    show();
    if (!isNews)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TourStrip::takeKeys()
{
    (m_act->isVisibleTo(this) && m_act->isEnabled() ? m_act : m_leave)->setFocus();
}

} // namespace moothall
