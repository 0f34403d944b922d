#pragma once

#include "ui/models/agendamodel.h"
#include "ui/views/agendaview.h"
#include "ui/views/meetingdesk.h"

#include <QApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>

#include <memory>

namespace moothall::test {

/// Counts what a widget paints.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *watched)
        : QObject(watched)
    {
        watched->installEventFilter(this);
    }
    int painted = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

/// Drags an item right below another with the pointer's own events. Milliseconds from letting it go
/// until the tree is painted; negative where nothing was.
inline double dragBelow(MeetingDesk &desk, ItemId item, ItemId below)
{
    auto *view = desk.findChild<AgendaView *>();
    auto *model = qobject_cast<AgendaModel *>(view->model());
    const QModelIndex at = model->indexOf(below);
    view->scrollTo(at);
    QCoreApplication::processEvents();
    const QRect row = view->visualRect(at);
    const QPoint edge(row.left() + row.width() / 2, row.bottom());
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(item)}));
    QWidget *viewport = view->viewport();
    QDragEnterEvent enter(edge, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &enter);
    QDragMoveEvent move(edge, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    QCoreApplication::processEvents();
    PaintCounter paints(viewport);
    QDropEvent drop(edge, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QElapsedTimer timer;
    timer.start();
    QCoreApplication::sendEvent(viewport, &drop);
    while (paints.painted == 0 && timer.elapsed() < 2000)
        QCoreApplication::processEvents();
    const double took = double(timer.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents();
    return paints.painted > 0 ? took : -1;
}

} // namespace moothall::test
