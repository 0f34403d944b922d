#include "ui/views/navigator.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <utility>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

enum NavigatorRole { PlaceRole = Qt::UserRole, MeetingRole, BadgeRole, HeadingRole };

/// Rows of the sidebar: a mark at the left of the current one, a badge at the right.
class NavigatorDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {theme().em(8), theme().em(index.data(HeadingRole).toBool() ? 2.6 : 2.15)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = theme().colours();
        const bool heading = index.data(HeadingRole).toBool();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, selected ? c.sidebarSelection : c.sidebar);
        if (selected) {
            QRect mark = option.rect;
            mark.setWidth(theme().em(0.2));
            painter->fillRect(mark, c.sidebarMark);
        }
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(QPen(c.sidebarMark, theme().em(0.08)));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        QRect room = option.rect.adjusted(theme().em(0.9), 0, -theme().em(0.8), 0);
        if (const int badge = index.data(BadgeRole).toInt(); badge > 0) {
            const QString count = QString::number(badge);
            const QSize size = chipSize(count);
            QRect place = room;
            place.setLeft(room.right() - size.width());
            paintChip(painter, place, count, c.badge);
            room.setRight(place.left() - theme().em(0.3));
        }
        painter->setFont(heading ? theme().smallFont() : option.font);
        painter->setPen(heading ? c.sidebarMuted : c.onSidebar);
        if (heading)
            room.setTop(room.top() + theme().em(0.6));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

Navigator::Navigator(QWidget *parent)
    : ListWidget(parent)
{
    setRole(this, u"sidebar"_s);
    setAccessibleName(tr("Places"));
    setItemDelegate(new NavigatorDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(theme().em(11.5));
    setContentsMargins(0, theme().em(0.4), 0, 0);
    setViewportMargins(0, theme().em(0.5), 0, 0);
    const std::pair<Place, QString> places[] = {{Place::Today, tr("Today")}, {Place::Meetings, tr("Meetings")},
        {Place::Calendar, tr("Calendar")}, {Place::ForwardPlan, tr("Forward plan")},
        {Place::Committees, tr("Committees")}, {Place::People, tr("People")}};
    for (const auto &[place, text] : places) {
        auto *item = new QListWidgetItem(text, this);
        item->setData(PlaceRole, int(place));
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_moving && !item->data(HeadingRole).toBool())
            Q_EMIT placeChosen(Place(item->data(PlaceRole).toInt()), MeetingId(item->data(MeetingRole).toLongLong()));
    });
}

void Navigator::setOpenMeetings(const QList<OpenMeetingEntry> &meetings)
{
    m_moving = true;
    const QListWidgetItem *current = currentItem();
    const bool hasRow = current;
    const Place place = current ? Place(current->data(PlaceRole).toInt()) : Place::Today;
    const MeetingId meeting(current ? current->data(MeetingRole).toLongLong() : 0);
    while (count() > int(Place::Meeting))
        delete takeItem(count() - 1);
    if (!meetings.isEmpty()) {
        auto *heading = new QListWidgetItem(tr("OPEN MEETINGS"), this);
        heading->setData(HeadingRole, true);
        heading->setFlags(Qt::NoItemFlags);
    }
    for (const OpenMeetingEntry &entry : meetings) {
        auto *item = new QListWidgetItem(entry.title, this);
        item->setData(PlaceRole, int(Place::Meeting));
        item->setData(MeetingRole, entry.id.value());
        item->setToolTip(entry.title);
    }
    if (hasRow) // else in house styles, or nowhere yet
        setCurrentItem(rowOf(place, meeting));
    m_moving = false;
}

void Navigator::setBadge(Place place, int count)
{
    QListWidgetItem *item = rowOf(place, {});
    item->setData(BadgeRole, count);
    item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, %n waiting", nullptr, count).arg(item->text()) : item->text());
}

void Navigator::showPlace(Place place, MeetingId meeting)
{
    m_moving = true;
    setCurrentItem(rowOf(place, meeting));
    m_moving = false;
}

Navigator::Place Navigator::place() const
{
    return currentItem() ? Place(currentItem()->data(PlaceRole).toInt()) : Place::Today;
}

QListWidgetItem *Navigator::rowOf(Place place, MeetingId meeting) const
{
    for (int row = 0; row < count(); ++row) {
        const QListWidgetItem *found = item(row);
        if (!found->data(HeadingRole).toBool() && found->data(PlaceRole).toInt() == int(place)
            && found->data(MeetingRole).toLongLong() == meeting.value())
            return item(row);
    }
    return nullptr;
}

/// A list without a current row takes its first when it is given the keys: that would be going to Today, perhaps while the
/// window is on its way from house styles to somewhere else.
void Navigator::focusInEvent(QFocusEvent *event)
{
    const bool hadRow = currentItem();
    const bool wasMoving = std::exchange(m_moving, true);
    ListWidget::focusInEvent(event);
    if (!hadRow)
        setCurrentItem(nullptr);
    m_moving = wasMoving;
}

void Navigator::keyPressEvent(QKeyEvent *event)
{
    const QListWidgetItem *current = currentItem();
    if (event->key() == Qt::Key_Delete && current && current->data(MeetingRole).toLongLong() != 0)
        Q_EMIT closeWanted(MeetingId(current->data(MeetingRole).toLongLong()));
    else
        ListWidget::keyPressEvent(event);
}

} // namespace moothall
