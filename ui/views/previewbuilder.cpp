#include "ui/views/previewbuilder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMilliseconds = 300;

bool isSamePack(const PackRequest &one, const PackRequest &other)
{
    return one.edition == other.edition && one.supplement == other.supplement && one.oneSided == other.oneSided;
}
}

PreviewBuilder::PreviewBuilder(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PreviewBuilder::start);
}

PreviewBuilder::~PreviewBuilder()
{
    stop();
}

void PreviewBuilder::setSource(Make make, const QString &folder)
{
    stop();
    m_make = std::move(make);
    m_folder = folder;
}

void PreviewBuilder::stop()
{
    m_pause.stop();
    m_wanted.reset();
    ++m_run; // what still arrives is of no interest
    if (m_building) {
        m_task.cancel();
        m_task.waitForFinished();
        m_building = false;
    }
    m_made.reset();
    m_make = {};
    m_shown.reset();
    dropKept();
    dropFile();
    setState(State::Nothing);
}

void PreviewBuilder::want(const PackRequest &request)
{
    m_wanted = request;
    m_shown.reset();
    dropKept();
    m_pause.start();
    if (!m_building)
        setState(State::Waiting);
}

void PreviewBuilder::wantNow(const PackRequest &request)
{
    m_wanted = request;
    start();
}

void PreviewBuilder::start()
{
    m_pause.stop();
    if (!m_make || !m_wanted)
        return;
    if (m_building) {
        m_task.cancel(); // finish() starts the next
        return;
    }
    const PackRequest request = *std::exchange(m_wanted, std::nullopt);
    const int run = ++m_run;
    const QString file = m_folder + u"/preview-%1-%2.pdf"_s.arg(QCoreApplication::applicationPid()).arg(run);
    m_building = true;
    setState(State::Building);
    if (m_kept && isSamePack(m_kept->request, request)) {
        m_task = runTask(
            this,
            [kept = *m_kept, thread = thread()](TaskControl &) -> Result<Made> {
                Result<PdfPages> pages = openPdfPages(kept.file, thread);
                if (!pages)
                    return fail(std::move(pages).error());
                return Made{kept.request, kept.report, std::move(*pages)};
            },
            [this, run, file = m_kept->file](Result<Made> result) { finish(run, file, std::move(result)); });
        return;
    }
    m_task = runTask(
        this,
        [make = m_make, request, file, folder = m_folder](TaskControl &control) -> Result<Made> {
            QDir().mkpath(folder);
            return make(request, file, control.token());
        },
        [this, run, file](Result<Made> result) { finish(run, file, std::move(result)); });
}

void PreviewBuilder::finish(int run, const QString &file, Result<Made> result)
{
    if (run != m_run) {
        if (!m_kept || m_kept->file != file)
            QFile::remove(file);
        return;
    }
    m_building = false;
    const bool overtaken = m_wanted && !m_pause.isActive();
    if (!result) {
        if (m_kept && m_kept->file == file)
            m_kept.reset();
        QFile::remove(file);
        if (!overtaken && result.error().code() != ErrorCode::Cancelled) {
            m_error = result.error();
            setState(State::Failed);
        }
    } else {
        m_error.reset();
        m_made = std::move(*result);
        Kept shown{m_made->request, m_made->report, file};
        Q_EMIT made(); // the old document is let go of here, then its file can go
        if (m_kept && m_kept->file == file)
            m_kept.reset(); // it is the one that is shown
        keepShown();
        dropFile();
        m_file = file;
        // What was made of a meeting that has changed meanwhile isn't kept.
        if (!m_wanted || !m_pause.isActive())
            m_shown = std::move(shown);
        setState(State::Shown);
    }
    if (overtaken)
        start();
}

void PreviewBuilder::keepShown()
{
    if (!m_shown)
        return;
    dropKept();
    m_kept = std::exchange(m_shown, std::nullopt);
    m_file.clear(); // it belongs to what is kept
}

void PreviewBuilder::dropKept()
{
    if (m_kept)
        QFile::remove(m_kept->file);
    m_kept.reset();
}

void PreviewBuilder::dropFile()
{
    if (!m_file.isEmpty())
        QFile::remove(m_file);
    m_file.clear();
}

void PreviewBuilder::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace moothall
