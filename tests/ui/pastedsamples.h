#pragma once

#include <QList>
#include <QString>

namespace moothall::test {

/// HTML as programs put it on the clipboard, and what it has to become, in the short form of pastedhtml_test.
struct PastedSample
{
    const char *name;
    QString html;
    QString expected;
};

/// In a file of their own: moc loses its way in raw strings.
QList<PastedSample> pastedSamples();

} // namespace moothall::test
