#include "core/services/privatenotice.h"

#include "core/base/files.h"
#include "core/calendar/cleardays.h"
#include "core/house/notices.h"
#include "core/services/deadlines.h"
#include "core/services/forwardplan.h"
#include "core/services/registers.h"
#include "core/services/writing.h"
#include "core/typeset/typesetter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct PrivateNotice
{
    Q_DECLARE_TR_FUNCTIONS(PrivateNotice)
};

constexpr int secondNoticeDays = 5; // SI 2012/2089 reg. 5(4)

QString noticeDay(QDate date)
{
    return QLocale().toString(date, u"d MMMM yyyy"_s);
}

Result<PrivateMatter> matterOf(const Session &session, qint64 entry)
{
    const auto all = privateMatters(session);
    MOOTHALL_TRY(all);
    for (const PrivateMatter &matter : *all) {
        if (matter.entry.id == entry)
            return matter;
    }
    return fail(
        ErrorCode::NotFound,
        PrivateNotice::tr("The forward plan has no such decision for a body to take in private."));
}

Result<TypesetDocument> pagesOf(const Session &session, const QList<PrivateMatter> &matters,
                                QDate issued)
{
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    QList<PrintedPrivateMatter> printed;
    for (const PrivateMatter &matter : matters)
        printed.append({matter.entry.matter, matter.entry.privateReason, matter.said.received,
                        matter.said.response});
    const ForwardEntry &first = matters.first().entry;
    Document document = composePrivateNotice(*owner, first.bodyName, first.from, printed, issued);
    document.made = session.clock.nowUtc();
    return typeset(document, {.standalone = true});
}

/// What the notice must state, and a matter doesn't.
QString lackOf(const PrivateMatter &matter)
{
    if (matter.entry.privateReason.trimmed().isEmpty())
        return PrivateNotice::tr("“%1”: it gives no reason for deciding in private (reg. 5(5)(a)).")
            .arg(matter.entry.matter);
    if (!matter.said.received.isEmpty() && matter.said.response.isEmpty())
        return PrivateNotice::tr(
                   "“%1”: representations came, and there is no response to them (reg. 5(5)(c)).")
            .arg(matter.entry.matter);
    return {};
}

QStringList warningsOf(const QList<PrivateMatter> &matters, QDate given)
{
    QStringList warnings;
    const PrivateMatter &first = matters.first();
    if (first.by < given)
        warnings.append(
            PrivateNotice::tr(
                "5 clear days before %1 was %2 (SI 2012/2089 reg. 5(4)). Put the meeting off, or "
                "have it agreed that it is urgent (reg. 5(6)).")
                .arg(noticeDay(first.entry.from), noticeDay(first.by)));
    for (const PrivateMatter &matter : matters) {
        if (!matter.entry.notified.isValid())
            warnings.append(
                PrivateNotice::tr(
                    "“%1”: no notice 28 clear days before was published from the forward plan "
                    "(reg. 5(2)).")
                    .arg(matter.entry.matter));
    }
    return warnings;
}

Result<QDateTime> momentOfNotice(const Session &session, const QDateTime &given)
{
    const QDateTime now = session.clock.nowLocal();
    if (given.isValid() && WallTime(now) < WallTime(given))
        return fail(
            ErrorCode::BadInput,
            PrivateNotice::tr("That moment is still to come. Say when the notice was given."));
    return given.isValid() ? given : now;
}

} // namespace

Result<QList<PrivateMatter>> privateMatters(const Session &session)
{
    const auto plan = forwardPlan(session);
    MOOTHALL_TRY(plan);
    PrivateNoticeStore store(session.reg->database());
    const auto said = store.representations();
    MOOTHALL_TRY(said);
    const auto given = store.given();
    MOOTHALL_TRY(given);
    const auto days = workingDays(session);
    MOOTHALL_TRY(days);
    QList<PrivateMatter> matters;
    for (const ForwardEntry &entry : *plan) {
        if (!entry.isPrivate || !entry.body)
            continue;
        matters.append({entry, said->value(entry.id), given->value(entry.id),
                        latestPublication(entry.from, secondNoticeDays, *days)});
    }
    return matters;
}

Result<QList<PrivateMatter>> privateMatters(const Session &session, BodyId body, QDate on)
{
    auto matters = privateMatters(session);
    MOOTHALL_TRY(matters);
    matters->removeIf([&](const PrivateMatter &matter) {
        return matter.entry.body != body || matter.entry.from != on;
    });
    if (matters->isEmpty())
        return fail(ErrorCode::NotFound,
                    PrivateNotice::tr(
                        "The forward plan has nothing for that body to decide in private on %1.")
                        .arg(noticeDay(on)));
    return matters;
}

Status saveRepresentations(const Session &session, qint64 entry, const Representations &said)
{
    const auto matter = matterOf(session, entry);
    MOOTHALL_TRY(matter);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    PrivateNoticeStore store(writing->database());
    const auto known = store.keyOf(entry);
    MOOTHALL_TRY(known);
    const auto before = auditState(writing->database(), {u"private_representation"_s, *known, {}});
    MOOTHALL_TRY(before);
    const auto key = store.save(entry, {said.received.trimmed(), said.response.trimmed()});
    MOOTHALL_TRY(key);
    MOOTHALL_TRY(writing->note(
        {u"private_representation"_s, *key, {}},
        PrivateNotice::tr("Changed the representations on: %1").arg(matter->entry.matter),
        *before));
    return writing->commit();
}

Result<QByteArray> privateNoticeAsPdf(const Session &session, BodyId body, QDate on)
{
    const auto matters = privateMatters(session, body, on);
    MOOTHALL_TRY(matters);
    const auto made = pagesOf(session, *matters, session.clock.today());
    MOOTHALL_TRY(made);
    return made->pdf;
}

Result<QStringList> publishPrivateNotice(const Session &session, BodyId body, QDate on,
                                         const QString &file, const QDateTime &given)
{
    const auto moment = momentOfNotice(session, given);
    MOOTHALL_TRY(moment);
    const auto owner = authority(session);
    MOOTHALL_TRY(owner);
    if (owner->training)
        return fail(
            ErrorCode::Conflict,
            PrivateNotice::tr("This register is for training, so nothing in it can be published."));
    const auto matters = privateMatters(session, body, on);
    MOOTHALL_TRY(matters);
    for (const PrivateMatter &matter : *matters) {
        if (const QString lack = lackOf(matter); !lack.isEmpty())
            return fail(ErrorCode::BadInput, lack);
    }
    const auto made = pagesOf(session, *matters, moment->date());
    MOOTHALL_TRY(made);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    for (const PrivateMatter &matter : *matters) {
        const auto key =
            PrivateNoticeStore(writing->database())
                .add(matter.entry.id, *moment, sha256Of(made->pdf), session.who, writing->now());
        MOOTHALL_TRY(key);
        MOOTHALL_TRY(
            writing->note({u"private_notice"_s, *key, matter.entry.meeting},
                          PrivateNotice::tr("Gave the second notice of a private meeting: %1")
                              .arg(matter.entry.matter),
                          {}));
    }
    MOOTHALL_TRY(writeFile(file, made->pdf));
    MOOTHALL_TRY(writing->commit());
    return warningsOf(*matters, moment->date());
}

Status recordPrivateNotice(const Session &session, qint64 entry, const QDateTime &given)
{
    const auto moment = momentOfNotice(session, given);
    MOOTHALL_TRY(moment);
    const auto matter = matterOf(session, entry);
    MOOTHALL_TRY(matter);
    auto writing = Writing::begin(session);
    MOOTHALL_TRY(writing);
    const auto key = PrivateNoticeStore(writing->database())
                         .add(entry, *moment, std::nullopt, session.who, writing->now());
    MOOTHALL_TRY(key);
    MOOTHALL_TRY(
        writing->note({u"private_notice"_s, *key, matter->entry.meeting},
                      PrivateNotice::tr("Recorded the second notice of a private meeting: %1")
                          .arg(matter->entry.matter),
                      {}));
    return writing->commit();
}

} // namespace moothall
