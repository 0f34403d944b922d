#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace moothall {

/// The key of a row, typed so that a meeting's can't be taken for an item's. Absent is std::optional<Id>, never 0:
/// a default-constructed id is one that has not been given yet and isNew().
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isNew() const { return m_value == 0; }
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using AuthorityId = Id<struct AuthorityTag>;
using BodyId = Id<struct BodyTag>;
using PersonId = Id<struct PersonTag>;
using TermId = Id<struct TermTag>;
using MembershipId = Id<struct MembershipTag>;
using MeetingId = Id<struct MeetingTag>;
using ItemId = Id<struct ItemTag>;
using PaperId = Id<struct PaperTag>;
using PaperVersionId = Id<struct PaperVersionTag>;
using PackId = Id<struct PackTag>;
using AttendanceId = Id<struct AttendanceTag>;
using DeclarationId = Id<struct DeclarationTag>;
using MotionId = Id<struct MotionTag>;
using MinuteId = Id<struct MinuteTag>;
using ActionId = Id<struct ActionTag>;
using PhraseId = Id<struct PhraseTag>;

} // namespace moothall
