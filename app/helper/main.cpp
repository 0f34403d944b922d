#include "app/helper/verbs.h"

#include <QCoreApplication>

/// moothall-helper VERB [ADDRESS-SPACE [CPU-SECONDS]]: one request in, one answer out. Documents
/// that nobody has looked at yet are opened here and nowhere else.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return moothall::serveHelper(application.arguments().mid(1),
                                 [](const QString &name) -> moothall::HelperVerb {
                                     for (const moothall::NamedVerb &verb : moothall::helperVerbs)
                                         if (name == QLatin1StringView(verb.name))
                                             return verb.verb;
                                     return nullptr;
                                 });
}
