#include "tests/fuzz/targets.h"

#include "core/domain/richtext.h"
#include "core/exchange/meetingfile.h"
#include "core/pack/splice.h"
#include "core/papers/reading/contentrun.h"
#include "core/papers/reading/paperprint.h"
#include "core/papers/canonicaliser.h"
#include "core/papers/message.h"
#include "core/typeset/picturepage.h"
#include "core/papers/contentscanner.h"
#include "core/typeset/typesetter.h"

#include <QDataStream>
#include <QDir>
#include <QTemporaryDir>

namespace moothall::fuzz {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> meetingFiles()
{
    return {R"({"format":"moothall-meeting","version":1,"authority":{"name":"Example","nation":"wales"},
"body":{"name":"Audit","kind":"committee","members":[{"name":"Councillor A Example","role":"chair"}]},
"meeting":{"starts":"2024-06-13T14:00","ends":"2024-06-13T15:10","kind":"ordinary","next_minute":90},
"items":[{"number":"5","title":"Report","text":"a\n\nb","part":"public","declarations":[{"person":"Councillor A Example",
"kind":"party-whip","nature":"x","left_room":true}],"motions":[{"text":"m","for":1,"against":0,"recorded":
{"Councillor A Example":"for"},"outcome":"carried"}],"minute":{"number":"93/24","narrative":[{"block":"list","style":"letter",
"entries":["a",[{"block":"table","rows":[["x","y"]]}]]}],"resolved":["r"],"public":{"narrative":"p"}},"items":[{"title":"Sub"}]},
{"title":"Exclusion","kind":"exclusion"},{"title":"E","part":"exempt","exempt_paragraphs":[3,12]}],
"attendance":[{"person":"Councillor A Example","capacity":"member","state":"present","periods":[["14:00","15:10"]]}]})"_ba};
}

void readMeeting(const QByteArray &bytes)
{
    const auto read = readMeetingFile(bytes, QDir::tempPath());
    if (read)
        writeMeetingFile(read->record, {});
}

QList<QByteArray> storedTexts()
{
    return {R"([{"block":"heading","level":2,"runs":[{"text":"T","bold":true}]},{"block":"list","style":"bullet","entries":
[[{"block":"paragraph","runs":["a",{"text":"b","italic":true,"language":"cy"}]}],"c"]},{"block":"table","headerRows":1,
"rows":[["x",[{"text":"y"}]]]},{"block":"quote","text":"q"}])"_ba};
}

void readText(const QByteArray &bytes)
{
    const auto text = RichText::fromStored(QString::fromUtf8(bytes));
    if (text)
        text->toPlain();
}

/// A small tagged document with a heading, a list, a table and a link, as typeset for a pack.
QList<QByteArray> canonicalFiles()
{
    Document document;
    document.title = u"Fuzz"_s;
    const auto text = [](const QString &words) { return Text{Run{words}}; };
    document.blocks = {Heading{1, text(u"A heading"_s)}, Paragraph{text(u"Some words (and brackets)."_s)}};
    const auto typeset = moothall::typeset(document);
    return typeset ? QList<QByteArray>{typeset->pdf} : QList<QByteArray>();
}

void spliceFile(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    PackSources sources;
    sources.title = u"Pack"_s;
    sources.fileId = QByteArray(16, 'x');
    sources.items = {PackItem{u"1"_s, u"Item"_s}};
    PackSource source;
    source.bytes = bytes;
    source.item = 0;
    source.pages = 1;
    source.firstNumber = 1;
    sources.sources = {source};
    (void)splice(sources, folder.filePath(u"pack.pdf"_s));
}

void makeCanonical(const QByteArray &bytes)
{
    (void)canonicalise(bytes);
}

QList<QByteArray> contentStreams()
{
    return {"q 1 0 0 1 0 0 cm /P <</MCID 0>> BDC BT /F0 12 Tf (a\\)b) Tj [(x) -20 <4142>] TJ ET EMC 0 0 m 5 5 l S "
            "BI /W 1 /H 1 /BPC 8 /CS /G ID x EI /Im0 Do Q"_ba};
}

void scan(const QByteArray &bytes)
{
    scanContent(std::string_view(bytes.data(), size_t(bytes.size())), {}, {true, true});
}

void readBack(const QByteArray &bytes)
{
    const reading::PlainFile file({bytes.constData(), size_t(bytes.size())});
    (void)reading::printOf(file);
}

void readContent(const QByteArray &bytes)
{
    const reading::PlainFile nothing({});
    reading::ContentReader reader(nothing);
    reading::ContentRun run(reader, {});
    run.run({bytes.constData(), size_t(bytes.size())});
    (void)run.finish();
}

/// A scan of sixteen dots in two rows.
QByteArray aTiff()
{
    QByteArray bytes("II*\0", 4);
    QDataStream out(&bytes, QIODevice::Append);
    out.setByteOrder(QDataStream::LittleEndian);
    struct Tag
    {
        quint16 id;
        quint16 type; ///< 3: two bytes, 4: four
        quint32 value;
    };
    constexpr quint32 strip = 122;
    const QList<Tag> tags{{256, 3, 8}, {257, 3, 2}, {258, 3, 1}, {259, 3, 1}, {262, 3, 0}, {273, 4, strip}, {277, 3, 1}, {278, 3, 2}, {279, 4, 2}};
    out << quint32(8) << quint16(tags.size());
    for (const Tag &tag : tags)
        out << tag.id << tag.type << quint32(1) << tag.value;
    out << quint32(0) << quint8(0x5A) << quint8(0xA5);
    return bytes;
}

QList<QByteArray> pictures()
{
    return {aTiff(), QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAMAAAADCAIAAADZSiLoAAAAEUlEQVQI12P4z8AARBgkDAwAPtwD/Yk5L2gAAAAASUVORK5CYII=")};
}

void readPictures(const QByteArray &bytes)
{
    (void)picturePages(bytes);
}

QList<QByteArray> messages()
{
    return {"Subject: Papers\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf; name=\"a.pdf\"\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0x\r\n--b\r\nContent-Disposition: attachment;\r\n filename*0*=utf-8''b%20c;\r\n"
            " filename*1*=.txt\r\n\r\nx=3D\r\n--b--\r\n"_ba};
}

void readMessage(const QByteArray &bytes)
{
    (void)attachmentsOf(bytes);
}

} // namespace

QList<Target> targets()
{
    return {
        {"meeting-file", meetingFiles, readMeeting},
        {"rich-text", storedTexts, readText},
        {"content-stream", contentStreams, scan},
        {"splice", canonicalFiles, spliceFile},
        {"reader", canonicalFiles, readBack},
        {"reader-content", contentStreams, readContent},
        {"picture", pictures, readPictures},
        {"message", messages, readMessage},
        {"canonicaliser", canonicalFiles, makeCanonical},
    };
}

} // namespace moothall::fuzz
