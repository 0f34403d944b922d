#include "ui/models/reviewwords.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ReviewInWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewInWords)
};

QString moment(const QDateTime &utc)
{
    return QLocale().toString(utc.toTimeZone(londonZone()), u"d MMMM yyyy, HH:mm"_s);
}

} // namespace

QString wordsOf(ReviewKind kind)
{
    return kind == ReviewKind::Agenda ? ReviewInWords::tr("Draft agenda")
                                      : ReviewInWords::tr("Draft minutes");
}

QString wordsOf(RemarkKind kind)
{
    return kind == RemarkKind::Comment ? ReviewInWords::tr("comment")
                                       : ReviewInWords::tr("proposal");
}

QString wordsOf(ReviewField field)
{
    switch (field) {
    case ReviewField::Title:
        return ReviewInWords::tr("title");
    case ReviewField::Text:
        return ReviewInWords::tr("text");
    case ReviewField::Heading:
        return ReviewInWords::tr("heading");
    case ReviewField::Narrative:
        return ReviewInWords::tr("what was said");
    case ReviewField::Resolved:
        return ReviewInWords::tr("resolution");
    case ReviewField::Reasons:
        return ReviewInWords::tr("reasons");
    case ReviewField::Alternatives:
        return ReviewInWords::tr("options rejected");
    }
    return {};
}

QString roundInWords(const ReviewRound &round)
{
    const QString what = round.edition == Edition::Public
                             ? wordsOf(round.kind)
                             : ReviewInWords::tr("%1 (exempt)").arg(wordsOf(round.kind));
    if (round.to.isEmpty())
        return ReviewInWords::tr("%1 sent on %2 by %3").arg(what, moment(round.sent), round.sentBy);
    return ReviewInWords::tr("%1 sent to %2 on %3 by %4")
        .arg(what, round.to, moment(round.sent), round.sentBy);
}

QString verdictInWords(const ReviewReturn &back)
{
    const QString what = wordsOf(back.kind).toLower();
    if (back.verdict == ReviewVerdict::Cleared)
        return ReviewInWords::tr("%1 cleared the %2").arg(back.by, what);
    return ReviewInWords::tr("%1 sent the %2 back").arg(back.by, what);
}

QString placeInWords(const ReturnedRemark &remark, const AgendaItem *item)
{
    if (!item && remark.item)
        return ReviewInWords::tr("An item that was taken off");
    if (!item)
        return remark.page ? ReviewInWords::tr("Page %1").arg(*remark.page)
                           : ReviewInWords::tr("The whole draft");
    const bool isMinute = remark.field != ReviewField::Title && remark.field != ReviewField::Text;
    const QString number = isMinute && item->minute && !item->minute->number.isEmpty()
                               ? item->minute->number
                               : item->number;
    const QString name = number.isEmpty() ? item->title : number + u' ' + item->title;
    if (!remark.at)
        return name;
    const QString field =
        remark.field == ReviewField::Title || remark.field == ReviewField::Heading
            ? wordsOf(remark.field)
            : ReviewInWords::tr("%1, paragraph %2").arg(wordsOf(remark.field)).arg(*remark.at + 1);
    return ReviewInWords::tr("%1: %2", "an item, a part of it").arg(name, field);
}

QString saidInWords(const ReturnedRemark &remark)
{
    const QString by = remark.by.isEmpty() ? ReviewInWords::tr("somebody unnamed") : remark.by;
    const QString said = remark.made.isValid()
                             ? ReviewInWords::tr("%1, %2", "who, when").arg(by, moment(remark.made))
                             : by;
    const QString decision = decisionInWords(remark);
    return decision.isEmpty()
               ? said
               : ReviewInWords::tr("%1 – %2", "who said it, what became of it").arg(said, decision);
}

QString decisionInWords(const ReturnedRemark &remark)
{
    if (!remark.decision)
        return {};
    const bool isAccepted = *remark.decision == RemarkDecision::Accepted;
    const QString when = moment(remark.decidedAt);
    if (remark.kind == RemarkKind::Comment)
        return isAccepted ? ReviewInWords::tr("dealt with by %1 on %2").arg(remark.decidedBy, when)
                          : ReviewInWords::tr("no change, %1 on %2").arg(remark.decidedBy, when);
    return isAccepted ? ReviewInWords::tr("accepted by %1 on %2").arg(remark.decidedBy, when)
                      : ReviewInWords::tr("refused by %1 on %2").arg(remark.decidedBy, when);
}

} // namespace moothall
