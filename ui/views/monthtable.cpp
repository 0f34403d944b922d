#include "ui/views/monthtable.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekdays = 5;
constexpr int daysOfWeek = 7;
constexpr double lineHeight = 1.45; ///< em, of a meeting
constexpr double headHeight = 1.5;  ///< em, of the day's number

const QString &meetingMime()
{
    static const QString mime = u"application/x-moothall-meeting"_s;
    return mime;
}

QRect lineRect(const QRect &cell, int place)
{
    const int gap = theme().em(0.25);
    return {cell.left() + gap, cell.top() + theme().em(headHeight) + place * theme().em(lineHeight),
            cell.width() - 2 * gap, theme().em(lineHeight) - std::max(1, theme().em(0.12))};
}

/// How many meetings fit into a cell of that height.
int linesIn(int height)
{
    return std::max(1, (height - theme().em(headHeight)) / theme().em(lineHeight));
}

/// Draws a day: its number, why nobody meets, and a line for each meeting.
class MonthDelegate : public QStyledItemDelegate
{
public:
    explicit MonthDelegate(const MonthTable *table)
        : QStyledItemDelegate(nullptr)
        , m_table(table)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        drawDay(painter, option, index);
        const QStringList titles = index.data(MonthModel::MeetingsRole).toStringList();
        const auto clashes = index.data(MonthModel::ClashRole).value<QList<bool>>();
        const auto off = index.data(MonthModel::OffRole).value<QList<bool>>();
        const int room = linesIn(option.rect.height());
        const int shown = titles.size() > room ? room - 1 : int(titles.size());
        const bool isCurrent = m_table->currentIndex() == index;
        const int chosen = isCurrent ? m_table->property("chosen").toInt() : -1;
        for (int i = 0; i < shown; ++i)
            drawMeeting(painter, lineRect(option.rect, i), titles.at(i), clashes.at(i), off.at(i),
                        i == chosen);
        if (shown < titles.size()) {
            painter->setPen(theme().colours().muted);
            painter->setFont(theme().smallFont());
            painter->drawText(lineRect(option.rect, shown), Qt::AlignVCenter | Qt::AlignLeft,
                              MonthTable::tr("%n more", nullptr, int(titles.size()) - shown));
        }
        painter->restore();
    }

private:
    void drawDay(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const
    {
        const Colours &c = theme().colours();
        const QString free = index.data(MonthModel::FreeRole).toString();
        const bool weekend = index.column() >= weekdays;
        const bool other = index.data(MonthModel::OtherMonthRole).toBool();
        painter->fillRect(option.rect, free.isEmpty() && !weekend ? c.base : c.window);
        painter->setPen(c.line);
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QRect head = option.rect;
        head.setHeight(theme().em(headHeight));
        head.adjust(theme().em(0.4), 0, -theme().em(0.3), 0);
        const bool today = index.data(MonthModel::TodayRole).toBool();
        painter->setFont(today ? theme().headingFont() : option.font);
        painter->setPen(today ? c.accent : other ? c.muted : c.text);
        const QDate date = index.data(MonthModel::DateRole).toDate();
        QString number = QString::number(date.day());
        if (other || date.day() == 1)
            number = QLocale().toString(date, u"d MMM"_s);
        if (today)
            number = MonthTable::tr("%1 · today", "a day's number").arg(number);
        QRect used;
        painter->drawText(head, Qt::AlignVCenter | Qt::AlignLeft, number, &used);
        if (!free.isEmpty()) {
            head.setLeft(used.right() + theme().em(0.4));
            painter->setFont(theme().smallFont());
            painter->setPen(c.muted);
            painter->drawText(
                head, Qt::AlignVCenter | Qt::AlignLeft,
                painter->fontMetrics().elidedText(free, Qt::ElideRight, head.width()));
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(c.accent, std::max(1, theme().em(0.12))));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
    }

    static void drawMeeting(QPainter *painter, const QRect &room, const QString &title,
                            bool clashes, bool off, bool chosen)
    {
        const Colours &c = theme().colours();
        const Mark mark = off ? c.neutral : clashes ? c.bad : c.info;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(chosen ? QPen(c.accent, std::max(2, theme().em(0.14))) : Qt::NoPen);
        painter->setBrush(mark.fill);
        const double radius = theme().em(0.25);
        painter->drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        QFont font = theme().smallFont();
        font.setStrikeOut(off);
        painter->setFont(font);
        painter->setPen(mark.ink);
        const QRect words = room.adjusted(theme().em(0.35), 0, -theme().em(0.2), 0);
        const QString text = clashes && !off ? u"! "_s + title : title;
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    }

    const MonthTable *m_table;
};

} // namespace

MonthTable::MonthTable(MonthModel *model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    setModel(model);
    auto *delegate = new MonthDelegate(this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setAccessibleName(tr("Month"));
    setAccessibleDescription(
        tr("Space goes from one meeting of a day to the next, Enter opens it, Ctrl and an arrow "
           "moves it to another day"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setAcceptDrops(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setProperty("chosen", 0);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_place = 0;
        setProperty("chosen", 0);
        viewport()->update();
        Q_EMIT chosenChanged();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &MonthTable::fit);
}

QDate MonthTable::currentDate() const
{
    return m_model->dateAt(currentIndex());
}

std::optional<CalendarRow> MonthTable::chosen() const
{
    const QList<CalendarRow> meetings = m_model->meetingsOn(currentDate());
    return m_place < meetings.size() ? std::optional(meetings.at(m_place)) : std::nullopt;
}

void MonthTable::choose(QDate date, MeetingId meeting)
{
    setCurrentIndex(m_model->indexOf(date));
    const QList<CalendarRow> meetings = m_model->meetingsOn(date);
    const auto found = std::ranges::find(meetings, meeting, &CalendarRow::id);
    m_place = found == meetings.end() ? 0 : int(found - meetings.begin());
    setProperty("chosen", m_place);
    viewport()->update();
    Q_EMIT chosenChanged();
}

void MonthTable::setMovable(bool movable)
{
    m_movable = movable;
}

/// The height is shared by the weeks; a weekend takes half the width of other days.
void MonthTable::fit()
{
    const int weeks = m_model->rowCount();
    if (weeks == 0)
        return;
    const int height = viewport()->height();
    for (int row = 0; row < weeks; ++row)
        setRowHeight(row, height * (row + 1) / weeks - height * row / weeks);
    const int width = viewport()->width();
    constexpr int halves = weekdays * 2 + 2;
    for (int column = 0, left = 0; column < daysOfWeek; ++column) {
        const int upTo =
            column < weekdays ? (column + 1) * 2 : weekdays * 2 + column - weekdays + 1;
        const int right = width * upTo / halves;
        setColumnWidth(column, right - left);
        left = right;
    }
}

void MonthTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fit();
}

void MonthTable::showEvent(QShowEvent *event)
{
    TableView::showEvent(event);
    fit();
}

void MonthTable::go(QDate day)
{
    if (const QModelIndex index = m_model->indexOf(day);
        index.isValid() && day.month() == m_model->month().month())
        setCurrentIndex(index);
    else
        Q_EMIT dayWanted(day);
}

void MonthTable::keyPressEvent(QKeyEvent *event)
{
    const QDate day = currentDate();
    const std::optional<CalendarRow> meeting = chosen();
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -daysOfWeek;
        break;
    case Qt::Key_Down:
        step = daysOfWeek;
        break;
    default:
        break;
    }
    if (step != 0 && day.isValid() && event->modifiers() == Qt::ControlModifier) {
        if (meeting && m_movable)
            Q_EMIT moveWanted(*meeting, day.addDays(step));
    } else if (step != 0 && day.isValid() && event->modifiers() == Qt::NoModifier) {
        go(day.addDays(step));
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        Q_EMIT dayWanted(day.addMonths(event->key() == Qt::Key_PageUp ? -1 : 1));
    } else if (event->key() == Qt::Key_Space && meeting) {
        m_place = (m_place + 1) % int(m_model->meetingsOn(day).size());
        setProperty("chosen", m_place);
        viewport()->update();
        Q_EMIT chosenChanged();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && meeting) {
        Q_EMIT openWanted(meeting->id);
    } else {
        TableView::keyPressEvent(event);
    }
}

int MonthTable::meetingAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    const int count = int(m_model->meetingsOn(m_model->dateAt(index)).size());
    const QRect cell = visualRect(index);
    for (int place = 0; place < std::min(count, linesIn(cell.height())); ++place) {
        if (lineRect(cell, place).contains(point))
            return place;
    }
    return -1;
}

void MonthTable::mousePressEvent(QMouseEvent *event)
{
    TableView::mousePressEvent(event);
    m_pressed = event->pos();
    m_dragged = meetingAt(event->pos());
    if (m_dragged >= 0) {
        m_place = m_dragged;
        setProperty("chosen", m_place);
        viewport()->update();
        Q_EMIT chosenChanged();
    }
}

void MonthTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool far =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || !far || m_dragged < 0 || !m_movable)
        return;
    const std::optional<CalendarRow> meeting = chosen();
    m_dragged = -1;
    if (!meeting)
        return;
    auto *data = new QMimeData;
    data->setData(meetingMime(), QByteArray::number(meeting->id.value()));
    auto *drag = new QDrag(this);
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
}

void MonthTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (meetingAt(event->pos()) < 0) {
        TableView::mouseDoubleClickEvent(event);
        return;
    }
    if (const std::optional<CalendarRow> meeting = chosen())
        Q_EMIT openWanted(meeting->id);
}

void MonthTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(meetingMime()) && m_movable)
        event->acceptProposedAction();
}

void MonthTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasFormat(meetingMime()) &&
        indexAt(event->position().toPoint()).isValid())
        event->acceptProposedAction();
    else
        event->ignore();
}

void MonthTable::dropEvent(QDropEvent *event)
{
    const QDate day = m_model->dateAt(indexAt(event->position().toPoint()));
    const MeetingId id(event->mimeData()->data(meetingMime()).toLongLong());
    if (!day.isValid() || id.isNew() || !m_movable)
        return;
    event->acceptProposedAction();
    for (QDate date = m_model->first(); date <= m_model->last(); date = date.addDays(1)) {
        for (const CalendarRow &row : m_model->meetingsOn(date)) {
            if (row.id == id) {
                Q_EMIT moveWanted(row, day);
                return;
            }
        }
    }
}

} // namespace moothall
