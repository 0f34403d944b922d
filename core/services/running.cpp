#include "core/services/running.h"

#include "core/services/frozen.h"
#include "core/services/writing.h"
#include "core/store/itemstore.h"
#include "core/store/meetingstore.h"
#include "core/store/phrasestore.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct MeetingRunning
{
    Q_DECLARE_TR_FUNCTIONS(MeetingRunning)
};

/// Changes an item of a meeting that isn't confirmed.
template<typename Change>
Status changedItem(const Session &session, ItemId item, const QString &what, Change change)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    ItemStore store(writing->database());
    const auto home = store.home(item);
    if (!home)
        return fail(home.error());
    MOOTHALL_TRY(checkUnconfirmed(writing->database(), home->meeting));
    MOOTHALL_TRY(writing->audited({u"item"_s, item.value(), home->meeting}, what, [&] { return change(store); }));
    return writing->commit();
}

/// The phrases as kept; the standard ones are kept before the first change, so that they can be changed like any.
Status keepStandard(PhraseStore &store)
{
    const auto kept = store.all();
    if (!kept)
        return fail(kept.error());
    if (!kept->isEmpty())
        return {};
    for (const Phrase &phrase : standardPhrases()) {
        if (const auto saved = store.save(phrase); !saved)
            return fail(saved.error());
    }
    return {};
}

} // namespace

Status recordSittings(const Session &session, const Meeting &after)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    MeetingStore store(writing->database());
    MOOTHALL_TRY(checkUnconfirmed(writing->database(), after.id));
    MOOTHALL_TRY(writing->audited({u"meeting"_s, after.id.value(), after.id},
        MeetingRunning::tr("Recorded when the meeting sat"), [&]() -> Status {
            MOOTHALL_TRY(store.saveSittings(after.id, after.sittings));
            MOOTHALL_TRY(store.setEnds(after.id, after.ends));
            return store.setStage(after.id, after.stage);
        }));
    return writing->commit();
}

Status recordTaken(const Session &session, ItemId item, std::optional<int> place, QTime at)
{
    return changedItem(session, item, MeetingRunning::tr("Recorded when an item was taken"),
        [&](ItemStore &store) { return store.setTaken(item, place, at); });
}

Status recordUrgency(const Session &session, ItemId item, const QString &reason)
{
    return changedItem(session, item, MeetingRunning::tr("Recorded why an item was urgent"),
        [&](ItemStore &store) { return store.setUrgency(item, reason.trimmed()); });
}

Status setDecidesBudget(const Session &session, MeetingId meeting, bool decides)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    MeetingStore store(writing->database());
    MOOTHALL_TRY(checkUnconfirmed(writing->database(), meeting));
    auto stored = store.load(meeting);
    if (!stored)
        return fail(stored.error());
    stored->decidesBudget = decides;
    MOOTHALL_TRY(writing->audited({u"meeting"_s, meeting.value(), meeting},
        MeetingRunning::tr("Said whether the meeting decides the budget"), [&] { return store.update(*stored); }));
    return writing->commit();
}

Result<QList<Phrase>> phrases(const Session &session)
{
    auto kept = PhraseStore(session.reg->database()).all();
    return kept && kept->isEmpty() ? standardPhrases() : kept;
}

Status keepStandardPhrases(const Session &session)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    PhraseStore store(writing->database());
    MOOTHALL_TRY(keepStandard(store));
    return writing->commit();
}

Result<PhraseId> savePhrase(const Session &session, const Phrase &phrase)
{
    Phrase value = phrase;
    value.shortName = shortNameOf(phrase.shortName);
    if (value.shortName.isEmpty() || value.text.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, MeetingRunning::tr("A phrase needs a short name and a text. Give both and try again."));
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    PhraseStore store(writing->database());
    MOOTHALL_TRY(keepStandard(store));
    AuditSubject subject{u"phrase"_s, value.id.value(), {}};
    const auto before = auditState(writing->database(), subject);
    if (!before)
        return fail(before.error());
    const auto saved = store.save(value);
    if (!saved)
        return saved;
    subject.key = saved->value();
    MOOTHALL_TRY(writing->note(subject, MeetingRunning::tr("Kept the phrase %1").arg(value.shortName), *before));
    MOOTHALL_TRY(writing->commit());
    return saved;
}

Status removePhrase(const Session &session, PhraseId id)
{
    auto writing = Writing::begin(session);
    if (!writing)
        return fail(writing.error());
    PhraseStore store(writing->database());
    MOOTHALL_TRY(writing->audited({u"phrase"_s, id.value(), {}}, MeetingRunning::tr("Took a phrase off"),
        [&] { return store.remove(id, writing->now()); }));
    return writing->commit();
}

} // namespace moothall
