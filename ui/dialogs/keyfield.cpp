#include "ui/dialogs/keyfield.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace moothall {

namespace {

bool leads(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return plain && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab ||
                     key->key() == Qt::Key_Backtab);
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QKeySequenceEdit(parent)
{
    if (auto *edit = findChild<QLineEdit *>())
        edit->setPlaceholderText(tr("Press the keys"));
}

void KeyField::setName(const QString &name)
{
    setAccessibleName(name);
    if (auto *edit = findChild<QLineEdit *>())
        edit->setAccessibleName(name);
}

bool KeyField::event(QEvent *event)
{
    // What takes keys away mustn't be heard here as a wish to keep them.
    if (event->type() == QEvent::ShortcutOverride && leads(event))
        return QWidget::event(event);
    return QKeySequenceEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leads(event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence all = keySequence();
    if (all.isEmpty())
        return;
    const QKeySequence first(all[0]);
    clear();
    Q_EMIT pressed(first);
}

} // namespace moothall
