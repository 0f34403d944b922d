#pragma once

#include "core/domain/wordchanges.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace moothall {

/// A paper as an edition of an agenda had it at some moment.
struct VersionPaper
{
    QString uid;
    QString title;
    QString sha256; ///< empty: withheld in this edition
    int first = 0;  ///< its printed numbers; 0: none
    int last = 0;

    friend bool operator==(const VersionPaper &, const VersionPaper &) = default;
};

struct VersionItem
{
    QString uid;
    QString number;
    QString title;
    QString text; ///< below the title, a paragraph a line
    bool exempt = false;
    bool toFollow = false;
    QList<VersionPaper> papers;

    friend bool operator==(const VersionItem &, const VersionItem &) = default;
};

/// An agenda as one edition printed it at some moment: what two packs are compared by. Papers are
/// named by their hash, so that their words, which never change, needn't be kept again.
struct AgendaVersion
{
    QString starts; ///< of the meeting, ISO, London wall time
    QString venue;
    QList<VersionItem> items;

    friend bool operator==(const AgendaVersion &, const AgendaVersion &) = default;
};

/// One thing in which a pack differs from an earlier one.
struct AgendaChange
{
    enum class Kind {
        StartChanged,
        VenueChanged,
        Added,
        Removed,
        Moved,
        Renumbered,
        Renamed,
        Reworded,
        MadeExempt,
        MadePublic,
        ToFollow,
        NotToFollow,
        PaperAdded,
        PaperRemoved,
        PaperReplaced,
        PaperRenamed,
        PaperWithheld,
        PaperOpened,
        PageAdded,
        PageRemoved,
        PageChanged,
    };
    Kind kind = Kind::Added;
    QString item = {};   ///< its uid; empty: the meeting's
    QString number = {}; ///< as it is now; of what is gone, as it was
    QString wasNumber = {};
    QString title = {}; ///< of the item; of what is gone, as it was
    QString paper = {}; ///< its uid
    QString paperTitle = {};
    QString was = {}; ///< words; of a replaced paper its hash
    QString now = {};
    int page = 0;      ///< printed number of a page; of what is gone, as it was; 0: none
    int paperPage = 0; ///< the page of the paper, from 1

    bool isGone() const
    {
        return kind == Kind::Removed || kind == Kind::PaperRemoved || kind == Kind::PageRemoved;
    }
    friend bool operator==(const AgendaChange &, const AgendaChange &) = default;
};

/// `page-changed` and the like, for programs.
QString token(AgendaChange::Kind kind);

/// What differs, in the order of the agenda as it is now; what is gone stands last. Pages aren't
/// looked into.
QList<AgendaChange> agendaChanges(const AgendaVersion &was, const AgendaVersion &now);

/// A page that came, went or changed; each from 0, -1 where there is none.
struct PageChange
{
    int was = -1;
    int now = -1;

    friend bool operator==(const PageChange &, const PageChange &) = default;
};
/// By what is printed on them: pages that say the same are the same, wherever they stand.
QList<PageChange> pageChanges(const QStringList &was, const QStringList &now);

/// How many passages differ.
int passagesChanged(const QString &was, const QString &now);

/// One line in plain words: "Item 6 is new: Repairs to the roof".
QString inWords(const AgendaChange &change);

/// The same changes with nothing in them but what the public agenda of today says: no word that
/// went, and no title of what is gone.
QList<AgendaChange> withoutFormerWords(QList<AgendaChange> changes);

} // namespace moothall
