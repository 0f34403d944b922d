#pragma once

#include "core/pack/verify/evidence.h"
#include "core/pack/verify/findings.h"

#include <functional>
#include <unordered_set>

namespace moothall {

/// Holds what a file says and has against what it must not, and takes off what public papers and texts have as well.
class Judge
{
public:
    Judge(const VerifyEvidence &evidence, const Telltale &telltale)
        : m_evidence(evidence)
        , m_telltale(telltale)
    {
    }

    /// Which page an object of the file is a part of.
    using PageOf = std::function<std::optional<int>(int object)>;
    /// The bytes behind a stream's mark.
    using BytesOf = std::function<QByteArray(const reading::StreamMark &mark)>;
    /// Adds what was found of words, sums, references, names and streams, and what can't be read at all.
    /// Errors: those of a public paper's print.
    Status judge(const reading::FileReading &file, int threads, const PageOf &pageOf, const BytesOf &bytesOf, Findings &findings);

private:
    enum class Kind { Run, Phrase, Name, Mark };
    struct Hit
    {
        Kind kind;
        std::uint64_t hash;
        reading::TapeRun run = {}; ///< of a mark: the characters of its text
        size_t text = 0;           ///< of a mark
        std::array<std::uint64_t, 2> pieces = {}; ///< of a run in two pieces: each by itself
    };
    /// What was met, and what of it is anybody's to read.
    struct Met
    {
        HashSet hashes = {};
        std::unordered_set<std::uint64_t> excused = {};
        void excuse(std::uint64_t hash)
        {
            if (hashes.contains(hash))
                excused.insert(hash);
        }
    };

    void findHits(const reading::Tape &tape);
    void findMarks(const reading::FileReading &file, int threads);
    void findStreams(const reading::FileReading &file, const BytesOf &bytesOf);
    Status excuse();
    void excuseBy(const reading::PaperPrint &print);
    void excuseBy(const reading::Tape &tape);
    void excuseByText(const QString &text);
    bool isExcused(const Hit &hit) const;
    void reportWords(const reading::FileReading &file, const reading::Tape &tape, const PageOf &pageOf, Findings &findings) const;
    void reportStreams(const PageOf &pageOf, Findings &findings) const;

    const VerifyEvidence &m_evidence;
    const Telltale &m_telltale;
    std::vector<Hit> m_hits;
    std::vector<reading::StreamMark> m_streams; ///< of restricted papers
    std::vector<reading::StreamMark> m_damaged; ///< that nobody can read
    Met m_metRuns; ///< runs, names and marks
    Met m_metPhrases;
    Met m_metStreams;
};

} // namespace moothall
