#include "ui/commands/styleedits.h"

#include "core/services/housestyles.h"
#include "core/services/registers.h"

namespace moothall {

/// Puts a style in the place of another of its name; without one it isn't there.
class StyleCommand : public QUndoCommand
{
public:
    StyleCommand(StyleEdits &edits, std::optional<OwnStyle> before, std::optional<OwnStyle> after,
                 const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void redo() override { apply(m_before, m_after); }
    void undo() override { apply(m_after, m_before); }

private:
    void apply(const std::optional<OwnStyle> &from, const std::optional<OwnStyle> &to)
    {
        setObsolete(!m_edits.took(to ? saveHouseStyle(m_edits.m_session, *to)
                                     : removeHouseStyle(m_edits.m_session, from->name)));
    }

    StyleEdits &m_edits;
    std::optional<OwnStyle> m_before;
    std::optional<OwnStyle> m_after;
};

class RenameStyleCommand : public QUndoCommand
{
public:
    RenameStyleCommand(StyleEdits &edits, const QString &before, const QString &after,
                       const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(before)
        , m_after(after)
    {}

    void redo() override { call(m_before, m_after); }
    void undo() override { call(m_after, m_before); }

private:
    void call(const QString &from, const QString &to)
    {
        setObsolete(!m_edits.took(renameHouseStyle(m_edits.m_session, from, to)));
    }

    StyleEdits &m_edits;
    QString m_before;
    QString m_after;
};

class AuthorityStyleCommand : public QUndoCommand
{
public:
    AuthorityStyleCommand(StyleEdits &edits, const QString &before, const QString &after,
                          const QString &what)
        : QUndoCommand(what)
        , m_edits(edits)
        , m_before(before)
        , m_after(after)
    {}

    void redo() override { use(m_after); }
    void undo() override { use(m_before); }

private:
    void use(const QString &style)
    {
        const auto save = [&]() -> Status {
            auto owner = authority(m_edits.m_session);
            MOOTHALL_TRY(owner);
            owner->houseStyle = style;
            return updateAuthority(m_edits.m_session, *owner);
        };
        setObsolete(!m_edits.took(save()));
    }

    StyleEdits &m_edits;
    QString m_before;
    QString m_after;
};

bool StyleEdits::add(const OwnStyle &style)
{
    return push(new StyleCommand(*this, {}, style, tr("Add the house style %1").arg(style.name)));
}

bool StyleEdits::change(const OwnStyle &before, const OwnStyle &after, const QString &what)
{
    return before == after || push(new StyleCommand(*this, before, after, what));
}

bool StyleEdits::remove(const OwnStyle &style)
{
    return push(
        new StyleCommand(*this, style, {}, tr("Take off the house style %1").arg(style.name)));
}

bool StyleEdits::rename(const QString &before, const QString &after)
{
    return before == after ||
           push(new RenameStyleCommand(*this, before, after,
                                       tr("Rename the house style %1").arg(before)));
}

bool StyleEdits::useForAuthority(const QString &before, const QString &after)
{
    return before == after ||
           push(new AuthorityStyleCommand(*this, before, after, tr("Choose a house style")));
}

} // namespace moothall
