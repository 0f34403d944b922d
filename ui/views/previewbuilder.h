#pragma once

#include "core/services/packs.h"
#include "core/tasks/task.h"
#include "ui/widgets/pdfpages.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace moothall {

/// Makes the pack that the preview shows, a moment after the last change, on a worker, one at a time: what was wanted
/// meanwhile is made next and what it replaces is stopped.
class PreviewBuilder : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Waiting, Building, Shown, Failed };

    struct Made
    {
        PackRequest request;
        PackReport report;
        PdfPages pages;
    };
    /// Runs on a worker: makes the pack at `outFile`.
    using Make = std::function<Result<Made>(const PackRequest &request, const QString &outFile, const CancelToken &)>;

    explicit PreviewBuilder(QObject *parent = nullptr);
    ~PreviewBuilder() override;

    /// How packs are made from now on, and the folder for them; stops what goes on.
    void setSource(Make make, const QString &folder);
    /// Nothing to show any more; waits for a running job to have stopped and removes the file. Call before the register
    /// closes.
    void stop();

    /// The meeting has changed: whatever was made before is of no use any more.
    void want(const PackRequest &request);
    /// Another edition of the same, without the moment's wait. The one that was made last of each edition is kept until
    /// the meeting changes, and is only opened again.
    void wantNow(const PackRequest &request);

    State state() const { return m_state; }
    const Error *error() const { return m_error ? &*m_error : nullptr; }
    const QString &file() const { return m_file; } ///< of what was made last; empty: none

Q_SIGNALS:
    void stateChanged();
    /// Take it with takeMade().
    void made();

public:
    std::optional<Made> takeMade() { return std::exchange(m_made, std::nullopt); }

private:
    void start();
    void finish(int run, const QString &file, Result<Made> result);
    void setState(State state);
    void dropFile();
    void dropKept();
    void keepShown();

    Make m_make;
    QString m_folder;
    QTimer m_pause;
    Task m_task;
    std::optional<PackRequest> m_wanted;
    std::optional<Made> m_made;
    std::optional<Error> m_error;
    QString m_file;
    struct Kept
    {
        PackRequest request;
        PackReport report;
        QString file;
    };
    std::optional<Kept> m_shown; ///< what m_file holds, as long as it is what the meeting is
    std::optional<Kept> m_kept;  ///< the other edition
    State m_state = State::Nothing;
    int m_run = 0;
    bool m_building = false;
};

} // namespace moothall
