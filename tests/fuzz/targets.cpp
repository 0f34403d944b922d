#include "tests/fuzz/targets.h"

#include "core/domain/richtext.h"
#include "core/exchange/meetingfile.h"

#include <QDir>

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

} // namespace

QList<Target> targets()
{
    return {
        {"meeting-file", meetingFiles, readMeeting},
        {"rich-text", storedTexts, readText},
    };
}

} // namespace moothall::fuzz
