#include "core/exchange/meetingparts.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct MotionFile
{
    Q_DECLARE_TR_FUNCTIONS(MeetingFile)
};

QList<RecordedVote> readVotes(ObjectReader &reader, QLatin1StringView key, NamesRead &names,
                              ReadingNotes &notes)
{
    const QJsonValue value = reader.raw(key);
    if (value.isUndefined())
        return {};
    if (!value.isObject()) {
        reader.fail(key, MotionFile::tr("This must be an object of names and votes, not %1.")
                             .arg(describe(value)));
        return {};
    }
    QList<RecordedVote> read;
    const QJsonObject votes = value.toObject();
    for (auto it = votes.begin(); it != votes.end(); ++it) {
        const QString path = reader.path(key) + u'.' + it.key();
        const auto ballot = fromToken<Ballot>(it.value().toString());
        if (!ballot) {
            notes.fail(
                path,
                it.value().isString()
                    ? MotionFile::tr("“%1” isn't one of the values allowed here: %2.")
                          .arg(it.value().toString(), tokens<Ballot>().join(u", "_s))
                    : MotionFile::tr("This must be a string, not %1.").arg(describe(it.value())));
            return {};
        }
        const QString name = withoutControls(it.key()).trimmed();
        names.append({name, path});
        read.append({.person = {}, .personName = name, .ballot = *ballot});
    }
    return read;
}

/// Names of those whose vote was seen and was none.
void readNotEntitled(ObjectReader &reader, Motion &motion)
{
    const QStringList names = reader.texts("not_entitled"_L1);
    for (const QString &name : names) {
        bool found = false;
        for (auto *votes : {&motion.recorded, &motion.requested}) {
            for (RecordedVote &vote : *votes) {
                const bool isTheirs = vote.personName == name.trimmed();
                vote.notEntitled = vote.notEntitled || isTheirs;
                found = found || isTheirs;
            }
        }
        if (!found)
            reader.fail("not_entitled"_L1,
                        MotionFile::tr("No vote of “%1” is recorded here.").arg(name));
    }
}

void sumVotes(ObjectReader &reader, Motion &motion)
{
    const auto agree = [&](Ballot ballot, std::optional<int> &count) {
        const int recorded =
            static_cast<int>(std::ranges::count(motion.recorded, ballot, &RecordedVote::ballot));
        if (count && *count != recorded)
            reader.fail("recorded"_L1,
                        MotionFile::tr("%1 votes are recorded as “%2”, but the count is %3.")
                            .arg(recorded)
                            .arg(token(ballot))
                            .arg(*count));
        count = recorded;
    };
    agree(Ballot::For, motion.votesFor);
    agree(Ballot::Against, motion.votesAgainst);
    agree(Ballot::Abstain, motion.abstentions);
    agree(Ballot::NotVoting, motion.notVoting);
    if (motion.notVoting == 0)
        motion.notVoting.reset();
}

} // namespace

Motion readMotion(ObjectReader &reader, int earlier, NamesRead &names, ReadingNotes &notes)
{
    Motion motion;
    motion.text = reader.requiredText("text"_L1);
    motion.mover = reader.text("mover"_L1);
    motion.seconder = reader.text("seconder"_L1);
    motion.amends = reader.number("amends"_L1);
    if (motion.amends && *motion.amends >= earlier)
        reader.fail(
            "amends"_L1,
            MotionFile::tr("This must be the index of an earlier motion of the item, from 0."));
    motion.votesFor = reader.number("for"_L1);
    motion.votesAgainst = reader.number("against"_L1);
    motion.abstentions = reader.number("abstain"_L1);
    motion.outcome = reader.optionalChoice<MotionOutcome>("outcome"_L1);
    motion.notVoting = reader.number("not_voting"_L1);
    motion.casting = reader.optionalChoice<Ballot>("casting"_L1);
    if (motion.casting && *motion.casting != Ballot::For && *motion.casting != Ballot::Against)
        reader.fail("casting"_L1, MotionFile::tr("A casting vote is “for” or “against”."));
    motion.asRecommended = reader.flag("as_recommended"_L1);
    motion.at = reader.timeOfDay("at"_L1);
    motion.difference = reader.text("difference"_L1).trimmed();
    motion.recorded = readVotes(reader, "recorded"_L1, names, notes);
    motion.requested = readVotes(reader, "requested"_L1, names, notes);
    readNotEntitled(reader, motion);
    if (!motion.recorded.isEmpty())
        sumVotes(reader, motion);
    return motion;
}

} // namespace moothall
