#include "core/pack/verify/evidence.h"

#include "core/base/files.h"
#include "core/papers/plainform.h"

#include <QFileInfo>

namespace moothall {

namespace {

using reading::PaperPrint;
using reading::Runs;
using reading::Tape;
using reading::Words;

using Hashes = std::vector<std::uint64_t>;

void addRuns(const Tape &tape, Hashes &runs)
{
    reading::forEachRun(tape, Runs(tape.words), Runs::length, [&](std::uint64_t hash, size_t) { runs.push_back(hash); });
    for (const reading::TapeRun &run : reading::runsAcrossSeams(tape))
        runs.push_back(run.hash);
}

} // namespace

bool Telltale::isEmpty() const
{
    const auto areEmpty = [](const std::array<HashSet, most + 1> &sets) {
        return std::all_of(sets.begin(), sets.end(), [](const HashSet &set) { return set.isEmpty(); });
    };
    return streams.isEmpty() && runs.isEmpty() && marks.isEmpty() && areEmpty(phrases) && areEmpty(names);
}

Result<PaperPrint> printOf(const EvidenceFile &file)
{
    if (!file.fingerprint.isEmpty()) {
        if (const auto kept = readFile(file.fingerprint)) {
            if (auto print = PaperPrint::fromBytes(*kept))
                return std::move(*print);
        }
    }
    const auto bytes = readFile(file.path);
    if (!bytes)
        return fail(bytes.error().at(file.path));
    auto print = printOfAnyPdf(*bytes);
    if (!print)
        return fail(print.error().at(file.path));
    return std::move(*print);
}

Result<Telltale> telltaleOf(const VerifyEvidence &evidence)
{
    Telltale telltale;
    Hashes streams;
    Hashes runs;
    Hashes marks;
    std::array<Hashes, Telltale::most + 1> phrases;
    std::array<Hashes, Telltale::most + 1> names;
    for (const EvidenceFile &file : evidence.restricted) {
        const auto print = printOf(file);
        if (!print)
            return fail(print.error());
        for (const PaperPrint::Stream &stream : print->streams)
            streams.push_back(stream.fast);
        telltale.streamPairs.insert(telltale.streamPairs.end(), print->streams.begin(), print->streams.end());
        addRuns(print->tape, runs);
        marks.insert(marks.end(), print->marks.begin(), print->marks.end());
        for (const PaperPrint::Name &name : print->names)
            names.at(name.count).push_back(name.run);
    }
    for (const QString &phrase : evidence.forbidden) {
        const std::u16string text = phrase.toStdU16String();
        for (const reading::TellingMark &mark : reading::marksIn(text))
            marks.push_back(mark.hash);
        const Words words(text);
        const Runs all(words);
        // A phrase of up to eight words is forbidden as it is, a longer one in each of its runs.
        const size_t count = std::min(words.count(), Runs::length);
        Hashes &to = words.count() > Runs::length ? runs : phrases.at(count);
        for (size_t at = 0; count > 0 && at + count <= words.count(); ++at)
            to.push_back(all.at(at, count));
        if (words.count() > Runs::length) {
            for (const reading::NameRun &name : reading::namesIn(words))
                names.at(name.count).push_back(all.at(name.first, name.count));
        }
    }
    std::sort(telltale.streamPairs.begin(), telltale.streamPairs.end());
    telltale.streams = HashSet(std::move(streams));
    telltale.runs = HashSet(std::move(runs));
    telltale.marks = HashSet(std::move(marks));
    for (size_t count = 1; count <= Telltale::most; ++count) {
        telltale.phrases.at(count) = HashSet(std::move(phrases.at(count)));
        telltale.names.at(count) = HashSet(std::move(names.at(count)));
    }
    return telltale;
}

} // namespace moothall
