#pragma once

#include "core/services/meetings.h"
#include "core/tasks/task.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace moothall {

/// One thing that can be gone to by its words.
struct FoundPlace
{
    MeetingId meeting;
    std::optional<ItemId> item;
    QString text;
    QString where;
};

/// The meetings of a register and their items, newest meeting first. Slow with many meetings: call from a worker.
Result<QList<FoundPlace>> findablePlaces(const Session &session, const CancelToken &cancel = {});
/// Those that hold every typed word, at most `most`.
QList<FoundPlace> placesWith(const QList<FoundPlace> &places, const QString &typed, int most);

/// Goes to a meeting or an item by any of its words, over the window: type, arrows, Enter; Escape closes.
class FindBox : public QFrame
{
    Q_OBJECT

public:
    explicit FindBox(QWidget *window);

    /// Reads the register anew each time it opens; typing may begin before that is done.
    void open(const Session &session);
    /// Lets go of the register. Call before it closes.
    void stop();

Q_SIGNALS:
    void chosen(moothall::MeetingId meeting, std::optional<moothall::ItemId> item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void take();
    void place();

    QLineEdit *m_typed;
    QListWidget *m_list;
    QList<FoundPlace> m_places;
    QList<FoundPlace> m_shown;
    Task m_task;
};

} // namespace moothall
