#pragma once

#include "core/services/session.h"
#include "core/tasks/latesttask.h"
#include "ui/views/foundplaces.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace moothall {

/// Goes to anything in the register, or does anything that the menus offer, by its words, over the window: type, arrows,
/// Enter; Escape closes.
class FindBox : public QFrame
{
    Q_OBJECT

public:
    FindBox(const ActionTable &actions, QWidget *window);

    /// Reads the register anew each time it opens; typing may begin before that is done.
    void open(const Session &session);
    /// Lets go of the register. Call before it closes.
    void stop();

Q_SIGNALS:
    void chosen(const moothall::FoundPlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showRows();
    void leave();
    void take();
    void place();

    const ActionTable &m_actions;
    QPointer<QWidget> m_before; ///< had the keys
    QLineEdit *m_typed;
    QListWidget *m_list;
    QList<FoundPlace> m_commands;
    QList<FoundPlace> m_places;
    QList<FoundPlace> m_hits;
    QList<FoundPlace> m_shown;
    Session m_session;
    LatestTask m_reading;
    LatestTask m_searching;
    bool m_isSearching = false;
    bool m_takesFirst = false; ///< Enter came before the answer
};

} // namespace moothall
