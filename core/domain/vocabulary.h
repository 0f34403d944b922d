#pragma once

#include <QList>
#include <QString>

#include <optional>

/// The closed lists of the field, each with its token: the word that stands in the register's rows and in meeting
/// files. Tokens are public and never change; what a person reads is translated where it is shown.
namespace moothall {

enum class Nation { England, Wales, Scotland, NorthernIreland };
enum class BodyKind { Council, Executive, Committee, SubCommittee, JointCommittee, Scrutiny, Panel, Parish, Other };
enum class MemberRole { Chair, ViceChair, Member, Substitute, CoOpted };
enum class MeetingKind { Ordinary, Extraordinary, Annual, Special };
enum class MeetingStage {
    Planned, Agenda, Published, Held, DraftMinutes, Confirmed, Cancelled, Postponed, Adjourned
};
enum class ItemKind { Apologies, Declarations, Minutes, Questions, Report, Motion, Exclusion, Urgent, Other };
enum class Part { Public, Exempt };
enum class Edition { Public, Restricted };
enum class Capacity { Member, Substitute, OtherMember, Officer, Guest };
enum class AttendanceState { Present, Remote, Apologies, Absent };
enum class InterestKind { DisclosablePecuniary, OtherRegistrable, NonRegistrable, PartyWhip };
enum class Ballot { For, Against, Abstain, NotVoting };
enum class MotionOutcome { Carried, Lost, Withdrawn, Fell };
enum class MinuteNumbering { CalendarYear, MunicipalYear, Plain };

/// The token of a value: `sub-committee`, `draft-minutes`.
QString token(Nation);
QString token(BodyKind);
QString token(MemberRole);
QString token(MeetingKind);
QString token(MeetingStage);
QString token(ItemKind);
QString token(Part);
QString token(Edition);
QString token(Capacity);
QString token(AttendanceState);
QString token(InterestKind);
QString token(Ballot);
QString token(MotionOutcome);
QString token(MinuteNumbering);

/// The value of a token, or nothing where the list doesn't hold it.
template<typename T>
std::optional<T> fromToken(QStringView token);

/// All tokens of a list, in its order, for error messages and choices.
template<typename T>
QStringList tokens();

} // namespace moothall
