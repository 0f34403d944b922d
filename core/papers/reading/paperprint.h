#pragma once

#include "core/papers/reading/filereading.h"

#include <QByteArray>

namespace moothall::reading {

/// The words of a file, one number each, in the order in which they are read.
struct Tape
{
    /// Words of one text; texts of pages go on into one another.
    struct Part
    {
        size_t first;
        size_t text; ///< of FileReading::texts
    };
    static constexpr std::uint64_t gap = 0; ///< stands where no run goes on

    std::vector<std::uint64_t> words = {};
    std::vector<size_t> seams = {}; ///< the words with which pages begin, but for the first
    std::vector<Part> parts = {};
};

/// A run of words: mostly in one piece, and in two around what stands at the foot and the head of pages.
struct TapeRun
{
    std::uint64_t hash;
    size_t first;
    size_t count;
    size_t second = 0;
    size_t secondCount = 0;
};

Tape tapeOf(const FileReading &reading, int threads = 1);

/// Calls `take(hash, first, count)` for every run of `count` words in one piece.
template <class Take>
void forEachRun(const Tape &tape, const Runs &runs, size_t count, const Take &take)
{
    size_t since = 0;
    for (size_t at = 0; at < tape.words.size(); ++at) {
        since = tape.words[at] == Tape::gap ? 0 : since + 1;
        if (since >= count)
            take(runs.at(at + 1 - count, count), at + 1 - count);
    }
}

/// The runs of eight across the turns of pages that leave out up to as many words at the foot of the one and the head
/// of the other: page numbers, running heads.
std::vector<TapeRun> runsAcrossSeams(const Tape &tape);

/// By what a paper is known again, wherever it turns up: its streams, its words in their order, its sums, references and
/// names. It is as secret as the paper.
struct PaperPrint
{
    struct Stream
    {
        std::uint64_t fast;   ///< fastHash()
        std::uint64_t strong; ///< strongHash(): asked when the fast one is met
        friend auto operator<=>(const Stream &, const Stream &) = default;
    };
    struct Name
    {
        std::uint64_t run;
        std::uint64_t count; ///< of words
        friend auto operator<=>(const Name &, const Name &) = default;
    };

    std::vector<Stream> streams = {}; ///< sorted
    Tape tape = {};                   ///< without parts
    std::vector<std::uint64_t> marks = {}; ///< sorted
    std::vector<Name> names = {};          ///< sorted

    QByteArray toBytes() const;
    /// None where they aren't those of a print.
    static std::optional<PaperPrint> fromBytes(QByteArrayView bytes);
    /// Takes in what another form of the same paper has besides.
    void add(const PaperPrint &other);
};

/// Throws std::bad_alloc.
PaperPrint printOf(const PlainFile &file, int threads = 1);
std::uint64_t strongHash(View bytes);

} // namespace moothall::reading
