#include "core/pack/canonicalsource.h"

#include "core/pack/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t tableRow = 20;
constexpr size_t longestTail = 1024;

const char *endOf(Bytes bytes) { return bytes.data() + bytes.size(); }

/// Past `word` at `p` and the white space around it; nullptr where it doesn't stand there.
const char *skipWord(const char *p, const char *end, Bytes word)
{
    p = skipSpace(p, end);
    if (size_t(end - p) < word.size() || Bytes(p, word.size()) != word)
        return nullptr;
    return p + word.size();
}

/// Reads a number behind white space and moves `p` past it.
std::optional<quint64> readNumber(const char *&p, const char *end)
{
    p = skipSpace(p, end);
    quint64 number = 0;
    const auto [rest, error] = std::from_chars(p, end, number);
    if (error != std::errc())
        return std::nullopt;
    p = rest;
    return number;
}

/// The bytes between "stream" at `p` and "endstream".
std::optional<Bytes> streamData(const char *p, const char *end, Bytes dictionary)
{
    const auto dict = DictView::parse(dictionary);
    if (!dict)
        return std::nullopt;
    const auto length = integerIn(dict->value("/Length"));
    if (p < end && *p == '\r')
        ++p;
    if (!length || *length < 0 || p >= end || *p != '\n' || *length > end - p - 1)
        return std::nullopt;
    ++p;
    if (!skipWord(p + *length, end, "endstream"))
        return std::nullopt;
    return Bytes(p, size_t(*length));
}

} // namespace

Result<std::unique_ptr<CanonicalSource>> CanonicalSource::open(const PackSource &source)
{
    std::unique_ptr<CanonicalSource> opened(new CanonicalSource(source.name.isEmpty() ? source.path : source.name));
    if (source.path.isEmpty()) {
        opened->m_held = source.bytes;
        opened->m_bytes = {opened->m_held.constData(), size_t(opened->m_held.size())};
    } else {
        QFile &file = opened->m_file;
        file.setFileName(source.path);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
                Words::tr("“%1” can't be read, so the pack can't be made. Attach the paper again.").arg(opened->m_name),
                file.errorString());
        }
        const uchar *mapped = file.size() > 0 ? file.map(0, file.size()) : nullptr;
        if (!mapped)
            return opened->refuse(u"it can't be mapped: "_s + file.errorString());
        opened->m_bytes = {reinterpret_cast<const char *>(mapped), size_t(file.size())};
    }
    MOOTHALL_TRY(opened->readTable());
    MOOTHALL_TRY(opened->readCatalog());
    MOOTHALL_TRY(opened->readPages());
    return opened;
}

tl::unexpected<Error> CanonicalSource::refuse(const QString &detail) const
{
    return fail(ErrorCode::Damaged,
        Words::tr("The prepared copy of “%1” is damaged, so the pack can't be made. Attach the paper again.").arg(m_name),
        u"not in canonical form: "_s + detail);
}

Status CanonicalSource::readTable()
{
    if (!m_bytes.starts_with("%PDF-1."))
        return refuse(u"no header"_s);
    const Bytes tail = m_bytes.substr(m_bytes.size() - std::min(m_bytes.size(), longestTail));
    const size_t mark = tail.rfind("startxref");
    if (mark == Bytes::npos)
        return refuse(u"no startxref"_s);
    const char *end = endOf(m_bytes);
    const char *p = tail.data() + mark + 9;
    const auto start = readNumber(p, end);
    const char *afterNumber = p;
    while (afterNumber < end && isSpace(*afterNumber))
        ++afterNumber;
    if (!start || *start >= m_bytes.size() || !Bytes(afterNumber, size_t(end - afterNumber)).starts_with("%%EOF")
        || end - afterNumber > 7)
        return refuse(u"no place of the table"_s);

    p = skipWord(m_bytes.data() + *start, end, "xref");
    const auto first = p ? readNumber(p, end) : std::nullopt;
    const auto count = first ? readNumber(p, end) : std::nullopt;
    if (!count || *first != 0)
        return refuse(u"no plain table"_s);
    p = skipSpace(p, end);
    if (*count > size_t(end - p) / tableRow)
        return refuse(u"table is cut short"_s);
    m_offsets.resize(*count);
    for (quint64 i = 0; i < *count; ++i, p += tableRow) {
        const char *digits = p;
        const auto offset = readNumber(digits, p + 10);
        if (!offset || *offset >= m_bytes.size())
            return refuse(u"bad row %1 of the table"_s.arg(i));
        m_offsets[i] = p[17] == 'n' ? *offset : 0;
    }

    p = skipWord(p, end, "trailer");
    const char *dictEnd = p ? skipValue(p, end) : nullptr;
    const auto trailer = dictEnd ? DictView::parse({p, size_t(dictEnd - p)}) : std::nullopt;
    if (!trailer)
        return refuse(u"no trailer"_s);
    for (const DictView::Entry &entry : trailer->entries()) {
        if (entry.key != "/Root" && entry.key != "/Size" && entry.key != "/ID")
            return refuse(u"trailer has "_s + QString::fromLatin1(entry.key.data(), qsizetype(entry.key.size())));
    }
    m_rootId = referenceIn(trailer->value("/Root"));
    return {};
}

Status CanonicalSource::readCatalog()
{
    auto catalog = dictionary(m_rootId);
    if (!catalog)
        return refuse(u"no catalogue"_s);
    for (const DictView::Entry &entry : catalog->entries()) {
        static constexpr std::array<Bytes, 6> allowed{"/Type", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Lang", "/Outlines"};
        if (std::find(allowed.begin(), allowed.end(), entry.key) == allowed.end())
            return refuse(u"catalogue has "_s + QString::fromLatin1(entry.key.data(), qsizetype(entry.key.size())));
    }
    m_catalog = std::move(*catalog);
    m_pagesId = referenceIn(m_catalog.value("/Pages"));
    const Bytes structure = m_catalog.value("/StructTreeRoot");
    m_structureRootId = referenceIn(structure);
    if (!structure.empty() && !dictionary(m_structureRootId))
        return refuse(u"no structure root"_s);
    if (const auto marks = DictView::parse(resolve(m_catalog.value("/MarkInfo"))))
        m_structureIsGuessed = marks->value("/Suspects") == "true";
    return {};
}

bool CanonicalSource::isPage(int id) const
{
    const auto page = dictionary(id);
    return page && page->value("/Type") == "/Page";
}

Status CanonicalSource::readPages()
{
    const auto pages = dictionary(m_pagesId);
    const auto kids = pages ? valuesIn(resolve(pages->value("/Kids"))) : std::nullopt;
    if (!kids || kids->empty())
        return refuse(u"no pages"_s);
    for (Bytes kid : *kids) {
        const int id = referenceIn(kid);
        if (!isPage(id))
            return refuse(u"page %1 isn't a page"_s.arg(m_pageIds.size() + 1));
        m_pageIds.push_back(id);
    }
    std::vector<int> sorted = m_pageIds;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        return refuse(u"a page stands twice in the tree"_s);
    return {};
}

std::optional<CanonicalSource::Object> CanonicalSource::object(int id) const
{
    if (!has(id))
        return std::nullopt;
    const char *p = m_bytes.data() + m_offsets[size_t(id)];
    const char *end = endOf(m_bytes);
    const auto number = readNumber(p, end);
    const auto generation = readNumber(p, end);
    p = skipWord(p, end, "obj");
    if (!p || number != quint64(id) || generation != quint64(0))
        return std::nullopt;
    p = skipSpace(p, end);
    const char *textEnd = skipValue(p, end);
    if (!textEnd)
        return std::nullopt;
    Object object{.text = {p, size_t(textEnd - p)}};
    if (skipWord(textEnd, end, "endobj"))
        return object;
    const char *dataStart = skipWord(textEnd, end, "stream");
    const auto data = dataStart ? streamData(dataStart, end, object.text) : std::nullopt;
    if (!data)
        return std::nullopt;
    object.isStream = true;
    object.data = *data;
    return object;
}

std::vector<int> CanonicalSource::objectsFrom(size_t bytes) const
{
    std::vector<std::pair<quint64, int>> places;
    places.reserve(m_offsets.size() + 1);
    for (int id = 1; id < objectCount(); ++id) {
        if (has(id))
            places.emplace_back(m_offsets[size_t(id)], id);
    }
    places.emplace_back(m_bytes.size(), 0);
    if (!std::is_sorted(places.begin(), places.end()))
        std::sort(places.begin(), places.end());
    std::vector<int> large;
    for (size_t i = 0; i + 1 < places.size(); ++i) {
        if (places[i + 1].first - places[i].first >= bytes)
            large.push_back(places[i].second);
    }
    return large;
}

std::optional<DictView> CanonicalSource::dictionary(int id) const
{
    const auto found = object(id);
    return found && !found->isStream ? DictView::parse(found->text) : std::nullopt;
}

Bytes CanonicalSource::resolve(Bytes value) const
{
    const int id = referenceIn(value);
    if (id == 0)
        return value;
    const auto found = object(id);
    return found && !found->isStream ? found->text : Bytes();
}

} // namespace moothall
