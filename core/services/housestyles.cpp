#include "core/services/housestyles.h"

#include "core/house/housestyle.h"
#include "core/services/meetings.h"
#include "core/services/sample.h"
#include "core/store/authoritystore.h"
#include "core/store/housestylestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct HouseStyleCases
{
    Q_DECLARE_TR_FUNCTIONS(HouseStyles)
};

const QString styleTable = u"house_style"_s;
constexpr qsizetype longestStyleName = 60;

Status checkStyleName(const QString &name)
{
    if (name.isEmpty() || name != name.simplified() || name.size() > longestStyleName)
        return fail(ErrorCode::BadInput,
                    HouseStyleCases::tr(
                        "A house style needs a name of up to %1 characters. Type it and try again.")
                        .arg(longestStyleName));
    if (houseStyleNames().contains(name, Qt::CaseInsensitive))
        return fail(ErrorCode::Exists,
                    HouseStyleCases::tr(
                        "The program has a house style “%1” of its own. Choose another name.")
                        .arg(name));
    return {};
}

/// Whether nothing else of the authority's own is called so; `except` may be.
Status checkStyleNameFree(HouseStyleStore &store, const QString &name, const QString &except)
{
    const auto all = store.all();
    MOOTHALL_TRY(all);
    for (const OwnStyle &other : *all) {
        if (other.name != except && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return fail(
                ErrorCode::Exists,
                HouseStyleCases::tr("There is a house style “%1” already. Choose another name.")
                    .arg(other.name));
    }
    return {};
}

/// Makes or changes it and notes that.
Status keepStyle(Writing &writing, const OwnStyle &style)
{
    HouseStyleStore store(writing.database());
    const auto key = store.keyOf(style.name);
    MOOTHALL_TRY(key);
    const auto before = auditState(writing.database(), {styleTable, *key, {}});
    MOOTHALL_TRY(before);
    const auto saved = store.save(style);
    MOOTHALL_TRY(saved);
    return writing.note({styleTable, *saved, {}},
                        (*key == 0 ? HouseStyleCases::tr("Added the house style %1")
                                   : HouseStyleCases::tr("Changed the house style %1"))
                            .arg(style.name),
                        *before);
}

} // namespace

Status checkHouseStyle(const Authority &authority, const QString &name)
{
    const QStringList names = houseStyleNames(authority);
    if (names.contains(name))
        return {};
    return fail(ErrorCode::BadInput,
                HouseStyleCases::tr("There is no house style “%1”. Choose one of: %2.")
                    .arg(name, names.join(u", "_s)));
}

Status checkOwnStyle(const OwnStyle &style, QStringList *unknown)
{
    MOOTHALL_TRY(checkStyleName(style.name));
    MOOTHALL_TRY(readHouseStyle(style, unknown));
    return {};
}

Status saveHouseStyle(const Session &session, const OwnStyle &style)
{
    QStringList unknown;
    MOOTHALL_TRY(checkOwnStyle(style, &unknown));
    if (!unknown.isEmpty())
        return fail(
            Error(ErrorCode::BadInput,
                  HouseStyleCases::tr("A house style has no field “%1”.").arg(unknown.first()))
                .at(unknown.first()));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    HouseStyleStore store(writing->database());
    MOOTHALL_TRY(checkStyleNameFree(store, style.name, style.name));
    MOOTHALL_TRY(keepStyle(*writing, style));
    return writing->commit();
}

Status renameHouseStyle(const Session &session, const QString &from, const QString &to)
{
    MOOTHALL_TRY(checkStyleName(to));
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    HouseStyleStore store(writing->database());
    MOOTHALL_TRY(checkStyleNameFree(store, to, from));
    const auto key = store.keyOf(from);
    MOOTHALL_TRY(key);
    MOOTHALL_TRY(
        writing->audited({styleTable, *key, {}},
                         HouseStyleCases::tr("Called the house style %1 %2").arg(from, to),
                         [&] { return store.rename(from, to); }));
    return writing->commit();
}

Status removeHouseStyle(const Session &session, const QString &name)
{
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    HouseStyleStore store(writing->database());
    const auto owner = AuthorityStore(writing->database()).load();
    MOOTHALL_TRY(owner);
    auto users = store.usersOf(name);
    MOOTHALL_TRY(users);
    if (owner->houseStyle == name)
        users->prepend(owner->name);
    if (!users->isEmpty())
        return fail(ErrorCode::Conflict,
                    HouseStyleCases::tr("The house style “%1” can’t be taken off: it is used by "
                                        "%2. Choose another style there first.")
                        .arg(name, users->join(u", "_s)));
    const auto key = store.keyOf(name);
    MOOTHALL_TRY(key);
    MOOTHALL_TRY(writing->audited({styleTable, *key, {}},
                                  HouseStyleCases::tr("Took off the house style %1").arg(name),
                                  [&] { return store.remove(name, writing->now()); }));
    return writing->commit();
}

Status keepStylesOf(Writing &writing, const Authority &given)
{
    const auto all = HouseStyleStore(writing.database()).all();
    MOOTHALL_TRY(all);
    for (const OwnStyle &style : given.ownStyles) {
        const auto same = [&](const OwnStyle &own) {
            return own.name.compare(style.name, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::none_of(*all, same))
            MOOTHALL_TRY(keepStyle(writing, style));
    }
    return {};
}

Result<MeetingRecord> meetingForStyles(const Session &session)
{
    const auto all = meetings(session);
    MOOTHALL_TRY(all);
    QList<MeetingSummary> newest = *all;
    std::ranges::sort(newest, std::ranges::greater(), &MeetingSummary::starts);
    std::optional<MeetingRecord> withItems;
    constexpr int looksAt = 40; // of a register of many years
    for (qsizetype i = 0; i < std::min<qsizetype>(newest.size(), looksAt); ++i) {
        auto record = loadMeeting(session, newest.at(i).id);
        MOOTHALL_TRY(record);
        if (std::ranges::any_of(record->items,
                                [](const AgendaItem &item) { return item.minute.has_value(); }))
            return record;
        if (!withItems && !record->items.isEmpty())
            withItems = *std::move(record);
    }
    if (withItems)
        return *std::move(withItems);
    auto record = sampleMeeting();
    MOOTHALL_TRY(record);
    const auto owner = AuthorityStore(session.reg->database()).load();
    MOOTHALL_TRY(owner);
    record->authority = *owner;
    return record;
}

} // namespace moothall
