#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/house/noticelook.h"
#include "core/house/notices.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct ForwardNotice
{
    Q_DECLARE_TR_FUNCTIONS(ForwardNotice)
};

QString period(const ForwardEntry &entry, const QLocale &locale)
{
    if (!entry.until.isValid() || entry.until == entry.from)
        return plainDate(entry.from, locale);
    return ForwardNotice::tr("between %1 and %2")
        .arg(plainDate(entry.from, locale), plainDate(entry.until, locale));
}

/// "Label: words", the label bold.
Paragraph labelled(const QString &label, const QString &words)
{
    Paragraph paragraph = noticeParagraph(words);
    paragraph.text = boldText(label + u": "_s) + plainText(words);
    paragraph.style.spaceAfter = 4;
    return paragraph;
}

QString decidersOf(const PrintedForwardEntry &printed)
{
    if (printed.members.isEmpty())
        return printed.entry.body ? printed.entry.bodyName : printed.entry.decider;
    return ForwardNotice::tr("%1: %2", "a body, its members")
        .arg(printed.entry.bodyName, printed.members.join(u", "_s));
}

void addEntry(Blocks &blocks, const PrintedForwardEntry &printed, const Authority &authority,
              const QLocale &locale)
{
    const ForwardEntry &entry = printed.entry;
    blocks.append(noticeHeading(2, entry.matter));
    blocks.append(noticeParagraph(
        entry.key ? ForwardNotice::tr("A key decision is to be made in this matter.")
                  : ForwardNotice::tr("This isn’t a key decision.")));
    blocks.append(labelled(ForwardNotice::tr("Who decides"), decidersOf(printed)));
    blocks.append(labelled(ForwardNotice::tr("When"), period(entry, locale)));
    blocks.append(
        labelled(ForwardNotice::tr("Documents to be considered"), entry.documents.join(u"; "_s)));
    const QString address =
        entry.copiesFrom.isEmpty() ? authority.address.join(u", "_s) : entry.copiesFrom;
    if (!address.isEmpty())
        blocks.append(
            labelled(ForwardNotice::tr("Copies"),
                     ForwardNotice::tr(
                         "subject to any prohibition or restriction on their disclosure, from %1")
                         .arg(address)));
    if (entry.isPrivate)
        blocks.append(labelled(
            ForwardNotice::tr("In private"),
            ForwardNotice::tr("it is intended to decide this with the public excluded, because %1")
                .arg(entry.privateReason)));
}

QString askWhom(const Authority &authority)
{
    QStringList ways{authority.contact.name};
    for (const QString &way : {authority.contact.email, authority.contact.telephone}) {
        if (!way.isEmpty())
            ways.append(way);
    }
    ways.removeAll(QString());
    return ways.isEmpty() ? authority.properOfficer.title : ways.join(u", "_s);
}

QString whenOf(const WorkItem &item, const QLocale &locale)
{
    if (!item.meetingDate.isValid())
        return item.when.isEmpty() ? ForwardNotice::tr("To be confirmed") : item.when;
    const QString day = plainDate(item.meetingDate, locale);
    return item.calledOff ? ForwardNotice::tr("%1 (cancelled)").arg(day) : day;
}

QString headingOf(WorkItem::Place place)
{
    switch (place) {
    case WorkItem::Place::Planned:
        return ForwardNotice::tr("Planned");
    case WorkItem::Place::Possible:
        return ForwardNotice::tr("Possible future items");
    case WorkItem::Place::Standing:
        break;
    }
    return ForwardNotice::tr("Standing items");
}

Table programmeTable(const QString &summary)
{
    Table table;
    table.columns = {{.weight = 2.4}, {.weight = 5}, {.weight = 2.4}, {.weight = 4}};
    table.rules = TableRules::Grid;
    table.padding = 3;
    table.rowHeadings = true;
    table.summary = summary;
    table.rows.append({noticeCell(ForwardNotice::tr("Date of meeting"), true),
                       noticeCell(ForwardNotice::tr("Issue for scrutiny"), true),
                       noticeCell(ForwardNotice::tr("Date of last report"), true),
                       noticeCell(ForwardNotice::tr("Notes and follow-up action"), true)});
    return table;
}

} // namespace

Document composeForwardPlan(const Authority &authority, const QList<PrintedForwardEntry> &entries,
                            QDate issued)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    Document document = noticeDocument(
        authority, ForwardNotice::tr("Forward plan: notice of decisions to be made"));
    document.blocks.append(
        noticeParagraph(ForwardNotice::tr("Published on %1").arg(plainDate(issued, locale))));
    document.blocks.append(noticeParagraph(
        ForwardNotice::tr("This notice is given under regulations 5 and 9 of the Local Authorities "
                          "(Executive Arrangements) (Meetings and "
                          "Access to Information) (England) Regulations 2012.")));
    document.blocks.append(noticeParagraph(
        ForwardNotice::tr(
            "Other documents relevant to a matter may be submitted to those who decide it. To ask "
            "for them as they become "
            "available, or to say why a matter should be decided in public, write to or call: %1.")
            .arg(askWhom(authority))));
    if (entries.isEmpty())
        document.blocks.append(noticeParagraph(ForwardNotice::tr("No decisions are planned.")));
    for (const PrintedForwardEntry &each : entries)
        addEntry(document.blocks, each, authority, locale);
    return document;
}

Document composePrivateNotice(const Authority &authority, const QString &body, QDate on,
                              const QList<PrintedPrivateMatter> &matters, QDate issued)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    Document document = noticeDocument(authority, ForwardNotice::tr("Notice of a private meeting"));
    document.blocks.append(
        noticeParagraph(ForwardNotice::tr("Published on %1").arg(plainDate(issued, locale))));
    document.blocks.append(noticeParagraph(
        ForwardNotice::tr("The %1 intends to meet in private on %2, or to exclude the public from a part of its meeting "
                          "that day, to decide the matters below.")
            .arg(body, plainDate(on, locale))));
    document.blocks.append(noticeParagraph(
        ForwardNotice::tr("This further notice is given under regulation 5(4) and (5) of the Local Authorities (Executive "
                          "Arrangements) (Meetings and Access to Information) (England) Regulations 2012.")));
    for (const PrintedPrivateMatter &each : matters) {
        document.blocks.append(noticeHeading(2, each.matter));
        document.blocks.append(labelled(ForwardNotice::tr("Why in private"), each.reason));
        document.blocks.append(labelled(ForwardNotice::tr("Representations received"),
                                        each.representations.isEmpty() ? ForwardNotice::tr("none") : each.representations));
        if (!each.representations.isEmpty())
            document.blocks.append(labelled(ForwardNotice::tr("Response"), each.response));
    }
    return document;
}

Document composeWorkProgramme(const Authority &authority, const QString &body,
                              const QList<WorkItem> &items)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    Document document =
        noticeDocument(authority, ForwardNotice::tr("%1: work programme").arg(body));
    if (items.isEmpty())
        document.blocks.append(noticeParagraph(ForwardNotice::tr("Nothing is planned yet.")));
    for (const WorkItem::Place place :
         {WorkItem::Place::Planned, WorkItem::Place::Possible, WorkItem::Place::Standing}) {
        if (std::ranges::find(items, place, &WorkItem::place) == items.end())
            continue;
        document.blocks.append(noticeHeading(2, headingOf(place)));
        Table table = programmeTable(ForwardNotice::tr("%1 of %2").arg(headingOf(place), body));
        for (const WorkItem &item : items) {
            if (item.place != place)
                continue;
            const QString when =
                place == WorkItem::Place::Standing ? item.when : whenOf(item, locale);
            table.rows.append({noticeCell(when), noticeCell(item.issue),
                               noticeCell(item.lastReport), noticeCell(item.notes)});
        }
        document.blocks.append(std::move(table));
    }
    return document;
}

} // namespace moothall
