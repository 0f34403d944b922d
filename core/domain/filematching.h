#pragma once

#include "core/domain/meeting.h"

#include <QStringList>

namespace moothall {

/// Which item a file is probably for.
struct FileMatch
{
    std::optional<ItemId> item; ///< none: nothing in its name says
    bool isSure = false;        ///< number and title say the same, or one of them and nothing against it

    friend bool operator==(const FileMatch &, const FileMatch &) = default;
};

/// Proposes an item for each of the files that come for a whole agenda, by what they are called: the number they begin
/// with ("06 Traffic.docx", "Item 7a - Budget.pdf"), and the words they share with an item's title. Where the two
/// disagree, the words win if there are enough of them: numbers change while an agenda is made. One for each name.
QList<FileMatch> matchFiles(const QList<AgendaItem> &items, const QStringList &fileNames);

} // namespace moothall
