#include "core/domain/agendachanges.h"

#include <QCoreApplication>

#include <QSet>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

using ChangeKind = AgendaChange::Kind;

struct AgendaChanges
{
    Q_DECLARE_TR_FUNCTIONS(AgendaChanges)
};

const VersionItem *itemWith(const AgendaVersion &version, const QString &uid)
{
    const auto found = std::ranges::find(version.items, uid, &VersionItem::uid);
    return found == version.items.end() ? nullptr : &*found;
}

/// Which of `places` stay where they are if as few as possible are moved: a longest rising row of
/// them.
QSet<qsizetype> staying(const QList<int> &places)
{
    QList<int> length(places.size(), 1);
    QList<int> before(places.size(), -1);
    int last = -1;
    for (int at = 0; at < places.size(); ++at) {
        for (int earlier = 0; earlier < at; ++earlier) {
            if (places[earlier] < places[at] && length[earlier] + 1 > length[at]) {
                length[at] = length[earlier] + 1;
                before[at] = earlier;
            }
        }
        if (last < 0 || length[at] > length[last])
            last = at;
    }
    QSet<qsizetype> stays;
    for (int at = last; at >= 0; at = before[at])
        stays.insert(at);
    return stays;
}

QStringList movedItems(const AgendaVersion &was, const AgendaVersion &now)
{
    QStringList uids;
    QList<int> places;
    for (const VersionItem &item : now.items) {
        const auto found = std::ranges::find(was.items, item.uid, &VersionItem::uid);
        if (found == was.items.end())
            continue;
        uids.append(item.uid);
        places.append(int(found - was.items.begin()));
    }
    const QSet<qsizetype> stays = staying(places);
    QStringList moved;
    for (qsizetype at = 0; at < uids.size(); ++at) {
        if (!stays.contains(at))
            moved.append(uids[at]);
    }
    return moved;
}

AgendaChange changeOf(ChangeKind kind, const VersionItem &item)
{
    return {.kind = kind, .item = item.uid, .number = item.number, .title = item.title};
}

AgendaChange changeOf(ChangeKind kind, const VersionItem &item, const VersionPaper &paper)
{
    AgendaChange change = changeOf(kind, item);
    change.paper = paper.uid;
    change.paperTitle = paper.title;
    change.page = paper.first;
    return change;
}

void comparePapers(QList<AgendaChange> &changes, const VersionItem &was, const VersionItem &now)
{
    for (const VersionPaper &paper : now.papers) {
        const auto before = std::ranges::find(was.papers, paper.uid, &VersionPaper::uid);
        if (before == was.papers.end()) {
            changes.append(changeOf(ChangeKind::PaperAdded, now, paper));
            continue;
        }
        if (before->title != paper.title) {
            AgendaChange change = changeOf(ChangeKind::PaperRenamed, now, paper);
            change.was = before->title;
            change.now = paper.title;
            changes.append(change);
        }
        if (before->sha256 == paper.sha256)
            continue;
        const ChangeKind kind = paper.sha256.isEmpty()     ? ChangeKind::PaperWithheld
                                : before->sha256.isEmpty() ? ChangeKind::PaperOpened
                                                           : ChangeKind::PaperReplaced;
        AgendaChange change = changeOf(kind, now, paper);
        if (kind == ChangeKind::PaperReplaced) {
            change.was = before->sha256;
            change.now = paper.sha256;
        }
        changes.append(change);
    }
    for (const VersionPaper &paper : was.papers) {
        if (std::ranges::find(now.papers, paper.uid, &VersionPaper::uid) == now.papers.end())
            changes.append(changeOf(ChangeKind::PaperRemoved, now, paper));
    }
}

void compareItems(QList<AgendaChange> &changes, const VersionItem &was, const VersionItem &now,
                  bool isMoved)
{
    const auto add = [&](ChangeKind kind, const QString &before = {}, const QString &after = {}) {
        AgendaChange change = changeOf(kind, now);
        change.wasNumber = was.number;
        change.was = before;
        change.now = after;
        changes.append(change);
    };
    if (isMoved)
        add(ChangeKind::Moved);
    else if (was.number != now.number)
        add(ChangeKind::Renumbered);
    if (was.exempt != now.exempt)
        add(now.exempt ? ChangeKind::MadeExempt : ChangeKind::MadePublic);
    if (was.title != now.title)
        add(ChangeKind::Renamed, was.title, now.title);
    if (was.text != now.text)
        add(ChangeKind::Reworded, was.text, now.text);
    if (was.toFollow != now.toFollow)
        add(now.toFollow ? ChangeKind::ToFollow : ChangeKind::NotToFollow);
    comparePapers(changes, was, now);
}

/// What a page says, without how its lines and gaps fell.
QString wordsOfPage(const QString &page)
{
    return page.simplified();
}

} // namespace

QString token(AgendaChange::Kind kind)
{
    switch (kind) {
    case ChangeKind::StartChanged:
        return u"start-changed"_s;
    case ChangeKind::VenueChanged:
        return u"venue-changed"_s;
    case ChangeKind::Added:
        return u"added"_s;
    case ChangeKind::Removed:
        return u"removed"_s;
    case ChangeKind::Moved:
        return u"moved"_s;
    case ChangeKind::Renumbered:
        return u"renumbered"_s;
    case ChangeKind::Renamed:
        return u"renamed"_s;
    case ChangeKind::Reworded:
        return u"reworded"_s;
    case ChangeKind::MadeExempt:
        return u"made-exempt"_s;
    case ChangeKind::MadePublic:
        return u"made-public"_s;
    case ChangeKind::ToFollow:
        return u"to-follow"_s;
    case ChangeKind::NotToFollow:
        return u"not-to-follow"_s;
    case ChangeKind::PaperAdded:
        return u"paper-added"_s;
    case ChangeKind::PaperRemoved:
        return u"paper-removed"_s;
    case ChangeKind::PaperReplaced:
        return u"paper-replaced"_s;
    case ChangeKind::PaperRenamed:
        return u"paper-renamed"_s;
    case ChangeKind::PaperWithheld:
        return u"paper-withheld"_s;
    case ChangeKind::PaperOpened:
        return u"paper-opened"_s;
    case ChangeKind::PageAdded:
        return u"page-added"_s;
    case ChangeKind::PageRemoved:
        return u"page-removed"_s;
    case ChangeKind::PageChanged:
        return u"page-changed"_s;
    }
    return {};
}

QList<AgendaChange> agendaChanges(const AgendaVersion &was, const AgendaVersion &now)
{
    QList<AgendaChange> changes;
    if (was.starts != now.starts)
        changes.append({.kind = ChangeKind::StartChanged, .was = was.starts, .now = now.starts});
    if (was.venue != now.venue)
        changes.append({.kind = ChangeKind::VenueChanged, .was = was.venue, .now = now.venue});
    const QStringList moved = movedItems(was, now);
    for (const VersionItem &item : now.items) {
        if (const VersionItem *before = itemWith(was, item.uid))
            compareItems(changes, *before, item, moved.contains(item.uid));
        else
            changes.append(changeOf(ChangeKind::Added, item));
    }
    for (const VersionItem &item : was.items) {
        if (!itemWith(now, item.uid))
            changes.append(changeOf(ChangeKind::Removed, item));
    }
    return changes;
}

QList<PageChange> pageChanges(const QStringList &was, const QStringList &now)
{
    // The longest row of pages that say the same; between two of them pages are taken in pairs.
    const int rows = int(was.size());
    const int columns = int(now.size());
    QStringList before;
    QStringList after;
    std::ranges::transform(was, std::back_inserter(before), wordsOfPage);
    std::ranges::transform(now, std::back_inserter(after), wordsOfPage);
    std::vector<int> common(size_t(rows + 1) * size_t(columns + 1), 0);
    const auto at = [&](int row, int column) -> int & {
        return common[size_t(row) * size_t(columns + 1) + size_t(column)];
    };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column)
            at(row, column) = before[row] == after[column]
                                  ? at(row + 1, column + 1) + 1
                                  : std::max(at(row + 1, column), at(row, column + 1));
    }
    QList<PageChange> changes;
    QList<int> gone;
    QList<int> came;
    const auto flush = [&] {
        for (qsizetype i = 0; i < std::max(gone.size(), came.size()); ++i)
            changes.append({i < gone.size() ? gone[i] : -1, i < came.size() ? came[i] : -1});
        gone.clear();
        came.clear();
    };
    int row = 0;
    int column = 0;
    while (row < rows || column < columns) {
        if (row < rows && column < columns && before[row] == after[column]) {
            flush();
            ++row;
            ++column;
        } else if (column == columns ||
                   (row < rows && at(row + 1, column) >= at(row, column + 1))) {
            gone.append(row++);
        } else {
            came.append(column++);
        }
    }
    flush();
    return changes;
}

int passagesChanged(const QString &was, const QString &now)
{
    int passages = 0;
    bool isWithin = false;
    for (const WordChange &change : wordChanges(wordsOfPage(was), wordsOfPage(now))) {
        const bool differs = change.kind != WordChange::Kind::Same;
        passages += differs && !isWithin ? 1 : 0;
        isWithin = differs;
    }
    return passages;
}

QString inWords(const AgendaChange &change)
{
    const QString item = AgendaChanges::tr("Item %1", "a number").arg(change.number);
    const auto titled = [](const QString &sentence, const QString &title) {
        return title.isEmpty()
                   ? sentence + u'.'
                   : AgendaChanges::tr("%1: %2", "a sentence, a title").arg(sentence, title);
    };
    const auto of = [&](const QString &sentence) {
        return titled(sentence.arg(item), change.title);
    };
    const auto paper = [&](const QString &sentence) {
        return titled(sentence.arg(item), change.paperTitle);
    };
    switch (change.kind) {
    case ChangeKind::StartChanged:
        return AgendaChanges::tr("The meeting begins at another time.");
    case ChangeKind::VenueChanged:
        return AgendaChanges::tr("The meeting is held in another place.");
    case ChangeKind::Added:
        return of(AgendaChanges::tr("%1 is new"));
    case ChangeKind::Removed:
        return of(AgendaChanges::tr("%1 was taken off"));
    case ChangeKind::Moved:
        return of(AgendaChanges::tr("%1 was moved, it was item %2").arg(u"%1"_s, change.wasNumber));
    case ChangeKind::Renumbered:
        return of(AgendaChanges::tr("%1 was item %2").arg(u"%1"_s, change.wasNumber));
    case ChangeKind::Renamed:
        return of(AgendaChanges::tr("%1 has another title"));
    case ChangeKind::Reworded:
        return of(AgendaChanges::tr("%1 has other words below its title"));
    case ChangeKind::MadeExempt:
        return of(AgendaChanges::tr("%1 is exempt now"));
    case ChangeKind::MadePublic:
        return of(AgendaChanges::tr("%1 is public now"));
    case ChangeKind::ToFollow:
        return of(AgendaChanges::tr("%1: its report is to follow"));
    case ChangeKind::NotToFollow:
        return of(AgendaChanges::tr("%1: its report isn’t to follow any more"));
    case ChangeKind::PaperAdded:
        return paper(AgendaChanges::tr("%1 has a new paper"));
    case ChangeKind::PaperRemoved:
        return paper(AgendaChanges::tr("%1 has lost a paper"));
    case ChangeKind::PaperReplaced:
        return paper(AgendaChanges::tr("%1 has another version of a paper"));
    case ChangeKind::PaperRenamed:
        return paper(AgendaChanges::tr("%1: a paper has another title"));
    case ChangeKind::PaperWithheld:
        return paper(AgendaChanges::tr("%1: a paper is withheld now"));
    case ChangeKind::PaperOpened:
        return paper(AgendaChanges::tr("%1: a paper is public now"));
    case ChangeKind::PageAdded:
        return AgendaChanges::tr("Page %1 is new.").arg(change.page);
    case ChangeKind::PageRemoved:
        return AgendaChanges::tr("Page %1 of that time is gone.").arg(change.page);
    case ChangeKind::PageChanged: {
        const int passages = passagesChanged(change.was, change.now);
        return change.was.isEmpty()
                   ? AgendaChanges::tr("Page %1 has changed.").arg(change.page)
                   : AgendaChanges::tr("Page %1: %n passage(s) changed.", nullptr, passages)
                         .arg(change.page);
    }
    }
    return {};
}

QList<AgendaChange> withoutFormerWords(QList<AgendaChange> changes)
{
    for (AgendaChange &change : changes) {
        change.was.clear();
        if (change.kind == ChangeKind::Removed)
            change.title.clear();
        if (change.kind == ChangeKind::PaperReplaced)
            change.now.clear();
        if (change.kind == ChangeKind::PaperRemoved)
            change.paperTitle.clear();
    }
    return changes;
}

} // namespace moothall
