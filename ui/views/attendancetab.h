#pragma once

#include "ui/commands/attendanceedits.h"
#include "ui/models/attendancemodel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace moothall {

class Chip;
class DeclarationsPanel;
class OpenMeeting;
class PeopleKeys;

/// Who was there: members, substitutes, officers and others, with when they came and went, and whether that is enough
/// for a quorum. Below, what was declared, item by item.
class AttendanceTab : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceTab(OpenMeeting &meeting, QWidget *parent = nullptr);

    void everybodyPresent();
    void setLargeType(bool large);
    void startPeopleKeys();
    void showItem(std::optional<ItemId> item);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeStates(QLayout *into);
    void makeAdder(QLayout *into);
    void refresh();
    void refreshCurrent();
    void addPerson();
    std::optional<PersonId> current() const;
    void select(PersonId person);

    OpenMeeting &m_meeting;
    AttendanceEdits m_edits;
    AttendanceModel m_model;
    QTableView *m_table;
    Chip *m_quorum;
    PeopleKeys *m_people;
    QList<QPushButton *> m_states;
    QComboBox *m_substitute;
    QLineEdit *m_name;
    QComboBox *m_capacity;
    QLineEdit *m_post;
    DeclarationsPanel *m_declarations;
};

} // namespace moothall
