#include "ui/views/minuteeditor.h"

#include "ui/commands/openmeeting.h"
#include "ui/widgets/spellmarks.h"

#include <QLabel>
#include <QTextEdit>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// The names that a meeting brings: of people, bodies and places, and what its items are called.
QSet<QString> namesIn(const MeetingRecord &record)
{
    QStringList texts{record.authority.name, record.body.name, record.meeting.venue};
    for (const Membership &member : record.members)
        texts << member.person.name;
    for (const Attendance &entry : record.attendance)
        texts << entry.personName;
    for (const AgendaItem &item : record.items)
        texts << item.title;
    QSet<QString> names;
    for (const QString &text : texts) {
        for (const SpelledWord &word : spelledWords(text)) {
            if (word.word.front().isUpper())
                names.insert(word.word);
        }
    }
    return names;
}

} // namespace

void MinuteEditor::showSpelling()
{
    m_spelling->setLanguage(m_meeting.record().authority.language);
    m_spelling->setNames(namesIn(m_meeting.record()));
}

void MinuteEditor::goToUnknownWord()
{
    if (const QString missing = m_spelling->missing(); !missing.isEmpty()) {
        Q_EMIT hint(missing);
        return;
    }
    const auto here = std::ranges::find(m_fields, current(), &Field::edit);
    for (auto field = here; field != m_fields.end(); ++field) {
        if (field != here)
            field->edit->moveCursor(QTextCursor::Start);
        if (field->edit->isVisible() && field->marks->goToNext())
            return;
    }
    Q_EMIT hint(tr("From here to the end of this item’s minute there is no word that the dictionary doesn’t know."));
}

void MinuteEditor::countWords()
{
    qsizetype words = 0;
    for (const Field &field : m_fields)
        words += field.edit->toPlainText().simplified().split(u' ', Qt::SkipEmptyParts).size();
    m_words->setText(tr("%n word(s)", nullptr, int(words)));
}

} // namespace moothall
