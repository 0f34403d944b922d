#include "ui/views/urgentline.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace moothall {

using namespace Qt::StringLiterals;

UrgentLine::UrgentLine(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"urgentLine"_s);
    setRole(this, u"card"_s);
    auto *row = new QHBoxLayout(this);
    const auto add = [&](QLineEdit *edit, const QString &name, const QString &placeholder) {
        edit->setAccessibleName(name);
        edit->setPlaceholderText(placeholder);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::returnPressed, this, &UrgentLine::keep);
        row->addWidget(edit, 1);
    };
    add(m_title, tr("Urgent item"), tr("Title of the urgent item"));
    add(m_reason, tr("Reason for urgency"), {});
    hide();
}

void UrgentLine::begin(LateRoute route)
{
    switch (route) {
    case LateRoute::ChairsOpinion:
        m_reason->setPlaceholderText(
            tr("Why it can’t wait, as the chair said; agenda and minutes print it"));
        break;
    case LateRoute::StandingOrders:
        m_reason->setPlaceholderText(
            tr("Why standing orders let it in beside the summons; agenda and minutes print it"));
        break;
    case LateRoute::Advice:
        m_reason->setPlaceholderText(tr(
            "Why it can’t wait; the regulations know no urgency here: take advice. It is printed"));
        break;
    }
    m_title->clear();
    m_reason->clear();
    show();
    m_title->setFocus(Qt::OtherFocusReason);
}

void UrgentLine::keep()
{
    // The law asks for the reason: without one it isn't urgent business.
    for (QLineEdit *edit : {m_title, m_reason}) {
        if (edit->text().trimmed().isEmpty()) {
            edit->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    hide();
    Q_EMIT entered(m_title->text().simplified(), m_reason->text().simplified());
}

bool UrgentLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT left();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace moothall
