#pragma once

#include "core/domain/meeting.h"
#include "core/tasks/task.h"
#include "ui/models/agendarows.h"

#include <QObject>

#include <functional>
#include <map>

namespace moothall {

class OpenMeeting;

/// Files on their way into the register: each has a row at once, is taken in on a worker, and becomes a paper of its
/// item; one that can't be taken in keeps its row, with one sentence, until it is dismissed or tried again.
class PaperIntake : public QObject
{
    Q_OBJECT

public:
    explicit PaperIntake(OpenMeeting &meeting, QObject *parent = nullptr);
    ~PaperIntake() override;

    void add(const QStringList &files, ItemId item, std::optional<PaperId> before = {});
    /// A new version of a paper.
    void replace(const QString &file, ItemId item, PaperId paper);
    void dismiss(int taking);
    void tryAgain(int taking);
    QList<Taking> takings() const;
    bool isBusy() const;

Q_SIGNALS:
    void changed();
    void arrived(moothall::ItemId item);

private:
    struct Job
    {
        Taking taking;
        QString path;
        std::optional<PaperId> replaces;
        Task task;
    };

    int begin(const QString &path, ItemId item, std::optional<PaperId> before, std::optional<PaperId> replaces);
    void start(int id);
    void finish(int id, Result<PaperVersion> version);

    OpenMeeting &m_meeting;
    std::map<int, Job> m_jobs;
    int m_last = 0;
};

/// What a new paper of an item is called until somebody names it: "Report", then "Appendix 1" and so on.
QString proposedTitle(const AgendaItem &item);

} // namespace moothall
