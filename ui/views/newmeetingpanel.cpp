#include "ui/views/newmeetingpanel.h"

#include "core/services/bodies.h"
#include "core/services/deadlines.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagestrip.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int firstGuess = 28; ///< days from today
}

NewMeetingPanel::NewMeetingPanel(QWidget *parent)
    : QFrame(parent)
    , m_body(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_venue(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_notice(new NoteLabel({}, Tone::Neutral, this))
    , m_strip(new MessageStrip(this))
    , m_plan(new QPushButton(tr("Plan meeting"), this))
{
    setRole(this, u"card"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_venue->setPlaceholderText(tr("Where the body usually meets"));
    for (MeetingKind kind : {MeetingKind::Ordinary, MeetingKind::Extraordinary, MeetingKind::Annual, MeetingKind::Special})
        m_kind->addItem(wordsOf(kind), int(kind));
    setRole(m_plan, u"primary"_s);
    m_plan->setAccessibleName(m_plan->text());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel the new meeting"));

    auto *grid = new QGridLayout(this);
    const auto field = [&](int row, int column, const QString &label, QWidget *widget) {
        auto *text = new QLabel(label, this);
        text->setBuddy(widget);
        widget->setAccessibleName(QString(label).remove(u'&'));
        grid->addWidget(text, row, column);
        grid->addWidget(widget, row + 1, column);
    };
    grid->addWidget(new HeadingLabel(tr("New meeting"), this), 0, 0, 1, 4);
    field(1, 0, tr("&Body"), m_body);
    field(1, 1, tr("&Date"), m_date);
    field(1, 2, tr("&Time"), m_time);
    field(1, 3, tr("Ven&ue"), m_venue);
    field(3, 0, tr("Agenda &starts from"), m_from);
    field(3, 1, tr("&Kind"), m_kind);
    grid->addWidget(m_notice, 4, 2, 1, 2);
    grid->addWidget(m_strip, 5, 0, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_plan);
    grid->addLayout(buttons, 6, 0, 1, 4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(3, 3);

    connect(m_body, &QComboBox::currentIndexChanged, this, &NewMeetingPanel::bodyChosen);
    connect(m_date, &QDateEdit::dateChanged, this, &NewMeetingPanel::dateChosen);
    connect(m_plan, &QPushButton::clicked, this, &NewMeetingPanel::plan);
    connect(cancel, &QPushButton::clicked, this, &NewMeetingPanel::closed);
}

void NewMeetingPanel::open(const Session &session)
{
    m_session = session;
    m_strip->clear();
    const Result<QList<Body>> all = bodies(session);
    const Result<QList<MeetingSummary>> past = meetings(session);
    if (!all || !past) {
        m_strip->showError(all ? past.error() : all.error());
        return;
    }
    m_bodies = *all;
    m_past = *past;
    const QString last = m_body->currentText();
    m_body->clear();
    for (const Body &body : m_bodies)
        m_body->addItem(body.name);
    m_body->setCurrentIndex(std::max(0, m_body->findText(last)));
    m_plan->setEnabled(!m_bodies.isEmpty());
    if (m_bodies.isEmpty())
        m_strip->show(tr("There is no body in this register yet. Add one under Committees first."), Tone::Info);
    if (const auto days = workingDays(session))
        m_date->setDate(days->next(session.clock.today().addDays(firstGuess)));
    bodyChosen();
    dateChosen();
}

const Body *NewMeetingPanel::chosenBody() const
{
    const int index = m_body->currentIndex();
    return index < 0 || index >= m_bodies.size() ? nullptr : &m_bodies.at(index);
}

void NewMeetingPanel::bodyChosen()
{
    const Body *body = chosenBody();
    m_from->clear();
    m_from->addItem(tr("The body’s standing items"), qint64(0));
    m_time->setTime(QTime(10, 0));
    if (!body)
        return;
    m_venue->setText(body->venue);
    int offered = 0;
    for (auto meeting = m_past.crbegin(); meeting != m_past.crend() && offered < 5; ++meeting) {
        if (meeting->body != body->id)
            continue;
        if (offered++ == 0)
            m_time->setTime(meeting->starts.time());
        m_from->addItem(tr("The items of %1").arg(shortDate(meeting->starts.date(), m_session.clock.today())),
            meeting->id.value());
    }
    dateChosen();
}

void NewMeetingPanel::dateChosen()
{
    const Body *body = chosenBody();
    if (!body)
        return;
    const QDate date = m_date->date();
    const auto days = workingDays(m_session);
    if (!days) {
        m_strip->showError(days.error());
        return;
    }
    if (date < m_session.clock.today()) {
        m_notice->setNote(tr("This day is past: plan it only to record a meeting that was held."), Tone::Warn);
        return;
    }
    if (const auto holiday = days->holidayOn(date)) {
        m_notice->setNote(tr("This is a bank holiday: %1.").arg(holiday->name), Tone::Warn);
        return;
    }
    if (days->isExtraClosed(date)) {
        m_notice->setNote(tr("The offices are shut on this day."), Tone::Warn);
        return;
    }
    const auto agenda = agendaDeadline(m_session, *body, QDateTime(date, m_time->time()));
    if (!agenda) {
        m_strip->showError(agenda.error());
        return;
    }
    const QString lastDay = shortDate(agenda->date, m_session.clock.today());
    if (agenda->date < m_session.clock.today())
        m_notice->setNote(tr("Too soon: the agenda had to be published by %1 (%2).").arg(lastDay, agenda->source), Tone::Bad);
    else
        m_notice->setNote(tr("Publish the agenda by %1 (%2).").arg(lastDay, agenda->source), Tone::Neutral);
}

QWidget *NewMeetingPanel::firstFocus()
{
    return m_body;
}

void NewMeetingPanel::plan()
{
    const Body *body = chosenBody();
    if (!body)
        return;
    NewMeeting wanted;
    wanted.body = body->id;
    wanted.starts = QDateTime(m_date->date(), m_time->time());
    wanted.venue = m_venue->text().trimmed();
    wanted.kind = MeetingKind(m_kind->currentData().toInt());
    if (const MeetingId from(m_from->currentData().toLongLong()); !from.isNew())
        wanted.copyFrom = from;
    const Result<MeetingId> made = planMeeting(m_session, wanted);
    if (!made) {
        m_strip->showError(made.error());
        return;
    }
    Q_EMIT planned(*made);
}

void NewMeetingPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        plan();
    else
        QFrame::keyPressEvent(event);
}

} // namespace moothall
