#pragma once

#include "core/domain/meeting.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace moothall {

class OpenMeeting;

/// Who is to do what by when, of one item, and one line for another (F8). Return keeps it, Escape
/// gives the caret back.
class ActionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    void showItem(std::optional<ItemId> item);
    void begin();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void keep();

    OpenMeeting &m_meeting;
    std::optional<ItemId> m_item;
    bool m_adding = false;
    bool m_filling = false;
    QListWidget *m_list;
    QWidget *m_line;
    QLineEdit *m_text;
    QLineEdit *m_owner;
    QLineEdit *m_due;
};

} // namespace moothall
