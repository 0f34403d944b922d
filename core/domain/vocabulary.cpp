#include "core/domain/vocabulary.h"

#include <array>

namespace moothall {

namespace {

using namespace Qt::StringLiterals;

template<typename T>
struct Words;

#define MOOTHALL_WORDS(Type, ...)                                                                  \
    template<>                                                                                     \
    struct Words<Type>                                                                             \
    {                                                                                              \
        static constexpr auto list = std::to_array<QLatin1StringView>({__VA_ARGS__});              \
    };

MOOTHALL_WORDS(Nation, "england"_L1, "wales"_L1, "scotland"_L1, "northern-ireland"_L1)
MOOTHALL_WORDS(BodyKind, "council"_L1, "executive"_L1, "committee"_L1, "sub-committee"_L1, "joint-committee"_L1,
    "scrutiny"_L1, "panel"_L1, "parish"_L1, "other"_L1)
MOOTHALL_WORDS(MemberRole, "chair"_L1, "vice-chair"_L1, "member"_L1, "substitute"_L1, "co-opted"_L1)
MOOTHALL_WORDS(MeetingKind, "ordinary"_L1, "extraordinary"_L1, "annual"_L1, "special"_L1)
MOOTHALL_WORDS(MeetingStage, "planned"_L1, "agenda"_L1, "published"_L1, "held"_L1, "draft-minutes"_L1,
    "confirmed"_L1, "cancelled"_L1, "postponed"_L1, "adjourned"_L1)
MOOTHALL_WORDS(ItemKind, "apologies"_L1, "declarations"_L1, "minutes"_L1, "questions"_L1, "report"_L1, "motion"_L1,
    "exclusion"_L1, "urgent"_L1, "other"_L1)
MOOTHALL_WORDS(Part, "public"_L1, "exempt"_L1)
MOOTHALL_WORDS(Edition, "public"_L1, "restricted"_L1)
MOOTHALL_WORDS(Capacity, "member"_L1, "substitute"_L1, "other-member"_L1, "officer"_L1, "guest"_L1)
MOOTHALL_WORDS(AttendanceState, "present"_L1, "remote"_L1, "apologies"_L1, "absent"_L1)
MOOTHALL_WORDS(InterestKind, "disclosable-pecuniary"_L1, "other-registrable"_L1, "non-registrable"_L1,
    "party-whip"_L1)
MOOTHALL_WORDS(Ballot, "for"_L1, "against"_L1, "abstain"_L1, "not-voting"_L1)
MOOTHALL_WORDS(MotionOutcome, "carried"_L1, "lost"_L1, "withdrawn"_L1, "fell"_L1)
MOOTHALL_WORDS(MinuteNumbering, "calendar-year"_L1, "municipal-year"_L1, "plain"_L1)

#undef MOOTHALL_WORDS

} // namespace

template<typename T>
std::optional<T> fromToken(QStringView token)
{
    for (size_t i = 0; i < Words<T>::list.size(); ++i) {
        if (token == Words<T>::list[i])
            return static_cast<T>(i);
    }
    return std::nullopt;
}

template<typename T>
QStringList tokens()
{
    QStringList all;
    for (const auto word : Words<T>::list)
        all.append(QString(word));
    return all;
}

#define MOOTHALL_TOKENS(Type)                                                                      \
    QString token(Type value) { return QString(Words<Type>::list[static_cast<size_t>(value)]); }   \
    template std::optional<Type> fromToken<Type>(QStringView);                                     \
    template QStringList tokens<Type>();

MOOTHALL_TOKENS(Nation)
MOOTHALL_TOKENS(BodyKind)
MOOTHALL_TOKENS(MemberRole)
MOOTHALL_TOKENS(MeetingKind)
MOOTHALL_TOKENS(MeetingStage)
MOOTHALL_TOKENS(ItemKind)
MOOTHALL_TOKENS(Part)
MOOTHALL_TOKENS(Edition)
MOOTHALL_TOKENS(Capacity)
MOOTHALL_TOKENS(AttendanceState)
MOOTHALL_TOKENS(InterestKind)
MOOTHALL_TOKENS(Ballot)
MOOTHALL_TOKENS(MotionOutcome)
MOOTHALL_TOKENS(MinuteNumbering)

#undef MOOTHALL_TOKENS

} // namespace moothall
