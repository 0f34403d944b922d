#include "ui/views/today.h"

#include "core/calendar/cleardays.h"
#include "core/calendar/notice.h"
#include "core/services/bodies.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tables.h"

#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int nextShown = 8;
constexpr int soon = 3; ///< working days

bool awaitsPublication(const MeetingSummary &meeting)
{
    return meeting.stage == MeetingStage::Planned || meeting.stage == MeetingStage::Agenda;
}

} // namespace

TodayView::TodayView(QWidget *parent)
    : RegisterView(parent)
{
    const auto display = [](auto text) {
        return [text](const auto &row, int role) -> QVariant {
            return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text(row)) : QVariant();
        };
    };
    m_duties = new RowsModel<Duty>(
        {{tr("Publish by"), [this](const Duty &row, int role) { return duty(row, role); }},
            {tr("Meeting"), display([this](const Duty &row) -> QString {
                 return tr("%1, %2", "a body, a date").arg(row.meeting.bodyName,
                     shortMoment(row.meeting.starts, authority().timePattern, today()));
             })},
            {tr("State"),
                [this](const Duty &row, int role) -> QVariant {
                    if (role == ToneRole)
                        return int(row.left < 0 ? Tone::Bad : row.left <= soon ? Tone::Warn : Tone::Neutral);
                    if (role != Qt::DisplayRole)
                        return {};
                    return row.left < 0    ? tr("Late")
                        : row.left == 0    ? tr("Last lawful day")
                        : row.left <= soon ? tr("%n working day(s) left", nullptr, row.left)
                                           : wordsOf(row.meeting.stage);
                }},
            {tr("Why"), display([](const Duty &row) { return row.source; })}},
        [](const Duty &row) { return row.meeting.id.value(); }, this);
    m_next = new RowsModel<MeetingSummary>(
        {{tr("When"), display([this](const MeetingSummary &row) {
             return shortMoment(row.starts, authority().timePattern, today());
         })},
            {tr("Body"), display([](const MeetingSummary &row) { return row.bodyName; })},
            {tr("Stage"),
                [](const MeetingSummary &row, int role) -> QVariant {
                    if (role == ToneRole)
                        return int(toneOf(row.stage));
                    return role == Qt::DisplayRole ? QVariant(wordsOf(row.stage)) : QVariant();
                }},
            {tr("Venue"), display([](const MeetingSummary &row) { return row.venue; })}},
        [](const MeetingSummary &row) { return row.id.value(); }, this);

    m_title = new TitleLabel({}, this);
    m_summary = new NoteLabel({}, Tone::Neutral, this);
    m_lists = new QWidget(this);
    m_nothing = new NoteLabel(tr("No agenda waits to be published."), Tone::Good, this);
    m_dutyTable = makeTable(m_duties, tr("To publish"), this);
    m_nextTable = makeTable(m_next, tr("Next meetings"), this);
    for (QTableView *table : {m_dutyTable, m_nextTable}) {
        table->setSortingEnabled(false);
        table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        fitColumns(table, {1, 3});
        connect(table, &QTableView::activated, this, &TodayView::open);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(1.2), theme().em(1), theme().em(1.2), 0);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addSpacing(theme().em(0.6));
    column->addWidget(makeAdvice());
    column->addWidget(m_lists);
    column->addStretch(1);
    auto *lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->addWidget(new HeadingLabel(tr("To publish"), m_lists));
    lists->addWidget(m_nothing);
    lists->addWidget(m_dutyTable);
    lists->addSpacing(theme().em(0.6));
    lists->addWidget(new HeadingLabel(tr("Next meetings"), m_lists));
    lists->addWidget(m_nextTable);
}

QWidget *TodayView::makeAdvice()
{
    m_advice = new QFrame(this);
    setRole(m_advice, u"card"_s);
    m_advice->setMaximumWidth(theme().em(46));
    m_adviceHeading = new HeadingLabel({}, m_advice);
    m_adviceText = new NoteLabel({}, Tone::Neutral, m_advice);
    m_addBodies = new QPushButton(tr("Add committees and members"), m_advice);
    m_planMeeting = new QPushButton(tr("Plan a meeting…"), m_advice);
    for (QPushButton *button : {m_addBodies, m_planMeeting})
        setRole(button, u"primary"_s);
    auto *column = new QVBoxLayout(m_advice);
    column->addWidget(m_adviceHeading);
    column->addWidget(m_adviceText);
    column->addWidget(m_addBodies, 0, Qt::AlignLeft);
    column->addWidget(m_planMeeting, 0, Qt::AlignLeft);
    connect(m_addBodies, &QPushButton::clicked, this, &RegisterView::committeesWanted);
    connect(m_planMeeting, &QPushButton::clicked, this, &RegisterView::newMeetingWanted);
    return m_advice;
}

/// A list with nothing in it says what to do instead.
void TodayView::advise(bool hasBodies, bool hasMeetings)
{
    m_lists->setVisible(hasMeetings);
    m_advice->setVisible(!hasMeetings);
    m_addBodies->setVisible(!hasBodies && !isReadOnly());
    m_planMeeting->setVisible(hasBodies && !isReadOnly());
    if (hasBodies) {
        m_adviceHeading->setText(tr("No meeting is planned"));
        m_adviceText->setText(tr("Plan one, and it opens with its body’s standing items, venue and members. What has to be "
                                 "published by when then stands here."));
    } else {
        m_adviceHeading->setText(tr("This register has no committees yet"));
        m_adviceText->setText(tr("Add the council, its cabinet and committees first, with their members and standing "
                                 "items. Then plan their meetings."));
    }
}

QVariant TodayView::duty(const Duty &duty, int role) const
{
    if (role == Qt::DisplayRole)
        return shortDate(duty.by, today());
    if (role == Qt::FontRole && duty.by <= today())
        return theme().headingFont();
    return {};
}

void TodayView::refresh()
{
    MeetingFilter coming;
    coming.from = today();
    const Result<QList<MeetingSummary>> next = meetings(session(), coming);
    const Result<QList<Body>> known = bodies(session());
    if (!next || !known) {
        Q_EMIT problem(next ? known.error() : next.error());
        return;
    }
    QHash<BodyId, BodyKind> kinds;
    for (const Body &body : *known)
        kinds.insert(body.id, body.kind);
    const WorkingDays days(authority().nation);
    QList<Duty> duties;
    m_due = 0;
    for (const MeetingSummary &meeting : *next) {
        if (!awaitsPublication(meeting))
            continue;
        const NoticeRule rule = noticeRule(kinds.value(meeting.body), authority().nation);
        const QDate by = latestPublication(meeting.starts.date(), rule.clearDays, days);
        const int left = by < today() ? -1 : days.count(today().addDays(1), by);
        duties.append({meeting, by, rule.source, left});
        m_due += left <= 0 ? 1 : 0;
    }
    std::ranges::stable_sort(duties, {}, &Duty::by);
    m_duties->setRows(duties);
    m_next->setRows(next->mid(0, nextShown));
    m_title->setText(QLocale().toString(today(), u"dddd d MMMM yyyy"_s));
    advise(!known->isEmpty(), !next->isEmpty());
    QStringList summary{m_due > 0 ? tr("%n agenda(s) due today or late", nullptr, m_due) : tr("Nothing is late")};
    if (!known->isEmpty())
        summary.append(tr("%n body(ies)", nullptr, int(known->size())));
    if (!next->isEmpty()) {
        const int until = int(today().daysTo(next->first().starts.date()));
        summary.append(until == 0 ? tr("a meeting today") : tr("next meeting in %n day(s)", nullptr, until));
    }
    m_summary->setText(summary.join(u" · "_s));
    m_nothing->setVisible(duties.isEmpty());
    m_dutyTable->setVisible(!duties.isEmpty());
    if (!m_dutyTable->currentIndex().isValid() && !duties.isEmpty())
        m_dutyTable->selectRow(0);
}

QWidget *TodayView::firstFocus()
{
    if (m_lists->isHidden())
        return m_addBodies->isHidden() ? m_planMeeting : m_addBodies;
    return m_dutyTable->isHidden() ? m_nextTable : m_dutyTable;
}

void TodayView::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openMeeting(MeetingId(index.data(KeyRole).toLongLong()));
}

} // namespace moothall
