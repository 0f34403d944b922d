#pragma once

#include "ui/actions/actions.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace moothall {

// The help pages: one a place, in resources/help/<language>/<topic>.html, as well-formed fragments
// of HTML that begin with their heading. Names and keys of actions are never written out there but
// asked for, so that they can't be wrong: {do:PublishAgenda} is where it stands in the menus,
// {key:PublishAgenda} its keys. <figure picture="agenda"> names a picture of `--screenshots`, for
// the guide alone.

/// All topics, in the order of the guide.
QStringList helpTopics();
/// What a page is called: its heading.
QString helpTitle(const QString &topic);
/// The page as it is written, in the person's language where there is one, else in English. Empty
/// for no such topic.
QString helpSource(const QString &topic);

/// What {key:…} becomes: keys in words, nothing where an action has none.
using KeysOf = std::function<QString(UiAction)>;
/// The page with names and keys in their places and without pictures.
QString helpPage(const QString &topic, const KeysOf &keys);
/// Names and keys put in their places in any text of that form; an action that isn't known stays as
/// it was written.
QString withActions(const QString &text, const KeysOf &keys);
QString withoutPictures(const QString &text);

struct HelpHit
{
    QString topic;
    QString title;
    QString quote; ///< words around the first that was found
};
/// The pages that hold every typed word, those first whose title does.
QList<HelpHit> searchHelp(const QString &typed, const KeysOf &keys);

} // namespace moothall
