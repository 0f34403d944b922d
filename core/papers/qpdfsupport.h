#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cstdint>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace moothall {

/// libqpdf's objects, behind helpers that neither throw nor warn on the wrong type. Inside this
/// room and pack/verify only.
using PdfObject = QPDFObjectHandle;
using PdfIds = std::set<QPDFObjGen>;

/// What no honest paper reaches; over it, the whole file is refused with Limit.
struct PdfLimits
{
    static constexpr size_t objects = 2'000'000;
    static constexpr int pages = 20'000;
    static constexpr int annotationsPerPage =
        5'000; ///< poppler gives up on pages with more than 32,768
    static constexpr size_t contentBytes = 256u << 20; ///< of one page or form, decoded
    static constexpr size_t streamBytes = 640u << 20;  ///< of one stream, decoded
    static constexpr int outlineItems = 20'000;
    static constexpr double pageSize = 14'400;     ///< points; larger pages are said so
    static constexpr double largestPageSize = 1e6; ///< points; beyond, the size is taken for damage
};

/// A file over one of the limits.
class OverLimit : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// The value of a dictionary's or stream dictionary's key, or null for whatever isn't one.
PdfObject valueOf(const PdfObject &object, const std::string &key);
bool isNamed(PdfObject object, const char *name);
/// `/Subtype` as a name with its slash, or empty.
std::string nameOf(const PdfObject &object, const std::string &key);
std::optional<double> numberOf(PdfObject object);
std::vector<PdfObject> itemsOf(PdfObject array);
/// An integer within int's range, or `otherwise`.
int integerOf(PdfObject object, int otherwise);
/// Text of a string object, as UTF-8; empty for everything else.
std::string textOf(PdfObject object);
/// The object itself if it is indirect, else a new indirect one of the same value.
PdfObject indirect(QPDF &pdf, PdfObject object);

struct DecodedStream
{
    std::string bytes;    ///< as far as they could be decoded
    bool whole = true;    ///< false: damaged on the way, or a filter that isn't ours to undo
    bool filtered = true; ///< false: the filter isn't ours to undo (DCT, JPX, CCITT, JBIG2)
    bool sound = true;    ///< false: not whole, or libqpdf complained
};

/// A stream's decoded bytes. Throws OverLimit where they are more than `limit`.
DecodedStream decodeStream(PdfObject stream, size_t limit);
/// Whether a stream decodes without complaint; images that only their viewer decodes do.
bool decodesCleanly(QPDF &pdf, PdfObject stream, size_t limit);

} // namespace moothall
