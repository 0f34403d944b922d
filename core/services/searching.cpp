#include "core/services/searching.h"

#include "core/pack/pagetexts.h"
#include "core/papers/intake.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Searching
{
    Q_DECLARE_TR_FUNCTIONS(Searching)
};

/// The page of a paper's text that a place is on, and that page alone.
QString pageAround(const QString &words, qsizetype at, int &page)
{
    page = int(words.left(at).count(u'\f')) + 1;
    const qsizetype from = at > 0 ? words.lastIndexOf(u'\f', at - 1) + 1 : 0;
    const qsizetype to = words.indexOf(u'\f', at);
    return words.mid(from, to < 0 ? -1 : to - from);
}

SearchHit hitOf(const SearchRow &row, const SearchQuery &query)
{
    SearchHit hit;
    hit.kind = row.kind;
    hit.meeting = row.meeting;
    hit.item = row.item;
    hit.bodyName = row.bodyName;
    hit.starts = row.starts;
    hit.exempt = row.exempt;
    hit.title = row.title.isEmpty() ? row.itemTitle : row.title;
    if (row.kind == SearchKind::Paper)
        hit.paper = PaperId(row.subject);
    if (row.kind == SearchKind::Person)
        hit.person = PersonId(row.subject);
    if (row.kind == SearchKind::Body)
        hit.body = BodyId(row.subject);
    hit.snippet = snippetOf(row.words, query);
    if (row.wordsKey != 0)
        hit.snippet = snippetOf(pageAround(row.words, hit.snippet.from, hit.page), query);
    else if (hit.snippet.marks.isEmpty())
        hit.snippet = snippetOf(hit.title, query); // it is in the title alone
    return hit;
}

Status indexPaper(const Session &session, const QString &sha256, const CancelToken &cancel)
{
    const PapersFolder folder(session.reg->papersFolder());
    QStringList pages;
    bool blackedOut = false;
    const auto canonical = ensureCanonical(sha256, folder, cancel);
    if (canonical) {
        const auto facts = storedFacts(sha256, folder, cancel);
        const auto read = pageTexts(*canonical, cancel);
        blackedOut = facts && facts->isBlackedOutOnly();
        // Without its facts nobody knows what is only covered in it.
        if (facts && read)
            pages = *read;
    }
    if (cancel.stop_requested())
        return fail(cancelledError());
    auto transaction = Transaction::begin(session.reg->database());
    if (!transaction)
        return fail(transaction.error());
    MOOTHALL_TRY(SearchStore(session.reg->database()).saveWords(sha256, pages, blackedOut));
    return transaction->commit();
}

} // namespace

Result<QList<SearchHit>> search(const Session &session, const QString &typed,
                                const SearchFilter &filter)
{
    const SearchQuery query(typed);
    const auto rows = SearchStore(session.reg->database()).find(query, filter);
    if (!rows)
        return fail(rows.error());
    QList<SearchHit> hits;
    for (const SearchRow &row : *rows)
        hits.append(hitOf(row, query));
    return hits;
}

Status indexPapers(const Session &session, const TaskControl &control)
{
    if (session.reg->isReadOnly())
        return {};
    const auto unread = SearchStore(session.reg->database()).unreadPapers();
    if (!unread)
        return fail(unread.error());
    int done = 0;
    for (const QString &sha256 : *unread) {
        control.report(Searching::tr("Indexing papers…"), done++, int(unread->size()));
        if (control.isCancelled())
            return fail(cancelledError());
        MOOTHALL_TRY(indexPaper(session, sha256, control.token()));
    }
    return {};
}

} // namespace moothall
