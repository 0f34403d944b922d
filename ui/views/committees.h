#pragma once

#include "core/services/bodies.h"
#include "ui/models/rowsmodel.h"
#include "ui/views/registerview.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace moothall {

class CommitteeEdits;
class HeadingLabel;
class MembersPanel;
class NoteLabel;
class StandingItemsPanel;

/// The bodies of the authority, what is known of each, its members and its standing items; changed in place, each change
/// one undo step.
class CommitteesView : public RegisterView
{
    Q_OBJECT

public:
    explicit CommitteesView(QWidget *parent = nullptr);

    void setRegister(const Session &session, const Authority &authority) override;
    void refresh() override;
    QWidget *firstFocus() override;
    QUndoStack *undoStack() override;
    void select(BodyId body);

private:
    QWidget *makeBodySide();
    void makeFields(QGridLayout &grid);
    void showBody();
    void addBody();
    void showRules();
    void saveFields();
    /// What the next minute would be called by each way of numbering, with the prefix as it is typed.
    void showExamples();
    bool change(const Body &before, const Body &after);
    const Body *chosen() const;

    CommitteeEdits *m_edits;
    RowsModel<Body> *m_bodies = nullptr;
    QTableView *m_bodyTable = nullptr;
    QLineEdit *m_newBody = nullptr;
    QPushButton *m_addBody = nullptr;
    QPushButton *m_rules = nullptr;
    QPushButton *m_styles = nullptr;
    QComboBox *m_style = nullptr;
    NoteLabel *m_advice = nullptr;
    HeadingLabel *m_heading = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_venue = nullptr;
    QSpinBox *m_quorum = nullptr;
    QComboBox *m_numbering = nullptr;
    QLineEdit *m_prefix = nullptr;
    QLineEdit *m_contactName = nullptr;
    QLineEdit *m_contactTitle = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_telephone = nullptr;
    QWidget *m_right = nullptr;
    MembersPanel *m_members = nullptr;
    StandingItemsPanel *m_items = nullptr;
    bool m_filling = false;
};

} // namespace moothall
