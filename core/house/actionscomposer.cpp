#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/house/noticelook.h"
#include "core/house/notices.h"

#include <QCoreApplication>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QString stateOf(const FollowedAction &followed, QDate at, const QLocale &locale)
{
    if (followed.action.done && followed.doneOn.isValid())
        return Actions::tr("Done on %1").arg(plainDate(followed.doneOn, locale));
    if (followed.action.done)
        return Actions::tr("Done");
    return followed.action.due && *followed.action.due < at ? Actions::tr("Overdue")
                                                            : Actions::tr("Open");
}

Table actionTable(const QString &summary)
{
    Table table;
    table.columns = {{.weight = 3.2}, {.weight = 5}, {.weight = 2.6}, {.weight = 2}, {.weight = 2}};
    table.rules = TableRules::Grid;
    table.padding = 3;
    table.summary = summary;
    table.rows.append(
        {noticeCell(Actions::tr("Minute"), true), noticeCell(Actions::tr("Action"), true),
         noticeCell(Actions::tr("By whom"), true), noticeCell(Actions::tr("Due"), true),
         noticeCell(Actions::tr("State"), true)});
    return table;
}

} // namespace

Document composeActions(const Authority &authority, const HouseStyle &style, const QString &body,
                        QDate at, Edition edition, const QList<FollowedAction> &actions)
{
    const Speaking speaking(authority.language);
    const QLocale locale(authority.language);
    const bool isPublic = edition == Edition::Public;
    Document document =
        noticeDocument(authority, isPublic ? Actions::tr("Actions from earlier meetings")
                                           : Actions::tr("Exempt actions from earlier meetings"));
    document.page.running.clear(); // a paper of a pack, which counts its own pages
    const QString marking = isPublic ? style.publicMarking : style.restrictedMarking;
    if (!marking.isEmpty())
        document.blocks.prepend(noticeParagraph(marking));
    document.blocks.append(
        noticeParagraph(Actions::tr("%1, %2", "a body, a date").arg(body, plainDate(at, locale))));
    if (actions.isEmpty())
        document.blocks.append(noticeParagraph(Actions::tr("Nothing is outstanding.")));
    for (qsizetype first = 0; first < actions.size();) {
        const QString held = plainDate(actions[first].held, locale);
        document.blocks.append(noticeHeading(2, Actions::tr("Meeting of %1").arg(held)));
        Table table = actionTable(Actions::tr("Actions of the meeting of %1").arg(held));
        qsizetype next = first;
        for (; next < actions.size() && actions[next].meeting == actions[first].meeting; ++next) {
            const FollowedAction &followed = actions[next];
            const QString minute = followed.minuteNumber.isEmpty()
                                       ? followed.itemTitle
                                       : followed.minuteNumber + u' ' + followed.itemTitle;
            const QString due =
                followed.action.due ? plainDate(*followed.action.due, locale) : QString();
            table.rows.append({noticeCell(minute), noticeCell(followed.action.text),
                               noticeCell(followed.action.owner), noticeCell(due),
                               noticeCell(stateOf(followed, at, locale))});
        }
        document.blocks.append(std::move(table));
        first = next;
    }
    return document;
}

} // namespace moothall
