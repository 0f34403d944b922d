#include "ui/views/meetingheader.h"

#include "core/base/dates.h"
#include "core/services/deadlines.h"
#include "ui/commands/openmeeting.h"
#include "ui/commands/recordsteps.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/views/meetingstagebar.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/labels.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

MeetingHeader::MeetingHeader(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_name(new TitleLabel({}, this))
    , m_line(new ElidedButton(this))
    , m_stack(new QStackedWidget(this))
    , m_fields(new QWidget(this))
    , m_starts(new QDateTimeEdit(m_fields))
    , m_venue(new QLineEdit(m_fields))
    , m_contact(new QLineEdit(m_fields))
    , m_stages(new MeetingStageBar(this))
    , m_deadline(new NoteLabel({}, Tone::Warn, this))
    , m_publish(new QPushButton(tr("Publish agenda…"), this))
{
    setRole(this, u"header"_s);
    setRole(m_line, u"flat"_s);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_line->setStyleSheet(u"text-align: left; padding-left: 0; padding-right: 0"_s);
    connect(m_line, &QPushButton::clicked, this, &MeetingHeader::edit);

    m_starts->setDisplayFormat(u"ddd d MMM yyyy HH:mm"_s);
    m_starts->setCalendarPopup(true);
    m_starts->setAccessibleName(tr("Date and time"));
    m_venue->setAccessibleName(tr("Venue"));
    m_venue->setPlaceholderText(tr("Venue"));
    m_contact->setAccessibleName(tr("Contact"));
    m_contact->setPlaceholderText(tr("Contact"));
    auto *done = new QPushButton(tr("Done"), m_fields);
    connect(done, &QPushButton::clicked, this, &MeetingHeader::save);
    auto *fields = new QHBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_starts);
    fields->addWidget(m_venue, 2);
    fields->addWidget(m_contact, 1);
    fields->addWidget(done);
    for (QWidget *field : std::initializer_list<QWidget *>{m_starts, m_venue, m_contact})
        field->installEventFilter(this);
    m_stack->addWidget(m_line);
    m_stack->addWidget(m_fields);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    setRole(m_publish, u"primary"_s);
    connect(m_publish, &QPushButton::clicked, this, &MeetingHeader::publishRequested);
    auto *pack = new QPushButton(tr("Make pack…"), this);
    auto *packs = new QMenu(pack);
    connect(packs->addAction(tr("&Public pack…")), &QAction::triggered, this,
        [this] { Q_EMIT packRequested(Edition::Public); });
    connect(packs->addAction(tr("&Exempt (private) pack…")), &QAction::triggered, this,
        [this] { Q_EMIT packRequested(Edition::Restricted); });
    pack->setMenu(packs);
    connect(m_stages, &MeetingStageBar::stageWanted, this, &MeetingHeader::stageWanted);

    auto *names = new QVBoxLayout;
    names->setSpacing(theme().em(0.1));
    names->addWidget(m_name);
    names->addWidget(m_stack);
    auto *top = new QHBoxLayout;
    top->addLayout(names, 1);
    top->addWidget(pack, 0, Qt::AlignTop);
    top->addWidget(m_publish, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme().em(0.9), theme().em(0.7), theme().em(0.9), theme().em(0.4));
    column->addLayout(top);
    column->addWidget(m_stages);
    column->addWidget(m_deadline);

    connect(&m_meeting, &OpenMeeting::recordChanged, this, &MeetingHeader::refresh);
    refresh();
}

void MeetingHeader::refresh()
{
    const MeetingRecord &record = m_meeting.record();
    const Meeting &meeting = record.meeting;
    m_name->setText(record.body.name);
    QStringList parts{tr("%1, %2").arg(longDate(meeting.starts.date(), QLocale()),
        timeOfDay(meeting.starts.time(), record.authority.timePattern))};
    if (!meeting.venue.isEmpty())
        parts.append(meeting.venue);
    const Contact &contact = record.body.contact.name.isEmpty() ? record.authority.contact : record.body.contact;
    if (!contact.name.isEmpty())
        parts.append(tr("Contact: %1").arg(contact.name));
    m_line->setText(parts.join(u" · "_s));
    m_line->setAccessibleName(m_line->text());
    m_line->setToolTip(tr("%1\nChange date, time, venue and contact").arg(m_line->text())); // a narrow window cuts it
    m_line->setEnabled(!m_meeting.isReadOnly());
    m_stages->setStage(meeting.stage);
    m_stages->setEnabled(!m_meeting.isReadOnly());
    m_publish->setVisible(meeting.stage == MeetingStage::Planned || meeting.stage == MeetingStage::Agenda);
    m_publish->setEnabled(!m_meeting.isReadOnly());
    showDeadline();
}

void MeetingHeader::showDeadline()
{
    const MeetingRecord &record = m_meeting.record();
    const MeetingStage stage = record.meeting.stage;
    if (stage == MeetingStage::Cancelled || stage == MeetingStage::Postponed || stage == MeetingStage::Adjourned) {
        m_deadline->setNote(tr("This meeting is %1.").arg(stageName(stage).toLower()), Tone::Bad);
        m_deadline->show();
        return;
    }
    const bool isOpen = stage == MeetingStage::Planned || stage == MeetingStage::Agenda;
    const QString minutes = minutesStateInWords(record);
    m_deadline->setVisible(isOpen || !minutes.isEmpty());
    if (!isOpen) {
        m_deadline->setNote(minutes, stage == MeetingStage::Confirmed ? Tone::Good : Tone::Neutral);
        return;
    }
    const auto dates = deadlines(m_meeting.session(), record.meeting.id);
    const auto days = workingDays(m_meeting.session());
    const QList<Deadline> known = dates.value_or(QList<Deadline>());
    const auto agenda = std::ranges::find(known, u"agenda"_s, &Deadline::code);
    m_deadline->setVisible(agenda != known.end() && days);
    if (m_deadline->isHidden())
        return;
    const QDate latest = agenda->date;
    const QDate today = m_meeting.session().clock.today();
    const QString date = QLocale().toString(latest, u"ddd d MMM"_s);
    const QString why = agenda->source;
    if (today > latest) {
        m_deadline->setNote(tr("Publication is late: it was due by %1 – %2").arg(date, why), Tone::Bad);
        return;
    }
    const int left = days->count(today.addDays(1), latest);
    const QString rest = today == latest ? tr("today is the last day")
        : left == 1 ? tr("1 working day left") : tr("%n working days left", nullptr, left);
    m_deadline->setNote(tr("Publish by %1 – %2 · %3").arg(date, why, rest), left <= 5 ? Tone::Warn : Tone::Neutral);
}

void MeetingHeader::edit()
{
    const MeetingRecord &record = m_meeting.record();
    // Wall time: its spec means nothing, and a zone's gap must not move it.
    m_starts->setTimeSpec(Qt::UTC);
    m_starts->setDateTime(QDateTime(record.meeting.starts.date(), record.meeting.starts.time(), Qt::UTC));
    m_venue->setText(record.meeting.venue);
    m_contact->setText(record.body.contact.name);
    m_contact->setPlaceholderText(record.authority.contact.name.isEmpty() ? tr("Contact")
                                                                           : record.authority.contact.name);
    m_stack->setCurrentWidget(m_fields);
    m_starts->setFocus(Qt::OtherFocusReason);
}

void MeetingHeader::save()
{
    const MeetingRecord &record = m_meeting.record();
    Meeting after = record.meeting;
    if (m_starts->date() != after.starts.date() || m_starts->time() != after.starts.time())
        after.starts = QDateTime(m_starts->date(), m_starts->time());
    after.venue = m_venue->text().simplified();
    Body body = record.body;
    body.contact.name = m_contact->text().simplified();
    Steps made;
    if (after != record.meeting)
        made.push_back(std::make_unique<UpdateMeetingStep>(record.meeting, after));
    if (body != record.body)
        made.push_back(std::make_unique<UpdateBodyStep>(record.body, body));
    if (made.empty() || m_meeting.make(tr("Change date, venue or contact"), std::move(made)))
        close();
}

void MeetingHeader::close()
{
    m_stack->setCurrentWidget(m_line);
    m_line->setFocus(Qt::OtherFocusReason);
}

bool MeetingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            save();
            return true;
        }
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace moothall
