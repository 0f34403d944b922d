#include "core/exchange/website.h"

#include "core/exchange/icalendar.h"
#include "core/exchange/webframe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString instant(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

/// As calendars and scripts take it: London wall time, without an offset.
QString wall(const QDateTime &when)
{
    return when.isValid() ? when.toString(u"yyyy-MM-ddTHH:mm"_s) : QString();
}

QByteArray atomFeed(const Website &site)
{
    struct Entry
    {
        const WebMeeting *meeting;
        const WebFile *file;
    };
    QList<Entry> entries;
    for (const WebMeeting &meeting : site.meetings) {
        for (const WebFile &file : meeting.files) {
            if (file.published.isValid())
                entries.append({&meeting, &file});
        }
    }
    std::ranges::stable_sort(entries, [](const Entry &one, const Entry &other) { return one.file->published > other.file->published; });
    constexpr qsizetype most = 50;
    entries = entries.first(std::min(entries.size(), most));

    const QString root = site.address.isEmpty() ? QString() : site.address + u'/';
    const QLocale locale(site.language);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    xml.writeStartElement(u"feed"_s);
    xml.writeAttribute(u"xml:lang"_s, site.language);
    xml.writeTextElement(u"title"_s, Webpages::tr("%1: agendas and minutes").arg(site.authority));
    xml.writeTextElement(u"id"_s, site.address.isEmpty() ? u"urn:moothall:"_s + webFolder(site.authority) : root + u"feed.xml"_s);
    xml.writeTextElement(u"updated"_s, instant(entries.isEmpty() ? site.made : entries.first().file->published));
    xml.writeStartElement(u"author"_s);
    xml.writeTextElement(u"name"_s, site.authority);
    xml.writeEndElement();
    const auto link = [&](const QString &rel, const QString &target) {
        xml.writeEmptyElement(u"link"_s);
        xml.writeAttribute(u"rel"_s, rel);
        xml.writeAttribute(u"href"_s, root + target);
    };
    link(u"self"_s, u"feed.xml"_s);
    link(u"alternate"_s, u"index.html"_s);
    for (const Entry &entry : std::as_const(entries)) {
        xml.writeStartElement(u"entry"_s);
        xml.writeTextElement(u"title"_s,
            Webpages::tr("%1, %2: %3").arg(entry.meeting->body, locale.toString(entry.meeting->starts.date(), u"d MMMM yyyy"_s), entry.file->title));
        xml.writeTextElement(u"id"_s, u"urn:uuid:%1:%2"_s.arg(entry.meeting->uid, entry.file->name));
        xml.writeTextElement(u"updated"_s, instant(entry.file->published));
        link(u"alternate"_s, meetingPage(*entry.meeting));
        link(u"enclosure"_s, u"meetings/%1/%2"_s.arg(entry.meeting->folder, entry.file->name));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray data(const Website &site)
{
    QJsonArray meetings;
    for (const WebMeeting &meeting : site.meetings) {
        QJsonArray items;
        for (const WebItem &item : meeting.items)
            items.append(QJsonObject{{u"number"_s, item.number}, {u"title"_s, item.title}});
        QJsonArray files;
        for (const WebFile &file : meeting.files) {
            QJsonObject each{{u"title"_s, file.title}, {u"href"_s, u"meetings/%1/%2"_s.arg(meeting.folder, file.name)}};
            if (file.pages > 0)
                each.insert(u"pages"_s, file.pages);
            if (!file.sha256.isEmpty())
                each.insert(u"sha256"_s, file.sha256);
            if (file.published.isValid())
                each.insert(u"published"_s, instant(file.published));
            files.append(each);
        }
        QJsonObject each{{u"uid"_s, meeting.uid}, {u"body"_s, meeting.body}, {u"starts"_s, wall(meeting.starts)}, {u"venue"_s, meeting.venue},
            {u"stage"_s, meeting.stage}, {u"href"_s, meetingPage(meeting)}, {u"items"_s, items}, {u"files"_s, files}};
        if (meeting.ends.isValid())
            each.insert(u"ends"_s, wall(meeting.ends));
        meetings.append(each);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"moothall-website"_s}, {u"version"_s, 1}, {u"authority"_s, site.authority},
                             {u"language"_s, site.language}, {u"meetings"_s, meetings}})
        .toJson();
}

QByteArray calendar(const Website &site)
{
    CalendarFile file;
    file.name = Webpages::tr("%1: meetings").arg(site.authority);
    file.made = site.made;
    for (const WebMeeting &meeting : site.meetings)
        file.events.append({.uid = meeting.uid, .sequence = meeting.sequence, .title = meeting.body, .place = meeting.venue, .starts = meeting.starts,
            .ends = meeting.ends, .cancelled = meeting.calledOff, .tentative = !meeting.agendaOut && !meeting.calledOff, .tasks = {}});
    return writeICalendar(file);
}

/// As a script, since a page that was opened from a folder may not read other files.
QByteArray searchIndex(const Website &site)
{
    QJsonArray entries;
    const QLocale locale(site.language);
    const auto add = [&entries](const QString &title, const QString &about, const QString &text, const QString &href) {
        entries.append(QJsonObject{{u"title"_s, title}, {u"about"_s, about}, {u"text"_s, text.simplified()}, {u"href"_s, href}});
    };
    for (const WebBody &body : site.bodies) {
        QStringList names;
        for (const WebSeat &seat : body.members)
            names.append(seat.name);
        add(body.name, Webpages::tr("Committee"), names.join(u", "_s), bodyPage(body));
    }
    for (auto meeting = site.meetings.crbegin(); meeting != site.meetings.crend(); ++meeting) {
        const QString day = locale.toString(meeting->starts.date(), u"d MMMM yyyy"_s);
        const QString about = meeting->body + u", "_s + day;
        add(about, Webpages::tr("Meeting"), meeting->minutes, meetingPage(*meeting));
        for (const WebItem &item : meeting->items) {
            QStringList titles;
            for (const WebPaper &paper : item.papers)
                titles.append(paper.title);
            add(item.title, about, (item.paragraphs + titles).join(u' '), meetingPage(*meeting) + u"#item-"_s + webFolder(item.number));
        }
        for (const WebDecision &decision : meeting->decisions)
            add(decision.title, Webpages::tr("Decision: %1").arg(about), decision.resolved.join(u' '), meetingPage(*meeting));
    }
    return "window.meetingsIndex = " + QJsonDocument(entries).toJson(QJsonDocument::Compact) + ";\n";
}

} // namespace

QString webFolder(const QString &name)
{
    QString folder;
    for (const QChar each : name.normalized(QString::NormalizationForm_D)) {
        if (each.isLetterOrNumber() && each.unicode() < 0x80)
            folder += each.toLower();
        else if ((each.isSpace() || each.isPunct()) && each != u'\'' && each != u'’' && !folder.isEmpty() && !folder.endsWith(u'-'))
            folder += u'-';
    }
    while (folder.endsWith(u'-'))
        folder.chop(1);
    return folder.isEmpty() ? u"x"_s : folder;
}

QList<WebPage> websitePages(const Website &site)
{
    return meetingPages(site) + listPages(site) +
           QList<WebPage>{{u"feed.xml"_s, atomFeed(site)}, {u"meetings.ics"_s, calendar(site)}, {u"meetings.json"_s, data(site)},
               {u"search-index.js"_s, searchIndex(site)}};
}

} // namespace moothall
