#pragma once

#include "core/domain/meeting.h"
#include "ui/commands/attendanceedits.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace moothall {

class HeadingLabel;
class OpenMeeting;

/// What members declared on an item, and one line to record another.
class DeclarationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DeclarationsPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    void showItem(std::optional<ItemId> item);
    /// Puts the keyboard where the nature of a member's interest is typed.
    void begin(PersonId member);

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void record();
    void removeCurrent();

    OpenMeeting &m_meeting;
    AttendanceEdits m_edits;
    std::optional<ItemId> m_item;
    HeadingLabel *m_heading;
    QListWidget *m_list;
    QComboBox *m_member;
    QComboBox *m_kind;
    QLineEdit *m_nature;
    QCheckBox *m_left;
    QCheckBox *m_sensitive;
};

/// "Disclosable pecuniary interest": kinds as the screen names them.
QString interestName(InterestKind kind);

} // namespace moothall
