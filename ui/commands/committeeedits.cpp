#include "ui/commands/committeeedits.h"

#include "core/services/bodies.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// `now` with what differs between the two others.
Body withChanges(Body now, const Body &from, const Body &to)
{
    const auto take = [&](auto member) {
        if (from.*member != to.*member)
            now.*member = to.*member;
    };
    take(&Body::name);
    take(&Body::kind);
    take(&Body::houseStyle);
    take(&Body::venue);
    take(&Body::quorum);
    take(&Body::minuteNumbering);
    take(&Body::minutePrefix);
    take(&Body::contact);
    take(&Body::standingItems);
    return now;
}

} // namespace

class BodyCommand : public QUndoCommand
{
public:
    BodyCommand(CommitteeEdits &edits, Body before, Body after, const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { apply(m_before, m_after); }
    void undo() override { apply(m_after, m_before); }

private:
    void apply(const Body &from, const Body &to)
    {
        const auto save = [&]() -> Status {
            const auto now = body(m_edits.m_session, from.id);
            if (!now)
                return fail(now.error());
            const auto saved = saveBody(m_edits.m_session, withChanges(*now, from, to));
            return saved ? Status() : Status(fail(saved.error()));
        };
        setObsolete(!m_edits.took(save()));
    }

    CommitteeEdits &m_edits;
    Body m_before;
    Body m_after;
};

class MembershipCommand : public QUndoCommand
{
public:
    /// Without `before` it is new, without `after` taken off.
    MembershipCommand(CommitteeEdits &edits, std::optional<Membership> before, std::optional<Membership> after,
        const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void redo() override { setObsolete(!m_edits.took(apply(m_before, m_after))); }
    void undo() override { setObsolete(!m_edits.took(apply(m_after, m_before))); }

private:
    Status apply(const std::optional<Membership> &from, std::optional<Membership> &to)
    {
        if (!to)
            return removeMembership(m_edits.m_session, from->id);
        const auto saved = saveMembership(m_edits.m_session, *to); // brings back one that was taken off
        if (!saved)
            return fail(saved.error());
        to->id = *saved;
        if (!to->person.id.isNew())
            return {};
        const auto all = members(m_edits.m_session, to->body, {});
        if (!all)
            return fail(all.error());
        for (const Membership &membership : *all) {
            if (membership.id == to->id)
                to->person = membership.person;
        }
        return {};
    }

    CommitteeEdits &m_edits;
    std::optional<Membership> m_before;
    std::optional<Membership> m_after;
};

bool CommitteeEdits::change(const Body &before, const Body &after, const QString &what)
{
    return before == after || push(new BodyCommand(*this, before, after, what));
}

bool CommitteeEdits::addMember(const Membership &membership)
{
    return push(new MembershipCommand(*this, {}, membership, tr("Add %1").arg(membership.person.name)));
}

bool CommitteeEdits::change(const Membership &before, const Membership &after)
{
    return before == after
        || push(new MembershipCommand(*this, before, after, tr("Change the membership of %1").arg(before.person.name)));
}

bool CommitteeEdits::removeMember(const Membership &membership)
{
    return push(new MembershipCommand(*this, membership, {}, tr("Take %1 off").arg(membership.person.name)));
}

} // namespace moothall
