#include "ui/views/actionspanel.h"

#include "ui/commands/motionedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/typedwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

ActionsPanel::ActionsPanel(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_list(new ListWidget(this))
    , m_line(new QWidget(this))
    , m_text(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_due(new QLineEdit(this))
{
    setObjectName(u"actionsPanel"_s);
    m_list->setAccessibleName(tr("Actions of this item"));
    m_list->setAccessibleDescription(tr("Space ticks the current one off, Delete removes it"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto field = [&](QLineEdit *edit, const QString &name, const QString &placeholder,
                           int stretch) {
        edit->setAccessibleName(name);
        edit->setPlaceholderText(placeholder);
        edit->installEventFilter(this);
        row->addWidget(edit, stretch);
        connect(edit, &QLineEdit::returnPressed, this, &ActionsPanel::keep);
    };
    field(m_text, tr("Action"), tr("What is to be done"), 4);
    field(m_owner, tr("Who does it"), tr("By whom"), 2);
    field(m_due, tr("Due"), tr("By when"), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.8), 0, theme().em(0.8), theme().em(0.4));
    column->addWidget(m_list);
    column->addWidget(m_line);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *line) {
        const AgendaItem *of = m_item ? m_meeting.item(*m_item) : nullptr;
        const int at = m_list->row(line);
        if (m_filling || !of || at < 0 || at >= of->actions.size())
            return;
        Action action = of->actions.at(at);
        action.done = line->checkState() == Qt::Checked;
        MotionEdits(m_meeting).saveAction(of->id, action);
    });
    connect(&m_meeting, &OpenMeeting::recordChanged, this, &ActionsPanel::refresh);
    refresh();
}

void ActionsPanel::showItem(std::optional<ItemId> item)
{
    if (item != m_item)
        m_adding = false;
    m_item = item;
    refresh();
}

void ActionsPanel::begin()
{
    if (!m_item || m_meeting.isReadOnly())
        return;
    m_adding = true;
    refresh();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ActionsPanel::keep()
{
    const QDate today = m_meeting.session().clock.nowLocal().date();
    Action action;
    action.text = m_text->text().simplified();
    action.owner = m_owner->text().simplified();
    action.due = typedDate(m_due->text(), today);
    if (action.text.isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!action.due && !m_due->text().trimmed().isEmpty()) {
        m_due->selectAll();
        m_due->setFocus(Qt::OtherFocusReason); // not a day
        return;
    }
    if (!m_item || !MotionEdits(m_meeting).saveAction(*m_item, action))
        return;
    for (QLineEdit *edit : {m_text, m_owner, m_due})
        edit->clear();
    m_adding = false;
    refresh();
    Q_EMIT left();
}

void ActionsPanel::refresh()
{
    m_filling = true;
    m_list->clear();
    const AgendaItem *of = m_item ? m_meeting.item(*m_item) : nullptr;
    for (const Action &action : of ? of->actions : QList<Action>()) {
        QString words =
            action.owner.isEmpty() ? action.text : tr("%1 – %2").arg(action.owner, action.text);
        if (action.due)
            words = tr("%1 · due %2").arg(words, QLocale().toString(*action.due, u"d MMM"_s));
        auto *line = new QListWidgetItem(words, m_list);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(action.done ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    constexpr int most = 3;
    m_list->setFixedHeight(
        theme().em((1.6 * std::clamp(m_list->count(), 1, most) + 0.2) * theme().largeness(font())));
    m_list->setVisible(m_list->count() > 0);
    m_line->setVisible(m_adding);
    setVisible(m_adding || m_list->count() > 0);
}

bool ActionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        m_adding = false;
        refresh();
        Q_EMIT left();
        return true;
    }
    const AgendaItem *of = m_item ? m_meeting.item(*m_item) : nullptr;
    const int at = m_list->currentRow();
    if (watched == m_list && key->key() == Qt::Key_Delete && of && at >= 0 &&
        at < of->actions.size() && !m_meeting.isReadOnly()) {
        MotionEdits(m_meeting).removeAction(of->id, of->actions.at(at).id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moothall
