#include "ui/views/previewbuilder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMilliseconds = 300;
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
    dropFile();
    setState(State::Nothing);
}

void PreviewBuilder::want(const PackRequest &request)
{
    m_wanted = request;
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
        QFile::remove(file);
        return;
    }
    m_building = false;
    const bool overtaken = m_wanted && !m_pause.isActive();
    if (!result) {
        QFile::remove(file);
        if (!overtaken && result.error().code() != ErrorCode::Cancelled) {
            m_error = result.error();
            setState(State::Failed);
        }
    } else {
        m_error.reset();
        m_made = std::move(*result);
        Q_EMIT made(); // the old document is let go of here, then its file can go
        dropFile();
        m_file = file;
        setState(State::Shown);
    }
    if (overtaken)
        start();
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
