#include "core/exchange/webframe.h"

#include <QFile>
#include <QMap>

#include <algorithm>

// Outside any namespace, as the macro asks: the resource lies in a static library.
static void openWebsiteResources()
{
    Q_INIT_RESOURCE(website);
}

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownNext = 10;
constexpr int shownNew = 12;

using Meetings = QList<const WebMeeting *>;

void writeSearchForm(WebPageWriter &page)
{
    page.open(u"form"_s, {{u"id"_s, u"search"_s}, {u"role"_s, u"search"_s}, {u"action"_s, page.to(u"search.html"_s)}});
    page.open(u"div"_s);
    page.element(u"label"_s, Webpages::tr("Search meetings, decisions and minutes"), {{u"for"_s, u"words"_s}});
    page.element(u"input"_s, {}, {{u"type"_s, u"search"_s}, {u"id"_s, u"words"_s}, {u"name"_s, u"q"_s}});
    page.close();
    page.element(u"button"_s, Webpages::tr("Search"), {{u"type"_s, u"submit"_s}});
    page.close();
}

WebPage startPage(const Website &site)
{
    WebPageWriter page(site, u"index.html"_s, Webpages::tr("Council meetings"));
    writeSearchForm(page);
    page.heading(2, Webpages::tr("Next meetings"));
    Meetings next;
    for (const WebMeeting &meeting : site.meetings) {
        if (meeting.starts.date() >= site.today && next.size() < shownNext)
            next.append(&meeting);
    }
    if (next.isEmpty())
        page.element(u"p"_s, Webpages::tr("No meeting is in the calendar at present."));
    else
        writeMeetings(page, next, Webpages::tr("Next meetings"));

    struct Fresh
    {
        const WebMeeting *meeting;
        const WebFile *file;
    };
    QList<Fresh> fresh;
    for (const WebMeeting &meeting : site.meetings) {
        for (const WebFile &file : meeting.files) {
            if (file.published.isValid())
                fresh.append({&meeting, &file});
        }
    }
    std::ranges::stable_sort(fresh, [](const Fresh &one, const Fresh &other) { return one.file->published > other.file->published; });
    page.heading(2, Webpages::tr("Newly published"));
    if (fresh.isEmpty())
        page.element(u"p"_s, Webpages::tr("Nothing has been published here yet."));
    page.open(u"ul"_s, {{u"class"_s, u"plain"_s}});
    for (const Fresh &each : fresh.first(std::min<qsizetype>(fresh.size(), shownNew))) {
        page.open(u"li"_s);
        page.link(meetingPage(*each.meeting), each.meeting->body + u", "_s + page.longDate(each.meeting->starts.date()));
        page.text(u": "_s);
        writeFileLink(page, *each.meeting, *each.file);
        page.close();
    }
    page.close();
    return page.finish();
}

void writeYearLinks(WebPageWriter &page, const QList<int> &years, const std::function<QString(int)> &place)
{
    page.open(u"ul"_s, {{u"class"_s, u"plain"_s}});
    for (const int year : years) {
        page.open(u"li"_s);
        page.link(place(year), QString::number(year));
        page.close();
    }
    page.close();
}

WebPage calendarOf(const Website &site, int year)
{
    WebPageWriter page(site, calendarPage(year), Webpages::tr("Meetings of %1").arg(year));
    QMap<int, Meetings> months;
    for (const WebMeeting &meeting : site.meetings) {
        if (meeting.starts.date().year() == year)
            months[meeting.starts.date().month()].append(&meeting);
    }
    const QLocale locale(site.language);
    for (const auto &[month, meetings] : months.asKeyValueRange()) {
        const QString name = locale.toString(QDate(year, month, 1), u"MMMM yyyy"_s);
        page.heading(2, name);
        writeMeetings(page, meetings, name);
    }
    return page.finish();
}

WebPage bodyOf(const Website &site, const WebBody &body)
{
    WebPageWriter page(site, bodyPage(body), body.name);
    page.heading(2, Webpages::tr("Members"));
    if (body.members.isEmpty())
        page.element(u"p"_s, Webpages::tr("No members are recorded."));
    page.open(u"ul"_s, {{u"class"_s, u"plain"_s}});
    for (const WebSeat &seat : body.members) {
        const QStringList about = QStringList{seat.role, seat.party, seat.division}.filter(QRegularExpression(u"."_s));
        page.element(u"li"_s, about.isEmpty() ? seat.name : seat.name + u" ("_s + about.join(u", "_s) + u")"_s);
    }
    page.close();
    Meetings next;
    Meetings past;
    for (const WebMeeting &meeting : site.meetings) {
        if (meeting.bodyFolder != body.folder)
            continue;
        if (meeting.starts.date() >= site.today)
            next.append(&meeting);
        else
            past.prepend(&meeting);
    }
    for (const auto &[title, meetings] : {std::pair(Webpages::tr("Next meetings"), &next), std::pair(Webpages::tr("Earlier meetings"), &past)}) {
        if (meetings->isEmpty())
            continue;
        page.heading(2, title);
        writeMeetings(page, *meetings, title);
    }
    return page.finish();
}

WebPage committeesPage(const Website &site)
{
    WebPageWriter page(site, u"committees.html"_s, Webpages::tr("Committees"));
    page.open(u"ul"_s, {{u"class"_s, u"plain"_s}});
    for (const WebBody &body : site.bodies) {
        page.open(u"li"_s);
        page.link(bodyPage(body), body.name);
        page.close();
    }
    page.close();
    return page.finish();
}

WebPage membersPage(const Website &site)
{
    struct Person
    {
        QString name;
        QString party;
        QString division;
        QList<std::pair<const WebBody *, QString>> seats;
    };
    QMap<QString, Person> people;
    for (const WebBody &body : site.bodies) {
        for (const WebSeat &seat : body.members) {
            Person &person = people[seat.sortName + u'\n' + seat.name];
            person.name = seat.name;
            if (person.party.isEmpty())
                person.party = seat.party;
            if (person.division.isEmpty())
                person.division = seat.division;
            person.seats.append({&body, seat.role});
        }
    }
    WebPageWriter page(site, u"members.html"_s, Webpages::tr("Members"));
    if (people.isEmpty())
        page.element(u"p"_s, Webpages::tr("No members are recorded."));
    for (const Person &person : std::as_const(people)) {
        page.heading(2, person.name);
        const QStringList about = QStringList{person.party, person.division}.filter(QRegularExpression(u"."_s));
        if (!about.isEmpty())
            page.element(u"p"_s, about.join(u", "_s));
        page.open(u"ul"_s);
        for (const auto &[body, role] : person.seats) {
            page.open(u"li"_s);
            page.link(bodyPage(*body), body->name);
            if (!role.isEmpty())
                page.text(u" ("_s + role + u")"_s);
            page.close();
        }
        page.close();
    }
    return page.finish();
}

WebPage decisionsOf(const Website &site, int year)
{
    WebPageWriter page(site, decisionsPage(year), Webpages::tr("Decisions of %1").arg(year));
    for (auto meeting = site.meetings.crbegin(); meeting != site.meetings.crend(); ++meeting) {
        if (meeting->starts.date().year() != year || meeting->decisions.isEmpty())
            continue;
        page.open(u"h2"_s);
        page.link(meetingPage(*meeting), meeting->body + u", "_s + page.longDate(meeting->starts.date()));
        page.close();
        for (const WebDecision &decision : meeting->decisions) {
            page.heading(3, decision.number.isEmpty() ? decision.title : decision.number + u" "_s + decision.title);
            for (const QString &words : decision.resolved)
                page.element(u"p"_s, words);
        }
    }
    return page.finish();
}

WebPage yearsPage(const Website &site, const QString &path, const QString &title, const QString &none, const QList<int> &years,
    const std::function<QString(int)> &place)
{
    WebPageWriter page(site, path, title);
    if (years.isEmpty())
        page.element(u"p"_s, none);
    else
        writeYearLinks(page, years, place);
    return page.finish();
}

WebPage searchPage(const Website &site)
{
    WebPageWriter page(site, u"search.html"_s, Webpages::tr("Search"));
    writeSearchForm(page);
    page.open(u"noscript"_s);
    page.element(u"p"_s, Webpages::tr("The search works within your browser and needs JavaScript. Everything it finds is also in the calendar and the decisions."));
    page.close();
    page.element(u"p"_s, {},
        {{u"id"_s, u"said"_s}, {u"role"_s, u"status"_s}, {u"data-none"_s, Webpages::tr("Nothing was found. Try fewer or shorter words.")},
            {u"data-some"_s, Webpages::tr("Found: %1")}, {u"data-many"_s, Webpages::tr("Found: %1. The first hundred are shown; another word narrows them.")}});
    page.element(u"ul"_s, {}, {{u"id"_s, u"found"_s}, {u"class"_s, u"plain"_s}});
    page.script(u"search-index.js"_s);
    page.script(u"search.js"_s);
    return page.finish();
}

QByteArray resource(const QString &name)
{
    openWebsiteResources();
    QFile file(u":/moothall/website/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<WebPage> listPages(const Website &site)
{
    const QList<int> years = yearsOf(site, [](const WebMeeting &) { return true; });
    const QList<int> decided = yearsOf(site, [](const WebMeeting &meeting) { return !meeting.decisions.isEmpty(); });
    QList<WebPage> pages{startPage(site), committeesPage(site), membersPage(site), searchPage(site),
        yearsPage(site, u"calendar.html"_s, Webpages::tr("Calendar"), Webpages::tr("No meeting is in the calendar at present."), years, calendarPage),
        yearsPage(site, u"decisions.html"_s, Webpages::tr("Decisions"), Webpages::tr("No decision has been published yet."), decided, decisionsPage),
        {u"site.css"_s, resource(u"site.css"_s)}, {u"search.js"_s, resource(u"search.js"_s)}};
    for (const int year : years)
        pages.append(calendarOf(site, year));
    for (const int year : decided)
        pages.append(decisionsOf(site, year));
    for (const WebBody &body : site.bodies)
        pages.append(bodyOf(site, body));
    return pages;
}

} // namespace moothall
