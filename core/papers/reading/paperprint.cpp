#include "core/papers/reading/paperprint.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

namespace moothall::reading {

namespace {

constexpr QByteArrayView magic = "moothall print 1\n";
constexpr size_t textsAtOnce = 32;
constexpr size_t mostLeftOut = 8;
/// Of the words on either side of a turn: one or two after six of everybody's are chance.
constexpr size_t fewestBeside = 3;

bool endsParted(std::u16string_view text)
{
    size_t end = text.size();
    while (end > 0 && (text[end - 1] == u'\n' || text[end - 1] == u' '))
        --end;
    return end > 0 && (text[end - 1] == u'-' || text[end - 1] == u'\xAD' || text[end - 1] == u'\x2010');
}

/// Where a word is parted at the end of a page, the words around it once more, with it whole.
void addMended(Tape &tape, const std::u16string &left, const std::u16string &right, size_t part)
{
    constexpr size_t around = 400;
    const std::u16string both = left.substr(left.size() - std::min(left.size(), around)) + u'\n' + right.substr(0, around);
    tape.words.push_back(Tape::gap);
    tape.parts.push_back({tape.words.size(), part});
    const Words words{both};
    for (const Words::Word &word : words.all())
        tape.words.push_back(word.hash);
}

template <class T>
void append(QByteArray &bytes, const std::vector<T> &values)
{
    static_assert(std::is_trivially_copyable_v<T> && sizeof(T) % sizeof(quint64) == 0);
    const quint64 count = qToLittleEndian<quint64>(values.size());
    bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
    if (values.empty())
        return;
    const qsizetype start = bytes.size();
    bytes.resize(start + qsizetype(values.size() * sizeof(T)));
    qToLittleEndian<quint64>(values.data(), qsizetype(values.size() * sizeof(T) / sizeof(quint64)), bytes.data() + start);
}

template <class T>
bool take(QByteArrayView &bytes, std::vector<T> &values)
{
    if (bytes.size() < qsizetype(sizeof(quint64)))
        return false;
    const auto count = qFromLittleEndian<quint64>(bytes.data());
    bytes = bytes.sliced(sizeof(quint64));
    if (count > size_t(bytes.size()) / sizeof(T))
        return false;
    values.resize(count);
    if (count == 0)
        return true;
    qFromLittleEndian<quint64>(bytes.data(), qsizetype(count * sizeof(T) / sizeof(quint64)), values.data());
    bytes = bytes.sliced(qsizetype(count * sizeof(T)));
    return true;
}

template <class T>
void sortOnce(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

Tape tapeOf(const FileReading &reading, int threads)
{
    std::vector<std::vector<std::uint64_t>> words(reading.texts.size());
    inParts(words.size(), textsAtOnce, threads, [&] {
        return [&](size_t from, size_t to) {
            for (size_t at = from; at < to; ++at) {
                const Words found(reading.texts[at].text);
                words[at].reserve(found.count());
                for (const Words::Word &word : found.all())
                    words[at].push_back(word.hash);
            }
        };
    });
    Tape tape;
    size_t count = 0;
    for (const std::vector<std::uint64_t> &each : words)
        count += each.size() + 1;
    tape.words.reserve(count);
    const auto add = [&](size_t text) {
        tape.parts.push_back({tape.words.size(), text});
        tape.words.insert(tape.words.end(), words[text].begin(), words[text].end());
    };
    std::vector<std::pair<size_t, size_t>> parted; // pages between which a word is parted
    std::optional<size_t> last;
    for (size_t at = 0; at < words.size(); ++at) {
        if (reading.texts[at].place != Place::Page || words[at].empty())
            continue;
        if (last) {
            tape.seams.push_back(tape.words.size());
            if (endsParted(reading.texts[*last].text))
                parted.emplace_back(*last, at);
        }
        add(at);
        last = at;
    }
    for (size_t at = 0; at < words.size(); ++at) {
        if (reading.texts[at].place == Place::Page || words[at].empty())
            continue;
        tape.words.push_back(Tape::gap);
        add(at);
    }
    for (const auto &[left, right] : parted)
        addMended(tape, reading.texts[left].text, reading.texts[right].text, left);
    return tape;
}

std::vector<TapeRun> runsAcrossSeams(const Tape &tape)
{
    std::vector<TapeRun> found;
    constexpr size_t reach = mostLeftOut + Runs::length;
    for (size_t seam = 0; seam < tape.seams.size(); ++seam) {
        const size_t at = tape.seams[seam];
        // No further than the pages on either side.
        const size_t from = std::max(seam > 0 ? tape.seams[seam - 1] : 0, at - std::min(at, reach));
        size_t to = std::min(seam + 1 < tape.seams.size() ? tape.seams[seam + 1] : tape.words.size(), at + reach);
        to = size_t(std::find(tape.words.begin() + std::ptrdiff_t(at), tape.words.begin() + std::ptrdiff_t(to), Tape::gap) - tape.words.begin());
        std::array<std::uint64_t, Runs::length> window{};
        for (size_t atFoot = 0; atFoot <= mostLeftOut; ++atFoot) {
            for (size_t atHead = atFoot == 0 ? 1 : 0; atHead <= mostLeftOut; ++atHead) {
                for (size_t before = fewestBeside; before + fewestBeside <= Runs::length; ++before) {
                    const size_t after = Runs::length - before;
                    if (from + atFoot + before > at || at + atHead + after > to)
                        continue;
                    const size_t first = at - atFoot - before;
                    const size_t second = at + atHead;
                    std::copy_n(tape.words.begin() + std::ptrdiff_t(first), before, window.begin());
                    std::copy_n(tape.words.begin() + std::ptrdiff_t(second), after, window.begin() + std::ptrdiff_t(before));
                    found.push_back({Runs::of(window), first, before, second, after});
                }
            }
        }
    }
    return found;
}

std::uint64_t strongHash(View bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return qFromBigEndian<quint64>(hash.result().constData());
}

PaperPrint printOf(const PlainFile &file, int threads)
{
    FileReading reading = readAll(file, threads);
    // What programs say of themselves: every font names its makers, every file its program.
    std::erase_if(reading.texts, [](const PlacedText &text) {
        return text.place == Place::Inside || text.place == Place::Metadata || text.place == Place::Name;
    });
    PaperPrint print;
    StreamDecoder decoder;
    for (const StreamMark &mark : reading.streams) {
        const FileObject &object = file.object(mark.object);
        const View bytes = mark.isDecoded ? decoder.decode(object.stream, Entries(object.body)).bytes : object.stream;
        print.streams.push_back({mark.hash, strongHash(bytes)});
    }
    print.tape = tapeOf(reading, threads);
    print.tape.parts.clear();
    for (const PlacedText &text : reading.texts) {
        for (const TellingMark &mark : marksIn(text.text))
            print.marks.push_back(mark.hash);
        const Words words(text.text);
        const Runs runs(words);
        for (const NameRun &name : namesIn(words))
            print.names.push_back({runs.at(name.first, name.count), name.count});
    }
    sortOnce(print.streams);
    sortOnce(print.marks);
    sortOnce(print.names);
    return print;
}

void PaperPrint::add(const PaperPrint &other)
{
    streams.insert(streams.end(), other.streams.begin(), other.streams.end());
    marks.insert(marks.end(), other.marks.begin(), other.marks.end());
    names.insert(names.end(), other.names.begin(), other.names.end());
    sortOnce(streams);
    sortOnce(marks);
    sortOnce(names);
    if (tape.words == other.tape.words && tape.seams == other.tape.seams)
        return;
    tape.words.push_back(Tape::gap);
    for (const size_t seam : other.tape.seams)
        tape.seams.push_back(seam + tape.words.size());
    tape.words.insert(tape.words.end(), other.tape.words.begin(), other.tape.words.end());
}

QByteArray PaperPrint::toBytes() const
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, streams);
    append(bytes, tape.words);
    append(bytes, tape.seams);
    append(bytes, marks);
    append(bytes, names);
    return bytes;
}

std::optional<PaperPrint> PaperPrint::fromBytes(QByteArrayView bytes)
{
    PaperPrint print;
    if (!bytes.startsWith(magic))
        return {};
    bytes = bytes.sliced(magic.size());
    const bool isWhole = take(bytes, print.streams) && take(bytes, print.tape.words) && take(bytes, print.tape.seams)
        && take(bytes, print.marks) && take(bytes, print.names) && bytes.isEmpty();
    const bool isSound = isWhole && std::is_sorted(print.tape.seams.begin(), print.tape.seams.end())
        && (print.tape.seams.empty() || print.tape.seams.back() <= print.tape.words.size())
        && std::all_of(print.names.begin(), print.names.end(), [](const Name &name) { return name.count >= shortestName && name.count <= longestName; });
    return isSound ? std::optional(std::move(print)) : std::nullopt;
}

} // namespace moothall::reading
