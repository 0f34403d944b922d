#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/meeting.h"
#include "core/services/session.h"
#include "ui/commands/step.h"

#include <QHash>
#include <QObject>
#include <QTime>
#include <QUndoStack>

#include <functional>

namespace moothall {

/// A meeting that is open in a window: what the register holds of it, its undo stack, and the one way to change it.
/// Every change goes to the register at once; the record is then read again, so that nobody sees a value that isn't
/// stored. Lives on the thread that draws.
class OpenMeeting : public QObject
{
    Q_OBJECT

public:
    OpenMeeting(const Session &session, MeetingId id, QObject *parent = nullptr);
    ~OpenMeeting() override;

    const Session &session() const { return m_session; }
    MeetingId id() const { return m_id; }
    const MeetingRecord &record() const { return m_record; }
    const AgendaItem *item(ItemId id) const { return m_record.item(id); }
    /// In which languages agendas are printed, and what of this meeting is written in the other one.
    const DocumentLanguages &languages() const { return m_languages; }
    const OtherTexts &otherTexts() const { return m_otherTexts; }
    QUndoStack &undoStack() { return m_stack; }
    bool isReadOnly() const;

    /// Makes the steps as one undo step named `text`; consecutive calls with the same `run` (not 0) become one. False
    /// where the register refused, which has then been told through refused().
    bool make(const QString &text, Steps steps, int run = 0);
    /// A number for a typing run that nobody else has.
    int newRun() { return ++m_lastRun; }

    /// Reads the record again and tells about it where it differs.
    void reload();

    /// For commands: the register changed; it refused.
    void changed();
    void refuse(const Error &error);
    /// Asks before a change: `accept` is called where the officer presses `button`.
    void ask(const QString &sentence, const QString &button, const std::function<void()> &accept);
    /// Rows that undo took away and redo gave back under a new id.
    void reborn(DeclarationId old, DeclarationId now) { m_declarations.insert(old, now); }
    void reborn(AttendanceId old, AttendanceId now) { m_attendance.insert(old, now); }
    DeclarationId alive(DeclarationId id) const { return follow(m_declarations, id); }
    AttendanceId alive(AttendanceId id) const { return follow(m_attendance, id); }

Q_SIGNALS:
    void recordChanged();
    /// London time.
    void saved(QTime at);
    void refused(const QString &sentence);
    void asked(const QString &sentence, const QString &button, const std::function<void()> &accept);

private:
    Status readLanguages(const MeetingRecord &record);
    template<typename T>
    static T follow(const QHash<T, T> &map, T id)
    {
        for (auto found = map.find(id); found != map.end(); found = map.find(id))
            id = *found;
        return id;
    }

    Session m_session;
    MeetingId m_id;
    MeetingRecord m_record;
    DocumentLanguages m_languages;
    OtherTexts m_otherTexts;
    QUndoStack m_stack;
    QHash<DeclarationId, DeclarationId> m_declarations;
    QHash<AttendanceId, AttendanceId> m_attendance;
    int m_lastRun = 0;
    bool m_refused = false;
};

} // namespace moothall
