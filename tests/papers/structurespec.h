#pragma once

#include <QByteArray>

namespace moothall::test {

/// A file of no page and a structure tree, as "Table(TR(TH{/Lang(en)} TD))" says it: types, in
/// braces what else an element has, in brackets its kids.
QByteArray pdfOfTree(const QByteArray &tree, const QByteArray &roles);

} // namespace moothall::test
