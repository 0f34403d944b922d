#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QLineEdit;
class QTextEdit;

namespace moothall {

/// Watches a text field and tells when a run of typing has ended: at a pause, on leaving the field, on Enter in a
/// line. The field's own undo is off: Ctrl+Z first ends the run, then asks for the desk's undo.
class Typing : public QObject
{
    Q_OBJECT

public:
    /// `commit` takes what the field holds; it is called only after typing, never for what code puts in.
    Typing(QLineEdit *field, std::function<void()> commit);
    Typing(QTextEdit *field, std::function<void()> commit);

    bool isWaiting() const { return m_pause.isActive(); }
    /// Ends the run now if there is one.
    void end();
    /// What is in the field is what the register holds: forget the run.
    void forget() { m_pause.stop(); }

Q_SIGNALS:
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start(QWidget *field);

    QTimer m_pause;
    std::function<void()> m_commit;
};

} // namespace moothall
