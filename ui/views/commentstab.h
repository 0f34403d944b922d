#pragma once

#include "core/services/reviewing.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace moothall {

class HeadingLabel;
class NoteLabel;
class OpenMeeting;
class SendPanel;

/// What was sent to be read and what came back: every proposal beside the text as it stands, to be
/// accepted (Enter) or refused (Delete) one by one, as undo steps of the meeting.
class CommentsTab : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsTab(OpenMeeting &meeting, QWidget *parent = nullptr);

    void askToSend();
    void closeSending();
    /// Reads again what came back.
    void refresh();
    /// The first remark that waits for a decision.
    void showOpen();

Q_SIGNALS:
    void sendWanted(const moothall::ReviewRequest &request);
    void openWanted();
    /// Typing elsewhere is to be saved first.
    void aboutToDecide();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        ReturnedRemark remark;
        Edition edition = Edition::Public;
    };
    enum class Decide { Accept, Refuse, Reopen };

    QWidget *makeDetail();
    void showCurrent();
    void decide(Decide what);
    const Row *current() const;
    QString placeOf(const ReturnedRemark &remark) const;
    QString lineOf(const Row &row) const;
    void showState();

    OpenMeeting &m_meeting;
    QList<ReviewReturn> m_returns;
    QList<Row> m_rows;
    NoteLabel *m_state;
    SendPanel *m_send;
    QListWidget *m_list;
    QWidget *m_detail = nullptr;
    HeadingLabel *m_place = nullptr;
    NoteLabel *m_who = nullptr;
    NoteLabel *m_conflict = nullptr;
    QLabel *m_now = nullptr;
    QLabel *m_words = nullptr;
    HeadingLabel *m_wordsHeading = nullptr;
    QWidget *m_nowCard = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_reopen = nullptr;
};

} // namespace moothall
