#include "ui/views/calendarview.h"

#include "core/services/bodies.h"
#include "ui/actions/actionkeys.h"
#include "ui/commands/calendaredits.h"
#include "ui/models/calendarmodels.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/draftpanel.h"
#include "ui/views/monthtable.h"
#include "ui/views/yeardelegate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QVariant shownText(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

QDate firstOfYear(QDate day)
{
    return municipalYear(day).from;
}

} // namespace

CalendarView::CalendarView(QWidget *parent)
    : RegisterView(parent)
    , m_edits(new CalendarEdits(this))
    , m_monthModel(new MonthModel(this))
    , m_yearModel(new YearModel(this))
{
    m_note = new NoteLabel({}, Tone::Neutral, this);
    m_pages = new QStackedWidget(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), theme().em(0.4));
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    column->addWidget(m_note);
    m_pages->addWidget(makeYear());
    m_pages->addWidget(makeMonth());
    m_pages->addWidget(makeList());
    m_draft = new DraftPanel(*m_edits, m_pages);
    m_pages->addWidget(m_draft);

    connect(m_draft, &DraftPanel::problem, this, &RegisterView::problem);
    connect(m_draft, &DraftPanel::planned, this, [this](QDate first) {
        showPage(Page::Month);
        showDay(first);
    });
    connect(m_edits, &CalendarEdits::refused, this, &RegisterView::problem);
    connect(m_edits, &CalendarEdits::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    m_tabs->setCurrentIndex(int(Page::Month));
    m_pages->setCurrentIndex(int(Page::Month));
}

QWidget *CalendarView::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new TitleLabel({}, head);
    m_tabs = new QTabBar(head);
    setRole(m_tabs, u"tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the calendar"));
    for (const QString &name : {tr("&Year"), tr("M&onth"), tr("&List"), tr("&Draft a year")})
        m_tabs->addTab(name);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_body = new QComboBox(head);
    m_body->setAccessibleName(tr("Body that is shown"));
    m_body->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_body->setMinimumContentsLength(16);
    m_body->setFocusPolicy(Qt::StrongFocus);
    const auto button = [head](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, head);
        made->setAccessibleName(name);
        made->setToolTip(name);
        return made;
    };
    m_back = button(u"‹"_s, tr("Back"));
    m_on = button(u"›"_s, tr("On"));
    for (QPushButton *narrow : {m_back, m_on})
        narrow->setFixedWidth(theme().em(2.2));
    m_today = button(tr("Today"), tr("Go to today"));
    m_files = button(tr("File&s"), tr("Calendar files"));
    auto *menu = new QMenu(m_files);
    menu->addAction(tr("Give the calendar &out…"), this, [this] { Q_EMIT giveOutWanted(false); });
    menu->addAction(tr("Give it out with what is &due…"), this,
                    [this] { Q_EMIT giveOutWanted(true); });
    m_bringIn =
        menu->addAction(tr("&Bring in a spreadsheet…"), this, &CalendarView::spreadsheetWanted);
    m_files->setMenu(menu);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    for (QPushButton *each : {m_back, m_on, m_today, m_files})
        top->addWidget(each);
    auto *below = new QHBoxLayout;
    below->addWidget(m_tabs);
    below->addStretch(1);
    below->addWidget(m_body);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, theme().em(0.3));
    column->addLayout(top);
    column->addLayout(below);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        if (session().reg)
            refresh();
    });
    connect(m_body, &QComboBox::currentIndexChanged, this, [this] {
        if (session().reg)
            read();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_today, &QPushButton::clicked, this, [this] { showDay(today()); });
    return head;
}

QWidget *CalendarView::makeYear()
{
    m_yearTable = makeTable(m_yearModel, tr("Year: a row a body, a column a month"), m_pages);
    m_yearTable->setSortingEnabled(false);
    m_yearTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_yearTable->setItemDelegate(new YearDelegate(m_yearTable));
    QHeaderView *header = m_yearTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, theme().em(15));
    header->setMinimumSectionSize(theme().em(2.6));
    connect(m_yearTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            return;
        const MeetingId meeting(index.data(YearModel::FirstMeetingRole).toLongLong());
        QDate day = m_yearModel->monthAt(index.column());
        const auto row = std::ranges::find(m_sheet.meetings, meeting, &CalendarRow::id);
        if (row != m_sheet.meetings.end())
            day = row->starts.date();
        showPage(Page::Month);
        showDay(day, meeting);
        m_month->setFocus();
    });
    return m_yearTable;
}

QWidget *CalendarView::makeMonth()
{
    m_month = new MonthTable(m_monthModel, m_pages);
    connect(m_month, &MonthTable::openWanted, this, &RegisterView::openMeeting);
    connect(m_month, &MonthTable::dayWanted, this, [this](QDate day) { showDay(day); });
    connect(m_month, &MonthTable::moveWanted, this, &CalendarView::move);
    connect(m_month, &MonthTable::chosenChanged, this, [this] {
        if (m_month->currentDate().isValid())
            m_day = m_month->currentDate();
        showNote();
    });
    return m_month;
}

QWidget *CalendarView::makeList()
{
    m_rows = new RowsModel<CalendarRow>(
        {{tr("Day"),
          [this](const CalendarRow &row, int role) -> QVariant {
              if (role == SortRole)
                  return row.starts;
              return shownText(shortDate(row.starts.date(), today()), role);
          }},
         {tr("Time"), [](const CalendarRow &row,
                         int role) { return shownText(row.starts.toString(u"HH:mm"_s), role); }},
         {tr("Body"),
          [](const CalendarRow &row, int role) { return shownText(row.bodyName, role); }},
         {tr("Place"), [](const CalendarRow &row, int role) { return shownText(row.venue, role); }},
         {tr("Publish by"),
          [this](const CalendarRow &row, int role) -> QVariant {
              const QDate day = m_sheet.publishBy.value(row.id);
              if (role == SortRole)
                  return day;
              return shownText(day.isValid() ? shortDate(day, today()) : QString(), role);
          }},
         {tr("Stage"),
          [](const CalendarRow &row, int role) -> QVariant {
              if (role == ToneRole)
                  return int(toneOf(row.stage));
              return role == Qt::DisplayRole ? QVariant(wordsOf(row.stage)) : QVariant();
          }},
         {tr("Clashes"), [this](const CalendarRow &row,
                                int role) { return shownText(notesOf(row).join(u"; "_s), role); }}},
        [](const CalendarRow &row) { return row.id.value(); }, this);
    m_list = makeTable(m_rows, tr("Meetings in their order"), m_pages);
    m_list->setSortingEnabled(false);
    fitColumns(m_list, {2, 3, 6});
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT openMeeting(MeetingId(index.data(KeyRole).toLongLong()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CalendarView::showNote);
    return m_list;
}

void CalendarView::setRegister(const Session &session, const Authority &authority)
{
    RegisterView::setRegister(session, authority);
    m_edits->setSession(session);
    m_draft->setSession(session);
    m_body->clear();
    m_rows->setRows({});
    m_sheet = {};
    if (session.reg) {
        m_day = session.clock.today();
        m_monthModel->setMonth(m_day);
    }
}

void CalendarView::refresh()
{
    const auto all = bodies(session());
    if (!all) {
        Q_EMIT problem(all.error());
        return;
    }
    {
        const QSignalBlocker blocker(m_body);
        const qint64 before = m_body->currentData().toLongLong();
        m_body->clear();
        m_body->addItem(tr("All bodies"), qint64(0));
        for (const Body &body : *all)
            m_body->addItem(body.name, body.id.value());
        m_body->setCurrentIndex(std::max(0, m_body->findData(before)));
    }
    m_month->setMovable(!isReadOnly());
    m_bringIn->setEnabled(!isReadOnly());
    read();
    if (page() == Page::Draft)
        m_draft->refresh();
}

QString CalendarView::bodyName() const
{
    return m_body->currentIndex() > 0 ? m_body->currentText() : QString();
}

CalendarSheet CalendarView::filtered() const
{
    CalendarSheet sheet = m_sheet;
    const BodyId body(m_body->currentData().toLongLong());
    if (!body.isNew())
        sheet.meetings.removeIf([body](const CalendarRow &row) { return row.body != body; });
    return sheet;
}

void CalendarView::read()
{
    constexpr int daysInYear = 366;
    const QDate first = firstOfYear(m_day);
    const bool month = page() == Page::Month;
    const auto sheet = calendarSheet(session(), month ? m_monthModel->first() : first,
                                     month ? m_monthModel->last() : first.addDays(daysInYear));
    if (!sheet) {
        Q_EMIT problem(sheet.error());
        return;
    }
    m_sheet = *sheet;
    const CalendarSheet shown = filtered();
    if (month) {
        m_monthModel->setSheet(shown, today(), authority().timePattern);
        if (m_month->currentDate() != m_day)
            m_month->choose(m_day);
    } else {
        m_yearModel->setSheet(shown, first);
        if (!m_yearTable->currentIndex().isValid() && m_yearModel->rowCount() > 0)
            m_yearTable->setCurrentIndex(m_yearModel->index(0, 0));
        m_rows->setRows(shown.meetings);
        if (!m_list->currentIndex().isValid() && !shown.meetings.isEmpty()) {
            const auto next = std::ranges::find_if(shown.meetings, [this](const CalendarRow &row) {
                return row.starts.date() >= m_day;
            });
            m_list->selectRow(next == shown.meetings.end() ? 0
                                                           : int(next - shown.meetings.begin()));
        }
    }
    showTitle();
    showNote();
}

CalendarView::Page CalendarView::page() const
{
    return Page(m_tabs->currentIndex());
}

void CalendarView::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

void CalendarView::showTitle()
{
    const bool turns = page() != Page::Draft;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_back, m_on, m_today, m_body})
        widget->setVisible(turns);
    m_note->setVisible(turns);
    if (page() == Page::Month) {
        m_title->setText(QLocale().toString(m_day, u"MMMM yyyy"_s));
    } else if (turns) {
        const DraftYear year = municipalYear(m_day);
        m_title->setText(tr("%1 to %2", "two months")
                             .arg(QLocale().toString(year.from, u"MMMM yyyy"_s),
                                  QLocale().toString(year.to, u"MMMM yyyy"_s)));
    } else {
        m_title->setText(tr("Draft a year of meetings"));
    }
}

QStringList CalendarView::notesOf(const CalendarRow &meeting) const
{
    QStringList notes;
    for (const ClashNote &clash : m_sheet.clashes) {
        if (clash.first == meeting.id || clash.second == meeting.id)
            notes.append(clash.what);
    }
    return notes;
}

/// Under the calendar: all there is to say of the chosen meeting.
void CalendarView::showNote()
{
    std::optional<CalendarRow> meeting;
    if (page() == Page::Month)
        meeting = m_month->chosen();
    else if (page() == Page::List && m_list->currentIndex().isValid())
        meeting = m_rows->row(m_list->currentIndex().row());
    if (!meeting) {
        const bool none = m_sheet.meetings.isEmpty();
        if (none)
            m_note->setNote(
                tr("No meetings here. Draft a year from the patterns of your bodies, or plan one "
                   "with %1.").arg(keysOrName(UiAction::NewMeeting)),
                Tone::Neutral);
        else if (m_sheet.clashes.isEmpty())
            m_note->setNote(tr("No clashes"), Tone::Neutral);
        else
            m_note->setNote(tr("%n clash(es)", nullptr, int(m_sheet.clashes.size())), Tone::Warn);
        return;
    }
    QStringList words{tr("%1, %2", "a body, a moment")
                          .arg(meeting->bodyName,
                               shortMoment(meeting->starts, authority().timePattern, today()))};
    if (!meeting->venue.isEmpty())
        words.append(meeting->venue);
    words.append(wordsOf(meeting->stage));
    if (const QDate by = m_sheet.publishBy.value(meeting->id); by.isValid() && !meeting->published)
        words.append(tr("agenda to be published by %1").arg(shortDate(by, today())));
    const QDate day = meeting->starts.date();
    const auto free = std::ranges::find(m_sheet.freeDays, day, &FreeDay::date);
    QStringList warnings = notesOf(*meeting);
    if (free != m_sheet.freeDays.end())
        warnings.prepend(free->why);
    else if (day.dayOfWeek() > Qt::Friday)
        warnings.prepend(tr("at a weekend"));
    m_note->setNote((QStringList{words.join(u" · "_s)} + warnings).join(u"\n"_s),
                    warnings.isEmpty() ? Tone::Neutral : Tone::Warn);
}

void CalendarView::turn(int by)
{
    showDay(page() == Page::Month ? m_day.addMonths(by) : m_day.addYears(by));
}

void CalendarView::showDay(QDate day, MeetingId meeting)
{
    if (!day.isValid())
        return;
    m_day = day;
    m_monthModel->setMonth(day);
    read();
    if (page() == Page::Month)
        m_month->choose(day, meeting);
}

void CalendarView::move(const CalendarRow &meeting, QDate to)
{
    if (m_edits->move(meeting, QDateTime(to, meeting.starts.time())))
        showDay(to, meeting.id);
}

void CalendarView::propose(const QList<ProposedMeeting> &proposals)
{
    showPage(Page::Draft);
    m_draft->propose(proposals);
}

QWidget *CalendarView::firstFocus()
{
    switch (page()) {
    case Page::Year:
        return m_yearTable;
    case Page::Month:
        return m_month;
    case Page::List:
        return m_list;
    case Page::Draft:
        break;
    }
    return m_draft->firstFocus();
}

QUndoStack *CalendarView::undoStack()
{
    return &m_edits->undoStack();
}

} // namespace moothall
