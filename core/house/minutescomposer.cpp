#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/house/attendancelines.h"
#include "core/house/compose.h"
#include "core/house/confirmationlines.h"
#include "core/house/exclusion.h"
#include "core/house/proceedingslines.h"
#include "core/house/richblocks.h"

#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr double resolutionLabel = 26;
constexpr double signatureRoom = 40;

class MinutesComposer
{
public:
    MinutesComposer(const PrintedMeeting &meeting, const HouseStyle &style, std::optional<int> firstLeaf)
        : m_meeting(meeting), m_style(style), m_firstLeaf(firstLeaf), m_locale(meeting.authority.language)
    {
    }

    Document compose() const
    {
        Document document;
        const QString date = plainDate(m_meeting.meeting.starts.date(), m_locale);
        document.title = (isPublic() ? u"Minutes, %1, %2"_s : u"Exempt minutes, %1, %2"_s).arg(m_meeting.body.name, date);
        document.author = m_meeting.authority.name;
        document.language = m_meeting.authority.language;
        document.page = look::page();
        document.page.running.append(foot());
        addHead(document.blocks);
        qsizetype told = 0;
        for (const PrintedItem &item : m_meeting.items) {
            addAdjournments(document.blocks, told, item.takenAt);
            if (isPrinted(item))
                addMinute(document.blocks, item);
        }
        addAdjournments(document.blocks, told, QTime(23, 59, 59));
        Blocks close;
        if (m_meeting.meeting.ends.isValid()) {
            ParagraphStyle end = look::paragraph();
            end.spaceBefore = 20;
            const QString time = m_style.time(m_meeting.meeting.ends.time(), m_meeting.authority);
            close.append(Paragraph{.text = plainText(m_style.finished.arg(time)), .style = end});
        }
        close += confirmationBlocks(m_meeting, m_style);
        const bool isSigned = m_meeting.confirmation && m_meeting.confirmation->signedOn.isValid();
        if (m_firstLeaf) {
            close += signingBlocks(m_style);
        } else if (!m_style.signature.isEmpty() && !isSigned) {
            close.append(Space{signatureRoom});
            close.append(paragraph(m_style.signature));
        }
        if (!close.isEmpty())
            document.blocks.append(Group{.role = Group::Role::Section, .title = u"Close of the meeting"_s, .keepTogether = true, .blocks = close});
        return document;
    }

private:
    RunningText foot() const
    {
        if (!m_firstLeaf)
            return {.text = u"{page}"_s, .fromEdge = 32};
        QString words = m_style.leaf;
        return {.text = words.replace(u"%1"_s, u"{page}"_s), .fromEdge = 32, .firstPage = *m_firstLeaf};
    }

    bool isPublic() const { return m_meeting.edition == Edition::Public; }

    bool isPrinted(const PrintedItem &item) const
    {
        if (confirmsMinutes(m_meeting, item))
            return true;
        if (!isPublic())
            return item.minuted && item.minuteExempt;
        return item.minuted || (item.kind == ItemKind::Declarations && anyDeclarations());
    }

    bool anyDeclarations() const
    {
        return std::ranges::any_of(m_meeting.items, [](const PrintedItem &item) { return !item.declarations.isEmpty(); });
    }

    static ParagraphStyle headingStyle(double before = 14)
    {
        return {.size = look::body, .bold = true, .lineSpacing = 1.2, .spaceBefore = before, .spaceAfter = 8, .keepWithNext = true};
    }

    static Block paragraph(const QString &text)
    {
        return Paragraph{.text = plainText(text), .style = look::paragraph()};
    }

    void addHead(Blocks &blocks) const
    {
        ParagraphStyle marking = look::paragraph();
        marking.bold = true;
        marking.spaceAfter = 14;
        const QString mark = isPublic() ? m_style.publicMarking : m_style.restrictedMarking;
        if (!mark.isEmpty())
            blocks.append(Paragraph{.text = plainText(mark), .style = marking});
        if (m_style.minutesSheet) {
            addSheetHead(blocks);
            return;
        }
        ParagraphStyle lead = look::paragraph();
        lead.spaceAfter = 14;
        blocks.append(Heading{.level = 1, .text = leadIn(), .style = lead});
        blocks.append(Heading{.level = 2, .text = plainText(m_style.presentHeading), .style = headingStyle(0)});
        const Blocks people = attendanceBlocks(m_meeting, m_style);
        blocks += people.isEmpty() ? Blocks{paragraph(u"Attendance has not been recorded."_s)} : people;
    }

    /// The body's name, the sentence and the table of who was there.
    void addSheetHead(Blocks &blocks) const
    {
        ParagraphStyle name = headingStyle(0);
        name.size = 17;
        blocks.append(Heading{.level = 1, .text = plainText(m_style.capitalHeadings ? m_locale.toUpper(m_meeting.body.name) : m_meeting.body.name),
            .style = name});
        ParagraphStyle lead = look::paragraph();
        lead.spaceAfter = 12;
        Text sentence = leadIn();
        for (Run &run : sentence) {
            if (run.bold)
                run = Run{.text = m_meeting.body.name};
        }
        blocks.append(Paragraph{.text = sentence, .style = lead});
        const Blocks people = attendanceTable(m_meeting, m_style);
        blocks += people.isEmpty() ? Blocks{paragraph(u"Attendance has not been recorded."_s)} : people;
    }

    /// The sentence at the head, the body's name in bold capitals.
    Text leadIn() const
    {
        QString words = isPublic() ? m_style.minutesLeadIn : m_style.exemptMinutesLeadIn;
        const QString venue = m_meeting.meeting.venue.trimmed();
        if (venue.isEmpty())
            words.remove(u" at %3,"_s).remove(u" at %3"_s);
        const QStringList around = words.split(u"%1"_s);
        const QString name = m_style.capitalHeadings ? m_locale.toUpper(m_meeting.body.name) : m_meeting.body.name;
        const auto filled = [&](QString part) {
            // By hand: a venue may hold a per cent sign.
            part.replace(u"%2"_s, m_style.date(m_meeting.meeting.starts.date(), m_locale));
            part.replace(u"%4"_s, m_style.time(m_meeting.meeting.starts.time(), m_meeting.authority));
            return part.replace(u"%3"_s, venue);
        };
        return {Run{.text = filled(around.value(0))}, Run{.text = name, .bold = true}, Run{.text = filled(around.value(1))}};
    }

    /// The adjournments that ended by a moment, each told once: before the first item taken after it, or at the end.
    void addAdjournments(Blocks &blocks, qsizetype &told, QTime until) const
    {
        const QList<Period> &sittings = m_meeting.meeting.sittings;
        for (; until.isValid() && told + 1 < sittings.size() && sittings[told + 1].from <= until; ++told) {
            const QString from = m_style.time(sittings[told].to, m_meeting.authority);
            const QString to = m_style.time(sittings[told + 1].from, m_meeting.authority);
            blocks.append(paragraph(m_style.interrupted.arg(from, to)));
        }
    }

    void addMinute(Blocks &blocks, const PrintedItem &item) const
    {
        const QString heading = item.minuteHeading.isEmpty() ? item.title : item.minuteHeading;
        QString words = m_style.capitalHeadings ? m_locale.toUpper(heading) : heading;
        if (item.minuteNumber)
            words = *item.minuteNumber + u"  "_s + words;
        blocks.append(Heading{.level = 2, .text = plainText(words), .style = headingStyle(),
            .number = item.minuteNumber.value_or(QString())});
        if (item.minuteWithheld) {
            blocks.append(paragraph(m_style.withheldMinute));
            return;
        }
        blocks += turnBlocks(item, m_meeting, m_style);
        const MinuteText &minute = item.minute;
        const Blocks narrative = blocksOf(minute.narrative, 2);
        blocks += narrative;
        if (item.kind == ItemKind::Declarations && (anyDeclarations() || minute.isEmpty()))
            blocks += declarationBlocks(m_meeting, m_style);
        blocks += motionBlocks(item.motions, m_style);
        if (!minute.resolved.isEmpty() && unanimousMotion(item.motions, m_style))
            blocks.append(paragraph(m_style.unanimousVote));
        if (!minute.resolved.isEmpty())
            addResolved(blocks, minute);
        else if (item.kind == ItemKind::Exclusion && minute.isEmpty())
            addExclusion(blocks, item);
        blocks += confirmedHereBlocks(m_meeting, item, m_style, !minute.resolved.isEmpty());
        addSection(blocks, m_style.reasonsHeading, minute.reasons);
        addSection(blocks, m_style.alternativesHeading, minute.alternatives);
    }

    void addExclusion(Blocks &blocks, const PrintedItem &item) const
    {
        const QString resolution = exclusionResolution(m_meeting, item, ExclusionForm::Minute);
        if (resolution.isEmpty())
            return;
        ParagraphStyle lead = headingStyle(6);
        blocks.append(Paragraph{.text = plainText(u"RESOLVED:"_s), .style = lead});
        blocks.append(paragraph(resolution));
    }

    void addResolved(Blocks &blocks, const MinuteText &minute) const
    {
        const QString lead = minute.leadIn.trimmed().isEmpty() ? m_style.resolvedLeadIn : minute.leadIn.trimmed();
        const qsizetype count = minute.resolved.size();
        if (m_style.resolvedHeading && lead == m_style.resolvedLeadIn) {
            blocks.append(Heading{.level = 3, .text = plainText(lead), .style = headingStyle(8), .inOutline = false});
        } else if (!lead.endsWith(u':')) {
            addRunningOn(blocks, lead, minute.resolved);
            return;
        } else {
            blocks.append(Paragraph{.text = plainText(lead), .style = headingStyle(6)});
        }
        ParagraphStyle line = look::paragraph();
        if (count == 1) {
            Blocks only = blocksOf(minute.resolved.first(), 0, line);
            endWith(only, u"."_s);
            blocks += only;
            return;
        }
        line.spaceAfter = 0;
        List list;
        list.labelWidth = resolutionLabel;
        list.labelStyle = line;
        list.spaceBetween = 7;
        for (qsizetype at = 0; at < count; ++at) {
            Blocks body = blocksOf(minute.resolved[at], 0, line);
            endWith(body, at == count - 1 ? u"."_s : at == count - 2 ? u"; and"_s : u";"_s);
            list.items.append(ListItem{.label = plainText(m_style.resolutionNumber.arg(at + 1)), .body = body});
        }
        blocks.append(list);
    }

    /// "RESOLVED that …", "RESOLVED to (1) note …; and" with "(2) …" beneath: what was resolved runs on from the words.
    void addRunningOn(Blocks &blocks, const QString &lead, const QList<RichText> &resolved) const
    {
        for (qsizetype at = 0; at < resolved.size(); ++at) {
            Blocks body = blocksOf(resolved[at], 0);
            endWith(body, at == resolved.size() - 1 ? u"."_s : at == resolved.size() - 2 ? u"; and"_s : u";"_s);
            Text before;
            if (at == 0) {
                before = boldText(lead.section(u' ', 0, 0));
                before += plainText(lead.mid(lead.section(u' ', 0, 0).size()) + u' ');
            }
            if (resolved.size() > 1)
                before += plainText(m_style.inlineNumber.arg(at + 1) + u' ');
            auto *first = body.isEmpty() ? nullptr : body.first().as<Paragraph>();
            if (first)
                first->text = before + first->text;
            else
                body.prepend(Paragraph{.text = before, .style = look::paragraph()});
            blocks += body;
        }
    }

    void addSection(Blocks &blocks, const QString &heading, const RichText &text) const
    {
        if (text.isEmpty())
            return;
        blocks.append(Heading{.level = 3, .text = plainText(heading), .style = headingStyle(8), .inOutline = false});
        blocks += blocksOf(text, 3);
    }

    const PrintedMeeting &m_meeting;
    const HouseStyle &m_style;
    std::optional<int> m_firstLeaf;
    QLocale m_locale;
};

} // namespace

Document composeMinutes(const PublicMeeting &meeting, const HouseStyle &style, std::optional<int> firstLeaf)
{
    const Speaking speaking(meeting->authority.language);
    return MinutesComposer(*meeting, style, firstLeaf).compose();
}

Document composeExemptMinutes(const PrintedMeeting &meeting, const HouseStyle &style, std::optional<int> firstLeaf)
{
    const Speaking speaking(meeting.authority.language);
    return MinutesComposer(meeting, style, firstLeaf).compose();
}

} // namespace moothall
