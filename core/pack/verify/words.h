#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace moothall {

/// Words as they are compared: letters and digits only, in one case, whatever stood between them. Two texts that were
/// laid out differently have the same words.
struct WordList
{
    struct Word
    {
        std::uint64_t hash;
        int start;
        int length;
    };
    QString text; ///< what the words are quoted from
    std::vector<Word> words;

    static WordList of(const QString &text);
    /// Of bytes that may be anything: Latin-1 is read out of them.
    static WordList of(std::string_view bytes);
    /// The words from `first` on, cut to a length that a message bears.
    QString quote(size_t first, size_t count) const;
};

/// What must not be read in a public file: every run of eight words of restricted texts, and phrases.
class ForbiddenWords
{
public:
    static constexpr size_t runLength = 8;

    struct Hit
    {
        size_t first;
        size_t count;
        bool isPhrase;
    };

    void addText(const WordList &text);
    /// A phrase of up to eight words is forbidden as it is, a longer one in each of its runs.
    void addPhrase(const WordList &phrase);
    /// The runs of a public paper are free again; phrases stay forbidden wherever they are said.
    void allowRuns(const WordList &text);
    /// A public title or text: its phrases are free as well.
    void allow(const WordList &text);

    bool isEmpty() const { return m_runs.empty() && m_phrases.empty(); }
    /// Where forbidden words stand, runs that overlap being one.
    std::vector<Hit> find(const WordList &text) const;

private:
    using Hashes = std::unordered_set<std::uint64_t>;
    Hashes m_runs;
    std::map<size_t, Hashes> m_phrases; ///< by their number of words
};

} // namespace moothall
