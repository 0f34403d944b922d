#include "core/papers/paperkind.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

/// How files of a suffix are packed.
enum class Packing { Zip, Compound, Rich, Plain, Picture, Message };

struct KnownSuffix
{
    QLatin1StringView suffix;
    PaperKind kind;
    Packing packing;
};

constexpr std::array knownSuffixes{
    KnownSuffix{"docx"_L1, PaperKind::Text, Packing::Zip},
    KnownSuffix{"docm"_L1, PaperKind::Text, Packing::Zip},
    KnownSuffix{"dotx"_L1, PaperKind::Text, Packing::Zip},
    KnownSuffix{"dotm"_L1, PaperKind::Text, Packing::Zip},
    KnownSuffix{"odt"_L1, PaperKind::Text, Packing::Zip},
    KnownSuffix{"ott"_L1, PaperKind::Text, Packing::Zip},
    KnownSuffix{"doc"_L1, PaperKind::Text, Packing::Compound},
    KnownSuffix{"dot"_L1, PaperKind::Text, Packing::Compound},
    KnownSuffix{"rtf"_L1, PaperKind::Text, Packing::Rich},
    KnownSuffix{"xlsx"_L1, PaperKind::Sheet, Packing::Zip},
    KnownSuffix{"xlsm"_L1, PaperKind::Sheet, Packing::Zip},
    KnownSuffix{"xltx"_L1, PaperKind::Sheet, Packing::Zip},
    KnownSuffix{"ods"_L1, PaperKind::Sheet, Packing::Zip},
    KnownSuffix{"xls"_L1, PaperKind::Sheet, Packing::Compound},
    KnownSuffix{"pptx"_L1, PaperKind::Slides, Packing::Zip},
    KnownSuffix{"pptm"_L1, PaperKind::Slides, Packing::Zip},
    KnownSuffix{"ppsx"_L1, PaperKind::Slides, Packing::Zip},
    KnownSuffix{"odp"_L1, PaperKind::Slides, Packing::Zip},
    KnownSuffix{"ppt"_L1, PaperKind::Slides, Packing::Compound},
    KnownSuffix{"pps"_L1, PaperKind::Slides, Packing::Compound},
    KnownSuffix{"txt"_L1, PaperKind::PlainText, Packing::Plain},
    KnownSuffix{"png"_L1, PaperKind::Picture, Packing::Picture},
    KnownSuffix{"jpg"_L1, PaperKind::Picture, Packing::Picture},
    KnownSuffix{"jpeg"_L1, PaperKind::Picture, Packing::Picture},
    KnownSuffix{"tif"_L1, PaperKind::Picture, Packing::Picture},
    KnownSuffix{"tiff"_L1, PaperKind::Picture, Packing::Picture},
    KnownSuffix{"eml"_L1, PaperKind::Message, Packing::Message},
    KnownSuffix{"msg"_L1, PaperKind::Message, Packing::Message},
};

PaperForm bySuffix(const QString &suffix, Packing packing, PaperForm otherwise)
{
    const auto found = std::ranges::find_if(knownSuffixes, [&](const KnownSuffix &known) {
        return known.packing == packing && known.suffix == suffix;
    });
    return found == knownSuffixes.end() ? otherwise
                                        : PaperForm{found->kind, suffix, packing == Packing::Zip};
}

/// A document in a zip under a name that says nothing of it.
PaperForm byFirstMember(QByteArrayView head)
{
    if (head.contains("opendocument.text"))
        return {PaperKind::Text, u"odt"_s, true};
    if (head.contains("opendocument.spreadsheet"))
        return {PaperKind::Sheet, u"ods"_s, true};
    if (head.contains("opendocument.presentation"))
        return {PaperKind::Slides, u"odp"_s, true};
    if (head.contains("word/"))
        return {PaperKind::Text, u"docx"_s, true};
    if (head.contains("xl/"))
        return {PaperKind::Sheet, u"xlsx"_s, true};
    if (head.contains("ppt/"))
        return {PaperKind::Slides, u"pptx"_s, true};
    return {};
}

} // namespace

PaperForm formOf(QByteArrayView head, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (head.contains("%PDF-"))
        return {};
    if (head.startsWith("PK\x03\x04"))
        return bySuffix(suffix, Packing::Zip, byFirstMember(head));
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return suffix == "msg"_L1 ? PaperForm{PaperKind::Message, suffix}
                                  : bySuffix(suffix, Packing::Compound, {PaperKind::Text, u"doc"_s});
    if (head.startsWith("{\\rtf"))
        return {PaperKind::Text, u"rtf"_s};
    if (head.startsWith("\x89PNG\r\n"))
        return {PaperKind::Picture, u"png"_s};
    if (head.startsWith("\xFF\xD8\xFF"))
        return {PaperKind::Picture, u"jpg"_s};
    if (head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4)) ||
        head.startsWith(QByteArrayView("II+\0", 4)) || head.startsWith(QByteArrayView("MM\0+", 4)))
        return {PaperKind::Picture, u"tif"_s};
    const bool isWide = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    if (suffix == "txt"_L1 && (isWide || !head.contains('\0')))
        return {PaperKind::PlainText, u"txt"_s};
    if (suffix == "eml"_L1 && !head.contains('\0'))
        return {PaperKind::Message, u"eml"_s};
    return {};
}

QString paperPatterns()
{
    QStringList patterns{u"*.pdf"_s};
    for (const KnownSuffix &known : knownSuffixes)
        patterns.append(u"*."_s + known.suffix);
    return patterns.join(u' ');
}

} // namespace moothall
