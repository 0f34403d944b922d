#pragma once

#include "core/services/callins.h"
#include "ui/commands/callinedits.h"
#include "ui/models/rowsmodel.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace moothall {

class MessageStrip;
class NoteLabel;

/// The decisions of a meeting and how each stands: called in, waived, in force. What is recorded
/// here is one undo step each (Ctrl+Z).
class CallInsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens on a decision, where one is named.
    CallInsDialog(const Session &session, MeetingId meeting, const QString &name,
                  std::optional<ItemId> item, QWidget *parent);

    void undo() { m_edits.undoStack().undo(); }
    void redo() { m_edits.undoStack().redo(); }

Q_SIGNALS:
    void changed();

private:
    void makeModel();
    QWidget *makeSaying();
    QWidget *makeRule();
    void read();
    void showCurrent();
    const DecisionStand *current() const;
    void callIn();
    void change();
    void takeOff();
    void conclude();
    void waive();
    void setRule();

    Session m_session;
    MeetingId m_meeting;
    CallInEdits m_edits;
    CallInRule m_known;
    RowsModel<DecisionStand> *m_lines = nullptr;
    MessageStrip *m_strip;
    NoteLabel *m_none;
    QTableView *m_table = nullptr;
    NoteLabel *m_about;
    QPushButton *m_callIn;
    QPushButton *m_change;
    QPushButton *m_takeOff;
    QPushButton *m_conclude;
    QLineEdit *m_reason;
    QPushButton *m_waive;
    QSpinBox *m_members;
    QSpinBox *m_groups;
    QCheckBox *m_principle;
    QCheckBox *m_reasons;
};

} // namespace moothall
