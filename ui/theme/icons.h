#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace moothall {

/// One of our line icons (ui/theme/icons/NAME.svg) in the colours of the theme: text, disabled and selected.
/// An unknown name is a mistake of the code.
QIcon themeIcon(const QString &name);
/// The same in one colour, as for the navigator.
QIcon themeIcon(const QString &name, const QColor &colour);

} // namespace moothall
