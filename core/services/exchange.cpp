#include "core/services/exchange.h"

#include "core/base/files.h"
#include "core/exchange/meetingfile.h"
#include "core/house/housestyle.h"
#include "core/papers/papersfolder.h"
#include "core/services/housestyles.h"
#include "core/services/meetings.h"
#include "core/services/papers.h"
#include "core/services/records.h"
#include "core/services/registers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtConcurrent>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// A meeting file on its way in.
struct Incoming
{
    QString file;
    ReadMeeting meeting;
};

/// Papers taken into the register's folder for rows that aren't there yet: unless they are kept, those that are new go
/// again, so that a refused import leaves nothing behind.
class TakenPapers
{
public:
    explicit TakenPapers(const Session &session)
        : m_session(session)
        , m_folder(session.reg->papersFolder())
    {
    }

    ~TakenPapers()
    {
        for (const QString &sha256 : std::as_const(m_new)) {
            for (const QString &path : {m_folder.originalPath(sha256), m_folder.canonicalPath(sha256),
                     m_folder.factsPath(sha256), m_folder.fingerprintPath(sha256)})
                QFile::remove(path);
        }
    }

    TakenPapers(const TakenPapers &) = delete;
    TakenPapers &operator=(const TakenPapers &) = delete;

    /// Takes them in side by side, each in its helper process; one result for each file, in their order.
    QList<Result<PaperVersion>> take(const QStringList &files)
    {
        QThreadPool pool; // of its own: waiting here must not hold up others, nor wait for them
        QList<QFuture<Taken>> taking;
        for (const QString &file : files)
            taking.append(QtConcurrent::run(&pool, [this, &pool, file] { return takeOne(file, pool); }));
        QList<Result<PaperVersion>> versions;
        for (QFuture<Taken> &each : taking) {
            const Taken taken = each.takeResult();
            if (taken.isNew && taken.version)
                m_new.append(taken.version->sha256);
            versions.append(taken.version);
        }
        return versions;
    }

    void keep() { m_new.clear(); }

private:
    struct Taken
    {
        Result<PaperVersion> version;
        bool isNew = false;
    };

    Taken takeOne(const QString &file, QThreadPool &pool) const
    {
        const auto sha256 = sha256OfFile(file);
        if (!sha256)
            return {tl::unexpected(sha256.error())};
        const bool wasThere = QFile::exists(m_folder.originalPath(*sha256));
        return {takePaperIn(m_session, file, {.finalText = false, .pool = &pool, .onStep = {}}), !wasThere};
    }

    const Session &m_session;
    PapersFolder m_folder;
    QStringList m_new;
};

/// One import: every file is read and checked, then every paper taken in, then all is stored in one transaction.
class Import
{
public:
    Import(const Session &session, const QStringList &files, bool replace)
        : m_session(session)
        , m_files(files)
        , m_replace(replace)
        , m_taken(session)
    {
    }

    Result<ImportReport> run()
    {
        MOOTHALL_TRY(readAll());
        for (Incoming &incoming : m_incoming) {
            if (const Status found = findOld(incoming); !found)
                return fail(located(found.error(), incoming.file));
        }
        MOOTHALL_TRY(takePapers());
        return store();
    }

private:
    /// The error with its file in front of the JSON path, where that isn't plain.
    Error located(const Error &error, const QString &file) const
    {
        if (m_files.size() < 2)
            return error;
        return error.at(error.place().isEmpty() ? file : file + u": "_s + error.place());
    }

    Status readAll()
    {
        const auto owner = authority(m_session);
        MOOTHALL_TRY(owner);
        for (const QString &file : m_files) {
            constexpr qint64 largest = 64 << 20;
            const auto bytes = readFile(file, largest);
            if (!bytes)
                return fail(bytes.error());
            auto read = readMeetingFile(*bytes, QFileInfo(file).absolutePath(), owner->nation);
            if (!read) {
                // A file that isn't JSON at all has no path in it to name: its own name says where.
                return fail(read.error().place().isEmpty() ? read.error().at(file) : located(read.error(), file));
            }
            if (const Status known = checkStyles(*read, *owner); !known)
                return fail(located(known.error(), file));
            for (const QString &warning : std::as_const(read->warnings))
                m_report.warnings.append(m_files.size() < 2 ? warning : file + u": "_s + warning);
            if (read->givesNation && read->record.authority.nation != owner->nation)
                m_report.warnings.append(Exchange::tr("authority.nation: the register is of %1 and stays so.")
                                             .arg(token(owner->nation)));
            m_incoming.append({file, *std::move(read)});
        }
        return {};
    }

    /// The house styles that come with a meeting, and the one its body names.
    static Status checkStyles(ReadMeeting &read, Authority owner)
    {
        QList<OwnStyle> &own = read.record.authority.ownStyles;
        for (qsizetype i = 0; i < own.size(); ++i) {
            const QString place = u"authority.house_styles[%1]"_s.arg(i);
            QStringList unknown;
            if (const Status fits = checkOwnStyle(own[i], &unknown); !fits) {
                const QString within = fits.error().place();
                return fail(fits.error().at(place + (within.isEmpty() ? u".name"_s : u".fields."_s + within)));
            }
            for (const QString &key : std::as_const(unknown)) {
                own[i].data.remove(key);
                read.warnings.append(Exchange::tr("%1.fields.%2: this key isn't known and is left out.").arg(place, key));
            }
        }
        owner.ownStyles += own;
        const QString &style = read.record.body.houseStyle;
        if (style.isEmpty() || houseStyleNames(owner).contains(style))
            return {};
        return fail(Error(ErrorCode::BadInput,
            Exchange::tr("“%1” isn't one of the values allowed here: %2.").arg(style, houseStyleNames(owner).join(u", "_s)))
                        .at(u"body.house_style"_s));
    }

    /// What the register has of this meeting already: to be replaced, or a reason to refuse.
    Status findOld(Incoming &incoming)
    {
        const MeetingRecord &record = incoming.meeting.record;
        Database &database = m_session.reg->database();
        const auto consider = [&](const Result<std::optional<KnownMeeting>> &known, const QString &place) -> Status {
            MOOTHALL_TRY(known);
            if (!*known)
                return {};
            if (!m_replace)
                return fail(Error(ErrorCode::Exists,
                    Exchange::tr("The register has this meeting already, with the id %1. To put this one in its place, "
                                 "replace it.").arg((*known)->id.value())).at(place));
            if ((*known)->published)
                return fail(Error(ErrorCode::Conflict,
                    Exchange::tr("The register's meeting has been published: nothing can take its place any more."))
                                .at(place));
            if (!m_old.contains((*known)->id))
                m_old.append((*known)->id);
            return {};
        };
        if (!record.meeting.uid.isEmpty())
            MOOTHALL_TRY(consider(findMeeting(database, record.meeting.uid), u"meeting.uid"_s));
        return consider(findMeeting(database, record.body.name, record.meeting.starts), u"meeting.starts"_s);
    }

    Status takePapers()
    {
        QStringList files;
        for (const Incoming &incoming : std::as_const(m_incoming)) {
            for (const NamedPaper &named : incoming.meeting.papers)
                files.append(named.file);
        }
        const QList<Result<PaperVersion>> versions = m_taken.take(files);
        auto version = versions.begin();
        for (Incoming &incoming : m_incoming) {
            for (const NamedPaper &named : std::as_const(incoming.meeting.papers)) {
                if (!*version)
                    return fail(located(version->error().at(named.place), incoming.file));
                incoming.meeting.record.items[named.item].papers[named.paper].version = **version;
                ++version;
            }
        }
        return {};
    }

    Result<ImportReport> store()
    {
        auto writing = Writing::begin(m_session);
        if (!writing)
            return fail(writing.error());
        for (const MeetingId old : std::as_const(m_old))
            MOOTHALL_TRY(removeMeeting(*writing, old));
        for (const Incoming &incoming : std::as_const(m_incoming)) {
            const auto id = storeMeetingRecord(*writing, incoming.meeting.record, incoming.meeting.nextMinute);
            if (!id)
                return fail(located(id.error(), incoming.file));
            m_report.meetings.append({*id, incoming.meeting.record.meeting.uid, incoming.meeting.record.body.name,
                incoming.meeting.record.meeting.starts});
        }
        MOOTHALL_TRY(writing->commit());
        m_taken.keep();
        return fillUids();
    }

    /// A file without a uid got one from the register.
    Result<ImportReport> fillUids()
    {
        for (ImportedMeeting &imported : m_report.meetings) {
            if (!imported.uid.isEmpty())
                continue;
            const auto record = loadMeeting(m_session, imported.id);
            MOOTHALL_TRY(record);
            imported.uid = record->meeting.uid;
        }
        return std::move(m_report);
    }

    const Session &m_session;
    const QStringList m_files;
    const bool m_replace;
    TakenPapers m_taken;
    QList<Incoming> m_incoming;
    QList<MeetingId> m_old;
    ImportReport m_report;
};

Status copyPaper(const PapersFolder &from, const PaperVersion &version, const QString &to)
{
    const QString original = from.originalPath(version.sha256);
    if (!QFile::copy(original, to))
        return fail(QFile::exists(original) ? ErrorCode::NoSpace : ErrorCode::Damaged,
            QFile::exists(original)
                ? Exchange::tr("“%1” can't be written. Check that there is space on the disk.").arg(to)
                : Exchange::tr("The paper “%1” is missing from the register's folder. Restore it from a backup.")
                      .arg(version.fileName));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    const auto sha256 = sha256OfFile(to);
    MOOTHALL_TRY(sha256);
    if (*sha256 != version.sha256)
        return fail(ErrorCode::Damaged,
            Exchange::tr("The paper “%1” isn't what it was when it came in. Restore it from a backup.").arg(version.fileName));
    return {};
}

} // namespace

Result<ImportReport> importMeetings(const Session &session, const QStringList &files, bool replace)
{
    return Import(session, files, replace).run();
}

Result<QString> exportMeeting(const Session &session, MeetingId meeting, const QString &folder)
{
    const auto record = loadMeeting(session, meeting);
    MOOTHALL_TRY(record);
    const QFileInfo target(folder);
    const QString file = target.absoluteFilePath() + u"/meeting.json"_s;
    if (target.exists() && !(target.isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return fail(ErrorCode::Exists, Exchange::tr("“%1” is there already and isn't an empty folder. Name another.").arg(folder));

    // It is made beside its place and moved there when it is whole.
    QTemporaryDir making(target.absolutePath() + u"/.export-XXXXXX"_s);
    const auto cantWrite = [&] {
        return fail(ErrorCode::NoSpace,
            Exchange::tr("“%1” can't be written. Check that its folder is there and that you may write in it.").arg(folder));
    };
    if (!making.isValid())
        return cantWrite();
    const QHash<PaperId, QString> names = meetingPaperFiles(*record);
    if (!names.isEmpty() && !QDir(making.path()).mkpath(u"papers"_s))
        return cantWrite();
    const PapersFolder papers(session.reg->papersFolder());
    for (const AgendaItem &item : record->items) {
        for (const Paper &paper : item.papers)
            MOOTHALL_TRY(copyPaper(papers, paper.version, making.filePath(names.value(paper.id))));
    }
    MOOTHALL_TRY(writeFile(making.filePath(u"meeting.json"_s), writeMeetingFile(*record, names)));
    if (target.exists())
        QDir().rmdir(target.absoluteFilePath());
    if (!QDir().rename(making.path(), target.absoluteFilePath()))
        return cantWrite();
    making.setAutoRemove(false);
    return file;
}

} // namespace moothall
