#pragma once

#include "core/exchange/website.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <functional>

namespace moothall {

struct Webpages
{
    Q_DECLARE_TR_FUNCTIONS(Webpages)
};

/// Writes one page: the frame that all of them share, and elements within it.
class WebPageWriter
{
public:
    /// `path` is the page's own, from which links are counted; `title` its heading.
    WebPageWriter(const Website &site, const QString &path, const QString &title);

    using Attributes = QList<std::pair<QString, QString>>;
    void open(const QString &element, const Attributes &attributes = {});
    void close();
    void text(const QString &words);
    void element(const QString &name, const QString &words, const Attributes &attributes = {});
    void link(const QString &target, const QString &words, const Attributes &attributes = {});
    void heading(int level, const QString &words) { element(QStringLiteral("h%1").arg(level), words); }
    void script(const QString &target);

    /// A place of the site as seen from this page.
    QString to(const QString &target) const { return m_root + target; }
    QString longDate(QDate date) const;
    QString time(QTime time) const;
    const Website &site() const { return m_site; }

    WebPage finish();

private:
    void frame(const QString &title);
    void navigation();

    const Website &m_site;
    QString m_path;
    QString m_root;
    QLocale m_locale;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// The places that stand in several pages.
inline QString meetingPage(const WebMeeting &meeting)
{
    return QStringLiteral("meetings/%1/index.html").arg(meeting.folder);
}
inline QString bodyPage(const WebBody &body)
{
    return QStringLiteral("committees/%1.html").arg(body.folder);
}
inline QString decisionsPage(int year) { return QStringLiteral("decisions/%1.html").arg(year); }
inline QString calendarPage(int year) { return QStringLiteral("calendar/%1.html").arg(year); }
/// From the newest, of meetings that `counts`.
QList<int> yearsOf(const Website &site, const std::function<bool(const WebMeeting &)> &counts);
/// Meetings as a table: day, time, body, where, what is out.
void writeMeetings(WebPageWriter &page, const QList<const WebMeeting *> &meetings, const QString &caption);
/// "Public document pack (PDF, 184 pages, 2.1 MB)", linked.
void writeFileLink(WebPageWriter &page, const WebMeeting &meeting, const WebFile &file);

// Halves of websitePages().
QList<WebPage> meetingPages(const Website &site);
QList<WebPage> listPages(const Website &site);

} // namespace moothall
