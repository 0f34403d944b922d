#include "core/house/letterhead.h"

#include "core/base/dates.h"
#include "core/domain/supplements.h"
#include "core/house/richblocks.h"

#include <QLocale>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr double signatureHeight = 34;

ParagraphStyle smallLine(bool bold = false)
{
    return {.size = look::small, .bold = bold, .lineSpacing = 1.2, .spaceAfter = 2};
}

/// A body's own contact, filled up from its authority's.
Contact contactOf(const PrintedMeeting &meeting)
{
    Contact contact = meeting.body.contact;
    const Contact &general = meeting.authority.contact;
    if (contact.email.isEmpty())
        contact.email = general.email;
    if (contact.telephone.isEmpty() && contact.name.isEmpty())
        contact.telephone = general.telephone;
    if (contact.name.isEmpty())
        contact.name = general.name;
    return contact;
}

void addLine(Blocks &blocks, const QString &text, bool bold = false)
{
    if (!text.trimmed().isEmpty())
        blocks.append(Paragraph{.text = plainText(text), .style = smallLine(bold)});
}

Blocks contactBlock(const PrintedMeeting &meeting, const HouseStyle &style)
{
    const Contact &officer = meeting.authority.properOfficer;
    Blocks blocks;
    addLine(blocks, officer.name, true);
    addLine(blocks, officer.title);
    for (const QString &line : meeting.authority.address)
        addLine(blocks, line);
    const Contact contact = contactOf(meeting);
    const qsizetype above = blocks.size();
    if (!contact.email.isEmpty()) {
        const QStringList around = style.email.split(u"%1"_s);
        Text text = plainText(around.value(0));
        text += linkText(contact.email, u"mailto:"_s + contact.email);
        blocks.append(Paragraph{.text = text, .style = smallLine()});
    }
    if (style.askForBodies.contains(meeting.body.kind)) {
        if (!contact.telephone.isEmpty())
            addLine(blocks, style.directDial.arg(contact.telephone));
        if (!contact.name.isEmpty())
            addLine(blocks, style.askFor.arg(contact.name));
    }
    if (above > 0 && blocks.size() > above)
        blocks[above].as<Paragraph>()->style.spaceBefore = 10;
    return blocks;
}

/// "… meeting of the %1 to be held at %2 …" with what it is about in bold.
Text filledIn(QString words, const PrintedMeeting &meeting, const HouseStyle &style)
{
    const QLocale locale(meeting.authority.language);
    const QString venue = meeting.meeting.venue.trimmed();
    if (venue.isEmpty())
        words.remove(u" in %4"_s).remove(u" yn %4"_s);
    const QStringList values{meeting.body.name, style.time(meeting.meeting.starts.time(), meeting.authority),
        style.date(meeting.meeting.starts.date(), locale), venue};
    Text text;
    qsizetype from = 0;
    for (qsizetype at = words.indexOf(u'%'); at >= 0; at = words.indexOf(u'%', from)) {
        const int value = at + 1 < words.size() ? words[at + 1].digitValue() : -1;
        if (value < 1 || value > 4)
            break;
        text.append(Run{.text = words.mid(from, at - from)});
        text.append(Run{.text = values[value - 1], .bold = value < 4});
        from = at + 2;
    }
    text.append(Run{.text = words.mid(from)});
    return text;
}

/// Ends a sentence that somebody typed, whatever they ended it with.
QString asSentence(const QString &typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() || text.back().isPunct() ? text : text + u'.';
}

bool bringsItems(const PrintedMeeting &meeting, int supplement)
{
    return std::ranges::find(meeting.items, supplement, &PrintedItem::supplement) != meeting.items.end();
}

} // namespace

QString agendaTitle(const PrintedMeeting &meeting)
{
    return u"%1, %2"_s.arg(meeting.body.name, plainDate(meeting.meeting.starts.date(), QLocale(meeting.authority.language)));
}

QString supplementTitle(const PrintedMeeting &meeting, int supplement, const HouseStyle &style)
{
    const QString name = supplementNumbered(meeting.supplements, supplement).name.trimmed();
    return u"%1 %2"_s.arg(name.isEmpty() ? style.supplementName : name).arg(supplement);
}

QString inHouseCase(const QString &heading, const HouseStyle &style)
{
    return style.agendaHeading.isUpper() ? heading.toUpper() : heading;
}

QString rangeList(const QList<AgendaRange> &ranges)
{
    QStringList list;
    for (const AgendaRange &range : ranges)
        list.append(range.first == range.last ? QString::number(range.first) : u"%1 - %2"_s.arg(range.first).arg(range.last));
    return list.join(u", "_s);
}

QDate issueDate(const PrintedMeeting &meeting, const AgendaRanges &ranges)
{
    const QDate own = ranges.supplement > 0 && !ranges.asOf.isValid()
                          ? supplementNumbered(meeting.supplements, ranges.supplement).issued
                          : meeting.meeting.agendaDate;
    return own.isValid() ? own : ranges.issued;
}

QList<Text> invitationLetter(const PrintedMeeting &meeting, const HouseStyle &style)
{
    const bool summons = meeting.body.kind == BodyKind::Council || meeting.body.kind == BodyKind::Parish;
    return {filledIn(summons ? style.summons : style.invitation, meeting, style)};
}

QList<Text> supplementLetter(const PrintedMeeting &meeting, const AgendaRanges &ranges, const HouseStyle &style)
{
    const Supplement supplement = supplementNumbered(meeting.supplements, ranges.supplement);
    QList<Text> letter{filledIn(style.supplementLetter, meeting, style)};
    const QString reason = asSentence(supplement.reason);
    const QString decidedBy = supplement.decidedBy.trimmed();
    // LGA 1972 s.100B(4)(b): the opinion is the chair's, and its reason is stated. Not every body knows such an opinion.
    const bool knowsUrgency = lateRoute(meeting.body.kind, meeting.authority.nation) == LateRoute::ChairsOpinion;
    if (knowsUrgency && bringsItems(meeting, ranges.supplement) && !reason.isEmpty() && !decidedBy.isEmpty()) {
        letter.append(plainText(style.urgentItems.arg(decidedBy, reason)));
    } else {
        QStringList why;
        if (!reason.isEmpty())
            why.append(style.lateReason.arg(reason));
        if (!decidedBy.isEmpty())
            why.append(style.lateDecidedBy.arg(decidedBy));
        if (!why.isEmpty())
            letter.append(plainText(why.join(u' ')));
    }
    QStringList small;
    if (supplement.available.isValid())
        small.append(style.availableFrom.arg(style.time(supplement.available.time(), meeting.authority),
            style.date(supplement.available.date(), QLocale(meeting.authority.language))));
    if (!ranges.items.isEmpty())
        small.append(meeting.authority.supplementsRestart ? style.supplementRestarts : style.supplementNumbersOn);
    if (!small.isEmpty())
        letter.append(plainText(small.join(u' ')));
    return letter;
}

Blocks letterhead(const PrintedMeeting &meeting, QDate issued, const QList<Text> &letter, const HouseStyle &style)
{
    const bool isPublic = meeting.edition == Edition::Public;
    const ParagraphStyle line = look::paragraph();
    ParagraphStyle bold = line;
    bold.bold = true;

    ParagraphStyle name{.size = 15, .bold = true, .lineSpacing = 1.15, .spaceAfter = 0};
    Blocks blocks;
    blocks.append(SideBySide{
        .start = {Paragraph{.text = plainText(meeting.authority.name), .style = name}},
        .end = contactBlock(meeting, style),
        .startShare = 0.56,
        .gap = 20,
        .spaceAfter = 18,
    });
    blocks.append(Paragraph{.text = plainText(isPublic ? style.publicMarking : style.restrictedMarking), .style = bold});
    blocks.append(Paragraph{.text = plainText(style.addressee.arg(meeting.body.name)), .style = line});
    if (issued.isValid())
        blocks.append(Paragraph{.text = plainText(style.date(issued, QLocale(meeting.authority.language))), .style = line});
    blocks.append(Paragraph{.text = plainText(style.salutation), .style = line});
    for (const Text &paragraph : letter)
        blocks.append(Paragraph{.text = paragraph, .style = line});

    const Contact &officer = meeting.authority.properOfficer;
    if (!officer.name.isEmpty()) {
        ParagraphStyle tight = bold;
        tight.spaceAfter = 1;
        Blocks signature{Paragraph{.text = plainText(style.closing), .style = line}, Space{signatureHeight},
            Paragraph{.text = plainText(officer.name), .style = tight}};
        if (!officer.title.isEmpty())
            signature.append(Paragraph{.text = plainText(officer.title), .style = line});
        blocks.append(Group{.keepTogether = true, .blocks = signature});
    }
    return blocks;
}

} // namespace moothall
