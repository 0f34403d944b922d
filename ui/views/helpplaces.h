#pragma once

#include <QString>

class QWidget;

namespace moothall {

/// The page of help for the place where a widget stands: that of the nearest view, tab, panel or
/// dialog around it that has one. Empty where none has.
QString helpTopicAt(const QWidget *widget);

} // namespace moothall
