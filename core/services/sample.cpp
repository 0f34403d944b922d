#include "core/services/sample.h"

#include "core/base/files.h"
#include "core/exchange/meetingfile.h"
#include "core/services/exchange.h"
#include "core/services/registers.h"
#include "core/services/samplepapers.h"
#include "core/services/searching.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

// Outside any namespace, as the macro asks: the resource lies in a static library.
static void openSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

const QStringList &sampleMeetings()
{
    static const QStringList names{u"scrutiny-2022-12-01"_s, u"scrutiny-2023-05-11"_s, u"cabinet-2024-04-29"_s,
        u"invented-2024-05-21"_s, u"cabinet-2024-06-13"_s, u"invented-2024-07-02"_s};
    return names;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/moothall/sample/"_s + name + u".json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return file.readAll();
}

/// Writes the sample's meeting files and the papers they name into a folder.
Status writeFiles(const QString &folder, const std::function<void()> &step)
{
    const QJsonObject recipes = QJsonDocument::fromJson(resource(u"papers"_s)).object();
    QDir(folder).mkpath(u"papers"_s);
    // The minutes among the papers are made from the meetings that have no papers themselves, so those are read first.
    QHash<QString, MeetingRecord> minuted;
    for (const QString &name : {u"scrutiny-2022-12-01"_s, u"cabinet-2024-04-29"_s}) {
        auto read = readMeetingFile(resource(name), folder);
        MOOTHALL_TRY(read);
        minuted.insert(name, std::move(read->record));
    }
    for (auto recipe = recipes.begin(); recipe != recipes.end(); ++recipe) {
        const auto paper = makeSamplePaper(recipe.value().toObject(), minuted);
        MOOTHALL_TRY(paper);
        MOOTHALL_TRY(writeFile(u"%1/papers/%2.pdf"_s.arg(folder, recipe.key()), *paper));
        step();
    }
    for (const QString &name : sampleMeetings())
        MOOTHALL_TRY(writeFile(u"%1/%2.json"_s.arg(folder, name), resource(name)));
    return {};
}

Status fillRegister(const QString &registerFile, const Clock &clock, const SampleProgress &progress)
{
    const QString who = u"Moothall"_s;
    MOOTHALL_TRY(createRegister(registerFile,
        {.authorityName = u"Derbyshire County Council"_s, .nation = Nation::England, .houseStyle = u"derbyshire"_s}, clock,
        who));
    auto reg = Register::open(registerFile, OpenMode::ReadWrite, clock, who);
    if (!reg)
        return fail(reg.error());
    const Session session{.reg = reg->get(), .clock = clock, .who = who};

    const QTemporaryDir folder((*reg)->papersFolder() + u"/sample-XXXXXX"_s);
    if (!folder.isValid())
        return fail(ErrorCode::NoSpace, Sample::tr("The sample can't be written beside “%1”.").arg(registerFile),
            folder.errorString());
    const int steps = static_cast<int>(QJsonDocument::fromJson(resource(u"papers"_s)).object().size()) + 2;
    int done = 0;
    const auto step = [&] {
        if (progress)
            progress(++done, steps);
    };
    MOOTHALL_TRY(writeFiles(folder.path(), step));
    QStringList files;
    for (const QString &name : sampleMeetings())
        files.append(u"%1/%2.json"_s.arg(folder.path(), name));
    MOOTHALL_TRY(importMeetings(session, files, false));
    MOOTHALL_TRY(indexPapers(session, TaskControl({}, [](const Progress &) {})));
    step();

    auto owner = authority(session);
    MOOTHALL_TRY(owner);
    owner->training = true;
    MOOTHALL_TRY(updateAuthority(session, *owner));
    step();
    return {};
}

} // namespace

Status makeSample(const QString &registerFile, const Clock &clock, const SampleProgress &progress)
{
    openSampleResource();
    if (QFile::exists(registerFile))
        return fail(ErrorCode::Exists, Sample::tr("“%1” is there already. Choose another name.").arg(registerFile));
    const bool papersWereThere = QFile::exists(registerFile + u".papers"_s);
    const Status filled = fillRegister(registerFile, clock, progress);
    if (!filled && !papersWereThere) {
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(registerFile + suffix);
        QDir(registerFile + u".papers"_s).removeRecursively();
    }
    return filled;
}

Result<MeetingRecord> sampleMeeting()
{
    openSampleResource();
    QJsonObject file = QJsonDocument::fromJson(resource(u"invented-2024-05-21"_s)).object();
    QJsonArray items = file.value("items"_L1).toArray();
    for (QJsonValueRef item : items) {
        QJsonObject without = item.toObject();
        without.remove("papers"_L1);
        item = without;
    }
    file.insert("items"_L1, items);
    auto read = readMeetingFile(QJsonDocument(file).toJson(), {});
    MOOTHALL_TRY(read);
    return std::move(read->record);
}

} // namespace moothall
