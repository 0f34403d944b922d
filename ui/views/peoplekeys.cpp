#include "ui/views/peoplekeys.h"

#include "ui/commands/attendanceedits.h"
#include "ui/commands/openmeeting.h"
#include "ui/models/attendancemodel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace moothall {

using namespace Qt::StringLiterals;

PeopleKeys::PeopleKeys(OpenMeeting &meeting, QWidget *parent)
    : QFrame(parent)
    , m_meeting(meeting)
    , m_text(new QLabel(this))
{
    setRole(this, u"card"_s);
    setAccessibleName(tr("Record people by their letters"));
    setFocusPolicy(Qt::ClickFocus);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    hide();
}

bool nameBeginsWith(const QString &name, const QString &letters)
{
    // Styles and initials say nothing: the last word is what people type.
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = words.size() > 1 ? 1 : 0; i < words.size(); ++i) {
        if (words.at(i).size() > 1 && words.at(i).startsWith(letters, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void PeopleKeys::start()
{
    m_before = QApplication::focusWidget();
    m_letters.clear();
    m_person.reset();
    m_done.clear();
    show();
    setFocus(Qt::OtherFocusReason);
    say();
}

void PeopleKeys::end()
{
    // Hidden with the keyboard, it would pass it on to its neighbour.
    if (QWidget *before = m_before)
        before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
    hide();
}

bool PeopleKeys::event(QEvent *event)
{
    // In this mode keys are ours, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if (isPlain)
            event->accept();
        return isPlain;
    }
    return QFrame::event(event);
}

void PeopleKeys::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        m_before = nullptr;
        hide();
    }
}

void PeopleKeys::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F9) {
        end();
    } else if (event->key() == Qt::Key_Backspace) {
        m_person.reset();
        type(m_letters.chopped(m_letters.isEmpty() ? 0 : 1));
    } else if (text == "*"_L1 && !m_person && m_letters.isEmpty()) {
        if (AttendanceEdits(m_meeting).everybodyPresent())
            m_done = tr("Everybody without a state is present");
        say();
    } else if (m_person && text.compare("d"_L1, Qt::CaseInsensitive) == 0) {
        const PersonId person = *m_person;
        end();
        Q_EMIT declares(person);
    } else if (text.size() == 1 && m_person) {
        record(text.at(0).toLower());
    } else if (text.size() == 1 && (text.at(0).isLetter() || text.at(0) == u'-' || text.at(0) == u'\'')) {
        type(m_letters + text);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void PeopleKeys::type(const QString &letters)
{
    m_done.clear();
    QList<AttendanceRow> matches;
    for (const AttendanceRow &row : attendanceRows(m_meeting.record())) {
        if (!letters.isEmpty() && nameBeginsWith(row.name, letters))
            matches.append(row);
    }
    if (!letters.isEmpty() && matches.isEmpty()) {
        QApplication::beep(); // the letter leads nowhere: keep those that do
        return;
    }
    m_letters = letters;
    if (matches.size() == 1) {
        m_person = matches.first().key;
        m_personName = matches.first().name;
        Q_EMIT found(*m_person);
    }
    say();
}

QTime PeopleKeys::now() const
{
    const QTime time = m_meeting.session().clock.nowLocal().time();
    return {time.hour(), time.minute()};
}

void PeopleKeys::record(QChar key)
{
    AttendanceEdits edits(m_meeting);
    switch (key.unicode()) {
    case u'p':
        edits.setState(*m_person, AttendanceState::Present);
        break;
    case u'a':
        edits.setState(*m_person, AttendanceState::Apologies);
        break;
    case u'n':
        edits.setState(*m_person, AttendanceState::Absent);
        break;
    case u'r':
        edits.setState(*m_person, AttendanceState::Remote);
        break;
    case u'i':
        edits.arrived(*m_person, now());
        break;
    case u'o':
        edits.left(*m_person, now());
        break;
    default:
        QApplication::beep();
        return;
    }
    for (const AttendanceRow &row : attendanceRows(m_meeting.record())) {
        if (row.key == *m_person)
            m_done = tr("%1: %2").arg(row.name, row.mark.text);
    }
    m_person.reset();
    m_letters.clear();
    say();
}

void PeopleKeys::say()
{
    QString text;
    if (m_person)
        text = tr("%1: P present · A apologies · N absent · R remote · I came in now · O went out now · D declares").arg(m_personName);
    else if (!m_letters.isEmpty())
        text = tr("Who? %1…").arg(m_letters);
    else
        text = tr("Who? Type the beginning of a name, or * for everybody present. Escape ends.");
    m_text->setText(m_done.isEmpty() ? text : tr("%1. %2").arg(m_done, text));
    setAccessibleDescription(m_text->text());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace moothall
