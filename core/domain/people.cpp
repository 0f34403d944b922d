#include "core/domain/people.h"

namespace moothall {

using namespace Qt::StringLiterals;

QString nameWithoutStyle(const QString &name)
{
    for (const auto style : {"Councillor "_L1, "Cllr "_L1, "Cynghorydd "_L1}) {
        if (name.startsWith(style))
            return name.mid(style.size()).trimmed();
    }
    return name;
}

QString sortNameOf(const QString &name)
{
    QString plain = nameWithoutStyle(name).trimmed();
    const qsizetype space = plain.lastIndexOf(u' ');
    if (space < 0)
        return plain;
    return plain.mid(space + 1) + u", "_s + plain.first(space);
}

} // namespace moothall
