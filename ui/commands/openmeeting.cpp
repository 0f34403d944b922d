#include "ui/commands/openmeeting.h"

#include "core/services/languages.h"
#include "core/services/meetings.h"
#include "ui/commands/deskcommand.h"

namespace moothall {

OpenMeeting::OpenMeeting(const Session &session, MeetingId id, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_id(id)
{
    if (auto record = loadMeeting(m_session, m_id)) {
        m_record = *std::move(record);
        static_cast<void>(readLanguages(m_record)); // what can't be read is told at the next change
    }
}

OpenMeeting::~OpenMeeting() = default;

bool OpenMeeting::isReadOnly() const
{
    return !m_session.reg || m_session.reg->isReadOnly();
}

bool OpenMeeting::make(const QString &text, Steps steps, int run)
{
    m_refused = false;
    m_stack.push(new DeskCommand(*this, text, std::move(steps), run));
    return !m_refused;
}

void OpenMeeting::reload()
{
    auto record = loadMeeting(m_session, m_id);
    if (!record) {
        Q_EMIT refused(record.error().sentence());
        return;
    }
    const DocumentLanguages languages = m_languages;
    const OtherTexts texts = m_otherTexts;
    if (const Status read = readLanguages(*record); !read) {
        Q_EMIT refused(read.error().sentence());
        return;
    }
    if (*record == m_record && languages == m_languages && texts == m_otherTexts)
        return;
    m_record = *std::move(record);
    Q_EMIT recordChanged();
}

Status OpenMeeting::readLanguages(const MeetingRecord &record)
{
    auto languages = documentLanguages(m_session);
    MOOTHALL_TRY(languages);
    auto texts = moothall::otherTexts(m_session, record);
    MOOTHALL_TRY(texts);
    m_languages = *languages;
    m_otherTexts = *std::move(texts);
    return {};
}

void OpenMeeting::changed()
{
    reload();
    Q_EMIT saved(m_session.clock.nowLocal().time());
}

void OpenMeeting::ask(const QString &sentence, const QString &button, const std::function<void()> &accept)
{
    Q_EMIT asked(sentence, button, accept);
}

void OpenMeeting::refuse(const Error &error)
{
    m_refused = true;
    reload();
    if (error.code() != ErrorCode::Cancelled)
        Q_EMIT refused(error.sentence());
}

} // namespace moothall
