#include "core/domain/printedmeeting.h"

#include "core/domain/exemption.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

namespace {

struct Printed
{
    Q_DECLARE_TR_FUNCTIONS(PrintedMeeting)
};

/// What may be said of grounds in print: the paragraphs, never the reason.
Grounds printedGrounds(const Grounds &grounds)
{
    Grounds printed;
    printed.paragraphs = grounds.paragraphs;
    printed.confidential = grounds.confidential;
    return printed;
}

PrintedPaper printedPaper(const Paper &paper, const AgendaItem &item, Edition edition)
{
    PrintedPaper printed;
    printed.id = paper.id;
    const bool restricted = isRestricted(paper, item);
    if (restricted)
        printed.grounds = printedGrounds(groundsOf(paper, item));
    printed.withheld = restricted && edition == Edition::Public;
    if (!printed.withheld)
        printed.title = paper.title;
    else if (!paper.publicTitle.isEmpty())
        printed.title = paper.publicTitle;
    else
        printed.title = Printed::tr("Restricted document");
    return printed;
}

QList<Declaration> printedDeclarations(const QList<Declaration> &declarations)
{
    QList<Declaration> printed = declarations;
    for (Declaration &declaration : printed) {
        if (declaration.sensitive)
            declaration.nature.clear();
    }
    return printed;
}

void printMinute(PrintedItem &printed, const AgendaItem &item, Edition edition)
{
    if (!item.minute)
        return;
    const Minute &minute = *item.minute;
    printed.minuted = true;
    if (!minute.number.isEmpty())
        printed.minuteNumber = minute.number;
    const bool exempt = item.part == Part::Exempt;
    if (edition == Edition::Public) {
        printed.minute = minute.open;
        printed.minuteWithheld = exempt && minute.open.isEmpty();
        // The heading of an exempt minute was written for the exempt minutes: in public the public title stands.
        printed.minuteHeading = exempt || minute.heading.isEmpty() ? item.title : minute.heading;
    } else {
        printed.minuteExempt = exempt || !minute.exempt.isEmpty();
        printed.minute = minute.exempt.isEmpty() ? minute.open : minute.exempt;
        printed.minuteHeading = minute.heading.isEmpty() ? printed.title : minute.heading;
    }
}

PrintedMeeting printed(const MeetingRecord &record, Edition edition)
{
    PrintedMeeting printed;
    printed.edition = edition;
    printed.authority = record.authority;
    printed.body = record.body;
    printed.members = record.members;
    printed.meeting = record.meeting;
    printed.attendance = record.attendance;
    for (const AgendaItem &item : record.items) {
        PrintedItem out;
        out.id = item.id;
        out.parent = item.parent;
        out.number = item.number;
        out.part = item.part;
        out.kind = item.kind;
        out.title = item.title;
        out.text = item.text;
        if (edition == Edition::Restricted) {
            if (!item.exemptTitle.isEmpty())
                out.title = item.exemptTitle;
            if (!item.exemptText.isEmpty())
                out.text = item.exemptText;
        }
        out.paragraphs = item.kind == ItemKind::Exclusion ? paragraphsExcluded(record.items, item.id)
                                                          : item.grounds.paragraphs;
        out.confidential = item.grounds.confidential;
        out.toFollow = item.toFollow;
        out.keyDecision = item.keyDecision;
        out.supplement = item.supplement;
        out.author = item.author;
        out.portfolio = item.portfolio;
        out.declarations = printedDeclarations(item.declarations);
        if (edition == Edition::Restricted || item.part == Part::Public)
            out.motions = item.motions;
        for (const Paper &paper : item.papers)
            out.papers.append(printedPaper(paper, item, edition));
        printMinute(out, item, edition);
        printed.items.append(out);
    }
    return printed;
}

void addPhrases(QStringList &phrases, const MinuteText &text)
{
    phrases.append({text.narrative.toPlain(), text.reasons.toPlain(), text.alternatives.toPlain()});
    for (const RichText &resolution : text.resolved)
        phrases.append(resolution.toPlain());
}

} // namespace

PublicMeeting publicMeeting(const MeetingRecord &record)
{
    return PublicMeeting(printed(record, Edition::Public));
}

PrintedMeeting restrictedMeeting(const MeetingRecord &record)
{
    return printed(record, Edition::Restricted);
}

QStringList restrictedPhrases(const MeetingRecord &record)
{
    QStringList restricted;
    QStringList open;
    for (const AgendaItem &item : record.items) {
        open.append({item.title, item.text.toPlain()});
        restricted.append({item.exemptTitle, item.exemptText.toPlain(), item.grounds.publicInterest});
        if (item.part == Part::Exempt) {
            for (const Motion &motion : item.motions)
                restricted.append(motion.text);
            for (const Action &action : item.actions)
                restricted.append(action.text);
        }
        for (const Paper &paper : item.papers) {
            const bool withheld = isRestricted(paper, item);
            (withheld ? restricted : open).append(paper.title);
            open.append(paper.publicTitle);
            restricted.append(paper.grounds.publicInterest);
        }
        for (const Declaration &declaration : item.declarations) {
            if (declaration.sensitive)
                restricted.append(declaration.nature);
        }
        if (item.minute) {
            addPhrases(restricted, item.minute->exempt);
            addPhrases(open, item.minute->open);
            (item.part == Part::Exempt ? restricted : open).append(item.minute->heading);
        }
    }
    // A word or two proves nothing ("Report", "Appendix 2"): the check is for phrases that only the exempt text has.
    constexpr qsizetype shortest = 12;
    QStringList phrases;
    for (const QString &text : std::as_const(restricted)) {
        const QStringList paragraphs = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs) {
            const QString phrase = paragraph.simplified();
            const bool saidOpenly = std::ranges::any_of(open, [&](const QString &said) {
                return said.simplified().contains(phrase, Qt::CaseInsensitive);
            });
            if (phrase.size() >= shortest && !saidOpenly && !phrases.contains(phrase))
                phrases.append(phrase);
        }
    }
    return phrases;
}

} // namespace moothall
