#include "core/pack/verify/ownreader.h"

#include "core/pack/verify/judge.h"
#include "core/pack/verify/structurecheck.h"

#include <QThread>

namespace moothall {

using namespace Qt::StringLiterals;
using namespace reading;

namespace {

constexpr int mostThreads = 4;
constexpr size_t worthThreads = size_t(1) << 20;

} // namespace

Result<OwnOpinion> readAsOurs(View bytes, const VerifyEvidence &evidence, const Telltale &telltale, const std::function<void()> &onMuchRead)
{
    OwnOpinion opinion;
    const PlainFile file(bytes, onMuchRead);
    if (!file.problem().isEmpty()) {
        opinion.isReadable = false;
        opinion.findings.add(u"damage"_s, file.problem());
        return opinion;
    }
    const int threads = bytes.size() < worthThreads ? 1 : std::clamp(QThread::idealThreadCount(), 1, mostThreads);
    StructureCheck structure(file);
    const FileReading reading = readAll(file, threads, [&] { return structure.visitor(); }, onMuchRead);
    opinion.pages = reading.pages;
    Findings inside;
    structure.report(reading.pageList, inside);
    StreamDecoder decoder;
    const auto bytesOf = [&](const StreamMark &mark) {
        const FileObject &object = file.object(mark.object);
        const View stream = mark.isDecoded ? decoder.decode(object.stream, Entries(object.body)).bytes : object.stream;
        return QByteArray(stream.data(), qsizetype(stream.size()));
    };
    const auto pageOf = [&](int object) { return structure.pageOf(object); };
    Judge judge(evidence, telltale);
    MOOTHALL_TRY(judge.judge(reading, threads, pageOf, bytesOf, opinion.findings));
    opinion.findings.merge(inside);
    return opinion;
}

} // namespace moothall
