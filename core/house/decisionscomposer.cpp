#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/house/compose.h"
#include "core/house/proceedingslines.h"
#include "core/house/richblocks.h"

#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

ParagraphStyle decisionHeading(double before, double size = look::body)
{
    return {.size = size, .bold = true, .lineSpacing = 1.2, .spaceBefore = before, .spaceAfter = 6, .keepWithNext = true};
}

Block decisionParagraph(const QString &text)
{
    return Paragraph{.text = plainText(text), .style = look::paragraph()};
}

class DecisionsComposer
{
public:
    DecisionsComposer(const PrintedMeeting &meeting, const DecisionDates &dates, const HouseStyle &style)
        : m_meeting(meeting), m_dates(dates), m_style(style), m_locale(meeting.authority.language)
    {
    }

    Document compose() const
    {
        Document document;
        const QDate day = m_meeting.meeting.starts.date();
        document.title = u"Record of decisions, %1, %2"_s.arg(m_meeting.body.name, plainDate(day, m_locale));
        document.author = m_meeting.authority.name;
        document.language = m_meeting.authority.language;
        document.page = look::page();
        document.page.running.append(RunningText{.text = u"{page}"_s, .fromEdge = 32});
        Blocks &blocks = document.blocks;
        blocks.append(Paragraph{.text = boldText(m_meeting.authority.name), .style = look::paragraph()});
        blocks.append(Heading{.level = 1, .text = plainText(u"Record of decisions"_s), .style = decisionHeading(0, 17)});
        blocks.append(decisionParagraph(u"Decisions of the %1 on %2"_s.arg(m_meeting.body.name, m_style.date(day, m_locale)) + u'.'));
        blocks.append(decisionParagraph(status()));
        for (const PrintedItem &item : m_meeting.items) {
            if (isDecision(item))
                addDecision(blocks, item);
        }
        return document;
    }

private:
    QString status() const
    {
        if (m_dates.waived)
            return u"Call-in of these decisions was waived, and they may be acted on at once: %1"_s.arg(*m_dates.waived);
        if (!m_dates.callInEnds.isValid())
            return u"These decisions can’t be called in and may be acted on at once."_s;
        const QString all = u"These decisions may be called in until the end of %1. Unless they are, they take effect on %2."_s
            .arg(m_style.date(m_dates.callInEnds, m_locale), m_style.date(m_dates.effective, m_locale));
        return m_dates.apart.isEmpty() ? all : all + u' ' + u"Of those that stand otherwise it is said below."_s;
    }

    void addDecision(Blocks &blocks, const PrintedItem &item) const
    {
        const QString number = item.minuteNumber.value_or(QString());
        const QString title = item.minuteHeading.isEmpty() ? item.title : item.minuteHeading;
        blocks.append(Heading{.level = 2, .text = plainText(number.isEmpty() ? title : number + u"  "_s + title),
            .style = decisionHeading(18, 12.5), .number = number});
        if (item.keyDecision)
            blocks.append(decisionParagraph(u"This is a key decision."_s));
        if (item.minuteWithheld)
            blocks.append(decisionParagraph(m_style.withheldMinute));
        else
            addMinute(blocks, item);
        if (const auto apart = m_dates.apart.constFind(item.id); apart != m_dates.apart.constEnd())
            addCallIn(blocks, *apart);
    }

    void addMinute(Blocks &blocks, const PrintedItem &item) const
    {
        addHeading(blocks, u"Decision"_s);
        const MinuteText &minute = item.minute;
        if (minute.resolved.size() == 1) {
            blocks += blocksOf(minute.resolved.first(), 3);
        } else {
            List list;
            list.labelWidth = 26;
            list.spaceBetween = 7;
            list.labelStyle = look::paragraph();
            for (qsizetype at = 0; at < minute.resolved.size(); ++at)
                list.items.append(ListItem{.label = plainText(m_style.resolutionNumber.arg(at + 1)),
                    .body = blocksOf(minute.resolved[at], 0)});
            blocks.append(list);
        }
        addText(blocks, u"Reasons for the decision"_s, minute.reasons, u"None are recorded."_s);
        addText(blocks, u"Alternative options considered and rejected"_s, minute.alternatives, u"None are recorded."_s);
        addHeading(blocks, u"Conflicts of interest and dispensations"_s);
        const Blocks conflicts = conflictBlocks(item, m_meeting.authority, m_style);
        blocks += conflicts.isEmpty() ? Blocks{decisionParagraph(u"None were declared."_s)} : conflicts;
    }

    /// How one decision stands apart from the rest.
    QString standing(const DecisionDates::Apart &apart) const
    {
        const DecisionStanding &now = apart.standing;
        if (!now.callIn) {
            const QString said = u"Call-in of this decision was waived, and it may be acted on from %1."_s
                .arg(m_style.date(now.effective, m_locale));
            return apart.waived.isEmpty() ? said : said + u' ' + u"Reason: %1"_s.arg(apart.waived);
        }
        const CallIn &callIn = *now.callIn;
        const QString came = u"This decision was called in on %1."_s.arg(m_style.date(callIn.received.date(), m_locale)) + u' ';
        if (!callIn.outcome)
            return came + u"It is suspended, and waits for scrutiny."_s;
        const QString day = m_style.date(callIn.concluded, m_locale);
        const QString acted = u' ' + u"It may be acted on from %1."_s.arg(m_style.date(now.effective, m_locale));
        switch (*callIn.outcome) {
        case CallInOutcome::NoBreach:
            return came + u"On %1 the scrutiny committee found no breach of the principles of decision-making."_s.arg(day) + acted;
        case CallInOutcome::Declined:
            return came + u"On %1 the scrutiny committee declined to proceed, and has no concerns."_s.arg(day) + acted;
        case CallInOutcome::Withdrawn:
            return came + u"The call-in was withdrawn on %1."_s.arg(day) + acted;
        case CallInOutcome::BackToExecutive:
            return came + u"On %1 the scrutiny committee found a breach of the principles of decision-making. The decision goes "
                          "back to the %2, and is not acted on."_s.arg(day, m_meeting.body.name);
        case CallInOutcome::ToCouncil:
            break;
        }
        return came + u"On %1 the scrutiny committee found a breach of the principles of decision-making. The decision goes to "
                      "full council, and is not acted on."_s.arg(day);
    }

    void addCallIn(Blocks &blocks, const DecisionDates::Apart &apart) const
    {
        addHeading(blocks, u"Call-in"_s);
        blocks.append(decisionParagraph(standing(apart)));
        if (!apart.standing.callIn)
            return;
        const CallIn &callIn = *apart.standing.callIn;
        QStringList names;
        for (const CallInSignatory &each : callIn.signatories)
            names.append(each.group.isEmpty() ? each.name : u"%1 (%2)"_s.arg(each.name, each.group));
        addLine(blocks, u"Signed by"_s, names.join(u", "_s));
        addLine(blocks, u"Principles said to be breached"_s, callIn.principles.join(u"; "_s));
        addLine(blocks, u"Reasons given"_s, callIn.reasons);
        addLine(blocks, u"Concerns of the scrutiny committee"_s, callIn.concerns);
    }

    static void addLine(Blocks &blocks, const QString &label, const QString &words)
    {
        if (!words.isEmpty())
            blocks.append(Paragraph{.text = boldText(label + u": "_s) + plainText(words), .style = look::paragraph()});
    }

    static void addHeading(Blocks &blocks, const QString &text)
    {
        blocks.append(Heading{.level = 3, .text = plainText(text), .style = decisionHeading(8), .inOutline = false});
    }

    static void addText(Blocks &blocks, const QString &heading, const RichText &text, const QString &none)
    {
        addHeading(blocks, heading);
        blocks += text.isEmpty() ? Blocks{decisionParagraph(none)} : blocksOf(text, 3);
    }

    const PrintedMeeting &m_meeting;
    const DecisionDates &m_dates;
    const HouseStyle &m_style;
    QLocale m_locale;
};

} // namespace

bool isDecision(const PrintedItem &item)
{
    using enum ItemKind;
    for (const ItemKind formal : {Apologies, Declarations, Minutes, Exclusion}) {
        if (item.kind == formal)
            return false;
    }
    return item.minuted && (item.minuteWithheld || !item.minute.resolved.isEmpty());
}

Document composeDecisions(const PublicMeeting &meeting, const DecisionDates &dates, const HouseStyle &style)
{
    const Speaking speaking(meeting->authority.language);
    return DecisionsComposer(*meeting, dates, style).compose();
}

} // namespace moothall
