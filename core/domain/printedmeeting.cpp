#include "core/domain/printedmeeting.h"

#include "core/domain/exemption.h"
#include "core/domain/sitting.h"
#include "core/domain/supplements.h"

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
    printed.supplement = supplementOf(paper, item);
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

/// What officers note on a vote for themselves isn't printed.
QList<Motion> printedMotions(const QList<Motion> &motions)
{
    QList<Motion> printed = motions;
    for (Motion &motion : printed)
        motion.difference.clear();
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
    printed.supplements = record.supplements;
    const Part audience = edition == Edition::Public ? Part::Public : Part::Exempt;
    for (const Confirmation &confirmation : record.confirmations) {
        if (confirmation.audience == audience)
            printed.confirmation = confirmation;
    }
    for (const Confirmation &confirmation : record.confirmed) {
        if (confirmation.audience == audience)
            printed.confirmed.append(confirmation);
    }
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
            out.motions = printedMotions(item.motions);
        out.late = lateReasonOf(item, record.supplements);
        out.takenAt = item.takenAt;
        if (const auto above = takenBefore(record.items, item.id))
            out.takenBefore = record.item(*above)->number;
        for (const Paper &paper : item.papers)
            out.papers.append(printedPaper(paper, item, edition));
        printMinute(out, item, edition);
        printed.items.append(out);
    }
    return printed;
}

QStringList textsOf(const MinuteText &text)
{
    QStringList texts{text.narrative.toPlain(), text.reasons.toPlain(), text.alternatives.toPlain()};
    for (const RichText &resolution : text.resolved)
        texts.append(resolution.toPlain());
    return texts;
}

/// Gathers what must be in no public file, and knows what excuses a phrase: public titles and texts do, public minutes
/// hardly, for they are where exempt text is typed by mistake.
class PhraseCollector
{
public:
    explicit PhraseCollector(const MeetingRecord &record)
    {
        for (const AgendaItem &item : record.items) {
            m_open.append({item.title, item.text.toPlain()});
            for (const Paper &paper : item.papers)
                m_open.append({paper.publicTitle, isRestricted(paper, item) ? QString() : paper.title});
            if (item.minute)
                m_minuted += textsOf(item.minute->open);
            if (item.minute && item.part == Part::Public)
                m_minuted.append(item.minute->heading);
        }
        for (QStringList *texts : {&m_open, &m_minuted}) {
            for (QString &text : *texts)
                text = text.simplified();
        }
    }

    /// Nothing but a public title or text says it openly.
    void forbid(const QString &text) { add(text, {}, false); }
    /// Something of the exempt proceedings: forms of words recur in public ones, and a resolution may be printed in
    /// the public minute of its own item as it is.
    void forbidProceedings(const QString &text, const QStringList &resolvedOpenly = {}) { add(text, resolvedOpenly, true); }

    QStringList phrases() const { return m_phrases; }

private:
    static bool isFormOfWords(const QString &phrase)
    {
        // "Councillor C Cupit introduced the report"
        constexpr qsizetype most = 6;
        return phrase.count(u' ') < most && std::ranges::none_of(phrase, [](QChar c) { return c.isDigit(); });
    }

    static bool isSaid(const QStringList &texts, const QString &phrase)
    {
        return std::ranges::any_of(texts, [&](const QString &said) { return said.contains(phrase, Qt::CaseInsensitive); });
    }

    void add(const QString &text, const QStringList &resolvedOpenly, bool proceedings)
    {
        // A word or two proves nothing ("Report", "Appendix 2"): the check is for phrases that only the exempt text has.
        constexpr qsizetype shortest = 12;
        const QStringList paragraphs = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs) {
            const QString phrase = paragraph.simplified();
            const bool excused = isSaid(m_open, phrase) || resolvedOpenly.contains(phrase, Qt::CaseInsensitive)
                                 || (proceedings && isFormOfWords(phrase) && isSaid(m_minuted, phrase));
            if (phrase.size() >= shortest && !excused && !m_phrases.contains(phrase))
                m_phrases.append(phrase);
        }
    }

    QStringList m_open;
    QStringList m_minuted;
    QStringList m_phrases;
};

void forbidProceedings(PhraseCollector &collector, const AgendaItem &item)
{
    QStringList resolvedOpenly;
    if (item.minute) {
        for (const RichText &resolution : item.minute->open.resolved)
            resolvedOpenly.append(resolution.toPlain().simplified());
    }
    for (const Motion &motion : item.motions) {
        collector.forbidProceedings(motion.difference);
        if (item.part == Part::Exempt)
            collector.forbidProceedings(motion.text, resolvedOpenly);
    }
    if (item.part == Part::Exempt) {
        for (const Action &action : item.actions)
            collector.forbidProceedings(action.text, resolvedOpenly);
    }
    if (!item.minute)
        return;
    const MinuteText &exempt = item.minute->exempt;
    for (const RichText *text : {&exempt.narrative, &exempt.reasons, &exempt.alternatives})
        collector.forbidProceedings(text->toPlain());
    for (const RichText &resolution : exempt.resolved)
        collector.forbidProceedings(resolution.toPlain(), resolvedOpenly);
    if (item.part == Part::Exempt)
        collector.forbid(item.minute->heading);
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
    PhraseCollector collector(record);
    for (const AgendaItem &item : record.items) {
        for (const QString &text : {item.exemptTitle, item.exemptText.toPlain(), item.grounds.publicInterest})
            collector.forbid(text);
        for (const Paper &paper : item.papers) {
            if (isRestricted(paper, item))
                collector.forbid(paper.title);
            collector.forbid(paper.grounds.publicInterest);
        }
        for (const Declaration &declaration : item.declarations) {
            if (declaration.sensitive)
                collector.forbid(declaration.nature);
        }
        forbidProceedings(collector, item);
    }
    for (const QList<Confirmation> &confirmations : {record.confirmations, record.confirmed}) {
        for (const Confirmation &confirmation : confirmations) {
            if (confirmation.audience != Part::Exempt)
                continue;
            for (const Correction &correction : confirmation.corrections) {
                collector.forbidProceedings(correction.was);
                collector.forbidProceedings(correction.becomes);
            }
        }
    }
    return collector.phrases();
}

} // namespace moothall
