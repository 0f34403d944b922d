#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QDockWidget;
class QMainWindow;

namespace moothall {

class ActionTable;
class HelpViewer;

/// Help for one window: beside the work in a dock that is made when it is first asked for, and
/// beside a dialog, which would keep the keys from it, in a window of its own.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    HelpDesk(QMainWindow *window, ActionTable &actions);
    ~HelpDesk() override;

    /// The page for where the keys are; `otherwise` where no place around them has one.
    void open(const QWidget *otherwise);
    void showTopic(const QString &topic);
    bool isOpen() const;
    HelpViewer *viewer() const { return m_viewer; }

Q_SIGNALS:
    void openChanged();

protected:
    /// A dialog has no menus: its help key is heard here.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();
    void openBeside(QWidget *dialog, const QString &topic);
    void wire(HelpViewer *viewer);

    QMainWindow *m_window;
    ActionTable &m_actions;
    QPointer<QDockWidget> m_dock;
    HelpViewer *m_viewer = nullptr;
    QPointer<QWidget> m_before; ///< who had the keys
};

} // namespace moothall
