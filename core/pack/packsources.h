#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace moothall {

// What a pack is spliced from: plain values. Everything named here is printed or embedded in the finished file, so
// the public edition's holds public titles and public files only; nothing else is opened while it is made.

/// A named place inside a source: links of the front matter may lead to it.
struct PackAnchor
{
    QString name;
    int page = 0;   ///< index in the source
    double top = 0; ///< in the page's own units, upwards from its foot
};

struct PackItem
{
    QString number; ///< as printed: "6", "6a"
    QString title;  ///< in the outline, after the number

    /// The name that links lead to: "item6".
    QString destination() const { return QStringLiteral("item") + number; }
};

/// One canonical file, all of its pages in order.
struct PackSource
{
    enum class Kind {
        Front,       ///< generated, unnumbered, before everything else
        Paper,       ///< a canonical paper
        Placeholder, ///< generated, in the place of a restricted paper
        Blank,       ///< generated, one page, nothing to a screen reader; the same bytes may be given many times
    };
    Kind kind = Kind::Paper;
    QString path = {};         ///< of the file, or
    QByteArray bytes = {};     ///< the file itself
    QString name = {};         ///< what messages call it: the paper's title, or its file name
    QString title = {};        ///< in the outline and in the words that stand for a picture of a page
    int item = -1;             ///< index in PackSources::items; -1 for the front matter
    int pages = 0;             ///< as planned; a file with another count is refused
    int firstNumber = 0;       ///< printed on its first page; 0 = unnumbered
    bool accessible = true;    ///< it passed our PDF/UA checks when it came in
    QList<PackAnchor> anchors = {};
    QString destination = {};  ///< a name of its own that links lead to
};

/// The words stamped and spoken, in the language of the pack. %1 is the number.
struct PackWords
{
    QString page = QStringLiteral("Page %1");
    QString agendaItem = QStringLiteral("Agenda Item %1");
    QString part = QStringLiteral("Agenda item %1");
    QString scannedPage = QStringLiteral("Scanned page %1 of %2"); ///< %2 is the paper's title
};

struct PackSources
{
    QString title;
    QString author = {};                                  ///< the authority
    QString language = QStringLiteral("en-GB");           ///< BCP 47
    QDateTime made = {};                                  ///< stated in the file; injected, never the clock's
    QByteArray fileId = {};                               ///< 16 bytes, see packFileId()
    bool claimPdfUa = false;                              ///< made good only where every source earned it
    PackWords words = {};
    QString mark = {};                                    ///< at the head of every page: whose copy it is
    QList<PackItem> items = {};
    QList<PackSource> sources = {};
};

/// Told after every source; returns false to stop.
using SpliceProgress = std::function<bool(int pagesDone, int pagesInAll)>;

struct SpliceReport
{
    int pages = 0;
    qint64 bytes = 0;
    qint64 objects = 0;
    bool claimsPdfUa = false;
    QStringList untagged = {};     ///< names of the sources whose pages are pictures or bare text to a reader
    QStringList notAccessible = {}; ///< names of the sources that keep the pack from claiming PDF/UA
};

} // namespace moothall
