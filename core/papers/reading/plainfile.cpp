#include "core/papers/reading/plainfile.h"

#include "core/papers/reading/readmeter.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace moothall::reading {

namespace {

struct Reading
{
    Q_DECLARE_TR_FUNCTIONS(Reading)
};

constexpr size_t mostObjects = 5'000'000;
constexpr size_t tableRow = 20;

/// The number at the start of `text`, and nothing but digits.
std::optional<std::uint64_t> digitsIn(View text)
{
    std::uint64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number) : std::nullopt;
}

size_t pastSpace(View bytes, size_t at)
{
    while (at < bytes.size() && isSpace(bytes[at]))
        ++at;
    return at;
}

bool isOnlySpace(View bytes) { return pastSpace(bytes, 0) == bytes.size(); }

std::uint64_t bigEndian(View bytes)
{
    std::uint64_t number = 0;
    for (const char c : bytes)
        number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

} // namespace

PlainFile::PlainFile(View bytes, const std::function<void()> &onMuchRead)
    : m_bytes(bytes)
{
    if (!readEnd())
        return;
    const bool isClassic = m_bytes.substr(m_tableAt).starts_with("xref");
    if (!(isClassic ? readTable(m_tableAt) : readCrossReferences(m_tableAt)))
        return;
    if (isClassic)
        m_bodyEnd = m_tableAt;
    ReadMeter meter(m_bytes, onMuchRead);
    if (!readPlainObjects(meter))
        return;
    StreamDecoder decoder;
    std::vector<std::uint32_t> holders;
    for (const std::uint32_t holder : m_holders) {
        if (holder != 0 && (holders.empty() || holders.back() != holder))
            holders.push_back(holder);
    }
    std::sort(holders.begin(), holders.end());
    holders.erase(std::unique(holders.begin(), holders.end()), holders.end());
    ReadMeter::Place place;
    for (const std::uint32_t holder : holders) {
        if (!readObjectStream(static_cast<int>(holder), decoder))
            return;
        meter.count(m_objects[holder].stream, place);
    }
    for (size_t id = 1; id < m_holders.size(); ++id) {
        if (m_holders[id] != 0 && !m_objects[id].isThere)
            refuse(Reading::tr("Object %1 isn't where the file says it is, or isn't whole.").arg(id));
    }
}

void PlainFile::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

const FileObject &PlainFile::object(int id) const
{
    static const FileObject none;
    return id > 0 && id < size() ? m_objects[static_cast<size_t>(id)] : none;
}

FileObject PlainFile::resolved(View value) const
{
    const int id = referenceIn(value);
    return id > 0 ? object(id) : FileObject{value, {}, !value.empty()};
}

/// The head, and the last lines: where the cross-references are.
bool PlainFile::readEnd()
{
    const size_t line = m_bytes.find('\n');
    if (!m_bytes.starts_with("%PDF-1.") || line == View::npos || line > 10) {
        refuse(Reading::tr("The file doesn't start as a PDF does."));
        return false;
    }
    m_headEnd = line + 1;
    if (m_headEnd < m_bytes.size() && m_bytes[m_headEnd] == '%') {
        const size_t end = m_bytes.find('\n', m_headEnd);
        const View mark = m_bytes.substr(m_headEnd + 1, end == View::npos ? 0 : end - m_headEnd - 1);
        const bool isMark = !mark.empty() && mark.size() <= 8
            && std::all_of(mark.begin(), mark.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (!isMark) {
            refuse(Reading::tr("There is something at the head of the file that is no part of it."));
            return false;
        }
        m_headEnd = end + 1;
    }
    constexpr View mark = "startxref\n";
    const size_t start = m_bytes.rfind(mark);
    const size_t digits = start == View::npos ? 0 : start + mark.size();
    const size_t end = m_bytes.find('\n', digits);
    const auto table = start == View::npos || end == View::npos ? std::nullopt : digitsIn(m_bytes.substr(digits, end - digits));
    const View rest = table ? m_bytes.substr(end + 1) : View();
    if (!table || *table >= start || !rest.starts_with("%%EOF") || !isOnlySpace(rest.substr(5))) {
        refuse(Reading::tr("The file doesn't end as a PDF does."));
        return false;
    }
    m_tableAt = *table;
    m_bodyEnd = start;
    return true;
}

bool PlainFile::readTable(size_t start)
{
    const auto bad = [this] {
        refuse(Reading::tr("The file's table of contents isn't of the form that Moothall writes."));
        return false;
    };
    const View head = m_bytes.substr(start, 40);
    constexpr View opening = "xref\n0 ";
    const size_t line = head.find('\n', opening.size());
    if (!head.starts_with(opening) || line == View::npos)
        return bad();
    View digits = head.substr(opening.size(), line - opening.size());
    while (!digits.empty() && isSpace(digits.back()))
        digits.remove_suffix(1);
    const auto count = digitsIn(digits);
    const size_t rows = start + line + 1;
    if (!count || *count > mostObjects || rows + *count * tableRow > m_bytes.size())
        return bad();
    m_objects.resize(*count);
    for (size_t id = 0; id < *count; ++id) {
        const View row = m_bytes.substr(rows + id * tableRow, tableRow);
        const auto offset = digitsIn(row.substr(0, 10));
        if (!offset || row[10] != ' ' || row[16] != ' ' || !isSpace(row[18]) || !isSpace(row[19]))
            return bad();
        if (row[17] == 'f')
            continue;
        if (row[17] != 'n' || row.substr(11, 5) != "00000")
            return bad();
        m_places.push_back({*offset, static_cast<int>(id)});
    }
    size_t at = pastSpace(m_bytes, rows + *count * tableRow);
    if (!m_bytes.substr(at).starts_with("trailer"))
        return bad();
    at += 7;
    m_trailer = nextValue(m_bytes, at);
    const Entries entries(m_trailer);
    at = pastSpace(m_bytes, at);
    const bool isOnlyState = entries["Prev"].empty() && entries["XRefStm"].empty() && entries["Encrypt"].empty();
    if (m_trailer.empty() || !m_bytes.substr(at).starts_with("startxref") || !isOnlyState)
        return bad();
    return true;
}

bool PlainFile::readCrossReferences(size_t start)
{
    const auto bad = [this] {
        refuse(Reading::tr("The file's table of contents isn't of the form that Moothall writes."));
        return false;
    };
    Lexer lexer(m_bytes, start);
    const Token id = lexer.next();
    if (id.kind != TokenKind::Integer || id.number < 1 || id.number > double(mostObjects))
        return bad();
    m_objects.resize(static_cast<size_t>(id.number) + 1);
    size_t end = 0;
    if (!readPlainObject({start, static_cast<int>(id.number)}, end))
        return false;
    const FileObject self = m_objects[static_cast<size_t>(id.number)];
    const Entries entries(self.body);
    const auto count = integerIn(entries["Size"]);
    const std::vector<View> widths = itemsIn(entries["W"]);
    std::array<size_t, 3> width{};
    for (size_t i = 0; i < 3; ++i)
        width.at(i) = widths.size() == 3 ? static_cast<size_t>(integerIn(widths[i]).value_or(99)) : 99;
    const size_t row = width[0] + width[1] + width[2];
    StreamDecoder decoder;
    const Decoded decoded = decoder.decode(self.stream, entries);
    const bool isWhole = nameIn(entries["Type"]) == "XRef" && count && *count > 0 && *count <= std::int64_t(mostObjects)
        && width[0] == 1 && width[1] >= 1 && width[1] <= 8 && width[2] <= 4 && decoded.isPlain
        && decoded.bytes.size() == row * static_cast<size_t>(*count) && entries["Prev"].empty() && entries["Index"].empty()
        && entries["Encrypt"].empty();
    if (!isWhole)
        return bad();
    m_objects.resize(std::max(m_objects.size(), static_cast<size_t>(*count)));
    m_holders.resize(m_objects.size());
    for (size_t each = 0; each < static_cast<size_t>(*count); ++each) {
        const View bytes = decoded.bytes.substr(each * row, row);
        const std::uint64_t place = bigEndian(bytes.substr(1, width[1]));
        if (bytes[0] == 0)
            continue;
        if (bytes[0] == 1)
            m_places.push_back({place, static_cast<int>(each)});
        else if (bytes[0] == 2 && place > 0 && place < m_objects.size())
            m_holders[each] = static_cast<std::uint32_t>(place);
        else
            return bad();
    }
    m_objects[static_cast<size_t>(id.number)].isPlumbing = true;
    m_trailer = self.body;
    return true;
}

bool PlainFile::readPlainObject(const Place &place, size_t &end)
{
    const auto bad = [&] {
        refuse(Reading::tr("Object %1 isn't where the file says it is, or isn't whole.").arg(place.id));
        return false;
    };
    Lexer lexer(m_bytes, place.offset);
    const Token id = lexer.next();
    const Token generation = lexer.next();
    if (id.kind != TokenKind::Integer || id.number != place.id || generation.text != "0" || !lexer.next().is("obj"))
        return bad();
    FileObject object{.isThere = true};
    size_t at = lexer.position();
    object.body = nextValue(m_bytes, at);
    lexer.moveTo(at);
    Token after = lexer.next();
    if (after.is("stream") && object.body.starts_with("<<")) {
        at = lexer.position();
        at += at < m_bytes.size() && m_bytes[at] == '\r' ? 1 : 0;
        at += at < m_bytes.size() && m_bytes[at] == '\n' ? 1 : 0;
        const auto length = integerIn(Entries(object.body)["Length"]);
        if (!length || *length < 0 || static_cast<std::uint64_t>(*length) > m_bytes.size() - at)
            return bad();
        object.isStream = true;
        object.stream = m_bytes.substr(at, static_cast<size_t>(*length));
        lexer.moveTo(at + static_cast<size_t>(*length));
        const size_t gap = lexer.position();
        if (!lexer.next().is("endstream") || lexer.position() - gap > 11)
            return bad();
        after = lexer.next();
    }
    if (object.body.empty() || !after.is("endobj"))
        return bad();
    end = lexer.position();
    m_objects[static_cast<size_t>(place.id)] = object;
    return true;
}

/// Reads the objects in the order in which they lie: nothing but white space may be between them.
bool PlainFile::readPlainObjects(ReadMeter &meter)
{
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.offset < b.offset; });
    size_t at = m_headEnd;
    const auto isGap = [&](size_t until) {
        if (until >= at && isOnlySpace(m_bytes.substr(at, until - at)))
            return false;
        refuse(Reading::tr("There is something in the file that belongs to no part of it."));
        return true;
    };
    ReadMeter::Place last;
    for (const Place &place : m_places) {
        const bool wasPlumbing = m_objects[static_cast<size_t>(place.id)].isPlumbing;
        if (place.offset >= m_bytes.size() || isGap(place.offset) || !readPlainObject(place, at))
            return refuse(Reading::tr("Object %1 isn't where the file says it is, or isn't whole.").arg(place.id)), false;
        m_objects[static_cast<size_t>(place.id)].isPlumbing = wasPlumbing;
        meter.count(m_bytes.substr(at - 1, 1), last);
    }
    return !isGap(m_bodyEnd);
}

bool PlainFile::readObjectStream(int id, StreamDecoder &decoder)
{
    const auto bad = [&] {
        refuse(Reading::tr("Object %1 isn't where the file says it is, or isn't whole.").arg(id));
        return false;
    };
    FileObject &holder = m_objects[static_cast<size_t>(id)];
    const Entries entries(holder.body);
    const auto count = integerIn(entries["N"]);
    const auto first = integerIn(entries["First"]);
    if (!holder.isStream || nameIn(entries["Type"]) != "ObjStm" || !count || !first || *count < 0 || *first < 0
        || !entries["Extends"].empty())
        return bad();
    const Decoded decoded = decoder.decode(holder.stream, entries);
    if (!decoded.isPlain || static_cast<std::uint64_t>(*first) > decoded.bytes.size())
        return bad();
    m_inflated.emplace_back(decoded.bytes);
    holder.isPlumbing = true;
    const View bytes = m_inflated.back();
    const View head = bytes.substr(0, static_cast<size_t>(*first));
    const View bodies = bytes.substr(static_cast<size_t>(*first));
    Lexer lexer(head);
    int open = 0; // the object whose end is not known yet
    size_t start = 0;
    const auto close = [&](size_t until) {
        const View body = bodies.substr(start, until - start);
        if (open == 0)
            return isOnlySpace(body);
        m_objects[static_cast<size_t>(open)].body = body;
        m_objects[static_cast<size_t>(open)].isThere = true;
        return true;
    };
    for (std::int64_t i = 0; i < *count; ++i) {
        const Token number = lexer.next();
        const Token offset = lexer.next();
        if (number.kind != TokenKind::Integer || offset.kind != TokenKind::Integer || number.number < 1
            || number.number >= double(m_objects.size()) || offset.number < double(start) || offset.number > double(bodies.size()))
            return bad();
        if (!close(static_cast<size_t>(offset.number)))
            return bad();
        start = static_cast<size_t>(offset.number);
        open = static_cast<int>(number.number);
        if (m_holders[static_cast<size_t>(open)] != static_cast<std::uint32_t>(id) || m_objects[static_cast<size_t>(open)].isThere)
            return bad();
    }
    return close(bodies.size()) && (lexer.next().kind == TokenKind::End || bad());
}

} // namespace moothall::reading
