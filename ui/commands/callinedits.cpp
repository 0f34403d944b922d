#include "ui/commands/callinedits.h"

namespace moothall {

/// Puts a call-in in the place of another. Without one before it is new, without one after taken
/// off.
class CallInCommand : public QUndoCommand
{
public:
    CallInCommand(CallInEdits &edits, std::optional<CallIn> before, std::optional<CallIn> after,
                  const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_id(m_before ? m_before->id : CallInId())
    {}

    void redo() override { setObsolete(!m_edits.took(apply(m_after))); }
    void undo() override { setObsolete(!m_edits.took(apply(m_before))); }

private:
    Status apply(const std::optional<CallIn> &to)
    {
        if (!to)
            return removeCallIn(m_edits.m_session, m_id);
        CallIn callIn = *to;
        callIn.id = m_id;
        const auto id = saveCallIn(m_edits.m_session, callIn);
        if (!id)
            return fail(id.error());
        m_id = *id;
        return {};
    }

    CallInEdits &m_edits;
    std::optional<CallIn> m_before;
    std::optional<CallIn> m_after;
    CallInId m_id;
};

/// One step there and one back.
class CallInStep : public QUndoCommand
{
public:
    CallInStep(CallInEdits &edits, const QString &what, std::function<Status()> there,
               std::function<Status()> back)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_there(std::move(there))
        , m_back(std::move(back))
    {}

    void redo() override { setObsolete(!m_edits.took(m_there())); }
    void undo() override { setObsolete(!m_edits.took(m_back())); }

private:
    CallInEdits &m_edits;
    std::function<Status()> m_there;
    std::function<Status()> m_back;
};

bool CallInEdits::save(const CallIn &before, const CallIn &after)
{
    const bool isNew = before.id.isNew();
    const QString what = isNew           ? tr("Record a call-in")
                         : after.outcome ? tr("Record what became of a call-in")
                                         : tr("Change a call-in");
    return (!isNew && before == after) ||
           push(
               new CallInCommand(*this, isNew ? std::nullopt : std::optional(before), after, what));
}

bool CallInEdits::remove(const CallIn &callIn)
{
    return push(new CallInCommand(*this, callIn, {}, tr("Take off a call-in")));
}

bool CallInEdits::waive(MeetingId meeting, ItemId item, const QString &reason)
{
    return push(new CallInStep(
        *this, tr("Waive call-in"),
        [this, meeting, item, reason] { return waiveCallIn(m_session, meeting, item, reason); },
        [this, meeting, item] { return unwaiveCallIn(m_session, meeting, item); }));
}

bool CallInEdits::unwaive(MeetingId meeting, ItemId item, const QString &was)
{
    return push(new CallInStep(
        *this, tr("Take a waiver back"),
        [this, meeting, item] { return unwaiveCallIn(m_session, meeting, item); },
        [this, meeting, item, was] { return waiveCallIn(m_session, meeting, item, was); }));
}

bool CallInEdits::setRule(const CallInRule &before, const CallInRule &after)
{
    return before == after || push(new CallInStep(
                                  *this, tr("Change the rule of call-ins"),
                                  [this, after] { return saveCallInRule(m_session, after); },
                                  [this, before] { return saveCallInRule(m_session, before); }));
}

} // namespace moothall
