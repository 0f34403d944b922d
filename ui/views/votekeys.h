#pragma once

#include "core/domain/voting.h"

#include <QFrame>
#include <QMap>
#include <QPointer>

class QLabel;
class QListWidget;

namespace moothall {

class OpenMeeting;

/// A vote by name at a keystroke a member (F7): F for, A against, B abstaining, N present and not
/// voting, each going on to the next; Backspace goes back, Space passes over, Return keeps, Escape
/// leaves all as it was. Those present who may not vote come last, and what is recorded of them is
/// marked. Or single votes on request (Shift+F7): letters find a member until one is left, then one
/// key says how they voted.
class VoteKeys : public QFrame
{
    Q_OBJECT

public:
    explicit VoteKeys(OpenMeeting &meeting, QWidget *parent = nullptr);

    void recordNames(ItemId item, const Motion &motion);
    void recordRequests(ItemId item, const Motion &motion);
    bool isOn() const { return isVisible(); }

Q_SIGNALS:
    /// The motion with its votes, for whoever keeps it.
    void voted(moothall::ItemId item, const moothall::Motion &motion);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void start(ItemId item, const Motion &motion, bool requests);
    void keep();
    void end();
    void vote(Ballot ballot);
    void find(const QString &letters);
    void say();
    QList<RecordedVote> votes() const;

    OpenMeeting &m_meeting;
    QLabel *m_head;
    QListWidget *m_list;
    QLabel *m_totals;
    ItemId m_item;
    Motion m_motion;
    QList<Voter> m_voters;
    QMap<int, Ballot> m_ballots;
    QString m_letters;
    bool m_requests = false;
    bool m_found = false; ///< letters have led to one
    int m_at = 0;
    QPointer<QWidget> m_before;
};

/// "For", "Against", "Abstaining", "Not voting".
QString ballotName(Ballot ballot);

} // namespace moothall
