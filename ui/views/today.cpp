#include "ui/views/today.h"

#include "core/base/dates.h"
#include "core/services/bodies.h"
#include "core/services/holidays.h"
#include "core/services/privatenotice.h"
#include "ui/models/todaymodel.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/closeddaysdialog.h"
#include "ui/views/deadlinedialog.h"
#include "ui/views/todaydelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// The second notice of a private meeting that isn't in the register yet: it is kept with the plan's entry.
bool isPlannedNotice(const TodayEntry &entry)
{
    return entry.step == TodayEntry::Step::Plan && entry.code == "private-notice-5"_L1;
}

template<typename Text>
auto display(Text text)
{
    return [text](const auto &row, int role) -> QVariant {
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(row)) : QVariant();
    };
}

/// Whether two sheets would look the same.
bool isSame(const TodaySheet &a, const TodaySheet &b)
{
    const auto isSameMeeting = [](const MeetingFacts &one, const MeetingFacts &other) {
        return one.id == other.id && one.starts == other.starts && one.stage == other.stage && one.bodyName == other.bodyName;
    };
    return a.entries == b.entries && a.waiting == b.waiting && std::ranges::equal(a.next, b.next, isSameMeeting);
}

void shrink(QTableView *table)
{
    table->setSortingEnabled(false);
    table->horizontalHeader()->hide();
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

TodayView::TodayView(QWidget *parent)
    : RegisterView(parent)
{
    m_lines = new TodayModel(this);
    m_waiting = new RowsModel<Waiting>(
        {{tr("Meeting"), display([this](const Waiting &row) {
              return tr("%1, %2", "a body, a date").arg(row.bodyName, shortDate(row.date, today()));
          })},
            {tr("Owed"), display([](const Waiting &row) {
                 QStringList owed;
                 if (row.reports > 0)
                     owed.append(TodayView::tr("%n report(s)", nullptr, row.reports));
                 if (row.toFollow > 0)
                     owed.append(TodayView::tr("%n to follow", nullptr, row.toFollow));
                 if (row.clearance > 0)
                     owed.append(TodayView::tr("%n in clearance", nullptr, row.clearance));
                 return owed.join(u", "_s);
             })}},
        [](const Waiting &row) { return row.meeting.value(); }, this);
    m_next = new RowsModel<MeetingFacts>(
        {{tr("When"), display([this](const MeetingFacts &row) {
             return tr("%1, %2", "a day, a time")
                 .arg(QLocale().toString(row.starts.date, u"d MMM"_s), timeOfDay(row.starts.time, authority().timePattern));
         })},
            {tr("Body"), display([](const MeetingFacts &row) { return row.bodyName; })},
            {tr("Stage"),
                [](const MeetingFacts &row, int role) -> QVariant {
                    if (role == ToneRole)
                        return int(toneOf(row.stage));
                    return role == Qt::DisplayRole ? QVariant(wordsOf(row.stage)) : QVariant();
                }}},
        [](const MeetingFacts &row) { return row.id.value(); }, this);

    m_title = new TitleLabel({}, this);
    m_summary = new NoteLabel({}, Tone::Neutral, this);
    m_nothing = new NoteLabel({}, Tone::Neutral, this);
    m_table = makeTable(m_lines, tr("What is due"), this);
    m_table->setItemDelegate(new TodayDelegate(m_table));
    m_table->setSortingEnabled(false);
    m_table->setMouseTracking(true);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TodayModel::What, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &QTableView::activated, this, &TodayView::act);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TodayModel::Step)
            act(index);
    });

    auto *list = new QVBoxLayout;
    list->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), 0);
    list->addWidget(m_title);
    list->addWidget(m_summary);
    list->addSpacing(theme().em(0.6));
    list->addWidget(m_nothing);
    m_table->viewport()->installEventFilter(this);
    list->addWidget(m_table, 1);
    list->addStretch(0);
    m_side = new QWidget(this);
    setRole(m_side, u"panel"_s);
    m_side->setAttribute(Qt::WA_StyledBackground);
    makeSide(m_side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    row->addWidget(m_side);
}

void TodayView::makeSide(QWidget *side)
{
    m_waitingTable = makeTable(m_waiting, tr("Waiting for others"), side);
    m_nextTable = makeTable(m_next, tr("Next meetings"), side);
    for (QTableView *table : {m_waitingTable, m_nextTable}) {
        shrink(table);
        connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openMeeting(MeetingId(index.data(KeyRole).toLongLong())); });
    }
    fitColumns(m_waitingTable, {0});
    fitColumns(m_nextTable, {1});
    m_nobody = new NoteLabel(tr("Nobody owes anything."), Tone::Neutral, side);
    m_noMeeting = new NoteLabel(tr("No meeting is planned. Plan one in Meetings."), Tone::Neutral, side);
    m_known = new NoteLabel({}, Tone::Neutral, side);
    m_calendar = new QPushButton(tr("&Working days"), side);
    auto *menu = new QMenu(m_calendar);
    menu->addAction(tr("Take in bank holidays from a &file…"), this, [this] { Q_EMIT holidaysWanted(false); });
    menu->addAction(tr("Take in bank holidays from &GOV.UK"), this, [this] { Q_EMIT holidaysWanted(true); });
    menu->addAction(tr("Days the offices are &closed…"), this, &TodayView::editClosedDays);
    m_calendar->setMenu(menu);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(theme().em(1), theme().em(1), theme().em(1), theme().em(0.8));
    column->addWidget(new HeadingLabel(tr("Waiting for others"), side));
    column->addWidget(m_nobody);
    column->addWidget(m_waitingTable);
    column->addSpacing(theme().em(0.6));
    column->addWidget(new HeadingLabel(tr("Next meetings"), side));
    column->addWidget(m_noMeeting);
    column->addWidget(m_nextTable);
    column->addStretch(1);
    column->addWidget(m_known);
    column->addWidget(m_calendar);
}

void TodayView::refresh()
{
    if (!session().reg)
        return;
    const Result<TodaySheet> sheet = todaySheet(session());
    const Result<QDate> known = holidaysKnownTo(session());
    if (!sheet || !known) {
        Q_EMIT problem(sheet ? known.error() : sheet.error());
        return;
    }
    m_known->setText(tr("Bank holidays known to %1").arg(QLocale().toString(*known, u"d MMM yyyy"_s)));
    m_calendar->setEnabled(!isReadOnly());
    m_title->setText(QLocale().toString(today(), u"dddd d MMMM yyyy"_s));
    if (m_shown == today() && isSame(*sheet, m_sheet))
        return;
    m_sheet = *sheet;
    m_shown = today();
    showSheet();
}

void TodayView::showSheet()
{
    const TodayEntry *chosen = m_lines->entry(m_table->currentIndex().row());
    const std::optional<TodayEntry> before = chosen ? std::optional(*chosen) : std::nullopt;
    m_table->clearSpans();
    m_lines->setSheet(m_sheet.entries, today(), authority().timePattern);
    int first = -1;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        if (!m_lines->entry(row))
            m_table->setSpan(row, 0, 1, TodayModel::ColumnCount);
        else if (first < 0)
            first = row;
    }
    const int again = before ? m_lines->rowOf(*before) : -1;
    if (first >= 0)
        m_table->setCurrentIndex(m_lines->index(again >= 0 ? again : first, 0));
    m_table->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    fitRows();

    constexpr qsizetype waitingShown = 8;
    m_waiting->setRows(m_sheet.waiting.mid(0, waitingShown));
    m_waitingTable->setVisible(!m_sheet.waiting.isEmpty());
    m_nobody->setVisible(m_sheet.waiting.isEmpty());
    m_next->setRows(m_sheet.next);
    m_nextTable->setVisible(!m_sheet.next.isEmpty());
    m_noMeeting->setVisible(m_sheet.next.isEmpty());
    for (QTableView *side : {m_waitingTable, m_nextTable})
        side->setFixedHeight(side->model()->rowCount() * side->verticalHeader()->defaultSectionSize() + 2 * side->frameWidth());
    QStringList summary{m_sheet.due > 0 ? tr("%n thing(s) due today or late", nullptr, m_sheet.due) : tr("Nothing is due today or late")};
    summary.append(tr("%n this week", nullptr, m_sheet.thisWeek));
    if (const Result<QList<Body>> known = bodies(session())) {
        summary.append(tr("%n body(ies)", nullptr, int(known->size())));
        m_nothing->setText(known->isEmpty()
                ? tr("Add the council, its cabinet and its committees in Committees, and plan their meetings in Meetings: "
                     "what the law and your own timetable ask for, day by day, then stands here.")
                : tr("Nothing is due in the next two weeks."));
    }
    if (!m_sheet.next.isEmpty()) {
        const int until = int(today().daysTo(m_sheet.next.first().starts.date));
        summary.append(until == 0 ? tr("a meeting today") : tr("next meeting in %n day(s)", nullptr, until));
    }
    m_summary->setText(summary.join(u" · "_s));
}

/// Shares the width among the columns and gives each row the height that its words need.
void TodayView::fitRows()
{
    const int width = m_table->viewport()->width();
    if (!isVisible())
        return;
    m_table->setColumnWidth(TodayModel::When, theme().chars(14));
    m_table->setColumnWidth(TodayModel::Meeting, width * 19 / 100);
    m_table->setColumnWidth(TodayModel::Why, width * 16 / 100);
    m_table->setColumnWidth(TodayModel::Step, theme().em(6.6));
    m_table->resizeRowsToContents();
}

/// A scroll bar that comes or goes leaves the words another width.
bool TodayView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &TodayView::fitRows, Qt::QueuedConnection);
    return RegisterView::eventFilter(watched, event);
}

void TodayView::resizeEvent(QResizeEvent *event)
{
    RegisterView::resizeEvent(event);
    m_side->setFixedWidth(std::clamp(width() * 27 / 100, theme().em(18), theme().em(27)));
    layout()->activate();
    fitRows();
}

void TodayView::showEvent(QShowEvent *event)
{
    RegisterView::showEvent(event);
    fitRows();
}

void TodayView::contextMenuEvent(QContextMenuEvent *event)
{
    const TodayEntry *entry = m_lines->entry(m_table->currentIndex().row());
    if (!entry || (!entry->meeting && entry->forward == 0))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (entry->meeting)
        menu->addAction(tr("&Open the meeting"), this, [this, meeting = *entry->meeting] { Q_EMIT openMeeting(meeting); });
    const bool isPlanned = entry->step == TodayEntry::Step::Plan;
    if (isPlanned || entry->forward > 0)
        menu->addAction(tr("Go to the &forward plan"), this,
            [this, said = *entry] { Q_EMIT planWanted(said.forward, said.item.value_or(ItemId())); });
    const bool isOfMeeting = isPlannedNotice(*entry) || (entry->meeting && (!isPlanned || entry->item || entry->code == "private-notice-28"_L1));
    const bool canSay = !isReadOnly() && isOfMeeting && entry->code != "meeting"_L1 && entry->code != "six-month-attendance"_L1
        && entry->code != "called-in"_L1 && !entry->code.startsWith("action-"_L1);
    menu->addAction(tr("&Record what became of it…"), this, [this, said = *entry] { record(said); })->setEnabled(canSay);
    menu->popup(event->globalPos());
}

QString TodayView::currentCode() const
{
    const TodayEntry *entry = m_lines->entry(m_table->currentIndex().row());
    return entry ? entry->code : QString();
}

QWidget *TodayView::firstFocus()
{
    return m_table->isHidden() ? m_nextTable : m_table;
}

void TodayView::act(const QModelIndex &index)
{
    const TodayEntry *entry = m_lines->entry(index.row());
    if (!entry)
        return;
    switch (entry->step) {
    case TodayEntry::Step::Record:
    case TodayEntry::Step::Settle:
        if (!isReadOnly()) {
            record(*entry);
            return;
        }
        break;
    case TodayEntry::Step::Publish: Q_EMIT publishWanted(*entry->meeting); return;
    case TodayEntry::Step::Minutes: Q_EMIT minutesWanted(*entry->meeting); return;
    case TodayEntry::Step::CallIn: Q_EMIT callInWanted(*entry->meeting, entry->item.value_or(ItemId())); return;
    case TodayEntry::Step::Plan: Q_EMIT planWanted(entry->forward, entry->item.value_or(ItemId())); return;
    case TodayEntry::Step::Open: break;
    }
    if (entry->meeting)
        Q_EMIT openMeeting(*entry->meeting);
    else
        Q_EMIT planningWanted();
}

void TodayView::record(const TodayEntry &entry)
{
    auto *dialog = new DeadlineDialog(entry, WallTime(session().clock.nowLocal()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const TodayEntry &said = dialog->entry();
        const DeadlineMark mark = dialog->answer();
        const bool settles = said.step == TodayEntry::Step::Settle;
        const Status done = said.cut > 0 ? settleNoticeCut(session(), said.cut, mark.reason)
            : isPlannedNotice(said)      ? recordPlanned(said.forward, mark)
            : settles                    ? recordPublicationDecision(session(), *said.meeting, mark.reason)
                                         : markDeadline(session(), *said.meeting, mark);
        if (!done)
            Q_EMIT problem(done.error());
        else
            Q_EMIT changed();
    });
    dialog->open();
}

Status TodayView::recordPlanned(qint64 entry, const DeadlineMark &mark)
{
    if (mark.waived)
        return fail(ErrorCode::BadInput, tr("The meeting isn’t in the register yet. Plan it first, then say why it is done without."));
    return recordPrivateNotice(session(), entry, QDateTime(mark.at.date, mark.at.time));
}

void TodayView::editClosedDays()
{
    const Result<QList<ClosedDay>> known = closedDays(session());
    if (!known) {
        Q_EMIT problem(known.error());
        return;
    }
    auto *dialog = new ClosedDaysDialog(*known, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto cuts = setClosedDays(session(), dialog->days()); !cuts)
            Q_EMIT problem(cuts.error());
        else
            Q_EMIT changed();
    });
    dialog->open();
}

} // namespace moothall
