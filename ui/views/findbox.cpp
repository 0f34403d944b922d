#include "ui/views/findbox.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/itemviews.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 40;

enum FoundRole { WhereRole = Qt::UserRole, QuoteRole };

/// What was found, what it belongs to at the right, and beneath it the words that were looked for.
class FoundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int lines = index.data(QuoteRole).toString().isEmpty() ? 1 : 2;
        return {theme().em(10), lines * option.fontMetrics.height() + theme().em(0.5)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem blank = option;
        initStyleOption(&blank, index);
        blank.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter,
                                            option.widget);
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
        painter->drawText(
            below, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(QuoteRole).toString(), Qt::ElideRight, below.width()));
        line.setRight(line.right() - metrics.horizontalAdvance(where) - theme().em(0.8));
        painter->setPen(isSelected ? colours.onSelection : colours.text);
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
    }
};

} // namespace

FindBox::FindBox(const ActionTable &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_typed(new QLineEdit(this))
    , m_list(new ListWidget(this))
{
    setRole(this, u"popup"_s);
    setAccessibleName(tr("Find or do anything"));
    m_typed->setAccessibleName(tr("Words of what is looked for"));
    m_typed->setPlaceholderText(
        tr("Find a meeting, an item, a minute, a person or a command by any of its words"));
    m_typed->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    m_typed->installEventFilter(this);
    m_list->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &FindBox::search);
    connect(m_typed, &QLineEdit::returnPressed, this, &FindBox::take);
    connect(m_list, &QListWidget::itemActivated, this, &FindBox::take);
    hide();
}

void FindBox::open(const Session &session)
{
    m_before = QApplication::focusWidget();
    m_commands = findableActions(m_actions); // before the box has the keys
    m_typed->clear();
    place();
    show();
    raise();
    m_typed->setFocus();
    m_reading.start(
        this, [session](TaskControl &control) { return findablePlaces(session, control.token()); },
        [this](Result<QList<FoundPlace>> places) {
            if (places)
                m_places = *places;
            search();
        });
}

void FindBox::stop()
{
    hide();
    m_reading.stop();
    m_places.clear();
}

void FindBox::place()
{
    const int width = std::min(theme().em(44), parentWidget()->width() - theme().em(4));
    const int height = std::min(theme().em(24), parentWidget()->height() - theme().em(6));
    setGeometry((parentWidget()->width() - width) / 2, theme().em(3), width, height);
}

void FindBox::search()
{
    // Nothing typed: where one may go. What may be done has its menus.
    const QString typed = m_typed->text();
    m_shown = placesWith(typed.simplified().isEmpty() ? m_places : m_commands + m_places, typed,
                         mostShown);
    m_list->clear();
    for (const FoundPlace &found : m_shown) {
        const QString quote = quoteFrom(found, typed);
        auto *line = new QListWidgetItem(found.text, m_list);
        line->setData(WhereRole, found.where);
        line->setData(QuoteRole, quote);
        QStringList spoken{found.text, found.where, quote};
        spoken.removeAll(QString());
        line->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    }
    m_list->setCurrentRow(0);
}

/// The keys go back to where they were, so that a command means what it meant there.
void FindBox::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void FindBox::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const FoundPlace found = m_shown.at(row);
    leave();
    Q_EMIT chosen(found);
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (event->type() == QEvent::FocusOut && isVisible() &&
        !isAncestorOf(QApplication::focusWidget()) && watched != parentWidget())
        hide();
    if (event->type() != QEvent::KeyPress || watched == parentWidget())
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (watched == m_typed && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int row = m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace moothall
