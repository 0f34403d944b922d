#pragma once

#include "core/services/copies.h"
#include "ui/models/copiesmodel.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace moothall {

class NoteLabel;
class OpenMeeting;

/// Who gets a numbered copy of the exempt pack, chosen from the body's members and officers and
/// whoever is added by name; and who had which before.
class CopiesPanel : public QFrame
{
    Q_OBJECT

public:
    explicit CopiesPanel(OpenMeeting &meeting, QWidget *parent = nullptr);

    void refresh();
    QList<Recipient> chosen() const;

Q_SIGNALS:
    void copiesRequested();

private:
    void fill();
    void add(const Recipient &recipient, bool isChosen);
    void addTyped();
    void count();

    OpenMeeting &m_meeting;
    QList<Recipient> m_known; ///< in the order of the list
    CopiesModel m_model;
    QListWidget *m_list;
    QLineEdit *m_other;
    QPushButton *m_make;
    NoteLabel *m_none;
    QTableView *m_table;
};

} // namespace moothall
