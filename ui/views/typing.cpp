#include "ui/views/typing.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>

#include <chrono>

namespace moothall {

using namespace std::chrono_literals;

Typing::Typing(QLineEdit *field, std::function<void()> commit)
    : QObject(field)
    , m_commit(std::move(commit))
{
    start(field);
    connect(field, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(field, &QLineEdit::editingFinished, this, &Typing::end);
}

Typing::Typing(QTextEdit *field, std::function<void()> commit)
    : QObject(field)
    , m_commit(std::move(commit))
{
    start(field);
    field->setUndoRedoEnabled(false);
    field->setTabChangesFocus(true);
    connect(field, &QTextEdit::textChanged, this, [this, field] {
        if (!field->signalsBlocked())
            m_pause.start();
    });
}

void Typing::start(QWidget *field)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(2s);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_commit(); });
    field->installEventFilter(this);
}

void Typing::end()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    m_commit();
}

bool Typing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        end();
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if (isUndo || isRedo) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                end();
                isUndo ? Q_EMIT undoWanted() : Q_EMIT redoWanted();
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace moothall
