#pragma once

#include "core/base/id.h"
#include "core/domain/searchquery.h"
#include "core/domain/vocabulary.h"
#include "core/store/database.h"

#include <QDateTime>

#include <optional>

namespace moothall {

/// What can be found.
enum class SearchKind { Item, Minute, Decision, Motion, Action, Paper, Meeting, Person, Body };
/// `item`, `minute`, `decision`, …
QString token(SearchKind kind);
template<>
std::optional<SearchKind> fromToken<SearchKind>(QStringView text);

/// Which of what holds the words is wanted.
struct SearchFilter
{
    enum class Audience { All, Public, Exempt };

    Audience audience = Audience::All; ///< Public: nothing exempt is looked at
    std::optional<SearchKind> kind = {};
    std::optional<BodyId> body = {};
    QDate from = {}; ///< of the meeting; invalid: no bound
    QDate to = {};
    bool meetingsOnly = false; ///< no people and bodies
    int limit = 40;

    friend bool operator==(const SearchFilter &, const SearchFilter &) = default;
};

/// A text of the register that holds the words.
struct SearchRow
{
    SearchKind kind = SearchKind::Item;
    qint64 subject = 0; ///< its key in the table of its kind
    std::optional<MeetingId> meeting;
    std::optional<ItemId> item;
    QString bodyName;
    QDateTime starts;  ///< of the meeting, London wall time
    QString title;     ///< of an item or minute, a paper, a person
    QString itemTitle; ///< the public one
    QString words;     ///< all it says, for a snippet; of papers pages parted by form feeds
    bool exempt = false;
    double score = 0;    ///< less is better
    qint64 wordsKey = 0; ///< of a paper found by its text
};

/// The index over the register, and what papers say. Triggers keep the first in step; papers are
/// read by whoever takes them in.
class SearchStore
{
public:
    explicit SearchStore(Database &database)
        : m_database(database)
    {}

    /// What holds all words, best first, the newer one of two that are alike; what was taken off
    /// isn't among it. Where very much holds them, the latest of it is ranked.
    Result<QList<SearchRow>> find(const SearchQuery &query, const SearchFilter &filter);

    /// Hashes of papers on agendas whose words aren't known yet.
    Result<QStringList> unreadPapers();
    /// Keeps what a paper says, its pages in order. `blackedOut`: some of that is only covered in
    /// it, so nothing of it is found in public.
    Status saveWords(const QString &sha256, const QStringList &pages, bool blackedOut);

private:
    Result<QList<SearchRow>> findIn(const QString &source, const SearchQuery &query,
                                    const SearchFilter &filter, int most);
    Status readWords(QList<SearchRow> &rows);

    Database &m_database;
};

} // namespace moothall
