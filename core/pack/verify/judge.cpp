#include "core/pack/verify/judge.h"

#include "core/pack/verify/sentences.h"
#include "core/papers/plainform.h"

#include <QCoreApplication>

#include <mutex>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace reading;

namespace {

constexpr size_t textsAtOnce = 32;

QString nameOf(Place place)
{
    switch (place) {
    case Place::Page:
        return Verify::tr("The page");
    case Place::Margin:
        return Verify::tr("The head or foot of the page");
    case Place::Replaced:
    case Place::Loose:
        return Verify::tr("The page's text for screen readers");
    case Place::Form:
        return Verify::tr("A drawing");
    case Place::Entry:
        return Verify::tr("A text that isn't printed (a bookmark, a description, a link)");
    case Place::Name:
        return Verify::tr("A name inside the file");
    case Place::Metadata:
        return Verify::tr("The file's description of itself");
    case Place::Inside:
        break;
    }
    return Verify::tr("The inside of the file");
}

/// Finds words of a tape again where they stand.
class Quoter
{
public:
    Quoter(const FileReading &file, const Tape &tape)
        : m_file(file)
        , m_tape(tape)
    {
    }

    size_t partOf(size_t word) const
    {
        const auto after = std::upper_bound(m_tape.parts.begin(), m_tape.parts.end(), word,
            [](size_t at, const Tape::Part &part) { return at < part.first; });
        return size_t(after - m_tape.parts.begin()) - 1;
    }

    /// The words, which may go on from one page to the next.
    QString quote(size_t first, size_t count)
    {
        QString words;
        while (count > 0 && first < m_tape.words.size()) {
            const size_t part = partOf(first);
            const size_t end = part + 1 < m_tape.parts.size() ? m_tape.parts[part + 1].first : m_tape.words.size();
            const Words &all = wordsOf(m_tape.parts[part].text);
            const size_t from = first - m_tape.parts[part].first;
            const size_t take = std::min({count, end - first, from < all.count() ? all.count() - from : 0});
            if (take == 0)
                break;
            words += QString(words.isEmpty() ? u""_s : u" "_s) + QString::fromStdU16String(std::u16string(all.quote(from, take)));
            first += take;
            count -= take;
        }
        return words;
    }

    std::optional<int> pageOf(size_t first, const Judge::PageOf &pageOf)
    {
        const Tape::Part &part = m_tape.parts[partOf(first)];
        const PlacedText &text = m_file.texts[part.text];
        if (text.page > 0)
            return text.page;
        const Words &all = wordsOf(part.text);
        const size_t word = first - part.first;
        return pageOf(text.objectAt(word < all.count() ? all.all()[word].start : 0));
    }

    const PlacedText &textOf(size_t first) const { return m_file.texts[m_tape.parts[partOf(first)].text]; }

private:
    const Words &wordsOf(size_t text)
    {
        if (m_known != text) {
            m_words = Words(m_file.texts[text].text);
            m_known = text;
        }
        return m_words;
    }

    const FileReading &m_file;
    const Tape &m_tape;
    size_t m_known = size_t(-1);
    Words m_words;
};

} // namespace

Status Judge::judge(const FileReading &file, int threads, const PageOf &pageOf, const BytesOf &bytesOf, Findings &findings)
{
    Tape tape;
    if (!m_telltale.isEmpty()) {
        tape = tapeOf(file, threads);
        findHits(tape);
        findMarks(file, threads);
        findStreams(file, bytesOf);
    }
    for (const int object : file.damaged) {
        const auto stored = std::find_if(file.streams.begin(), file.streams.end(),
            [&](const StreamMark &stream) { return stream.object == object && !stream.isDecoded; });
        m_damaged.push_back(stored != file.streams.end() ? *stored : StreamMark{0, object, false});
    }
    MOOTHALL_TRY(excuse());
    reportWords(file, tape, pageOf, findings);
    reportStreams(pageOf, findings);
    return {};
}

void Judge::findHits(const Tape &tape)
{
    const Runs runs(tape.words);
    const auto search = [&](const HashSet &forbidden, size_t count, Kind kind) {
        if (forbidden.isEmpty())
            return;
        forEachRun(tape, runs, count, [&](std::uint64_t hash, size_t first) {
            if (forbidden.contains(hash))
                m_hits.push_back({kind, hash, {hash, first, count}});
        });
    };
    search(m_telltale.runs, Runs::length, Kind::Run);
    for (size_t count = 1; count <= Telltale::most; ++count) {
        search(m_telltale.phrases.at(count), count, Kind::Phrase);
        search(m_telltale.names.at(count), count, Kind::Name);
    }
    if (m_telltale.runs.isEmpty())
        return;
    for (const TapeRun &run : runsAcrossSeams(tape)) {
        if (m_telltale.runs.contains(run.hash))
            m_hits.push_back({Kind::Run, run.hash, run, 0, {runs.at(run.first, run.count), runs.at(run.second, run.secondCount)}});
    }
}

void Judge::findMarks(const FileReading &file, int threads)
{
    if (m_telltale.marks.isEmpty())
        return;
    std::mutex lock;
    inParts(file.texts.size(), textsAtOnce, threads, [&] {
        return [&](size_t from, size_t to) {
            for (size_t at = from; at < to; ++at) {
                if (file.texts[at].place == Place::Inside)
                    continue; // numbers that nobody wrote
                for (const TellingMark &mark : marksIn(file.texts[at].text)) {
                    if (!m_telltale.marks.contains(mark.hash))
                        continue;
                    const std::lock_guard guard(lock);
                    m_hits.push_back({Kind::Mark, mark.hash, {mark.hash, mark.start, mark.length}, at});
                }
            }
        };
    });
}

void Judge::findStreams(const FileReading &file, const BytesOf &bytesOf)
{
    for (const StreamMark &stream : file.streams) {
        if (!m_telltale.streams.contains(stream.hash))
            continue;
        const QByteArray bytes = bytesOf(stream);
        const PaperPrint::Stream pair{stream.hash, strongHash({bytes.constData(), size_t(bytes.size())})};
        if (std::binary_search(m_telltale.streamPairs.begin(), m_telltale.streamPairs.end(), pair))
            m_streams.push_back(stream);
    }
}

/// Public papers are looked into only where something was met: mostly nothing is.
Status Judge::excuse()
{
    std::vector<std::uint64_t> runs;
    std::vector<std::uint64_t> phrases;
    std::vector<std::uint64_t> streams;
    for (const Hit &hit : m_hits) {
        (hit.kind == Kind::Phrase ? phrases : runs).push_back(hit.hash);
        if (hit.run.secondCount > 0)
            runs.insert(runs.end(), hit.pieces.begin(), hit.pieces.end());
    }
    for (const StreamMark &stream : m_streams)
        streams.push_back(stream.hash);
    for (const StreamMark &stream : m_damaged)
        streams.push_back(stream.hash);
    m_metRuns.hashes = HashSet(std::move(runs));
    m_metPhrases.hashes = HashSet(std::move(phrases));
    m_metStreams.hashes = HashSet(std::move(streams));
    if (!m_metRuns.hashes.isEmpty() || !m_metPhrases.hashes.isEmpty()) {
        for (const QString &text : m_evidence.allowedTexts)
            excuseByText(text);
    }
    const auto isAllExcused = [](const Met &met) { return met.excused.size() == met.hashes.all().size(); };
    const auto isEnough = [&] { return isAllExcused(m_metRuns) && isAllExcused(m_metStreams); };
    for (auto pdf = m_evidence.ownPages.begin(); pdf != m_evidence.ownPages.end() && !isEnough(); ++pdf) {
        const auto print = printOfAnyPdf(*pdf);
        MOOTHALL_TRY(print);
        excuseBy(*print);
    }
    for (auto file = m_evidence.allowed.begin(); file != m_evidence.allowed.end() && !isEnough(); ++file) {
        const auto print = printOf(*file);
        MOOTHALL_TRY(print);
        excuseBy(*print);
    }
    return {};
}

void Judge::excuseBy(const PaperPrint &print)
{
    excuseBy(print.tape);
    for (const std::uint64_t mark : print.marks)
        m_metRuns.excuse(mark);
    for (const PaperPrint::Stream &stream : print.streams)
        m_metStreams.excuse(stream.fast);
}

void Judge::excuseBy(const Tape &tape)
{
    if (m_metRuns.hashes.isEmpty())
        return;
    const Runs runs(tape.words);
    for (size_t count = shortestName; count <= longestName; ++count)
        forEachRun(tape, runs, count, [&](std::uint64_t hash, size_t) { m_metRuns.excuse(hash); });
    forEachRun(tape, runs, Runs::length, [&](std::uint64_t hash, size_t) { m_metRuns.excuse(hash); });
    for (const TapeRun &run : runsAcrossSeams(tape))
        m_metRuns.excuse(run.hash);
}

void Judge::excuseByText(const QString &text)
{
    const std::u16string plain = text.toStdU16String();
    const Words words(plain);
    Tape tape;
    for (const Words::Word &word : words.all())
        tape.words.push_back(word.hash);
    excuseBy(tape);
    const Runs runs(words);
    for (size_t count = 1; count <= Telltale::most; ++count)
        forEachRun(tape, runs, count, [&](std::uint64_t hash, size_t) { m_metPhrases.excuse(hash); });
    for (const TellingMark &mark : marksIn(plain))
        m_metRuns.excuse(mark.hash);
}

/// What is around the turn of a page is anybody's, too, where both of its pieces are: forms of words end one page and
/// begin the next.
bool Judge::isExcused(const Hit &hit) const
{
    if (hit.kind == Kind::Phrase)
        return m_metPhrases.excused.contains(hit.hash);
    if (m_metRuns.excused.contains(hit.hash))
        return true;
    return hit.run.secondCount > 0 && m_metRuns.excused.contains(hit.pieces[0]) && m_metRuns.excused.contains(hit.pieces[1]);
}

void Judge::reportWords(const FileReading &file, const Tape &tape, const PageOf &pageOf, Findings &findings) const
{
    const QString words = Verify::tr("%1 has words of a restricted paper: “%2”.");
    const QString phrase = Verify::tr("%1 says “%2”, which is not for publication.");
    const QString token = Verify::tr("%1 says “%2”: a sum, a reference or a name that only restricted papers have.");
    std::vector<Hit> hits;
    std::vector<Hit> parted;
    std::vector<std::pair<size_t, size_t>> told; ///< runs, by where they begin and end
    for (const Hit &hit : m_hits) {
        if (!isExcused(hit))
            (hit.run.secondCount == 0 ? hits : parted).push_back(hit);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.text != b.text ? a.text < b.text : a.run.first < b.run.first;
    });
    Quoter quoter(file, tape);
    for (size_t at = 0; at < hits.size(); ++at) {
        const Hit &hit = hits[at];
        if (hit.kind == Kind::Mark) {
            const PlacedText &text = file.texts[hit.text];
            const QString said = QString::fromStdU16String(text.text.substr(hit.run.first, hit.run.count));
            findings.addWords(u"token"_s, token, nameOf(text.place), said,
                text.page > 0 ? std::optional(text.page) : pageOf(text.objectAt(hit.run.first)));
            continue;
        }
        // Runs that overlap are one to a person.
        size_t end = hit.run.first + hit.run.count;
        while (hit.kind == Kind::Run && at + 1 < hits.size() && hits[at + 1].kind == Kind::Run && hits[at + 1].run.first <= end)
            end = std::max(end, hits[++at].run.first + Runs::length);
        const QString kind = hit.kind == Kind::Run ? u"words"_s : hit.kind == Kind::Phrase ? u"phrase"_s : u"token"_s;
        findings.addWords(kind, hit.kind == Kind::Run ? words : hit.kind == Kind::Phrase ? phrase : token,
            nameOf(quoter.textOf(hit.run.first).place), quoter.quote(hit.run.first, end - hit.run.first), quoter.pageOf(hit.run.first, pageOf));
        if (hit.kind == Kind::Run)
            told.emplace_back(hit.run.first, end);
    }
    // What goes around the foot of a page is told where nothing beside it was.
    for (const Hit &hit : parted) {
        const bool isTold = std::any_of(told.begin(), told.end(), [&](const auto &range) {
            return (hit.run.first >= range.first && hit.run.first < range.second) || (hit.run.second >= range.first && hit.run.second < range.second);
        });
        if (isTold)
            continue;
        told.emplace_back(hit.run.first, hit.run.second + hit.run.secondCount);
        const QString said = quoter.quote(hit.run.first, hit.run.count) + u" … "_s + quoter.quote(hit.run.second, hit.run.secondCount);
        findings.addWords(u"words"_s, words, nameOf(Place::Page), said, quoter.pageOf(hit.run.first, pageOf));
    }
}

void Judge::reportStreams(const PageOf &pageOf, Findings &findings) const
{
    for (const StreamMark &stream : m_streams) {
        if (!m_metStreams.excused.contains(stream.hash)) {
            findings.add(u"stream"_s, Verify::tr("The file has a picture, font or text of a restricted paper (object %1).").arg(stream.object),
                pageOf(stream.object));
        }
    }
    for (const StreamMark &stream : m_damaged) {
        if (!m_metStreams.excused.contains(stream.hash)) {
            findings.add(u"damage"_s, Verify::tr("A part of the file can't be read, so nobody knows what it holds (object %1).").arg(stream.object),
                pageOf(stream.object));
        }
    }
}

} // namespace moothall
