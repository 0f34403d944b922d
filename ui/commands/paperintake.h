#pragma once

#include "core/domain/meeting.h"
#include "core/services/papers.h"
#include "core/tasks/task.h"
#include "ui/models/agendarows.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <map>

namespace moothall {

class OpenMeeting;

/// Files on their way into the register: each has a row at once, is taken in on a worker, and becomes a paper of its
/// item; one that can't be taken in keeps its row, with one sentence, until it is dismissed or tried again. A document
/// with tracked changes waits in its row, outside every pack, until its final text is chosen or it is dismissed.
class PaperIntake : public QObject
{
    Q_OBJECT

public:
    explicit PaperIntake(OpenMeeting &meeting, QObject *parent = nullptr);
    ~PaperIntake() override;

    /// Folders and saved e-mails give the files in them.
    void add(const QStringList &paths, ItemId item, std::optional<PaperId> before = {});
    /// A picture that lies in no file, from the clipboard.
    void addPicture(const QImage &picture, ItemId item);
    /// Gives `then` the files that are meant by `paths`: at once where all are plain files, else from a worker. What
    /// can't be opened is told by refused().
    void open(const QStringList &paths, const std::function<void(const QStringList &files)> &then);
    /// A new version of a paper.
    void replace(const QString &file, ItemId item, PaperId paper);
    /// The text that is read from a scan behind its pages, as a new version.
    void makeSearchable(ItemId item, const Paper &paper);
    void dismiss(int taking);
    void tryAgain(int taking);
    /// Opens a PDF with its password, which is forgotten as soon as that is done.
    void givePassword(int taking, const QString &password);
    /// All tracked changes of the document stand.
    void takeFinalText(int taking);
    QList<Taking> takings() const;
    bool isBusy() const;

Q_SIGNALS:
    void changed();
    void arrived(moothall::ItemId item);
    void refused(const QString &sentence);

private:
    struct Job
    {
        Taking taking;
        QString path;
        std::optional<PaperId> replaces;
        std::optional<PaperVersion> scan; ///< whose text is to be read, in place of a file
        bool finalText = false;
        Task task;
    };

    int begin(const QString &path, ItemId item, std::optional<PaperId> before, std::optional<PaperId> replaces);
    void start(int id, const QString &password = {});
    void finish(int id, Result<PaperVersion> version);
    void keepProblem(std::map<int, Job>::iterator job, const Error &error);

    OpenMeeting &m_meeting;
    std::map<int, Job> m_jobs;
    std::map<int, Task> m_openings;
    QList<OpenedFiles> m_opened; ///< their files are needed until nothing is being taken in
    int m_last = 0;
};

/// What a new paper of an item is called until somebody names it: "Report", then "Appendix 1" and so on.
QString proposedTitle(const AgendaItem &item);

} // namespace moothall
