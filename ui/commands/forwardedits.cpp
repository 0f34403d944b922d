#include "ui/commands/forwardedits.h"

namespace moothall {

namespace {

Result<qint64> saved(const Session &session, const ForwardEntry &entry)
{
    return saveForwardEntry(session, entry);
}
Result<qint64> saved(const Session &session, const WorkItem &item)
{
    return saveWorkItem(session, item);
}
Status takenOff(const Session &session, const ForwardEntry &entry)
{
    return removeForwardEntry(session, entry.id);
}
Status takenOff(const Session &session, const WorkItem &item)
{
    return removeWorkItem(session, item.id);
}

} // namespace

/// Puts a row in the place of another. Without one before it is new, without one after taken off.
template<typename Row>
class ForwardCommand : public QUndoCommand
{
public:
    ForwardCommand(ForwardEdits &edits, std::optional<Row> before, std::optional<Row> after,
                   const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_id(m_before ? m_before->id : 0)
    {}

    void redo() override { setObsolete(!m_edits.took(apply(m_before, m_after))); }
    void undo() override { setObsolete(!m_edits.took(apply(m_after, m_before))); }

private:
    Status apply(const std::optional<Row> &from, const std::optional<Row> &to)
    {
        Row row = to ? *to : *from;
        row.id = m_id;
        if (!to)
            return takenOff(m_edits.m_session, row);
        const auto id = saved(m_edits.m_session, row);
        if (!id)
            return fail(id.error());
        m_id = *id;
        return {};
    }

    ForwardEdits &m_edits;
    std::optional<Row> m_before;
    std::optional<Row> m_after;
    qint64 m_id;
};

/// What was said against deciding in private, in the place of what stood there.
class RepresentationsCommand : public QUndoCommand
{
public:
    RepresentationsCommand(ForwardEdits &edits, qint64 entry, Representations before, Representations after)
        : QUndoCommand(ForwardEdits::tr("Change the representations"))
        , m_edits(edits)
        , m_entry(entry)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { apply(m_after); }
    void undo() override { apply(m_before); }

private:
    void apply(const Representations &to)
    {
        setObsolete(!m_edits.took(saveRepresentations(m_edits.m_session, m_entry, to)));
    }

    ForwardEdits &m_edits;
    qint64 m_entry;
    Representations m_before;
    Representations m_after;
};

bool ForwardEdits::say(qint64 entry, const Representations &before, const Representations &after)
{
    return before == after || push(new RepresentationsCommand(*this, entry, before, after));
}

bool ForwardEdits::save(const ForwardEntry &before, const ForwardEntry &after)
{
    const bool isNew = before.id == 0;
    return (!isNew && before == after) || push(new ForwardCommand<ForwardEntry>(
                                              *this, isNew ? std::nullopt : std::optional(before),
                                              after, tr("Change the forward plan")));
}

bool ForwardEdits::remove(const ForwardEntry &entry)
{
    return push(
        new ForwardCommand<ForwardEntry>(*this, entry, {}, tr("Take a decision off the plan")));
}

bool ForwardEdits::save(const WorkItem &before, const WorkItem &after)
{
    const bool isNew = before.id == 0;
    return (!isNew && before == after) ||
           push(new ForwardCommand<WorkItem>(*this, isNew ? std::nullopt : std::optional(before),
                                             after, tr("Change the work programme")));
}

bool ForwardEdits::remove(const WorkItem &item)
{
    return push(
        new ForwardCommand<WorkItem>(*this, item, {}, tr("Take an issue off the programme")));
}

} // namespace moothall
