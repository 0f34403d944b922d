#pragma once

#include "core/base/id.h"
#include "core/domain/richtext.h"
#include "core/domain/vocabulary.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace moothall {

/// Who an officer's letter is from and whom a reader may ask.
struct Contact
{
    QString name;
    QString title;
    QString email;
    QString telephone;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A house style of the authority's own, copied from another and changed.
struct OwnStyle
{
    QString name;
    QJsonObject data; ///< its fields as core/house knows them, and "based_on"

    friend bool operator==(const OwnStyle &, const OwnStyle &) = default;
};

/// The council (or other body corporate) whose register this is: one a register.
struct Authority
{
    AuthorityId id;
    QString name;
    QStringList address;
    Nation nation = Nation::England;
    Contact properOfficer; ///< name and title; signs the letter of an agenda
    Contact contact;       ///< whom to ask
    QString language = QStringLiteral("en-GB");
    QString houseStyle = QStringLiteral("plain");
    QList<OwnStyle> ownStyles; ///< beside those of the program, by name
    QString timePattern = QStringLiteral("h.mm ap"); ///< see timeOfDay()
    bool duplex = true;    ///< packs are printed on both sides, so every file starts on a right-hand page
    bool supplementsRestart = false; ///< a supplement's pages are numbered from 1; else on from what was published
    bool publicRunsOn = false; ///< the public pack's numbers run on past what is kept back, and don't tell its length
    bool training = false; ///< a register to practise on: publishing is impossible

    friend bool operator==(const Authority &, const Authority &) = default;
};

/// An item that every new agenda of a body opens with.
struct StandingItem
{
    QString title;
    RichText text;
    ItemKind kind = ItemKind::Other;
    Part part = Part::Public;

    friend bool operator==(const StandingItem &, const StandingItem &) = default;
};

/// A council, cabinet, committee or panel: what meets.
struct Body
{
    BodyId id;
    QString uid;
    QString name;
    BodyKind kind = BodyKind::Committee;
    QString houseStyle; ///< empty: the authority's
    MinuteNumbering minuteNumbering = MinuteNumbering::CalendarYear;
    QString minutePrefix; ///< before every minute number: "CAB." of "CAB.19/22"
    int nextMinute = 1;
    QString venue;      ///< where it usually meets
    std::optional<int> quorum; ///< as its rules fix it; none: by law from its kind and size
    Contact contact;    ///< whom to ask about this body; empty: the authority's
    QList<StandingItem> standingItems;

    friend bool operator==(const Body &, const Body &) = default;
};

/// Somebody the register knows: a member, an officer, a guest. Never keyed by name.
struct Person
{
    PersonId id;
    QString uid;
    QString name;     ///< as printed: "Councillor B Lewis", "Helen Barrington"
    QString sortName; ///< "Lewis, B"
    QString email;

    friend bool operator==(const Person &, const Person &) = default;
};

/// A person's time on a body, dated: old packs keep old names.
struct Membership
{
    MembershipId id;
    Person person;
    BodyId body;
    MemberRole role = MemberRole::Member;
    bool mayVote = true; ///< a co-opted member may be without a vote
    QString party;
    QString division;    ///< the electoral division or ward
    std::optional<QDate> from;
    std::optional<QDate> until; ///< the last day

    friend bool operator==(const Membership &, const Membership &) = default;
};

/// "B Lewis" of "Councillor B Lewis": for lists under a heading that says Councillors.
QString nameWithoutStyle(const QString &name);
/// "Lewis, B" of "Councillor B Lewis".
QString sortNameOf(const QString &name);

} // namespace moothall
