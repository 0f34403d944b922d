#include "core/exchange/webframe.h"

#include "core/exchange/icalendar.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

void writePaper(WebPageWriter &page, const WebMeeting &meeting, const WebPaper &paper)
{
    page.open(u"li"_s);
    if (!paper.kept.isEmpty()) {
        page.text(paper.title + u": "_s + paper.kept);
    } else if (paper.file.isEmpty()) {
        page.text(paper.title);
    } else {
        page.link(u"meetings/%1/%2#page=%3"_s.arg(meeting.folder, paper.file).arg(paper.page), paper.title);
        page.text(u" "_s);
        page.element(u"span"_s,
            paper.first == paper.last ? Webpages::tr("(page %1)").arg(paper.first)
                                      : Webpages::tr("(pages %1 – %2)").arg(paper.first).arg(paper.last),
            {{u"class"_s, u"quiet"_s}});
    }
    page.close();
}

void writeItem(WebPageWriter &page, const WebMeeting &meeting, const WebItem &item)
{
    WebPageWriter::Attributes attributes{{u"id"_s, u"item-"_s + webFolder(item.number)}};
    if (item.sub)
        attributes.append({u"class"_s, u"sub"_s});
    page.open(u"li"_s, attributes);
    page.element(u"span"_s, item.number, {{u"class"_s, u"number"_s}});
    page.open(u"div"_s);
    page.heading(3, item.title);
    for (const QString &words : item.marks)
        page.element(u"p"_s, words, {{u"class"_s, u"quiet"_s}});
    for (const QString &words : item.paragraphs)
        page.element(u"p"_s, words);
    if (!item.papers.isEmpty()) {
        page.open(u"ul"_s);
        for (const WebPaper &paper : item.papers)
            writePaper(page, meeting, paper);
        page.close();
    }
    page.close();
    page.close();
}

void writeFacts(WebPageWriter &page, const WebMeeting &meeting)
{
    page.open(u"dl"_s, {{u"class"_s, u"facts"_s}});
    const auto fact = [&page](const QString &name, const QString &words) {
        if (words.isEmpty())
            return;
        page.element(u"dt"_s, name);
        page.element(u"dd"_s, words);
    };
    QString when = page.longDate(meeting.starts.date()) + u", "_s + page.time(meeting.starts.time());
    if (meeting.ends.isValid())
        when += u" – "_s + page.time(meeting.ends.time());
    fact(Webpages::tr("When"), when);
    fact(Webpages::tr("Where"), meeting.venue);
    fact(Webpages::tr("Kind"), meeting.kind);
    fact(Webpages::tr("State"), meeting.state);
    page.close();
}

WebPage meetingPage(const Website &site, const WebMeeting &meeting)
{
    QString title = meeting.body + u", "_s;
    WebPageWriter page(site, meetingPage(meeting), title + QLocale(site.language).toString(meeting.starts.date(), u"d MMMM yyyy"_s));
    writeFacts(page, meeting);
    page.open(u"p"_s);
    page.link(u"committees/%1.html"_s.arg(meeting.bodyFolder), Webpages::tr("About %1 and its other meetings").arg(meeting.body));
    page.text(u" · "_s);
    page.link(u"meetings/%1/meeting.ics"_s.arg(meeting.folder), Webpages::tr("This meeting, for your calendar"));
    page.close();
    if (!meeting.files.isEmpty()) {
        page.heading(2, Webpages::tr("Documents"));
        page.open(u"ul"_s, {{u"class"_s, u"plain"_s}});
        for (const WebFile &file : meeting.files) {
            page.open(u"li"_s);
            writeFileLink(page, meeting, file);
            page.close();
        }
        page.close();
    }
    page.heading(2, Webpages::tr("Agenda"));
    if (!meeting.agendaOut) {
        page.element(u"p"_s, meeting.calledOff ? Webpages::tr("This meeting has been called off.")
                                              : Webpages::tr("The agenda has not been published yet."));
    } else {
        page.open(u"ol"_s, {{u"class"_s, u"agenda"_s}, {u"role"_s, u"list"_s}});
        for (const WebItem &item : meeting.items)
            writeItem(page, meeting, item);
        page.close();
    }
    if (!meeting.decisions.isEmpty()) {
        page.heading(2, Webpages::tr("What was decided"));
        for (const WebDecision &decision : meeting.decisions) {
            page.heading(3, decision.number.isEmpty() ? decision.title : decision.number + u" "_s + decision.title);
            for (const QString &words : decision.resolved)
                page.element(u"p"_s, words);
        }
    }
    return page.finish();
}

} // namespace

QStringList websiteWords(const WebMeeting &meeting)
{
    QStringList words{meeting.body, meeting.venue, meeting.state};
    for (const WebItem &item : meeting.items) {
        words << item.title << item.paragraphs << item.marks;
        for (const WebPaper &paper : item.papers)
            words << paper.title << paper.kept;
    }
    for (const WebFile &file : meeting.files)
        words << file.title;
    for (const WebDecision &decision : meeting.decisions)
        words << decision.title << decision.resolved;
    words << meeting.minutes;
    words.removeAll(QString());
    return words;
}

QList<WebPage> meetingPages(const Website &site)
{
    QList<WebPage> pages;
    for (const WebMeeting &meeting : site.meetings) {
        pages.append(meetingPage(site, meeting));
        CalendarEvent event{.uid = meeting.uid, .sequence = meeting.sequence, .title = meeting.body, .place = meeting.venue,
            .starts = meeting.starts, .ends = meeting.ends, .cancelled = meeting.calledOff,
            .tentative = !meeting.agendaOut && !meeting.calledOff, .tasks = {}};
        pages.append({u"meetings/%1/meeting.ics"_s.arg(meeting.folder), writeICalendar({site.authority, site.made, {event}})});
    }
    return pages;
}

} // namespace moothall
