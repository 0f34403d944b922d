#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace moothall {

// An authority's meetings as a website that needs no server: these values hold public matter only, and everything
// on the pages is in them. Who fills them takes it from a PublicMeeting.

/// A file that lies beside a meeting's page.
struct WebFile
{
    QString name;    ///< "pack.pdf", within the meeting's folder
    QString title;   ///< "Public document pack"
    int pages = 0;   ///< 0: a page of the web
    qint64 bytes = 0;
    QDateTime published; ///< UTC; invalid: not noted
    QString sha256;      ///< empty: not told
};

struct WebPaper
{
    QString title;
    QString file;    ///< the pack it is in; empty: it isn't handed out
    int page = 0;    ///< where it begins in that file, from 1
    int first = 0;   ///< the printed numbers
    int last = 0;
    QString kept;    ///< why it isn't there; empty: it is
};

struct WebItem
{
    QString number;
    QString title;
    bool sub = false;
    QStringList paragraphs;
    QStringList marks; ///< "Key decision", "To follow", "Exempt – paragraph 3"
    QList<WebPaper> papers;
};

/// What was decided under an item, in its public words.
struct WebDecision
{
    QString number; ///< of the minute, or else of the item
    QString title;
    QStringList resolved;
};

struct WebMeeting
{
    QString folder; ///< "2024-06-13-cabinet": stays with the meeting as long as its day and body do
    QString uid;
    int sequence = 0;
    QString bodyFolder;
    QString body;
    QString kind;  ///< "Extraordinary meeting"; empty: an ordinary one
    QString stage; ///< the register's token
    QString state; ///< in words; empty: nothing worth saying
    bool calledOff = false;
    bool agendaOut = false;
    QDateTime starts; ///< London wall time
    QDateTime ends;
    QString venue;
    QList<WebItem> items; ///< of a published agenda
    QList<WebFile> files; ///< the agenda's before the minutes'
    QList<WebDecision> decisions;
    QString minutes; ///< all their public words, for the search
};

struct WebSeat
{
    QString name;
    QString sortName;
    QString role; ///< empty: a member
    QString party;
    QString division;
};

struct WebBody
{
    QString folder;
    QString name;
    QString kind;
    QList<WebSeat> members; ///< chair first
};

struct Website
{
    QString authority;
    QString language = QStringLiteral("en-GB");
    QString timePattern = QStringLiteral("h.mm ap");
    QString address; ///< where the site will stand, without a stroke at its end; empty: not known
    QString contact; ///< whom to ask; empty: nobody is named
    QDateTime made;  ///< UTC
    QDate today;     ///< in London
    QList<WebMeeting> meetings; ///< by start
    QList<WebBody> bodies;      ///< by name
};

/// A file of the site by its place in it.
struct WebPage
{
    QString path;
    QByteArray bytes;
};

/// All pages, feeds and the search's index, without the files that lie beside the meetings. Each page leads to every
/// other without a script. Pure: any thread, same in, same out.
QList<WebPage> websitePages(const Website &site);

/// "Children's Services" as a folder: "childrens-services".
QString webFolder(const QString &name);

/// The words of a meeting's pages and of its entries elsewhere on the site, for the leak check.
QStringList websiteWords(const WebMeeting &meeting);

} // namespace moothall
