#include "core/domain/wordsearch.h"

namespace moothall {

namespace {

/// Goes over all paragraphs of a rich text in the order of reading and may change them.
class Replacer
{
public:
    Replacer(const WordSearch &search, const QString &words, std::optional<int> only)
        : m_search(search)
        , m_words(words)
        , m_only(only)
    {}

    int seen() const { return m_seen; }

    void go(QList<RichBlock> &blocks)
    {
        for (RichBlock &block : blocks) {
            go(block.runs);
            for (QList<RichBlock> &entry : block.entries)
                go(entry);
            for (auto &row : block.rows) {
                for (QList<TextRun> &cell : row)
                    go(cell);
            }
        }
    }

private:
    void go(QList<TextRun> &runs)
    {
        QString whole;
        for (const TextRun &run : std::as_const(runs))
            whole += run.text;
        QList<WordPlace> wanted;
        for (const WordPlace &place : placesIn(whole, m_search)) {
            if (!m_only || m_seen == *m_only)
                wanted.append(place);
            ++m_seen;
        }
        for (qsizetype i = wanted.size() - 1; i >= 0; --i)
            replace(runs, wanted[i]);
    }

    void replace(QList<TextRun> &runs, const WordPlace &place) const
    {
        qsizetype start = 0; // of the run in the whole
        bool put = false;
        for (TextRun &run : runs) {
            const qsizetype length = run.text.size();
            const qsizetype from = std::max<qsizetype>(place.from - start, 0);
            const qsizetype to = std::min(place.from + place.length - start, length);
            if (from < to) {
                run.text.replace(from, to - from, put ? QString() : m_words);
                put = true;
            }
            start += length;
        }
        runs.removeIf([](const TextRun &run) { return run.text.isEmpty(); });
    }

    const WordSearch &m_search;
    QString m_words;
    std::optional<int> m_only;
    int m_seen = 0;
};

} // namespace

QList<WordPlace> placesIn(const QString &text, const WordSearch &search)
{
    QList<WordPlace> places;
    const qsizetype length = search.words.size();
    if (length == 0)
        return places;
    const auto isWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
    };
    const Qt::CaseSensitivity sensitivity =
        search.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(search.words, 0, sensitivity); at >= 0;) {
        const bool isWhole =
            (!isWord(at - 1) || !isWord(at)) && (!isWord(at + length) || !isWord(at + length - 1));
        const bool counts = !search.wholeWords || isWhole;
        if (counts)
            places.append({at, length});
        at = text.indexOf(search.words, counts ? at + length : at + 1, sensitivity);
    }
    return places;
}

int countIn(const RichText &text, const WordSearch &search)
{
    QList<RichBlock> blocks = text.blocks();
    Replacer replacer(search, {}, -1);
    replacer.go(blocks);
    return replacer.seen();
}

RichText replacedIn(const RichText &text, const WordSearch &search, const QString &words,
                    std::optional<int> only)
{
    QList<RichBlock> blocks = text.blocks();
    Replacer(search, words, only).go(blocks);
    return RichText(std::move(blocks));
}

} // namespace moothall
