#include "core/base/dates.h"
#include "core/house/roompapers.h"
#include "core/papers/sheets.h"
#include "core/services/documents.h"
#include "core/services/meetings.h"
#include "core/services/packsupport.h"
#include "core/services/printrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct PrintFiles
{
    Q_DECLARE_TR_FUNCTIONS(PrintRuns)
};

using What = PrintRunJob::What;

bool isPackJob(const PrintRunJob &job)
{
    return job.what == What::Pack || job.what == What::FoldOuts;
}

/// The files of a run in a folder of their own beside the one they are for: it becomes that one
/// when all are made.
class RunInTheMaking
{
public:
    RunInTheMaking(const Session &session, MeetingRecord record, PrintRunChoices choices,
                   PrintRun run, const QString &folder, const CancelToken *cancel)
        : m_session(session)
        , m_record(std::move(record))
        , m_choices(std::move(choices))
        , m_target(folder)
        , m_cancel(cancel)
        , m_making(m_target.absolutePath() + u"/.print-run-XXXXXX"_s)
    {
        m_report.run = std::move(run);
    }

    Result<PrintRunReport> make()
    {
        if (!m_making.isValid())
            return cantWrite();
        const QList<PrintRunJob> &jobs = m_report.run.jobs;
        // What is recorded in the register comes last: the numbered copies.
        for (const bool numbered : {false, true}) {
            for (int at = 0; at < jobs.size(); ++at) {
                if (isCancelled(m_cancel))
                    return fail(cancelledError());
                if ((jobs[at].exempt && isPackJob(jobs[at])) == numbered)
                    MOOTHALL_TRY(makeJob(at));
            }
        }
        if (m_target.exists())
            QDir().rmdir(m_target.absoluteFilePath());
        if (!QDir().rename(m_making.path(), m_target.absoluteFilePath()))
            return cantWrite();
        m_making.setAutoRemove(false);
        std::ranges::sort(m_report.files, {}, &PrintRunFile::job);
        return std::move(m_report);
    }

private:
    tl::unexpected<Error> cantWrite() const
    {
        return fail(ErrorCode::NoSpace,
                    PrintFiles::tr("“%1” can't be written. Check that its folder is there and that "
                                   "you may write in it.")
                        .arg(m_target.filePath()));
    }

    const PrintRunJob &job(int at) const { return m_report.run.jobs[at]; }

    /// "2 EXEMPT Labels of exempt papers": what a job's file or folder is called.
    QString nameOf(int at) const
    {
        const QString name = u"%1 %2%3"_s.arg(at + 1).arg(job(at).exempt ? u"EXEMPT "_s : QString(),
                                                          jobTitle(job(at)));
        return job(at).copies > 1 && !(job(at).exempt && isPackJob(job(at)))
                   ? PrintFiles::tr("%1, %2 copies", "what is printed, how many")
                         .arg(name)
                         .arg(job(at).copies)
                   : name;
    }

    Status makeJob(int at)
    {
        switch (job(at).what) {
        case What::Pack:
        case What::FoldOuts:
            return job(at).exempt ? makeNumbered(at) : makeOpen(at);
        case What::Labels:
            return makeLabels(at);
        case What::Dividers:
            return makeDividers(at);
        case What::SignIn:
            return set(at, composeSignIn(printed()));
        case What::Speakers:
            return set(at, composeSpeakers(printed()));
        case What::NamePlates:
            return makeNamePlates(at);
        }
        return {};
    }

    PublicMeeting printed() const { return publicMeeting(m_record); }

    QString add(int at)
    {
        const QString name = nameOf(at) + u".pdf"_s;
        m_report.files.append({at, QDir(m_target.absoluteFilePath()).filePath(name)});
        return m_making.filePath(name);
    }

    Status set(int at, Document document)
    {
        return setInto(std::move(document), job(at).exempt, add(at));
    }

    /// Public ones are proven.
    Status setInto(Document document, bool exempt, const QString &file)
    {
        document.made = m_session.clock.nowUtc();
        const auto made = makeDocument(m_session, m_record, document, PublicFile::PrintRun,
                                       exempt ? Edition::Restricted : Edition::Public, file);
        return made ? Status() : fail(made.error());
    }

    /// What a job takes of a pack, as it is printed.
    static Status arrange(const PrintRunJob &job, const QString &pack, const QString &file)
    {
        MOOTHALL_TRY(takePages(pack, job.take, file));
        return job.booklet ? imposeBooklet(file, file) : Status();
    }

    Result<QString> openPack()
    {
        if (!m_open) {
            auto file = HalfMadeFile::inside(*m_session.reg);
            if (!file)
                return fail(file.error());
            PackRequest request = m_choices.pack;
            request.edition = Edition::Public;
            const auto made =
                buildPack(m_session, m_record.meeting.id, request, file->path(), m_cancel);
            if (!made)
                return fail(made.error());
            m_report.warnings += made->warnings;
            m_open.emplace(std::move(*file));
        }
        return m_open->path();
    }

    Status makeOpen(int at)
    {
        const auto pack = openPack();
        if (!pack)
            return fail(pack.error());
        const QString file = add(at);
        MOOTHALL_TRY(arrange(job(at), *pack, file));
        return proveClean(m_session, m_record, PublicFile::PrintRun, file, m_cancel);
    }

    QList<Recipient> recipients(const PrintRunJob &job) const
    {
        QList<Recipient> all;
        for (const DistributionEntry &reader : m_report.run.paper) {
            if (job.to.contains(reader.name))
                all.append({reader.person, reader.name});
        }
        return all;
    }

    /// All numbered copies are made once, and what is large in each becomes a file of its own.
    Status makeNumbered(int at)
    {
        if (m_numbered)
            return {};
        m_numbered = true;
        const QList<PrintRunJob> &jobs = m_report.run.jobs;
        int foldOuts = -1;
        int main = -1;
        for (int other = at; other < jobs.size(); ++other) {
            if (jobs[other].exempt && jobs[other].what == What::FoldOuts)
                foldOuts = other;
            if (jobs[other].exempt && jobs[other].what == What::Pack)
                main = other;
        }
        const int copied = main >= 0 ? main : foldOuts;
        const QDir apart(m_making.filePath(foldOuts >= 0 ? nameOf(foldOuts) : QString()));
        const bool both = main >= 0 && foldOuts >= 0;
        if (both && !apart.mkpath(u"."_s))
            return cantWrite();
        const auto rework = [&](const QString &file) -> Status {
            if (both)
                MOOTHALL_TRY(takePages(file, job(foldOuts).take,
                                       apart.filePath(QFileInfo(file).fileName())));
            const QString whole = file + u".whole"_s;
            if (!QFile::rename(file, whole))
                return cantWrite();
            const Status arranged = arrange(job(copied), whole, file);
            QFile::remove(whole);
            return arranged;
        };
        const auto made =
            makeCopies(m_session, m_record.meeting.id, m_choices.pack, recipients(job(copied)),
                       m_making.filePath(nameOf(copied)), m_cancel, rework);
        if (!made)
            return fail(made.error());
        m_report.warnings += made->warnings;
        for (const QString &file : made->files) {
            const QString name = QFileInfo(file).fileName();
            const QDir target(m_target.absoluteFilePath());
            m_report.files.append({copied, target.filePath(nameOf(copied) + u'/' + name)});
            if (both)
                m_report.files.append({foldOuts, target.filePath(nameOf(foldOuts) + u'/' + name)});
        }
        return {};
    }

    QString about() const
    {
        const QString date =
            plainDate(m_record.meeting.starts.date(), QLocale(m_record.authority.language));
        return u"%1, %2"_s.arg(m_record.body.name, date);
    }

    Status makeLabels(int at)
    {
        QList<PrintedLabel> labels;
        for (const DistributionEntry &reader : m_report.run.paper) {
            if (!job(at).to.contains(reader.name))
                continue;
            PrintedLabel label{reader.name, reader.address.split(u'\n', Qt::SkipEmptyParts),
                               about()};
            if (job(at).exempt)
                label.note = PrintFiles::tr("EXEMPT: to be opened by addressee only. Copy %1 of %2")
                                 .arg(labels.size() + 1)
                                 .arg(job(at).to.size());
            labels.append(label);
        }
        return set(at, composeLabels(PrintFiles::tr("Labels: %1").arg(about()),
                                     m_record.authority.language, labels));
    }

    Status makeDividers(int at)
    {
        const HouseStyle style = houseStyleOf(m_record.authority, m_record.body);
        return set(at, job(at).exempt
                           ? composeDividers(restrictedMeeting(m_record), job(at).items, style)
                           : composeDividers(*printed(), job(at).items, style));
    }

    Status makeNamePlates(int at)
    {
        auto flat = HalfMadeFile::inside(*m_session.reg);
        if (!flat)
            return fail(flat.error());
        MOOTHALL_TRY(setInto(composeNamePlates(PrintFiles::tr("Name plates: %1").arg(about()),
                                               m_record.authority.language, namePlates(*printed())),
                             false, flat->path()));
        return imposeTents(flat->path(), add(at));
    }

    const Session &m_session;
    MeetingRecord m_record;
    PrintRunChoices m_choices;
    QFileInfo m_target;
    const CancelToken *m_cancel;
    QTemporaryDir m_making;
    std::optional<HalfMadeFile> m_open;
    bool m_numbered = false;
    PrintRunReport m_report;
};

} // namespace

Result<PrintRunReport> makePrintRun(const Session &session, MeetingId meeting,
                                    const PrintRunChoices &choices, const QString &folder,
                                    const CancelToken *cancel)
{
    const auto facts = printRunFacts(session, meeting, choices);
    if (!facts)
        return fail(facts.error());
    PrintRun run = planPrintRun(*facts, choices);
    if (run.jobs.isEmpty())
        return fail(ErrorCode::BadInput,
                    PrintFiles::tr("There is nothing to print: nobody on the distribution list "
                                   "gets paper of those pages."));
    if (QDir(folder).exists() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                       QDir::System | QDir::NoDotAndDotDot))
        return fail(ErrorCode::Exists,
                    PrintFiles::tr("“%1” is there already and isn't an empty folder. Name another.")
                        .arg(folder));
    auto record = loadMeeting(session, meeting);
    if (!record)
        return fail(record.error());
    return RunInTheMaking(session, std::move(*record), choices, std::move(run), folder, cancel)
        .make();
}

} // namespace moothall
