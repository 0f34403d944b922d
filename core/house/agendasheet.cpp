#include "core/house/agendasheet.h"

#include "core/house/exclusion.h"
#include "core/house/richblocks.h"

#include <QLocale>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

ParagraphStyle sheetHeading(double size, double before)
{
    return {.size = size,
            .bold = true,
            .lineSpacing = 1.2,
            .spaceBefore = before,
            .spaceAfter = 6,
            .keepWithNext = true};
}

Block sheetParagraph(const QString &text, bool bold = false)
{
    ParagraphStyle style = look::paragraph();
    style.bold = bold;
    return Paragraph{.text = plainText(text), .style = style};
}

/// By hand: a venue may hold a per cent sign, and what isn't known takes the comma before it along.
QString whenAndWhere(const PrintedMeeting &meeting, const HouseStyle &style)
{
    QString words = style.sheetWhen;
    const QString venue = meeting.meeting.venue.trimmed();
    if (venue.isEmpty())
        words.remove(u", %3"_s).remove(u" at %3"_s).remove(u" yn %3"_s);
    words.replace(u"%1"_s,
                  style.date(meeting.meeting.starts.date(), QLocale(meeting.authority.language)));
    words.replace(u"%2"_s, style.time(meeting.meeting.starts.time(), meeting.authority));
    return words.replace(u"%3"_s, venue);
}

void addNotices(Blocks &blocks, const HouseStyle &style)
{
    for (const StyleNotice &notice : style.notices) {
        if (!notice.heading.isEmpty())
            blocks.append(Heading{.level = 2,
                                  .text = plainText(notice.heading),
                                  .style = sheetHeading(11, 10),
                                  .inOutline = false});
        for (const QString &text : notice.paragraphs)
            blocks.append(sheetParagraph(text));
        if (notice.points.isEmpty())
            continue;
        List list{.numbering = Numbering::Bullet};
        list.labelWidth = 16;
        list.labelStyle = look::paragraph();
        list.spaceBetween = 3;
        for (const QString &point : notice.points) {
            ParagraphStyle line = look::paragraph();
            line.spaceAfter = 2;
            list.items.append(
                ListItem{.body = {Paragraph{.text = plainText(point), .style = line}}});
        }
        list.items.last().body.first().as<Paragraph>()->style.spaceAfter =
            look::paragraph().spaceAfter;
        blocks.append(list);
    }
}

void addMembership(Blocks &blocks, const PrintedMeeting &meeting, const HouseStyle &style)
{
    if (style.membershipHeading.isEmpty() || meeting.members.isEmpty())
        return;
    QString heading = style.membershipHeading;
    heading.replace(u"%1"_s, meeting.body.name);
    blocks.append(Heading{.level = 2,
                          .text = plainText(heading),
                          .style = sheetHeading(11.5, 12),
                          .inOutline = false});
    QStringList names;
    for (const Membership &member : meeting.members) {
        if (member.role != MemberRole::Substitute)
            names.append(memberWithRole(member.person.name, member.role, style));
    }
    if (!style.membersLabel.isEmpty()) {
        ParagraphStyle label = look::paragraph();
        label.bold = true;
        label.keepWithNext = true;
        label.spaceAfter = 2;
        blocks.append(Paragraph{.text = plainText(style.membersLabel), .style = label});
    }
    blocks.append(sheetParagraph(andList(names)));
}

} // namespace

QString memberWithRole(const QString &name, std::optional<MemberRole> role, const HouseStyle &style)
{
    const QString plain = nameWithoutStyle(name);
    if (role == MemberRole::Chair && !style.chairRole.isEmpty())
        return u"%1 (%2)"_s.arg(plain, style.chairRole);
    if (role == MemberRole::ViceChair && !style.viceChairRole.isEmpty())
        return u"%1 (%2)"_s.arg(plain, style.viceChairRole);
    return plain;
}

Blocks sheetHead(const PrintedMeeting &meeting, const QList<Text> &letter, const HouseStyle &style)
{
    Blocks blocks;
    blocks.append(Paragraph{.text = plainText(meeting.authority.name),
                            .style = {.size = 12, .bold = true, .spaceAfter = 10}});
    if (meeting.edition == Edition::Restricted)
        blocks.append(sheetParagraph(style.restrictedMarking, true));
    if (!style.sheetTitle.isEmpty())
        blocks.append(Paragraph{.text = plainText(style.sheetTitle), .style = sheetHeading(15, 0)});
    const QString name = style.capitalHeadings
                             ? QLocale(meeting.authority.language).toUpper(meeting.body.name)
                             : meeting.body.name;
    blocks.append(Heading{.level = 1, .text = plainText(name), .style = sheetHeading(17, 0)});
    ParagraphStyle when = look::paragraph();
    when.size = 12;
    when.bold = true;
    when.spaceAfter = 12;
    blocks.append(Paragraph{.text = plainText(whenAndWhere(meeting, style)), .style = when});
    for (const Text &paragraph : letter)
        blocks.append(Paragraph{.text = paragraph, .style = look::paragraph()});
    if (!letter.isEmpty())
        return blocks; // a supplement: notices and members went out with the agenda
    addNotices(blocks, style);
    if (style.noticesOwnPage && !style.notices.isEmpty()) {
        // The agenda proper begins on a leaf of its own, which says again what it is.
        blocks.append(PageBreak());
        blocks.append(Paragraph{.text = plainText(name), .style = sheetHeading(14, 0)});
        blocks.append(Paragraph{.text = plainText(whenAndWhere(meeting, style)), .style = when});
    }
    addMembership(blocks, meeting, style);
    return blocks;
}

Blocks sheetFoot(const PrintedMeeting &meeting, QDate issued, const HouseStyle &style)
{
    Blocks blocks;
    const Contact &officer = meeting.authority.properOfficer;
    if (!officer.title.isEmpty()) {
        QStringList from{officer.title, meeting.authority.name};
        from += meeting.authority.address;
        blocks.append(
            sheetParagraph(QString(style.producedBy).replace(u"%1"_s, from.join(u", "_s))));
    }
    Contact contact = meeting.body.contact;
    if (contact.name.isEmpty() && contact.email.isEmpty())
        contact = meeting.authority.contact;
    QStringList ask;
    for (const QString &part : {contact.name, contact.telephone}) {
        if (!part.isEmpty())
            ask.append(part);
    }
    if (!ask.isEmpty() || !contact.email.isEmpty()) {
        const QStringList around = style.furtherInformation.split(u"%1"_s);
        Text text = plainText(around.value(0) + ask.join(u", "_s));
        if (!contact.email.isEmpty()) {
            if (!ask.isEmpty())
                text += plainText(u", "_s);
            text += linkText(contact.email, u"mailto:"_s + contact.email);
        }
        text += plainText(around.value(1));
        blocks.append(Paragraph{.text = text, .style = look::paragraph()});
    }
    if (issued.isValid())
        blocks.append(sheetParagraph(
            style.dateOfIssue.arg(style.date(issued, QLocale(meeting.authority.language))), true));
    if (!blocks.isEmpty())
        blocks.prepend(Space{12});
    return blocks;
}

} // namespace moothall
