#include "core/exchange/webframe.h"

#include "core/base/dates.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// XML 1.0 has no room for control characters; nothing is lost with them.
QString printable(QString words)
{
    words.removeIf([](QChar each) { return each.unicode() < 0x20 && each != u'\n' && each != u'\t'; });
    return words;
}

} // namespace

WebPageWriter::WebPageWriter(const Website &site, const QString &path, const QString &title)
    : m_site(site)
    , m_path(path)
    , m_root(u"../"_s.repeated(path.count(u'/')))
    , m_locale(site.language)
    , m_xml(&m_bytes)
{
    frame(title);
}

void WebPageWriter::frame(const QString &title)
{
    m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
    open(u"html"_s, {{u"lang"_s, m_site.language}});
    open(u"head"_s);
    const auto empty = [this](const QString &name, const Attributes &attributes) {
        m_xml.writeEmptyElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    };
    empty(u"meta"_s, {{u"charset"_s, u"utf-8"_s}});
    empty(u"meta"_s, {{u"name"_s, u"viewport"_s}, {u"content"_s, u"width=device-width, initial-scale=1"_s}});
    element(u"title"_s, m_path == "index.html"_L1 ? m_site.authority + u": "_s + title : title + u" – "_s + m_site.authority);
    empty(u"link"_s, {{u"rel"_s, u"stylesheet"_s}, {u"href"_s, to(u"site.css"_s)}});
    empty(u"link"_s, {{u"rel"_s, u"alternate"_s}, {u"type"_s, u"application/atom+xml"_s},
        {u"title"_s, Webpages::tr("What is new")}, {u"href"_s, to(u"feed.xml"_s)}});
    close();
    open(u"body"_s);
    element(u"a"_s, Webpages::tr("Skip to the content"), {{u"class"_s, u"skip"_s}, {u"href"_s, u"#content"_s}});
    open(u"header"_s);
    open(u"div"_s, {{u"class"_s, u"frame"_s}});
    open(u"p"_s);
    link(u"index.html"_s, m_site.authority);
    close();
    navigation();
    close();
    close();
    open(u"main"_s, {{u"id"_s, u"content"_s}, {u"class"_s, u"frame"_s}});
    heading(1, title);
}

void WebPageWriter::navigation()
{
    open(u"nav"_s, {{u"aria-label"_s, Webpages::tr("Pages")}});
    open(u"ul"_s);
    for (const auto &[target, words] : {std::pair(u"index.html"_s, Webpages::tr("Meetings")),
             std::pair(u"calendar.html"_s, Webpages::tr("Calendar")), std::pair(u"committees.html"_s, Webpages::tr("Committees")),
             std::pair(u"members.html"_s, Webpages::tr("Members")), std::pair(u"decisions.html"_s, Webpages::tr("Decisions")),
             std::pair(u"search.html"_s, Webpages::tr("Search"))}) {
        open(u"li"_s);
        link(target, words, target == m_path ? Attributes{{u"aria-current"_s, u"page"_s}} : Attributes());
        close();
    }
    close();
    close();
}

void WebPageWriter::open(const QString &element, const Attributes &attributes)
{
    m_xml.writeStartElement(element);
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(name, printable(value));
    m_xml.writeCharacters(QString());
}

void WebPageWriter::close()
{
    m_xml.writeEndElement();
}

void WebPageWriter::text(const QString &words)
{
    m_xml.writeCharacters(printable(words));
}

void WebPageWriter::element(const QString &name, const QString &words, const Attributes &attributes)
{
    open(name, attributes);
    text(words);
    close();
}

void WebPageWriter::link(const QString &target, const QString &words, const Attributes &attributes)
{
    element(u"a"_s, words, Attributes{{u"href"_s, to(target)}} + attributes);
}

void WebPageWriter::script(const QString &target)
{
    element(u"script"_s, {}, {{u"src"_s, to(target)}});
}

QString WebPageWriter::longDate(QDate date) const
{
    return moothall::longDate(date, m_locale);
}

QString WebPageWriter::time(QTime time) const
{
    return timeOfDay(time, m_site.timePattern);
}

WebPage WebPageWriter::finish()
{
    close(); // main
    open(u"footer"_s);
    open(u"div"_s, {{u"class"_s, u"frame"_s}});
    open(u"p"_s);
    link(u"feed.xml"_s, Webpages::tr("What is new, as a feed"));
    text(u" · "_s);
    link(u"meetings.ics"_s, Webpages::tr("All meetings, for your calendar"));
    text(u" · "_s);
    link(u"meetings.json"_s, Webpages::tr("All meetings, as data"));
    close();
    if (!m_site.contact.isEmpty())
        element(u"p"_s, Webpages::tr("Questions: %1").arg(m_site.contact));
    close();
    m_xml.writeEndDocument();
    m_bytes.append('\n');
    return {m_path, m_bytes};
}

QList<int> yearsOf(const Website &site, const std::function<bool(const WebMeeting &)> &counts)
{
    QList<int> years;
    for (const WebMeeting &meeting : site.meetings) {
        if (counts(meeting) && !years.contains(meeting.starts.date().year()))
            years.append(meeting.starts.date().year());
    }
    std::ranges::sort(years, std::greater());
    return years;
}

void writeMeetings(WebPageWriter &page, const QList<const WebMeeting *> &meetings, const QString &caption)
{
    page.open(u"div"_s, {{u"class"_s, u"scroll"_s}, {u"tabindex"_s, u"0"_s}, {u"role"_s, u"region"_s}, {u"aria-label"_s, caption}});
    page.open(u"table"_s);
    page.open(u"thead"_s);
    page.open(u"tr"_s);
    for (const QString &words : {Webpages::tr("When"), Webpages::tr("Meeting"), Webpages::tr("Where")})
        page.element(u"th"_s, words, {{u"scope"_s, u"col"_s}});
    page.close();
    page.close();
    page.open(u"tbody"_s);
    for (const WebMeeting *meeting : meetings) {
        page.open(u"tr"_s);
        page.open(u"td"_s, {{u"class"_s, u"when"_s}});
        page.element(u"time"_s, page.longDate(meeting->starts.date()) + u", "_s + page.time(meeting->starts.time()),
            {{u"datetime"_s, meeting->starts.toString(u"yyyy-MM-ddTHH:mm"_s)}});
        page.close();
        page.open(u"td"_s);
        page.link(meetingPage(*meeting), meeting->body);
        const QStringList about = QStringList{meeting->kind, meeting->state}.filter(QRegularExpression(u"."_s));
        if (!about.isEmpty()) {
            page.text(u" "_s);
            page.element(u"span"_s, u"("_s + about.join(u", "_s) + u")"_s,
                {{u"class"_s, meeting->calledOff ? u"cancelled"_s : u"quiet"_s}});
        }
        page.close();
        page.element(u"td"_s, meeting->venue);
        page.close();
    }
    page.close();
    page.close();
    page.close();
}

void writeFileLink(WebPageWriter &page, const WebMeeting &meeting, const WebFile &file)
{
    const QLocale locale(page.site().language);
    page.link(u"meetings/%1/%2"_s.arg(meeting.folder, file.name), file.title);
    if (file.pages > 0)
        page.text(Webpages::tr(" (PDF, %n page(s), %1)", nullptr, file.pages).arg(locale.formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat)));
}

} // namespace moothall
