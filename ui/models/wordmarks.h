#pragma once

#include <QString>

namespace moothall {

/// One text as it became another, as rich text: words that went struck out, words that came bold
/// and underlined.
QString markedChanges(const QString &was, const QString &becomes);

} // namespace moothall
