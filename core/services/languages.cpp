#include "core/services/languages.h"

#include "core/services/writing.h"
#include "core/store/languagestore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Languages
{
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

template<typename Change>
Status written(const Session &session, const AuditSubject &subject, const QString &what, Change change)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    LanguageStore store(writing->database());
    MOOTHALL_TRY(writing->audited(subject, what, [&] { return change(store); }));
    return writing->commit();
}

} // namespace

Result<DocumentLanguages> documentLanguages(const Session &session)
{
    return LanguageStore(session.reg->database()).languages();
}

Status setDocumentLanguages(const Session &session, const DocumentLanguages &languages)
{
    return written(session, {u"document_languages"_s, 1, {}}, Languages::tr("Chose the languages of agendas"),
                   [&](LanguageStore &store) { return store.setLanguages(languages); });
}

Result<OtherTexts> otherTexts(const Session &session, const MeetingRecord &record)
{
    return LanguageStore(session.reg->database()).texts(record);
}

Status setOtherTitle(const Session &session, ItemId item, const QString &title)
{
    return written(session, {u"item"_s, item.value(), {}}, Languages::tr("Changed a title in the other language"),
                   [&](LanguageStore &store) { return store.setItemTitle(item, title.simplified()); });
}

Status setOtherBodyName(const Session &session, BodyId body, const QString &name)
{
    return written(session, {u"body"_s, body.value(), {}}, Languages::tr("Changed a name in the other language"),
                   [&](LanguageStore &store) { return store.setBodyName(body, name.simplified()); });
}

Status setOtherVenue(const Session &session, MeetingId meeting, const QString &venue)
{
    return written(session, {u"meeting"_s, meeting.value(), meeting}, Languages::tr("Changed a venue in the other language"),
                   [&](LanguageStore &store) { return store.setVenue(meeting, venue.simplified()); });
}

Status setOtherAuthorityName(const Session &session, const QString &name)
{
    return written(session, {u"authority"_s, 1, {}}, Languages::tr("Changed the authority’s name in the other language"),
                   [&](LanguageStore &store) { return store.setAuthorityName(name.simplified()); });
}

} // namespace moothall
