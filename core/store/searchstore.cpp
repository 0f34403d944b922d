#include "core/store/searchstore.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto searchKinds = std::to_array<QLatin1StringView>(
    {"item"_L1, "minute"_L1, "decision"_L1, "motion"_L1, "action"_L1, "paper"_L1, "meeting"_L1,
     "person"_L1, "body"_L1});

constexpr int everything = 1'000'000;

// Both sources give: kind, subject, item, own title, words, the key of a paper's words, exempt by
// itself, whether it is as its item or paper is, score. The latest rows come first, so that the
// limit keeps these.
const QString entrySource =
    u"SELECT e.kind, e.subject, coalesce(e.item, p.item) AS item, e.title, e.words, 0 AS "
    u"words_key, "
    "e.audience = 'exempt' AS exempt, e.audience = 'own' AS own, f.score, p.id AS paper, "
    "CASE WHEN e.kind = 'meeting' THEN e.subject END AS meeting "
    "FROM (SELECT rowid AS id, bm25(search_words, 4.0, 1.0) AS score FROM search_words "
    "WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT ?) f "
    "JOIN search_entry e ON e.id = f.id "
    "LEFT JOIN paper p ON e.kind = 'paper' AND p.id = e.subject"_s;
const QString paperSource =
    u"SELECT 'paper' AS kind, p.id AS subject, p.item, "
    "(SELECT t.title FROM paper_text t WHERE t.paper = p.id LIMIT 1) AS title, '' AS words, "
    "f.id AS words_key, w.blacked_out AS exempt, 1 AS own, f.score, p.id AS paper, NULL AS meeting "
    "FROM (SELECT rowid AS id, bm25(paper_index) AS score FROM paper_index "
    "WHERE paper_index MATCH ? ORDER BY rowid DESC LIMIT ?) f "
    "JOIN paper_words w ON w.id = f.id JOIN paper_version v ON v.sha256 = w.sha256 "
    "JOIN paper_current c ON c.paper = v.paper AND c.version = v.id JOIN paper p ON p.id = v.paper"_s;

/// What is on no agenda any more is left out here, in one place; so is what the filter doesn't
/// want.
QString statementOver(const QString &source)
{
    return u"SELECT * FROM (SELECT s.kind, s.subject, m.id AS meeting, i.id AS item, b.name, "
           "m.starts, s.title, t.title AS item_title, s.words, s.words_key, s.score, "
           "s.exempt OR (s.own AND (ifnull(i.part = 'exempt', 0) OR ifnull(p.restricted, 0))) AS "
           "exempt, "
           "m.body AS body FROM ("_s +
           source +
           u") s LEFT JOIN paper p ON p.id = s.paper LEFT JOIN item i ON i.id = s.item "
           "LEFT JOIN meeting m ON m.id = coalesce(s.meeting, i.meeting) "
           "LEFT JOIN body_text b ON b.body = m.body AND b.language = ? "
           "LEFT JOIN item_text t ON t.item = i.id AND t.language = ? AND t.audience = 'public' "
           "WHERE p.removed IS NULL AND i.removed IS NULL AND m.removed IS NULL "
           "AND (i.parent IS NULL OR NOT EXISTS (WITH RECURSIVE up (id) AS (SELECT i.parent UNION "
           "SELECT parent FROM item JOIN up USING (id)) "
           "SELECT 1 FROM up JOIN item USING (id) WHERE removed IS NOT NULL))) "
           "WHERE (? = 0 OR exempt = ? - 1) AND (? IS NULL OR kind = ?) AND (? IS NULL OR body = "
           "?) "
           "AND (? IS NULL OR starts >= ?) AND (? IS NULL OR starts < ?) "
           "AND (? = 0 OR meeting IS NOT NULL)"_s;
}

SearchRow rowOf(Statement &row)
{
    SearchRow found;
    found.kind = row.word<SearchKind>(0);
    found.subject = row.big(1);
    found.meeting = row.optionalId<MeetingId>(2);
    found.item = row.optionalId<ItemId>(3);
    found.bodyName = row.text(4);
    found.starts = row.wallTime(5);
    found.title = row.text(6);
    found.itemTitle = row.text(7);
    found.words = row.text(8);
    found.wordsKey = row.big(9);
    found.score = row.variant(10).toDouble();
    found.exempt = row.boolean(11);
    return found;
}

/// Best first; of those that are about as good, the newest first.
void rankRows(QList<SearchRow> &rows)
{
    double best = 0;
    for (const SearchRow &row : std::as_const(rows))
        best = std::min(best, row.score);
    constexpr double steps = 5;
    const auto grade = [best](const SearchRow &row) {
        return best < 0 ? int((1 - row.score / best) * steps) : 0;
    };
    std::ranges::stable_sort(rows, [&](const SearchRow &left, const SearchRow &right) {
        const int mine = grade(left);
        const int theirs = grade(right);
        return mine != theirs ? mine < theirs : left.starts > right.starts;
    });
}

/// Each thing once: what is exempt of it apart from what is public.
void dropTwins(QList<SearchRow> &rows)
{
    std::set<std::tuple<SearchKind, qint64, bool>> seen;
    rows.removeIf([&seen](const SearchRow &row) {
        return !seen.emplace(row.kind, row.subject, row.exempt).second;
    });
}

} // namespace

QString token(SearchKind kind)
{
    return QString(searchKinds.at(size_t(kind)));
}

template<>
std::optional<SearchKind> fromToken<SearchKind>(QStringView text)
{
    const auto found =
        std::ranges::find_if(searchKinds, [text](QLatin1StringView word) { return text == word; });
    return found == searchKinds.end() ? std::nullopt
                                      : std::optional(SearchKind(found - searchKinds.begin()));
}

Result<QList<SearchRow>> SearchStore::findIn(const QString &source, const SearchQuery &query,
                                             const SearchFilter &filter, int most)
{
    const QString &language = m_database.language();
    const std::optional<QString> kind =
        filter.kind ? std::optional(token(*filter.kind)) : std::nullopt;
    const QVariant from = stored::from(filter.from);
    const QVariant until = stored::from(filter.to.isValid() ? filter.to.addDays(1) : QDate());
    const int audience = int(filter.audience); // 1: public alone, 2: exempt alone
    return m_database.prepare(statementOver(source))
        .bind(query.toFts(), most, language, language, audience, audience, kind, kind, filter.body,
              filter.body, from, from, until, until, filter.meetingsOnly)
        .all(rowOf);
}

Result<QList<SearchRow>> SearchStore::find(const SearchQuery &query, const SearchFilter &filter)
{
    if (query.isEmpty() || filter.limit <= 0)
        return QList<SearchRow>();
    QList<SearchRow> rows;
    // A narrow filter may want what isn't among the latest: then all that holds the words is
    // looked at.
    const int some = std::max(600, filter.limit);
    for (const int most : {some, everything}) {
        rows.clear();
        for (const QString &source : {entrySource, paperSource}) {
            auto found = findIn(source, query, filter, most);
            if (!found)
                return fail(found.error());
            rows += *found;
        }
        if (rows.size() >= filter.limit ||
            !(filter.body || filter.from.isValid() || filter.to.isValid() || filter.kind ||
              filter.audience != SearchFilter::Audience::All))
            break;
    }
    rankRows(rows);
    dropTwins(rows);
    rows = rows.first(std::min<qsizetype>(rows.size(), filter.limit));
    MOOTHALL_TRY(readWords(rows));
    return rows;
}

Status SearchStore::readWords(QList<SearchRow> &rows)
{
    for (SearchRow &row : rows) {
        if (row.wordsKey == 0)
            continue;
        const auto words =
            m_database.prepare(u"SELECT words FROM paper_words WHERE id = ?"_s)
                .bind(row.wordsKey)
                .first([](Statement &statement) { return statement.variant(0).toByteArray(); });
        if (!words)
            return fail(words.error());
        row.words = QString::fromUtf8(qUncompress(words->value_or(QByteArray())));
    }
    return {};
}

Result<QStringList> SearchStore::unreadPapers()
{
    return m_database
        .prepare(u"SELECT DISTINCT v.sha256 FROM paper_current c JOIN paper_version v ON v.id = "
                 u"c.version "
                 "JOIN paper p ON p.id = c.paper WHERE p.removed IS NULL AND NOT EXISTS "
                 "(SELECT 1 FROM paper_words w WHERE w.sha256 = v.sha256) ORDER BY v.id DESC"_s)
        .all([](Statement &row) { return row.text(0); });
}

Status SearchStore::saveWords(const QString &sha256, const QStringList &pages, bool blackedOut)
{
    const QString words = pages.join(u'\f');
    auto statement = m_database.prepare(
        u"INSERT INTO paper_words (sha256, words, blacked_out) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s);
    MOOTHALL_TRY(statement.bind(sha256, qCompress(words.toUtf8()), blackedOut).run());
    if (statement.changed() == 0)
        return {}; // another has read it meanwhile
    return m_database.prepare(u"INSERT INTO paper_index (rowid, words) VALUES (?, ?)"_s)
        .bind(m_database.lastKey(), words)
        .run();
}

} // namespace moothall
