#include "core/house/proceedingslines.h"

#include "core/house/exclusion.h"
#include "core/house/richblocks.h"

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(InterestKind kind)
{
    switch (kind) {
    case InterestKind::DisclosablePecuniary:
        return u"a disclosable pecuniary interest"_s;
    case InterestKind::OtherRegistrable:
        return u"an other registrable interest"_s;
    case InterestKind::NonRegistrable:
        return u"a non-registrable interest"_s;
    case InterestKind::PartyWhip:
        return u"a party whip"_s;
    }
    return {};
}

QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'.') || text.endsWith(u','))
        text.chop(1);
    return text;
}

QString leaving(const Declaration &declaration, const Authority &authority, const HouseStyle &style)
{
    if (!declaration.leftAt.isValid())
        return u" %1 left the room while the item was considered."_s.arg(declaration.personName);
    const QString left = style.time(declaration.leftAt, authority);
    if (!declaration.returnedAt.isValid())
        return u" %1 left the room at %2 and took no part in the item."_s.arg(declaration.personName, left);
    return u" %1 left the room at %2, took no part in the item and returned at %3."_s.arg(declaration.personName, left,
        style.time(declaration.returnedAt, authority));
}

QString sentence(const Declaration &declaration, const PrintedItem &item, const Authority &authority,
    const HouseStyle &style)
{
    QString words = u"%1 declared %2"_s.arg(declaration.personName, kindOf(declaration.kind));
    if (item.kind != ItemKind::Declarations)
        words += u" in agenda item %1, %2"_s.arg(item.number, withoutStop(item.title));
    if (!declaration.nature.trimmed().isEmpty())
        words += u": "_s + withoutStop(declaration.nature);
    words += u'.';
    if (!declaration.dispensation.trimmed().isEmpty())
        words += u" A dispensation had been granted (%1)."_s.arg(withoutStop(declaration.dispensation));
    if (declaration.leftRoom)
        words += leaving(declaration, authority, style);
    return words;
}

/// "The amendment", "The motion", "The recommendations".
QString nameOf(const Motion &motion)
{
    if (motion.asRecommended)
        return u"The recommendations"_s;
    return motion.amends ? u"The amendment"_s : u"The motion"_s;
}

QString countsOf(const Motion &motion)
{
    QStringList counts;
    if (motion.votesFor)
        counts.append(u"%1 for"_s.arg(*motion.votesFor));
    if (motion.votesAgainst)
        counts.append(u"%1 against"_s.arg(*motion.votesAgainst));
    if (motion.abstentions)
        counts.append(u"%1 abstaining"_s.arg(*motion.abstentions));
    if (motion.notVoting.value_or(0) > 0)
        counts.append(u"%1 present and not voting"_s.arg(*motion.notVoting));
    return counts.isEmpty() ? QString() : u" (%1)"_s.arg(andList(counts));
}

QString outcome(const Motion &motion, bool amended)
{
    const QString votes = countsOf(motion);
    const QString what = amended ? nameOf(motion) + u" as amended"_s : nameOf(motion);
    const QString was = motion.asRecommended ? u"were"_s : u"was"_s;
    if (!motion.outcome)
        return votes.isEmpty() ? QString() : u"%1 %2 put to the vote%3."_s.arg(what, was, votes);
    switch (*motion.outcome) {
    case MotionOutcome::Carried:
        return u"%1 %2 put to the vote and carried%3."_s.arg(what, was, votes);
    case MotionOutcome::Lost:
        return u"%1 %2 put to the vote and lost%3."_s.arg(what, was, votes);
    case MotionOutcome::Withdrawn:
        return u"%1 %2 withdrawn."_s.arg(what, was);
    case MotionOutcome::Fell:
        return what + u" fell."_s;
    }
    return {};
}

/// The chair's second vote, told before the outcome that it made.
QString castingVote(const Motion &motion)
{
    if (!motion.casting)
        return {};
    const QString side = *motion.casting == Ballot::For ? u"for"_s : u"against"_s;
    const QString what = nameOf(motion).toLower();
    return u"The votes being equal, the person presiding gave a casting vote %1 %2. "_s.arg(side, what);
}

QString introduction(const Motion &motion)
{
    if (motion.asRecommended) {
        if (motion.mover.isEmpty())
            return {};
        return motion.seconder.isEmpty() ? u"%1 moved the recommendations of the report."_s.arg(motion.mover)
                                         : u"%1 moved, and %2 seconded, the recommendations of the report."_s.arg(
                                               motion.mover, motion.seconder);
    }
    const QString what = motion.amends ? u"amendment"_s : u"motion"_s;
    if (motion.mover.isEmpty())
        return u"The following %1 was moved:"_s.arg(what);
    if (motion.seconder.isEmpty())
        return u"%1 moved the following %2:"_s.arg(motion.mover, what);
    return u"%1 moved, and %2 seconded, the following %3:"_s.arg(motion.mover, motion.seconder, what);
}

QStringList namesOf(const QList<RecordedVote> &votes, Ballot ballot)
{
    QStringList names;
    for (const RecordedVote &vote : votes) {
        if (vote.ballot == ballot)
            names.append(nameWithoutStyle(vote.personName)
                         + (vote.notEntitled ? u" (not entitled to vote)"_s : QString()));
    }
    return names;
}

void addRecordedVotes(Blocks &blocks, const QList<RecordedVote> &votes)
{
    ParagraphStyle style = look::paragraph();
    const double between = style.spaceAfter;
    style.keepWithNext = true;
    blocks.append(Paragraph{.text = plainText(u"A recorded vote was taken:"_s), .style = style});
    style.keepWithNext = false;
    style.indentStart = 24;
    style.spaceAfter = 4;
    Blocks lines;
    for (const auto &[label, ballot] : {std::pair(u"For"_s, Ballot::For), std::pair(u"Against"_s, Ballot::Against),
             std::pair(u"Abstaining"_s, Ballot::Abstain), std::pair(u"Present, not voting"_s, Ballot::NotVoting)}) {
        const QStringList names = namesOf(votes, ballot);
        if (names.isEmpty())
            continue;
        lines.append(Paragraph{
            .text = {Run{.text = u"%1 (%2): "_s.arg(label).arg(names.size()), .bold = true}, Run{.text = andList(names)}},
            .style = style,
        });
    }
    if (!lines.isEmpty())
        lines.last().as<Paragraph>()->style.spaceAfter = between;
    blocks.append(lines);
}

/// SO 1993/202 Sch. 2 para. 1: a member's own vote, because they asked.
void addRequestedVotes(Blocks &blocks, const Motion &motion)
{
    const QString what = nameOf(motion).toLower();
    for (const Ballot ballot : {Ballot::For, Ballot::Against, Ballot::Abstain, Ballot::NotVoting}) {
        QStringList names;
        for (const RecordedVote &vote : motion.requested) {
            if (vote.ballot == ballot)
                names.append(vote.personName + (vote.notEntitled ? u" (not entitled to vote)"_s : QString()));
        }
        if (names.isEmpty())
            continue;
        const bool one = names.size() == 1;
        QString asked;
        if (ballot == Ballot::Abstain)
            asked = u"that %1 be recorded"_s.arg(one ? u"their abstention"_s : u"their abstentions"_s);
        else if (ballot == Ballot::NotVoting)
            asked = u"that it be recorded that they didn’t vote"_s;
        else
            asked = u"that %1 %2 %3 be recorded"_s.arg(one ? u"their vote"_s : u"their votes"_s,
                ballot == Ballot::For ? u"for"_s : u"against"_s, what);
        blocks.append(Paragraph{.text = plainText(u"%1 asked %2."_s.arg(andList(names), asked)), .style = look::paragraph()});
    }
}

/// A motion with the amendments to it, which are put to the vote before it is.
void addMotion(Blocks &blocks, const QList<Motion> &motions, qsizetype at, const Motion *toldElsewhere)
{
    const Motion &motion = motions.at(at);
    ParagraphStyle kept = look::paragraph();
    kept.keepWithNext = !motion.asRecommended;
    ParagraphStyle quoted = look::paragraph();
    quoted.indentStart = 24;
    quoted.indentEnd = 24;
    if (const QString said = introduction(motion); !said.isEmpty())
        blocks.append(Paragraph{.text = plainText(said), .style = kept});
    if (!motion.asRecommended) {
        blocks.append(Group{.role = Group::Role::Quote,
            .blocks = {Paragraph{.text = plainText(u"“%1”"_s.arg(motion.text.trimmed())), .style = quoted}}});
    }
    bool amended = false;
    for (qsizetype later = at + 1; later < motions.size(); ++later) {
        if (motions.at(later).amends != int(at))
            continue;
        addMotion(blocks, motions, later, toldElsewhere);
        amended = amended || motions.at(later).outcome == MotionOutcome::Carried;
    }
    if (&motion != toldElsewhere) {
        if (const QString said = castingVote(motion) + outcome(motion, amended); !said.isEmpty())
            blocks.append(Paragraph{.text = plainText(said), .style = look::paragraph()});
    }
    if (!motion.recorded.isEmpty())
        addRecordedVotes(blocks, motion.recorded);
    addRequestedVotes(blocks, motion);
}

} // namespace

Blocks conflictBlocks(const PrintedItem &item, const Authority &authority, const HouseStyle &style)
{
    Blocks blocks;
    for (const Declaration &declaration : item.declarations)
        blocks.append(Paragraph{.text = plainText(sentence(declaration, item, authority, style)), .style = look::paragraph()});
    return blocks;
}

Blocks declarationBlocks(const PrintedMeeting &meeting, const HouseStyle &style)
{
    Blocks blocks;
    for (const PrintedItem &item : meeting.items)
        blocks += conflictBlocks(item, meeting.authority, style);
    if (blocks.isEmpty()) {
        const bool scrutiny = meeting.body.kind == BodyKind::Scrutiny && !style.noDeclarationsScrutiny.isEmpty();
        blocks.append(Paragraph{.text = plainText(scrutiny ? style.noDeclarationsScrutiny : style.noDeclarations),
            .style = look::paragraph()});
    }
    return blocks;
}

const Motion *unanimousMotion(const QList<Motion> &motions, const HouseStyle &style)
{
    if (style.unanimousVote.isEmpty())
        return nullptr;
    for (const Motion &motion : motions) {
        const bool byAll = motion.votesAgainst.value_or(0) + motion.abstentions.value_or(0) + motion.notVoting.value_or(0) == 0;
        if (motion.asRecommended && motion.recorded.isEmpty() && motion.requested.isEmpty() && byAll
            && motion.votesFor && motion.outcome == MotionOutcome::Carried)
            return &motion;
    }
    return nullptr;
}

QString lateWords(const PrintedItem &item, const PrintedMeeting &meeting, const QString &opinion, const HouseStyle &style)
{
    if (item.late.isEmpty())
        return {};
    const QString reason = withoutStop(item.late.reason);
    const QString &decidedBy = item.late.decidedBy;
    const LateRoute route = lateRoute(meeting.body.kind, meeting.authority.nation);
    if (route == LateRoute::ChairsOpinion)
        return opinion.arg(decidedBy.isEmpty() ? style.theChair : decidedBy, reason);
    QString words = (route == LateRoute::StandingOrders ? style.besideSummons : style.addedLate).arg(reason);
    if (!decidedBy.isEmpty())
        words += u' ' + style.lateDecidedBy.arg(withoutStop(decidedBy));
    return words;
}

Blocks turnBlocks(const PrintedItem &item, const PrintedMeeting &meeting, const HouseStyle &style)
{
    Blocks blocks;
    if (!item.takenBefore.isEmpty())
        blocks.append(Paragraph{.text = plainText(style.takenBefore.arg(item.takenBefore)), .style = look::paragraph()});
    if (const QString late = lateWords(item, meeting, style.urgentItem, style); !late.isEmpty())
        blocks.append(Paragraph{.text = plainText(late), .style = look::paragraph()});
    return blocks;
}

Blocks motionBlocks(const QList<Motion> &motions, const HouseStyle &style)
{
    Blocks blocks;
    const Motion *unanimous = unanimousMotion(motions, style);
    for (qsizetype at = 0; at < motions.size(); ++at) {
        const std::optional<int> amends = motions.at(at).amends;
        const bool comesWithAnother = amends && *amends >= 0 && *amends < at;
        if (!comesWithAnother)
            addMotion(blocks, motions, at, unanimous);
    }
    return blocks;
}

} // namespace moothall
