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
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString sentence(const Declaration &declaration, const PrintedItem &item)
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
        words += u" %1 left the room while the item was considered."_s.arg(declaration.personName);
    return words;
}

QString outcome(const Motion &motion, bool amended)
{
    QStringList counts;
    if (motion.votesFor)
        counts.append(u"%1 for"_s.arg(*motion.votesFor));
    if (motion.votesAgainst)
        counts.append(u"%1 against"_s.arg(*motion.votesAgainst));
    if (motion.abstentions)
        counts.append(u"%1 abstaining"_s.arg(*motion.abstentions));
    const QString votes = counts.isEmpty() ? QString() : u" (%1)"_s.arg(andList(counts));
    const QString moved = motion.amends ? u"The amendment"_s : u"The motion"_s;
    const QString what = amended ? moved + u" as amended"_s : moved;
    if (!motion.outcome)
        return votes.isEmpty() ? QString() : u"%1 was put to the vote%2."_s.arg(what, votes);
    switch (*motion.outcome) {
    case MotionOutcome::Carried:
        return u"%1 was put to the vote and carried%2."_s.arg(what, votes);
    case MotionOutcome::Lost:
        return u"%1 was put to the vote and lost%2."_s.arg(what, votes);
    case MotionOutcome::Withdrawn:
        return what + u" was withdrawn."_s;
    case MotionOutcome::Fell:
        return what + u" fell."_s;
    }
    return {};
}

QString introduction(const Motion &motion)
{
    const QString what = motion.amends ? u"amendment"_s : u"motion"_s;
    if (motion.mover.isEmpty())
        return u"The following %1 was moved:"_s.arg(what);
    if (motion.seconder.isEmpty())
        return u"%1 moved the following %2:"_s.arg(motion.mover, what);
    return u"%1 moved, and %2 seconded, the following %3:"_s.arg(motion.mover, motion.seconder, what);
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
             std::pair(u"Abstaining"_s, Ballot::Abstain)}) {
        QStringList names;
        for (const RecordedVote &vote : votes) {
            if (vote.ballot == ballot)
                names.append(nameWithoutStyle(vote.personName));
        }
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

/// A motion with the amendments to it, which are put to the vote before it is.
void addMotion(Blocks &blocks, const QList<Motion> &motions, qsizetype at)
{
    const Motion &motion = motions.at(at);
    ParagraphStyle kept = look::paragraph();
    kept.keepWithNext = true;
    ParagraphStyle quoted = look::paragraph();
    quoted.indentStart = 24;
    quoted.indentEnd = 24;
    blocks.append(Paragraph{.text = plainText(introduction(motion)), .style = kept});
    blocks.append(Group{.role = Group::Role::Quote,
        .blocks = {Paragraph{.text = plainText(u"“%1”"_s.arg(motion.text.trimmed())), .style = quoted}}});
    bool amended = false;
    for (qsizetype later = at + 1; later < motions.size(); ++later) {
        if (motions.at(later).amends != int(at))
            continue;
        addMotion(blocks, motions, later);
        amended = amended || motions.at(later).outcome == MotionOutcome::Carried;
    }
    if (const QString said = outcome(motion, amended); !said.isEmpty())
        blocks.append(Paragraph{.text = plainText(said), .style = look::paragraph()});
    if (!motion.recorded.isEmpty())
        addRecordedVotes(blocks, motion.recorded);
}

} // namespace

Blocks declarationBlocks(const PrintedMeeting &meeting, const HouseStyle &style)
{
    Blocks blocks;
    for (const PrintedItem &item : meeting.items) {
        for (const Declaration &declaration : item.declarations)
            blocks.append(Paragraph{.text = plainText(sentence(declaration, item)), .style = look::paragraph()});
    }
    if (blocks.isEmpty()) {
        const bool scrutiny = meeting.body.kind == BodyKind::Scrutiny && !style.noDeclarationsScrutiny.isEmpty();
        blocks.append(Paragraph{.text = plainText(scrutiny ? style.noDeclarationsScrutiny : style.noDeclarations),
            .style = look::paragraph()});
    }
    return blocks;
}

Blocks motionBlocks(const QList<Motion> &motions)
{
    Blocks blocks;
    for (qsizetype at = 0; at < motions.size(); ++at) {
        const std::optional<int> amends = motions.at(at).amends;
        const bool comesWithAnother = amends && *amends >= 0 && *amends < at;
        if (!comesWithAnother)
            addMotion(blocks, motions, at);
    }
    return blocks;
}

} // namespace moothall
