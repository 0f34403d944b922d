#pragma once

#include "core/base/id.h"
#include "core/domain/bilingual.h"
#include "ui/commands/step.h"

namespace moothall {

/// An item's public title in the other language.
class OtherTitleStep : public Step
{
public:
    OtherTitleStep(ItemId item, QString before, QString after)
        : m_item(item)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    ItemId m_item;
    QString m_before;
    QString m_after;
};

/// The names of authority and body and the venue in the other language, and in which languages agendas are printed.
class LanguagesStep : public Step
{
public:
    struct Chosen
    {
        DocumentLanguages languages;
        QString authority;
        QString body;
        QString venue;

        friend bool operator==(const Chosen &, const Chosen &) = default;
    };

    LanguagesStep(Chosen before, Chosen after)
        : m_before(std::move(before))
        , m_after(std::move(after))
    {}
    Status redo(OpenMeeting &meeting) override;
    Status undo(OpenMeeting &meeting) override;

private:
    static Status put(OpenMeeting &meeting, const Chosen &from, const Chosen &to);

    Chosen m_before;
    Chosen m_after;
};

} // namespace moothall
