#include "core/base/files.h"
#include "core/services/attendancestatistics.h"
#include "core/services/forwardplan.h"
#include "core/services/privatenotice.h"
#include "core/services/holidays.h"
#include "core/services/rulespage.h"
#include "core/services/yearplan.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/views/calendarview.h"
#include "ui/views/longwork.h"
#include "ui/views/mainwindow.h"
#include "ui/views/today.h"
#include "ui/widgets/messagestrip.h"

#include <QFileInfo>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// What a list that was taken in has changed, for the person who did it.
WorkOutcome told(const HolidayUpdate &update)
{
    QStringList words;
    const auto day = [](QDate date) { return QLocale().toString(date, u"d MMMM yyyy"_s); };
    constexpr qsizetype named = 4;
    if (update.added.size() > named) {
        words.append(MainWindow::tr("%n bank holiday(s) added.", nullptr, int(update.added.size())));
    } else {
        for (const BankHoliday &holiday : update.added)
            words.append(MainWindow::tr("New: %1 on %2.").arg(holiday.name, day(holiday.date)));
    }
    for (const HolidayMerge::Move &move : update.moved)
        words.append(MainWindow::tr("Moved: %1, from %2 to %3.").arg(move.holiday.name, day(move.from), day(move.holiday.date)));
    for (const BankHoliday &holiday : update.kept)
        words.append(MainWindow::tr("Kept, though the list doesn’t have it: %1 on %2.").arg(holiday.name, day(holiday.date)));
    if (words.isEmpty())
        words.append(MainWindow::tr("The list holds nothing new."));
    words.append(MainWindow::tr("Bank holidays are known to %1.").arg(day(update.knownTo)));
    if (!update.cuts.isEmpty())
        words.append(MainWindow::tr("%n notice(s) already given now lack(s) clear days: see Today.", nullptr, int(update.cuts.size())));
    return {words.join(u' '), update.cuts.isEmpty() ? Tone::Good : Tone::Bad};
}

} // namespace

void MainWindow::takeHolidays(bool fromTheWeb)
{
    QString file;
    if (!fromTheWeb) {
        const QStringList files = m_surroundings.files->openFiles(this, tr("Take in bank holidays"),
            tr("GOV.UK’s list (*.json);;All files (*)"), false);
        if (files.isEmpty())
            return;
        file = files.first();
    }
    m_work->start(
        fromTheWeb ? tr("Asking GOV.UK for bank holidays…") : tr("Taking in bank holidays…"),
        [session = m_session, file](TaskControl &control) -> Result<WorkOutcome> {
            constexpr qint64 largest = 4 << 20;
            const auto json = file.isEmpty() ? fetchHolidays(&control.token()) : readFile(file, largest);
            if (!json)
                return fail(json.error());
            const auto update = takeHolidaysIn(session, *json);
            if (!update)
                return fail(update.error());
            return told(*update);
        },
        [this] { refreshAll(); });
}

void MainWindow::giveCalendarOut(bool withTasks)
{
    const QString types = withTasks ? tr("iCalendar (*.ics)") : tr("iCalendar (*.ics);;Spreadsheet (*.csv);;PDF (*.pdf)");
    QString file = m_surroundings.files->saveFile(this, tr("Give the calendar out"), tr("Meetings.ics"), types);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += u".ics"_s;
    CalendarRequest wanted;
    wanted.withTasks = withTasks;
    wanted.bodyName = m_calendar->bodyName();
    if (const Status written = writeCalendar(m_session, wanted, file); !written)
        m_message->showError(written.error());
    else
        say(tr("The calendar is in “%1”.").arg(QFileInfo(file).fileName()), Tone::Good);
}

void MainWindow::makeNotice(bool publishes)
{
    const QString file = m_surroundings.files->saveFile(this,
        publishes ? tr("Where the published notice is to be kept") : tr("Save the notice"), tr("Forward plan.pdf"), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!publishes) {
        const auto pdf = forwardPlanAsPdf(m_session, m_session.clock.today());
        const Status written = pdf ? writeFile(file, *pdf) : Status(fail(pdf.error()));
        if (written)
            say(tr("The notice is in “%1”. It isn’t published.").arg(QFileInfo(file).fileName()), Tone::Good);
        else
            m_message->showError(written.error());
        return;
    }
    const auto warnings = publishForwardPlan(m_session, file);
    if (!warnings) {
        m_message->showError(warnings.error());
        return;
    }
    refreshAll();
    const QString done = tr("Recorded as published now. Put “%1” at the offices and on the website.").arg(QFileInfo(file).fileName());
    say((QStringList{done} + *warnings).join(u' '), warnings->isEmpty() ? Tone::Good : Tone::Warn);
}

void MainWindow::makeSecondNotice(BodyId body, QDate on, bool publishes)
{
    const QString file = m_surroundings.files->saveFile(this,
        publishes ? tr("Where the published notice is to be kept") : tr("Save the notice"), tr("Private meeting.pdf"), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!publishes) {
        const auto pdf = privateNoticeAsPdf(m_session, body, on);
        const Status written = pdf ? writeFile(file, *pdf) : Status(fail(pdf.error()));
        if (written)
            say(tr("The notice is in “%1”. It isn’t published.").arg(QFileInfo(file).fileName()), Tone::Good);
        else
            m_message->showError(written.error());
        return;
    }
    const auto warnings = publishPrivateNotice(m_session, body, on, file);
    if (!warnings) {
        m_message->showError(warnings.error());
        return;
    }
    refreshAll();
    const QString done = tr("Recorded as published now. Put “%1” at the offices and on the website.").arg(QFileInfo(file).fileName());
    say((QStringList{done} + *warnings).join(u' '), warnings->isEmpty() ? Tone::Good : Tone::Warn);
}

void MainWindow::makeProgramme(BodyId body, const QString &name)
{
    const QString file = m_surroundings.files->saveFile(this, tr("Save the work programme"),
        tr("%1, work programme.pdf").arg(QString(name).replace(u'/', u'-')), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const auto pdf = workProgrammeAsPdf(m_session, body);
    const Status written = pdf ? writeFile(file, *pdf) : Status(fail(pdf.error()));
    if (written)
        say(tr("The work programme is in “%1”.").arg(QFileInfo(file).fileName()), Tone::Good);
    else
        m_message->showError(written.error());
}

void MainWindow::saveAttendance(const AttendanceRecord &record)
{
    const QString file = m_surroundings.files->saveFile(this, tr("Save the attendance of members"),
        tr("Attendance %1 to %2.pdf").arg(record.from.toString(Qt::ISODate), record.to.toString(Qt::ISODate)),
        tr("PDF (*.pdf);;Comma-separated values (*.csv)"));
    if (file.isEmpty())
        return;
    if (const Status written = writeAttendance(m_session, record, file); !written)
        m_message->showError(written.error());
    else
        say(tr("The attendance of members is in “%1”.").arg(QFileInfo(file).fileName()), Tone::Good);
}

void MainWindow::showRules()
{
    const auto rules = rulesOfRegister(m_session);
    if (!rules) {
        m_message->showError(rules.error());
        return;
    }
    const QString code = m_stack->currentWidget() == m_today ? m_today->currentCode() : QString();
    auto *dialog = new RulesDialog(rulesPage(*rules), code, this);
    connect(dialog, &RulesDialog::saveWanted, this, [this](const QString &page) {
        const QString file = m_surroundings.files->saveFile(this, tr("Save the rules"), tr("Rules.html"), tr("Web page (*.html)"));
        if (file.isEmpty())
            return;
        if (const Status written = writeFile(file, page.toUtf8()); !written)
            m_message->showError(written.error());
    });
    dialog->open();
}

void MainWindow::bringSpreadsheetIn()
{
    const QStringList files = m_surroundings.files->openFiles(this, tr("Bring in meetings"),
        tr("Comma-separated values (*.csv);;All files (*)"), false);
    if (files.isEmpty())
        return;
    constexpr qint64 largest = 16 << 20;
    const auto bytes = readFile(files.first(), largest);
    const auto proposals = bytes ? proposalsOf(m_session, *bytes) : Result<QList<ProposedMeeting>>(fail(bytes.error()));
    if (proposals)
        m_calendar->propose(*proposals);
    else
        m_message->showError(proposals.error());
}

} // namespace moothall
