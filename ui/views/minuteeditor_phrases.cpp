#include "ui/views/minuteeditor.h"

#include "core/base/dates.h"
#include "core/domain/voting.h"
#include "core/services/running.h"
#include "ui/actions/actionkeys.h"
#include "ui/commands/openmeeting.h"
#include "ui/views/peoplekeys.h"

#include <QLocale>
#include <QTextEdit>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

PhraseFields fieldsOf(const MeetingRecord &record, const AgendaItem &item, QTime now)
{
    PhraseFields fields;
    if (!item.motions.isEmpty()) {
        fields.insert(u"mover"_s, item.motions.last().mover);
        fields.insert(u"seconder"_s, item.motions.last().seconder);
    }
    fields.insert(u"report title"_s, item.title);
    fields.insert(u"item number"_s, item.number);
    fields.insert(u"minute number"_s, item.minute ? item.minute->number : QString());
    fields.insert(u"body"_s, record.body.name);
    fields.insert(u"date"_s,
                  longDate(record.meeting.starts.date(), QLocale(record.authority.language)));
    fields.insert(u"time"_s, timeOfDay(now, record.authority.timePattern));
    if (const auto chair = presiding(record)) {
        for (const Membership &member : record.members) {
            if (member.person.id == *chair)
                fields.insert(u"chair"_s, member.person.name);
        }
    }
    return fields;
}

/// The one member or substitute whose name begins so, or nothing.
QString memberMeant(const MeetingRecord &record, const QString &letters)
{
    QStringList found;
    for (const Membership &member : record.members) {
        if (nameBeginsWith(member.person.name, letters))
            found.append(member.person.name);
    }
    for (const Attendance &entry : record.attendance) {
        if (!found.contains(entry.personName) && nameBeginsWith(entry.personName, letters))
            found.append(entry.personName);
    }
    return found.size() == 1 ? found.first() : QString();
}

} // namespace

void MinuteEditor::returnCaret()
{
    current()->setFocus(Qt::OtherFocusReason);
}

void MinuteEditor::completePhrase()
{
    QTextEdit *edit = current();
    const AgendaItem *item = m_item ? m_meeting.item(*m_item) : nullptr;
    if (!item || edit->isReadOnly())
        return;
    edit->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype from = before.size();
    while (from > 0 && (before.at(from - 1).isLetterOrNumber() || before.at(from - 1) == u'-' ||
                        before.at(from - 1) == u'\''))
        --from;
    const QString typed = before.mid(from);
    const auto known = phrases(m_meeting.session());
    if (!known) {
        Q_EMIT hint(known.error().sentence());
        return;
    }
    const QTime now = m_meeting.session().clock.nowLocal().time();
    QString text;
    if (const auto phrase = phraseMeant(*known, typed))
        text = filled(phrase->text, fieldsOf(m_meeting.record(), *item, now));
    else if (!typed.isEmpty())
        text = memberMeant(m_meeting.record(), typed);
    if (text.isEmpty()) {
        QStringList names;
        for (const Phrase &phrase : *known)
            names.append(phrase.shortName);
        Q_EMIT hint(tr("Type the beginning of a member’s name or of one of these, then %1: %2.")
                        .arg(keysOrName(UiAction::InsertPhrase), names.join(u", "_s)));
        return;
    }
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed.size()));
    cursor.insertText(text);
    edit->setTextCursor(cursor);
}

} // namespace moothall
