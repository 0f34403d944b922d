#include "core/papers/qpdfsupport.h"

#include <qpdf/Pipeline.hh>

#include <cmath>
#include <limits>

namespace moothall {

namespace {

/// Takes what a stream decodes to, up to a limit; beyond it, it stops the decoding.
class Sink : public Pipeline
{
public:
    Sink(size_t limit, std::string *into)
        : Pipeline("sink", nullptr)
        , m_limit(limit)
        , m_into(into)
    {}

    void write(unsigned char const *data, size_t length) override
    {
        m_seen += length;
        if (m_seen > m_limit)
            throw OverLimit("a stream decodes to more than it may");
        if (m_into)
            m_into->append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override {}
    bool overflowed() const { return m_seen > m_limit; }

private:
    size_t m_limit;
    size_t m_seen = 0;
    std::string *m_into;
};

bool pipe(PdfObject stream, Sink &sink, bool *filtered)
{
    bool whole = false;
    try {
        whole = stream.pipeStreamData(&sink, filtered, 0, qpdf_dl_generalized, true, false);
    } catch (const OverLimit &) {
        throw;
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) {
        whole = false;
    }
    // libqpdf turns what a sink throws into a warning.
    if (sink.overflowed())
        throw OverLimit("a stream decodes to more than it may");
    return whole;
}

} // namespace

PdfObject valueOf(const PdfObject &object, const std::string &key)
{
    PdfObject copy = object;
    if (copy.isStream())
        copy = copy.getDict();
    return copy.isDictionary() ? copy.getKey(key) : PdfObject::newNull();
}

bool isNamed(PdfObject object, const char *name)
{
    return object.isName() && object.getName() == name;
}

std::string nameOf(const PdfObject &object, const std::string &key)
{
    PdfObject value = valueOf(object, key);
    return value.isName() ? value.getName() : std::string();
}

std::optional<double> numberOf(PdfObject object)
{
    double value = 0;
    if (!object.getValueAsNumber(value) || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::vector<PdfObject> itemsOf(PdfObject array)
{
    return array.isArray() ? array.getArrayAsVector() : std::vector<PdfObject>();
}

int integerOf(PdfObject object, int otherwise)
{
    long long value = 0;
    if (!object.getValueAsInt(value) || value > std::numeric_limits<int>::max() ||
        value < std::numeric_limits<int>::min())
        return otherwise;
    return int(value);
}

std::string textOf(PdfObject object)
{
    return object.isString() ? object.getUTF8Value() : std::string();
}

PdfObject indirect(QPDF &pdf, PdfObject object)
{
    return object.isIndirect() ? object : pdf.makeIndirectObject(object);
}

DecodedStream decodeStream(PdfObject stream, size_t limit)
{
    DecodedStream decoded;
    if (!stream.isStream())
        return {{}, false, false, false};
    const QPDF *owner = stream.getOwningQPDF();
    const size_t warningsBefore = owner ? owner->numWarnings() : 0;
    Sink sink(limit, &decoded.bytes);
    decoded.whole = pipe(stream, sink, &decoded.filtered);
    decoded.sound = decoded.whole && (!owner || owner->numWarnings() == warningsBefore);
    return decoded;
}

bool decodesCleanly(QPDF &pdf, PdfObject stream, size_t limit)
{
    const size_t warningsBefore = pdf.numWarnings();
    Sink sink(limit, nullptr);
    bool filtered = false;
    return pipe(stream, sink, &filtered) && pdf.numWarnings() == warningsBefore;
}

} // namespace moothall
