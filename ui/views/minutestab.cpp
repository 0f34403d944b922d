#include "ui/views/minutestab.h"

#include "ui/commands/motionedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/views/actionspanel.h"
#include "ui/views/confirmpanel.h"
#include "ui/views/declarationspanel.h"
#include "ui/views/findline.h"
#include "ui/views/markdelegate.h"
#include "ui/views/minuteeditor.h"
#include "ui/views/motionspanel.h"
#include "ui/views/peoplekeys.h"
#include "ui/views/recommendedpanel.h"
#include "ui/views/urgentline.h"
#include "ui/views/votekeys.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/itemviews.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void makePlain(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false); // one line each: cut between letters, not words
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalHeader(makeHeadings(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme().em(1.75));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(theme().headingFont()); // bold in the sheet alone is not measured
}

/// Headings in bold on the ground of groups.
class OrderDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(RunningOrderModel::HeadingRole).toBool())
            painter->fillRect(option.rect, theme().colours().group);
        QStyledItemDelegate::paint(painter, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isHeading = index.data(RunningOrderModel::HeadingRole).toBool();
        if (isHeading || option->state.testFlag(QStyle::State_Selected))
            option->font.setBold(true);
        if (index.column() == RunningOrderModel::Minuted && !option->text.isEmpty()) {
            option->text.clear();
            option->icon = themeIcon(QStringLiteral("check"), theme().colours().goodText);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(theme().em(0.8), theme().em(0.8));
        }
    }
};

} // namespace

MinutesTab::MinutesTab(OpenMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_meeting(meeting)
    , m_quorum(new Chip(this))
    , m_clock(new QLabel(this))
    , m_items(new TableView(this))
    , m_people(new TableView(this))
    , m_running(new QLabel(this))
    , m_state(new QLabel(this))
    , m_warnings(new NoteLabel({}, Tone::Bad, this))
    , m_keys(new PeopleKeys(meeting, this))
    , m_votes(new VoteKeys(meeting, this))
    , m_urgent(new UrgentLine(this))
    , m_find(new FindLine(meeting, this))
    , m_editor(new MinuteEditor(meeting, this))
    , m_motions(new MotionsPanel(meeting, *m_votes, this))
    , m_recommended(new RecommendedPanel(meeting, this))
    , m_actions(new ActionsPanel(meeting, this))
    , m_confirm(new ConfirmPanel(meeting, this))
    , m_declarations(new DeclarationsPanel(meeting, this))
{
    auto *split = new QSplitter(this);
    split->addWidget(makeOrder());
    split->addWidget(makeMiddle());
    split->addWidget(makeRoom());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 4);
    split->setStretchFactor(2, 2);
    split->setSizes({theme().em(20), theme().em(34), theme().em(19)});
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(split, 1);
    column->addWidget(m_keys);
    column->addWidget(m_votes);
    column->addWidget(m_urgent);
    column->addWidget(m_find);
    setFocusProxy(m_editor->field(MinuteField::Narrative));

    connect(&m_meeting, &OpenMeeting::recordChanged, this, &MinutesTab::refresh);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_clock->setText(m_meeting.session().clock.nowLocal().time().toString(u"HH:mm"_s));
        showRunning();
    });
    m_tick.start(10s);
    refresh();
    connect(m_items->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const auto item = currentItem();
        m_editor->showItem(item);
        m_declarations->showItem(item);
        m_motions->showItem(item);
        m_recommended->showItem(item);
        m_actions->showItem(item);
        m_confirm->showItem(item);
        Q_EMIT currentItemChanged(item);
    });
    if (m_order.rowCount() > 1)
        m_items->setCurrentIndex(m_order.index(1, RunningOrderModel::Item));
}

QWidget *MinutesTab::makeOrder()
{
    auto *panel = new QFrame(this);
    setRole(panel, u"panel"_s);
    panel->setMinimumWidth(theme().chars(18));
    m_clock->setFont(theme().titleFont());
    m_clock->setText(m_meeting.session().clock.nowLocal().time().toString(u"HH:mm"_s));
    m_items->setModel(&m_order);
    m_items->setAccessibleName(tr("Running order"));
    m_items->setItemDelegate(new OrderDelegate(m_items));
    makePlain(m_items);
    m_items->horizontalHeader()->hide();
    m_items->horizontalHeader()->setMinimumSectionSize(theme().em(1.6));
    m_items->horizontalHeader()->setSectionResizeMode(RunningOrderModel::Item, QHeaderView::Stretch);
    m_items->horizontalHeader()->setSectionResizeMode(RunningOrderModel::Minuted, QHeaderView::Fixed);
    m_items->setColumnWidth(RunningOrderModel::Minuted, theme().em(1.8));
    auto *column = new QVBoxLayout(panel);
    column->addWidget(m_clock);
    m_running->setWordWrap(true);
    column->addWidget(m_running);
    m_state->setWordWrap(true);
    setRole(m_state, u"muted"_s);
    column->addWidget(m_state);
    column->addWidget(m_quorum);
    column->addWidget(m_warnings);
    column->addWidget(m_items, 1);
    return panel;
}

QWidget *MinutesTab::makeMiddle()
{
    auto *middle = new QWidget(this);
    setRole(middle, u"page"_s);
    middle->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_recommended);
    column->addWidget(m_motions);
    column->addWidget(m_actions);
    column->addWidget(m_confirm);
    connect(m_motions, &MotionsPanel::left, this, &MinutesTab::backToText);
    connect(m_actions, &ActionsPanel::left, this, &MinutesTab::backToText);
    connect(m_keys, &PeopleKeys::declares, m_declarations, &DeclarationsPanel::begin);
    connect(m_declarations, &DeclarationsPanel::left, this, &MinutesTab::backToText);
    connect(m_confirm, &ConfirmPanel::left, this, &MinutesTab::backToText);
    connect(m_confirm, &ConfirmPanel::signingCopyWanted, this, &MinutesTab::signingCopyWanted);
    connect(m_recommended, &RecommendedPanel::said, this, &MinutesTab::hint);
    connect(m_editor, &MinuteEditor::hint, this, &MinutesTab::hint);
    connect(m_find, &FindLine::aboutToLook, this, &MinutesTab::commitTyping);
    connect(m_find, &FindLine::said, this, &MinutesTab::hint);
    connect(m_find, &FindLine::left, this, &MinutesTab::backToText);
    connect(m_find, &FindLine::matchShown, this, [this](const MinuteMatch &match, const WordSearch &search) {
        select(match.item);
        m_editor->showMatch(match, search);
    });
    connect(m_urgent, &UrgentLine::left, this, &MinutesTab::backToText);
    connect(m_urgent, &UrgentLine::entered, this, [this](const QString &title, const QString &reason) {
        if (MotionEdits(m_meeting).addUrgent(title, reason))
            select(m_meeting.record().items.last().id);
        backToText();
    });
    return middle;
}

void MinutesTab::backToText()
{
    m_editor->returnCaret();
}

void MinutesTab::find(bool replaces)
{
    m_find->begin(replaces, m_editor->selectedWords(), currentItem());
}

QWidget *MinutesTab::makeRoom()
{
    auto *panel = new QFrame(this);
    setRole(panel, u"panel"_s);
    panel->setMinimumWidth(theme().chars(24));
    m_attendance.setBrief(true);
    m_people->setModel(&m_attendance);
    m_people->setAccessibleName(tr("Attendance"));
    m_people->setItemDelegate(new MarkDelegate(AttendanceModel::MarksRole, m_people));
    makePlain(m_people);
    for (const int column : {AttendanceModel::Role, AttendanceModel::Arrived, AttendanceModel::Left})
        m_people->setColumnHidden(column, true);
    m_people->horizontalHeader()->setSectionResizeMode(AttendanceModel::Name, QHeaderView::Stretch);
    m_people->horizontalHeader()->setSectionResizeMode(AttendanceModel::State, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(panel);
    column->addWidget(new HeadingLabel(tr("Attendance"), this));
    column->addWidget(new NoteLabel(tr("F9, then letters of a name"), Tone::Neutral, this));
    column->addWidget(m_people, 3);
    column->addWidget(makeRule(this));
    column->addWidget(m_declarations, 2);
    return panel;
}

void MinutesTab::refresh()
{
    m_order.update(runningRows(m_meeting.record()));
    m_attendance.update(attendanceRows(m_meeting.record()));
    m_state->setText(minutesStateInWords(m_meeting.record()));
    m_state->setVisible(!m_state->text().isEmpty());
    showRunning();
}

std::optional<ItemId> MinutesTab::currentItem() const
{
    return m_order.itemOf(m_items->currentIndex());
}

void MinutesTab::select(ItemId item)
{
    const QModelIndex index = m_order.indexOf(item);
    if (index.isValid() && currentItem() != item)
        m_items->setCurrentIndex(index);
}

void MinutesTab::commitTyping()
{
    m_editor->commitTyping();
}

void MinutesTab::goBy(int step)
{
    for (int row = m_items->currentIndex().row() + step; row >= 0 && row < m_order.rowCount(); row += step) {
        const QModelIndex index = m_order.index(row, RunningOrderModel::Item);
        if (m_order.itemOf(index)) {
            m_items->setCurrentIndex(index);
            return;
        }
    }
}

bool MinutesTab::event(QEvent *event)
{
    // In here F9 is for people, and Ctrl+PageDown goes to the next item without leaving the text.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPage = key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
        if (key->key() == Qt::Key_F9 || (isPage && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void MinutesTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F9 && !m_meeting.isReadOnly())
        m_keys->start();
    else if (event->key() == Qt::Key_PageDown && event->modifiers() == Qt::ControlModifier)
        goBy(1);
    else if (event->key() == Qt::Key_PageUp && event->modifiers() == Qt::ControlModifier)
        goBy(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace moothall
